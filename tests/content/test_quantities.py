"""Numbers with their units as sentences need them, in three languages."""

from __future__ import annotations

import re

import pytest

from macros.finnish.quantities import enumerated, quantity, span
from macros.model.tables import FORMS, LANGUAGES, UNITS
from macros.source.citing import deadline
from macros.source.items import Items, Unread
from macros.source.problems import AuthorError
from macros.views.orientation import clock_length
from macros.views.workshops import clock
from macros.words import FUNCTIONS

# (number, unit, form): Finnish, Swedish, English; ~ stands for a space that does not break
SAID = {
    (30, "päivä", "perus"): ("30~päivää", "30~dagar", "30~days"),
    (1, "päivä", "perus"): ("1~päivä", "1~dag", "1~day"),
    (30, "päivä", "genetiivi"): ("30~päivän", "30~dagar", "30~days"),
    (3, "kuukausi", "inessiivi"): ("3~kuukaudessa", "3~månader", "3~months"),
    (1, "kuukausi", "inessiivi"): ("kuukaudessa", "1~månad", "1~month"),
    (7, "arkipäivä", "järjestys"): ("7.~arkipäivänä", "den 7:e vardagen", "the 7th working day"),
    (1, "arkipäivä", "järjestys"): ("1.~arkipäivänä", "den 1:a vardagen", "the 1st working day"),
    (2, "päivä", "järjestys"): ("2.~päivänä", "den 2:a dagen", "the 2nd day"),
    (11, "päivä", "järjestys"): ("11.~päivänä", "den 11:e dagen", "the 11th day"),
    (12, "päivä", "järjestys"): ("12.~päivänä", "den 12:e dagen", "the 12th day"),
    (21, "päivä", "järjestys"): ("21.~päivänä", "den 21:a dagen", "the 21st day"),
    (23, "päivä", "järjestys"): ("23.~päivänä", "den 23:e dagen", "the 23rd day"),
    (12, "vuosi", "perus"): ("12~vuotta", "12~år", "12~years"),
    (1, "vuosi", "perus"): ("1~vuosi", "1~år", "1~year"),
    (12, "vuosi", "vuotias"): ("12-vuotias", "12 år", "12-year-old"),
    (15, "vuosi", "vuotiaan"): ("15-vuotiaan", "15 år", "15-year-old"),
    (30, "lapsi", "perus"): ("30~lasta", "30~barn", "30~children"),
    (40, "prosentti", "perus"): ("40~prosenttia", "40~procent", "40~per cent"),
    (2, "viikko", "genetiivi"): ("2~viikon", "2~veckor", "2~weeks"),
    (24, "tunti", "perus"): ("24~tuntia", "24~timmar", "24~hours"),
    (2, "vuorokausi", "perus"): ("2~vuorokautta", "2~dygn", "2~days"),
    (1, "kerta", "perus"): ("1~kerta", "1~gång", "1~time"),
    (3.5, "tunti", "perus"): ("3,5~tuntia", "3,5~timmar", "3.5~hours"),
    (30, "päivä", "luku"): ("30", "30", "30"),
    (30, "päivä", "translatiivi"): ("30~päiväksi", "för 30~dagar", "for 30~days"),
    (1, "vuosi", "translatiivi"): ("vuodeksi", "för 1~år", "for 1~year"),
    (3, "kuukausi", "kuluessa"): ("3~kuukauden kuluessa", "inom 3~månader", "within 3~months"),
    (1, "kuukausi", "kuluessa"): ("kuukauden kuluessa", "inom 1~månad", "within 1~month"),
    (24, "tunti", "kuluttua"): ("24~tunnin kuluttua", "efter 24~timmar", "after 24~hours"),
    (6, "viikko", "kuluttua"): ("6~viikon kuluttua", "efter 6~veckor", "after 6~weeks"),
    (5, "opintopiste", "perus"): ("5~opintopistettä", "5~studiepoäng", "5~credits"),
    (45, "minuutti", "translatiivi"): ("45~minuutiksi", "för 45~minuter", "for 45~minutes"),
    (2.5, "päivä", "luku"): ("2,5", "2,5", "2.5"),
    (30, "lapsi", "enintään"): ("enintään 30~lasta", "högst 30~barn", "at most 30~children"),
    (1, "vuosi", "enintään"): ("enintään 1~vuosi", "högst 1~år", "at most 1~year"),
    (40, "prosentti", "vähintään"): ("vähintään 40~prosenttia", "minst 40~procent", "at least 40~per cent"),
    (7, "arkipäivä", "viimeistään"): (
        "viimeistään 7.~arkipäivänä",
        "senast den 7:e vardagen",
        "no later than the 7th working day",
    ),
    (3, "kuukausi", "välein"): (
        "vähintään 3~kuukauden välein",
        "med högst 3~månaders mellanrum",
        "at least every 3~months",
    ),
    (1, "vuosi", "välein"): ("vähintään vuoden välein", "med högst 1~års mellanrum", "at least every year"),
    (12, "vuosi", "täyttänyt"): ("kun on täyttänyt 12~vuotta", "från 12~års ålder", "from the age of 12"),
    (18, "vuosi", "täyttää"): ("kun täyttää 18~vuotta", "vid 18~års ålder", "at the age of 18"),
    (23, "vuosi", "alle"): ("alle 23-vuotias", "under 23 år", "under the age of 23"),
}


@pytest.mark.parametrize(("given", "expected"), SAID.items(), ids=["-".join(map(str, given)) for given in SAID])
def test_quantity(given: tuple[float, str, str], expected: tuple[str, str, str]) -> None:
    assert tuple(quantity(*given, language) for language in ("fi", "sv", "en")) == tuple(
        text.replace("~", "\u00a0") for text in expected
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_has_every_form_in_every_language(unit: str, language: str) -> None:
    for form in FORMS:
        assert re.match(r"(?:[a-zåäö]+ )*4(?!\d)", quantity(4, unit, form, language))


def test_guide_names_every_form() -> None:
    assert f"Muodot: {', '.join(FORMS)}." in (FUNCTIONS["määräaika"].__doc__ or "")


def test_unknown_form_is_told() -> None:
    with pytest.raises(AuthorError) as told:
        deadline(Items("maaraajat", (), Unread()), "kesto", "genetivi")
    assert (told.value.what, told.value.fix) == ("Muotoa ”genetivi” ei ole.", "Tarkoititko ”genetiivi”?")


@pytest.mark.parametrize(
    ("least", "most", "unit", "expected"),
    [
        (2, 3, "tunti", "2–3~tuntia"),
        (1, 1, "päivä", "1~päivä"),
        (1.5, 2, "tunti", "1,5–2~tuntia"),
        (2, 4, "tapaaminen", "2–4~tapaamista"),
        (0.5, 1, "koulutuspäivä", "0,5–1~koulutuspäivää"),
        (4, 4, "kerta", "4~kertaa"),
    ],
)
def test_range(least: float, most: float, unit: str, expected: str) -> None:
    assert span(least, most, unit) == expected.replace("~", "\u00a0")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([], ""),
        (["1 päivä"], "1 päivä"),
        (["6 päivää", "2 tuntia"], "6 päivää ja 2 tuntia"),
        (["1 päivä", "7 tuntia", "50 minuuttia", "2–4 kertaa"], "1 päivä, 7 tuntia, 50 minuuttia ja 2–4 kertaa"),
    ],
)
def test_enumeration(parts: list[str], expected: str) -> None:
    assert enumerated(parts) == expected


@pytest.mark.parametrize(
    ("minutes", "expected"), [(45, "45~min"), (60, "1~h"), (75, "1~h 15~min"), (0, "0~min"), (210, "3~h 30~min")]
)
def test_length_of_work(minutes: int, expected: str) -> None:
    assert clock_length(minutes) == expected.replace("~", "\u00a0")


@pytest.mark.parametrize(("minutes", "expected"), [(540, "9.00"), (545, "9.05"), (750, "12.30"), (0, "0.00")])
def test_clock(minutes: int, expected: str) -> None:
    assert clock(minutes) == expected
