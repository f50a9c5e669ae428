"""Links as templates show them: a text and a relative address."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Process, Role, Training
from ..site.here import Here
from ..site.site import SitePage


@dataclass(frozen=True)
class Link:
    """A text with its address (”” when there is nothing to link to) and its language when that is not the page's."""

    text: str
    address: str
    language: str = ""


def to_role(here: Here, role_id: str) -> Link:
    """A role by its name in the page's language."""
    return Link(here.says(here.catalog.of(Role)[role_id], "name"), here.way(f"rooli-{role_id}"))


def to_page(here: Here, page: SitePage) -> Link:
    """A page by its title."""
    return Link(page.title, here.to(page.address), "" if page.page.language == here.language else page.page.language)


def to_id(here: Here, page_id: str) -> Link:
    """A page by its id, in the language of the page the link stands on when there is a choice."""
    return to_page(here, here.site.find(page_id, here.language))


def to_training(here: Here, training_id: str) -> Link:
    """A training by its name."""
    return Link(here.catalog.of(Training)[training_id].name, here.way(f"koulutus-{training_id}"))


def to_process(here: Here, process_id: str) -> Link:
    """A process by its name."""
    return Link(here.catalog.of(Process)[process_id].name, here.way(here.site.process_page(process_id)))
