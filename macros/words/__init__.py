"""The Finnish words an author may use on a page, each a small function of the page it stands on."""

from __future__ import annotations

from collections.abc import Callable

from . import home, learning, legal, linking, tools, work

Word = Callable[..., str]

FUNCTIONS: dict[str, Word] = {
    "määräaika": legal.deadline,
    "fakta": legal.fact,
    "laki": legal.citation,
    "päättäjä": legal.decider,
    "silmäyksellä": work.glance,
    "vaiheet": work.steps,
    "keneltä_kysyn": work.ask,
    "laki_ja_lähteet": work.law_and_sources,
    "määräaikataulukko": legal.deadlines,
    "sääntötaulukko": legal.rules,
    "päätösvaltataulukko": legal.decisions,
    "yhteys": work.contact,
    "yhteystiedot": work.contacts,
    "hyvinvointialueet": work.counties,
    "kysymykset": work.question_bank,
    "kysymyslajit": work.question_kinds,
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
    "tapahtumat": learning.events,
    "tapaus": learning.case,
    "välitehtävä": learning.between,
    "palautekysymykset": learning.feedback,
    "etänä": learning.remote,
    "materiaalit": linking.materials,
    "tiedostot": linking.files,
    "parisivu": linking.twin,
    "sivu": linking.page_link,
    "rooli": work.role_link,
    "termi": linking.term,
    "lähdeluettelo": linking.sources,
    "ovet": linking.doors,
    "piirros": home.drawing,
    "maisema": home.landscape,
    "hakukenttä": home.search_field,
    "ovilauseet": home.ways_in,
    "lapsen_polku": home.client_path,
    "numeroina": home.numbers,
    "perheovi": home.family_door,
    "oven_sivut": home.door_pages_of,
    "pikalinkit": home.quick_links,
    "työkalu": tools.tool,
    "kentät": linking.fields,
    "sanat": linking.words,
}
