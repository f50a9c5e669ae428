"""The command line: osoitteet (add new addresses to the register of published ones)."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from macros.content import checked
from macros.problems import ContentError
from macros.published import register


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 when all is well, 1 with a Finnish list on standard error."""
    parser = argparse.ArgumentParser(prog="python -m publish", description="Tukipakin julkaisun komennot.")
    commands = parser.add_subparsers(required=True, metavar="komento")
    addresses = commands.add_parser("osoitteet", help="lisää uudet osoitteet julkaistujen luetteloon")
    addresses.add_argument("--juuri", type=Path, default=Path(), help="kansio, jossa ovat data/ ja docs/")
    options = parser.parse_args(arguments)
    try:
        new = register(checked(options.juuri))
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Lisättiin {len(new)} osoitetta.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
