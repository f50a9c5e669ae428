"""The stems of a Finnish noun, adjective or numeral, by the way its base form ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .gradation import VOWELS, strong, weak

_LONG = re.compile(r"(aa|ää|ee|ii|oo|öö|uu|yy|ie|uo|yö|[aouäöyei][iuy])$")
_IRREGULAR = {
    "mies": ("miehe", "mies", "miehi"),
    "lapsi": ("las",),
    "veli": ("velje", "velji"),
    "hyvä": ("parempi", "parempa", "paremma", "paras", "parhaa", "parhai"),
    "pitkä": ("pidempi", "pidempä", "pidemmä", "pisin", "pisimmä", "pisimpä"),
    "kevät": ("kevää", "kevä"),
    "kaksi": ("kah", "kahte", "kahde", "kaht", "kaksi"),
    "yksi": ("yh", "yhte", "yhde", "yht"),
    "kolme": ("kolmi",),
    "vuosi": ("vuon",),
    "uros": ("uroo", "uroi"),
    "askel": ("askelee", "askelei"),
    "kyynel": ("kyynelee", "kyynelei"),
    "itse": ("itse", "itsee"),
    "lyhyt": ("lyhe",),
    "aika": ("aja", "ajoi", "aikoi", "aikoj"),
    "poika": ("poja", "poji", "poiki"),
}


def nominal_stems(word: str) -> set[str]:
    """Every stem a case ending, a plural or a possessive may follow: ”huostaanotto” → huostaanotto, huostaanoto, huostaanotoi …"""
    found = {word}
    for base, extra in _IRREGULAR.items():
        if word.endswith(base):
            found.update(word[: -len(base)] + stem for stem in extra)
    for vowel_stem in (*_consonant_final(word), *_vowel_final(word)):
        found.add(vowel_stem)
    return found


def comparison_stems(word: str) -> set[str]:
    """What the suffix of a comparative follows where no case does: ”tarkka” → tarke|mpi."""
    return {stem[:-1] + "e" for stem in weak(word)} if word.endswith(("a", "ä")) else set()


def _vowel_final(word: str) -> Iterator[str]:
    last = word[-1:]
    if last not in VOWELS or not word:
        return
    body = word[:-1]
    if _LONG.search(word):
        yield from (word, body + "i", word[:-2] + word[-1] + "i", word + "i")
    for stem in weak(word):
        cut = stem[:-1]
        if last in "aä":
            back = "o" if last == "a" else "ö"
            yield from (stem, cut + "i", cut + back + "i", cut + back + "j")
        elif last == "i":
            yield from (stem, cut + "ei", cut + "ej", cut + "e")
        elif last in "ouyöå":
            yield from (stem, stem + "i", stem + "j")
    if last == "e":
        for stem in (*strong(word), *weak(word)):
            yield from (stem + "e", stem + "i", stem + "t", stem, stem + "j")
    if last == "i":
        yield from _old_i(word, body)


def _old_i(word: str, body: str) -> Iterator[str]:
    """Words of the type kieli, vesi, hirsi, parempi; their consonant stem comes before -ta and -ten."""
    yield body
    if body.endswith("s"):
        for consonant in ("t", "d"):
            yield from (body[:-1] + consonant + "e", body[:-1] + consonant)
        yield from weak(body[:-1] + "te")
    if body.endswith(("mp", "nt")):
        front = "ä" if re.search(r"[äöy]", word) and not re.search(r"[aou]", word) else "a"
        yield from (
            body + "a",
            body + "ä",
            body[:-1] + body[-2] + front,
            body[:-1] + body[-2] + "i",
            body[:-1] + body[-2] + "ä",
        )
    if body.endswith("m"):
        yield body[:-1] + "n"  # toimi, tointa
    if body.endswith(("ps", "ts", "ks")):
        yield body[:-2] + "s"


def _consonant_final(word: str) -> Iterator[str]:
    last, body = word[-1:], word[:-1]
    if last in VOWELS or not body:
        return
    if body[-1] in VOWELS:  # Teams and txt are no Finnish words
        yield from _after_vowel(word, body, last)
    yield from (word + "i", word + "ei", word + "ej", word + "e", word + last + "i", word + last + "e")


def _after_vowel(word: str, body: str, last: str) -> Iterator[str]:
    if word.endswith("nen"):
        yield from (word[:-3] + "se", word[:-3] + "s", word[:-3] + "si")
    if last == "s":
        yield from _s_final(word, body)
    if last == "n":
        yield from _n_final(word, body)
    if last in "lr" or word.endswith(("en", "än", "ön")):
        for stem in strong(body):
            yield from (stem + last + "e", stem + last + "i", stem + last)
    if word.endswith(("ut", "yt")):  # lyhyt, mennyt
        yield from (body + "e", body + "i", body[:-1] + "ee", body[:-1] + "ei", body + body[-1:], body)


def _s_final(word: str, body: str) -> Iterator[str]:
    yield from (body + "kse", body + "ksi", word)
    if body[-1:] in "uyoö":
        yield from (body + "te", body + "de", body + "t", body + "ksi")
    else:
        for stem in strong(body):
            yield from (stem + stem[-1], stem + "i", stem + "h", stem)
    yield from (body + "nte", body + "nne", body + "nsi", body + "t")  # ordinals: kolmas, kolmannen


def _n_final(word: str, body: str) -> Iterator[str]:
    for stem in strong(body):
        yield from (
            stem + "me",
            stem + "mi",
            stem + "n",
            stem + "mma",
            stem + "mpa",
            stem + "mmä",
            stem + "mpä",
            stem + "mmi",
            stem + "mpi",
        )
    if body.endswith(("to", "tö")):
        vowel = "a" if body.endswith("to") else "ä"
        yield from (body[:-1] + "t" + body[-1] + "m" + vowel, body[:-1] + "t" + body[-1] + "mi")
