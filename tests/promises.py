"""The promises of README: every command is run and the figures it measures are written, or each promise is broken in a copy and must be seen to fail."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import yaml
from measuring import figures
from project_copy import copied

from tee import COMMANDS, ROOT

LIST, README = ROOT / "tests/lupaukset.yml", ROOT / "README.md"
HEAD = "| Lupaus | Komento | Luku | Näin se rikotaan kokeeksi |\n|---|---|---|---|\n"
TABLE = re.compile(r"^\| Lupaus \|.*\n(?:\|.*\n)+", re.M)
ROW = re.compile(
    r"^\| (?P<promise>[^|]+) \| `python tee\.py (?P<words>[^`|]+)` \| (?P<figure>[^|]+) \| (?P<broken>[^|]*) \|$", re.M
)
MEASURED = "; mitattu: "
COUNTED = re.compile(r"\d+ sivua")
FIRST_ONLY = ("-x",)  # one fault is enough to see that a promise is broken
TAIL = 3000  # letters of what a command said that went otherwise than expected


@dataclass(frozen=True)
class Break:
    """How a promise is broken on purpose: in words, a text of a file that another takes the place of, and what the command then says."""

    told: str
    file: str
    old: str
    new: str
    seen: str


@dataclass(frozen=True)
class Promise:
    """What is promised, the words of its command, the limit it must keep, and how it is broken."""

    text: str
    words: str
    limit: str
    broken: Break | None


def promises() -> list[Promise]:
    """Every promise, in the order of the table."""
    rows = yaml.safe_load(LIST.read_text("utf-8"))
    return [Promise(row["lupaus"], row["komento"], row["raja"], _break(row.get("rikko"))) for row in rows]


def _break(row: dict[str, str] | None) -> Break | None:
    return Break(row["sanoin"], row["tiedosto"], row["pois"], row["tilalle"], row["kertoo"]) if row else None


def table(figures: dict[str, str]) -> str:
    """The table of README; `figures` are what was measured, by the words of the command."""
    rows = ""
    for row in promises():
        figure = row.limit + (MEASURED + figures[row.words] if row.words in figures else "")
        rows += f"| {row.text} | `python tee.py {row.words}` | {figure} | {row.broken.told if row.broken else '–'} |\n"
    return HEAD + rows


def told_figures(text: str) -> dict[str, str]:
    """What a table tells to have been measured earlier."""
    found = {row["words"]: row["figure"].partition(MEASURED)[2] for row in ROW.finditer(text)}
    return {words: figure for words, figure in found.items() if figure}


def main(arguments: list[str]) -> int:
    """Keep the promises, or break them; 0 when all was as it should be."""
    parser = argparse.ArgumentParser(prog="python tee.py lupaukset", description="Lupaukset ja niiden luvut.")
    parser.add_argument("--riko", action="store_true", help="rikkoo lupaukset kopiossa: jokaisen komennon pitää kaatua")
    parser.add_argument("--vain", default="", help="vain lupaukset, joiden komennossa on tämä sana")
    options = parser.parse_args(arguments)
    chosen = [row for row in promises() if options.vain in row.words and (row.broken or not options.riko)]
    return _break_all(chosen) if options.riko else _keep_all(chosen)


def _keep_all(chosen: list[Promise]) -> int:
    figures, kept = told_figures(README.read_text("utf-8")), []
    for row in chosen:
        done = _run(row, ROOT)
        kept.append(done.returncode == 0)
        measured = _measured(row, done.stdout)
        if kept[-1] and measured:
            figures[row.words] = measured
        print(f"{'pitää' if kept[-1] else 'EI PIDÄ'}: {row.text}", flush=True)
    README.write_text(TABLE.sub(lambda _: table(figures), README.read_text("utf-8"), count=1), "utf-8")
    return 0 if all(kept) else 1


def _measured(row: Promise, said: str) -> str:
    """What the tests of a command have measured; a command without tests says it itself: ”349 sivua”."""
    tests = row.words.split()[1:]
    if not tests:
        told = COUNTED.search(said)
        return told[0] if told else ""
    return ", ".join(figure for word in tests for figure in figures(ROOT / word))


def _break_all(chosen: list[Promise]) -> int:
    seen = []
    for row in chosen:
        assert row.broken
        with tempfile.TemporaryDirectory() as folder:
            root = copied(Path(folder) / "rikottu")
            if (ROOT / "build").exists():  # what is kept holds by its digest: only what the break touches is made again
                shutil.copytree(ROOT / "build", root / "build")
            file = root / row.broken.file
            file.write_text(file.read_text("utf-8").replace(row.broken.old, row.broken.new), "utf-8")
            start = time.monotonic()
            done = _run(row, root, *FIRST_ONLY)
        said = done.stdout + done.stderr
        seen.append(done.returncode != 0 and row.broken.seen in said)
        how = "kaatui" if seen[-1] else "KAATUI MUUSTA SYYSTÄ" if done.returncode else "EI KAATUNUT"
        print(f"{how} ({time.monotonic() - start:.0f} s): {row.words}: {row.broken.told}", flush=True)
        if not seen[-1]:
            print(f"odotettiin: {row.broken.seen}\n{said[-TAIL:]}", flush=True)
    return 0 if all(seen) else 1


def _run(row: Promise, root: Path, *of_tests: str) -> subprocess.CompletedProcess[str]:
    """The command's own step, without the checks that go before it; `of_tests` are said to a step that runs tests."""
    name, *words = row.words.split()
    environment = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONUTF8": "1",
        "PYTHONPATH": f"{root}{os.pathsep}{root / 'tests'}",
    }
    step = COMMANDS[name].steps[-1]
    words += of_tests if "pytest" in step else ()
    return subprocess.run([sys.executable, *step, *words], cwd=root, env=environment, capture_output=True, text=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
