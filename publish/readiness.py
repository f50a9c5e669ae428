"""Whether this machine can make files at all: what is missing is told with the command that installs it."""

from __future__ import annotations

from importlib import import_module

NEEDED = {
    "typst": "paperit",
    "pikepdf": "taitettavat esitteet ja lomakkeet",
    "tinyhtml5": "sivujen lukeminen",
    "segno": "QR-koodit",
    "fontTools": "lomakkeiden kirjasin",
    "font_source_sans_pro": "kirjasin",
    "docx": "Word-lomakkeet",
    "pptx": "diat",
    "icalendar": "työpajojen kalenterit",
}
INSTALL = "Poista kansio .venv ja aja sama komento uudelleen, esimerkiksi python tee.py build: osat asennetaan silloin uudelleen."
SYSTEM = "Debianissa ja Ubuntussa myös järjestelmän osat: sudo apt-get install --reinstall libc6 libstdc++6 libgcc-s1"


def missing(needed: dict[str, str] | None = None) -> str:
    """What cannot be used and how it is installed, in Finnish; ”” when everything is there.

    A package may be there and still fail: its compiled part needs libraries of the system.
    """
    faults, system = [], False
    for name, purpose in (NEEDED if needed is None else needed).items():
        try:
            import_module(name)
        except ImportError as error:
            faults.append(f"  {name} ({purpose}): {error}")
            system = system or not isinstance(error, ModuleNotFoundError)
        except OSError as error:
            faults.append(f"  {name} ({purpose}): {error}")
            system = True
    if not faults:
        return ""
    return "\n".join(
        [
            "Tiedostot jäivät tekemättä, muu sivusto on valmis. Koneelta puuttuu:",
            *faults,
            f"    → {INSTALL}",
            *([f"    → {SYSTEM}"] if system else []),
        ]
    )
