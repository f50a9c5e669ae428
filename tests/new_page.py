"""The text of a new page of the small site, as an author would begin it."""

NEW = """---
id: uusi
tyyppi: opas
kohderyhmä: [työntekijä]
kuvaus: Uusi sivu.
vastuu: tyontekija
tarkistettu: 2026-11-22
tarkistusväli: 6
---

# Uusi sivu

Tekstiä.
"""
