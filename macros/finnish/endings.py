"""What may follow a Finnish stem: suffix, case or person, possessive suffix, clitic. The lists are closed: Finnish has no others."""

from __future__ import annotations

from functools import cache


def _list(text: str) -> list[str]:
    return text.split()


CLITICS = ["", *_list("kin kaan ko han pa kos kohan pas kinko kaanko pahan s")]
_CASES = _list(
    "n t a ta tta na ssa sta lla lta lle ksi kse tse itse ne in en den ten tten ien jen sti an on un yn "
    "han hen hin hon hun hyn seen siin aan een iin oon uun yyn nsa"
)
_OWN = ["", *_list("ni si nsa mme nne")]
_COMPARISON = ["", *_list("mpi mpa mma mmi")]
_PERSONS = ["", *_list("n t mme tte vat")]
_OTHER_VERBAL = _list(
    "a e i o u y aa ee oo uu yy an en in iin da la na ra essa tta kaa koon kaamme kaatte koot ko neet nut nyt "
    "massa masta maan malla matta man daan laan naan raan"
)
_PASSIVE = _list("t ta tt tta tti ttais tais ttane tane")
_AFTER_PASSIVE = ["", *_list("an iin u y aan ain ta isiin")]
_PARTICIPLES = _list(
    "ma mise minen mis misi va vi ja ji joi nut nyt nee nei lut lyt lee lei rut ryt ree rei sut syt see sei ttu tty "
    "ttui ttyi tu ty tui tyi du dy dui dyi lu ly lui lyi nu ny nui nyi ru ry rui ryi ttava ttavi tava tavi"
)


@cache
def nominal_endings() -> frozenset[str]:
    """Case × possessive: ”ssamme”. Genitive, illative and plural t give way to the possessive: talo|ni, taloo|nsa."""
    cases = ["", *_CASES]
    cased = {case + own for case in cases for own in _OWN} | {
        f"{case}{case[-1]}n" for case in cases if case[-1:] in ("a", "e")
    }
    return frozenset(cased | {case[:-1] + own for case in cases if case[-1:] in ("n", "t") for own in _OWN if own})


@cache
def verb_endings() -> frozenset[str]:
    """Mood or passive × person, and the infinitives with a possessive: ”isitte”, ”taan”, ”kseen”."""
    personal = {mood + person for mood in ("", "isi") for person in _PERSONS} | set(_OTHER_VERBAL)
    passive = {voice + ending for voice in _PASSIVE for ending in _AFTER_PASSIVE}
    return frozenset(personal | passive | {form + own for form in ("kse", "essa") for own in (*_OWN, f"{form[-1]}n")})


def endings() -> dict[str, list[list[str]]]:
    """What may follow a stem, by the kind of the stem: pairs of lists, any of the first followed by any of the second."""
    cased = sorted(nominal_endings())
    return {"n": [_COMPARISON, cased], "v": [[""], sorted(verb_endings()), _PARTICIPLES, cased]}
