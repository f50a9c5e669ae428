"""What an author may write: one model per kind, and where its files are."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import Item
from .form import Form
from .law import Decision, LegalFact, Statute
from .orientation import Orientation
from .page import Page
from .process import Process
from .register import Contact, County, EverydayWords, Source, Term
from .role import Role
from .training import Training, TrainingPath
from .workshop import Workshop


@dataclass(frozen=True)
class Kind:
    """One kind of content: `name` is its folder or register file under data/, `one` an item of it."""

    name: str
    one: str
    model: type[Item]
    folder: bool


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("roolit", "rooli", Role, True),
        Kind("prosessit", "prosessi", Process, True),
        Kind("koulutukset", "koulutus", Training, True),
        Kind("polut", "koulutuspolku", TrainingPath, True),
        Kind("perehdytykset", "perehdytyspaketti", Orientation, True),
        Kind("tyopajat", "työpaja", Workshop, True),
        Kind("lomakkeet", "lomake", Form, True),
        Kind("saadokset", "säädös", Statute, False),
        Kind("maaraajat", "määräaika tai sääntö", LegalFact, False),
        Kind("paatosvalta", "päätösvalta", Decision, False),
        Kind("yhteystiedot", "palvelu", Contact, False),
        Kind("hyvinvointialueet", "hyvinvointialue", County, False),
        Kind("sanasto", "termi", Term, False),
        Kind("arkikieli", "arkikielen sana", EverydayWords, False),
        Kind("lahteet", "lähde", Source, False),
    )
}

KIND_OF: dict[type[Item], Kind] = {kind.model: kind for kind in KINDS.values()}

__all__ = [
    "KINDS",
    "KIND_OF",
    "Contact",
    "County",
    "Decision",
    "EverydayWords",
    "Form",
    "Item",
    "Kind",
    "LegalFact",
    "Orientation",
    "Page",
    "Process",
    "Role",
    "Source",
    "Statute",
    "Term",
    "Training",
    "TrainingPath",
    "Workshop",
]
