"""PURE. What the printed pages of a document show: whether it bears its case's number, its weekdays fit, a part is in a language."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date

from paper.numbers import NumberPattern, find_numbers, read_number, same_case

DAYS = (  # a weekday in English and Spanish, by its first letters without accents
    ("mon", "lun"), ("tue", "mar"), ("wed", "mie"), ("thu", "jue"), ("fri", "vie"), ("sat", "sab"), ("sun", "dom"),
)  # fmt: skip
MONTHS = (
    ("january", "enero"), ("february", "febrero"), ("march", "marzo"), ("april", "abril"), ("may", "mayo"), ("june", "junio"),
    ("july", "julio"), ("august", "agosto"), ("september", "septiembre"), ("october", "octubre"), ("november", "noviembre"),
    ("december", "diciembre"),
)  # fmt: skip
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = (
    r"(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\b\.?"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
)
_MONTH = r"(?P<month>[a-z]{3,10})\.?"
_DATED = re.compile(
    rf"\b{_DAY},? +(?:the +|el +)?(?:{_MONTH} +(?P<number>\d{{1,2}})(?:st|nd|rd|th)?,? +(?P<year>\d{{4}})"
    rf"|(?P<number2>\d{{1,2}})(?:st|nd|rd|th)? +(?:de +|of +)?(?P<month2>[a-z]{{3,10}})\.?,? +(?:de +|del +)?(?P<year2>\d{{4}})"
    r"|(?P<us_month>\d{1,2})/(?P<us_day>\d{1,2})/(?P<us_year>\d{4})|(?P<iso>\d{4}-\d{2}-\d{2}))",
    re.IGNORECASE,
)
SPANISH = frozenset(  # small words that stand in no Spanish name, as de, la, del, los, y do
    [
        "que",
        "en",
        "su",
        "sus",
        "un",
        "una",
        "por",
        "para",
        "con",
        "lo",
        "le",
        "les",
        "se",
        "es",
        "si",
        "sin",
        "usted",
        "puede",
        "han",
        "este",
        "esta",
        "como",
    ]
)
STRETCH = 25  # words in which a language shows itself
ENOUGH = 5  # different small words of Spanish in a stretch: no English stretch with Spanish names in it has so many


def bears_number(
    pages: Sequence[str], number: str, patterns: Sequence[NumberPattern], others: Sequence[str] = ()
) -> bool:
    """Whether the first case number printed is the case's own. `others` are numbers that may stand before it (a related case's)."""
    own = read_number(number, patterns)
    found = [one.number for page in pages for one in find_numbers(page, patterns)]
    if own is None or not found:
        plain = " ".join(number.split())
        return bool(plain) and any(plain in " ".join(page.split()) for page in pages)
    allowed = [one.key for text in others if (one := read_number(text, patterns))]
    first = next((one for one in found if not any(same_case(one.key, key) for key in allowed)), None)
    return first is not None and same_case(first.key, own.key)


def wrong_weekdays(pages: Sequence[str]) -> list[str]:
    """Return every weekday printed beside a date it does not fit, and every date that there is not, a clause each."""
    return [clause for page in pages for clause in _wrong(" ".join(page.split()))]


def _wrong(text: str) -> Iterator[str]:
    for match in _DATED.finditer(_without_accents(text)):
        said = next(at for at, starts in enumerate(DAYS) if match["day"][:3].casefold() in starts)
        try:
            day = _date(match)
        except ValueError:
            yield f"there is no {match[0]}"
            continue
        if day is not None and said != day.weekday():
            yield f"{match[0]} is a {NAMES[day.weekday()]}"


def _date(match: re.Match[str]) -> date | None:
    """Return the date of the match; None when its month is no month; raise ValueError when there is no such day."""
    if match["iso"]:
        return date.fromisoformat(match["iso"])
    if match["us_year"]:
        return date(int(match["us_year"]), int(match["us_month"]), int(match["us_day"]))
    word = (match["month"] or match["month2"]).casefold()
    month = next((at for at, names in enumerate(MONTHS) if any(name.startswith(word) for name in names)), None)
    if month is None:
        return None
    return date(int(match["year"] or match["year2"]), month + 1, int(match["number"] or match["number2"]))


def has_part_in(language: str, pages: Sequence[str]) -> bool:
    """Whether some stretch of the pages is in that language (`es`), told by its small words."""
    if language != "es":
        return False
    words = [word for page in pages for word in re.findall(r"[a-z]+", _without_accents(page).casefold())]
    return any(len(SPANISH & set(words[at : at + STRETCH])) >= ENOUGH for at in range(max(1, len(words) - STRETCH + 1)))


def _without_accents(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
