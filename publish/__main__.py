"""The command line: kaikki (the site with every file), paperit (files of a site that is built), levykopio, and the registers of what is published."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from macros.command_line import Parser, run
from macros.content import checked
from macros.site import confirmed, stated
from macros.site.published import register

from .build import MAKING, Build, origin
from .replacing import replaced


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 when all is well, 1 with a Finnish list on standard error."""
    return run(_parser(), arguments)


def _parser() -> Parser:
    parser = Parser(prog="python -m publish", description="Tukipakin julkaisun komennot.")
    commands = parser.add_subparsers(required=True, metavar="komento", title="komennot")
    everything = commands.add_parser(
        "kaikki", help="rakenna sivusto ja kaikki tiedostot; vanha sivusto vaihtuu vasta lopuksi"
    )
    everything.set_defaults(command=_everything)
    files = commands.add_parser("paperit", help="tee tiedostot sivustoon, joka on jo rakennettu")
    files.set_defaults(command=_files)
    copy = commands.add_parser(
        "levykopio", help="kopioi rakennettu sivusto kansioksi, joka aukeaa levyltä tai muistitikulta ilman verkkoa"
    )
    copy.set_defaults(command=_copy)
    addresses = commands.add_parser("osoitteet", help="lisää uudet osoitteet julkaistujen luetteloon")
    addresses.set_defaults(command=_addresses)
    prints = commands.add_parser("painokset", help="lisää uudet painokset julkaistujen luetteloon")
    prints.set_defaults(command=_prints)
    numbers = commands.add_parser("numerot", help="lisää uudet puhelinnumerot julkaistujen luetteloon")
    numbers.set_defaults(command=_numbers)
    facts = commands.add_parser("saannot", help="lisää uudet ja muuttuneet lain säännöt julkaistujen luetteloon")
    facts.set_defaults(command=_facts)
    for command in (everything, files, copy, prints):
        command.add_argument("--kansio", type=Path, default=Path("site"), help="rakennettu sivusto")
    for command in (files, copy, prints):
        command.add_argument(
            "--valimuisti", type=Path, default=Path("build"), help="kansio, jossa valmiit tiedostot säilyvät"
        )
    for command in (everything, files, addresses, prints, numbers, facts):
        command.add_argument("--juuri", type=Path, default=Path(), help="kansio, jossa ovat data/ ja docs/")
    return parser


def _everything(options: argparse.Namespace) -> int:
    """Let the engine build, and its hooks make the files too before the site takes its place."""
    command = [sys.executable, "-m", "mkdocs", "build", "--clean", "--site-dir", str(options.kansio.absolute())]
    environment = {**os.environ, MAKING: "1", "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=options.juuri, env=environment, check=False).returncode


def _files(options: argparse.Namespace) -> int:
    from .steps import publish

    build = _build(options)
    build.making = True
    publish(build)
    print("\n".join(build.faults), file=sys.stderr, end="\n" if build.faults else "")
    return 1 if build.faults else 0


def _build(options: argparse.Namespace) -> Build:
    site, place = checked(options.juuri), origin(options.juuri)
    return Build(site, options.kansio, place, options.valimuisti.absolute(), lambda text: print(text, flush=True))


def _copy(options: argparse.Namespace) -> int:
    from .offline import write_copy

    if not (options.kansio / "index.html").is_file():
        print(
            f"Kansiossa {options.kansio} ei ole rakennettua sivustoa.\n    → Aja python tee.py levykopio: se rakentaa sivuston ensin.",
            file=sys.stderr,
        )
        return 1
    target = options.valimuisti / "levykopio"
    with replaced(target) as folder:
        write_copy(options.kansio, folder)
    print(f"Kopio on valmis. Avaa selaimella {target / 'index.html'}")
    return 0


def _addresses(options: argparse.Namespace) -> int:
    new = register(checked(options.juuri))
    print(f"Lisättiin {len(new)} osoitetta.")
    return 0


def _numbers(options: argparse.Namespace) -> int:
    new = confirmed.register(checked(options.juuri).catalog)
    print(f"Lisättiin {len(new)} numeroa.")
    return 0


def _facts(options: argparse.Namespace) -> int:
    new = stated.register(checked(options.juuri).catalog)
    print(f"Lisättiin {len(new)} sääntöä.")
    return 0


def _prints(options: argparse.Namespace) -> int:
    from .orders import editions
    from .paper.register import append

    new = append(options.juuri, editions(_build(options)))
    print(f"Lisättiin {len(new)} painosta.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
