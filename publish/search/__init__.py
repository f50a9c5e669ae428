"""The search: what the built pages say becomes an index that a browser can ask in Finnish, Swedish and English."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from macros.site import Site

from .documents import Uses, documents
from .index import index
from .languages import dictionary
from .morphology import Morphology
from .synonyms import synonyms
from .writing import write_index

STUB = {"lang": ["en"], "separator": r"[\s\-,.:;!?=\[\]()\"”/]+", "pipeline": [], "fields": {"title": {"boost": 1}, "text": {"boost": 1}}}


def write_search(site: Site, folder: Path, cache: Path, made: Mapping[str, Uses] | None = None) -> None:
    """Write the index of every language anew under haku/, and the short file that Material's search interface asks for.

    `cache` is where readings of words stay between builds; `made` are the files of the pages: address → (page, title).
    """
    morphology = Morphology(cache / "haku" / f"sanat-{version('pyvoikko')}.json")
    written = documents(site, folder, made or {})
    shutil.rmtree(folder / "haku", ignore_errors=True)
    names = {}
    for language in ("fi", "sv", "en"):
        own = [document for document in written if document.language == language]
        if own:
            words = dictionary(language, morphology, site)
            names[language] = write_index(folder / "haku", language, index(language, own, words, synonyms(site, language)), own)
    morphology.save()
    stub = {"config": STUB | {"haku": names}, "docs": []}
    (folder / "search").mkdir(exist_ok=True)
    (folder / "search" / "search_index.json").write_text(json.dumps(stub, ensure_ascii=False) + "\n", "utf-8")


__all__ = ["write_search"]
