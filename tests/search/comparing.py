"""The two sites that are compared, built from the same content, and what a first search fetches."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from macros.content import checked
from macros.page.export import texts

ROOT = Path(__file__).parent.parent.parent
STOCK_FOLDER = "vertailu"
STOCK_WORKER = "assets/javascripts/workers/haku.js"
ASIDE = ("m", "voimassa", "tiedostot", "*.gz", "*.br", "*.pdf", "*.md")
STOCK = """site_name: vertailu
docs_dir: docs
theme: {name: material, language: fi, font: false}
plugins: [search]
markdown_extensions: [admonition, attr_list, def_list, md_in_html, tables, sane_lists, pymdownx.tasklist]
"""


def built(folder: Path) -> Path:
    """Our site, with stock Material's site of the same pages in a folder inside it."""
    site = folder / "sivusto"
    _mkdocs("-f", str(ROOT / "mkdocs.yml"), "-d", str(site))
    subprocess.run(
        [sys.executable, "-m", "publish", "paperit", "--kansio", str(site)],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return _with_stock(site, folder)


def copied(ready: Path, folder: Path, pagefind: str) -> Path:
    """The same from a site that is ready, without what only leads to its pages; a program of Pagefind (npm) indexes our pages by their main text."""
    site = folder / "sivusto"
    shutil.copytree(ready, site, ignore=shutil.ignore_patterns(*ASIDE))
    if pagefind:
        command = [pagefind, "--site", str(site), "--root-selector", "main"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return _with_stock(site, folder)


def _with_stock(site: Path, folder: Path) -> Path:
    source = folder / "lahde"
    for path, text in texts(checked(ROOT)).items():
        target = source / "docs" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    (source / "mkdocs.yml").write_text(STOCK, "utf-8")
    _mkdocs("-f", str(source / "mkdocs.yml"), "-d", str(site / STOCK_FOLDER))
    worker = next((site / STOCK_FOLDER / "assets/javascripts/workers").glob("search.*.min.js"))
    shutil.copy(worker, site / STOCK_FOLDER / STOCK_WORKER)
    return site


def _mkdocs(*arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", *arguments],
        cwd=ROOT,
        check=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        stderr=subprocess.DEVNULL,
    )


def first_search(browser: Any, address: str, site: Path, question: str) -> dict[str, int]:
    """What opening the search and asking once fetches: gzip bytes by file."""
    context = browser.new_context(base_url=address)
    page = context.new_page()
    page.goto("roolit/", wait_until="networkidle")
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url.removeprefix(address).split("#")[0]))
    page.locator("[data-avaa-haku]").first.click()
    page.get_by_role("dialog").get_by_role("searchbox").fill(question)
    page.locator("a[data-haku-osuma]").first.wait_for(timeout=60_000)
    page.wait_for_load_state("networkidle")
    context.close()
    return {name: len(gzip.compress((site / name).read_bytes(), 9)) for name in dict.fromkeys(asked)}
