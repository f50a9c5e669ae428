"""Which of its readings a word has on this site: ”lasta” is a form of lapsi, not a spatula, when only lapsi has other forms here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from macros.finnish.letters import fold, tokens

from .documents import Document
from .languages import Dictionary
from .morphology import Reading

COMPARATIVE = "mpi"  # a word of its own (”vanhempi”) is no form of what it is compared from, though all its forms are
RARE = 0.15  # a reading with so small a share of the forms of the commonest one is left out


def settled(documents: list[Document], asked: Iterable[str], dictionary: Dictionary) -> dict[str, list[Reading]]:
    """The readings of every word of the documents, and of what is asked of them, that other words bear out."""
    texts = [*asked, *(text for document in documents for text in _texts(document))]
    read = {word: dictionary.readings(word) for word in sorted({word for text in texts for word in tokens(text)})}
    sure = Counter(
        lemmas.pop()
        for lemmas in ({reading.lemma for reading in readings} for readings in read.values())
        if len(lemmas) == 1
    )
    return {word: _borne_out(readings, sure) for word, readings in read.items()}


def _borne_out(readings: list[Reading], sure: Counter[str]) -> list[Reading]:
    if own := [reading for reading in readings if reading.lemma.endswith(COMPARATIVE)]:
        return own
    most = max(sure[reading.lemma] for reading in readings)
    return [reading for reading in readings if sure[reading.lemma] >= most * RARE]


def _texts(document: Document) -> list[str]:
    sections = [text for section in document.sections for text in (section.heading, *section.paragraphs)]
    return [document.title, document.description, *document.use_when, *sections]


def address_words(document: Document) -> str:
    """The last part of the address with the spelling the page itself has for its words: kayttoonoton-tuki → käyttöönoton tuki."""
    spelled = {fold(word): word for text in reversed(_texts(document)) for word in tokens(text)}
    slug = (
        document.address.rstrip("/").rpartition("/")[2].rpartition(".")[0]
        or document.address.rstrip("/").rpartition("/")[2]
    )
    return " ".join(spelled.get(fold(word), "") for word in tokens(slug))


def above(document: Document, documents: list[Document]) -> list[str]:
    """The kind of the page and the titles of the pages its address goes through: a role's page is also found with ”rooli”."""
    return [
        document.kind_name,
        *(
            other.title
            for other in documents
            if other.address and other is not document and document.address.startswith(other.address)
        ),
    ]
