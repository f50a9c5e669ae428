"""`make haku-testi`: every question of kyselyt.yml to our search and to stock Material, on the same pages, in one run."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from comparing import built, first_search
from engines import OURS, STOCK, ours_to, stock_to
from judging import HELD_OUT, TUNED, bars, existing, table
from local_site import chromium, serving
from playwright.sync_api import sync_playwright
from questions import questions, unanswerable
from slow_line import seconds_to_hits


def main() -> int:
    """Print the tables; 1 when ours is below a bar."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        site = built(Path(name))
        pages = json.loads((site / "sivut.json").read_text("utf-8"))
        asked, waiting = existing(questions(), pages)
        with serving(site) as address, chromium(playwright) as browser:
            given = {OURS: ours_to(site / "haku", asked, unanswerable())}
            given |= {engine: stock_to(browser, address, engine, asked, unanswerable()) for engine in STOCK}
            fetched = first_search(browser, address, site, "jälkihuollon päätös")
            title, _, _ = seconds_to_hits(browser, site, "huostaanotto")
    ids = {row["url"]: (row["id"], row["kieli"]) for row in pages}
    print(f"{len(asked)} kysymystä, joiden sivu on olemassa; {len(waiting)} odottaa sivuaan\n")
    for title, part in ((TUNED, [q for q in asked if not q.held_out]), (HELD_OUT, [q for q in asked if q.held_out])):
        print(table(title, part, given, ids) + "\n")
    print(f"Ensimmäinen haku lataa {sum(fetched.values()) / 1000:.0f} kt gzip-pakattuna ({len(fetched)} tiedostoa)")
    print(f"Hitaalla yhteydellä (400 kbit/s, 400 ms) avaamisesta ensimmäiseen osumaan {title:.1f} s")
    return bars(asked, given[OURS], ids, unanswerable())


if __name__ == "__main__":
    sys.exit(main())
