"""Templates become text: one environment, in which a misspelt name is an error and texts are escaped."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from ..model import phone
from ..site.here import Here
from .icons import drawing


@cache
def environment() -> Environment:
    env = Environment(
        loader=FileSystemLoader(Path(__file__).parent.parent / "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=FileSystemBytecodeCache(),  # in the machine's folder for passing files, by the hash of each template
    )
    env.globals["kuvake"] = icon
    env.filters["virke"] = sentence
    env.filters["pisteetta"] = without_stop
    env.filters["puhelin"] = phone.uri
    env.filters["palvelin"] = host
    env.filters["verkkotunnus"] = domain
    env.filters["tiedot"] = data_block
    return env


def render(template: str, here: Here, **values: Any) -> str:
    """A template's text on a page; blank lines inside HTML are dropped, so that Markdown leaves it alone.

    A template of a whole page takes the templates of its parts by ”osa”.
    """

    def part(name: str, **more: Any) -> Markup:
        return Markup(render(name, here, **more))

    text = environment().get_template(template).render(here=here, t=here.t, osa=part, **values)
    if template.endswith(".html"):
        return "\n".join(line.strip() for line in text.splitlines() if line.strip())
    return text


def icon(name: str) -> Markup:
    """An icon of the Material package as SVG, ”material/phone”; it says nothing, so a word must stand beside it."""
    return Markup(environment().get_template("kuvake.html").render(drawing(name)._asdict()))


def sentence(text: str) -> Markup:
    """The text with a capital letter and a full stop."""
    text = str(text).strip()
    ended = text if text[-1:] in ".!?”" else f"{text}."
    return escape(ended[:1].upper() + ended[1:])


def without_stop(text: str) -> str:
    """The text without its last full stop, to stand inside a sentence."""
    return str(text).strip().removesuffix(".")


def host(address: str) -> str:
    """An address as it is read aloud: without protocol and closing slash."""
    return address.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def domain(address: str) -> str:
    """The name of the site an address is on: what is said of a long address."""
    return host(address).split("/")[0]


def data_block(data: dict[str, object], words: dict[str, object]) -> Markup:
    """The element a script reads its data and words from; nothing in it ends the element or starts another."""
    text = json.dumps({**data, "words": words}, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup('<script type="application/json" data-tiedot>{}</script>').format(Markup(text))
