"""sivut.json: every page with what other tools need to know of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from macros.site import Site, SitePage

from .review import next_review


def rows(site: Site) -> list[dict[str, Any]]:
    """One row per page and language, in the order of addresses."""
    return [row(page) for page in sorted(site.pages.values(), key=lambda page: page.address)]


def row(page: SitePage) -> dict[str, Any]:
    """A page as the published contract describes it."""
    front = page.page
    return {
        "id": front.id,
        "url": page.address,
        "otsikko": page.title,
        "tyyppi": front.kind,
        "kohderyhmä": list(front.audience),
        "kieli": front.language,
        "aiheet": list(front.topics),
        "vastuu": front.owner,
        "tarkistettu": front.checked.isoformat(),
        "tarkistettava": next_review(front.checked, front.review_months).isoformat(),
        "pari": front.twin,
        "tiedostot": [],
    }


def write_manifest(site: Site, folder: Path) -> None:
    """Write sivut.json."""
    (folder / "sivut.json").write_text(json.dumps(rows(site), ensure_ascii=False, indent=1) + "\n", "utf-8")
