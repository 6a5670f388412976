"""PURE. Dates as courts print them, in English and Spanish: in stamps, header lines and captions."""

import re
from collections.abc import Iterable
from datetime import date

from rapidfuzz import fuzz

EARLIEST, LATEST = 1900, 2100
_MONTHS = {
    "jan": 1, "ene": 1, "feb": 2, "mar": 3, "apr": 4, "abr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "ago": 8,
    "sep": 9, "oct": 10, "nov": 11, "dec": 12, "dic": 12,
}  # fmt: skip
_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
NAMED = 75  # how alike a month's name, written out and misread, must be
_MONTH = r"(?P<month>[A-Za-z]{3,10})"
_DAY = r"(?P<d>[0-9OIl]{1,2})"
_YEAR = r"(?P<y>(?:19|20)[0-9OIl]{2})"
_SHAPES = (
    re.compile(r"(?<![\d/-])(?P<m>[0-9OIl]{1,2})[/.-](?P<d>[0-9OIl]{1,2})[/.-](?P<y>(?:[12][0-9OIl])?[0-9OIl]{2})(?![\d/])"),
    re.compile(r"(?<![\d-])(?P<y>(?:19|20)\d{2})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)"),
    re.compile(_MONTH + r"\.?[\s-]{0,3}" + _DAY + r"(?:st|nd|rd|th)?\s?[,.-]?\s{0,3}" + _YEAR),
    re.compile(r"(?<!\d)" + _DAY + r"(?:st|nd|rd|th)?[\s.-]{1,3}(?:day\sof\s|de\s)?" + _MONTH + r"\.?,?[\s-]{1,3}(?:de\s|del\s)?" + _YEAR),
    re.compile(r"(?<![\d/-])" + _YEAR + r"[\s-]{1,3}" + _MONTH + r"\.?[\s-]{1,3}" + _DAY + r"(?![\d/])"),  # a time clock's
    re.compile(r"(?<![\d/-])(?P<y>\d{2})\s" + _MONTH + r"\.?[\s-]{1,3}" + _DAY + r"(?=\s{0,2}(?:[AP]\.?M?\b|[AP]\d|\d{1,2}:\d))"),
)  # fmt: skip
_DIGITS = str.maketrans("OIl", "011")


def dates_in(text: str, *, day_first: bool = False) -> list[tuple[date, int, int]]:
    """Every date in a short text with where it begins and ends, in the sequence they stand; 23/12/2024 can only be the 23rd."""
    found = [
        (day, match.start(), match.end())
        for shape in _SHAPES
        for match in shape.finditer(text[:600])
        if (day := _date(match, day_first=day_first)) is not None
    ]
    return sorted(found, key=lambda hit: hit[1])


def time_in(text: str) -> str:
    """The first time of day in a short text, as 14:05; empty when there is none."""
    for match in _TIME.finditer(text[:600]):
        hour, minute, half = int(match[1] or match[4]), int(match[2] or match[5] or 0), (match[3] or "").lower()
        hour = hour % 12 + 12 if half == "p" else hour % 12 if half == "a" else hour
        if hour < 24 and minute < 60:
            return f"{hour:02}:{minute:02}"
    return ""


_TIME = re.compile(
    r"(?<![\d/.:-])(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s{0,2}([ap])\.?\s?m\b|(?<![\d/.:-])(\d{1,2}):(\d{2})(?![\d/])",
    re.IGNORECASE,
)


def _date(match: re.Match[str], *, day_first: bool) -> date | None:
    parts = match.groupdict()
    month, on = _month_of(parts["month"]) if "month" in parts else _number(parts["m"]), _number(parts["d"])
    if "m" in parts and match.start("m") < match.start("y") and (day_first or month > 12):
        month, on = on, month
    year = _number(parts["y"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    try:
        day = date(year, month, on)
    except ValueError:
        return None
    return day if EARLIEST <= year <= LATEST else None


def _month_of(text: str) -> int:
    """The month a word names, short or written out; 'Maria' and 'Decision' name none."""
    plain = text.strip(".,-").lower()
    month = _MONTHS.get(plain[:3], 0)
    names = _NAMES[month - 1 :: 12] if month else ()
    return month if any(name.startswith(plain) or fuzz.ratio(name, plain) >= NAMED for name in names) else 0


_SLASHLESS = re.compile(r"(?<![\d/])([\d/]{7,10})(?=\s{1,3}\d{1,2}[:.]\d{2})")
_PARTED = re.compile(r"(0?[1-9]|1[0-2])[/1](0?[1-9]|[12]\d|3[01])[/1](20\d{2})")

_LOST = re.compile(
    r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/20\d{2}"
)  # a slash lost and not misread: two days are possible


def with_slashes(text: str) -> str:
    """A day before its hour whose slashes were read as ones, '7129/2024 11:54', mended where it can be only one day."""
    return _SLASHLESS.sub(lambda found: _mended(found[1]), text)


def _mended(digits: str) -> str:
    whole = {
        "/".join(parts.groups())
        for month in (1, 2)
        for day in (1, 2)
        if len(digits) == month + day + 6
        and (parts := _PARTED.fullmatch(digits))
        and (len(parts[1]), len(parts[2])) == (month, day)
    }
    return whole.pop() if len(whole) == 1 and not _LOST.fullmatch(digits) else digits


def _number(text: str) -> int:
    return int(text.translate(_DIGITS))


_TOKEN = re.compile(r"[A-Za-z]+|\d+")
_AS_LETTERS = str.maketrans("0158|", "OISBI")
_NEAR_DAY, _NEAR_YEAR = (70.0, 16.0), (130.0, 26.0)  # points across and down from the month
Token = tuple[str, float, float]


def date_in_pieces(words: Iterable[tuple[str, float, float]]) -> date | None:
    """The date a turned stamp shows: month, day and year lie near each other, whatever lines they were read into.

    `words` are texts with the middle of each. None when there is no such date, or two.
    """
    tokens = [(token, x, y) for text, x, y in list(words)[:60] for token in _TOKEN.findall(text[:20])]
    named = [(_month_of(text), x, y) for text, x, y in _with_words(words, tokens)]
    found = {_around(month, x, y, tokens) for month, x, y in named if month} - {None}
    return found.pop() if len(found) == 1 else None


def _with_words(words: Iterable[Token], tokens: list[Token]) -> list[Token]:
    """The tokens, and before them the words of three signs as letters: '0CT' names October."""
    return [(text.translate(_AS_LETTERS), x, y) for text, x, y in words if len(text.strip(".,-")) == 3] + tokens


def _around(month: int, x: float, y: float, tokens: list[Token]) -> date | None:
    days = sorted(
        (abs(x - across) + 2 * abs(y - down), int(text)) for text, across, down in tokens
        if text.isdigit() and len(text) <= 2 and _close(x, y, across, down, _NEAR_DAY)
    )  # fmt: skip
    years = {
        int(text)
        for text, across, down in tokens
        if re.fullmatch(r"(?:19|20)\d\d", text) and _close(x, y, across, down, _NEAR_YEAR)
    }
    if not days or len(years) != 1:
        return None
    try:
        return date(years.pop(), month, days[0][1])
    except ValueError:
        return None


def _close(x: float, y: float, across: float, down: float, reach: tuple[float, float]) -> bool:
    return abs(x - across) <= reach[0] and abs(y - down) <= reach[1]
