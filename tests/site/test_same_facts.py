"""Who does what is written once and told three times: in the steps of a process, on the role's page and in the matrix."""

from __future__ import annotations

from bs4 import Tag

from macros.model import Process, Role

Fact = tuple[str, str, str]


def spoken_to(pages) -> list[str]:
    """The roles whose page speaks to a client."""
    return [name for name, role in pages.catalog.of(Role).items() if role.group == "perhe" and role.your_part]


def words(tag: Tag) -> set[str]:
    """The marks that a text tells; a decision that has its limits is one too."""
    return {word.strip().casefold().removesuffix(" rajoin") for word in tag.get_text(" ").split(",") if word.strip()}


def in_matrix(read) -> set[Fact]:
    """(role's address, step's address, mark) from each table of the matrix page."""
    page = read("roolit-vastuumatriisi")
    facts = set()
    for table in page.main.find_all(lambda tag: tag.name == "table" and tag.thead.select("a[href*='#vaihe-']")):
        steps = [page.leads(link["href"]) for link in table.thead.select("th a[href]")]
        for row in table.tbody.find_all("tr"):
            role = page.leads(row.th.a["href"])
            for step, cell in zip(steps, row.find_all("td"), strict=True):
                told = [
                    text for text in cell.find_all(string=True) if not text.find_parent(attrs={"aria-hidden": "true"})
                ]
                facts |= {(role, step, word) for text in told if text.strip() for word in words(cell)}
    return facts


def on_role_pages(pages, read) -> set[Fact]:
    facts = set()
    for name in pages.catalog.of(Role):
        page = read(f"rooli-{name}")
        for item in page.main.select("li"):
            link = item.find("a", href=lambda href: href and "#vaihe-" in href)
            if link:
                step = page.leads(link["href"])
                link.extract()
                facts |= {(page.page.address, step, word) for word in words(item) if word != ":"}
                item.insert(0, link)
    return {(role, step, word.lstrip(": ")) for role, step, word in facts}


def on_process_pages(pages, read) -> set[Fact]:
    facts = set()
    for name in pages.catalog.of(Process):
        page = read(pages.page_of(Process, name))
        for step in page.main.select("[id^=vaihe-]"):
            for row in step.select("dl > div"):
                roles = {link for link in page.links(row.dd) if link.startswith("roolit/")}
                facts |= {(role, f"{page.page.address}#{step['id']}", word) for role in roles for word in words(row.dt)}
            for row in step.select(".lappu--paatos"):
                roles = {link for link in page.links(row) if link.startswith("roolit/")}
                facts |= {(role, f"{page.page.address}#{step['id']}", "päättää") for role in roles}
    return facts


def test_matrix_tells_what_the_steps_tell(pages, read) -> None:
    steps = on_process_pages(pages, read)
    assert len(steps) > 100
    assert in_matrix(read) == steps


def test_role_pages_tell_what_the_steps_tell(pages, read) -> None:
    clients = {f"roolit/{name}/" for name in spoken_to(pages)}
    assert on_role_pages(pages, read) == {fact for fact in on_process_pages(pages, read) if fact[0] not in clients}


def test_client_reads_their_part_in_every_process_that_has_one(pages, read) -> None:
    """To a client the steps of workers are told as what they themselves decide, say and hear, process by process."""
    parts = {"decides": "Sinä päätät", "heard": "Sinua kuullaan", "told": "Sinulle kerrotaan", "does": "Olet mukana"}
    for name in spoken_to(pages):
        shown = {
            (fold.summary.get_text().replace("\u00ad", ""), part.get_text())
            for fold in read(f"rooli-{name}").main.select("#vaiheittain details")
            for part in fold.select("dt")
        }
        expected = {
            (process.name, word)
            for process in pages.catalog.of(Process).values()
            for step in process.steps
            for attribute, word in parts.items()
            if name in getattr(step, attribute)
        }
        assert expected
        assert {process for process, _ in shown} == {process for process, _ in expected}
        assert shown <= expected


def test_steps_tell_what_the_data_tells(pages, read) -> None:
    """The data is the truth; the marks are its field names."""
    marks = {"tekee": "does", "päättää": "decides", "kuullaan": "heard", "saa tiedon": "told"}
    expected = {
        (f"roolit/{role}/", f"{pages.find(pages.page_of(Process, name)).address}#vaihe-{step.slug}", word)
        for name, process in pages.catalog.of(Process).items()
        for step in process.steps
        for word, attribute in marks.items()
        for role in getattr(step, attribute)
    }
    assert on_process_pages(pages, read) == expected


def test_every_role_is_in_the_matrix_and_every_process(pages, read) -> None:
    facts = in_matrix(read)
    assert {role for role, _, _ in facts} == {f"roolit/{name}/" for name in pages.catalog.of(Role)}
    assert {step.split("#")[0] for _, step, _ in facts} == {
        pages.find(pages.page_of(Process, name)).address for name in pages.catalog.of(Process)
    }
