"""The samples of the rules about the form of pages: what becomes of marks."""

from __future__ import annotations

from .rule_pairs import Pairs
from .trees import Change

GUIDE = "docs/opas/apu.md"
FIRST = 18  # the line where the text of a sample begins


def text(*lines: str) -> dict[str, Change]:
    return {GUIDE: ("# Avun opas\n", "\n".join(["# Avun opas", "", *lines, ""]))}


def told(line: int, what: str, fix: str) -> str:
    """A problem of the sample's line, counted from 0."""
    return f"{GUIDE}:{FIRST + line}: {what}\n    → {fix}"


NUMBER = "Rivi alkaa numerolla ja pisteellä, ja siitä tulee luettelon kohta."
SPACED = "Kirjoita otsikko muodossa ”## Otsikko”. Jos rivi ei ole otsikko, kirjoita ”\\#”."
COMMON = "Kirjoita merkki muodossa ”{}”, tai poista se."
BULLET = "Kirjoita rivin alkuun ”- ” tai ”1. ”."
BOX = 'Kirjoita esimerkiksi: !!! note "Otsikko"'
ALLOWED = "Kirjoita sanat ilman kulmasulkeita. Sallitut merkinnät: <abbr>, <br>, <kbd>, <span>, <sub>, <sup>."
UNPAIRED = "Lisää sen pari kiinni sanaan, tai kirjoita ”{}”, jos merkin pitää näkyä."
LINK = "Kirjoita teksti hakasulkeisiin ja heti niiden perään osoite kaarisulkeisiin: [teksti](osoite)."

FORM_PAIRS: Pairs = {
    "headings_do_not_jump": (
        text("## Kentät", "", "### Lähteet", "", "## Muut", "", "```", "#### koodia", "```"),
        text("## Kentät", "", "#### Lähteet", "", "##### Syvä"),
        [
            told(2, "Otsikkotaso hyppää yli.", "Kirjoita otsikon alkuun ###."),
            told(4, "Otsikkotasoja on enintään 4.", "Kirjoita otsikon alkuun ####."),
        ],
    ),
    "titles_are_plain": (
        text("## *Avun* `osa`", "", "Tekstiä."),
        {GUIDE: ("# Avun opas\n", "# Avun *opas*\n")},
        [told(-2, "Pääotsikossa on merkintöjä.", "Kirjoita pääotsikko pelkkänä tekstinä.")],
    ),
    "headings_are_meant": (
        text("## Otsikko", "\\#avainsana ja #1.", "", "---", "", "Teksti."),
        text("#Otsikko", "", "- kohta", "", "  ## Sisällä", "", "Teksti", "---", "", "## C#", "", "Teksti", "==="),
        [
            told(0, "Rivi alkaa merkillä # mutta ei ole otsikko.", SPACED),
            told(4, "Otsikko on luettelon, laatikon tai lainauksen sisällä.", "Siirrä otsikko omalle rivilleen niiden ulkopuolelle."),
            told(7, "Rivi ”---” tekee ylemmästä rivistä otsikon.", "Jätä väliin tyhjä rivi, tai kirjoita otsikko merkillä ##."),
            told(9, "Otsikko päättyy merkkiin #, ja merkki katoaa.", "Poista merkki lopusta."),
            told(12, "Rivi ”===” tekee ylemmästä rivistä otsikon.", "Jätä väliin tyhjä rivi, tai kirjoita otsikko merkillä ##."),
        ],
    ),
    "numbers_begin_lists": (
        text("1. yksi", "2. kaksi", "   1. ala", "", "Väliteksti 15. maaliskuuta", "16. rivi ei ala kappaletta.", "", "3. kolmas", "", "15\\. maaliskuuta."),
        text("1. tammikuuta laki muuttuu.", "15. maaliskuuta ohje päivittyy.", "", "- [ ] väliin", "", "38. kokous pidetään."),
        [
            told(0, NUMBER, "Jos rivi ei ole luettelon kohta, kirjoita ”1\\.”."),
            told(1, NUMBER, "Jos rivi ei ole luettelon kohta, kirjoita ”15\\.”; luettelossa numero olisi 2."),
            told(5, NUMBER, "Jos rivi ei ole luettelon kohta, kirjoita ”38\\.”; luettelossa numero olisi 3."),
        ],
    ),
    "items_begin_with_words": (
        text("- 1\\. luokan oppilas", "- 5 päivää", "- **lihava**"),
        text("- 1. luokan oppilas", "- > 5 päivää"),
        [
            told(0, "Luettelon kohdan teksti alkaa merkillä ”1.”.", COMMON.format("1\\.")),
            told(1, "Luettelon kohdan teksti alkaa merkillä ”>”.", COMMON.format("\\>")),
        ],
    ),
    "items_have_marks": (
        text("– Sanoiko joku jotain?", "", "a) yksi kohta", "", "Väli 1–2 ja", "-kynä".replace("-", "\\-")),
        text("Mukaan tarvitaan:", "• kynä", "– paperi", "-teippi", "", "1) ensin"),
        [
            told(1, "Merkki ”•” ei tee rivistä luettelon kohtaa.", BULLET),
            told(2, "Merkki ”–” ei tee rivistä luettelon kohtaa.", BULLET),
            told(3, "Merkki ”-” ei tee rivistä luettelon kohtaa.", BULLET),
            told(5, "Merkki ”1)” ei tee rivistä luettelon kohtaa.", BULLET),
        ],
    ),
    "items_are_not_empty": (
        text("- yksi", "- kaksi"),
        text("- yksi", "-", "", "2)"),
        [
            told(1, "Luettelon merkin ”-” perässä ei ole tekstiä.", "Kirjoita teksti tai poista rivi."),
            told(3, "Luettelon merkin ”2)” perässä ei ole tekstiä.", "Kirjoita teksti tai poista rivi."),
        ],
    ),
    "boxes_are_whole": (
        text('!!! note "Huom"', "  Teksti.", "", '!!! warning "Varo"', "", "    - kohta"),
        text("!!! note ”Huom”", "  Teksti.", "", '!!! huomio "Huom"', "  Teksti.", "", '!!! tip "Vihje"', "Teksti.", "", "??? note", "", '> !!! note "Huom"', ">   Teksti."),
        [
            told(0, "Laatikkoa ei voi lukea.", BOX),
            told(3, "Laatikkoa ”huomio” ei ole.", "Sallitut: note, tip, warning."),
            told(6, "Laatikko on tyhjä.", "Sisennä laatikon teksti otsikkorivin alle kahdella välilyönnillä."),
            told(9, "Laatikkoa ei voi lukea.", BOX),
            told(11, "Laatikko on toisen laatikon tai lainauksen sisällä.", "Siirrä se ulkopuolelle."),
        ],
    ),
    "items_in_boxes_are_short": (
        text('!!! note "Huom"', "  - kohta", "    jatkuu", "", "  Kappale."),
        text('!!! note "Huom"', "  - kohta", "", "    Toinen kappale."),
        [told(3, "Laatikossa luettelon kohdassa voi olla vain yksi kappale.", "Siirrä kappale luettelon jälkeen tai kirjoita se kohdan tekstiin.")],
    ),
    "tables_are_whole": (
        text("Otsikko:", "| A | B |", "|---|---|", "| 1 \\| 2 | `a|b` |"),
        text("| A | B |", "|---|---|", "| 1 | 2 | 3 |", "", "| 4 | 5 |", "", "| C | D |", "|---|"),
        [
            told(2, "Rivillä on 3 solua, mutta taulukossa on 2 saraketta.", "Korjaa solujen määrä. Pystyviiva tekstissä kirjoitetaan \\|."),
            told(4, "Rivi alkaa merkillä | mutta ei ole taulukossa.", "Taulukossa on otsikkorivi, viivarivi |---|---| ja rivit ilman tyhjiä rivejä välissä."),
            told(7, "Rivillä on 1 solu, mutta taulukossa on 2 saraketta.", "Korjaa solujen määrä. Pystyviiva tekstissä kirjoitetaan \\|."),
        ],
    ),
    "code_is_closed": (
        text("``a ` b`` ja \\`", "", "~~~text", "  `", "~~~"),
        text("Avaa `koodi.", "", "    sisennetty", "", "- kohta", "", "  ```", "  koodia"),
        [
            told(2, "Sisennetystä rivistä tulee koodia.", "Poista rivin alusta välilyönnit."),
            told(6, "Koodilohko jää auki.", "Aloita ja lopeta koodi rivin alusta kolmella samalla merkillä, luettelon ja laatikon ulkopuolella."),
            told(0, "Koodin merkki ` jää auki.", "Lisää rivin loppuun sama merkki tai kirjoita \\`."),
        ],
    ),
    "quotations_end": (
        text("> lainaus", "> jatkuu", "", "Teksti."),
        text("> lainaus", "Teksti."),
        [told(1, "Rivi on kiinni lainauksessa.", "Jätä väliin tyhjä rivi, tai kirjoita rivin alkuun ”> ”.")],
    ),
    "html_is_allowed": (
        text('H<sub>2</sub>O <abbr title="Lastensuojelulaki">LsL</abbr><br> a < b, <https://esimerkki.example> ja `<b>`'),
        text("Kirjoita <lapsen nimi> tähän.", "<!-- salainen -->", '<script src="x">', '<span onclick="x">a</span>', "<sub>2", "", "</sup>", "", "a <b"),
        [
            told(0, "Merkintä ”<lapsen nimi>” ei näy sivulla tekstinä.", ALLOWED),
            told(1, "Merkintä ”<!” ei näy sivulla.", "Poista merkintä ja se, mitä sen sisällä on."),
            told(2, 'Merkintä ”<script src="x">” ei näy sivulla tekstinä.', ALLOWED),
            told(3, "Merkinnässä <span> on jotain, mitä ei sallita.", 'Siinä voi olla vain: lang="…".'),
            told(6, "Merkinnällä </sup> ei ole alkua.", "Poista merkintä tai lisää sen alku."),
            told(8, "Merkintä ”<b” ei näy sivulla tekstinä.", ALLOWED),
            told(4, "Merkintä <sub> jää auki.", "Lisää tekstin perään </sub>."),
        ],
    ),
    "braces_are_calls": (
        text("## Otsikko {#oma}", "", "Teksti `{x}`.", "", "## Toinen { .juliste #toka }", "", "Teksti."),
        text("Käytä {#merkkiä} näin.", "", "Teksti {: .luokka }", "", "{% raw %}", "", '{{ fakta("kesto") }'),
        [
            told(0, "Aaltosulkeet kuuluvat vain sanoihin ja otsikon loppuun.", "Kirjoita kaarisulkeet, tai koodi merkkien ` väliin."),
            told(2, "Aaltosulkeet kuuluvat vain sanoihin ja otsikon loppuun.", "Kirjoita kaarisulkeet, tai koodi merkkien ` väliin."),
            told(4, "Aaltosulkeet jäävät auki.", 'Kirjoita {{ sana("tunnus") }} tai poista sulkeet.'),
            told(6, "Aaltosulkeet jäävät auki.", 'Kirjoita {{ sana("tunnus") }} tai poista sulkeet.'),
        ],
    ),
    "calls_stay_whole": (
        text('!!! note "Huom"', '    Aikaa on {{ määräaika("kesto",', '    "aika") }}.', "", 'Aikaa on {{ määräaika("kesto",', '"aika") }}.'),
        text('!!! note "Huom"', '    Aikaa on {{ määräaika("kesto",', '"aika") }}.'),
        [told(1, "Merkintä katkeaa rivin lopussa.", "Kirjoita merkintä kokonaan yhdelle riville.")],
    ),
    "settings_are_known": (
        text("## Otsikko { .ei-taittoon }", "", "Teksti.", "", "## Toinen {#oma-ankkuri}", "", "Teksti."),
        text("## Otsikko { .ei-taitoon }", "", "Teksti.", "", "## Toinen {#Oma} ", "", "Teksti.", "", "## Kolmas { onclick=x }", "", "Teksti."),
        [
            told(0, "Merkintää ”.ei-taitoon” ei ole.", "Tarkoititko ”.ei-taittoon”?"),
            told(4, "Otsikon ankkuri ”#Oma” ei kelpaa.", "Kirjoita esimerkiksi {#oma-ankkuri}: kirjaimia a–z, numeroita ja väliviivoja."),
            told(8, "Otsikon ankkuri ”onclick=x” ei kelpaa.", "Kirjoita esimerkiksi {#oma-ankkuri}: kirjaimia a–z, numeroita ja väliviivoja."),
        ],
    ),
    "lines_stay": (
        text("Teksti [a]: b.", "", "---", "", "\\[viite]: katso ja C:\\\\"),
        {GUIDE: ("# Avun opas\n", "---\nid: kahdesti\n---\n\n# Avun opas\n\n[viite]: katso\n\nRivi\\\nToinen.\n\n\u00a0- kohta\n")},
        [
            told(4, "Rivi ”[viite]:” katoaa sivulta.", "Kirjoita linkki tekstiin: [teksti](osoite). Jos rivi on tekstiä, poista kaksoispiste."),
            told(6, "Kenoviiva rivin lopussa jää näkyviin.", "Poista kenoviiva."),
            told(9, "Rivin alussa on sitova välilyönti.", "Kirjoita sen tilalle tavallinen välilyönti."),
            told(-2, "Sivun teksti alkaa viivalla.", "Poista rivi; alkutiedot kirjoitetaan vain kerran."),
        ],
    ),
    "links_are_whole": (
        text("[a](sanat.md) [b] ja (c) [d] (e)"),
        text("teksti](sanat.md)", "[teksti] (sanat.md)", "[teksti](sanat.md"),
        [told(0, "Linkin sulkeet eivät täsmää.", LINK), told(1, "Linkin sulkeet eivät täsmää.", LINK), told(2, "Linkin sulkeet eivät täsmää.", LINK)],
    ),
    "emphasis_is_paired": (
        text("**Huom.** *a* 5 * 3, muuttuja_nimi ja ____ tai \\*", "", "- **[x](sanat.md):** y", "", "**kaksi", "riviä**"),
        text("Hinta* on **lihava", "", "5*3*2", "", "| *a | b* |", "|---|---|", "", "**Huom:**teksti"),
        [
            told(0, "Merkillä ”*” ei ole paria.", UNPAIRED.format("\\*")),
            told(0, "Merkillä ”**” ei ole paria.", UNPAIRED.format("\\*\\*")),
            told(2, "Merkillä ”*” ei ole paria.", UNPAIRED.format("\\*")),
            told(2, "Merkillä ”*” ei ole paria.", UNPAIRED.format("\\*")),
            told(4, "Merkillä ”*” ei ole paria.", UNPAIRED.format("\\*")),
            told(4, "Merkillä ”*” ei ole paria.", UNPAIRED.format("\\*")),
            told(7, "Merkillä ”**” ei ole paria.", UNPAIRED.format("\\*\\*")),
            told(7, "Merkillä ”**” ei ole paria.", UNPAIRED.format("\\*\\*")),
        ],
    ),
}  # fmt: skip
