"""What the site is called in running text: the core's noun, and in a county's own edition the county's in its place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from ..model import Edition
from ..model.tables import FINNISH, LANGUAGES
from .names import LAYER
from .reading import Value
from .written import MarkdownPage

FORMS = LANGUAGES[FINNISH].noun_forms
ALONE = r"(?<![\w/.#@-])(?:{})(?![\w/@-]|\.\w)"  # no part of an address, of a file's name or of another word
TYPED = re.compile(ALONE.format("|".join(FORMS)), re.I)
STEM = LANGUAGES[FINNISH].noun[:-2]
LIKE = re.compile(rf"(?<![\w/.#@-]){STEM}\w*(?:[/@-]\w*|\.\w+)*", re.I)
QUOTES = "\"'"
LOW = re.compile("[aouäöy]")


@dataclass(frozen=True)
class Naming:
    """Each form of the core's noun with the county's; nothing when the county's site is called by the same noun."""

    own: Mapping[str, str]

    @cached_property
    def _typed(self) -> re.Pattern[str]:
        return re.compile(ALONE.format("|".join(self.own)), re.I)

    def text(self, text: str) -> str:
        """A text with the county's noun."""
        return self._typed.sub(self._said, text) if self.own else text

    def _said(self, found: re.Match[str]) -> str:
        text, start, end = found.string, found.start(), found.end()
        if start and text[start - 1] in QUOTES and text[end : end + 1] == text[start - 1]:
            return found[0]  # an id given to a word of a page
        own = self.own[found[0].lower()]
        return own[0].upper() + own[1:] if found[0][0].isupper() else own

    def values(self, value: Value) -> Value:
        """What is written in a file, with the county's noun in its texts."""
        if not self.own:
            return value
        if isinstance(value, dict):
            return {key: self.values(part) for key, part in value.items()}
        if isinstance(value, list):
            return [self.values(part) for part in value]
        return self.text(value) if isinstance(value, str) else value

    def page(self, page: MarkdownPage) -> MarkdownPage:
        """A page of the core with the county's noun; the county's own as it has written it."""
        if not self.own or page.page is None or page.document.file.startswith(LAYER):
            return page
        front = page.page
        said = {
            "description": self.text(front.description),
            "window": front.window and self.text(front.window),
            "use_when": list(map(self.text, front.use_when)),
        }
        return replace(page, page=front.model_copy(update=said), title=self.text(page.title), body=self.text(page.body))


def naming(edition: Edition | None) -> Naming:
    """How an edition calls the site."""
    own: dict[str, str] = {}
    if edition and edition.noun and edition.of_noun:
        stem = edition.of_noun.removesuffix("n")
        ending = "a" if (LOW.findall(stem) or "ä")[-1] in "aou" else "ä"
        own = dict(zip(FORMS, (edition.noun, edition.of_noun, f"{stem}ss{ending}", f"{stem}st{ending}"), strict=True))
    if edition:
        for language, noun in edition.translations("noun").items():
            forms = LANGUAGES[language].noun_forms
            own |= {form: noun + form.removeprefix(forms[0]) for form in forms}
    return Naming(own)


def nameless(edition: Edition) -> str:
    """The name of an edition that has neither the core's noun nor one of its own; ”” when every name has one."""
    names = edition.translations("name") | {FINNISH: edition.name}
    nouns = edition.translations("noun") | ({FINNISH: edition.noun} if edition.noun and edition.of_noun else {})
    return next(
        (name for key, name in names.items() if key not in nouns and LANGUAGES[key].noun not in name.lower()), ""
    )
