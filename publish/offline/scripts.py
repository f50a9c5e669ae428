"""Scripts a disk lets a page load: the modules of the theme as one script, and each file of the search's index as a script."""

from __future__ import annotations

import json
from pathlib import Path

SCRIPTS = "assets/skriptit"
WORKER = "haku/tyolainen.js"
CONNECTION = "haku/yhteys.js"
HERE = Path(__file__).parent


def one_script(folder: Path) -> str:
    """The modules as texts, and what starts them; the search answers on the page, without a worker."""
    files = {file.relative_to(folder).as_posix(): file.read_text("utf-8") for file in sorted(folder.rglob("*.js"))}
    del files[WORKER]
    files[CONNECTION] = (HERE / "yhteys.js").read_text("utf-8")
    modules = json.dumps(files, ensure_ascii=False, indent=0)
    return f"const moduulit = {modules};\n\n{(HERE / 'kaynnistys.js').read_text('utf-8')}"


def index_file(text: str) -> str:
    """A file of the index: the element that loads it carries the content. Pages are named with their files."""
    content = json.loads(text)
    if isinstance(content, dict) and "osoite" in content and content["osoite"][-1:] in ("", "/"):
        content["osoite"] += "index.html"
    return f"document.currentScript.sisalto = {json.dumps(content, ensure_ascii=False, separators=(',', ':'))};\n"
