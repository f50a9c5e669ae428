"""Rules of single signs: none is read as something else, and none is left to be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.tables import SECTION_MARKS
from ..site.site import Site
from ..source.markup import LINK, markup
from ..source.names import SLUG
from ..source.problems import Problem, suggestion

BRACE = re.compile(r"\{\{|\}\}|\{%|%\}|[{}]")
SETTINGS = re.compile(r"(?<= )\{[^{}]*\}\s*$")
DEFINITION = re.compile(r" {0,3}(?P<label>\[[^\[\]]*\]:)")
ESCAPED = re.compile(r"\\\[[^\[\]\n]*\]")
HALF_LINK = re.compile(r"(?<!\\)\](?:\(| \((?:https?:|[\w./-]+\.md\b))")
HARD_START = re.compile(r" *\u00a0")
BREAK = re.compile(r"(?<!\\)\\$")


def braces_are_calls(site: Site) -> Iterator[Problem]:
    """Braces call a word or tell something of a heading; others would be taken for settings of the text before them and vanish."""
    for page in site.catalog.texts:
        headings = {heading.line for heading in page.blocks.headings if heading.settings}
        for line, row in enumerate(page.markup.prose.split("\n")):
            brace = BRACE.search(SETTINGS.sub("", row) if line in headings else row)
            if brace and len(brace[0]) == 2:
                yield page.at(line, "Aaltosulkeet jäävät auki.", 'Kirjoita {{ sana("tunnus") }} tai poista sulkeet.')
            elif brace:
                fix = "Kirjoita kaarisulkeet, tai koodi merkkien ` väliin."
                yield page.at(line, "Aaltosulkeet kuuluvat vain sanoihin ja otsikon loppuun.", fix)


def calls_stay_whole(site: Site) -> Iterator[Problem]:
    """A call whose next line is outside the list or box it began in would be cut in two and stand on the page as it is written."""
    for page in site.catalog.texts:
        whole = {" ".join(call.written.split()) for call in markup(page.blocks.portable).calls}
        for call in page.markup.calls:
            if " ".join(call.written.split()) not in whole:
                yield page.at(
                    call.line, "Merkintä katkeaa rivin lopussa.", "Kirjoita merkintä kokonaan yhdelle riville."
                )


def settings_are_known(site: Site) -> Iterator[Problem]:
    """What a heading says in braces must be an anchor or a mark that papers know: anything else would have no effect."""
    for page in site.catalog.texts:
        for heading in page.blocks.headings:
            for setting in heading.settings:
                if setting[0] == "." and setting[1:] not in SECTION_MARKS:
                    fix = suggestion(setting, [f".{mark}" for mark in SECTION_MARKS])
                    yield page.at(heading.line, f"Merkintää ”{setting}” ei ole.", fix)
                elif setting[0] != "." and not (setting[0] == "#" and SLUG.match(setting[1:])):
                    fix = "Kirjoita esimerkiksi {#oma-ankkuri}: kirjaimia a–z, numeroita ja väliviivoja."
                    yield page.at(heading.line, f"Otsikon ankkuri ”{setting}” ei kelpaa.", fix)


def lines_stay(site: Site) -> Iterator[Problem]:
    """A line that defines a link of the old way vanishes from the page, and front matter written twice becomes text."""
    for page in site.catalog.texts:
        rows = page.markup.prose.split("\n")
        for line, row in enumerate(rows):
            if match := DEFINITION.match(row):
                fix = "Kirjoita linkki tekstiin: [teksti](osoite). Jos rivi on tekstiä, poista kaksoispiste."
                yield page.at(line, f"Rivi ”{match['label']}” katoaa sivulta.", fix)
            if HARD_START.match(row):
                yield page.at(line, "Rivin alussa on sitova välilyönti.", "Kirjoita sen tilalle tavallinen välilyönti.")
            if BREAK.search(row):
                yield page.at(line, "Kenoviiva rivin lopussa jää näkyviin.", "Poista kenoviiva.")
        first = next((block for block in page.blocks.rows), None)
        if first is not None and first.kind == "rule":
            yield page.at(
                first.line, "Sivun teksti alkaa viivalla.", "Poista rivi; alkutiedot kirjoitetaan vain kerran."
            )


def links_are_whole(site: Site) -> Iterator[Problem]:
    """A link whose brackets do not match shows its address and leads nowhere."""
    for page in site.catalog.texts:
        prose = page.markup.prose
        for pattern in (ESCAPED, LINK):
            prose = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), prose)
        for match in HALF_LINK.finditer(prose):
            fix = "Kirjoita teksti hakasulkeisiin ja heti niiden perään osoite kaarisulkeisiin: [teksti](osoite)."
            yield page.at(page.markup.line(match.start()), "Linkin sulkeet eivät täsmää.", fix)
