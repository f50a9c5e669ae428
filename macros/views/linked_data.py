"""What a page is, for search engines: schema.org data as JSON-LD, computed from the same facts that the page shows."""

from __future__ import annotations

import json

from ..model import KINDS, Contact, County, Process, Term, Training
from ..model.tables import DOORS, FINNISH
from ..site.addresses import HELP
from ..site.here import Here
from ..site.site import SitePage

COUNTY_PAGE, SURE = "oma-alue", "vahvistettu"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
LEARNING = {"työpaja": "workshop", "perehdytys": "orientation", "menetelmä": "method", "koulutuspolku": "training path"}
Data = dict[str, object]


def linked_data(here: Here, origin: str) -> str:
    """The data of a page as JSON for a script element; nothing in it ends the element."""
    graph = [_crumbs(here, origin), *_subject(here, origin)]
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def _subject(here: Here, origin: str) -> list[Data]:
    front, page = here.page.page, here.page
    about: Data = {
        "name": page.title,
        "description": front.description,
        "url": origin + page.address,
        "inLanguage": front.language,
        "license": LICENCE,
        "dateModified": front.checked.isoformat(),
    }
    if front.id == COUNTY_PAGE:
        return _emergency_services(here)
    if front.id == HELP:
        return [_service(here, contact) for contact in here.catalog.of(Contact).values() if contact.urgent]
    item = KINDS[page.kind].model if page.kind and page.subject else None
    if item is Training:
        return [{"@type": "Course", **about, **_training(here.catalog.of(Training)[page.subject])}]
    process = _process(here)
    if process is not None:
        steps = [{"@type": "HowToStep", "name": step.name} for step in process.steps]
        return [{"@type": "HowTo", **about, "step": steps}]
    if front.id == "sanasto":
        terms = [
            {"@type": "DefinedTerm", "name": term.name, "url": f"{origin}{page.address}#{name}"}
            for name, term in here.catalog.of(Term).items()
        ]
        return [{"@type": "DefinedTermSet", **about, "hasDefinedTerm": terms}]
    if front.kind in LEARNING:
        return [{"@type": "LearningResource", **about, "learningResourceType": LEARNING[front.kind]}]
    return [{"@type": "WebPage", **about}]


def _training(training: Training) -> Data:
    provider = {"@type": "Organization", "name": training.organiser} if training.organiser else None
    audience = {"@type": "Audience", "audienceType": training.audience}
    return {"audience": audience, **({"provider": provider} if provider else {})}


def _process(here: Here) -> Process | None:
    """The process that the page tells about."""
    kind = KINDS["prosessit"]
    return next(
        (item for name, item in here.catalog.of(Process).items() if kind.page_id(name, item) == here.page.page.id), None
    )


def _service(here: Here, contact: Contact) -> Data:
    """A service that helps; many are no authority's."""
    names = {"name": here.says(contact, "name"), "description": here.says(contact, "what"), "areaServed": "FI"}
    return {"@type": "Service", **names, **_channel(contact.number, contact.address)}


def _emergency_services(here: Here) -> list[Data]:
    """The social emergency service of each county, with its number when somebody has confirmed it."""
    return [
        {
            "@type": "GovernmentService",
            "name": f"{here.t('sosiaalipäivystys')}, {here.says(county, 'name')}",
            "provider": {"@type": "GovernmentOrganization", "name": here.says(county, "name")},
            **_channel(desk.number if desk.state == SURE else None, desk.address),
        }
        for county in here.catalog.of(County).values()
        if (desk := county.emergency)
    ]


def _channel(number: str | None, address: str | None) -> Data:
    phone: Data = {"servicePhone": {"@type": "ContactPoint", "telephone": number}} if number else {}
    web: Data = {"serviceUrl": address} if address else {}
    return {"availableChannel": {"@type": "ServiceChannel", **phone, **web}} if phone or web else {}


def _crumbs(here: Here, origin: str) -> Data:
    """From the home page through the door to the page."""
    door = DOORS[here.page.page.audience[0]]
    way: list[tuple[str, SitePage | None]] = [
        (door.names[here.language], here.site.pages.get((door.page, here.language)))
    ]
    home = here.site.pages.get(("etusivu", FINNISH))
    steps = [(home.title, home)] if home else []
    steps += [(name, page) for name, page in way if page and page is not here.page]
    steps += [(here.page.title, here.page)] if here.page is not home else []
    places = [
        {"@type": "ListItem", "position": number, "name": name, "item": origin + page.address}
        for number, (name, page) in enumerate(steps, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": places}
