"""When a page must be checked again."""

import calendar
from datetime import date


def next_review(checked: date, months: int) -> date:
    """The day a page must be checked again: so many months later, the last day of the month at the latest."""
    month = checked.month - 1 + months
    year, month = checked.year + month // 12, month % 12 + 1
    return date(year, month, min(checked.day, calendar.monthrange(year, month)[1]))
