"""Any form of a noun leads to its base form, and a form of another word does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from real_content import content

from macros.finnish.inflection import BaseForms
from macros.finnish.letters import WORD
from macros.model import Term
from publish.search.morphology import Morphology

ROOT = Path(__file__).parent.parent.parent

# base form: forms that pages have or may have
FORMS = {
    "asiakas": "asiakkaan asiakkaita asiakasta asiakkaille asiakkaaseen asiakkaamme asiakkaidenkin",
    "tarve": "tarpeen tarvetta tarpeita tarpeisiin tarpeensa",
    "lapsi": "lapsen lasta lasten lapsia lapsilla lapseni lapsensakin",
    "rajoitustoimenpide": "rajoitustoimenpiteen rajoitustoimenpiteet rajoitustoimenpidettä rajoitustoimenpiteitä",
    "käyttövarat": "käyttövaransa käyttövarojen käyttövaroista",
    "vuosi": "vuoden vuotta vuonna vuosien vuoteen",
    "toimi": "tointa toimen toimeen",
    "kolme": "kolmen kolmea kolmia",
    "vanhempi": "vanhemman vanhempaa vanhempien vanhemmille",
    "kaunis": "kauniin kaunista kauniissa",
    "ihminen": "ihmisen ihmisten ihmistä ihmisineen",
    "määräys": "määräyksen määräystä määräykset",
    "osallisuus": "osallisuuden osallisuutta osallisuuteen",
    "huone": "huoneen huoneeseen huoneisiin huonetta",
    "poikkeus": "poikkeuksen poikkeuksiin",
    "asiakassiirto": "asiakassiirroista",
    "asiakassuunnitelma": "asiakassuunnitelmaa asiakassuunnitelmaan asiakassuunnitelman asiakassuunnitelmasta",
    "asianosainen": "asianosaisella asianosaisen asianosaiset asianosaisia",
    "asiantuntijaryhmä": "asiantuntijaryhmältä asiantuntijaryhmän",
    "asteikkokysymys": "asteikkokysymykset asteikkokysymystä",
    "avohuolto": "avohuollon avohuollossa avohuollosta",
    "edunvalvoja": "edunvalvojaa edunvalvojan",
    "ennakointidialogi": "ennakointidialogia",
    "eristäminen": "eristämisen eristämisestä eristämistä",
    "esihenkilö": "esihenkilöiden esihenkilöille esihenkilöilleen esihenkilöistä esihenkilölle esihenkilölleen esihenkilöllesi esihenkilölläsi esihenkilöltä esihenkilöltäsi esihenkilön esihenkilösi esihenkilöt esihenkilöön",
    "hallinto-oikeus": "hallinto-oikeudelle hallinto-oikeudelta hallinto-oikeuden hallinto-oikeudessa hallinto-oikeuteen",
    "hallintokantelu": "hallintokantelua",
    "hallintopäätös": "hallintopäätöksiä",
    "helppilinja": "helppilinjaa",
    "huoltaja": "huoltajaa huoltajaksi huoltajalla huoltajalle huoltajalleen huoltajalta huoltajan huoltajana huoltajansa huoltajat huoltajia huoltajien",
    "huostaanotto": "huostaanoton huostaanotossa huostaanotosta huostaanottoa huostaanottoon",
    "hypoteesi": "hypoteesia hypoteesit",
    "hyvinvointialue": "hyvinvointialueella hyvinvointialueelle hyvinvointialueelta hyvinvointialueen hyvinvointialueesi hyvinvointialueesta hyvinvointialueet hyvinvointialueiden hyvinvointialueilta",
    "jälkihuolto": "jälkihuollon jälkihuollossa jälkihuollosta jälkihuoltoa jälkihuoltoon",
    "kirjaaminen": "kirjaamiseen kirjaamisen kirjaamisesta kirjaamista",
    "kokemusasiantuntija": "kokemusasiantuntijalta kokemusasiantuntijan kokemusasiantuntijat kokemusasiantuntijoita",
    "konsultaatio": "konsultaatiota",
    "kouluttajapankki": "kouluttajapankin kouluttajapankissa",
    "kuuleminen": "kuulemisen kuulemisessa kuulemisesta kuulemiset kuulemisista kuulemista",
    "käyttöönotto": "käyttöönoton käyttöönotossa käyttöönotosta käyttöönottoa käyttöönottoon",
    "laitoshuolto": "laitoshuollosta laitoshuoltoa",
    "lastensuojeluilmoitus": "lastensuojeluilmoituksella lastensuojeluilmoituksen",
    "läheinen": "läheiselle läheiseltä läheisen läheisesi läheiset läheisiin läheisiltä läheisiä läheisiään läheisten läheistäsi",
    "materiaalipankki": "materiaalipankin materiaalipankkiin",
    "mentorointi": "mentorointia mentorointiin",
    "mini-syty": "mini-sytyn",
    "mittari": "mittareita mittaria",
    "muistutus": "muistutukseen muistutuksen muistutusta",
    "muutoksenhaku": "muutoksenhakua muutoksenhakuun muutoksenhaussa muutoksenhausta",
    "ohjausryhmä": "ohjausryhmän ohjausryhmää",
    "oikaisuvaatimus": "oikaisuvaatimukseen oikaisuvaatimuksella oikaisuvaatimuksessa oikaisuvaatimusta",
    "perehdytys": "perehdytykseen perehdytyksen",
    "perhehoito": "perhehoidossa perhehoidosta perhehoitoa perhehoitoon",
    "perhekeskus": "perhekeskuksen perhekeskuksessa",
    "perheterapeutti": "perheterapeutille perheterapeutilta perheterapeutin perheterapeutteja perheterapeuttien",
    "perhetyöntekijä": "perhetyöntekijälle perhetyöntekijän",
    "puhevalta": "puhevallan puhevaltaa puhevaltaansa",
    "reflektio": "reflektion reflektioon reflektiota",
    "saavutettavuus": "saavutettavuuden saavutettavuudesta saavutettavuutta",
    "salassapito": "salassapidosta salassapitoa",
    "selkokieli": "selkokieleksi selkokielellä",
    "sijaishuolto": "sijaishuollon sijaishuollossa sijaishuollosta sijaishuoltoa sijaishuoltoon",
    "sosiaaliasiavastaava": "sosiaaliasiavastaavalta sosiaaliasiavastaavista",
    "sosiaaliohjaaja": "sosiaaliohjaajalle sosiaaliohjaajan",
    "sosiaalipäivystys": "sosiaalipäivystykseen sosiaalipäivystyksen sosiaalipäivystystä",
    "sparraus": "sparraukseen sparrauksen sparrauksesta",
    "sukupuu": "sukupuun sukupuut sukupuuta",
    "suostumus": "suostumukseen suostumuksella suostumuksen suostumuksensa suostumuksesta suostumuksestaan suostumukset suostumusta",
    "systeemi": "systeemiin systeemistä",
    "syty-klinikka": "syty-klinikat",
    "tiedoksianto": "tiedoksiannon tiedoksiantoa",
    "toimintakortti": "toimintakortit",
    "tukipakki": "tukipakin tukipakista",
    "turvallisuussuunnitelma": "turvallisuussuunnitelman",
    "työnohjaus": "työnohjauksestaan työnohjauksestasi",
    "työpari": "työparia työpariksi työparilta työparin työparina työparinsa työparisi",
    "vaikuttavuus": "vaikuttavuudesta",
    "valitus": "valituksen valituksensa valituksessa valitukset valitusta",
    "verkostokartta": "verkostokartan verkostokarttaa",
    "verkostotapaaminen": "verkostotapaamisen verkostotapaamisessa verkostotapaamiset verkostotapaamisiin",
    "vireilletulo": "vireilletulon vireilletulosta",
    "välitehtävä": "välitehtäville välitehtävästä välitehtävät",
    "ydinelementti": "ydinelementeistä ydinelementistä ydinelementit ydinelementtien ydinelementtiä",
    "yhdyspintatyöntekijä": "yhdyspintatyöntekijälle yhdyspintatyöntekijän yhdyspintatyöntekijöille",
}
# base form: words that are not its forms
OTHERS = {
    "valitus": "valittu valittua valita valitsee",
    "muutos": "muutto muuton muuttoa",
    "vastuus": "vastuun",
    "palvelus": "palvelun palvelua palvelut",
    "systeemi": "systeeminen systeemisen systeemiseen systeemisiin",
    "dialogi": "dialoginen dialog",
    "sosiaalipäivystys": "sosiaalipaivystys",
    "psykiatri": "psykiatrian psykiatrialle",
    "valta": "valtio valtion",
    "koti": "kota kodan",
    "laki": "lakka lakan",
    "tunne": "tunti tunnin",
    "perheterapeutti": "perheterapeuttista perheterapeuttinen",
    "huoltaja": "huoltajuus huoltajuuden huolto",
    "syty-klinikka": "syty-klinik klinikka",
    "asiakassuunnitelma": "asiakassuunnittelu asiakassuunnitelmalomake",
    "lastensuojelu": "lasten suojelu lastensuojeluilmoitus",
}


@pytest.mark.parametrize("word", FORMS)
def test_form_is_known(word: str) -> None:
    known = BaseForms([word])
    assert [form for form in (word, *FORMS[word].split()) if known.of(form) != {word}] == []


@pytest.mark.parametrize("word", OTHERS)
def test_other_word_is_left_alone(word: str) -> None:
    known = BaseForms([word])
    assert [form for form in OTHERS[word].split() if known.of(form)] == []


def test_form_may_be_of_several_words() -> None:
    known = BaseForms(["systeemi", "systeeminen", "työ"])
    assert known.of("systeemistä") == {"systeemi", "systeeminen"}
    assert known.of("systeemisen") == {"systeeminen"}


def test_words_of_the_site_against_voikko(tmp_path: Path) -> None:
    """Every written word that Voikko reads as a form of a one-word term is one for us too, and those it reads otherwise are few."""
    terms = {term.name.lower() for term in content().catalog.of(Term).values() if term.name.isalpha()}
    written = (file.read_text("utf-8") for part in ("docs", "data") for file in (ROOT / part).rglob("*.*"))
    words = {word.lower() for text in written for word in WORD.findall(text)}
    near = sorted(word for word in words if any(word.startswith(term[:4]) for term in terms))
    morphology, known = Morphology(tmp_path / "sanat.json"), BaseForms(terms)
    lemmas = {word: {reading.lemma for reading in morphology.readings(word)} for word in near}
    lost = [(term, word) for word in near for term in (terms & lemmas[word]) - known.of(word)]
    told = [(term, word) for word in near for term in known.of(word)]
    otherwise = [(term, word) for term, word in told if lemmas[word] and term not in lemmas[word]]
    # Voikko's base forms are a verb's for -minen, and singular
    assert lost == [("läheinen", "läheisemmiksi")]
    assert len(told) > 300
    assert [row for row in otherwise if not row[0].endswith(("minen", "t"))] == [
        ("syty", "syty"),
        ("syty", "sytyn"),
        ("tiedoksianto", "tiedoksiantotapa"),
    ]
