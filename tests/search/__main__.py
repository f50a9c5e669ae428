"""`make haku-testi`: every question of kyselyt.yml to our search and to stock Material, on the same pages, in one run.

`python tee.py haku-testi --lista LIST.yml` asks another list of the same form, for figures without bars: --sivusto gives a site that is built already, and
--pagefind the program of Pagefind (npm) to be asked too.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from comparing import built, copied, first_search
from engines import OURS, PAGEFIND, STOCK, Answers, ours_to, pagefind_to, stock_to
from judging import HELD_OUT, TUNED, bars, existing, table
from local_site import chromium, serving
from playwright.sync_api import sync_playwright
from questions import listed, questions, unanswerable
from slow_line import seconds_to_hits


def main() -> int:
    """Print the tables; 1 when ours is below a bar."""
    parser = argparse.ArgumentParser(description="Haun laatu: kysymykset omalle haulle ja muille.")
    parser.add_argument("--lista", type=Path, help="kysymykset, joista kerrotaan luvut ilman rajoja")
    parser.add_argument("--sivusto", type=Path, help="valmiiksi rakennettu sivusto; muuten sivusto rakennetaan")
    parser.add_argument("--pagefind", default="", help="Pagefindin ohjelma, jos siltäkin kysytään")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site = copied(options.sivusto, folder, options.pagefind) if options.sivusto else built(folder)
        return _figures(site, options.lista, bool(options.pagefind)) if options.lista else _bars(site)


def _bars(site: Path) -> int:
    with sync_playwright() as playwright:
        pages = json.loads((site / "sivut.json").read_text("utf-8"))
        asked, waiting = existing(questions(), pages)
        with serving(site) as address, chromium(playwright) as browser:
            given = {OURS: ours_to(site / "haku", asked, unanswerable())}
            given |= {engine: stock_to(browser, address, engine, asked, unanswerable()) for engine in STOCK}
            fetched = first_search(browser, address, site, "jälkihuollon päätös")
            title, _, _ = seconds_to_hits(browser, site, "huostaanotto")
    ids = {row["url"]: (row["id"], row["kieli"]) for row in pages}
    print(f"{len(asked)} kysymystä, joiden sivu on olemassa; {len(waiting)} odottaa sivuaan\n")
    for head, part in ((TUNED, [q for q in asked if not q.held_out]), (HELD_OUT, [q for q in asked if q.held_out])):
        print(table(head, part, given, ids) + "\n")
    print(f"Ensimmäinen haku lataa {sum(fetched.values()) / 1000:.0f} kt gzip-pakattuna ({len(fetched)} tiedostoa)")
    print(f"Hitaalla yhteydellä (400 kbit/s, 400 ms) avaamisesta ensimmäiseen osumaan {title:.1f} s")
    return bars(asked, given[OURS], ids, unanswerable())


def _figures(site: Path, path: Path, pagefind: bool) -> int:
    """Every engine on a list, and what the site has no page for."""
    pages = json.loads((site / "sivut.json").read_text("utf-8"))
    every, useless = listed(path)
    asked, waiting = existing(every, pages)
    given: dict[str, Answers] = {OURS: ours_to(site / "haku", asked, useless)}
    with sync_playwright() as playwright, serving(site) as address, chromium(playwright) as browser:
        given |= {engine: stock_to(browser, address, engine, asked, useless) for engine in STOCK}
        if pagefind:
            given[PAGEFIND] = pagefind_to(browser, address, asked, useless)
    ids = {row["url"]: (row["id"], row["kieli"]) for row in pages}
    print(table(path.name, asked, given, ids))
    for engine, answers in given.items() if useless else ():
        empty = sum(not answers.rows[text] for text in useless)
        print(f"{engine}: tyhjä vastaus {empty} kysymykseen {len(useless)}:stä, joihin sivusto ei vastaa")
    for question in waiting:
        print(f"ei sivua: {question.text}: {', '.join(question.pages)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
