"""Cards: questions that one fact, decision or service answers, with the answer as the data has it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from macros.model import AnswerCard, Asking, Contact, Decision, LegalFact
from macros.model.phone import uri
from macros.site.addresses import HELP
from macros.site.here import Here
from macros.site.site import Site, SitePage
from macros.views.contacts import hours
from macros.views.statements import RUNNING, decision, statement

TIMES, RULES, DECISIONS = "laki-maaraajat", "laki-saannot", "laki-paatosvalta"
PLAIN = "perus"


@dataclass(frozen=True)
class Card:
    """When it is shown: all words of one of `subjects`, and of one group of `asking` when there are any, and no others but `allowed`. `shown` is what it says."""

    subjects: list[str]
    asking: list[str]
    allowed: list[str]
    shown: dict[str, object]

    def words(self) -> Iterable[str]:
        """All the words that it knows."""
        return (word for words in (*self.subjects, *self.asking, *self.allowed) for word in words.split())


def cards(site: Site, language: str) -> list[Card]:
    """The cards of a language, those whose page the site has."""
    rows = [row for row in site.catalog.of(AnswerCard).values() if row.language == language]
    page = next((page for name, page in sorted(site.pages.items()) if name[1] == language), None)
    if page is None:
        return []
    here = Here(site, page)
    groups = site.catalog.of(Asking)
    made = []
    for row in rows:
        if shown := _shown(here, row):
            asking = [words for name in row.asking for words in groups[name].words]
            made.append(Card(row.subjects, asking, row.allowed, shown))
    return made


def _shown(here: Here, row: AnswerCard) -> dict[str, object]:
    if row.fact:
        return _fact(here, row.fact, row.page)
    if row.decision:
        return _decision(here, row.decision, row)
    return _contact(here, row.contact or "")


def _fact(here: Here, name: str, instead: str | None) -> dict[str, object]:
    """The rule with its row in the table of rules, or with a page that leads there instead: the table alone tells from when time runs. Both in the language itself."""
    item = here.catalog.of(LegalFact)[name]
    told = statement(here, name)
    table = TIMES if item.kind == RUNNING else RULES
    page = _own(here, instead or table)
    if page is None:
        return {}
    rows = [[here.t("lasketaan"), told.starts]] if told.starts and not instead else []
    return {
        "tieto": name,
        "otsikko": told.subject,
        "arvo": told.amount or here.deadline(name, PLAIN),
        "selitys": told.text,
        "rivit": rows,
        "osoite": page.address + ("" if instead else f"#{name}"),
        **_checked(here, [law.text for law in told.law], told.checked, told.uncertain),
    }


def _decision(here: Here, name: str, row: AnswerCard) -> dict[str, object]:
    """Who decides with the row in the table of decisions, or with a page that leads there instead: data says the matter and who may not decide in the table's language only."""
    told = decision(here, name)
    page = _own(here, row.page or DECISIONS)
    if page is None:
        return {}
    table = row.page is None
    checked = here.day(here.catalog.of(Decision)[name].checked)
    return {
        "tieto": name,
        "otsikko": row.heading or told.subject,
        "arvo": told.decides,
        "selitys": "",
        "rivit": [[here.t("ei_saa_päättää"), told.may_not]] if told.may_not and table else [],
        "osoite": page.address + (f"#{name}" if table else ""),
        **_checked(here, [law.text for law in told.law], checked, told.uncertain),
    }


def _own(here: Here, name: str) -> SitePage | None:
    """A page in the language itself; none when the site has it in another only."""
    page = here.site.find(name, here.language) if here.has(name) else None
    return page if page and page.page.language == here.language else None


def _contact(here: Here, name: str) -> dict[str, object]:
    item = here.catalog.of(Contact)[name]
    if not here.has(HELP) or item.number is None:
        return {}
    lines = [hours(here, item.hours), here.says(item, "price") if item.price else ""]
    return {
        "tieto": name,
        "otsikko": here.says(item, "name"),
        "arvo": item.number,
        "soita": uri(item.number),
        "selitys": here.says(item, "what"),
        "rivit": [["", line] for line in lines if line],
        "osoite": here.site.find(HELP, here.language).address,
        **_checked(here, [], here.day(item.checked), item.uncertain, "haku.tarkista-numero"),
    }


def _checked(here: Here, law: list[str], day: str, uncertain: bool, mark: str = "tarkista") -> dict[str, object]:
    """Sections, the day of the check, and the mark of what must be checked again."""
    mark = here.t(mark) if uncertain else ""
    return {"laki": "; ".join(dict.fromkeys(law)), "tarkistettu": f"{here.t('tarkistettu')} {day}", "epavarma": mark}
