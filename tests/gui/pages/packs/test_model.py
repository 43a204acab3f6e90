"""The model of the packs' table."""

from collections.abc import Callable

from msgspec import structs
from PySide6.QtCore import QAbstractItemModel

from gui.packs_model import Column, PackRow, PacksModel
from gui.phrase_lines import SORT_ROLE
from translator.packs.pack import Pack

Watch = Callable[[QAbstractItemModel], None]


def test_the_packs_model_keeps_qts_rules(watched: Watch, tiny: Pack) -> None:
    model = PacksModel()
    watched(model)
    for shown in ([PackRow(pack=tiny)], [], [PackRow(pack=tiny), PackRow(pack=tiny)]):
        model.set_rows(shown)
        assert model.rowCount() == len(shown)


def test_sizes_and_versions_are_sorted_by_value(tiny: Pack) -> None:
    versions = ["0.9.0", "1.0.0-rc1", "1.0.0", "1.2.0", "1.10.0", "10.0.0"]
    packs = [
        structs.replace(tiny, manifest=structs.replace(tiny.manifest, version=each))
        for each in versions
    ]
    model = PacksModel()
    model.set_rows([PackRow(pack=pack) for pack in packs])
    keys = [model.index(row, Column.VERSION).data(SORT_ROLE) for row in range(len(packs))]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    assert model.index(0, Column.SIZE).data(SORT_ROLE) == tiny.manifest.size
    assert model.index(0, Column.SIZE).data().endswith("B")
