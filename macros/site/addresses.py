"""Addresses of pages: from a file under docs/ to its place on the site, and from one page to another."""

from __future__ import annotations

import posixpath
from functools import cache

from ..model.tables import FINNISH

HELP = "apua-heti"  # the page for one who needs help now


def address(path: str) -> str:
    """The address of a page under the site's root: ”laki/maaraajat.md” → ”laki/maaraajat/”."""
    stem = path.removesuffix(".md")
    if stem == "index":
        return ""
    return stem.removesuffix("index") if stem.endswith("/index") else f"{stem}/"


@cache
def relative(origin: str, target: str) -> str:
    """The address of a target as seen from another page; both are addresses under the root."""
    anchor = ""
    if "#" in target:
        target, _, fragment = target.partition("#")
        anchor = f"#{fragment}"
    if origin == target and anchor:
        return anchor
    way = posixpath.relpath("/" + target, "/" + origin)
    return ("./" if way == "." else f"{way}/" if target.endswith("/") or not target else way) + anchor


def permalink(page_id: str, language: str = FINNISH) -> str:
    """The address that always answers: ”m/<id>/”, a translation under its language."""
    return f"m/{page_id}/" if language == FINNISH else f"m/{page_id}/{language}/"
