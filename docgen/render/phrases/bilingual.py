"""PURE. The twin check: which dates, times, sums, case numbers and other numbers stand in the English text of a pair and not in the Spanish, or the reverse."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from docgen.render.phrases import reading

NAMES = {"en": "English", "es": "Spanish"}
_WORDS = {
    "en": r"[a-z]+(?:[ ,-]+[a-z]+){0,30}? and \d\d/100 dollars",
    "es": r"[a-zñáéíóú]+(?: [a-zñáéíóú]+){0,30}? d[óo]lar(?:es)? con \d\d/100",
}
_FIGURES = r"-?(?:US)?\$ ?\d[\d,.]*\d|-?(?:US)?\$ ?\d|(?<![\w.,])\d[\d,.]*(?= (?:dollars?|d[óo]lar(?:es)?)\b)"
_CLOCK = r"(?<![\w:])(\d{1,2})(?::(\d\d))?(?::(\d\d))?[\s\u202f]*([ap])\.?[\s\u202f]*m\b\.?|(?<![\w:-])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?![\w:-])"
_NAMED_HOURS = {"noon": "12:00", "mediodía": "12:00", "midnight": "00:00", "medianoche": "00:00"}
_CODE = r"(?<![\w-])(?=[\w:/.-]{0,60}\d)(?=[\w:/.-]{0,60}[A-Za-z:/-])[^\W_]+(?:[-:/][^\W_]+)*(?![\w])"
_NO_CODE = r"\d+|\d+(?:st|nd|rd|th)|\d+-(?:minute|hour|day|week|month|year|page|dollar)s?"
_NUMBER = r"(?<![\w])\d+(?:[,.]\d+)*"


@dataclass(frozen=True)
class Fact:
    """Something of a text that its twin must say too: what sort of thing, and what it is in one form for both languages."""

    sort: str
    what: str


ONE = Fact("number", "1")  # in words it is an article, which is no fact but answers the figure
_ARTICLE = {"en": r"\b(?:one|an?)\b", "es": r"\bun[oa]?\b"}
Finder = Callable[[str, str], Iterator[tuple[int, int, str]]]


def unequal(english: str, spanish: str) -> list[str]:
    """Return what stands in one of two texts made from the same data and not in the other, a sentence each; empty when nothing does.

    A number counts the same in words and in figures. Also tells a weekday that is not its date's and a day no calendar has.
    Not compared: ordinals in words, the words one, un and una, how often a thing stands in a text, and where.
    """
    texts = {"en": _on_one_line(english), "es": _on_one_line(spanish)}
    facts = {language: _facts(text, language) for language, text in texts.items()}
    differ = [
        f"the {fact.sort} {fact.what} stands in the {NAMES[one]} text and not in the {NAMES[other]}"
        for one, other in (("en", "es"), ("es", "en"))
        for fact in facts[one]
        if fact not in facts[other] and not (fact == ONE and re.search(_ARTICLE[other], texts[other], re.IGNORECASE))
    ]
    return [*differ, *_wrong_days(texts["en"], "en"), *_wrong_days(texts["es"], "es")]


def _on_one_line(text: str) -> str:
    """Return the text as one line, without the marks set round Hebrew and Arabic names: a date may be broken at the end of a line."""
    return " ".join(text.replace("\u2068", " ").replace("\u2069", " ").split())


def _facts(text: str, language: str) -> list[Fact]:
    """Return each fact once, in the sequence of FINDERS; what one finder took is no longer there for the next."""
    found: dict[Fact, None] = {}
    left = text
    for sort, finder in FINDERS:
        for start, end, what in list(finder(left, language)):
            found[Fact(sort, what)] = None
            left = f"{left[:start]}{'|' * (end - start)}{left[end:]}"
    return list(found)


def _wrong_days(text: str, language: str) -> Iterator[str]:
    for day in reading.days_in(text, language):
        said = text[day.start : day.end].strip()
        if day.year and day.date is None:
            yield f"{said!r} in the {NAMES[language]} text is no day of the calendar"
        elif day.date and day.weekday is not None and day.weekday != day.date.weekday():
            right = reading.WEEKDAYS[language][day.date.weekday()]
            yield f"{said!r} in the {NAMES[language]} text is no such weekday: that day is a {right}"


def _days(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    for day in reading.days_in(text, language):
        yield (
            day.start,
            day.end,
            f"{day.year}-{day.month:02}-{day.day:02}" if day.year else f"{day.month:02}-{day.day:02} of no year",
        )


def _sums(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    for found in re.finditer(_WORDS[language], text, re.IGNORECASE):
        for start in (found.start() + gap.start() for gap in re.finditer(r"(?:^|(?<=[ ,]))(?=\w)", found[0])):
            value = reading.read_sum_in_words(text[start : found.end()], language)
            if value is not None:
                yield start, found.end(), f"${value:,.2f}"
                break
    for found in re.finditer(_FIGURES, text):
        yield found.start(), found.end(), _amount(found[0])


def _amount(written: str) -> str:
    value = _value(re.sub(r"[^\d.,]", "", written))
    return f"{'-' if written.startswith('-') else ''}${value:,.2f}" if isinstance(value, Decimal) else written


def _times(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    for found in re.finditer(_CLOCK, text, re.IGNORECASE):
        hour, minute, second = (found[group] or found[group + 4] or "00" for group in (1, 2, 3))
        whole = int(hour) % 12 + 12 * (found[4].lower() == "p") if found[4] else int(hour)
        yield found.start(), found.end(), f"{whole:02}:{minute}" + (f":{second}" if second != "00" else "")
    for found in re.finditer(rf"\b(?:{'|'.join(_NAMED_HOURS)})\b", text, re.IGNORECASE):
        yield found.start(), found.end(), _NAMED_HOURS[found[0].lower()]


def _codes(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    for found in re.finditer(_CODE, text):
        if not re.fullmatch(_NO_CODE, found[0]):
            yield found.start(), found.end(), found[0].upper()


def _numbers(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    for start, end, value in reading.numbers_in_words(text, language):
        yield start, end, str(value)
    for found in re.finditer(_NUMBER, text):
        yield found.start(), found.end(), str(_value(found[0]))


def _value(written: str) -> Decimal | str:
    """Return the number that figures are in the manner of the United States, or of Spain where only that can be meant; else as written."""
    bare = written.strip(",.")
    if re.fullmatch(r"\d+(\.\d+)?|\d{1,3}(,\d{3})+(\.\d+)?", bare):
        return Decimal(bare.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,}|\d+,\d{1,2}", bare):
        return Decimal(bare.replace(".", "").replace(",", "."))
    return bare


FINDERS: tuple[tuple[str, Finder], ...] = (
    ("date", _days),
    ("sum", _sums),
    ("time", _times),
    ("case number or code", _codes),
    ("number", _numbers),
)
