"""Which pages are made from data alone: one for each item, and one for each register that is read as a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from ..model import LegalFact, Orientation, Page, Process, Role, Statute, Term, Training, TrainingPath
from ..source.catalog import Catalog

OWNER = "kehittamiskoordinaattori"
REVIEW_MONTHS = 6
LONGEST = 200
ITEM_PAGES = {
    "roolit": "rooli",
    "prosessit": "prosessi",
    "koulutukset": "koulutus",
    "polut": "polku",
    "perehdytykset": "perehdytys",
}
REGISTER_PAGES = {"koulutukset": "koulutukset", "saadokset": "laki-saadokset", "sanasto": "sanasto"}


@dataclass(frozen=True)
class Derived:
    """A page to be made: its template, the item it is about, where it lives and where its data is."""

    template: str
    id: str
    path: str
    title: str
    description: str
    source: str
    audience: str
    kind: str = "luettelo"
    subject: str = ""
    topics: list[str] = field(default_factory=list)
    use_when: list[str] = field(default_factory=list)

    def front(self, day: date) -> Page:
        """The same front matter as on a hand-written page."""
        short = self.description if len(self.description) <= LONGEST else self.description[: LONGEST - 1] + "…"
        values = {
            "id": self.id,
            "tyyppi": self.kind,
            "kohderyhmä": [self.audience],
            "aiheet": self.topics,
            "käytä_kun": self.use_when,
        }
        return Page.model_validate(
            {**values, "kuvaus": short, "vastuu": OWNER, "tarkistettu": day, "tarkistusväli": REVIEW_MONTHS}
        )


def promised(kind: str, name: str | None) -> Iterator[str]:
    """Ids of the pages that an item, or a whole kind (None), would make if it could be read."""
    if name is not None and kind in ITEM_PAGES:
        yield f"{ITEM_PAGES[kind]}-{name}"
    if kind in REGISTER_PAGES:
        yield REGISTER_PAGES[kind]


def derived(catalog: Catalog) -> Iterator[Derived]:
    """Every page made from data, in a fixed order."""
    yield from _items(catalog)
    yield from _registers(catalog)


def _items(catalog: Catalog) -> Iterator[Derived]:
    for name, role in catalog.of(Role).items():
        source = f"data/roolit/{name}.yml"
        yield Derived(
            "rooli",
            f"rooli-{name}",
            f"roolit/{name}.md",
            role.name,
            role.task,
            source,
            "työntekijä",
            "rooli",
            name,
            ["roolit"],
        )
    for name, process in catalog.of(Process).items():
        page_id, path = process.page or f"prosessi-{name}", (process.address or f"prosessit/{name}") + ".md"
        source = f"data/prosessit/{name}.yml"
        yield Derived(
            "prosessi",
            page_id,
            path,
            process.name,
            process.purpose,
            source,
            "työntekijä",
            "prosessi",
            name,
            [name],
            list(process.use_when),
        )
    for name, training in catalog.of(Training).items():
        source, path = f"data/koulutukset/{name}.yml", f"koulutus/koulutukset/{name}.md"
        yield Derived(
            "koulutus",
            f"koulutus-{name}",
            path,
            training.name,
            training.goal,
            source,
            "kouluttaja",
            "koulutus",
            name,
            ["koulutus"],
        )
    for name, line in catalog.of(TrainingPath).items():
        source, path = f"data/polut/{name}.yml", f"koulutus/polut/{name}.md"
        yield Derived(
            "polku", f"polku-{name}", path, line.name, line.goal, source, "johto", "koulutuspolku", name, ["koulutus"]
        )
    for name, packet in catalog.of(Orientation).items():
        source, path = f"data/perehdytykset/{name}.yml", f"perehdytys/{name}.md"
        yield Derived(
            "perehdytys",
            f"perehdytys-{name}",
            path,
            packet.name,
            packet.goal,
            source,
            "työntekijä",
            "perehdytys",
            name,
            ["koulutus"],
        )


def _registers(catalog: Catalog) -> Iterator[Derived]:
    if catalog.of(Training):
        said = "Kaikki koulutukset, niiden kestot ja järjestys."
        path, topics = "koulutus/koulutukset/index.md", ["koulutus"]
        yield Derived(
            "koulutukset",
            "koulutukset",
            path,
            "Koulutusluettelo",
            said,
            "data/koulutukset",
            "kouluttaja",
            topics=topics,
        )
    if catalog.of(Statute):
        said = "Lait, joihin tukipakki viittaa, ja sivut, joilla niihin viitataan."
        yield Derived(
            "saadokset",
            "laki-saadokset",
            "laki/saadokset.md",
            "Säädösluettelo",
            said,
            "data/saadokset.yml",
            "työntekijä",
            topics=["laki"],
        )
    if catalog.of(Term):
        said = "Lastensuojelun ja systeemisen työotteen sanat suomeksi, ruotsiksi ja englanniksi."
        yield Derived(
            "sanasto",
            "sanasto",
            "materiaalit/sanasto.md",
            "Sanasto",
            said,
            "data/sanasto.yml",
            "työntekijä",
            topics=["tukipakki"],
        )


def newest_check(catalog: Catalog) -> date:
    """The last day anything was checked: generated pages carry it, so that no clock is read."""
    days = [fact.checked for fact in catalog.of(LegalFact).values()] + [
        page.page.checked for page in catalog.markdown.values() if page.page
    ]
    return max(days, default=date.min)
