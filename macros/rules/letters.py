"""Rules of the letters that families may send: each has the worker's answer as its pair, and its blanks are asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Letter
from ..model.tables import FAMILY, LANGUAGES
from ..site.site import Site
from ..source.problems import Problem, suggestion

ROW = re.compile(r"\| *\*\*(?P<name>[^|]+?)\*\* *\|")
BLANK = re.compile(r"\{(\w+)\}")


def letters_have_their_pair(site: Site) -> Iterator[Problem]:
    """Whoever gets the letter finds the answer it wants, and both sides read the same deadline."""
    answers = _answers(site)
    unread = site.catalog.unread.has("sivut", None)  # the row may be on a page that cannot be read
    for entry in site.catalog.written(Letter):
        letter = entry.item
        if letter.pair not in answers:
            if unread:
                continue
            what = f"Kirjeellä ei ole paria: työntekijän sivuilla ei ole taulukon riviä ”**{letter.pair}**”."
            yield entry.problem(("pari",), what, suggestion(letter.pair, answers))
        elif answers[letter.pair] != set(letter.deadlines):
            told = ", ".join(sorted(answers[letter.pair])) or "ei yhtään"
            what = f"Kirjeen määräajat eivät ole samat kuin parin ”{letter.pair}”."
            yield entry.problem(("määräajat",), what, f"Parin määräajat: {told}.")


def letters_fill_their_blanks(site: Site) -> Iterator[Problem]:
    """A blank that nobody asks about stays empty, and an answer without a blank is lost, in each language."""
    for entry in site.catalog.written(Letter):
        asked = {row.slug for row in entry.item.fields}
        for language in LANGUAGES:
            text = entry.item.says("text", language)
            if set(BLANK.findall(text)) != asked:
                key = "teksti" if entry.item.translations("text").get(language) is None else f"teksti_{language}"
                fix = f"Kirjoita tekstiin aukot {', '.join(f'{{{name}}}' for name in sorted(asked)) or '–'}, ei muita."
                yield entry.problem((key,), "Kirjeen aukot eivät ole samat kuin kentät.", fix)


def _answers(site: Site) -> dict[str, set[str]]:
    """The rows of workers' tables by their first cell in bold, with the deadlines that each cites."""
    found: dict[str, set[str]] = {}
    for page in site.catalog.markdown.values():
        if page.page is None or page.page.audience[0] == FAMILY:
            continue
        lines = page.body.split("\n")
        for block in page.blocks.rows:
            if block.kind == "table":
                for line in range(block.line, block.line + block.taken):
                    match = ROW.match(lines[line])
                    if match:
                        calls = [call for call in page.markup.calls if call.line == line]
                        found[match["name"]] = {str(call.arguments[0]) for call in calls if call.name == "määräaika"}
    return found
