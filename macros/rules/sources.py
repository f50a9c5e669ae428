"""Rules of sources: a link leads to whoever published the text."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from ..model import Source
from ..site.site import Site
from ..source.problems import Problem

COPIES = ("9pdf", "docplayer", "doczz", "fdocuments", "pdfslide", "scribd", "studylib", "vdocuments")


def addresses_are_the_publishers_own(site: Site) -> Iterator[Problem]:
    """A site that copies texts may show an old or a changed one, asks the reader for an account, and is not to be trusted with clicks of families."""
    for entry in site.catalog.written(Source):
        host = urlsplit(entry.item.address or "").hostname or ""
        if any(part in COPIES for part in host.split(".")):
            fix = "Etsi teksti julkaisijan omalta sivulta tai poista osoite: lähde löytyy nimellään."
            yield entry.problem(("osoite",), f"Osoite johtaa sivustolle {host}, joka kopioi toisten tekstejä.", fix)
