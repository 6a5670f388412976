"""PURE. Days, times, names and captions as the counter's papers show them."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo


def day(value: date) -> str:
    """Return the day with its weekday: `Monday, March 2, 2026`."""
    return f"{value:%A, %B} {value.day}, {value.year}"


def moment(at: datetime, time_zone: str) -> str:
    """Return day and time in the court's zone: `March 2, 2026, 9:30 a.m. PST`."""
    here = at.astimezone(ZoneInfo(time_zone))
    return f"{here:%B} {here.day}, {here.year}, {clock(at, time_zone)} {here:%Z}"


def clock(at: datetime, time_zone: str) -> str:
    """Return the time of day in the court's zone: `9:30 a.m.`"""
    here = at.astimezone(ZoneInfo(time_zone))
    return f"{here.hour % 12 or 12}:{here:%M} {'a.m.' if here.hour < 12 else 'p.m.'}"


def initials(name: str) -> str:
    """Return a person's initials, as Fed. R. Civ. P. 5.2(a)(3) wants a minor's name: `J.D.`"""
    return "".join(f"{word[0].upper()}." for word in name.replace("-", " ").split() if word[0].isalpha())


def caption(text: str, secrecy: str, parties: Sequence[str]) -> str:
    """Return the caption of a public case; of a juvenile one its parties' initials; of any other secret one nothing."""
    if secrecy == "public":
        return text
    return "; ".join(filter(None, map(initials, parties))) if secrecy == "juvenile" else ""
