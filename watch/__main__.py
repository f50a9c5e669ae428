"""The command line: tuoreus (which pages and numbers are due to be checked), linkit (which links no longer answer), finlex (which statutes have changed)."""

from __future__ import annotations

import argparse
import sys
import time
from datetime import date
from pathlib import Path

from macros.command_line import Parser, run
from macros.content import checked

from . import finlex, links, statute_news
from .asking import Manners
from .freshness import behind, due, told

MANNERS = Manners(patience=20, pause=2, wait=time.sleep)


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 when all is well, 1 when there is something to do."""
    return run(_parser(), arguments)


def _parser() -> Parser:
    parser = Parser(prog="python -m watch", description="Tukipakin seurannan komennot. Rakentaminen ei käytä näitä.")
    commands = parser.add_subparsers(required=True, metavar="komento", title="komennot")
    freshness = commands.add_parser("tuoreus", help="mitkä sivut ja numerot pitää tarkistaa, vastuurooleittain")
    freshness.add_argument(
        "--paiva", type=_day, default=date.today(), help="päivä muodossa 2027-06-01; oletus on tämä päivä"
    )
    freshness.add_argument("--juuri", type=Path, default=Path(), help="kansio, jossa ovat data/ ja docs/")
    freshness.set_defaults(command=_freshness)
    answering = commands.add_parser("linkit", help="mitkä linkit muiden sivuille eivät enää vastaa; käyttää verkkoa")
    answering.add_argument("--juuri", type=Path, default=Path(), help="kansio, jossa ovat data/ ja docs/")
    answering.set_defaults(command=_links)
    statutes = commands.add_parser(
        "finlex", help="mitkä säädökset ovat muuttuneet tarkistuksen jälkeen; käyttää verkkoa"
    )
    statutes.add_argument("--juuri", type=Path, default=Path(), help="kansio, jossa ovat data/ ja docs/")
    statutes.set_defaults(command=_finlex)
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"”{text}” ei ole päivä. Kirjoita muodossa 2027-06-01.") from None


def _freshness(options: argparse.Namespace) -> int:
    site = checked(options.juuri)
    found, old = due(site, options.paiva), behind(site)
    print("\n".join([told(found, options.paiva), *(["", *old] if old else [])]))
    late = any(
        row.day for rows in found.values() for row in rows
    )  # what has never been confirmed is late from the start
    return 1 if late or old else 0


def _links(options: argparse.Namespace) -> int:
    where = links.places(checked(options.juuri).catalog)
    answers = list(links.asked(where, MANNERS))
    print(links.told(answers, where))
    return 1 if any(row.state == links.GONE for row in answers) else 0


def _finlex(options: argparse.Namespace) -> int:
    catalog = checked(options.juuri).catalog
    rows = list(finlex.seen(finlex.watched(catalog), MANNERS))
    print(statute_news.told(rows, catalog))
    return 0 if all(row.state == finlex.SAME for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
