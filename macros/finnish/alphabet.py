"""The Finnish alphabetical order."""

from __future__ import annotations


def finnish_order(text: str) -> list[int]:
    """A key that sorts å, ä and ö after z and ignores case."""
    alphabet = "abcdefghijklmnopqrstuvwxyzåäö"
    return [alphabet.find(letter) + 100 if letter in alphabet else ord(letter) % 100 for letter in text.casefold()]
