"""The kinds of content, each described in one row: its model, where its files are, and the pages that are made from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .card_question import QuestionSet
from .cards import CardSet
from .change import Change
from .competence import Gate, SelfCheck
from .contact import Contact, County
from .decision_part import DecisionPart
from .event import Event
from .fields import Item
from .form import Form
from .information import InformationFlow
from .invitation import Invitation
from .law import Decision, LegalFact, StartDay, Statute
from .letter import Letter
from .measure import MeasurePart
from .meeting import MeetingPlan
from .orientation import Orientation
from .own_card import OwnCard
from .participant import Participant
from .picture_series import PictureSeries
from .process import Process
from .question import QuestionGroup
from .register import Source, Term
from .role import Role
from .search_words import Abbreviation, AnswerCard, AskedSo, Asking, DangerWords, EverydayWords, Speaker
from .silence import Silence
from .time_picture import TimePicture
from .training import Training, TrainingPath
from .web_link import WebLink
from .workshop import Workshop
from .year_clock import YearMark

OWNER = "kehittamiskoordinaattori"  # the role that answers for what no other role does


@dataclass(frozen=True, kw_only=True)
class MadePage:
    """A page made from data: its place under docs/, its door and topics, who else reads it, who answers for it and how often it is checked.

    `view` is the function of macros/views that computes what its template sivut/<template>.md shows, as ”module.function”.
    """

    template: str
    path: str
    door: str
    type: str
    topics: tuple[str, ...]
    view: str
    also_for: tuple[str, ...] = ()
    owner: str = OWNER
    review_months: int = 6


@dataclass(frozen=True, kw_only=True)
class ItemPage(MadePage):
    """The page that each item gets; its id is ”<template>-<id>”. ”{id}” in a path or topic is the item's id.

    The rest are attributes of the model: where the page's title, description and uses are read, and the item's own path if it has one.
    """

    title: str = "name"
    description: str
    use_when: str = ""
    own_path: str = ""


@dataclass(frozen=True, kw_only=True)
class RegisterPage(MadePage):
    """The page that lists all items of a kind. `dated_by` is the attribute of a log's entries whose newest day is that of the page."""

    id: str
    title: str
    description: str
    type: str = "luettelo"
    dated_by: str = ""


@dataclass(frozen=True)
class Kind:
    """One kind of content: `name` is its folder (or its one file) under data/, `title` what the guide calls it.

    `ordered` is the attribute by which items give themselves an order. `told_on` is the attribute with the id of the hand-written page that tells
    about an item, when it is not the one made for it. `codes` says that ids are codes which readers see as they are written, ”L1”: every other id has
    small letters only. `owner` is the role that answers for items which have no page of their own.
    """

    name: str
    title: str
    model: type[Item]
    folder: bool = False
    ordered: str = ""
    told_on: str = ""
    codes: bool = False
    owner: str = OWNER
    page: ItemPage | None = None
    register: RegisterPage | None = None

    @property
    def place(self) -> str:
        """Its file or folder."""
        return f"data/{self.name}" if self.folder else f"data/{self.name}.yml"

    @property
    def told_on_key(self) -> str:
        """The Finnish key of `told_on`, ”” when there is none."""
        return str(self.model.model_fields[self.told_on].alias) if self.told_on else ""

    def order(self, item: Item) -> int:
        """Where an item of an ordered kind stands among the others."""
        return int(getattr(item, self.ordered))

    def page_id(self, name: str, item: Item) -> str:
        """The id of the page that tells about an item."""
        own = str(getattr(item, self.told_on) or "") if self.told_on else ""
        return own or self.made_id(name)

    def promised(self, name: str | None) -> Iterator[str]:
        """Ids of the pages that an item, or the whole kind (None), would make if it could be read."""
        if name is not None and self.page is not None:
            yield self.made_id(name)
        if self.register is not None:
            yield self.register.id

    def made_id(self, name: str) -> str:
        """The id of the page that is made for an item."""
        assert self.page is not None, f"{self.name}: no page tells about {name}"
        return f"{self.page.template}-{name}"


_ROWS = (
    Kind(
        "roolit",
        "Roolit",
        Role,
        folder=True,
        ordered="order",
        page=ItemPage(
            template="rooli",
            path="roolit/{id}.md",
            door="työntekijä",
            type="rooli",
            topics=("roolit",),
            description="task",
            view="roles.role",
        ),
    ),
    Kind(
        "prosessit",
        "Prosessit",
        Process,
        folder=True,
        ordered="order",
        told_on="page",
        page=ItemPage(
            template="prosessi",
            path="prosessit/{id}.md",
            own_path="address",
            door="työntekijä",
            type="prosessi",
            topics=("{id}",),
            description="purpose",
            use_when="use_when",
            view="processes.page",
        ),
    ),
    Kind(
        "koulutukset",
        "Koulutukset",
        Training,
        folder=True,
        page=ItemPage(
            template="koulutus",
            path="koulutus/koulutukset/{id}.md",
            door="kouluttaja",
            type="koulutus",
            topics=("koulutus",),
            description="goal",
            view="training.training",
        ),
        register=RegisterPage(
            template="koulutukset",
            id="koulutukset",
            path="koulutus/koulutukset/index.md",
            door="kouluttaja",
            topics=("koulutus",),
            title="Koulutusluettelo",
            description="Kaikki koulutukset, niiden kestot ja järjestys.",
            view="training.trainings",
        ),
    ),
    Kind(
        "polut",
        "Koulutuspolut",
        TrainingPath,
        folder=True,
        ordered="order",
        page=ItemPage(
            template="polku",
            path="koulutus/polut/{id}.md",
            door="johto",
            type="koulutuspolku",
            topics=("koulutus",),
            description="goal",
            view="training.path",
        ),
    ),
    Kind(
        "perehdytykset",
        "Perehdytyspaketit",
        Orientation,
        folder=True,
        page=ItemPage(
            template="perehdytys",
            path="perehdytys/{id}.md",
            door="työntekijä",
            type="perehdytys",
            topics=("koulutus",),
            description="goal",
            view="orientation.packet",
        ),
    ),
    Kind("tyopajat", "Työpajat", Workshop, folder=True, told_on="page"),
    Kind("lomakkeet", "Lomakkeet", Form, folder=True, told_on="page"),
    Kind("kortit", "Korttisarjat", CardSet, folder=True, told_on="page"),
    Kind(
        "saadokset",
        "Säädökset",
        Statute,
        register=RegisterPage(
            template="saadokset",
            id="laki-saadokset",
            path="laki/saadokset.md",
            door="työntekijä",
            topics=("laki",),
            title="Säädösluettelo",
            description="Lait, joihin sivusto viittaa, ja sivut, joilla niihin viitataan.",
            view="statutes.statute_groups",
        ),
    ),
    Kind(
        "maaraajat",
        "Määräajat ja säännöt",
        LegalFact,
        register=RegisterPage(
            template="luvut",
            id="luvut",
            path="laki/luvut.md",
            door="työntekijä",
            topics=("laki",),
            title="Mistä luvut tulevat",
            description="Lain luvut: pykälä, lähde, tarkistuspäivä ja sivut, joilla lukua käytetään.",
            view="numbers.numbers",
        ),
    ),
    Kind("alkupaivat", "Määräaikalaskurin tapahtumat", StartDay),
    Kind("aikakuvat", "Aikakuvat", TimePicture),
    Kind("kokousrungot", "Kokousrungot", MeetingPlan),
    Kind("kysymyskortti", "Kysymyskortti", QuestionSet),
    Kind("kirjeet", "Kirjeet", Letter),
    Kind("kutsut", "Kutsut", Invitation),
    Kind("kuvasarjat", "Kuvasarjat", PictureSeries),
    Kind("paatoksenosat", "Päätöksen osat", DecisionPart),
    Kind("osalliset", "Osalliset", Participant),
    Kind("taytettavat", "Täytettävät kortit", OwnCard),
    Kind("paatosvalta", "Päätösvalta", Decision),
    Kind("tiedonkulku", "Tietojen kulku", InformationFlow),
    Kind("yhteystiedot", "Yhteystiedot", Contact),
    Kind("hyvinvointialueet", "Hyvinvointialueet", County),
    Kind(
        "sanasto",
        "Sanasto",
        Term,
        register=RegisterPage(
            template="sanasto",
            id="sanasto",
            path="materiaalit/sanasto.md",
            door="työntekijä",
            also_for=("perhe",),
            topics=("sivusto",),
            title="Sanasto",
            description="Lastensuojelun ja systeemisen työotteen sanat selityksineen ja muilla kielillä.",
            view="glossary.glossary",
        ),
    ),
    Kind("tapahtumat", "Tapahtumat", Event),
    Kind("vuosikello", "Vuosikello", YearMark),
    Kind(
        "linkit",
        "Linkit",
        WebLink,
        register=RegisterPage(
            template="linkit",
            id="linkit",
            path="materiaalit/linkit.md",
            door="työntekijä",
            also_for=("kouluttaja", "johto"),
            topics=("sivusto",),
            title="Linkit ja sähköiset palvelut",
            description="Muiden aineistoja lastensuojelusta ja systeemisestä työotteesta: mitä niistä saa ja milloin osoite on viimeksi nähty.",
            view="web_links.directory",
        ),
    ),
    Kind("arkikieli", "Arkikieli", EverydayWords),
    Kind("lyhenteet", "Lyhenteet", Abbreviation),
    Kind("hatasanat", "Hädän sanat", DangerWords),
    Kind("puhujat", "Puhujat", Speaker),
    Kind("hakulauseet", "Hakulauseet", AskedSo, folder=True),
    Kind("kysymyssanat", "Kysymyssanat", Asking),
    Kind("vastauskortit", "Vastauskortit", AnswerCard),
    Kind("kysymykset", "Kysymyspankki", QuestionGroup),
    Kind(
        "portit",
        "Portit",
        Gate,
        register=RegisterPage(
            template="osaamisportti",
            id="osaamisportti",
            path="roolit/osaamisportti.md",
            door="työntekijä",
            topics=("roolit", "koulutus"),
            title="Osaamisportti",
            description="Mitä lastensuojelun työssä ei tehdä yksin, ennen kuin ehto täyttyy: rooli, tehtävä, koulutus ja se, kuka päättää.",
            view="competence.gate_register",
        ),
    ),
    Kind(
        "hiljaisuudet",
        "Hiljaisuudet",
        Silence,
        register=RegisterPage(
            template="hiljaisuuskartta",
            id="hiljaisuuskartta",
            path="roolit/hiljaisuuskartta.md",
            door="työntekijä",
            topics=("roolit", "osallisuus"),
            title="Hiljaisuuskartta",
            description="Prosessien vaiheet, joissa lasta, huoltajaa tai sijaishuoltopaikkaa ei kuulla eikä heille kerrota, ja syy siihen.",
            view="silences.silence_map",
        ),
    ),
    Kind("mittari", "Käyttöönoton mittari", MeasurePart),
    Kind("itsetarkistus", "Itsetarkistuksen kysymykset", SelfCheck),
    Kind(
        "muutokset",
        "Muutokset",
        Change,
        register=RegisterPage(
            template="muutokset",
            id="muutokset",
            path="materiaalit/muutokset.md",
            door="työntekijä",
            also_for=("perhe", "kouluttaja", "johto"),
            topics=("sivusto",),
            title="Mitä uutta",
            description="Mitä sivuilla on muuttunut, milloin ja kenen työtä se koskee: uusin ensin, myös syötteenä.",
            view="changes.by_day",
            dated_by="day",
        ),
    ),
    Kind("lahteet", "Lähteet", Source, codes=True),
)

KINDS: dict[str, Kind] = {row.name: row for row in _ROWS}
KIND_OF: dict[type[Item], Kind] = {row.model: row for row in _ROWS}
