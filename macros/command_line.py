"""Commands in Finnish: their help, what is wrong in a command, and what to do when the machine refuses."""

from __future__ import annotations

import argparse
import errno
import os
import re
import sys
from typing import Any, NoReturn

from .source.problems import ContentError

MESSAGES = (
    (r"the following arguments are required: (.+)", r"Komennosta puuttuu: \1."),
    (r"unrecognized arguments: (.+)", r"Ylimääräistä: \1."),
    (r"argument (.+?): invalid choice: '?(.*?)'? \(choose from (.+)\)", r"\1: ”\2” ei käy. Sallitut: \3."),
    (r"argument (.+?): expected one argument", r"\1: arvo puuttuu."),
    (r"argument (.+?): (.+)", r"\1: \2"),
)
REFUSALS = {
    errno.ENOSPC: ("Levy on täynnä", "Vapauta tilaa ja aja komento uudelleen."),
    errno.EDQUOT: ("Levytila on käytetty", "Vapauta tilaa ja aja komento uudelleen."),
    errno.EACCES: ("Ei oikeuksia", "Korjaa tiedoston tai kansion oikeudet."),
    errno.EPERM: ("Ei oikeuksia", "Korjaa tiedoston tai kansion oikeudet."),
    errno.EROFS: ("Levylle ei voi kirjoittaa", "Anna toinen kansio tai avaa levy kirjoitettavaksi."),
    errno.ENOENT: ("Puuttuu", "Tarkista, että kansio on oikea."),
    errno.ENOTDIR: ("Tämä on tiedosto, vaikka pitäisi olla kansio", "Siirrä tai poista tiedosto."),
    errno.EEXIST: ("Tämä on tiedosto, vaikka pitäisi olla kansio", "Siirrä tai poista tiedosto."),
    errno.EISDIR: ("Tämä on kansio, vaikka pitäisi olla tiedosto", "Siirrä tai poista kansio."),
    errno.ELOOP: ("Linkki osoittaa itseensä", "Poista linkki."),
    errno.ENAMETOOLONG: ("Nimi on liian pitkä", "Lyhennä nimeä tai siirrä projekti lyhyempään polkuun."),
    errno.EXDEV: ("Kansio on toisella levyllä", "Anna kansio, joka on samalla levyllä."),
    errno.EBUSY: ("Kansio on varattu", "Sulje ohjelmat, jotka käyttävät sitä."),
}


class Parser(argparse.ArgumentParser):
    """A parser that speaks Finnish."""

    def __init__(self, **options: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)
        self.add_argument("-h", "--help", action="help", help="näytä tämä ohje")
        self._optionals.title = "valitsimet"
        self._positionals.title = "komento"

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", "käyttö:", 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage:", "käyttö:", 1)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{finnish(message)}\n{self.format_usage()}")


def finnish(message: str) -> str:
    """What is wrong in a command, in Finnish."""
    for pattern, said in MESSAGES:
        if found := re.fullmatch(pattern, message):
            return found.expand(said)
    return message


def run(parser: Parser, arguments: list[str] | None) -> int:
    """Run the command that the arguments name: its own result, or 1 with one Finnish report on standard error."""
    options = parser.parse_args(arguments)
    try:
        return int(options.command(options))
    except ContentError as error:
        print(error, file=sys.stderr)
    except BrokenPipeError:  # the reader of a long list has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        print(refusal(error), file=sys.stderr)
    return 1


def refusal(error: OSError) -> str:
    """Why the machine refuses, and what to do about it."""
    what, fix = REFUSALS.get(error.errno or 0, ("Kone ei suostunut", f"Käyttöjärjestelmä sanoo: {error.strerror}"))
    place = f": {error.filename}" if error.filename else "."
    return f"{what}{place}\n    → {fix}"
