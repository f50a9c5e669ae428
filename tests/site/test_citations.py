"""The register of statutes tells which pages cite each of them: exactly those on whose built pages a citation stands."""

from __future__ import annotations

from collections import defaultdict

from macros.model import Statute


def test_register_lists_the_pages_that_cite(pages, read) -> None:
    names = {f"{item.name} {item.number}": name for name, item in pages.catalog.of(Statute).items()}
    cited: dict[str, set[str]] = defaultdict(set)
    for page in pages.pages.values():
        if page.page.language == "fi" and page.page.id != "laki-saadokset":
            for link in read(*page.key).main.select(".laki"):
                cited[names[link["title"]]].add(page.address)
    register = read("laki-saadokset")
    listed = {row["id"]: register.links(row.find_all("td")[-1]) for row in register.main.select("tr[id]")}
    assert {name: addresses for name, addresses in listed.items() if addresses} == cited
    assert sum(map(len, cited.values())) > 100


def test_citations_of_tables_and_steps_are_counted(read) -> None:
    """What the register once missed: deadlines and decisions in tables, laws of terms, steps of processes."""
    register = read("laki-saadokset")
    row = register.main.find(id="lsl")
    assert row is not None
    expected = {"laki/maaraajat/", "laki/kuka-paattaa/", "materiaalit/sanasto/", "prosessit/sijaishuolto/"}
    assert expected <= register.links(row)
