"""What may follow a stem, written without ä and ö: suffix, case or person, possessive suffix, clitic. Closed lists: Finnish has no others."""

from __future__ import annotations

CASES = (
    " n t a ta tta na ssa sta lla lta lle ksi kse tse itse ne in en den tten ien jen sti "
    "an on un yn han hen hin hon hun hyn seen siin aan een iin oon uun yyn nsa"
).split(" ")
POSSESSIVES = " ni si nsa mme nne".split(" ")
CLITICS = " kin kaan ko han pa kos kohan pas kinko kaanko pahan s".split(" ")
PERSONS = (
    " n t mme tte vat a e i o u y aa ee oo uu yy an en in iin da la na ra essa tta "
    "kaa koon kaamme kaatte koot ko neet nut nyt isi massa masta maan malla matta man daan laan naan raan"
).split(" ")
PASSIVE = " an iin u y".split(" ")

# Suffixes between a stem and its ending: comparison of adjectives, moods and the passive of verbs, participles and other nouns of verbs.
COMPARED = " mpi mpa mma mmi".split(" ")
MOODS = " isi".split(" ")
PASSIVES = "ta tt tta tti ttais tais ttane tane".split(" ")
PARTICIPLES = (
    "ma mise minen mis misi va vi ja ji joi nut nyt nee nei lut lyt lee lei rut ryt ree rei sut syt see sei "
    "ttu tty ttui ttyi tu ty tui tyi du dy dui dyi lu ly lui lyi nu ny nui nyi ru ry rui ryi ttava ttavi tava tavi"
).split(" ")


def nominal_endings() -> set[str]:
    """Case × possessive: ”ssamme”. Genitive, illative and plural t give way to the possessive: talo|ni, taloo|nsa."""
    cased = {case + own for case in CASES for own in POSSESSIVES} | {case + case[-1] + "n" for case in CASES if case[-1:] in ("a", "e")}
    return cased | {case[:-1] + own for case in CASES if case[-1:] in ("n", "t") for own in POSSESSIVES if own}


def verb_endings() -> set[str]:
    """Mood or passive × person, and the infinitives with a possessive: ”isitte”, ”taan”, ”kseen”."""
    personal = {mood + person for mood in MOODS for person in ("", "n", "t", "mme", "tte", "vat")} | set(PERSONS)
    passive = {voice + ending for voice in PASSIVES for ending in (*PASSIVE, "aan", "ain", "ta", "isiin")}
    return personal | passive | {form + own for form in ("kse", "essa") for own in (*POSSESSIVES, f"{form[-1]}n")}


def endings() -> dict[str, list[list[str]]]:
    """What may follow a stem, by the kind of the stem: pairs of lists, any of the first followed by any of the second."""
    cased = sorted(nominal_endings())
    return {"n": [list(COMPARED), cased], "v": [[""], sorted(verb_endings()), list(PARTICIPLES), cased]}
