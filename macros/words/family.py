"""Words of family pages: a number to call, the reader's own county, a picture of time, the law in family wording."""

from __future__ import annotations

from ..model import Contact
from ..site.here import Here
from ..source.problems import AuthorError
from ..views import contacts, family, time_picture
from ..views import county_services as services
from ..views import decision_parts as decision
from ..views import own_card as cards
from ..views import own_part as parts
from ..views import picture_series as pictures
from ..views.rendering import render


def call(here: Here, tunnus: str) -> str:
    """Painike, josta voi soittaa: palvelun nimi, numero ja milloin se vastaa. Ilman numeroa linkki palvelun sivulle."""
    item = here.catalog.of(Contact)[tunnus]
    if not item.number and not item.address:
        raise AuthorError(
            f"Palvelulla ”{tunnus}” ei ole numeroa eikä sivua.",
            "Käytä sanaa {{ oma_alue() }}, jos numero riippuu alueesta, tai sanaa yhteys.",
        )
    return render("soita.html", here, row=contacts.Service(item, contacts.hours(here, item.hours, item.address)))


def night_numbers(here: Here) -> str:
    """Numerot, jotka vastaavat myös yöllä, suurina painikkeina: ensin hätänumero, sitten oman alueen päivystys ja muut."""
    return render("numerot_yolla.html", here, services=contacts.at_night(here), row=family.county_list(here))


def own_county(here: Here) -> str:
    """Oman alueen sosiaalipäivystys: valitsin, joka näyttää heti numeron tai sivun; ilman skriptejä linkki luetteloon."""
    return render("oma_alue.html", here, row=family.county_list(here))


def county_services(here: Here) -> str:
    """Kaikkien alueiden palvelut numeroineen ja sivuineen; valitun alueen kohta on auki."""
    return render("alueen_palvelut.html", here, rows=services.county_services(here))


def family_law(here: Here, *tunnukset: str) -> str:
    """Lain kohdat perheen sanoin, taitettuna, ja yksi rivi siitä, miten laki on tarkistettu."""
    if not tunnukset:
        raise AuthorError("Sanalle ”laki_perheelle” ei ole annettu sääntöjä.", "Kirjoita säännöt pilkuin erotettuina.")
    return render("laki_perheelle.html", here, row=family.law(here, tunnukset))


def time(here: Here, tunnus: str) -> str:
    """Kuva siitä, miten aika kulkee, ja sama sanoin."""
    return render("aikakuva.html", here, row=time_picture.picture(here, tunnus))


def own_part(here: Here, tunnus: str) -> str:
    """Mitä osallinen prosesseissa päättää, mistä häntä kuullaan, mitä hänelle kerrotaan ja mihin mennessä."""
    return render("minun_osani.html", here, row=parts.own_part(here, tunnus))


def own_card(here: Here, tunnus: str) -> str:
    """Kortti, jonka lukija täyttää laitteella tai paperilla; mikään ei tallennu, ellei hän itse tallenna."""
    return render("oma_kortti.html", here, row=cards.card(here, tunnus))


def decision_parts(here: Here) -> str:
    """Keksitty päätös osa osalta ja sama arkisin sanoin."""
    return render("paatoksen_osat.html", here, rows=decision.decision_parts(here))


def decision_checklist(here: Here) -> str:
    """Saman keksityn päätöksen osat kirjoittajan tarkistuslistana."""
    return render("paatoksen_tarkistus.html", here, rows=decision.decision_parts(here))


def picture_series(here: Here, tunnus: str) -> str:
    """Kuvasarja, jonka ymmärtää lukematta: kuvat numeroineen ja virke jokaisen alla."""
    return render("kuvasarja.html", here, row=pictures.series(here, tunnus))
