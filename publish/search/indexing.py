"""From the documents of a language to its index: which texts make which field, and which sections are no text of their page's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain

from macros.finnish.letters import tokens

from .builder import Builder
from .documents import Document
from .index import FIELDS, Index
from .languages import Dictionary
from .page_text import Section
from .readings import above, address_words, settled
from .said import Said

MAINTAINERS, GLOSSARY = "yllapitaja", "sanasto"  # pages that tell words of other languages
OWN = 4  # a heading on more pages tells the subject of none of them
ALIKE = 0.25  # a section that this share of pages has (sources, see also) is not what they are about
ASIDE = 0.2  # what such a section, or one of links alone, says of a word


def index(language: str, documents: list[Document], dictionary: Dictionary, said: Said) -> Index:
    """The index of the documents of a language, with what its readers say."""
    made = Index(language, dictionary)
    builder = Builder(made, settled(documents, chain.from_iterable(said.asked.values()), dictionary))
    pages = heading_pages(documents)
    aside: set[int] = set()
    for number, document in enumerate(documents):
        headings = [section.heading for section in document.sections if pages[section.heading] <= OWN]
        texts = {
            "otsikko": [document.title],
            "osoite": [address_words(document)],
            "osasto": above(document, documents),
            "kun": document.use_when,
            "kuvaus": [document.description],
            "valiotsikko": headings,
        }
        for name in FIELDS:
            made.field_lengths[name].append(builder.add(made.fields[name], number, texts[name]))
            builder.add_empty(made.fields[name], number, texts[name])
        questions = sorted(said.asked.get(document.id, ()), key=builder.lengths)
        made.questions.append(len(questions))
        for question in questions:
            made.asked_lengths.append(builder.add(made.asked, len(made.asked_lengths), [question]))
            made.asked_words.append(len(tokens(question)))
        if document.door == MAINTAINERS or document.id == GLOSSARY:
            aside.update(range(len(made.lengths), len(made.lengths) + len(document.sections)))
        for section in document.sections:
            share = ASIDE if beside(section, pages, len(documents)) else 1
            text = [section.heading, *section.paragraphs]
            made.lengths.append(builder.add(made.text, len(made.lengths), text, share))
    pairs = [(builder.named(pair.said), builder.meaning(builder.named(pair.meant))) for pair in said.synonyms]
    pairs += builder.alone(pairs) + builder.derived() + builder.inflected()
    made.synonyms = [pair for pair in _once(pairs) if not builder.says(*pair)]
    made.foreign = builder.only_in(said.foreign, aside)
    made.said = said
    made.heard = builder.known(word for danger in said.danger for word in danger.words())
    spoken = (
        word
        for voice in said.voices
        for words in (*voice.words, *voice.unlike, *voice.asking)
        for word in words.split()
    )
    made.heard |= builder.known(word for word in spoken if not word.startswith("-"))
    made.heard |= builder.known(word for card in said.cards for word in card.words())
    builder.drop_unknown_spans()
    for word in dictionary.stop:
        made.kinds[word].add("f")
    return made


def heading_pages(documents: Iterable[Document]) -> Counter[str]:
    """How many pages have each heading."""
    return Counter(heading for document in documents for heading in {section.heading for section in document.sections})


def beside(section: Section, pages: Mapping[str, int], count: int) -> bool:
    """Whether a section is no text of its page's own: a list of links, or one that very many pages have."""
    often = pages[section.heading] > max(OWN, ALIKE * count)
    return bool(section.heading) and (section.listed or often)


def _once(pairs: list[tuple[list[str], list[str]]]) -> list[tuple[list[str], list[str]]]:
    """Forms of the same words (”lapsi viedään”, ”lapset viedään”) make one pair."""
    return list({(tuple(said), tuple(meant)): (said, meant) for said, meant in pairs if said != meant}.values())
