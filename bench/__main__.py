"""`make bench`: build times of our site, of stock Material and of the checks alone, paired in one run."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from macros.content import checked
from macros.page.export import texts

from . import paper

ROOT = Path(__file__).parent.parent
ROUNDS = 5
STOCK = """site_name: vertailu
theme: {name: material, language: fi, font: false, features: [navigation.tabs, navigation.indexes, navigation.path, content.code.copy]}
plugins: [search]
markdown_extensions: [admonition, attr_list, def_list, md_in_html, tables, sane_lists, pymdownx.tasklist]
"""


def main() -> None:
    """Measure each command in turn, round by round, so that a noisy moment touches all of them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        stock = _stock(folder)
        commands: dict[str, Callable[[], None]] = {
            "tavallinen Material, sama Markdown": lambda: _run(
                "mkdocs", "build", "-q", "-f", str(stock), "-d", str(folder / "vertailu")
            ),
            "tukipakki (make site)": lambda: _run("mkdocs", "build", "-q", "-d", str(folder / "oma")),
            "tarkistus (make check)": lambda: _run("macros", "tarkista"),
        }
        times: dict[str, list[float]] = {title: [] for title in commands}
        for command in commands.values():
            command()  # everybody's caches are warm, as on an author's machine
        for _ in range(ROUNDS):
            for title, command in commands.items():
                times[title].append(_seconds(command))
        _print(times, len(list((folder / "docs").rglob("*.md"))))
        paper.measure(folder / "oma", folder / "valimuisti", statistics.median(times["tukipakki (make site)"]))


def _stock(folder: Path) -> Path:
    """The same pages as plain Markdown with a stock configuration."""
    for path, text in texts(checked(ROOT)).items():
        target = folder / "docs" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    shutil.copy(ROOT / "theme/assets/kuvat/favicon.svg", folder / "docs")
    file = folder / "mkdocs.yml"
    file.write_text(STOCK, "utf-8")
    return file


def _run(module: str, *arguments: str) -> None:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        check=True,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _seconds(command: Callable[[], None]) -> float:
    start = time.perf_counter()
    command()
    return time.perf_counter() - start


def _print(times: dict[str, list[float]], pages: int) -> None:
    """A table of medians and of the median of paired ratios."""
    base = next(iter(times.values()))
    print(f"{pages} sivua, {ROUNDS} kierrosta; suhde = parittaisten suhteiden mediaani\n")
    print(f"{'mitä':40} {'mediaani s':>10} {'suhde':>7}")
    for title, row in times.items():
        ratio = statistics.median(own / other for own, other in zip(row, base, strict=True))
        print(f"{title:40} {statistics.median(row):10.2f} {ratio:6.2f}x")


if __name__ == "__main__":
    main()
