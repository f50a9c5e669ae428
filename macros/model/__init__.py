"""What an author may write: one model per kind, and where its files and pages are."""

from .card_question import QuestionSet
from .cards import CardSet
from .change import Change
from .competence import Gate, SelfCheck
from .contact import Contact, County
from .decision_part import DecisionPart
from .edition import Edition
from .event import Event
from .fields import Item
from .form import Form
from .information import InformationFlow
from .invitation import Invitation
from .kinds import KIND_OF, KINDS, OWNER, ItemPage, Kind, MadePage, RegisterPage
from .law import Decision, LegalFact, StartDay, Statute
from .letter import Letter
from .measure import MeasurePart
from .meeting import MeetingPlan
from .orientation import Orientation
from .own_card import OwnCard
from .page import Page
from .participant import Participant
from .picture_series import PictureSeries
from .process import Process
from .question import QuestionGroup
from .register import Source, Term
from .role import Role
from .search_words import Abbreviation, AnswerCard, AskedSo, Asking, DangerWords, EverydayWords, Speaker
from .silence import Silence, SilentSteps
from .time_picture import TimePicture
from .training import Training, TrainingPath
from .workshop import Workshop
from .year_clock import YearMark

__all__ = [
    "KINDS",
    "KIND_OF",
    "OWNER",
    "Abbreviation",
    "AnswerCard",
    "AskedSo",
    "Asking",
    "CardSet",
    "Change",
    "Contact",
    "County",
    "DangerWords",
    "Decision",
    "DecisionPart",
    "Edition",
    "Event",
    "EverydayWords",
    "Form",
    "Gate",
    "InformationFlow",
    "Invitation",
    "Item",
    "ItemPage",
    "Kind",
    "LegalFact",
    "Letter",
    "MadePage",
    "MeasurePart",
    "MeetingPlan",
    "Orientation",
    "OwnCard",
    "Page",
    "Participant",
    "PictureSeries",
    "Process",
    "QuestionGroup",
    "QuestionSet",
    "RegisterPage",
    "Role",
    "SelfCheck",
    "Silence",
    "SilentSteps",
    "Source",
    "Speaker",
    "StartDay",
    "Statute",
    "Term",
    "TimePicture",
    "Training",
    "TrainingPath",
    "Workshop",
    "YearMark",
]
