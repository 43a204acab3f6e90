"""The tables and the fixed rows of an Anki collection (schema 11)."""

import json

SEPARATOR = "\x1f"
"""What stands between the fields of a note."""

FIELDS = ("Source", "Target", "From", "To", "Category", "Note", "Wayword")

MODEL = 1_734_000_001
DECK = 1_734_000_002
"""Numbers of our note type and deck: always the same, so that a second import updates."""

SCHEMA = """
CREATE TABLE col (
    id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
    ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL,
    conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL,
    tags text NOT NULL
);
CREATE TABLE notes (
    id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
    usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL,
    csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL
);
CREATE TABLE cards (
    id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
    mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL,
    due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,
    lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,
    flags integer NOT NULL, data text NOT NULL
);
CREATE TABLE revlog (
    id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
    ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL,
    time integer NOT NULL, type integer NOT NULL
);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
"""

_CREATED = 1_735_689_600
"""2025-01-01, when every deck of ours was made, so that the same phrases are the same bytes."""

_FRONT = "{{Source}}"
_BACK = "{{FrontSide}}<hr id=answer>{{Target}}<br><small>{{Note}}</small>"
_STYLE = ".card { font-family: sans-serif; font-size: 24px; text-align: center; }"


def collection_row() -> tuple[int | str, ...]:
    """Return the one row of the table ``col``."""
    conf = {"nextPos": 1, "estTimes": True, "activeDecks": [1], "sortType": "noteFld",
            "timeLim": 0, "sortBackwards": False, "addToCur": True, "curDeck": 1,
            "newBury": True, "newSpread": 0, "dueCounts": True, "curModel": str(MODEL),
            "collapseTime": 1200}  # fmt: skip
    model = {
        "id": MODEL, "name": "Wayword", "type": 0, "mod": _CREATED, "usn": -1, "sortf": 0,
        "did": DECK, "tags": [], "vers": [], "css": _STYLE, "latexPre": "", "latexPost": "",
        "req": [[0, "all", [0]]],
        "flds": [
            {"name": name, "ord": at, "sticky": False, "rtl": False, "font": "Arial", "size": 20,
             "media": []}
            for at, name in enumerate(FIELDS)
        ],
        "tmpls": [
            {"name": "Phrase", "ord": 0, "qfmt": _FRONT, "afmt": _BACK, "did": None, "bqfmt": "",
             "bafmt": ""}
        ],
    }  # fmt: skip
    decks = {
        str(number): _deck(number, name) for number, name in ((1, "Default"), (DECK, "Wayword"))
    }
    options = {
        "id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": True,
        "timer": 0, "replayq": True, "dyn": False,
        "new": {"bury": True, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 7],
                "order": 1, "perDay": 20, "separate": True},
        "rev": {"bury": True, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500,
                "minSpace": 1, "perDay": 100},
        "lapse": {"delays": [10], "leechAction": 0, "leechFails": 8, "minInt": 1, "mult": 0},
    }  # fmt: skip
    texts = [json.dumps(each) for each in (conf, {str(MODEL): model}, decks, {"1": options}, {})]
    return (1, _CREATED, _CREATED * 1000, _CREATED * 1000, 11, 0, 0, 0, *texts)


def _deck(number: int, name: str) -> dict[str, object]:
    return {
        "id": number, "name": name, "desc": "", "conf": 1, "mod": _CREATED, "usn": -1, "dyn": 0,
        "collapsed": False, "extendNew": 0, "extendRev": 50, "newToday": [0, 0],
        "revToday": [0, 0], "lrnToday": [0, 0], "timeToday": [0, 0],
    }  # fmt: skip
