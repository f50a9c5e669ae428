"""Whole Finnish paradigms from pypykko, an independent source: forms that the search must lead back to their base form."""

from __future__ import annotations

CASES = ("nom", "gen", "par", "ine", "ela", "ill", "ade", "abl", "all", "ess", "tra")
NOUN = [f"+{number}+{case}" for number in ("sg", "pl") for case in CASES]
NOUN += [
    case + own
    for case in ("+sg+gen", "+pl+par", "+sg+ine", "+pl+ela", "+sg+tra", "+sg+all")
    for own in ("+poss1sg", "+poss3", "+poss2pl", "+ko", "+kin")
]
VERB = [
    mood + person for mood in ("+pres", "+past", "+cond") for person in ("+1sg", "+2sg", "+3sg", "+1pl", "+2pl", "+3pl")
]
VERB += [
    "+pass+pres",
    "+pass+past",
    "+pass+cond",
    "+inf1",
    "+inf2+ine",
    "+inf3+ade",
    "+inf3+ill",
    "+inf4+sg+ela",
    "+imper+2sg",
    "+imper+2pl",
    "+pres+1sg+ko",
]
VERB += [
    "+part_past+sg+gen",
    "+part_past+pl+nom",
    "+part_pres+sg+gen",
    "+part_pres+pl+par",
    "+pass+part_past+sg+par",
    "+pass+part_pres+sg+gen",
]


def paradigm(lemma: str, kind: str) -> set[str]:
    """The forms of a base form; kind n(ominal) or v(erb). None when pypykko does not know the word."""
    from pypykko.generate import generate_wordform

    positions, tags = (("verb",), VERB) if kind == "v" else (("noun", "adjective"), NOUN)
    return {
        form
        for position in positions
        for tag in tags
        for form in generate_wordform(lemma, position, tag)
        if not set(form) & set("’:")
    }
