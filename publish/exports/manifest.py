"""sivut.json: every page with what other tools need to know of it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable

from macros.site.here import Here
from macros.site.site import Site, SitePage
from macros.views.local import own_of_county

from ..build import Build
from ..files import Made


def rows(site: Site, made: Iterable[Made]) -> list[dict[str, object]]:
    """One row per page and language, in the order of addresses, with the files made from it."""
    files: dict[tuple[str, str], list[Made]] = defaultdict(list)
    for file in made:
        files[file.id, file.language].append(file)
    return [row(site, page, files[page.key]) for page in sorted(site.pages.values(), key=lambda page: page.address)]


def row(site: Site, page: SitePage, files: Iterable[Made]) -> dict[str, object]:
    """A page as the published contract describes it; sizes of files in bytes, ”alueen_oma” tells whether something on it is a county's own."""
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
        "tarkistettava": front.next_review.isoformat(),
        "pari": front.twin,
        "alueen_oma": own_of_county(Here(site, page)) is not None,
        "tiedostot": [{"url": file.address, "muoto": file.ending, "koko": file.size} for file in files],
    }


def write_manifest(build: Build) -> None:
    """Write sivut.json."""
    text = json.dumps(rows(build.site, build.files), ensure_ascii=False, indent=1) + "\n"
    (build.folder / "sivut.json").write_text(text, "utf-8")
