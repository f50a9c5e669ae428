"""Templates become text: one environment, in which a misspelt name is an error and texts are escaped."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from ..model import phone
from ..site.here import Here
from .icons import drawing

# compiled templates in the folder of passing files, by the hash of each; those made before texts were literal have another name
KEPT = "__jinja2_literal_%s.cache"
MARK = re.compile(r"[*`\[\]\\|~{}]|(?<![^\W_])_|_(?![^\W_])")
BEGINNING = re.compile(r"\A(?:(?P<number>\d{1,9})[.)](?= )|[-+#=:!])")


@cache
def environment() -> Environment:
    """The environment of HTML templates; that of Markdown templates is laid over it."""
    env = Environment(
        loader=FileSystemLoader(Path(__file__).parent.parent / "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=literal,
        bytecode_cache=FileSystemBytecodeCache(pattern=KEPT),
    )
    env.globals["kuvake"] = icon
    env.filters["virke"] = sentence
    env.filters["pisteetta"] = without_stop
    env.filters["puhelin"] = phone.uri
    env.filters["palvelin"] = host
    env.filters["verkkotunnus"] = domain
    env.filters["tiedot"] = data_block
    return env


@cache
def _markdown() -> Environment:
    return environment().overlay(finalize=literal_line)


def literal(value: object) -> object:
    """What a template shows of a text: the text itself, whatever marks of Markdown or HTML it has. Ready HTML stays as it is."""
    if type(value) is not str:
        return value
    text = str(escape(value))
    return Markup(MARK.sub(lambda match: f"&#{ord(match[0])};", text) if MARK.search(text) else text)


def literal_line(value: object) -> object:
    """The same where a text may begin a line of Markdown: it is one line, and its first sign begins no list or heading."""
    if type(value) is not str:
        return value
    line = " ".join(value.split("\n")) if "\n" in value else value
    return Markup(
        BEGINNING.sub(lambda match: f"{match['number'] or ''}&#{ord(match[0][-1])};", str(literal(line)), count=1)
    )


def render(template: str, here: Here, **values: object) -> str:
    """A template's text on a page; blank lines inside HTML are dropped, so that Markdown leaves it alone.

    A template of a whole page takes the templates of its parts by ”osa”.
    """

    def part(name: str, **more: object) -> Markup:
        return Markup(render(name, here, **more))

    text = (
        (_markdown() if template.endswith(".md") else environment())
        .get_template(template)
        .render(here=here, t=here.t, osa=part, **values)
    )
    if template.endswith(".html"):
        return "\n".join(line.strip() for line in text.splitlines() if line.strip())
    return text


def icon(name: str) -> Markup:
    """An icon of the Material package as SVG, ”material/phone”; it says nothing, so a word must stand beside it."""
    return Markup(environment().get_template("kuvake.html").render(drawing(name)._asdict()))


def sentence(text: str) -> str:
    """The text with a capital letter and a full stop."""
    text = str(text).strip()
    ended = text if text[-1:] in ".!?”" else f"{text}."
    return ended[:1].upper() + ended[1:]


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
