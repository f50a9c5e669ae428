"""The command line: kaikki (every file of a built site), levykopio (the same for a disk), osoitteet, painokset and numerot (registers of what is published)."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from macros.command_line import Parser, run
from macros.content import checked
from macros.site import confirmed
from macros.site.published import register

from .build import Build, origin


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 when all is well, 1 with a Finnish list on standard error."""
    return run(_parser(), arguments)


def _parser() -> Parser:
    parser = Parser(prog="python -m publish", description="Tukipakin julkaisun komennot.")
    commands = parser.add_subparsers(required=True, metavar="komento", title="komennot")
    everything = commands.add_parser("kaikki", help="tee rakennetun sivuston paperit ja muut tiedostot")
    everything.add_argument("--luettele", action="store_true", help="näytä jokaisen tiedoston sivut ja koko")
    everything.set_defaults(command=_everything)
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
    for command in (everything, copy, prints):
        command.add_argument("--kansio", type=Path, default=Path("site"), help="rakennettu sivusto")
        command.add_argument(
            "--valimuisti", type=Path, default=Path("build"), help="kansio, jossa valmiit tiedostot säilyvät"
        )
    for command in (everything, addresses, prints, numbers):
        command.add_argument("--juuri", type=Path, default=Path(), help="kansio, jossa ovat data/ ja docs/")
    return parser


def _everything(options: argparse.Namespace) -> int:
    from .steps import publish

    build = _build(options)
    build.making = True
    publish(build)
    if options.luettele:
        for row in build.files:
            print(f"{row.pages or '–':>4} {row.size // 1000 or 1:>5} kt  {row.address}")
    print("\n".join(build.faults), file=sys.stderr, end="\n" if build.faults else "")
    return 1 if build.faults else 0


def _build(options: argparse.Namespace) -> Build:
    site, place = checked(options.juuri), origin(options.juuri)
    return Build(site, options.kansio, place, options.valimuisti.absolute(), lambda text: print(text, flush=True))


def _copy(options: argparse.Namespace) -> int:
    from .offline import write_copy

    if not (options.kansio / "index.html").is_file():
        print(
            f"Kansiossa {options.kansio} ei ole rakennettua sivustoa.\n    → Aja make levykopio: se rakentaa sivuston ensin.",
            file=sys.stderr,
        )
        return 1
    target = options.valimuisti / "levykopio"
    write_copy(options.kansio, target)
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


def _prints(options: argparse.Namespace) -> int:
    from .orders import editions
    from .paper.register import append

    new = append(options.juuri, editions(_build(options)))
    print(f"Lisättiin {len(new)} painosta.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
