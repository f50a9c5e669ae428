"""Why someone is neither heard nor told in a step of a process."""

from __future__ import annotations

from .fields import Item, key
from .values import ProcessId, RoleId, Slug, Text


class SilentSteps(Item):
    """Yhden prosessin vaiheet, joita syy koskee."""

    process: ProcessId = key("prosessi", "Prosessin tunnus.", "kiireellinen-sijoitus")
    steps: list[Slug] = key("vaiheet", "Vaiheiden tunnukset.", ["edellytykset"], min_length=1)


class Silence(Item):
    """Hiljaisuus: vaiheet, joissa roolia ei kuulla eikä hänelle kerrota, ja miksi."""

    role: RoleId = key("kuka", "Rooli, joka ei ole vaiheessa mukana.", "lapsi-ja-nuori")
    why: Text = key(
        "miksi", "Miksi näin on ja missä vaiheessa asia kerrotaan.", "Lapselle kerrotaan seuraavassa vaiheessa."
    )
    places: list[SilentSteps] = key("missä", "Prosessit ja vaiheet.", [], min_length=1)
