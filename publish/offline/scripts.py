"""Scripts a disk lets a page load: the modules of the theme as one script, and each file of the search's index as a script."""

from __future__ import annotations

import json
from pathlib import Path

from ..modules import joined, sources
from .addresses import named

CONNECTION = "haku/yhteys.js"
MODULE_S_PLACE = "import.meta"
OWN_CONNECTION = Path(__file__).with_name("yhteys.js")


def one_script() -> str:
    """All that the site's pages do; the search answers on the page, without a worker. ValueError when something of it asks where its module is."""
    script = joined(sources() | {CONNECTION: OWN_CONNECTION.read_text("utf-8")}, "runko/sivusto.js")
    if MODULE_S_PLACE in script:
        raise ValueError(
            f"{MODULE_S_PLACE}: one script has no module whose place to ask; count from the root of the site."
        )
    return script


def index_file(text: str) -> str:
    """A file of the index: the element that loads it carries the content. Pages are named with their files."""
    content = json.loads(text)
    for core in (content, content.get("ydin", {})) if isinstance(content, dict) else ():
        if "osoitteet" in core:
            core["osoitteet"] = "\n".join(named(f"./{address}") for address in core["osoitteet"].split("\n"))
    return f"document.currentScript.sisalto = {json.dumps(content, ensure_ascii=False, separators=(',', ':'))};\n"
