"""Rules of translations of family pages: every language has the same sections, facts, contacts and numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set

from ..model import KIND_OF, Contact
from ..model.tables import FINNISH, LANGUAGES, TRANSLATIONS
from ..site.site import Site
from ..source.markup import Call
from ..source.problems import Problem
from ..source.written import MarkdownPage
from .family_form import family_pages

BUTTON, MENTION = "soita", "yhteys"  # words of a page that give a service
NUMBER = re.compile(r"\d[\d\u00a0 ]*\d|\d")
OTHER_LINE = re.compile(
    rf"-(?:{'|'.join(row.id for row in TRANSLATIONS)})$"
)  # ”kriisipuhelin-sv” stands for ”kriisipuhelin”


def translations_have_the_same_sections(site: Site) -> Iterator[Problem]:
    """A section that only one language has is help that the others go without."""
    for original, page in _pairs(site):
        ours, theirs = ([heading.level for heading in one.blocks.headings] for one in (original, page))
        if ours != theirs:
            what = f"Sivulla on {len(theirs)} otsikkoa, suomenkielisellä {len(ours)}."
            if len(ours) == len(theirs):
                what = "Otsikkojen tasot ovat eri järjestyksessä kuin suomenkielisellä sivulla."
            place = next((n for n, pair in enumerate(zip(ours, theirs, strict=False)) if pair[0] != pair[1]), None)
            place = min(len(theirs), len(ours)) - 1 if place is None else place
            fix = f"Tee samat osiot samassa järjestyksessä kuin sivulla {original.document.file}."
            yield page.at(page.blocks.headings[max(place, 0)].line, what, fix)


def parts_are_in_every_language(site: Site) -> Iterator[Problem]:
    """What a county adds to a page of families must be there for those too who read it in another language."""
    for original, page in _versions(site):
        if len(page.parts) < len(original.parts) and page.page:
            what = f"Osaa ei ole sivun käännöksessä {page.document.file}."
            fix = f"Kirjoita osa myös tiedostoon, jonka alkutiedoissa on ”lisää: {page.page.id}” ja ”kieli: {page.page.language}”."
            yield original.at(original.parts[-1].line + 1, what, fix)


def translations_have_the_same_facts(site: Site) -> Iterator[Problem]:
    """A number to call, a deadline or a rule that one language lacks may be the one its reader needs."""
    for original, page in _pairs(site):
        ours, theirs = _called(original), _called(page)
        lines = _lines_in(site, page)
        shared = _called(page, apart=lines)
        first = page.blocks.headings[0].line if page.blocks.headings else 0
        for name in sorted((ours - theirs).keys() - _stand_ins(page, lines)):
            yield page.at(
                first,
                f"Käännöksestä puuttuu {name}.",
                f"Lisää se samaan kohtaan kuin sivulla {original.document.file}.",
            )
        for name in sorted((shared - ours).keys()):
            line = next(call.line for call in page.markup.calls if name in _names(call))
            yield page.at(
                line, f"Vain käännöksessä on {name}.", f"Poista se tai lisää se sivulle {original.document.file}."
            )


def translations_have_the_same_numbers(site: Site) -> Iterator[Problem]:
    """A number in the text that differs between languages is wrong in one of them."""
    for original, page in _pairs(site):
        ours, theirs = (Counter(map(_digits, NUMBER.findall(one.markup.prose))) for one in (original, page))
        for number in sorted((ours - theirs) | (theirs - ours)):
            where = "suomenkielisellä sivulla" if ours[number] > theirs[number] else "käännöksessä"
            lines = page.markup.prose.split("\n")
            line = next((n for n, row in enumerate(lines) if number in map(_digits, NUMBER.findall(row))), 0)
            yield page.at(line, f"Luku {number} on vain {where}.", f"Vertaa sivuun {original.document.file} ja korjaa.")


def translations_have_the_same_reader(site: Site) -> Iterator[Problem]:
    """A page for a child is for a child in every language."""
    for original, page in _pairs(site):
        if page.page and original.page and page.page.reader != original.page.reader:
            what = f"Sivun lukija on {page.page.reader}, suomenkielisen {original.page.reader}."
            yield page.problem(("lukija",), what, f"Kirjoita lukija: {original.page.reader}.")


def _pairs(site: Site) -> Iterator[tuple[MarkdownPage, MarkdownPage]]:
    """The Finnish page and each of its translations, when what a county has added is in both."""
    return (pair for pair in _versions(site) if len(pair[0].parts) == len(pair[1].parts))


def _versions(site: Site) -> Iterator[tuple[MarkdownPage, MarkdownPage]]:
    """The Finnish page and each of its translations."""
    pages = {(page.page.id, page.page.language): page for page in family_pages(site) if page.page}
    for (name, language), page in pages.items():
        if language in LANGUAGES and language != FINNISH and (name, FINNISH) in pages:
            yield pages[name, FINNISH], page


def _lines_in(site: Site, page: MarkdownPage) -> set[str]:
    """The services a page calls that answer only in its language, or may: its readers may have them besides the shared ones."""
    contacts, unread = site.catalog.of(Contact), site.catalog.unread
    language = [page.page.language] if page.page else []
    called = {name for call in page.markup.calls for name in call.arguments if name}
    return {
        name
        for name in called
        if (contacts[name].languages == language if name in contacts else unread.has(KIND_OF[Contact].name, name))
    }


def _stand_ins(page: MarkdownPage, lines: Set[str]) -> set[str]:
    """The buttons a page can do without: it has one to a line that answers in its own language and mentions these elsewhere."""
    calls = page.markup.calls
    if all(call.name != BUTTON or lines.isdisjoint(call.arguments) for call in calls):
        return set()
    return {
        f'{{{{ {BUTTON}("{name}") }}}}' for call in calls if call.name == MENTION for name in call.arguments if name
    }


def _called(page: MarkdownPage, apart: Set[str] = frozenset()) -> Counter[str]:
    """What a page calls, each as its author would write it; the form of a quantity is each language's own."""
    calls = (call for call in page.markup.calls if apart.isdisjoint(call.arguments))
    return Counter(name for call in calls for name in _names(call))


def _names(call: Call) -> list[str]:
    known = [OTHER_LINE.sub("", name) for name in call.arguments if name]
    if call.name == "sivu" or call.name == "määräaika":
        known = known[:1]
    if call.name in ("termi", "parisivu"):
        return []
    return [f'{{{{ {call.name}("{name}") }}}}' for name in known] or [f"{{{{ {call.name}() }}}}"]


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)
