"""Every page as plain Markdown: macros become text, generated pages are made, terms are explained."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from ..model import Process, Source
from ..model.tables import FINNISH
from ..site.here import Here
from ..site.site import Site, SitePage
from ..source.markup import Call, MarkedText, markup
from ..views import glossary, orientation, roles, statutes, training
from ..views.rendering import render
from ..words import FUNCTIONS
from .calls import evaluate

EXPLAINED = re.compile(r'popovertarget="selitys-([^"]+)"')
OPENING = re.compile(r"\{[{%#]")
UNEXPLAINED = {"sanasto", "saadokset", "koulutukset"}


def markdown(site: Site, page: SitePage) -> str:
    """The whole text of a page with its macros rendered and its terms explained; raises AuthorError on the first mistake."""
    here = Here(site, page)
    return explained(here, generated(here) if page.template else _written(here))


def _written(here: Here) -> str:
    """A hand-written body with its calls evaluated; code is left as it is."""
    return _pieced(markup(here.page.body), lambda call: evaluate(here, call), str)


def shielded(body: str) -> str:
    """The text for the macros plugin, which finds in it the calls that the check found, and nothing else."""
    return _pieced(
        markup(body), lambda call: f"{{{{{call.written}}}}}", lambda text: OPENING.sub(r'{{ "\g<0>" }}', text)
    )


def _pieced(text: MarkedText, called: Callable[[Call], str], other: Callable[[str], str]) -> str:
    """A text with its calls and what stands between them each made into something else."""
    parts, place = [], 0
    for call in text.calls:
        parts += [other(text.text[place : call.start]), called(call)]
        place = call.end
    return "".join(parts) + other(text.text[place:])


def explained(here: Here, body: str) -> str:
    """The text with each term explained where it first stands, on Finnish pages that are read through; terms asked for by word on any page."""
    asked = dict.fromkeys(EXPLAINED.findall(body))
    rows, place, text = [glossary.term(here, name, None) for name in asked], 0, ""
    looked_up = here.page.template in UNEXPLAINED or here.page.page.kind in ("etusivu", "ovi", "tietoa")
    for start, end, view in (
        glossary.first_uses(here, body, set(asked)) if here.language == FINNISH and not looked_up else ()
    ):
        text += body[place:start] + render("termi.html", here, row=view)
        place = end
        rows.append(view)
    if not rows:
        return body
    return f"{text}{body[place:]}\n\n{render('termit.html', here, rows=rows)}\n"


def generated(here: Here) -> str:
    """A generated page, by its template."""
    return VIEWS[here.page.template](here)


def _page(here: Here, **values: Any) -> str:
    return render(f"sivut/{here.page.template}.md", here, title=here.page.title, **values)


def _end(here: Here, proposal: str | None, sources: list[str]) -> dict[str, Any]:
    rows = [(name, here.catalog.of(Source)[name]) for name in sources if name in here.catalog.of(Source)]
    return {"proposal": proposal or "", "sources": Markup(render("lahteet.html", here, rows=rows)) if rows else ""}


def _role(here: Here) -> str:
    row = roles.role(here, here.page.subject)
    return _page(here, row=row, **_end(here, row.item.proposal, row.item.sources))


def _process(here: Here) -> str:
    name = here.page.subject
    item = here.catalog.of(Process)[name]
    blocks = {
        word: Markup(FUNCTIONS[finnish](here, name))
        for word, finnish in (("glance", "silmäyksellä"), ("steps", "vaiheet"))
    }
    blocks["ask"] = Markup(FUNCTIONS["keneltä_kysyn"](here, name) if item.ask else "")
    others = any(name in page.page.topics for page in here.site.pages.values() if page is not here.page)
    blocks["materials"] = Markup(FUNCTIONS["materiaalit"](here, name) if others else "")
    return _page(here, **blocks, **_end(here, item.proposal, item.sources))


def _training(here: Here) -> str:
    row = training.training(here, here.page.subject)
    return _page(here, row=row, **_end(here, row.item.proposal, row.item.sources))


def _path(here: Here) -> str:
    row = training.path(here, here.page.subject)
    return _page(
        here,
        row=row,
        picture=Markup(render("polku.html", here, row=row)),
        **_end(here, row.item.proposal, row.item.sources),
    )


def _packet(here: Here) -> str:
    row = orientation.packet(here, here.page.subject)
    return _page(here, row=row, **_end(here, row.item.proposal, row.item.sources))


VIEWS: dict[str, Callable[[Here], str]] = {
    "rooli": _role,
    "prosessi": _process,
    "koulutus": _training,
    "polku": _path,
    "perehdytys": _packet,
    "koulutukset": lambda here: _page(here, rows=training.trainings(here)),
    "saadokset": lambda here: _page(here, groups=statutes.statute_groups(here)),
    "sanasto": lambda here: _page(here, groups=glossary.glossary(here)),
}
