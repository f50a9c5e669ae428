"""Numbers of the law on paper: a small mark beside each, and a list that tells where they come from."""

from __future__ import annotations

from urllib.parse import urldefrag
from xml.etree.ElementTree import Element

from macros.site.here import Here
from macros.views.statements import statement

from . import literal
from .article import classes
from .inline import NUMBER, said
from .sheet import Sheet


def marked(text: Element) -> dict[str, int]:
    """The facts whose numbers a text shows, each with its mark: 1, 2, 3 in the order they first stand in."""
    found = (urldefrag(link.get("href") or "").fragment for link in text.iter("a") if NUMBER in classes(link))
    return {name: place for place, name in enumerate(dict.fromkeys(found), start=1)}


def origins(sheet: Sheet) -> str:
    """The list at the end of a paper: mark, subject, sections and the day each was checked; ”” when no number is marked."""
    here = Here(sheet.site, sheet.page)
    rows = []
    for name, mark in marked(sheet.article.text).items():
        fact = statement(here, name)
        law = "; ".join(place.text for place in fact.law)
        checked = f"{sheet.words['tarkistettu'].lower()} {fact.checked}"
        rows.append(f"[#super[{mark}] {said(', '.join(filter(None, (fact.subject, law, checked))))}]")
    if not rows:
        return ""
    heading = literal.text(sheet.words["paperi.mistä_luvut"])
    return f"\n\n#heading(level: 2)[#{heading}]\n\n#lahteet({', '.join(rows)})"
