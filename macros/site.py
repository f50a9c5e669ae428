"""All pages of the site, hand-written and generated, and how one of them is found from another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from .addresses import address, relative
from .catalog import Catalog
from .model import Page
from .problems import AuthorError, suggestion

DOORS = {"perhe": "perheille", "työntekijä": "tyontekijalle", "kouluttaja": "kouluttajalle", "johto": "johdolle", "ylläpitäjä": "tietoa"}


@dataclass(frozen=True)
class SitePage:
    """A page: `path` under docs/, `source` the file that an author edits; `template` and `values` when it is generated."""

    page: Page
    path: str
    title: str
    source: str
    body: str = ""
    template: str = ""
    subject: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.page.id, self.page.language

    @property
    def address(self) -> str:
        return address(self.path)


class Site:
    """Pages by id and language."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.pages: dict[tuple[str, str], SitePage] = {}
        for written in catalog.markdown.values():
            if written.page is not None:
                self._add(SitePage(written.page, written.path, written.title, written.document.file, body=written.body))
        for page in _generated(catalog):
            if page.key not in self.pages:
                self._add(page)

    def _add(self, page: SitePage) -> None:
        self.pages[page.key] = page

    def find(self, page_id: str, language: str = "fi") -> SitePage:
        """The page in a language, or in Finnish when it has no translation; raises AuthorError when there is none."""
        page = self.pages.get((page_id, language)) or self.pages.get((page_id, "fi"))
        if page is None:
            raise AuthorError(f"Sivua ”{page_id}” ei ole.", suggestion(page_id, {name for name, _ in self.pages}))
        return page

    def versions(self, page_id: str) -> list[SitePage]:
        """The language versions of a page, Finnish first."""
        return [self.pages[page_id, language] for language in ("fi", "sv", "en") if (page_id, language) in self.pages]

    def way(self, origin: SitePage, page_id: str) -> str:
        """The relative address from a page to another, in the language of the first when there is a choice."""
        return relative(origin.address, self.find(page_id, origin.page.language).address)

    def process_page(self, process_id: str) -> str:
        """The id of the page that tells about a process."""
        return self.catalog.processes[process_id].page or f"prosessi-{process_id}"


def _generated(catalog: Catalog) -> Iterator[SitePage]:
    """Every page that is made from data alone, in a fixed order."""
    day = _newest_check(catalog)
    for name, role in catalog.roles.items():
        yield _page("rooli", f"rooli-{name}", f"roolit/{name}.md", role.name, role.task, f"data/roolit/{name}.yml", name, ["roolit"], "työntekijä", day)
    for name, process in catalog.processes.items():
        path = (process.address or f"prosessit/{name}") + ".md"
        page_id = process.page or f"prosessi-{name}"
        page = _page("prosessi", page_id, path, process.name, process.purpose, f"data/prosessit/{name}.yml", name, [name], "työntekijä", day, process.use_when)
        yield page
    for name, training in catalog.trainings.items():
        yield _page("koulutus", f"koulutus-{name}", f"koulutus/koulutukset/{name}.md", training.name, training.goal, f"data/koulutukset/{name}.yml", name, ["koulutus"], "kouluttaja", day)
    for name, path_item in catalog.paths.items():
        yield _page("polku", f"polku-{name}", f"koulutus/polut/{name}.md", path_item.name, path_item.goal, f"data/polut/{name}.yml", name, ["koulutus"], "johto", day)
    for name, packet in catalog.orientations.items():
        yield _page("perehdytys", f"perehdytys-{name}", f"perehdytys/{name}.md", packet.name, packet.goal, f"data/perehdytykset/{name}.yml", name, ["koulutus"], "työntekijä", day)
    yield _page("koulutukset", "koulutukset", "koulutus/koulutukset/index.md", "Koulutusluettelo", "Kaikki koulutukset, niiden kestot ja järjestys.", "data/koulutukset", "", ["koulutus"], "kouluttaja", day)
    yield _page("saadokset", "laki-saadokset", "laki/saadokset.md", "Säädösluettelo", "Lait, joihin tukipakki viittaa, ja sivut, joilla niihin viitataan.", "data/saadokset.yml", "", ["laki"], "työntekijä", day)
    yield _page("sanasto", "sanasto", "materiaalit/sanasto.md", "Sanasto", "Lastensuojelun ja systeemisen työotteen sanat suomeksi, ruotsiksi ja englanniksi.", "data/sanasto.yml", "", ["tukipakki"], "työntekijä", day)


KINDS = {"rooli": "rooli", "prosessi": "prosessi", "koulutus": "koulutus", "polku": "koulutuspolku", "perehdytys": "perehdytys"}


def _page(template: str, page_id: str, path: str, title: str, description: str, source: str, subject: str, topics: list[str], audience: str, day: date, use_when: list[str] | None = None) -> SitePage:
    values: dict[str, Any] = {
        "id": page_id,
        "tyyppi": KINDS.get(template, "luettelo"),
        "kohderyhmä": [audience],
        "aiheet": topics,
        "käytä_kun": use_when or [],
        "kuvaus": description if len(description) <= 200 else description[:199] + "…",
        "vastuu": "kehittamiskoordinaattori",
        "tarkistettu": day,
        "tarkistusväli": 6,
    }
    return SitePage(Page.model_validate(values), path, title, source, template=template, subject=subject)


def _newest_check(catalog: Catalog) -> date:
    """The last day anything was checked: generated pages carry it, so that no clock is read."""
    days = [fact.checked for fact in catalog.facts.values()] + [page.page.checked for page in catalog.markdown.values() if page.page]
    return max(days, default=date.min)
