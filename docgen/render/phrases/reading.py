"""PURE. Reads back what the phrases wrote: numbers in words, sums, dates and times of day in an English or Spanish text.

Written apart from the phrases, so that the one proves the other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from docgen.render.phrases import numbers
from docgen.render.phrases.unsaid import known

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_WEEKDAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
}
MONTHS = {language: months.split() for language, months in _MONTHS.items()}
WEEKDAYS = {language: weekdays.split() for language, weekdays in _WEEKDAYS.items()}
LONGEST_NUMBER = 24  # words
_EN = f"(?-i:(?P<month>{'|'.join(form for name in MONTHS['en'] for form in (name.title(), name.upper()))}))"  # `may` is a verb
_ES = f"(?P<month>{'|'.join(MONTHS['es'])}|setiembre)"
_DATES = {
    "en": (
        rf"{_EN} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year>\d{{4}}))?",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:day )?(?:of )?{_EN}\b(?:,? (?P<year>\d{{4}}))?",
    ),
    "es": (
        rf"(?P<day>\d{{1,2}}|primero?)(?:\.?º|\.er|\.o)?(?: días?)?(?: del mes)? de {_ES}\b(?:,? del? (?:año )?(?P<year>\d{{4}}))?",
    ),
}
_WEEKDAY = {
    language: rf"(?:\b(?P<weekday>{'|'.join(days)}|sabado|miercoles),? (?:el )?)?\b"
    for language, days in WEEKDAYS.items()
}
_ISO = r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b"


@dataclass(frozen=True)
class Day:
    """A date found in a text, from `start` to `end`: the weekday beside it (0 is Monday), and the date; no year where none stands there."""

    start: int
    end: int
    weekday: int | None
    year: int | None
    month: int
    day: int

    @property
    def date(self) -> date | None:
        """The date; None without a year, or when the calendar has no such day."""
        try:
            return date(self.year, self.month, self.day) if self.year else None
        except ValueError:
            return None


def days_in(text: str, language: str) -> Iterator[Day]:
    """Yield every date of the text that names its month, or is written 2026-03-03."""
    taken: list[tuple[int, int]] = []
    for pattern in (*(_WEEKDAY[known(language)] + one for one in _DATES[known(language)]), _ISO):
        for found in re.finditer(pattern, text, re.IGNORECASE):
            if all(found.end() <= start or found.start() >= end for start, end in taken):
                taken.append(found.span())
                yield _day(found, known(language))


def read_sum_in_words(words: str, language: str) -> Decimal | None:
    """Return the sum that the words are (`One Hundred and 05/100 Dollars`, `Cien dólares con 05/100`); None when they are none."""
    form = (
        r"(.+) and (\d\d)/100 dollars" if known(language) == "en" else r"(.+?)(?: de)? d[óo]lar(?:es)? con (\d\d)/100"
    )
    found = re.fullmatch(form, " ".join(words.lower().split()))
    whole = read_number(found[1], language) if found else None
    return Decimal(whole) + Decimal(found[2]).scaleb(-2) if found and whole is not None else None


def read_number(words: str, language: str) -> int | None:
    """Return the number that the words are, as this house or anyone spells it right; None when they are none."""
    said = " ".join(words.lower().split())
    value = _added_up(said, known(language))
    if value is None or value > numbers.MOST:
        return None
    plain = re.sub(r"\b(hundred|thousand|million|billion),? and\b", r"\1", said).replace(",", "")
    right = {numbers.words(value, gender, language=language) for gender in numbers.GENDERS}
    return value if plain in right or plain.replace("-", " ") in {one.replace("-", " ") for one in right} else None


def _added_up(said: str, language: str) -> int | None:
    """Add up what each word is worth, without asking whether the words stand rightly together."""
    total = group = 0
    for word in re.split(r"[\s,-]+", said):
        worth = _worth(language).get(word)
        if worth is None:
            return None
        if language == "en" and worth == 100:
            group *= 100
        elif worth >= 1000 and worth != 1000:
            total, group = (total + group) * worth if language == "es" else total + group * worth, 0
        elif worth == 1000:
            total, group = total + (group or 1) * 1000, 0
        else:
            group += worth
    return total + group


@lru_cache
def _worth(language: str) -> dict[str, int]:
    """Return what each word is worth; words that only join are worth nothing."""
    genders = numbers.GENDERS if language == "es" else ("",)
    plain = [*range(100), *range(100, 1000, 100), 1000]
    told = {
        word: value
        for value in plain
        for gender in genders
        for word in [numbers.words(value, gender, language=language)]
        if " " not in word and "-" not in word
    }
    if language == "es":
        return {**told, "ciento": 100, "millón": 1_000_000, "millones": 1_000_000, "y": 0}
    return {**told, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "and": 0}


def is_number_word(word: str, language: str) -> bool:
    """Whether a word by itself is a number, and no word that only joins."""
    return all(
        _worth(known(language)).get(part) is not None for part in word.lower().split("-")
    ) and word.lower() not in {"y", "and"}


def numbers_in_words(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and value of every number in words, in small letters; one alone is an article and left out."""
    words = [(found.start(), found.end(), found[0]) for found in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)]
    at = 0
    while at < len(words):
        run = _run(text, words, at, known(language))
        if run is None:
            at += 1
            continue
        last, value = run
        if value != 1:
            yield words[at][0], words[last][1], value
        at = last + 1


def _run(text: str, words: list[tuple[int, int, str]], at: int, language: str) -> tuple[int, int] | None:
    """Return the last word and the value of the longest number that begins at this word."""
    start, _, first = words[at]
    begins = not text[:start].strip() or text[:start].rstrip()[-1] in ".:;!?("
    if not is_number_word(first, language) or not (first.islower() or (begins and first[1:].islower())):
        return None
    for last in range(min(at + LONGEST_NUMBER, len(words)) - 1, at - 1, -1):
        piece = text[start : words[last][1]]
        if is_number_word(words[last][2], language) and (value := read_number(piece, language)) is not None:
            return last, value
    return None


def _day(found: re.Match[str], language: str) -> Day:
    parts = found.groupdict()
    month = parts["month"].lower().replace("setiembre", "septiembre")
    weekday = (parts.get("weekday") or "").lower().replace("sabado", "sábado").replace("miercoles", "miércoles")
    return Day(
        found.start(), found.end(), WEEKDAYS[language].index(weekday) if weekday else None,
        int(parts["year"]) if parts["year"] else None,
        int(month) if month.isdigit() else MONTHS[language].index(month) + 1,
        1 if parts["day"].lower().startswith("p") else int(parts["day"]),
    )  # fmt: skip
