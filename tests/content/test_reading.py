"""Every fault of YAML gives exactly this line, key, cause and cure."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from macros.source.reading import read
from macros.source.written import decoded

from .trees import problems, tree

QUOTE = "Kirjoita teksti lainausmerkkeihin."
CLOSE = "Lisää rivin loppuun sama lainausmerkki, jolla teksti alkaa."
BRACKET = "Sulku jää auki.", "Lisää rivin loppuun sulku, tai kirjoita teksti lainausmerkkeihin."
CUT = "Merkki # katkaisee tekstin: loppu jää huomautukseksi.", "Kirjoita koko teksti lainausmerkkeihin."
DASH = "Luettelon viivan jälkeen puuttuu välilyönti.", "Kirjoita ”- ” ja sitten teksti."
COLON = "Tekstissä on kaksoispiste ja väli.", QUOTE
SPACE = "Kaksoispisteen jälkeen puuttuu välilyönti.", "Kirjoita ”kenttä: arvo”."
TAB = "Rivin alussa on sarkain.", "Sisennä välilyönneillä, kaksi kerrallaan."
INDENT = (
    "Rivin sisennys tai merkintä ei sovi edellisiin riveihin.",
    "Sisennä saman tason kentät yhtä paljon, kaksi välilyöntiä tasoa kohti.",
)
ODD = "Tiedostossa on merkki, jota ei voi lukea.", "Tallenna tiedosto UTF-8-tekstinä ja poista outo merkki."
TWICE = "Sama kenttä on kahdesti.", "Poista toinen tai yhdistä ne."
EMPTY = "Tiedosto on tyhjä.", "Kirjoita kentät tai poista tiedosto."
UNSEEN = "Poista kohta ja kirjoita se uudelleen: ”Työntekijä”."
NOTHING = "Arvo on tyhjä.", "Kirjoita arvo tai poista kenttä."
DEEP = "Luetteloita tai kenttiä on sisäkkäin liikaa.", "Sisennä enintään muutama taso."
LOST = "Rivi ei ole kenttä eikä luettelon kohta.", "Kirjoita ”kenttä: arvo” tai sisennä rivi edellisen jatkoksi."

# name: (text, [(line, key, what, fix)])
BACKSLASH = "Kirjoita teksti ilman kenoviivaa, tai yksinkertaisiin lainausmerkkeihin."
FAULTS: dict[str, tuple[str, list[tuple[int, str, str, str]]]] = {
    "kaksoispiste tekstissä": ("a: x\nnimi: Työpaja: arvio\n", [(2, "", *COLON)]),
    "kaksoispiste rivin lopussa": ("nimi: Työpaja:\na: x\n", [(1, "", *COLON)]),
    "kaksoispiste luettelossa": ("v:\n  - a\n  - b: c: d\n", [(3, "", *COLON)]),
    "väli puuttuu kaksoispisteen jäljestä": ("a: x\nnimi:Koordinaattori\nb: y\n", [(2, "", *SPACE)]),
    "väli puuttuu viimeiseltä riviltä": ("a: x\nnimi:Koordinaattori\n", [(2, "", *SPACE)]),
    "väli puuttuu viivan jäljestä": ("v:\n  - a\n  -Kutsuu\n", [(3, "", *DASH)]),
    "väli puuttuu kaikkien viivojen jäljestä": ("v:\n  -Kutsuu\n  -Varaa\n", [(2, "", *DASH), (3, "", *DASH)]),
    "sarkain": ("v:\n\t- a\n", [(2, "", *TAB)]),
    "sarkain välilyöntien jälkeen": ("a: x\nv:\n  \t- a\n", [(3, "", *TAB)]),
    "lainausmerkki auki": ('a: x\nnimi: "Työpaja\nb: y\n', [(2, "", "Lainausmerkki jää sulkematta.", CLOSE)]),
    "heittomerkki auki": ("nimi: 'Työpaja\nb: y\n", [(1, "", "Lainausmerkki jää sulkematta.", CLOSE)]),
    "lainausmerkki auki luettelossa": ('v:\n  - "a\n  - b\n', [(2, "", "Lainausmerkki jää sulkematta.", CLOSE)]),
    "teksti jatkuu lainausmerkin jälkeen": (
        'nimi: "Noora" ja äiti\nb: y\n',
        [
            (
                1,
                "",
                "Teksti jatkuu lainausmerkin jälkeen.",
                "Kirjoita koko teksti lainausmerkkeihin, ja sen sisällä ”näin”.",
            )
        ],
    ),
    **{
        f"teksti alkaa merkillä {sign}": (
            f"a: x\nb: {sign}teksti tulee\nc: y\n",
            [(2, "", f"Teksti alkaa merkillä {sign}.", QUOTE)],
        )
        for sign in "@%*&!>|`"
    },
    **{
        f"kohta alkaa merkillä {sign}": (
            f"v:\n  - x\n  - {sign}teksti tulee\n",
            [(3, "", f"Teksti alkaa merkillä {sign}.", QUOTE)],
        )
        for sign in "@%*&!>|`"
    },
    **{
        f"merkki {sign} ja väli": (f"a: x\nb: {sign} teksti\n", [(2, "", f"Teksti alkaa merkillä {sign}.", QUOTE)])
        for sign in "@%*&!>|`?-"
    },
    "teksti alkaa hakasululla": ("a: [Lähde] kertoo\nb: y\n", [(1, "", "Teksti alkaa merkillä [.", QUOTE)]),
    "hakasulku auki": ("a: x\nb: [c, d\ne: [f]\n", [(2, "", *BRACKET)]),
    "hakasulku auki viimeisellä rivillä": ("a: x\nb: [c, d\n", [(2, "", *BRACKET)]),
    "aaltosulku auki": ("a: {b: c\nd: e\n", [(1, "", *BRACKET)]),
    "viittaus toiseen kohtaan": ("a: x\nb: *a\n", [(2, "", "Teksti alkaa merkillä *.", QUOTE)]),
    "kehä viittauksista": (
        "a: x\nb: &k\n  - c\n  - *k\n",
        [(2, "", "Teksti alkaa merkillä &.", QUOTE), (2, "b[2]", "Teksti alkaa merkillä *.", QUOTE)],
    ),
    "risuaita katkaisee tekstin": ("a: x\nnimi: Tila #1 on varattu\n", [(2, "", *CUT)]),
    "risuaita katkaisee kohdan": ("v:\n  - Varaa tila #1\n", [(2, "", *CUT)]),
    "risuaita katkaisee jatkorivin": ("nimi: Varaa\n  tila #1\n", [(2, "", *CUT)]),
    "risuaita alkaa tekstin": ("nimi: #lapsi\n", [(1, "", *CUT)]),
    "kenttä kahdesti": ("a: x\nb: y\na: z\n", [(3, "a", *TWICE)]),
    "kenttä kahdesti kohdassa": ("v:\n  - a: x\n    a: y\n", [(3, "v[1].a", *TWICE)]),
    "tyhjä": ("", [(1, "", *EMPTY)]),
    "tyhjä arvo": ("a: null\nb: ~\nc:\n  - ~\n", [(line, "", *NOTHING) for line in (1, 2, 4)]),
    "liian syvä": ("a: " + "[" * 2000 + "]" * 2000 + "\n", [(1, "", *DEEP)]),
    "vain huomautus": ("# tulossa\n", [(1, "", *EMPTY)]),
    "rivi ilman kenttää": ("a: x\nteksti\nb: y\n", [(2, "", *LOST)]),
    "kohta edellisen jatkona": (
        "v:\n  - x\n   - y\n",
        [
            (
                3,
                "",
                "Luettelon kohta on sisennetty edellisen tekstin jatkoksi.",
                "Sisennä kohta yhtä paljon kuin luettelon muut kohdat.",
            )
        ],
    ),
    "kenoviiva lainausmerkeissä": (
        'a: x\nb: "sana\\nen"\nc: [y, "z\\t"]\n',
        [(line, "", "Kenoviiva muuttaa sitä seuraavan merkin.", BACKSLASH) for line in (2, 3)],
    ),
    "väärä sisennys": ("a:\n  b: c\n d: e\n", [(3, "", *INDENT)]),
    "kenttä tekstin alla": ("a: x\n  b: y\n", [(2, "", *INDENT)]),
    "katkaiseva rivi": ("a: x\n---\nb: y\n", [(2, "", "Rivi --- katkaisee tiedoston.", "Poista rivi.")]),
    **{
        f"näkymätön U+{ord(sign):04X}": (
            f"a: x\nnimi: Työn{sign}tekijä on\n",
            [(2, "", f"Rivillä on merkki, jota ei näe tai ei voi lukea: U+{ord(sign):04X}.", UNSEEN)],
        )
        for sign in "\u200b\u202e\u2066\ufeff\ufffd"
    },
    "outo merkki": ("ä: ö\nb: \x07y\n", [(2, "", *ODD)]),
    "kentän nimi on luettelo": (
        "a: x\n[b]: y\n",
        [(2, "", "Kentän nimi ei ole sana.", "Kirjoita kentät muodossa ”nimi: arvo”.")],
    ),
}

SOUND: dict[str, tuple[str, object]] = {
    "sanat jäävät sanoiksi": (
        "a: on\nb: 12:30\nc: 0401234567\n",
        {"a": "on", "b": "12:30", "c": "0401234567"},
    ),
    "risuaita lainausmerkeissä": ('a: "Tila #1"\n', {"a": "Tila #1"}),
    "kenoviiva, joka ei muuta mitään": (
        'a: "\\"x\\" \\\\ y"\nb: x\\ny\nc: \'x\\ny\'\n',
        {"a": '"x" \\ y', "b": "x\\ny", "c": "x\\ny"},
    ),
    "huomautus omalla rivillä": ("# alku #1\nv: # huom\n  # väli\n  - x\n", {"v": ["x"]}),
    "huomautus sulkeiden jälkeen": ("v: [a, b] # kaksi\n", {"v": ["a", "b"]}),
    "pitkä teksti saa sisältää mitä vain": (
        "a: >-\n  Tila #1: &x\n  -viiva\n  @sana\nb: y\n",
        {"a": "Tila #1: &x -viiva @sana", "b": "y"},
    ),
    "pitkä teksti luettelossa": ("v:\n  - >-\n    Tila #1\n  - x\n", {"v": ["Tila #1", "x"]}),
    "Windowsin rivinvaihdot": ("a: x\r\nb: y\r\n", {"a": "x", "b": "y"}),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_told(name: str) -> None:
    text, expected = FAULTS[name]
    found = sorted(read("data/a.yml", text).problems)
    assert [(row.line, row.key, row.what, row.fix) for row in found] == expected
    assert {row.file for row in found} == {"data/a.yml"}


@pytest.mark.parametrize("name", SOUND)
def test_sound_text_is_read_as_written(name: str) -> None:
    text, values = SOUND[name]
    document = read("data/a.yml", text)
    assert (document.values, document.problems) == (values, ())


@pytest.mark.parametrize("name", FAULTS)
def test_front_matter_counts_lines_from_the_page(name: str) -> None:
    text, expected = FAULTS[name]
    assert [row.line for row in sorted(read("docs/a.md", text, 2).problems)] == [line + 1 for line, *_ in expected]


def test_letters_in_parts_and_any_line_ends_are_read_alike(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_bytes(unicodedata.normalize("NFD", "tehtävä: äiti\r\nlähteet: [ö]\r").encode("utf-8-sig"))
    assert decoded(file, "data/a.yml") == ("tehtävä: äiti\nlähteet: [ö]\n", None)


def test_every_value_knows_its_line() -> None:
    document = read(
        "data/a.yml", "# alku\nnimi: x\nvaiheet:\n  - tekee:\n      - a\n      - b\n    nimi: >-\n      pitkä\n"
    )
    lines = {"nimi": 2, "vaiheet": 3, "vaiheet[1]": 4, "vaiheet[1].tekee[2]": 6, "vaiheet[1].nimi": 7}
    paths = {"nimi": ("nimi",), "vaiheet": ("vaiheet",), "vaiheet[1]": ("vaiheet", 0)}
    paths |= {"vaiheet[1].tekee[2]": ("vaiheet", 0, "tekee", 1), "vaiheet[1].nimi": ("vaiheet", 0, "nimi")}
    assert {name: document.line(path) for name, path in paths.items()} == lines
    assert document.line(("vaiheet", 0, "puuttuu")) == 4


@pytest.mark.parametrize("file", ["data/roolit/a.yml", "docs/a.md"])
def test_text_that_is_not_utf8_is_told_by_line(tmp_path: Path, file: str) -> None:
    root = tree(
        tmp_path,
        {
            "data/sanasto.yml": "a:\n  termi: äiti\n  selitys: x\n",
            file: b"---\nid: a\n" + "nimi: äiti\n".encode("latin-1"),
        },
    )
    found = [row for row in problems(root) if row.file == file]
    assert [(row.line, row.what, row.fix) for row in found] == [
        (3, "Tiedostoa ei voi lukea tekstinä.", "Tallenna tiedosto UTF-8-muodossa tai palauta edellinen versio.")
    ]
