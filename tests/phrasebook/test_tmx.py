"""TMX: what other tools write is read, what is hostile is refused."""

import pytest

from translator.errors import InputError
from translator.languages import LanguagePair
from translator.phrasebook.exchange.files import Format, decode_phrases
from translator.phrasebook.phrase import NewPhrase

FOREIGN = """<?xml version="1.0" encoding="UTF-16"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
 <header srclang="EN-US" datatype="html" segtype="sentence" adminlang="en" o-tmf="x"
  creationtool="x" creationtoolversion="1"/>
 <body>
  <tu><note>for the bar</note>
   <tuv xml:lang="fr"><seg>Santé !</seg></tuv>
   <tuv xml:lang="EN-US"><seg><bpt i="1">&lt;b&gt;</bpt>Cheers!<ph>&lt;br&gt;</ph></seg></tuv>
   <tuv xml:lang="de"><seg>Prost!</seg></tuv>
  </tu>
 </body>
</tmx>
"""


def decode(text: str, pair: LanguagePair | None = None, encoding: str = "utf-8") -> list[NewPhrase]:
    return decode_phrases(text.encode(encoding), Format.TMX, name="a.tmx", pair=pair)


def test_a_unit_of_three_languages_gives_a_phrase_for_each_target() -> None:
    found = decode(FOREIGN, encoding="utf-16")
    assert [(str(each.pair), each.source, each.target) for each in found] == [
        ("en-US-fr", "Cheers!", "Santé !"),
        ("en-US-de", "Cheers!", "Prost!"),
    ]
    assert {each.note for each in found} == {"for the bar"}


def test_a_pair_chooses_its_sides_whatever_their_regions() -> None:
    (found,) = decode(FOREIGN, LanguagePair("en", "de"), encoding="utf-16")
    assert (str(found.pair), found.target) == ("en-de", "Prost!")


BOMB = (
    '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(9))
    + "]><tmx version='1.4'><body><tu><tuv xml:lang='en'><seg>&j;</seg></tuv></tu></body></tmx>"
)
OUTSIDE = (
    '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    "<tmx version='1.4'><body><tu><tuv xml:lang='en'><seg>&x;</seg></tuv></tu></body></tmx>"
)
DEEP = "<tmx>" + "<a>" * 100_000
PARAMETER = '<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://localhost/x"> %p;]><tmx/>'


@pytest.mark.parametrize("text", [BOMB, OUTSIDE, DEEP, PARAMETER, "<html/>", "<tmx>", ""])
def test_hostile_and_broken_files_are_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"Nothing was imported, since a\.tmx"):
        decode(text)


def test_an_entity_that_is_not_declared_is_refused() -> None:
    with pytest.raises(InputError, match="Nothing was imported"):
        decode("<!DOCTYPE tmx SYSTEM 'http://localhost/x.dtd'><tmx><body>&x;</body></tmx>")


def test_faulty_units_are_named_by_their_lines() -> None:
    text = (
        "<tmx version='1.4'>\n<body>\n<tu><tuv xml:lang='en'><seg>Hi</seg></tuv></tu>\n"
        "<tu><tuv xml:lang='en'><seg>Hi</seg></tuv><tuv xml:lang='kl!'><seg>x</seg></tuv></tu>\n"
        "</body></tmx>"
    )
    with pytest.raises(InputError, match=r"line 3: .*; line 4: .*not a language"):
        decode(text)
