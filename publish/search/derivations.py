"""Nouns of doing and their verbs: a site that says ”huostassapidon lopettaminen” and ”kotiutus” is also asked ”lopetus” and ”kotiuttaa”."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from .morphology import Morphology

# The end of a verb and the end of the noun of doing it: sijoittaa – sijoitus, eristää – eristys, arvioida – arviointi.
PAIRS = (
    ("ttaa", "tus"),
    ("ttää", "tys"),
    ("taa", "tus"),
    ("tää", "tys"),
    ("ata", "aus"),
    ("ätä", "äys"),
    ("oida", "ointi"),
    ("öidä", "öinti"),
    ("ella", "elu"),
    ("ellä", "ely"),
    ("ita", "inta"),
    ("itä", "intä"),
)
SHORTEST = 6  # ”otus” has little to do with ”ottaa”


def relatives(word: str, kinds: Collection[str], morphology: Morphology) -> Iterator[str]:
    """Base forms that Voikko knows and that say the same as a word: the nouns of a verb, the verb of a noun."""
    for verbal, nominal in PAIRS:
        if "v" in kinds and word.endswith(verbal):
            other, kind = word.removesuffix(verbal) + nominal, "n"
        elif "n" in kinds and word.endswith(nominal):
            other, kind = word.removesuffix(nominal) + verbal, "v"
        else:
            continue
        if _known(other, kind, morphology):
            yield other


def _known(word: str, kind: str, morphology: Morphology) -> bool:
    """Whether Voikko knows a word as it stands; a compound it makes of anything."""
    return len(word) >= SHORTEST and any(
        reading.lemma == word and reading.kind == kind and not reading.parts for reading in morphology.readings(word)
    )
