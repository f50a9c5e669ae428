"""avoin-data/tukipakki.xlsx: all registers in one workbook, where a spreadsheet of any language has nothing to guess.

A number is a number, a day a day, and everything else is text: the number 080 005 005 keeps its nought.
"""

from __future__ import annotations

from datetime import date, datetime

import xlsxwriter

from macros.site.site import Site

from ..build import Build
from . import licence
from .registers import FOLDER
from .table_rows import Table, tables

NAME = f"{FOLDER}/tukipakki.xlsx"
WIDTH, WIDEST = 18, 60  # letters


def _about(name: str) -> list[tuple[str, str]]:
    """The rows that say what the workbook is."""
    return [
        (f"{name}, avoin data", ""),
        ("Lisenssi", f"CC BY 4.0, {licence.IN_FINNISH}"),
        ("Lähteeksi kirjoitetaan", name),
    ]


def write_workbook(build: Build) -> None:
    """Write the workbook: a page about it, then a page for each register."""
    title, *rest = _about(build.publisher)
    with xlsxwriter.Workbook(build.folder / NAME) as book:
        book.set_properties({"title": title[0], "comments": rest[0][1], "created": _newest(build.site)})
        head, day = book.add_format({"bold": True}), book.add_format({"num_format": "d.m.yyyy"})
        text = book.add_format({"num_format": "@"})
        made = list(tables(build.site.catalog))
        about = book.add_worksheet("Tiedot")
        about.set_column(0, 1, WIDEST)
        for row, (name, value) in enumerate((title, *rest, *((table.title, table.meaning) for table in made))):
            about.write_string(row, 0, name, head)
            about.write_string(row, 1, value)
        for table in made:
            _sheet(book.add_worksheet(table.name[:31]), table, head, day, text)


def _sheet(sheet: xlsxwriter.worksheet.Worksheet, table: Table, head: object, day: object, text: object) -> None:
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, len(table.columns) - 1, WIDTH)
    for place, column in enumerate(table.columns):
        sheet.write_string(0, place, column.name, head)
        for number, row in enumerate(table.rows, start=1):
            value = row.get(column.name)
            if value is None:
                continue
            if column.type == "date":
                sheet.write_datetime(number, place, date.fromisoformat(str(value)), day)
            elif isinstance(value, bool):
                sheet.write_string(number, place, "kyllä" if value else "ei", text)
            elif isinstance(value, (int, float)):
                sheet.write_number(number, place, value)
            else:
                sheet.write_string(number, place, _joined(value), text)


def _joined(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _newest(site: Site) -> datetime:
    """The day any page was last checked: the file says no time of its making."""
    day = max(page.page.checked for page in site.pages.values())
    return datetime(day.year, day.month, day.day)
