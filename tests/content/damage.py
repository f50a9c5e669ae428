"""What a hurried hand does to a page: one or two changes at places its name decides, each of a kind that people make."""

from __future__ import annotations

import random
from collections.abc import Callable

Lines = list[str]
Change = Callable[[random.Random, Lines], int]  # changes the lines in place; returns the line (from 0) where it was

INSERTED = (
    "15. maaliskuuta 2027 ohje päivittyy.", "38. kokous pidetään keväällä.", "1. tammikuuta 2027 laki muuttuu.", "3. kolmas",
    "- kynä", "  - lyijykynä", "   * muste", "- 1. luokan oppilas", "-kynä", "• kynä", "– kynä", "1) kynä", "2) paperi", "1.kynä", "* kynä",
    "| A | B |", "|---|---|", "| 1 | 2 |", "| 1 | 2 | 3 |", "| A | B |\n|---|---|\n| 1 | 2 | 3 |", "Otsikko:\n| A | B |\n|---|---|\n| 1 | 2 |",
    "Kirjoita <lapsen nimi> tähän.", "<div>laatikko</div>", "<br>", "<!-- salainen -->", "a < b ja b > c", "<https://esimerkki.example/x>", "</p>",
    "Käytä {#merkkiä} näin.", "{{ }}", "{% raw %}", "}}", "[TOC]", "[viite]: katso", "[^1]: alaviite", "[linkki]", "[x](ei-ole.md)", "[x](#ei-ole)",
    "![](kuva.png)", "[x]()", "[x](javascript:a)", "**lihava", "lihava**", "5*3*2", "5 * 3 * 2", "*kursiivi*", "__lihava__", "muuttuja_nimi_tassa",
    "`koodi", "``` ", "```\nkoodia\n```", "~~~", "    sisennetty rivi", "\tsarkain", "!!! note \"Huom\"\n  Kahdella.", "!!! note \"Huom\"", "!!! huomio \"H\"",
    "!!! note ”Huom”\n    Teksti.", "!!! note\n    Teksti.", "??? note \"Huom\"\n    Teksti.", "> lainaus", "> 5 päivää", ">> syvä", "===", "---", "***", "-", "--",
    "#Otsikko", "####### Otsikko", "## ", "##", "## Otsikko ##", "## Otsikko { .outo }", "## Toinen {#oma}", "    ## Sisennetty", "# Toinen pääotsikko",
    "Termi\n: selitys", "teksti\\", "\\*tähdet\\*", "&lt;tagi&gt; &amp; &copy; & x", "a\u00a0b", "-\u00a0kova", "1.\u00a0kova", "##\u00a0Kova otsikko",
    "x\u200by", "\ufeffx", "a\u2028b", "\x0cx", "131052-308T", "100 %", "1–2 / 3", "\"lainaus\" ja 'toinen'", "...", "\\", "(a) (b)", "a | b", "#1 asia", "# ",
)  # fmt: skip


def _line(chance: random.Random, lines: Lines) -> int:
    return chance.randrange(len(lines))


def insert(chance: random.Random, lines: Lines) -> int:
    number = _line(chance, lines)
    lines[number:number] = chance.choice(INSERTED).split("\n")
    return number


def insert_inside(chance: random.Random, lines: Lines) -> int:
    """A sign in the middle of a word or between words."""
    number = _line(chance, lines)
    place = chance.randrange(len(lines[number]) + 1)
    sign = chance.choice(
        [
            *"*_`<>[](){}|#\\!&-+.:~^\"'0",
            "**",
            "{{",
            "}}",
            "![",
            "](",
            "<b>",
            "{#",
            " # ",
            "  ",
            "\t",
            "\u00a0",
            "\u200b",
        ]
    )
    lines[number] = lines[number][:place] + sign + lines[number][place:]
    return number


def drop_sign(chance: random.Random, lines: Lines) -> int:
    """One sign is left out, of those that mean something if the line has any."""
    number = _line(chance, lines)
    places = [place for place, sign in enumerate(lines[number]) if sign in '*_`<>[](){}|#!"-.:'] or list(
        range(len(lines[number]))
    )
    if places:
        place = chance.choice(places)
        lines[number] = lines[number][:place] + lines[number][place + 1 :]
    return number


def drop_blank(chance: random.Random, lines: Lines) -> int:
    blank = [number for number, line in enumerate(lines) if not line.strip()]
    number = chance.choice(blank) if blank else 0
    del lines[number]
    return min(number, len(lines) - 1)


def add_blank(chance: random.Random, lines: Lines) -> int:
    number = _line(chance, lines)
    lines.insert(number, chance.choice(["", "  ", "\t"]))
    return number


def indent(chance: random.Random, lines: Lines) -> int:
    number = _line(chance, lines)
    lines[number] = chance.choice([" ", "  ", "   ", "    ", "      ", "\t"]) + lines[number]
    return number


def dedent(chance: random.Random, lines: Lines) -> int:
    rows = [number for number, line in enumerate(lines) if line.startswith(" ")]
    number = chance.choice(rows) if rows else _line(chance, lines)
    lines[number] = lines[number][chance.choice([1, 2, 3, 4]) :] if rows else lines[number].lstrip()
    return number


def indent_part(chance: random.Random, lines: Lines) -> int:
    number = _line(chance, lines)
    space = " " * chance.choice([2, 3, 4])
    for row in range(number, min(number + chance.randrange(2, 6), len(lines))):
        lines[row] = space + lines[row] if lines[row].strip() else lines[row]
    return number


def new_mark(chance: random.Random, lines: Lines) -> int:
    """The mark of an item is another one."""
    rows = [number for number, line in enumerate(lines) if line.lstrip()[:2] in ("- ", "1.", "2.", "3.", "4.")]
    number = chance.choice(rows) if rows else _line(chance, lines)
    space = lines[number][: len(lines[number]) - len(lines[number].lstrip())]
    lines[number] = (
        space
        + chance.choice(["* ", "+ ", "1. ", "2. ", "7. ", "1) ", "• ", "– ", "-", "-\u00a0", "a) ", "> ", "# "])
        + lines[number].lstrip()[2:].lstrip()
    )
    return number


def join(chance: random.Random, lines: Lines) -> int:
    number = _line(chance, lines)
    if number + 1 < len(lines):
        lines[number : number + 2] = [lines[number] + chance.choice(["", " "]) + lines[number + 1]]
    return number


def split(chance: random.Random, lines: Lines) -> int:
    """A line is cut between words, as a narrow window does."""
    number = _line(chance, lines)
    words = lines[number].split(" ")
    if len(words) > 2:
        place = chance.randrange(1, len(words))
        lines[number : number + 1] = [" ".join(words[:place]), " ".join(words[place:])]
    return number


def double(chance: random.Random, lines: Lines) -> int:
    number = _line(chance, lines)
    lines.insert(number, lines[number])
    return number


def swap(chance: random.Random, lines: Lines) -> int:
    number = _line(chance, lines)
    other = min(number + 1, len(lines) - 1)
    lines[number], lines[other] = lines[other], lines[number]
    return number


CHANGES: tuple[Change, ...] = (
    insert, insert, insert, insert_inside, insert_inside, drop_sign, drop_sign, drop_blank, drop_blank, add_blank, indent, dedent, indent_part, new_mark, new_mark, join, split, double, swap,
)  # fmt: skip


def damaged(body: str, seed: str) -> tuple[str, str, list[int]]:
    """A body with one or two changes: (names of the changes, the new body, their lines)."""
    chance = random.Random(seed)
    lines = body.split("\n")
    made, places = [], []
    for _ in range(chance.choice([1, 1, 2])):
        change = chance.choice(CHANGES)
        places.append(change(chance, lines))
        made.append(change.__name__)
    return "+".join(made), "\n".join(lines), places
