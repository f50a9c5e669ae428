"""How long what was seen holds: it must be looked at again so many months after the day it was checked."""

from __future__ import annotations

import calendar
from datetime import date


def after_months(day: date, months: int) -> date:
    """The day so many months later, the last day of the month at the latest."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
