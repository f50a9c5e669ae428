"""The parts of the menu: which folders of docs/ stand in which part, and which pages first."""

from __future__ import annotations

from dataclasses import dataclass

from .doors import DOORS
from .languages import FINNISH


@dataclass(frozen=True)
class Part:
    """A part of the menu: the folders whose pages it lists, the pages that stand first in it, the parts inside it."""

    name: str
    folders: tuple[str, ...]
    first: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()


def _door(name: str, *parts: Part, first: tuple[str, ...] = ()) -> Part:
    door = DOORS[name]
    return Part(door.names[FINNISH], (door.page,), first, parts)


MENU = (
    _door(
        "perhe",
        first=(
            "apua-heti",
            "oma-alue",
            "usein-pelataan",
            "pyyda-apua",
            "mita-voin-tehda",
            "oikeutesi",
            "missa-kohdassa-olemme",
            "minun-osani",
            "kysymyskortti",
            "paatoksen-lukuapu",
            "kirjeet",
        ),
    ),
    _door(
        "työntekijä",
        Part("Asiakasprosessi", ("prosessit",)),
        Part("Laki arjessa", ("laki",), ("maaraajat", "kuka-paattaa")),
        Part("Systeeminen työote", ("systeeminen-tyoote",), ("viikkokokous",)),
        Part("Menetelmät", ("menetelmat",)),
        Part("Roolit", ("roolit",), ("vastuumatriisi",)),
        Part("Perehdytys", ("perehdytys",)),
    ),
    _door(
        "kouluttaja",
        Part("Työpajat", ("tyopajat",)),
        Part("Koulutus", ("koulutus",)),
        Part("Koulutukset", ("koulutus/koulutukset",)),
    ),
    _door("johto", Part("Johtaminen", ("johtaminen",)), Part("Koulutuspolut", ("koulutus/polut",))),
    Part("Materiaalit", ("materiaalit",)),
    _door("ylläpitäjä"),
)
