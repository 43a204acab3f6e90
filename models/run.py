"""A run: one recipe, from corpora to a trained model, resumable at any point."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from models.alignment import Alignment
from models.corpus.epochs import Epochs, Source
from models.corpus.pair import Pair
from models.corpus.preparation import checked
from models.evaluation import chrf, decode
from models.export.checking import check_export
from models.export.loading import PackWeights, start_from
from models.export.shortlist import shortlists
from models.export.specification import export_model
from models.packing import make_pack, read_sets
from models.places import VOCABULARIES, Places
from models.recipe import Recipe, Schedule
from models.record import write_record
from models.texts import Texts, mixed
from models.training.loop import train
from models.training.network import build_network
from models.transfer import counterparts
from models.vocabulary import load_vocabulary, pieces_of
from translator.errors import InputError

if TYPE_CHECKING:
    from transformers import MarianMTModel

_CHECKED = 100
"""Sentences on which an export is held against the network."""
_SCORED = 200
"""Sentences of each set on which a network of several directions is scored as it learns."""


class Run:
    """The steps of one run; each does nothing where its result is there."""

    def __init__(
        self, recipe: Recipe, places: Places, *, say: Callable[[str], None], threads: int = 0
    ) -> None:
        """``threads`` bounds the cores that training uses (0: all)."""
        self.recipe = recipe
        self.places = places
        self._say = say
        self._threads = threads
        self._shortlists: dict[str, list[str]] = {}
        self._vocabularies = (
            VOCABULARIES / f"{recipe.source}.spm",
            VOCABULARIES / f"{recipe.target}.spm",
        )
        for path in self._vocabularies:
            if not path.is_file():
                raise InputError(
                    f"There is no vocabulary {path};"
                    f" make it with: python -m models vocabulary {path.stem} --corpora DIR."
                )

    def make(self, out: Path) -> Path:
        """Learn, export and pack; return the pack's folder in ``out``. Raises PackCorruptError."""
        network = self.learn()
        precise, small = self.export(network, "float32"), self.export(network, "int8")
        first, *_others = read_sets(self.recipe, self.places.tests)
        differs = check_export(network, precise, first.pairs[:_CHECKED], token=first.token)
        self._say(f"The export differs by at most {differs:.1e} in a piece's log probability.")
        folder = make_pack(
            self.recipe,
            origin=self._origin(),
            precise=precise,
            small=small,
            out=out,
            tests=self.places.tests,
            say=self._say,
        )
        self._record()
        return folder

    def learn(self) -> "MarianMTModel":
        """Train, then tune; return the network with its best averaged weights."""
        general = self.recipe.schedule
        travel = self.recipe.tuning
        texts = Texts(self.recipe, self.places, say=self._say)
        sources = [*texts.corpora()]
        self._shortlists = shortlists(sources, self._vocabularies[1])
        network = self._network(sources)
        if general.epochs:
            self._phase("base", network, sources, general)
        if travel.epochs:
            plan = msgspec.structs.replace(
                general, epochs=travel.epochs, rate=travel.rate, warmup=min(200, general.warmup)
            )
            general_part = [replace(one, weight=one.weight * travel.general) for one in sources]
            self._phase("tuned", network, [*general_part, *texts.own(sources)], plan)
        return network

    def export(self, network: "MarianMTModel", quantization: str) -> Path:
        """Write the network as a CTranslate2 model; return its folder."""
        folder = self.places.work / quantization
        source, target = self._vocabularies
        export_model(
            network,
            folder,
            source=source,
            target=target,
            quantization=quantization,
            tokens=self.recipe.tokens,
            shortlists=self._shortlists,
        )
        return folder

    def _network(self, sources: list[Source]) -> "MarianMTModel":
        source, target = self._vocabularies
        if self.recipe.start.family is not None:
            return self._from_family()
        network = build_network(
            self.recipe.architecture,
            source_pieces=len(pieces_of(load_vocabulary(source), self.recipe.tokens)),
            target_pieces=load_vocabulary(target).get_piece_size(),
            seed=self.recipe.schedule.seed,
        )
        start = self.recipe.start
        if any(self.places.work.glob("*/last.pt")):
            return network  # the phase that has begun brings its weights
        for role, name, language, vocabulary in (
            ("encoder", start.encoder, self.recipe.source, source),
            ("decoder", start.decoder, self.recipe.target, target),
        ):
            if name is not None:
                weights = PackWeights(self.places.recipe.parent / name)
                found = start_from(
                    network,
                    role,
                    weights,
                    language=language,
                    vocabulary=vocabulary,
                    meaning=None if language == "en" else self._meaning(weights, sources),
                    tokens=self.recipe.tokens,
                )
                self._say(f"The {role} begins from {name}: {found} pieces matched.")
        return network

    def _meaning(self, weights: PackWeights, sources: list[Source]) -> Alignment | None:
        """Align the new language to the one that a pack speaks, where the recipe has a bridge."""
        bridge = self.recipe.start.bridge
        if bridge is None:
            return None
        into = self.recipe.target == "en"
        ours, english = self._vocabularies if into else reversed(self._vocabularies)
        texts = mixed(sources)
        theirs, _table = weights.side("encoder" if into else "decoder", ours.stem)
        return counterparts(
            texts if into else (Pair(pair.target, pair.source) for pair in texts),
            checked(self.places.folder_of(bridge), bridge),
            ours=ours,
            english=english,
            theirs=theirs,
        )

    def _from_family(self) -> "MarianMTModel":
        from models.packed.convert import load_marian  # noqa: PLC0415 - training alone needs it

        if self.places.weights is None:
            raise InputError(
                f"The recipe begins from the family {self.recipe.start.family};"
                " name the folder of its weights with --weights."
            )
        stem = self.places.weights / self.recipe.name
        return load_marian(stem, self.recipe.architecture, self._vocabularies[0])

    def _phase(
        self, name: str, network: "MarianMTModel", sources: list[Source], plan: Schedule
    ) -> None:
        import torch  # noqa: PLC0415 - training alone needs it

        if self._threads:
            torch.set_num_threads(self._threads)
        epochs = Epochs(
            sources,
            self.recipe.augmentation,
            vocabularies=self._vocabularies,
            tokens=self.recipe.tokens,
            positions=self.recipe.architecture.positions,
            seed=plan.seed,
        )
        self._say(f"Phase {name}: {sum(len(one.pairs) * one.weight for one in sources):.0f} pairs.")
        progress = train(
            network,
            epochs,
            plan,
            folder=self.places.work / name,
            evaluate=self._score,
            say=self._say,
            device="cuda" if torch.cuda.is_available() else "cpu",
        )
        content = msgspec.json.encode(progress)
        (self.places.work / name / "progress.json").write_bytes(content)

    def _score(self, network: "MarianMTModel") -> float:
        """Return the mean chrF2 of the development sets, greedy, int8, without the text flow."""
        folder = self.export(network, "int8")
        scores = []
        for tests in read_sets(self.recipe, self.places.tests):
            pairs = tests.pairs[:_SCORED] if self.recipe.is_multilingual else tests.pairs
            outputs = decode(
                folder,
                [pair.source for pair in pairs],
                token=tests.token,
                threads=self._threads,
            )
            scores.append(chrf(outputs, [pair.target for pair in pairs]))
        self._say(f"chrF2 {' '.join(f'{score:.2f}' for score in scores)}")
        return sum(scores) / len(scores)

    def _origin(self) -> str:
        """Say in a few sentences what the weights come from."""
        recipe, net = self.recipe, self.recipe.architecture
        parts = [
            f"Marian-architecture Transformer ({net.encoder_layers} encoder and"
            f" {net.decoder_layers} decoder layers, post-norm, d={net.width},"
            f" ffn {net.feed_forward}, {net.heads} heads) trained on {recipe.data.origin}",
        ]
        parts += [
            f"{plan.sentences} sentences translated by the pack {Path(plan.pack).name}"
            for plan in recipe.distillation
        ]
        if recipe.tuning.epochs:
            parts.append("tuned on the expansions of Wayword's own phrasebook and vocabulary")
        if recipe.start.encoder:
            parts.append(f"begun from the pack {Path(recipe.start.encoder).name}")
        if recipe.start.family:
            parts.append(f"begun from the family {Path(recipe.start.family).stem}")
        return "; ".join(parts) + "; CTranslate2 int8."

    def _record(self) -> None:
        """Leave beside the results what was run: recipe, versions, machine, digests, curves."""
        corpora = self.recipe.data.corpora
        files = [self.places.folder_of(one) / one.file for one in corpora]
        write_record(self.recipe, files, self.places.work)
