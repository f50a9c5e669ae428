"""The search: what the built pages say becomes an index that a browser can ask in Finnish, Swedish and English."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

from macros.site import Site

from .documents import documents
from .index import index
from .languages import dictionary
from .morphology import Morphology
from .synonyms import synonyms
from .writing import write_index

STUB = {"lang": ["en"], "separator": r"[\s\-,.:;!?=\[\]()\"”/]+", "pipeline": [], "fields": {"title": {"boost": 1}, "text": {"boost": 1}}}


def write_search(site: Site, folder: Path, root: Path) -> None:
    """Write the index of every language under haku/, and the short file that Material's search interface asks for."""
    morphology = Morphology(root / "build" / "haku" / f"sanat-{version('pyvoikko')}.json")
    written = documents(site, folder)
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
