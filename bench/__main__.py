"""`make bench`: what our site costs beside stock Material on the same Markdown, paired in one run; `python -m bench kasvu` when it grows, `muisti` when it runs on, `kuorma` when many read it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from . import growth, load, memory, paper
from .measuring import Cost, median, ratio, rounds
from .preview import preview, saved
from .sites import PAGE, Ours, Plain, save_page

ROUNDS = 5
BARS = {
    "tukipakki, mikään ei muuttunut": "0,8",
    "tukipakki, yksi sivu muuttui": "0,6",
    "tukipakki, yksi tieto muuttui": "0,6",
    "tukipakki, tyhjä build/": "1,6",
}


def main() -> None:
    """Measure, print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = Ours(folder / "oma")
        plain = Plain(ours, folder / "tavallinen")
        builds = rounds(
            {
                "tavallinen Material": plain.material,
                "Zensical, tyhjästä": plain.zensical_from_nothing,
                "Zensical, yksi sivu muuttui": plain.zensical,
                "tukipakki, tyhjä build/": ours.build_from_nothing,
                "tukipakki, yksi sivu muuttui": ours.build_after_page,
                "tukipakki, yksi tieto muuttui": ours.build_after_fact,
                "tukipakki, mikään ei muuttunut": ours.build,
                "tarkistus (make check)": ours.check,
            },
            ROUNDS,
        )
        print(f"{len(list((plain.folder / 'docs').rglob('*.md')))} sivua, {ROUNDS} kierrosta\n")
        _print(builds)
        _print(_previews(ours, plain))
        paper.measure(ours.folder / "sivusto", folder / "paperit", median(row.clock for row in [*builds.values()][-2]))


def _previews(ours: Ours, plain: Plain) -> dict[str, list[Cost]]:
    """From saving to the page, both previews running."""
    with preview(plain.folder) as theirs, preview(ours.folder) as own:
        return rounds(
            {
                "Materialin esikatselu: tallennus → sivu": lambda: saved(
                    theirs.address, f"{PAGE}/", lambda: save_page(plain.folder / "docs")
                ),
                "tukipakin esikatselu: tallennus → sivu": lambda: saved(
                    own.address, f"{PAGE}/", lambda: save_page(ours.folder / "docs")
                ),
            },
            ROUNDS,
        )


def _print(rows: dict[str, list[Cost]]) -> None:
    """A table: medians, and the median of ratios to the first row, pair by pair."""
    base = next(iter(rows.values()))
    print(f"{'mitä':42} {'kello s':>8} {'prosessori s':>12} {'suhde':>6} {'raja':>5}")
    for title, row in rows.items():
        seconds = [cost.processor for cost in row if cost.processor is not None]
        used = f"{median(seconds):.2f}" if seconds else "–"
        print(
            f"{title:42} {median(cost.clock for cost in row):8.2f} {used:>12} {ratio(row, base):>6} {BARS.get(title, ''):>5}"
        )
    print()


if __name__ == "__main__":
    name, *words = [*sys.argv[1:], ""]
    {"kasvu": growth.main, "muisti": memory.main, "kuorma": load.main}.get(name, main)(*filter(None, words))
