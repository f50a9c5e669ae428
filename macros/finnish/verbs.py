"""The stems of a Finnish verb, by the kind of its infinitive."""

from __future__ import annotations

from collections.abc import Iterator

from .gradation import VOWELS, strong, weak

_IRREGULAR = {
    "tehdä": (("teke", "tee", "teki", "tei"), "teh"),
    "nähdä": (("näke", "näe", "näki", "näi"), "näh"),
    "olla": (("ole", "oli", "on", "ovat", "lie"), "ol"),
    "juosta": (("juokse", "juoksi"), "juos"),
    "seistä": (("seiso", "seisoi"), "seis"),
    "käydä": (("käy", "kävi", "käv"), "käy"),
}


def verb_stems(word: str) -> set[str]:
    """Every stem a verb's endings and suffixes follow: ”ilmoittaa” → ilmoitta, ilmoita, ilmoitti, ilmoite …"""
    present, consonant = _stems(word)
    found = {word, word[:-1], *present, *consonant}
    for stem in present:
        found.update(_past(stem))
        found.add(stem[:-1])  # before the mood: ilmoitta|a, but ilmoitt|aisi and kuuntel|isi
        found.add(stem[:-2] + stem[-1])  # saa, but sa|isi
        if stem.endswith(("a", "ä")):
            found.add(stem[:-1] + "e")  # before the passive: ilmoite|taan
    return found


def _stems(word: str) -> tuple[set[str], set[str]]:
    """(vowel stems, consonant stems) by the kind of the infinitive."""
    for base, (vowel, closed) in _IRREGULAR.items():
        if word.endswith(base):
            head = word[: -len(base)]
            return {head + stem for stem in vowel}, {head + closed}
    cut = word[:-2]
    if word.endswith(("da", "dä")):
        return {cut}, {cut}
    if word.endswith(("ta", "tä")):
        return _contracted(word, cut)
    if word[-2:-1] not in VOWELS:
        return {stem for base in strong(cut[:-1]) for stem in (base + cut[-1] + "e",)} | {cut + "e"}, {cut}
    return set(weak(word[:-1])), {word[:-1]}


def _contracted(word: str, cut: str) -> tuple[set[str], set[str]]:
    """Infinitives in -ta: tavata, haluta, tarvita, vanheta, nousta."""
    last = cut[-1:]
    if last not in VOWELS:
        return {cut + "e", cut[:-1] + "kse"}, {cut}
    vowels = set()
    tail = word[-1]
    for stem in strong(cut):
        vowels |= {stem + tail, stem + stem[-1], stem + "tse", stem + "ne", stem + "si"}
    return vowels, {cut, cut + "t", cut + "n"}


def _past(stem: str) -> Iterator[str]:
    last, cut = stem[-1:], stem[:-1]
    if last in "aä":
        yield from (cut + "i", cut + "oi")
        if cut.endswith("t"):
            yield cut[:-1] + "si"
        if cut.endswith(("a", "ä", "o", "u", "y", "ö", "e")):
            yield cut + "si"
    elif last in "ei":
        yield cut + "i"
    else:
        yield stem + "i"
    if len(stem) > 2 and stem[-2] in VOWELS:
        yield stem[:-2] + last + "i"  # saa → sai, syö → söi
        yield cut + "si"
