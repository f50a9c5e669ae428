"""The index of one language: its words with their stems, and for each word the places that say it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from macros.finnish.letters import fold, tokens

from .documents import Document
from .languages import Dictionary
from .morphology import Reading
from .page_text import Section
from .readings import above, address_words, settled
from .said import Said

# How much an occurrence says of a word: the word itself, the head of a compound, several parts of it, another part, the word it is derived from.
ITSELF, HEAD, SPAN, PART, ROOT = 1.0, 0.6, 0.6, 0.35, 0.5
ASKED = "kysytty"  # how people ask for a page: its words are no subject of the site yet
FIELDS = ("otsikko", "osoite", "osasto", "kun", ASKED, "kuvaus", "valiotsikko")
OWN_FIELDS = tuple(name for name in FIELDS if name != ASKED)
GROUPS = re.compile(r"(?<!\d)\d{2,}(?:[ \u00a0]\d{2,})+(?!\d)")
LONG_NUMBER = 6  # digits: shorter groups beside each other are years and sections
MAINTAINERS, GLOSSARY = "yllapitaja", "sanasto"  # pages that tell words of other languages
OWN = 4  # a heading on more pages tells the subject of none of them
ALIKE = 0.25  # a section that this share of pages has (sources, see also) is not what they are about
ASIDE = 0.2  # what such a section, or one of links alone, says of a word
Postings = dict[str, dict[int, float]]


@dataclass
class Index:
    """`fields` by document, `text` by section (sections are numbered through all documents); `kinds` of every word."""

    language: str
    dictionary: Dictionary
    kinds: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    roots: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    fields: dict[str, Postings] = field(
        default_factory=lambda: {name: defaultdict(lambda: defaultdict(float)) for name in FIELDS}
    )
    text: Postings = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))
    lengths: list[int] = field(default_factory=list)
    field_lengths: dict[str, list[int]] = field(default_factory=lambda: {name: [] for name in FIELDS})
    synonyms: list[tuple[list[str], list[str]]] = field(default_factory=list)
    foreign: set[str] = field(default_factory=set)
    heard: set[str] = field(default_factory=set)  # words of danger and of those who ask
    said: Said = field(default_factory=lambda: Said([], [], [], []))

    @property
    def words(self) -> list[str]:
        """Every word in alphabetical order without dots; its place is its number."""
        return sorted(self.kinds, key=lambda word: (fold(word), word))


def index(language: str, documents: list[Document], dictionary: Dictionary, said: Said) -> Index:
    """The index of the documents of a language, with what its readers say."""
    made = Index(language, dictionary)
    builder = _Builder(made, settled(documents, chain.from_iterable(said.asked.values()), dictionary))
    pages = heading_pages(documents)
    aside: set[int] = set()
    for number, document in enumerate(documents):
        headings = [section.heading for section in document.sections if pages[section.heading] <= OWN]
        texts = {
            "otsikko": [document.title],
            "osoite": [address_words(document)],
            "osasto": above(document, documents),
            "kun": document.use_when,
            ASKED: said.asked.get(document.id, ()),
            "kuvaus": [document.description],
            "valiotsikko": headings,
        }
        for name in FIELDS:
            made.field_lengths[name].append(builder.add(made.fields[name], number, texts[name]))
            builder.add_empty(made.fields[name], number, texts[name])
        if document.door == MAINTAINERS or document.id == GLOSSARY:
            aside.update(range(len(made.lengths), len(made.lengths) + len(document.sections)))
        for section in document.sections:
            share = ASIDE if beside(section, pages, len(documents)) else 1
            text = [section.heading, *section.paragraphs]
            made.lengths.append(builder.add(made.text, len(made.lengths), text, share))
    pairs = [(builder.named(pair.said), builder.meaning(builder.named(pair.meant))) for pair in said.synonyms]
    pairs += builder.alone(pairs) + builder.derived()
    made.synonyms = [pair for pair in _once(pairs) if not builder.says(*pair)]
    made.foreign = builder.only_in(said.foreign, aside)
    made.said = said
    made.heard = builder.known(word for danger in said.danger for word in danger.words())
    spoken = (word for voice in said.voices for word in (*voice.words, *voice.unlike))
    made.heard |= builder.known(word for word in spoken if not word.startswith("-"))
    made.heard |= builder.known(word for card in said.cards for word in card.words())
    builder.drop_unknown_spans()
    for word in dictionary.stop:
        made.kinds[word].add("f")
    return made


def heading_pages(documents: Iterable[Document]) -> Counter[str]:
    """How many pages have each heading."""
    return Counter(heading for document in documents for heading in {section.heading for section in document.sections})


def said_in(text: str) -> Iterator[str]:
    """The words of a text, and a number of several groups of digits also as one (116 111, 116111)."""
    yield from tokens(text)
    for groups in GROUPS.findall(text):
        digits = re.sub(r"\D", "", groups)
        if len(digits) >= LONG_NUMBER:
            yield digits


def beside(section: Section, pages: Mapping[str, int], count: int) -> bool:
    """Whether a section is no text of its page's own: a list of links, or one that very many pages have."""
    often = pages[section.heading] > max(OWN, ALIKE * count)
    return bool(section.heading) and (section.listed or often)


def _once(pairs: list[tuple[list[str], list[str]]]) -> list[tuple[list[str], list[str]]]:
    """Forms of the same words (”lapsi viedään”, ”lapset viedään”) make one pair."""
    return list({(tuple(said), tuple(meant)): (said, meant) for said, meant in pairs if said != meant}.values())


class _Builder:
    """Adds texts to an index; the readings of a word are worked out once."""

    def __init__(self, made: Index, read: dict[str, list[Reading]]) -> None:
        self.made = made
        self.read = read
        self.weights: dict[str, dict[str, float]] = {}

    def add(self, postings: Postings, place: int, texts: Iterable[str], share: float = 1) -> int:
        """Add the words of texts at a place, each for a share of its weight; the number of words that mean something."""
        count = 0
        for word, times in Counter(word for text in texts for word in said_in(text)).items():
            weights = self._weights(word)
            count += times if weights else 0
            for lemma, weight in weights.items():
                postings[lemma][place] += weight * times * share
        return count

    def add_empty(self, postings: Postings, place: int, texts: Iterable[str]) -> None:
        """Words that say nothing are kept in the fields only: a question may have no others (”kuka tekee mitä”)."""
        for word in {word for text in texts for word in tokens(text)}:
            for name in {
                word.lower(),
                *(reading.lemma for reading in self._readings(word)),
            } & self.made.dictionary.stop:
                self.made.kinds[name].add("f")
                postings[name][place] = ITSELF

    def named(self, words: tuple[str, ...]) -> list[str]:
        """The base form of every word of a name: the word itself if it is one (”vanhempi” is not of ”vanha”) or says nothing (”mitä”)."""
        for word in words:
            self._weights(word)
        lemmas = [[reading.lemma for reading in self._readings(word)] for word in words]
        return [
            word.lower() if word.lower() in (*found, *self.made.dictionary.stop) else found[0]
            for word, found in zip(words, lemmas, strict=True)
        ]

    def known(self, words: Iterable[str]) -> set[str]:
        """Make words known to the index although no page says them; their base forms."""
        return {lemma for word in words for lemma in self._weights(word)}

    def only_in(self, groups: Iterable[tuple[str, ...]], aside: Collection[int]) -> set[str]:
        """The base forms of some words that no page says but for the sections of some that tell of words."""
        words = {word for group in groups for word in self.named(group)}
        text = self.made.text
        return {word for word in words - self.made.dictionary.stop if text.get(word, {}).keys() <= set(aside)}

    def meaning(self, lemmas: list[str]) -> list[str]:
        """Without the words that say nothing."""
        return [lemma for lemma in lemmas if lemma not in self.made.dictionary.stop]

    def alone(self, pairs: list[tuple[list[str], list[str]]]) -> list[tuple[list[str], list[str]]]:
        """A word that no page has means what the whole synonym means: ”sossu” of ”oma sossu”."""
        found: dict[str, list[list[str]]] = defaultdict(list)
        for said, meant in pairs:
            for word in set(said):
                if word not in self.made.dictionary.stop and word not in self.made.text:
                    found[word].append([] if said == [word] else meant)
        return [([word], min(meanings, key=len)) for word, meanings in sorted(found.items()) if all(meanings)]

    def derived(self) -> list[tuple[list[str], list[str]]]:
        """Words of the same doing mean the words of titles, headings and situations: ”eristys” means ”eristää”."""
        strong = sorted({word for name in OWN_FIELDS for word in self.made.fields[name]} - self.made.dictionary.stop)
        relatives = self.made.dictionary.relatives
        found = [(other, word) for word in strong for other in relatives(word, self.made.kinds[word])]
        return [(self.named((other,)), [word]) for other, word in found if other not in self.made.dictionary.stop]

    def says(self, said: list[str], meant: list[str]) -> bool:
        """Whether what is meant is a compound that already counts as what is said: ”hallintopäätös” as ”päätös”."""
        return len(said) == len(meant) == 1 and said[0] in self._weights(meant[0])

    def _readings(self, word: str) -> list[Reading]:
        if word not in self.read:
            self.read[word] = self.made.dictionary.readings(word)
        return self.read[word]

    def _weights(self, word: str) -> dict[str, float]:
        """Index words that an occurrence counts for, with how much."""
        if word not in self.weights:
            found: dict[str, float] = {}
            for reading in self._readings(word):
                for lemma, weight in self._of(reading):
                    found[lemma] = max(found.get(lemma, 0), weight)
            self.weights[word] = found
        return self.weights[word]

    def _of(self, reading: Reading) -> Iterable[tuple[str, float]]:
        kinds = self.made.kinds
        kinds[reading.lemma].add(reading.kind)
        if reading.kind == "f" or reading.lemma in self.made.dictionary.stop:
            kinds[reading.lemma].add("f")
            return
        yield reading.lemma, ITSELF
        for part in reading.parts:
            kinds[part] |= self._kinds(part)
            yield part, HEAD if part == reading.parts[-1] else PART
        for span in reading.spans:
            yield span, SPAN
        if reading.root:
            kinds[reading.root] |= self._kinds(reading.root)
            self.made.roots[reading.parts[-1] if reading.parts else reading.lemma].add(reading.root)
            yield reading.root, ROOT if not reading.parts else PART

    def _kinds(self, lemma: str) -> set[str]:
        """How a base form that no text need have is inflected: ”kauppa” as a noun, ”ilmoittaa” as a verb."""
        return {reading.kind for reading in self._readings(lemma) if reading.lemma == lemma} or {"n"}

    def drop_unknown_spans(self) -> None:
        """Runs of parts that are no words of the site are not indexed."""
        for postings in (*self.made.fields.values(), self.made.text):
            for lemma in [lemma for lemma in postings if lemma not in self.made.kinds]:
                del postings[lemma]
