"""Pages whose permanent ids the outside world may already use: they are never lost."""

ROLES = (
    "vastaava-sosiaalityontekija konsultoiva-sosiaalityontekija perheterapeutti koordinaattori sosiaaliohjaaja perhetyontekija "
    "johtava-sosiaalityontekija lahiesihenkilo johto kouluttaja kehittamiskoordinaattori kokemusasiantuntija lapsi-ja-nuori vanhempi laheinen "
    "koulu varhaiskasvatus neuvola psykiatria poliisi perhekeskus sijaishuoltopaikka"
)
PROCESSES = (
    "ilmoitus paivystys palvelutarpeen-arviointi monitoimijainen-arviointi asiakkuuden-alku avohuolto avohuollon-sijoitus kiireellinen-sijoitus "
    "huostaanotto sijaishuolto rajoitustoimenpiteet yhteydenpito huostassapidon-lopettaminen jalkihuolto asiakkuuden-siirto "
    "asiakkuuden-paattaminen verkostotapaaminen konsultaatiotuki"
)
PATHS = "sosiaalityontekija sosiaaliohjaaja konsultoiva koordinaattori perheterapeutti esihenkilo johto kouluttaja yhdyspinta"
TRAININGS = (
    "systeeminen-johtaminen peruskoulutus kayttoonoton-tuki kertauskoulutus konsultoivan-roolikoulutus koordinaattorin-roolikoulutus teemakoulutus "
    "orientoiva-koulutus syty-info esihenkilosparraus syty-klinikka tiimisparraus syty-tyopaja videosarja keskustelufoorumi johdon-tilaisuus "
    "kouluttajakoulutus"
)
OTHERS = (
    "etusivu perheille tyontekijalle kouluttajalle johdolle apua-heti esite-kiireellinen-sijoitus esite-viikkokokous prosessit laki laki-maaraajat "
    "laki-paatosvalta laki-saadokset syty syty-viikkokokous menetelmat menetelma-sukupuu roolit roolit-vastuumatriisi koulutus koulutukset tyopajat "
    "tyopaja-pta perehdytys perehdytys-sosiaalityontekija materiaalit sanasto tietoa saavutettavuus tietosuoja yllapito"
)

REQUIRED = [
    *(f"rooli-{name}" for name in ROLES.split()),
    *(f"prosessi-{name}" for name in PROCESSES.split()),
    *(f"polku-{name}" for name in PATHS.split()),
    *(f"koulutus-{name}" for name in TRAININGS.split()),
    *OTHERS.split(),
]
