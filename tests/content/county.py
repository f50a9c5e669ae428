"""An invented county of the tests: its own edition of the small site, a form of its own, and a role that the core has and it has not."""

from __future__ import annotations

COUNTY = "paikallinen/alue.yml"
EDITION = """alue: Kuvitteellan hyvinvointialue
alueen: Kuvitteellan hyvinvointialueen
nimi: Kuvitteellan tukipakki
lyhyt: Tukipakki
osoite: https://kuvitteella.example
palaute: https://kuvitteella.example/palaute
vastuurooli: tyontekija
"""
GUIDE = """nimi: Ohjaaja
ryhmä: tiimi
järjestys: 3
tehtävä: Ohjaa.
vastuut: [Ohjaa lasta.]
ei_ole: [Päättäjä.]
tarkistettu: 2026-11-22
"""
OWN_FORM = """nimi: Alueen oma lomake
sivu: opas-apu
tarkoitus: Kirjaa sovitut asiat.
säilytys: Lomake on asiakasasiakirja.
osat:
  - nimi: Sovittu
    kohdat:
      - kysymys: Päivä
        vastaus: päivä
"""
