"""Rules of legal facts."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Decision, InformationFlow, LegalFact, Process, Statute
from ..model.citation import Citation
from ..model.law import Checked
from ..model.tables import AGE_WORDS, FACT_GROUPS, RULE_WORDS
from ..site.site import Site
from ..source.problems import Problem, suggestion
from ..source.reading import Path

CHECKED: tuple[type[Checked], ...] = (Statute, LegalFact, Decision)
OTHERS_DECIDE = Citation("lsl", "13\u00a0§ 2\u00a0mom.")
ASK = "kysy juristilta"
STATING = ("fakta", "laki_perheelle")  # words that say a whole rule


def amounts_can_be_said(site: Site) -> Iterator[Problem]:
    """A number alone says nothing: it needs its unit, and the word that tells whether it is the least, the most or a term."""
    for entry in site.catalog.written(LegalFact):
        parts = {"sana": entry.item.word, "määrä": entry.item.amount, "yksikkö": entry.item.unit}
        missing = [name for name, value in parts.items() if value is None]
        if missing and len(missing) < len(parts):
            yield entry.problem(
                (missing[0],),
                f"Kenttä ”{missing[0]}” puuttuu, vaikka säännöllä on määrä.",
                "Kirjoita sana, määrä ja yksikkö, tai poista ne kaikki.",
            )


def ages_are_said_as_ages(site: Site) -> Iterator[Problem]:
    """”12 vuotta” reads as a term of twelve years when it is an age, and an age said of a term makes no sense."""
    for entry in site.catalog.written(LegalFact):
        if entry.item.word and (entry.item.kind == "ikäraja") != (entry.item.word in AGE_WORDS):
            fitting = [word for word in RULE_WORDS if (word in AGE_WORDS) == (entry.item.kind == "ikäraja")]
            yield entry.problem(
                ("sana",),
                f"Sana ”{entry.item.word}” ei sovi säännön lajiin ”{entry.item.kind}”.",
                f"Kirjoita jokin näistä: {', '.join(fitting)}.",
            )


def uncertain_facts_say_what_to_check(site: Site) -> Iterator[Problem]:
    """Whoever opens Finlex must know what to look for."""
    for model in CHECKED:
        for entry in site.catalog.written(model):
            if entry.item.uncertain and entry.item.note is None:
                yield entry.problem(
                    ("huomio",),
                    "Tarkistettavasta tiedosta puuttuu huomio.",
                    "Kirjoita kenttään ”huomio”, mitä Finlexistä pitää katsoa.",
                )


def facts_belong_somewhere(site: Site) -> Iterator[Problem]:
    """A fact of no process and no group would be on no page."""
    allowed = [*site.catalog.of(Process), *site.catalog.unread.names("prosessit"), *FACT_GROUPS]
    for entry in site.catalog.written(LegalFact):
        process = entry.item.process
        if process not in allowed and not site.catalog.unread.has("prosessit", process):
            yield entry.problem(
                ("prosessi",), f"Prosessia tai joukkoa ”{process}” ei ole.", suggestion(process, allowed)
            )


def facts_end_after_they_begin(site: Site) -> Iterator[Problem]:
    """A rule that ends before it begins was never in force."""
    for entry in site.catalog.written(LegalFact):
        item = entry.item
        if item.since and item.until and item.until < item.since:
            yield entry.problem(
                ("voimassa_asti",),
                "Voimassaolo päättyy ennen kuin se alkaa.",
                "Tarkista kentät ”voimassa_alkaen” ja ”voimassa_asti”.",
            )


def decisions_say_who_may_not(site: Site) -> Iterator[Problem]:
    """The one who prepares a matter of LsL 13 § 2 mom. may not decide it (3 mom.): a reader must see that beside who may."""
    for entry in site.catalog.written(Decision):
        if OTHERS_DECIDE in entry.item.law and entry.item.may_not is None:
            yield entry.problem(
                ("ei_päätä",),
                "Kenttä ”ei_päätä” puuttuu, vaikka päätös perustuu pykälään LsL 13\u00a0§ 2\u00a0mom.",
                "Kirjoita, kuka ei saa päättää: saman pykälän 3 momentti sulkee asian valmistelijan pois.",
            )


def facts_are_stated_where_they_hold(site: Site) -> Iterator[Problem]:
    """A rule of one process stated on a page about another would tell its reader something false."""
    scopes = {name: set(fact.holds_for) for name, fact in site.catalog.of(LegalFact).items() if fact.holds_for}
    for entry in site.catalog.written(Process):
        for path, fact in _deadlines(entry.item):
            if fact in scopes and entry.id not in scopes[fact]:
                yield entry.problem(path, _outside(fact), _inside(scopes[fact]))
    for written in site.catalog.markdown.values():
        about = set(written.page.topics) & set(site.catalog.of(Process)) if written.page else set()
        for call in written.markup.calls if about else ():
            for name in filter(None, call.arguments) if call.name in STATING else ():
                scope = scopes.get(name)
                if scope is not None and not about & scope:
                    yield written.at(call.line, _outside(name), _inside(scope))


def answers_rest_on_law(site: Site) -> Iterator[Problem]:
    """”You may tell” without a section would be believed as law: only ”ask the lawyer” may stand alone."""
    facts = site.catalog.of(LegalFact)
    for entry in site.catalog.written(InformationFlow):
        if entry.item.answer != ASK and not any(name not in facts or facts[name].law for name in entry.item.facts):
            yield entry.problem(
                ("säännöt",),
                f"Vastauksella ”{entry.item.answer}” ei ole sääntöä, jolla on pykälä.",
                f"Kirjoita säännön tunnus tiedostosta data/maaraajat.yml, tai vastaa ”{ASK}”.",
            )


def _deadlines(process: Process) -> Iterator[tuple[Path, str]]:
    """Every fact that a process or a step of it names, with its path in the file."""
    for index, fact in enumerate(process.deadlines):
        yield ("määräajat", index), fact
    for number, step in enumerate(process.steps):
        for index, fact in enumerate(step.deadlines):
            yield ("vaiheet", number, "määräajat", index), fact


def _outside(fact: str) -> str:
    return f"Sääntö ”{fact}” ei koske tätä prosessia."


def _inside(scope: set[str]) -> str:
    return f"Viittaa toiseen sääntöön. Tämä koskee: {', '.join(sorted(scope))}."
