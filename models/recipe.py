"""The recipe: every choice of a training run, in one strict TOML file."""

from pathlib import Path
from typing import Self

import msgspec

from translator.errors import InputError, LanguageError
from translator.languages import LanguagePair, language_tag
from translator.packs.manifest import LANGUAGE

MANY = "mul"
"""ISO 639-2's code for several languages."""

TARGET_TOKEN = f"▁<2{LANGUAGE}>"
"""What the piece that asks for a target is like."""


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the recipe; an unknown key is a fault."""


class Corpus(_Part, frozen=True):
    """A file of pairs, ``en-XX.tsv.gz``: English TAB other.

    ``weight`` is how often an epoch takes it (0.5: half of it, 3: three times); ``sha256`` is
    the file's digest; ``taught`` says that ``python -m models families teach`` has made it.
    """

    file: str
    sha256: str | None = None
    weight: float = 1.0
    taught: bool = False

    @property
    def language(self) -> str:
        """The language beside English."""
        return self.file.split(".", 1)[0].rsplit("-", 1)[-1]


class Distillation(_Part, frozen=True):
    """Text that a pack translates: ``sentences`` of its source language, drawn from all corpora.

    ``backwards`` makes the translation the source of what is learnt. Pairs below the mean log
    probability ``least_score`` are thrown away.
    """

    file: str
    pack: str
    backwards: bool
    sentences: int
    weight: float = 1.0
    beam: int = 1
    least_score: float = -1.2


class Data(_Part, frozen=True):
    """What is learnt from, and the rules of cleaning (see models/corpus/cleaning.py).

    ``most_characters`` and ``most_ratio`` bound a side's length and how often one side may be
    longer than the other; ``most_variants`` caps the targets of one source.
    """

    origin: str
    corpora: tuple[Corpus, ...]
    most_characters: int = 250
    most_ratio: float = 2.5
    most_variants: int = 4


class Augmentation(_Part, frozen=True):
    """Shares of an epoch's pairs (0 to 1) that are changed on their way in.

    ``upper`` and ``lower`` recase both sides or the source, ``unended`` drops the final full
    stop or question mark of both sides, ``typo`` misspells the source, ``numbers`` writes other
    digits into both sides, ``placeholders`` replaces what stands alike on both sides, ``joined``
    puts two pairs into one.
    """

    upper: float = 0.02
    lower: float = 0.04
    unended: float = 0.08
    typo: float = 0.04
    numbers: float = 0.3
    placeholders: float = 0.15
    joined: float = 0.04


class Architecture(_Part, frozen=True):
    """The network: a post-norm Transformer with a deep encoder and a shallow decoder."""

    encoder_layers: int = 6
    decoder_layers: int = 2
    width: int = 256
    heads: int = 8
    feed_forward: int = 1024
    dropout: float = 0.1
    positions: int = 256


class Schedule(_Part, frozen=True):
    """How long and how fast: epochs, target tokens a batch, peak learning rate and its warm-up.

    No epochs at all leave only the tuning, of what the run starts from. The rate rises linearly
    over ``warmup`` updates, then falls with the inverse square root of the update's number
    (Vaswani et al., 2017), and linearly to nothing over the last ``cooldown`` share.
    ``patience`` evaluations without a better chrF end the run early. ``drawn`` pieces stand for
    the vocabulary's rest in the loss (0: all of it), which is quicker where it is large.
    """

    epochs: float = 12
    batch_tokens: int = 2600
    rate: float = 1e-3
    warmup: int = 1000
    cooldown: float = 0.25
    smoothing: float = 0.1
    drawn: int = 0
    average: float = 0.999
    evaluate_every: int = 1000
    patience: int = 8
    seed: int = 1


class Start(_Part, frozen=True):
    """Packs from which the encoder and the decoder begin: folders, from the recipe's place.

    ``bridge`` is a corpus of English and the language that these packs speak beside it: the
    embeddings of a new language begin as those of the pieces that mean the same. ``family`` names
    the plan of a family instead: the run begins from what its job has left.
    """

    encoder: str | None = None
    decoder: str | None = None
    bridge: Corpus | None = None
    family: str | None = None


class Tuning(_Part, frozen=True):
    """The last phase: travel text takes a larger share, at a lower rate.

    An epoch takes ``general`` of the base's pairs, and ``travel`` times the expansions of
    phrasebook, travel vocabulary and carriers: at most ``per_phrase`` of each phrase and
    ``per_carrier`` of each carrier. ``words`` is how often it takes the pairs of single words
    that the base's sentences agree on.
    """

    epochs: float = 1
    rate: float = 3e-4
    general: float = 0.3
    travel: float = 1
    words: float = 0
    per_phrase: int = 40
    per_carrier: int = 2000


class Evaluation(_Part, frozen=True):
    """Development sets: folders of TSV pairs named ``en-XX.tsv``; the first stops the run."""

    sets: tuple[str, ...] = ("tatoeba", "hitchwiki-phrasebook")


class PackFacts(_Part, frozen=True):
    """What the manifest will say; ``id`` where the pack is not called by its pair ("en-gem").

    ``rerank``: the pack of the other direction chooses between close hypotheses, since that was
    measured to help. ``without``: languages that were learnt, not well enough to be shipped.
    """

    version: str
    licence: str
    attribution: str
    id: str = ""
    rerank: bool = False
    without: frozenset[str] = frozenset()


class Recipe(_Part, frozen=True):
    """One training run, from corpora to a pack.

    One of the languages may be "mul": the pack then has a direction for each corpus.
    """

    source: str
    target: str
    data: Data
    pack: PackFacts
    distillation: tuple[Distillation, ...] = ()
    augmentation: Augmentation = Augmentation()
    architecture: Architecture = Architecture()
    schedule: Schedule = Schedule()
    start: Start = Start()
    tuning: Tuning = Tuning()
    evaluation: Evaluation = Evaluation()

    @property
    def pair(self) -> LanguagePair:
        """The pair that is learnt."""
        return LanguagePair(self.source, self.target)

    @property
    def name(self) -> str:
        """The pack's id."""
        return self.pack.id or f"{self.source}-{self.target}"

    @property
    def is_multilingual(self) -> bool:
        """Whether the pack has several directions."""
        return MANY in {self.source, self.target}

    @property
    def pairs(self) -> tuple[LanguagePair, ...]:
        """The pairs that are learnt, in the order of the corpora."""
        return tuple(dict.fromkeys(map(self.pair_of, self.data.corpora)))

    @property
    def tokens(self) -> tuple[str, ...]:
        """The pieces that ask for the targets, where there are several."""
        return tuple(filter(None, map(self.token, self.pairs)))

    def pair_of(self, corpus: Corpus) -> LanguagePair:
        """Return the pair that a corpus teaches."""
        tags = (corpus.language if tag == MANY else tag for tag in (self.source, self.target))
        return LanguagePair(*tags)

    def token(self, pair: LanguagePair) -> str:
        """Return the piece that asks for a pair's target; nothing where there is one target."""
        return TARGET_TOKEN.replace(LANGUAGE, pair.target) if self.target == MANY else ""

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read and check a recipe. Raises InputError that names every fault at once."""
        try:
            recipe = msgspec.toml.decode(path.read_bytes(), type=cls)
        except OSError as error:
            raise InputError(f"The recipe {path} cannot be read: {error.strerror}.") from error
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InputError(f"The recipe {path} is wrong: {error}.") from error
        if faults := recipe.faults():
            raise InputError(f"The recipe {path} is wrong: {'; '.join(faults)}.")
        return recipe

    def faults(self) -> list[str]:
        """Return what is wrong in the values, all of it."""
        faults = []
        for name in ("source", "target"):
            try:
                tag = language_tag(getattr(self, name))
            except LanguageError:
                faults.append(f"{name} {getattr(self, name)!r} is no language tag")
            else:
                if tag != getattr(self, name):
                    faults.append(f"{name} should be written {tag!r}")
        if self.source == self.target:
            faults.append("source and target are the same")
        faults += [f"{name} should be {rule}" for name, holds, rule in self._rules() if not holds]
        return faults

    def _rules(self) -> list[tuple[str, bool, str]]:
        data, net, plan = self.data, self.architecture, self.schedule
        shares = msgspec.structs.asdict(self.augmentation)
        return [
            ("data.corpora", bool(data.corpora), "a list of at least one file"),
            (
                MANY,
                not self.is_multilingual
                or ("en" in {self.source, self.target} and not self.distillation),
                "learnt from or into English, without distillation",
            ),
            *((f"weight of {one.file}", one.weight > 0, "above 0") for one in data.corpora),
            *((f"weight of {one.file}", one.weight > 0, "above 0") for one in self.distillation),
            *(
                (f"sentences of {one.file}", one.sentences > 0, "above 0")
                for one in self.distillation
            ),
            *(
                (f"augmentation.{name}", 0 <= share <= 1, "between 0 and 1")
                for name, share in shares.items()
            ),
            ("data.most_characters", data.most_characters > 0, "above 0"),
            ("data.most_ratio", data.most_ratio >= 1, "at least 1"),
            ("data.most_variants", data.most_variants > 0, "above 0"),
            ("architecture.heads", net.heads > 0, "above 0"),
            ("architecture.width", net.width % max(1, net.heads) == 0, "a multiple of the heads"),
            ("architecture.encoder_layers", net.encoder_layers > 0, "above 0"),
            ("architecture.decoder_layers", net.decoder_layers > 0, "above 0"),
            ("architecture.dropout", 0 <= net.dropout < 1, "from 0 to below 1"),
            ("schedule.epochs", plan.epochs >= 0, "0 or more"),
            ("schedule.batch_tokens", plan.batch_tokens >= net.positions, "at least a sentence"),
            ("schedule.rate", plan.rate > 0, "above 0"),
            ("schedule.average", 0 <= plan.average < 1, "from 0 to below 1"),
            ("tuning.epochs", self.tuning.epochs >= 0, "0 or more"),
            ("tuning.general", self.tuning.general >= 0, "0 or more"),
            ("tuning.travel", self.tuning.travel >= 0, "0 or more"),
            ("tuning.words", self.tuning.words >= 0, "0 or more"),
            ("tuning.per_phrase", self.tuning.per_phrase > 0, "above 0"),
            ("tuning.per_carrier", self.tuning.per_carrier > 0, "above 0"),
            ("tuning.rate", self.tuning.rate > 0, "above 0"),
            ("pack.licence", bool(self.pack.licence), "an SPDX expression"),
        ]
