"""Gather the interface's texts into gui/translations/*.ts, and compile these into *.qm.

    python packaging/interface_texts.py

Run it when a text of gui/ has changed and again when it has been translated (with
pyside6-linguist, or in the .ts file itself); both kinds of files belong into the repository.
It needs the extra `gui`, which brings Qt's own two programs for this.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import click

GUI = Path(__file__).parents[1] / "gui"
LANGUAGES = ("de", "es", "fr", "it", "ja", "pt")


@click.command()
@click.option("--folder", type=click.Path(path_type=Path), default=GUI / "translations")
def main(folder: Path) -> None:
    """Bring every language up to date, and tell what is left to translate."""
    sources = sorted(map(str, GUI.glob("*.py")))
    for language in LANGUAGES:
        texts = folder / f"wayword_{language}.ts"
        # Without places, or each line that moves in gui/ would change all files.
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
        _qt("lupdate", *options, "-target-language", language, *sources, "-ts", str(texts))
        _qt("lrelease", str(texts), "-qm", str(texts.with_suffix(".qm")))
        left = texts.read_text(encoding="utf-8").count('type="unfinished"')
        click.echo(f"{texts.name}: {left} to translate")


def _qt(program: str, *arguments: str) -> None:
    found = shutil.which(f"pyside6-{program}", path=str(Path(sys.executable).parent))
    if found is None:
        raise click.ClickException(f"pyside6-{program} is missing; install wayword[gui].")
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise click.ClickException(f"{program} failed: {done.stderr.strip()}")


if __name__ == "__main__":
    main()
