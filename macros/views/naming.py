"""Names of languages and doors, and the Finnish alphabetical order."""

LANGUAGES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
DOOR_NAMES = {
    "perhe": {"fi": "Perheille", "sv": "För familjer", "en": "For families"},
    "työntekijä": {"fi": "Työntekijälle", "sv": "För anställda", "en": "For workers"},
    "kouluttaja": {"fi": "Kouluttajalle", "sv": "För utbildare", "en": "For trainers"},
    "johto": {"fi": "Johdolle", "sv": "För ledningen", "en": "For managers"},
    "ylläpitäjä": {"fi": "Tietoa", "sv": "Om webbplatsen", "en": "About"},
}


def finnish_order(text: str) -> list[int]:
    """A key that sorts å, ä and ö after z and ignores case."""
    alphabet = "abcdefghijklmnopqrstuvwxyzåäö"
    return [alphabet.find(letter) + 100 if letter in alphabet else ord(letter) % 100 for letter in text.casefold()]
