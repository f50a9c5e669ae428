"""The Finnish words an author may use on a page, each a small function of the page it stands on."""

from __future__ import annotations

from collections.abc import Callable

from . import law, learning, reading, work

Word = Callable[..., str]

FUNCTIONS: dict[str, Word] = {
    "määräaika": law.deadline,
    "fakta": law.fact,
    "laki": law.citation,
    "päättäjä": law.decider,
    "silmäyksellä": work.glance,
    "vaiheet": work.steps,
    "keneltä_kysyn": work.ask,
    "määräaikataulukko": law.deadlines,
    "päätösvaltataulukko": law.decisions,
    "yhteys": work.contact,
    "yhteystiedot": work.contacts,
    "hyvinvointialueet": work.counties,
    "roolitaulukko": work.role_table,
    "vastuumatriisi": work.matrix,
    "prosessikartta": work.process_map,
    "koulutuspolut": learning.paths,
    "polku": learning.path,
    "koulutus": learning.training_link,
    "perehdytyspaketit": learning.packets,
    "aikataulu": learning.run_sheet,
    "tyopajatiedot": learning.workshop,
    "työpajat": learning.workshop_list,
    "tapaus": learning.case,
    "välitehtävä": learning.between,
    "palautekysymykset": learning.feedback,
    "etänä": learning.remote,
    "materiaalit": reading.materials,
    "tiedostot": reading.files,
    "parisivu": reading.twin,
    "sivu": reading.page_link,
    "rooli": work.role_link,
    "termi": reading.term,
    "lähdeluettelo": reading.sources,
    "ovet": reading.doors,
    "kentät": reading.fields,
    "sanat": reading.words,
}
