"""Changes: told on their pages, by day and by role, and in a feed that readers of feeds accept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from measuring import measured

from macros.content import checked
from macros.site.here import Here
from macros.site.site import Site
from macros.views.changes import by_day, newest
from macros.views.frame import info
from publish.build import Build
from publish.exports.feed import write_feed

from .trees import MINI, ROOT, mini, said

CHANGES = "data/muutokset.yml"
ATOM = "{http://www.w3.org/2005/Atom}"
ONCE = {"id", "title", "updated", "summary", "rights", "author"}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def here(site: Site, page: str = "muutokset", language: str = "fi") -> Here:
    return Here(site, site.pages[page, language])


def test_newest_day_is_first_and_of_one_day_what_matters_most(tmp_path: Path) -> None:
    change = "päivä: 2026-11-20", "päivä: 2026-11-22"
    site = checked(mini(tmp_path, {CHANGES: change}))
    assert [row.id for row in newest(here(site), 2)] == ["uusi-nimi", "avun-aloitus"]
    assert [(day, len(rows)) for day, rows in by_day(here(site))] == [("22.11.2026", 2)]


@pytest.mark.parametrize(
    ("language", "text"),
    [("fi", 'Avun aloitus kerrotaan "tarkemmin" & lyhyemmin'), ("sv", "Det sägs tydligare när hjälpen börjar.")],
)
def test_change_is_told_on_its_page_in_the_language_of_the_page(language: str, text: str) -> None:
    site = checked(MINI)
    assert [row.text for row in info(site, site.pages["esite-apu", language]).muutokset] == [text]
    assert info(site, site.pages["opas-sanat", "fi"]).muutokset == []


def test_page_of_changes_is_as_new_as_its_newest() -> None:
    assert checked(MINI).pages["muutokset", "fi"].page.checked.isoformat() == "2026-11-22"


def test_page_of_a_change_exists(tmp_path: Path) -> None:
    report = said(mini(tmp_path, {CHANGES: ("sivut: [esite-apu]", "sivut: [esite-avu]")}))
    assert [row.split("\n")[0] for row in report] == [f"{CHANGES}:7: avun-aloitus.sivut[1]: Sivua ”esite-avu” ei ole."]


def feed(folder: Path, root: Path) -> ElementTree.Element:
    write_feed(Build(checked(root), folder, "https://tukipakki.example/", folder, print))
    return ElementTree.parse(folder / "muutokset.xml").getroot()


def faults(root: ElementTree.Element) -> Iterator[str]:
    """What RFC 4287 asks of a feed and of its entries and is not so: one id, title and moment each, authors, links, order."""
    ids = []
    for part in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            found = part.findall(ATOM + name)
            if len(found) != 1 or not found[0].text:
                yield f"{part.tag}: {name} {len(found)}"
        for name in sorted(ONCE):
            if len(part.findall(ATOM + name)) > 1:
                yield f"{part.tag}: {name} twice"
        ids += [part.findtext(f"{ATOM}id")]
        if not MOMENT.fullmatch(part.findtext(f"{ATOM}updated") or ""):
            yield f"{part.tag}: updated"
        alternates = [link for link in part.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
        if len({(link.get("type"), link.get("hreflang")) for link in alternates}) != len(alternates) or not alternates:
            yield f"{part.tag}: alternates"
        if not all((link.get("href") or "").startswith("https://") for link in part.findall(f"{ATOM}link")):
            yield f"{part.tag}: href"
        if not all(category.get("term") for category in part.findall(f"{ATOM}category")):
            yield f"{part.tag}: term"
    if len(set(ids)) != len(ids):
        yield "ids"
    if root.tag != f"{ATOM}feed" or not root.findtext(f"{ATOM}author/{ATOM}name"):
        yield "author"
    if [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"] == []:
        yield "self"


def test_feed_is_valid_and_tells_the_newest_first(tmp_path: Path) -> None:
    root = feed(tmp_path, MINI)
    assert list(faults(root)) == []
    assert [entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")] == [
        "https://tukipakki.example/m/muutokset/#uusi-nimi",
        "https://tukipakki.example/m/muutokset/#avun-aloitus",
    ]
    assert root.findtext(f"{ATOM}updated") == "2026-11-22T00:00:00Z"
    entry = root.findall(f"{ATOM}entry")[1]
    assert entry.findtext(f"{ATOM}summary") == 'Avun aloitus kerrotaan "tarkemmin" & lyhyemmin'
    entry.remove(entry.findall(f"{ATOM}updated")[0])
    assert list(faults(root)) != []  # the judge judges


def test_feed_of_the_real_content_is_valid(tmp_path: Path) -> None:
    root = feed(tmp_path, ROOT)
    assert list(faults(root)) == []
    measured(__file__, f"{len(root.findall(f'{ATOM}entry'))} merkintää")


def test_site_without_changes_has_a_feed_without_entries(tmp_path: Path) -> None:
    words = (
        "{{ uusinta() }}\n\n{{ takaisinveto() }}\n\n{{ avoin_data() }}\n\n{{ ajantasaisuus() }}\n\n{{ muutokset_rooleittain() }}",
        "",
    )
    root = feed(tmp_path, mini(tmp_path, {CHANGES: None, "docs/opas/sanat.md": words}))
    assert list(faults(root)) == []
    assert root.findall(f"{ATOM}entry") == []
