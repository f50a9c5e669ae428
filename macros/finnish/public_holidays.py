"""Finnish public holidays and eves by day, from the package that knows them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date


def public_holidays(years: Iterable[int]) -> dict[date, list[str]]:
    """The names of each named day of the years in order, in small letters: ”loppiainen”, ”juhannusaatto”.

    Two feasts may fall on one day. Sundays without a name of their own are not here.
    """
    from holidays import country_holidays  # here, since it takes a tenth of a second and few pages ask

    named = country_holidays("FI", years=years, language="fi")
    return {day: [name.lower() for name in named.get_list(day)] for day in sorted(named)}
