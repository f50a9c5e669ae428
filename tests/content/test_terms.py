"""Terms are explained where a reader first meets them: once a page, in running text, in any inflected form."""

from __future__ import annotations

import re

import pytest

from macros.content import checked
from macros.page.markdown import explained, markdown
from macros.site.here import Here

from .trees import MINI

SITE = checked(MINI)
PAGE = SITE.pages["opas-apu", "fi"]
BUTTON = re.compile(
    r'<button type="button" class="termi" popovertarget="selitys-(?P<id>[^"]+)">(?P<shown>[^<]+)</button>'
)

# inflected form: the term it is
FORMS = {
    **dict.fromkeys(
        (
            "huostaanotto",
            "huostaanoton",
            "huostaanotossa",
            "huostaanottoa",
            "huostaanotosta",
            "Huostaanottoon",
            "huostaanotot",
        ),
        "huostaanotto",
    ),
    **dict.fromkeys(
        ("huostaanottojen", "huostaanotoissa", "huostaanottonsa", "huostaanotoksi", "huostaanotolla"), "huostaanotto"
    ),
    **dict.fromkeys(
        ("sijaishuollon", "sijaishuollossa", "sijaishuoltoa", "sijaishuoltoon", "sijaishuollosta"), "sijaishuolto"
    ),
    **dict.fromkeys(
        (
            "lastensuojeluilmoituksesta",
            "lastensuojeluilmoituksen",
            "lastensuojeluilmoitusta",
            "lastensuojeluilmoitukset",
        ),
        "lastensuojeluilmoitus",
    ),
    **dict.fromkeys(("lastensuojeluilmoituksia", "lastensuojeluilmoitukseen"), "lastensuojeluilmoitus"),
    **dict.fromkeys(
        (
            "asiakassuunnitelmaan",
            "asiakassuunnitelmassa",
            "asiakassuunnitelman",
            "asiakassuunnitelmia",
            "asiakassuunnitelmasi",
        ),
        "asiakassuunnitelma",
    ),
    **dict.fromkeys(
        ("sosiaalityöntekijälle", "sosiaalityöntekijän", "sosiaalityöntekijöitä", "sosiaalityöntekijäsi"),
        "sosiaalityontekija",
    ),
    **dict.fromkeys(("hallinto-oikeuteen", "hallinto-oikeudessa", "hallinto-oikeudelta", "hallinto-oikeus"), "oikeus"),
}
NOT_TERMS = (
    "huostaanottaja", "huostaanottopäätös", "sijaishuoltopaikka", "sijaishuoltaja", "lastensuojelu", "lastensuojeluilmoittaja", "lastensuojelun",
    "asiakassuunnittelu", "asiakassuunnitelmalomake", "jatkohuostaanotto", "avohuolto", "sosiaalityö", "sosiaalityössä", "hallinto", "oikeus", "arjessa",
    "huostaanotto-opas",
)  # fmt: skip


def found(text: str) -> list[tuple[str, str]]:
    """The terms explained in a text, as (id, the words as they stand)."""
    return [(match["id"], match["shown"]) for match in BUTTON.finditer(explained(Here(SITE, PAGE), text))]


@pytest.mark.parametrize("form", FORMS)
def test_inflected_form_is_known(form: str) -> None:
    assert found(f"Puhutaan: {form} tänään.") == [(FORMS[form], form)]


@pytest.mark.parametrize("word", NOT_TERMS)
def test_near_word_is_left_alone(word: str) -> None:
    assert found(f"Puhutaan: {word} tänään.") == []


# name: (text, terms explained)
PLACES = {
    "kerran sivulla": (
        "Huostaanotto on pitkä. Huostaanotto jatkuu.\n\nHuostaanotto loppuu.",
        [("huostaanotto", "Huostaanotto")],
    ),
    "ei otsikossa": ("## Huostaanotto\n\nSe on pitkä, tämä huostaanotto.", [("huostaanotto", "huostaanotto")]),
    "ei linkissä": ("[Huostaanotto](x) ja huostaanoton syy.", [("huostaanotto", "huostaanoton")]),
    "ei valmiissa linkissä": (
        'Lue <a href="x">Huostaanotto</a> ja huostaanoton syy.',
        [("huostaanotto", "huostaanoton")],
    ),
    "ei koodissa": (
        "`huostaanotto`\n\n```\nhuostaanotto\n```\n\nHuostaanoton syy.",
        [("huostaanotto", "Huostaanoton")],
    ),
    "ei toisenlaisessa koodissa": (
        "~~~\nhuostaanotto\n~~~\n\n``a ` huostaanotto`` ja huostaanoton syy.",
        [("huostaanotto", "huostaanoton")],
    ),
    "ei linkissä, jonka sanoissa on sulkuja": (
        "[Huostaanotto [pitkä]](x) ja huostaanoton syy.",
        [("huostaanotto", "huostaanoton")],
    ),
    "ei sisennetyssä koodissa": ("Rivi.\n\n    huostaanotto\n\nHuostaanoton syy.", [("huostaanotto", "Huostaanoton")]),
    "kappaleessa, joka alkaa merkinnällä": (
        '<abbr title="x">LSL</abbr> ja huostaanoton syy.',
        [("huostaanotto", "huostaanoton")],
    ),
    "ei taulukossa": ("| Huostaanotto | x |\n|---|---|\n| huostaanotto | x |\n", []),
    "ei merkinnöissä": (
        '<dl class="x">\n<dd>Huostaanotto</dd>\n</dl>\n\nHuostaanotto.',
        [("huostaanotto", "Huostaanotto")],
    ),
    "vaiheen kappaleessa": (
        "<ol>\n<li>\n<h3>Huostaanotto</h3>\n<p>Huostaanotto alkaa.</p>\n</li>\n</ol>\n",
        [("huostaanotto", "Huostaanotto")],
    ),
    "ei luokitellussa kappaleessa": ('<div>\n<p class="pari">Huostaanotto</p>\n</div>\n', []),
    "luettelossa": (
        "- Huostaanotto alkaa.\n- Sijaishuolto alkaa.\n",
        [("huostaanotto", "Huostaanotto"), ("sijaishuolto", "Sijaishuolto")],
    ),
    "lihavoituna": ("**Huostaanotto:** näin.", [("huostaanotto", "Huostaanotto")]),
    "huomautuksessa": ('!!! note "Huostaanotto"\n    Huostaanotto on pitkä.\n', [("huostaanotto", "Huostaanotto")]),
    "ei toista kertaa, kun sana on jo pyydetty": (
        '<button type="button" class="termi" popovertarget="selitys-huostaanotto">huostaan</button>\n\nHuostaanoton syy.',
        [("huostaanotto", "huostaan")],
    ),
    "tekstin järjestyksessä": (
        "Sijaishuolto ja huostaanotto.",
        [("sijaishuolto", "Sijaishuolto"), ("huostaanotto", "huostaanotto")],
    ),
}


@pytest.mark.parametrize("name", PLACES)
def test_place(name: str) -> None:
    text, expected = PLACES[name]
    assert found(text) == expected


def test_rest_of_the_text_stays_as_it_was() -> None:
    text = PLACES["luettelossa"][0]
    assert BUTTON.sub(lambda match: match["shown"], explained(Here(SITE, PAGE), text)).startswith(text)


def test_each_explanation_has_its_button() -> None:
    page = markdown(SITE, PAGE)
    targets = [match["id"] for match in BUTTON.finditer(page)]
    assert sorted(targets) == sorted({*targets})
    assert re.findall(r'<div popover id="selitys-([^"]+)"', page) == [targets[-1], *targets[:-1]]


@pytest.mark.parametrize(
    ("page_id", "language"), [("etusivu", "fi"), ("esite-apu", "sv"), ("sanasto", "fi"), ("opas-sanat", "fi")]
)
def test_pages_that_are_not_read_through_explain_nothing(page_id: str, language: str) -> None:
    assert "selitys-" not in markdown(SITE, SITE.pages[page_id, language])
