"""The Finnish cause of each fault of YAML: those that stop it from being read, and those it accepts in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

QUOTE_FIRST = "@%*&!>[{`|"
KEY = r"^\s*(?:- )*(?:[\w-]+:\s+)?"
QUOTE = "Kirjoita teksti lainausmerkkeihin."
BLOCK = re.compile(r"(?::|-)\s+[|>][+-]?\s*$")
ODD = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SOUND = re.compile(r"^(?:[|>][+-]?|\[[^\[\]]*\]|\{[^{}]*\})\s*(?:#.*)?$")
DASH = re.compile(r"^\s*-[^\W\d_]\w*")
DASH_SAID = "Luettelon viivan jälkeen puuttuu välilyönti.", "Kirjoita ”- ” ja sitten teksti."
MARKED = re.compile(KEY + r"(?P<mark>[&!])")


def explain(error: yaml.YAMLError, text: str) -> tuple[int, str, str]:
    """Line (from 0), what is wrong and what to write, for a text that YAML cannot read."""
    if isinstance(error, yaml.reader.ReaderError):
        odd = ODD.search(text)
        return (
            text[: odd.start() if odd else 0].count("\n"),
            "Tiedostossa on merkki, jota ei voi lukea.",
            "Tallenna tiedosto UTF-8-tekstinä ja poista outo merkki.",
        )
    rows = text.splitlines()
    for number, row in enumerate(rows):
        if re.match(r"^\s*\t", row):
            return number, "Rivin alussa on sarkain.", "Sisennä välilyönneillä, kaksi kerrallaan."
    line, said = _line(error), f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    quote = _unclosed_quote(rows)
    if quote is not None and re.search("quoted|end of stream|expected", said):
        return quote, "Lainausmerkki jää sulkematta.", "Lisää rivin loppuun sama lainausmerkki, jolla teksti alkaa."
    row = rows[line] if 0 <= line < len(rows) else ""
    if "parsing a flow" in said and len(re.findall(r"[\[{]", row)) > len(re.findall(r"[\]}]", row)):
        return line, "Sulku jää auki.", "Lisää rivin loppuun sulku, tai kirjoita teksti lainausmerkkeihin."
    return _by_line(line, rows)


def _line(error: yaml.YAMLError) -> int:
    """The line where the fault began: YAML itself often notices it only on the next one."""
    context = str(getattr(error, "context", ""))
    began = getattr(error, "context_mark", None) if re.search("simple key|parsing a flow", context) else None
    mark = began or getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return mark.line if mark else 0


def _unclosed_quote(rows: list[str]) -> int | None:
    for number, row in enumerate(rows):
        match = re.match(KEY + r"(['\"])(.*)$", row)
        if match and match[1] not in match[2]:
            return number
    return None


def _by_line(line: int, rows: list[str]) -> tuple[int, str, str]:
    """The cause read from the line YAML stumbled on, or from the one before it."""
    for number in (line, line - 1):
        row = rows[number] if 0 <= number < len(rows) else ""
        start = re.sub(KEY, "", row)
        if DASH.match(row):
            return number, *DASH_SAID
        if (start[:1] and start[0] in QUOTE_FIRST and not SOUND.match(start)) or re.match(r"^[?-] ", start):
            return number, f"Teksti alkaa merkillä {start[0]}.", QUOTE
        if re.match(r"^(['\"]).*\1\s*[^\s#]", start):
            return (
                number,
                "Teksti jatkuu lainausmerkin jälkeen.",
                "Kirjoita koko teksti lainausmerkkeihin, ja sen sisällä ”näin”.",
            )
        if re.match(r"^\s*(?:- )?[\w-]+:\s+[^'\"].*:(?:\s|$)", row):
            return number, "Tekstissä on kaksoispiste ja väli.", QUOTE
        if re.match(r"^\s*[^\W\d][\w-]*:\S", row):
            return number, "Kaksoispisteen jälkeen puuttuu välilyönti.", "Kirjoita ”kenttä: arvo”."
        if re.match(r"^(?:---|\.\.\.)", row):
            return number, f"Rivi {row[:3]} katkaisee tiedoston.", "Poista rivi."
    row = rows[line] if 0 <= line < len(rows) else ""
    if row.strip() and ":" not in row and not row.lstrip().startswith("-"):
        return (
            line,
            "Rivi ei ole kenttä eikä luettelon kohta.",
            "Kirjoita ”kenttä: arvo” tai sisennä rivi edellisen jatkoksi.",
        )
    return (
        line,
        "Rivin sisennys tai merkintä ei sovi edellisiin riveihin.",
        "Sisennä saman tason kentät yhtä paljon, kaksi välilyöntiä tasoa kohti.",
    )


ESCAPE = re.compile(rf'(?:{KEY}|[\[{{,]\s*(?:[\w-]+:\s*)?)"(?:[^"\\]|\\["\\])*\\[^"\\]')
EMPTY = re.compile(r"^\s*(?:- )?(?:[\w-]+:\s+)?(?:null|Null|NULL|~)\s*$")


def silent_faults(text: str) -> Iterator[tuple[int, str, str]]:
    """Mistakes that YAML accepts: ` #` that cuts a text short, `-sana` without a space, a backslash in quotation marks, a text that loses its first word to & or !."""
    block_indent: int | None = None
    for number, line in enumerate(text.splitlines()):
        indent = len(line) - len(line.lstrip())
        if block_indent is not None:
            if not line.strip() or indent > block_indent:
                continue
            block_indent = None
        marked = MARKED.match(line)
        if BLOCK.search(line):
            block_indent = indent
        elif marked:
            yield number, f"Teksti alkaa merkillä {marked['mark']}.", QUOTE
        elif DASH.match(line):
            yield number, *DASH_SAID
        elif ESCAPE.search(line):
            yield (
                number,
                "Kenoviiva muuttaa sitä seuraavan merkin.",
                "Kirjoita teksti ilman kenoviivaa, tai yksinkertaisiin lainausmerkkeihin.",
            )
        elif EMPTY.match(line):
            yield number, "Arvo on tyhjä.", "Kirjoita arvo tai poista kenttä."
        elif _cut(line):
            yield (
                number,
                "Merkki # katkaisee tekstin: loppu jää huomautukseksi.",
                "Kirjoita koko teksti lainausmerkkeihin.",
            )


def _cut(line: str) -> bool:
    """Whether a # ends a text; a remark of its own, or one after a quoted text or a list in brackets, ends nothing."""
    text = re.sub(KEY, "", line)
    if text.startswith("#"):
        return text != line.lstrip() and text[1:2].strip() != ""
    return not text.startswith(("'", '"', "[", "{")) and re.search(r"\S\s+#", text) is not None
