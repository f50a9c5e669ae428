"""How the search grows: pages cut from the site's own sections (and from a folder of texts, if HAKU_AINEISTO names one), up to 2,000 of them."""

from __future__ import annotations

import gzip
import os
import random
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import quantiles
from typing import Any

from comparing import ROOT, built, first_search
from engines import ours
from local_site import chromium, serving
from playwright.sync_api import sync_playwright
from questions import questions

from macros.content import checked
from macros.finnish.letters import tokens
from publish.search.documents import Document, documents
from publish.search.index import index
from publish.search.languages import dictionary
from publish.search.morphology import Morphology
from publish.search.page_text import Section
from publish.search.said import said
from publish.search.writing import write_indexes

SIZES = (100, 500, 1000, 2000)
SECTIONS = 7


def main() -> None:
    """A table: pages, distinct words, seconds of building, compressed sizes, milliseconds of a question."""
    content = checked(ROOT)
    asked = [q.text for q in questions() if q.language == "fi"]
    print(
        f"{'sivuja':>7}{'sanoja':>8}{'kylmä s':>9}{'lämmin s':>9}{'ydin kt':>9}{'osia':>6}{'osa kt':>8}{'haku kt':>9}{'p50 ms':>8}{'p95 ms':>8}"
    )
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright, chromium(playwright) as browser:
        site = built(Path(name))
        pool = [document for document in documents(content, site, {}) if document.language == "fi"]
        for size in SIZES:
            pages = [*pool, *_stand_ins(pool, size - len(pool))][:size]
            spent = []
            for _ in ("cold", "warm"):
                morphology = Morphology(site / f"sanat-{size}.json")
                start = time.process_time()
                made = index("fi", pages, dictionary("fi", morphology, content), said(content, "fi"))
                shutil.rmtree(site / "haku")
                write_indexes(site / "haku", {"fi": (made, pages)})
                morphology.save()
                spent.append(time.process_time() - start)
            print(_row(size, pages, spent, site, browser, asked))


def _stand_ins(pool: list[Document], count: int) -> list[Document]:
    """Pages of shuffled sections, always the same ones."""
    dice = random.Random(1)
    sections = [section for document in pool for section in document.sections if section.paragraphs]
    for file in sorted(Path(os.environ["HAKU_AINEISTO"]).glob("*.md")) if "HAKU_AINEISTO" in os.environ else []:
        for piece in re.split(r"^#+ ", file.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            heading, _, body = piece.partition("\n")
            sections.append(Section("kohta", heading, body.split("\n")))
    made = []
    for number in range(max(0, count)):
        chosen = dice.sample(sections, SECTIONS)
        title = f"{chosen[0].heading} {chosen[1].heading}"[:60]
        made.append(
            Document(
                f"koe-{number}",
                f"koe/{number}/",
                "fi",
                dice.choice(pool).door,
                "opas",
                title,
                (),
                chosen[2].heading,
                [Section("", "", []), *chosen],
            )
        )
    return made


def _row(size: int, pages: list[Document], spent: list[float], site: Path, browser: Any, asked: list[str]) -> str:
    words = {
        word
        for page in pages
        for section in page.sections
        for text in (section.heading, *section.paragraphs)
        for word in tokens(text)
    }
    weights = {file.stem: len(gzip.compress(file.read_bytes(), 9)) / 1000 for file in (site / "haku").rglob("*.json")}
    parts = [weight for name, weight in weights.items() if name.startswith("teksti")]
    with serving(site) as address:
        fetched = first_search(browser, address, site, "jälkihuollon päätös")
    first = sum(fetched.values()) / 1000
    times = sorted(
        spent for _, spent in ours(site / "haku", [{"question": text, "language": "fi", "door": ""} for text in asked])
    )
    cells = f"{size:>7}{len(words):>8}{spent[0]:>9.1f}{spent[1]:>9.1f}{weights['ydin']:>9.0f}{len(parts):>6}{sum(parts) / len(parts):>8.0f}{first:>9.0f}"
    return cells + f"{times[len(times) // 2]:>8.1f}{quantiles(times, n=20)[-1]:>8.1f}"


if __name__ == "__main__":
    sys.exit(main())
