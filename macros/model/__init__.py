"""What an author may write: one model per kind, and where its files and pages are."""

from .contact import Contact, County
from .event import Event
from .fields import Item
from .form import Form
from .kinds import KIND_OF, KINDS, ItemPage, Kind, MadePage, RegisterPage
from .law import Decision, LegalFact, StartDay, Statute
from .orientation import Orientation
from .page import Page
from .process import Process
from .register import EverydayWords, Source, Term
from .role import Role
from .training import Training, TrainingPath
from .workshop import Workshop

__all__ = [
    "KINDS",
    "KIND_OF",
    "Contact",
    "County",
    "Decision",
    "Event",
    "EverydayWords",
    "Form",
    "Item",
    "ItemPage",
    "Kind",
    "LegalFact",
    "MadePage",
    "Orientation",
    "Page",
    "Process",
    "RegisterPage",
    "Role",
    "Source",
    "StartDay",
    "Statute",
    "Term",
    "Training",
    "TrainingPath",
    "Workshop",
]
