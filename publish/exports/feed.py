"""muutokset.xml: the changes of the site as an Atom feed (RFC 4287)."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

from macros.model.tables import FINNISH
from macros.site.addresses import permalink
from macros.site.here import Here
from macros.views.changes import PAGE, ChangeRow, newest

from ..build import Build

NAME = "muutokset.xml"
ATOM = "http://www.w3.org/2005/Atom"
LICENCE = "https://creativecommons.org/licenses/by/4.0/deed.fi"
MOST = 50


def write_feed(build: Build) -> None:
    """Write the newest changes; a site that has told of none has a feed without entries."""
    tree = ElementTree.ElementTree(feed(build))
    ElementTree.indent(tree, " ")
    with (build.folder / NAME).open("wb") as file:
        tree.write(file, "utf-8", xml_declaration=True)
        file.write(b"\n")


def feed(build: Build) -> ElementTree.Element:
    """The feed; its ids are the permanent addresses of the page and of each change on it."""
    site, words = build.site, build.words(FINNISH)
    page = site.pages.get((PAGE, FINNISH))
    rows = newest(Here(site, page), MOST) if page else []
    place = build.origin + permalink(PAGE, FINNISH)
    newest_day = rows[0].iso if rows else max(other.page.checked for other in site.pages.values()).isoformat()
    root = _element(None, "feed", {"xmlns": ATOM, "xml:lang": FINNISH})
    _element(root, "id", text=place)
    _element(root, "title", text=f"{words['nimi']}: {words['syote'].lower()}")
    _element(root, "updated", text=_moment(newest_day))
    _element(_element(root, "author"), "name", text=words["nimi"])
    _element(root, "rights", text=words["paperi.lisenssi"])
    _element(root, "link", {"rel": "self", "type": "application/atom+xml", "href": build.origin + NAME})
    _element(root, "link", {"rel": "alternate", "type": "text/html", "href": place})
    _element(root, "link", {"rel": "license", "href": LICENCE})
    for row in rows:
        _entry(root, row, f"{place}#{row.id}")
    return root


def _entry(root: ElementTree.Element, row: ChangeRow, place: str) -> None:
    entry = _element(root, "entry")
    _element(entry, "id", text=place)
    _element(entry, "title", text=f"{row.grade}: {', '.join(page.text for page in row.pages)}")
    _element(entry, "updated", text=_moment(row.iso))
    _element(entry, "link", {"rel": "alternate", "type": "text/html", "href": place})
    _element(entry, "category", {"term": row.grade})
    for role in row.roles:
        _element(entry, "category", {"term": role.text})
    _element(entry, "summary", text=" ".join(filter(None, (row.text, row.do))))


def _moment(day: str) -> str:
    """A day as the moment that the feed asks for: what was changed is told by the day."""
    return f"{date.fromisoformat(day).isoformat()}T00:00:00Z"


def _element(
    parent: ElementTree.Element | None, name: str, attributes: dict[str, str] | None = None, text: str = ""
) -> ElementTree.Element:
    own = attributes or {}
    made = ElementTree.Element(name, own) if parent is None else ElementTree.SubElement(parent, name, own)
    made.text = text or None
    return made
