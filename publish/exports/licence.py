"""What binds whoever uses the content, in the words each form of metadata has for it."""

from __future__ import annotations

NAME, TITLE = "CC-BY-4.0", "Creative Commons Nimeä 4.0 Kansainvälinen"
ADDRESS = "https://creativecommons.org/licenses/by/4.0/"
IN_FINNISH = f"{ADDRESS}deed.fi"
AUTHORITY = "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0"  # as catalogues of the EU name it
