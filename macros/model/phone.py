"""Telephone numbers that can be dialled in Finland: what kind a number is, and its address in a link.

The kinds follow the numbering of Finland (Traficom; the library phonenumbers 9.0) as far as a help service needs them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class NumberKind:
    """One kind of number: the digits it has, whether the call is free of charge, whether it is dialled as it is."""

    digits: re.Pattern[str]
    free: bool = False
    short: bool = False


# the first that fits decides; numbers with an extra charge (0600, 0700) fit none
KINDS = (
    NumberKind(re.compile(r"112"), free=True, short=True),
    NumberKind(re.compile(r"116(?:000|006|016|111|117|123)"), free=True, short=True),
    NumberKind(re.compile(r"0800\d{4,6}"), free=True),
    NumberKind(re.compile(r"0(?:4[0-8]|50)\d{4,8}")),
    NumberKind(re.compile(r"0(?:10|20|29|30|39|71|73|75)\d{4,8}")),
    NumberKind(re.compile(r"0(?:1[3-9]|[23568][1-8]|9)\d{3,8}")),
)
WRITTEN = re.compile(r"\d+(?: \d+)*")


def digits(number: str) -> str:
    """The digits alone: how a number is compared and sought, however it has been grouped."""
    return re.sub(r"\D", "", number)


def kind(number: str) -> NumberKind | None:
    """The kind of a number written in groups of digits, or None when it cannot be dialled."""
    if not WRITTEN.fullmatch(number):
        return None
    return next((row for row in KINDS if row.digits.fullmatch(digits(number))), None)


def uri(number: str) -> str:
    """The address of a link that dials a number (RFC 3966): short numbers as they are, others with the country code."""
    row = kind(number)
    return f"tel:{digits(number)}" if row is None or row.short else f"tel:+358{digits(number)[1:]}"
