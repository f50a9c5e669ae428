"""A digest in the name of what holds up the first paint: a browser keeps it for good, and a new page asks for it by a new name.

Modules keep their names. They ask for each other by name and hold up nothing, and a server has the browser ask whether they have changed,
so that a page never meets a module of another release.
"""

from __future__ import annotations

import hashlib
import re

from ..build import Build
from .scripts import FIRST

BEGINNING, END = FIRST.rsplit(".", 1)
HELD_UP = ("assets/tyylit/*.css", f"{BEGINNING}*.{END}")
DIGITS = 8
DIGEST = rf"\.[0-9a-f]{{{DIGITS}}}"
MARK = re.compile(rf"{DIGEST}(?=\.(?:css|js)$)")
ASKED = re.compile(rf"(?:assets/tyylit/[\w-]+(?:{DIGEST})?\.css|{re.escape(BEGINNING)}(?:{DIGEST})?\.{END})")


def write_hashed(build: Build) -> None:
    """Rename the files, and let every page ask for them by their new names; a site that has been through this stays as it was.

    What the folder does not have keeps the name it was asked by.
    """
    names: dict[str, str] = {}
    for file in sorted(file for pattern in HELD_UP for file in build.folder.glob(pattern)):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()[:DIGITS]
        name = plain(file.relative_to(build.folder).as_posix())
        new = build.folder / f"{name.removesuffix(file.suffix)}.{digest}{file.suffix}"
        names[name] = new.relative_to(build.folder).as_posix()
        file.replace(new)
    for page in build.folder.rglob("*.html"):
        text = page.read_text("utf-8")
        page.write_text(ASKED.sub(lambda found: names.get(plain(found[0]), found[0]), text), "utf-8", newline="")


def plain(name: str) -> str:
    """The name of a file as its author knows it."""
    return MARK.sub("", name)
