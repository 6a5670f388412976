"""PURE. Times of day in the court's own time zone: noon and midnight by name, and never an hour that could be two."""

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_name

from docgen.render.phrases.days import weekday_day
from docgen.render.phrases.unsaid import LANGUAGES, Unsaid, known, yes_or_no

WRITE = "a moment with its distance from Greenwich: 2026-03-03T09:00:00-08:00"
BEGINS = {"en": "as the day begins", "es": "al comenzar el día"}


def time_of_day(when: object, zone: str, *, named: bool = False, language: str) -> str:
    """Return the time of a moment in the zone (`America/Chicago`): `9:00 a.m.`, `noon`, `midnight (as the day begins)`.

    `named` adds the zone's name, which an hour that the autumn change of clocks repeats always has.
    """
    local = _local(when, zone)
    notes = [BEGINS[known(language)]] if _is(local, 0) else []
    notes += [_zone_name(local, language)] if yes_or_no(named) or _happens_twice(local) else []
    return _clock(local, language) + (f" ({', '.join(notes)})" if notes else "")


def moment(when: object, zone: str, *, named: bool = False, language: str) -> str:
    """Return date and time: `Tuesday, March 3, 2026, at 9:00 a.m.`, `martes, 3 de marzo de 2026, a las 9:00 a.m.`."""
    local = _local(when, zone)
    return f"{weekday_day(local.date(), language=language)}, {_at(local, language)} " + time_of_day(
        when, zone, named=named, language=language
    )


def _local(when: object, zone: str) -> datetime:
    """Return the moment on the court's clock. A moment without its distance from Greenwich is nowhere, and refused."""
    if isinstance(when, str):
        try:
            when = datetime.fromisoformat(when)
        except ValueError:
            raise Unsaid(when, "it is no moment", WRITE) from None
    if not isinstance(when, datetime):
        raise Unsaid(when, "it is no moment", WRITE)
    if when.utcoffset() is None:
        raise Unsaid(str(when), "it does not say in which time zone it is meant", WRITE)
    try:
        return when.astimezone(ZoneInfo(zone))
    except (OSError, ValueError, TypeError, KeyError, OverflowError):
        raise Unsaid(
            zone, "it is no time zone", "the court's time zone as its profile has it, as America/Chicago"
        ) from None


def _clock(local: datetime, language: str) -> str:
    if _is(local, 12):
        return "noon" if known(language) == "en" else "mediodía"
    if _is(local, 0):
        return "midnight" if known(language) == "en" else "medianoche"
    seconds = f":{local.second:02}" if local.second else ""
    return f"{local.hour % 12 or 12}:{local.minute:02}{seconds} {'a.m.' if local.hour < 12 else 'p.m.'}"


def _at(local: datetime, language: str) -> str:
    """Return the word before the time: `at`, `a las`, `a la` before one o'clock, `al` mediodía, `a` medianoche."""
    if known(language) == "en":
        return "at"
    if _is(local, 12) or _is(local, 0):
        return "al" if local.hour else "a"
    return "a la" if local.hour % 12 == 1 else "a las"


def _is(local: datetime, hour: int) -> bool:
    return (local.hour, local.minute, local.second) == (hour, 0, 0)


def _happens_twice(local: datetime) -> bool:
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()


def _zone_name(local: datetime, language: str) -> str:
    return get_timezone_name(local, locale=LANGUAGES[known(language)])
