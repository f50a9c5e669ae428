"""The Finnish cause of each fault that stops YAML from being read."""

from __future__ import annotations

import re

import yaml

QUOTE_FIRST = "@%*&!>[{`|"


def explain(error: yaml.YAMLError, text: str) -> tuple[int, str, str]:
    """Line (from 0), what is wrong and what to write, for a text that YAML cannot read."""
    if isinstance(error, yaml.reader.ReaderError):
        return text[: error.position].count("\n"), "Tiedostossa on merkki, jota ei voi lukea.", "Tallenna tiedosto UTF-8-tekstinä ja poista outo merkki."
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line = mark.line if mark else 0
    rows = text.splitlines()
    tab = next((number for number, row in enumerate(rows) if re.match(r"^\s*\t", row)), None)
    if tab is not None:
        return tab, "Rivin alussa on sarkain.", "Sisennä välilyönneillä, kaksi kerrallaan."
    quote = _unclosed_quote(rows)
    if quote is not None and _about_quotes(error):
        return quote, "Lainausmerkki jää sulkematta.", "Lisää rivin loppuun sama lainausmerkki, jolla teksti alkaa."
    return _by_line(line, rows)


def _about_quotes(error: yaml.YAMLError) -> bool:
    said = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    return "quoted" in said or "end of stream" in said or "expected" in said


def _unclosed_quote(rows: list[str]) -> int | None:
    for number, row in enumerate(rows):
        match = re.match(r"^\s*(?:- )?(?:[\w-]+:\s+)?(['\"])(.*)$", row)
        if match and match[1] not in match[2]:
            return number
    return None


def _by_line(line: int, rows: list[str]) -> tuple[int, str, str]:
    """The cause read from the line YAML stumbled on, or from the one before it."""
    for number in (line, line - 1):
        row = rows[number] if 0 <= number < len(rows) else ""
        value = re.match(r"^\s*(?:- )?(?:[\w-]+:\s+)?(.*)$", row)
        start = value[1] if value else row.strip()
        if start[:1] and start[0] in QUOTE_FIRST and not re.match(r"^[|>][+-]?$", start):
            return number, f"Teksti alkaa merkillä {start[0]}.", "Kirjoita teksti lainausmerkkeihin."
        if re.match(r"^\s*(?:- )?[\w-]+:\s+[^'\"].*:\s", row):
            return number, "Tekstissä on kaksoispiste ja väli.", "Kirjoita teksti lainausmerkkeihin."
        if re.match(r"^\s*[^\W\d][\w-]*:\S", row):
            return number, "Kaksoispisteen jälkeen puuttuu välilyönti.", "Kirjoita ”kenttä: arvo”."
    row = rows[line] if 0 <= line < len(rows) else ""
    if row.strip() and ":" not in row and not row.lstrip().startswith("-"):
        return line, "Rivi ei ole kenttä eikä luettelon kohta.", "Kirjoita ”kenttä: arvo” tai sisennä rivi edellisen jatkoksi."
    return line, "Rivin sisennys tai merkintä ei sovi edellisiin riveihin.", "Sisennä saman tason kentät yhtä paljon, kaksi välilyöntiä tasoa kohti."
