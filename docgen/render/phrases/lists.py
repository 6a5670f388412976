"""PURE. Names one after another, as a sentence joins them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from docgen.render.phrases.unsaid import Unsaid, known, text

WRITE = "a list of names"


def together(names: object, *, language: str) -> str:
    """Return all names: `A`, `A and B`, `A, B and C`; Spanish `y`, and `e` before an i-sound. Three or more with commas in them
    are kept apart by semicolons: `A, Inc.; B, LLC; and C`.
    """
    return _joined(names, "and" if known(language) == "en" else "y")


def either(names: object, *, language: str) -> str:
    """Return the names to choose from: `A or B`, `A, B or C`; Spanish `o`, and `u` before an o-sound."""
    return _joined(names, "or" if known(language) == "en" else "o")


def capital(words: object) -> str:
    """Return the words with a capital first, the rest as it was: `the McDonald estate` becomes `The McDonald estate`."""
    said = text(words, "text")
    return said[0].upper() + said[1:]


def _joined(names: object, word: str) -> str:
    *first, last = _listed(names)
    if not first:
        return last
    apart = len(first) > 1 and any("," in name for name in (*first, last))
    return f"{('; ' if apart else ', ').join(first)}{';' if apart else ''} {_sounding(word, last)} {last}"


def _listed(names: object) -> list[str]:
    if isinstance(names, str | bytes | Mapping) or not isinstance(names, Iterable):
        raise Unsaid(names, "it is no list", f"{WRITE}, also for one name")
    found = [text(name, "name") for name in names]
    if not found:
        raise Unsaid(names, "the list is empty", f"{WRITE} with at least one name")
    return found


def _sounding(word: str, following: str) -> str:
    """Return `e` for `y` before an i-sound (not hie-, hia-, hio-), and `u` for `o` before an o-sound, as in 8 and 11."""
    sound = _sound(following)
    if word == "y" and re.match(r"i|hi(?![aeo])|y(?![aeiou])", sound):
        return "e"
    if word == "o" and re.match(r"h?o|8|11(\d{3})*(?!\d)", sound):
        return "u"
    return word


def _sound(following: str) -> str:
    """Return the letters without accents, in small, from the first letter or figure on."""
    plain = "".join(
        sign for sign in unicodedata.normalize("NFD", following.casefold()) if not unicodedata.combining(sign)
    )
    return re.sub(r"^[^a-z0-9]+", "", plain)
