"""The command line: tarkista (check), uusi (scaffold a file), vie (export plain Markdown), takaisinveto (what a changed fact makes wrong), erot (how a county deviates), luettavuus (how family pages read)."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from .command_line import Parser, run
from .content import check, checked
from .page.export import export
from .scaffold import scaffold
from .source.problems import AuthorError
from .source.report import report, review_annotations
from .views.deviations_text import deviations
from .views.readability_text import readability
from .views.recall import recalled
from .views.recall_text import told


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 when all is well, 1 with a Finnish list on standard error."""
    return run(_parser(), arguments)


def _parser() -> Parser:
    parser = Parser(prog="python -m macros", description="Tukipakin sisällön komennot.")
    commands = parser.add_subparsers(required=True, metavar="komento", title="komennot")
    check_command = commands.add_parser("tarkista", help="tarkista sisältö")
    check_command.set_defaults(command=_check)
    new = commands.add_parser("uusi", help="tee uuden tiedoston pohja")
    new.add_argument("laji", help="esimerkiksi roolit tai sivut")
    new.add_argument("nimi", help="tiedoston nimi ilman päätettä")
    new.add_argument("--paiva", default="", help="päivä, jona sisältö on tarkistettu, esimerkiksi 2026-11-25")
    new.set_defaults(command=lambda options: scaffold(options.juuri, options.laji, options.nimi, options.paiva))
    out = commands.add_parser("vie", help="vie kaikki sivut pelkkänä Markdownina")
    out.add_argument("kansio", type=Path, help="kansio, johon sivut kirjoitetaan")
    out.set_defaults(command=lambda options: export(checked(options.juuri), options.kansio))
    recall = commands.add_parser("takaisinveto", help="mitä muuttunut lain sääntö vanhentaa, vastuurooleittain")
    recall.add_argument("tunnus", nargs="+", help="säännön tunnus tiedostosta data/maaraajat.yml")
    recall.set_defaults(command=_recall)
    differing = commands.add_parser("erot", help="luettele, missä alueen oma sisältö poikkeaa ytimestä ja miksi")
    differing.set_defaults(command=_deviations)
    reading = commands.add_parser("luettavuus", help="taulukko: mitä kukin perheen sivu vaatii lukijaltaan, kielittäin")
    reading.set_defaults(command=_readability)
    for command in (check_command, new, out, recall, differing, reading):
        command.add_argument("--juuri", type=Path, default=Path(), help="kansio, jossa ovat data/ ja docs/")
    return parser


def _check(options: argparse.Namespace) -> int:
    site, problems = check(options.juuri)
    if problems:
        print(report(problems, options.juuri), file=sys.stderr)
        if os.environ.get("GITHUB_ACTIONS"):
            print(review_annotations(problems))
        return 1
    print(f"Kunnossa: {len(site.pages)} sivua, ei virheitä.")
    return 0


def _deviations(options: argparse.Namespace) -> int:
    print(deviations(check(options.juuri)[0]))
    return 0


def _readability(options: argparse.Namespace) -> int:
    print(readability(checked(options.juuri)))
    return 0


def _recall(options: argparse.Namespace) -> int:
    site = checked(options.juuri)
    try:
        print(told(site, recalled(site, options.tunnus)))
    except AuthorError as error:
        print(f"{error.what}\n    → {error.fix}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
