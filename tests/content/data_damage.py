"""What a hurried hand or a machine does to a file of data: one or two changes at places its name decides, each of a kind that happens."""

from __future__ import annotations

import random

from .damage import (
    Change,
    Lines,
    add_blank,
    dedent,
    double,
    drop_blank,
    drop_sign,
    indent,
    indent_part,
    join,
    split,
    swap,
)

ROWS = (
    "nimi: Uusi", "nimi:", "nimi : Uusi", "nimi:Uusi", "- kohta", "-kohta", "* kohta", "• kohta", "kohta", "- ", "-", ":", "- nimi: x", "  - x: y: z",
    "tarkistettu: 25.11.2026", "tarkistettu: 2026-13-01", "tila: ehkä", "huomio: {a: b", "huomio: [a, b", "huomio: \"auki", "huomio: 'auki", "huomio: |", "huomio: >",
    "huomio: *x", "huomio: &x y", "huomio: !x y", "huomio: @x", "huomio: %x", "huomio: `x`", "huomio: ~", "huomio: null", "huomio: <b>x</b>", "huomio: {{ x }}",
    "huomio: {{ määräaika(\"ei-ole\") }}", "huomio: a # b", "huomio: a #b", "huomio: \"a\\nb\"", "huomio: \"a\\vanhempi\"", "huomio: ”a: b”", "huomio: ‘a’", "huomio: 30 päivää",
    "#", "# muistiinpano", "---", "...", "<<<<<<< HEAD", "=======", ">>>>>>> oma", "? x", "<<: *x", "{}", "[]", "a: {b: {c: {d: e}}}", "1: 2", "\"x\": y", "x" * 3000,
    "numero: 116 lll", "numero: 0100 100", "osoite: www.esimerkki.example", "osoite: http://a b", "pykälät: lsl 38 §", "pykälät: [lsl 38]", "lähteet: L1", "lähteet: [L1, L1]",
    "131052-308T", "a\u200bb: c", "a\u00a0b: c", "nimi:\u00a0x", "\ufeff", "\x00", "\x1b[0m", "\u2028", "Ääni: ä", "\tnimi: x",
)  # fmt: skip


SIGNS = (" # ", " #", ": ", ":", " :", "- ", "-", '"', "'", "{", "}", "[", "]", ", ", "&", "*", "!", "|", ">", "%", "@", "`", "\\", "\t", "\u00a0", "\u200b", "”", "{{", "<b>")  # fmt: skip


def insert_sign(chance: random.Random, lines: Lines) -> int:
    """A sign that means something in YAML, between words or in the middle of one."""
    number = chance.randrange(len(lines))
    row = lines[number]
    places = [place for place, sign in enumerate(row) if sign == " "] if chance.random() < 0.5 else []
    place = chance.choice(places or list(range(len(row) + 1)))
    lines[number] = row[:place] + chance.choice(SIGNS) + row[place:]
    return number


def insert_row(chance: random.Random, lines: Lines) -> int:
    """A row of its own, indented as the one that it pushes down."""
    number = chance.randrange(len(lines))
    space = lines[number][: len(lines[number]) - len(lines[number].lstrip())]
    lines.insert(number, space + chance.choice(ROWS))
    return number


def drop_row(chance: random.Random, lines: Lines) -> int:
    number = chance.randrange(len(lines))
    del lines[number]
    return number


def drop_part(chance: random.Random, lines: Lines) -> int:
    """A few rows are gone, as when a selection was longer than it was meant to be."""
    number = chance.randrange(len(lines))
    del lines[number : number + chance.randrange(2, 8)]
    return number


def move_part(chance: random.Random, lines: Lines) -> int:
    """A few rows are somewhere else."""
    number = chance.randrange(len(lines))
    part = lines[number : number + chance.randrange(1, 6)]
    del lines[number : number + len(part)]
    place = chance.randrange(len(lines) + 1)
    lines[place:place] = part
    return number


def cut_short(chance: random.Random, lines: Lines) -> int:
    """The end of the file is gone, in the middle of a row."""
    number = chance.randrange(len(lines))
    lines[number:] = [lines[number][: chance.randrange(len(lines[number]) + 1)]]
    return number


def misspell(chance: random.Random, lines: Lines) -> int:
    """Two letters have changed places."""
    number = chance.randrange(len(lines))
    row = lines[number]
    if len(row) > 2:
        place = chance.randrange(len(row) - 1)
        lines[number] = row[:place] + row[place + 1] + row[place] + row[place + 2 :]
    return number


def replace_value(chance: random.Random, lines: Lines) -> int:
    """The value of a field is something that another field would have."""
    rows = [number for number, row in enumerate(lines) if ": " in row]
    if not rows:
        return 0
    number = chance.choice(rows)
    lines[number] = lines[number].partition(": ")[0] + ": " + chance.choice(ROWS).partition(": ")[2]
    return number


CHANGES: tuple[Change, ...] = (
    insert_row, insert_row, insert_row, insert_sign, insert_sign, insert_sign, insert_sign, drop_sign, drop_sign, drop_sign, drop_blank, add_blank, indent, indent, dedent, dedent,
    indent_part, join, split, double, swap, drop_row, drop_part, move_part, cut_short, misspell, misspell, replace_value,
)  # fmt: skip


def damaged(text: str, seed: str) -> tuple[str, str]:
    """A text with one or two changes: (names of the changes, the new text)."""
    chance = random.Random(seed)
    lines = text.split("\n")
    changes = [chance.choice(CHANGES) for _ in range(chance.choice([1, 1, 1, 2]))]
    for change in changes:
        change(chance, lines)
        lines[:] = lines or [""]
    return "+".join(change.__name__ for change in changes), "\n".join(lines)
