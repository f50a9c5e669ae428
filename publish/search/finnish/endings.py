"""What may follow a Finnish stem: suffix, case or person, possessive suffix, clitic. The lists are closed: Finnish has no others."""

from __future__ import annotations

from pathlib import Path

import yaml

_LISTS = {
    name: words.split()
    for name, words in yaml.safe_load((Path(__file__).parent.parent / "paatteet.yml").read_text("utf-8"))["fi"].items()
}
CLITICS = ["", *_LISTS["liitteet"]]
_OWN = ["", *_LISTS["omistus"]]


def nominal_endings() -> set[str]:
    """Case × possessive: ”ssamme”. Genitive, illative and plural t give way to the possessive: talo|ni, taloo|nsa."""
    cases = ["", *_LISTS["sijat"]]
    cased = {case + own for case in cases for own in _OWN} | {
        f"{case}{case[-1]}n" for case in cases if case[-1:] in ("a", "e")
    }
    return cased | {case[:-1] + own for case in cases if case[-1:] in ("n", "t") for own in _OWN if own}


def verb_endings() -> set[str]:
    """Mood or passive × person, and the infinitives with a possessive: ”isitte”, ”taan”, ”kseen”."""
    personal = {mood + person for mood in ("", "isi") for person in ("", *_LISTS["persoonat"])} | set(
        _LISTS["muut_verbin"]
    )
    passive = {voice + ending for voice in _LISTS["passiivi"] for ending in ("", *_LISTS["passiivin_jatko"])}
    return personal | passive | {form + own for form in ("kse", "essa") for own in (*_OWN, f"{form[-1]}n")}


def endings() -> dict[str, list[list[str]]]:
    """What may follow a stem, by the kind of the stem: pairs of lists, any of the first followed by any of the second."""
    cased = sorted(nominal_endings())
    return {"n": [["", *_LISTS["vertailu"]], cased], "v": [[""], sorted(verb_endings()), _LISTS["partisiipit"], cased]}
