"""The build hook: compiles the curated phrasebook before a wheel or an editable install."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PhrasebookBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles the content; a fault in it fails the build with file, line and phrase id."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Make the compiled phrasebook and have it packed, although git ignores it."""
        if self.target_name != "wheel":
            return
        sys.path.insert(0, self.root)
        try:
            from translator.phrasebook.curated.building import build  # noqa: PLC0415
            from translator.phrasebook.curated.faults import ContentError  # noqa: PLC0415
            from translator.phrasebook.curated.schema import DATABASE  # noqa: PLC0415

            try:
                build()
            except ContentError as error:
                raise SystemExit(f"{error}") from error
            build_data["artifacts"].append(
                DATABASE.relative_to(Path(self.root).resolve()).as_posix()
            )
        finally:
            sys.path.remove(self.root)
