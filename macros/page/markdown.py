"""Every page as plain Markdown: macros become text, generated pages are made, terms are explained."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module

from ..model.tables import FINNISH
from ..site.here import Here
from ..site.site import Site, SitePage
from ..source.blocks import blocks
from ..source.markup import Call, MarkedText, markup
from ..views import glossary
from ..views.rendering import render
from ..views.sources import sources
from ..views.tools import TOOLS
from .calls import evaluate

EXPLAINED = re.compile(r'popovertarget="selitys-([^"]+)"')
CHOOSER = "oma-alue"  # a tool whose places are in the text and whose data stands once at the end
OPENING = re.compile(r"\{[{%#]")


def markdown(site: Site, page: SitePage) -> str:
    """The whole text of a page with its macros rendered and its terms explained; raises AuthorError on the first mistake."""
    return explained(Here(site, page), site.text(page))


def body(site: Site, page: SitePage) -> str:
    """The text of a page with its macros rendered; raises AuthorError on the first mistake."""
    here = Here(site, page)
    return _generated(here) if page.template else _written(here)


def _written(here: Here) -> str:
    """A hand-written body with its calls evaluated; code is left as it is."""
    return _pieced(markup(blocks(here.page.body).portable), lambda call: evaluate(here, call), str)


def shielded(body: str) -> str:
    """The text for the macros plugin, which finds in it the calls that the check found, and nothing else."""
    return _pieced(
        markup(blocks(body).portable),
        lambda call: f"{{{{{call.written}}}}}",
        lambda text: OPENING.sub(r'{{ "\g<0>" }}', text),
    )


def _pieced(text: MarkedText, called: Callable[[Call], str], other: Callable[[str], str]) -> str:
    """A text with its calls and what stands between them each made into something else."""
    parts, place = [], 0
    for call in text.calls:
        parts += [other(text.text[place : call.start]), called(call)]
        place = call.end
    return "".join(parts) + other(text.text[place:])


def explained(here: Here, body: str) -> str:
    """The text with its terms explained, and with the data of the chooser of counties where the page has one."""
    text = _with_terms(here, body)
    if f"data-{CHOOSER}" not in body:
        return text
    return f"{text}\n\n{render(f'tyokalut/{CHOOSER}.html', here, row=TOOLS[CHOOSER](here))}\n"


def _with_terms(here: Here, body: str) -> str:
    """The text with each term explained where it first stands, on Finnish pages that are read through; terms asked for by word on any page."""
    asked = dict.fromkeys(EXPLAINED.findall(body))
    rows, place, text = [glossary.term(here, name, None) for name in asked], 0, ""
    register = here.page.kind and not here.page.subject
    looked_up = register or here.page.page.kind in ("etusivu", "ovi", "tietoa")
    for start, end, view in (
        glossary.first_uses(here, body, set(asked)) if here.language == FINNISH and not looked_up else ()
    ):
        text += body[place:start] + render("termi.html", here, row=view)
        place = end
        rows.append(view)
    if not rows:
        return body
    return f"{text}{body[place:]}\n\n{render('termit.html', here, rows=rows)}\n"


def _generated(here: Here) -> str:
    """A generated page: what the view of its kind computes, as its template shows it."""
    page = here.page
    module, function = page.view.split(".")
    view = getattr(import_module(f"..views.{module}", __package__), function)
    name = f"sivut/{page.template}.md"
    if not page.subject:
        return render(name, here, title=page.title, rows=view(here))
    item = here.catalog.items(page.kind)[page.subject]
    end = {"proposal": getattr(item, "proposal", None), "sources": sources(here, getattr(item, "sources", ()))}
    return render(name, here, title=page.title, row=view(here, page.subject), **end)
