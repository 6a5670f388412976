"""PURE. Dates as courts print them, in English and Spanish: in stamps, header lines and captions."""

import re
from datetime import date

EARLIEST, LATEST = 1900, 2100
_MONTHS = {
    "jan": 1, "ene": 1, "feb": 2, "mar": 3, "apr": 4, "abr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "ago": 8,
    "sep": 9, "oct": 10, "nov": 11, "dec": 12, "dic": 12,
}  # fmt: skip
_MONTH = r"(?P<month>[A-Za-z]{3,10})"
_SHAPES = (
    re.compile(r"(?<![\d/-])(?P<m>[0-9OIl]{1,2})[/.-](?P<d>[0-9OIl]{1,2})[/.-](?P<y>(?:[12][0-9OIl])?[0-9OIl]{2})(?![\d/])"),
    re.compile(r"(?<![\d-])(?P<y>(?:19|20)\d{2})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)"),
    re.compile(_MONTH + r"\.?\s{0,3}(?P<d>[0-9OIl]{1,2})(?:st|nd|rd|th)?\s?[,.]?\s{0,3}(?P<y>(?:19|20)[0-9OIl]{2})"),
    re.compile(r"(?<!\d)(?P<d>[0-9OIl]{1,2})(?:st|nd|rd|th)?\s(?:day\sof\s|de\s)?" + _MONTH
               + r"\.?,?\s(?:de\s|del\s)?(?P<y>(?:19|20)[0-9OIl]{2})"),
)  # fmt: skip
_DIGITS = str.maketrans("OIl", "011")


def dates_in(text: str) -> list[tuple[date, int, int]]:
    """Every date in a short text with where it begins and ends, in the sequence they stand."""
    found = [
        (day, match.start(), match.end())
        for shape in _SHAPES
        for match in shape.finditer(text[:600])
        if (day := _date(match)) is not None
    ]
    return sorted(found, key=lambda hit: hit[1])


def _date(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    month = _MONTHS.get(parts["month"][:3].lower()) if "month" in parts else _number(parts["m"])
    year = _number(parts["y"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    try:
        day = date(year, month or 0, _number(parts["d"]))
    except ValueError:
        return None
    return day if EARLIEST <= year <= LATEST else None


def _number(text: str) -> int:
    return int(text.translate(_DIGITS))
