"""`python -m bench kasvu`: the same figures when the site has many times its roles, processes and pages."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

from .copies import multiply
from .measuring import Cost
from .preview import preview, saved
from .sites import PAGE, Ours, Plain, save_page

SIZES = (0, 400, 900, 2000)  # pages, about; the first is the site as it is
ROUNDS = 2


def main() -> None:
    """Measure each size, print a column for each and how fast each row grows: 1 is straight as the pages, 2 as their square."""
    columns = []
    for pages in SIZES:
        with tempfile.TemporaryDirectory() as name:
            columns.append(_column(Path(name), pages))
    print(f"{'':34}" + "".join(f"{column['sivuja']:>9.0f}" for column in columns) + f"{'kasvu':>7}")
    for title in columns[0]:
        values = [column[title] for column in columns]
        power = math.log(values[-1] / values[0]) / math.log(columns[-1]["sivuja"] / columns[0]["sivuja"])
        print(f"{title:34}" + "".join(f"{value:9.2f}" for value in values) + f"{power:7.2f}")


def _column(folder: Path, pages: int) -> dict[str, float]:
    ours = Ours(folder / "oma")
    multiply(ours.folder, pages)
    plain = Plain(ours, folder / "tavallinen")
    empty = ours.build_from_nothing()
    same = _least(ours.build() for _ in range(ROUNDS))
    site = ours.folder / "sivusto"
    html = [file.stat().st_size / 1024 for file in site.rglob("*.html") if "/m/" not in file.as_posix()]
    with preview(ours.folder) as own:
        shown = _least(saved(own.address, f"{PAGE}/", lambda: save_page(ours.folder / "docs")) for _ in range(ROUNDS))
    return {
        "sivuja": len(list((plain.folder / "docs").rglob("*.md"))),
        "tavallinen Material s": _processor(_least(plain.material() for _ in range(ROUNDS))),
        "tarkistus s": _processor(_least(ours.check() for _ in range(ROUNDS))),
        "sivusto, tyhjä build/ s": _processor(empty),
        "sivusto, mikään ei muuttunut s": _processor(same),
        "sivusto, yksi sivu muuttui s": _processor(_least(ours.build_after_page() for _ in range(ROUNDS))),
        "esikatselu: tallennus → sivu s": shown.clock,
        "muisti Mt": empty.memory,
        "HTML kt sivua kohti": sum(html) / len(html),
        "vastuumatriisi kt": (site / "roolit/vastuumatriisi/index.html").stat().st_size / 1024,
        "haku Mt": sum(file.stat().st_size for file in (site / "haku").rglob("*")) / 1024**2,
    }


def _least(costs) -> Cost:
    """The least of several: what is not noise."""
    return min(costs, key=lambda cost: cost.processor or cost.clock)


def _processor(cost: Cost) -> float:
    return cost.processor or cost.clock
