"""The search: what the built pages say becomes an index that a browser can ask in Finnish, Swedish and English."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from macros.model.tables import LANGUAGES
from macros.site.site import Site, SitePage

from ..build import Build
from ..exports.downloads import file_name
from ..files import Made
from .documents import Uses, documents
from .indexing import index
from .keeping import digest, kept
from .languages import dictionary
from .morphology import Morphology
from .said import said
from .writing import write_indexes


def write_search(build: Build) -> None:
    """Write the index of every language anew under haku/."""
    site, folder, cache = build.site, build.folder, build.cache
    offered = (row for row in build.files if row.address not in build.boxed and not row.for_print_shop)
    files = {row.address: _offered(site, row) for row in offered}
    words = [said(site, language) for language in LANGUAGES]
    place = kept(cache / "haku", digest(site, folder, files, words), lambda target: _make(build, files, target))
    shutil.rmtree(folder / "haku", ignore_errors=True)
    shutil.copytree(place / "haku", folder / "haku")  # the place itself carries its seal, and is for us alone


def _offered(site: Site, made: Made) -> tuple[SitePage, str]:
    """The page of a file, and what the file is called beside others: ”Kiireellinen sijoitus – Taitettava esite”."""
    page = site.pages[made.id, made.language]
    return page, f"{page.title} – {file_name(made)}"


def _make(build: Build, made: Mapping[str, Uses], target: Path) -> None:
    site, cache = build.site, build.cache
    morphology = Morphology(cache / f"sanat-{version('pyvoikko')}.json")
    written = documents(site, build.folder, made, build.texts)
    languages = {}
    for language in LANGUAGES:
        own = [document for document in written if document.language == language]
        if own:
            words = dictionary(language, morphology, site)
            languages[language] = index(language, own, words, said(site, language)), own
    morphology.save()
    write_indexes(target / "haku", languages)


__all__ = ["write_search"]
