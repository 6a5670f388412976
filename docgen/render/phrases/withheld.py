"""PURE. What Fed. R. Civ. P. 5.2(a) lets a paper say of a secret number, a birth date and a minor, and no more. Refusals never repeat the secret."""

import re
import unicodedata

from docgen.render.phrases.days import read_day
from docgen.render.phrases.names import MARKS, capitals
from docgen.render.phrases.unsaid import Unsaid, UnsaidSecret

AFTER_A_NAME = re.compile(r"[\s,]+(jr|sr|ii|iii|iv)\.?$", re.IGNORECASE)
WHOLE_SYLLABLES = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "YI ")  # their first sign is a whole name, not its initial
SEPARATORS = re.compile(r"[\s.\-–—]")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[-.]\d{1,2}[-.]\d{4}")
NAME = "the full name of the minor as the case record has it, as 'Jane Ann Doe'"


def initials(name: object) -> str:
    """Return a minor's initials (5.2(a)(3)): `Jane Ann Doe` and `Doe, Jane Ann` give `J.A.D.`; every part of the name counts."""
    if not isinstance(name, str) or not name.strip(MARKS + " "):
        raise UnsaidSecret("The name of a minor", "it is no name", NAME)
    parts = _parts(name)
    if not parts:
        raise UnsaidSecret("The name of a minor", "it is no name", NAME)
    said = ".".join(_initial(part) for part in parts) + "."
    return f"{MARKS[0]}{said}{MARKS[1]}" if name.startswith(MARKS[0]) else said


def last_four(number: object) -> str:
    """Return the last four digits of a social-security, taxpayer or account number given as text (5.2(a)(1) and (4)): `6789`."""
    if not isinstance(number, str):
        raise UnsaidSecret(
            "A number", "it is no text, and a number loses the zeros it begins with", "it as text, in quotes"
        )
    if DATE.fullmatch(number.strip()):
        raise UnsaidSecret(
            "A date", "it is no number of an account or a person", "`| year_of_birth` for a date of birth"
        )
    signs = SEPARATORS.sub("", number)
    if not re.fullmatch(r"[A-Za-z0-9*•#]*[0-9]{4}", signs):
        raise UnsaidSecret(
            f"A number of {len(signs)} signs",
            "its last four signs are not digits",
            "the number itself, at least its last four digits",
        )
    return signs[-4:]


def year_of_birth(born: object) -> str:
    """Return the year of a date of birth (5.2(a)(2)): `1988`."""
    try:
        return str(read_day(born).year)
    except Unsaid:
        raise UnsaidSecret("A date of birth", "it is no date", "it as year, month and day: 1988-03-03") from None


def _parts(name: str) -> list[str]:
    """Return the parts of the name, given names first. Commas: before Jr. or III, or once between surname and given names."""
    whole = unicodedata.normalize("NFC", name.strip(MARKS + " "))
    given = AFTER_A_NAME.sub("", whole) or whole
    surname, *others = [part.strip() for part in given.split(",")]
    if len(others) > 1 or (others and not others[0][:1].isupper()):
        raise UnsaidSecret("The name of a minor", "more than a name stands there", NAME)
    ordered = " ".join([*others, surname])
    return [part for part in re.split(r"[\s.\-‐‑]+", ordered) if part]


def _initial(part: str) -> str:
    """Return the first letter with its accents."""
    first = part[0]
    if not first.isalpha() or unicodedata.name(first, "").startswith(WHOLE_SYLLABLES):
        raise UnsaidSecret("The name of a minor", "a part of it has no initial letter", "the initials by hand")
    accents = ""
    for sign in part[1:]:
        if not unicodedata.combining(sign):
            break
        accents += sign
    return capitals(first + accents)
