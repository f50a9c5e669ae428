"""How the search grows: more and more pages, whose words grow with them. `PYTHONPATH=.:tests python tests/search/kasvu.py`, some minutes; 1 when a bar does not hold."""

from __future__ import annotations

import gzip
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import quantiles
from typing import Any

from comparing import ROOT, built, first_search
from engines import ours
from growing import stand_ins
from local_site import chromium, serving
from playwright.sync_api import sync_playwright
from questions import questions

from macros.content import checked
from macros.finnish.letters import tokens
from macros.model.tables import FINNISH, LANGUAGES
from publish.search.documents import Document, documents
from publish.search.indexing import index
from publish.search.languages import dictionary
from publish.search.morphology import Morphology
from publish.search.said import said
from publish.search.writing import write_indexes

SIZES = (100, 300, 1000)
QUESTIONS = ("jälkihuollon päätös", "kiireellinen sijoitus", "huostaanotto")
MOST_KB, MOST_FILES, MOST_MS = 150, 8, 40.0


def main() -> int:
    """A table: pages, distinct words, seconds of building, compressed sizes and files of a first search, milliseconds of a question."""
    content = checked(ROOT)
    asked = [q.text for q in questions() if q.language == FINNISH]
    print(
        f"{'sivuja':>7}{'sanoja':>8}{'kylmä s':>9}{'lämmin s':>9}{'ydin kt':>9}{'osia':>6}{'osa kt':>8}{'haku kt':>9}{'tied.':>6}{'p50 ms':>8}{'p95 ms':>8}"
    )
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright, chromium(playwright) as browser:
        site = built(Path(name))
        written = documents(content, site, {})
        pool = [document for document in written if document.language == FINNISH]
        morphology = Morphology(site / "sanat-kasvu.json")
        good = True
        for size in SIZES:
            pages = [*pool, *stand_ins(pool, size - len(pool), morphology)][: max(size, len(pool))]
            spent = []
            for _ in ("cold", "warm"):
                morphology = Morphology(site / f"sanat-{size}.json")
                start = time.process_time()
                shutil.rmtree(site / "haku")
                by_language = {
                    language: pages if language == FINNISH else [one for one in written if one.language == language]
                    for language in LANGUAGES
                }
                write_indexes(
                    site / "haku",
                    {
                        language: (
                            index(language, own, dictionary(language, morphology, content), said(content, language)),
                            own,
                        )
                        for language, own in by_language.items()
                    },
                )
                morphology.save()
                spent.append(time.process_time() - start)
            row, holds = _row(pages, spent, site, browser, asked)
            print(row, flush=True)
            good = good and holds
    return int(not good)


def _row(pages: list[Document], spent: list[float], site: Path, browser: Any, asked: list[str]) -> tuple[str, bool]:
    """The row of one size, and whether the bars hold at it."""
    words = {
        word
        for page in pages
        for section in page.sections
        for text in (section.heading, *section.paragraphs)
        for word in tokens(text)
    }
    weights = {file.stem: len(gzip.compress(file.read_bytes(), 9)) / 1000 for file in (site / "haku").rglob("*.json")}
    parts = [weight for name, weight in weights.items() if name.startswith("osa")]
    with serving(site) as address:
        fetched = [first_search(browser, address, site, question) for question in QUESTIONS]
    heaviest, files = max(sum(row.values()) for row in fetched) / 1000, max(map(len, fetched))
    times = sorted(
        spent
        for _, spent in ours(site / "haku", [{"question": text, "language": FINNISH, "door": ""} for text in asked])
    )
    slow = quantiles(times, n=20)[-1]
    cells = f"{len(pages):>7}{len(words):>8}{spent[0]:>9.1f}{spent[1]:>9.1f}{weights['ydin']:>9.0f}{len(parts):>6}{sum(parts) / len(parts):>8.0f}{heaviest:>9.0f}{files:>6}"
    return (
        cells + f"{times[len(times) // 2]:>8.1f}{slow:>8.1f}",
        heaviest <= MOST_KB and files <= MOST_FILES and slow <= MOST_MS,
    )


if __name__ == "__main__":
    sys.exit(main())
