"""PURE. Dates as documents say them, the weekday always reckoned from the date; ages; spans of days and of other things counted."""

import re
from datetime import date, datetime

from babel.dates import format_date

from docgen.render.phrases import numbers
from docgen.render.phrases.unsaid import LANGUAGES, Unsaid, known, one_of, text, whole

EARLIEST, LATEST = 1700, 2299  # years a paper of a court may name; another is a slip of the pen
OLDEST = 130
WRITE = "a date as year, month and day: 2026-03-03"
UNITS = {
    "minute": ("minute", "minutes", "minuto", "minutos", "m"),
    "hour": ("hour", "hours", "hora", "horas", "f"),
    "day": ("day", "days", "día", "días", "m"),
    "business day": ("business day", "business days", "día hábil", "días hábiles", "m"),
    "court day": ("court day", "court days", "día hábil judicial", "días hábiles judiciales", "m"),
    "calendar day": ("calendar day", "calendar days", "día natural", "días naturales", "m"),
    "week": ("week", "weeks", "semana", "semanas", "f"),
    "month": ("month", "months", "mes", "meses", "m"),
    "year": ("year", "years", "año", "años", "m"),
    "page": ("page", "pages", "página", "páginas", "f"),
}


def day(when: object, *, language: str) -> str:
    """Return the date (a date, or `2026-03-03`): `March 3, 2026`, `3 de marzo de 2026`."""
    return format_date(read_day(when), "long", locale=LANGUAGES[known(language)])


def weekday_day(when: object, *, language: str) -> str:
    """Return the date with its weekday: `Tuesday, March 3, 2026`, `martes, 3 de marzo de 2026`."""
    return format_date(read_day(when), "full", locale=LANGUAGES[known(language)])


def weekday(when: object, *, language: str) -> str:
    """Return the weekday alone: `Tuesday`, `martes`."""
    return format_date(read_day(when), "EEEE", locale=LANGUAGES[known(language)])


def this_day(when: object, *, language: str) -> str:
    """Return the date as an order closes: `this 3rd day of March, 2026`, `a los 3 días del mes de marzo de 2026`."""
    value = read_day(when)
    month = format_date(value, "MMMM", locale=LANGUAGES[known(language)])
    if known(language) == "en":
        return f"this {numbers.ordinal(value.day, language='en')} day of {month}, {value.year}"
    return f"{'al primer día' if value.day == 1 else f'a los {value.day} días'} del mes de {month} de {value.year}"


def read_day(when: object) -> date:
    """Return the date; raise Unsaid for a moment (its date depends on the time zone), another form, and what the calendar has not."""
    if isinstance(when, datetime) or (isinstance(when, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}[T ]\d{2}.*", when)):
        raise Unsaid(when, "it is a moment, whose date depends on the time zone", "`| moment(zone)`, or the date alone")
    if isinstance(when, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", when):
        try:
            when = date.fromisoformat(when)
        except ValueError:
            raise Unsaid(when, "the calendar has no such day", WRITE) from None
    if not isinstance(when, date):
        raise Unsaid(when, "it is no date", WRITE)
    if not EARLIEST <= when.year <= LATEST:
        raise Unsaid(str(when), f"no paper names a year before {EARLIEST} or after {LATEST}", WRITE)
    return when


def age(born: object, on: object) -> int:
    """Return the full years of age on a day. Who was born on 29 February has the birthday on 1 March of a common year."""
    birth, then = read_day(born), read_day(on)
    years = then.year - birth.year - ((then.month, then.day) < (birth.month, birth.day))
    if not birth <= then:
        raise Unsaid(str(on), "it is before the day of birth", "a day on or after it")
    if years > OLDEST:
        raise Unsaid(str(on), f"nobody is {years} years old", "the day of birth as it stands in the case record")
    return years


def aged(born: object, on: object, *, language: str) -> str:
    """Return the age on a day: `17 years old`, `17 años de edad`; below one year in months."""
    years = age(born, on)
    months = _months(read_day(born), read_day(on))
    after = " old" if known(language) == "en" else " de edad"
    if months == 0:
        return ("less than 1 month" if known(language) == "en" else "menos de 1 mes") + after
    return span(years or months, "year" if years else "month", language=language) + after


def span(number: object, unit: str = "day", *, language: str) -> str:
    """Return a number of units in figures: `21 days`, `1 day`, `1 día`. The units are the keys of UNITS."""
    value, one, many, _ = _unit(number, unit, language)
    return f"{numbers.figures(value, language=language)} {_de(value, language)}{one if value == 1 else many}"


def span_words(number: object, unit: str = "day", *, language: str) -> str:
    """Return a number of units in words and figures: `twenty-one (21) days`, `veintiún (21) días`."""
    value, one, many, gender = _unit(number, unit, language)
    said = numbers.words_and_figures(value, gender, language=language)
    return f"{said} {_de(value, language)}{one if value == 1 else many}"


def counted(number: object, one: str, many: str, *, language: str) -> str:
    """Return a number of what the template names in both forms: `1 juror`, `12 jurors`."""
    value = whole(number, least=0, most=numbers.MOST)
    named = text(one, "word for one") if value == 1 else text(many, "word for many")
    return f"{numbers.figures(value, language=language)} {_de(value, language)}{named}"


def _unit(number: object, unit: str, language: str) -> tuple[int, str, str, str]:
    value = whole(number, least=0, most=numbers.MOST)
    one, many, uno, muchos, gender = UNITS[one_of(unit, tuple(UNITS), "unit")]
    return (value, one, many, "") if known(language) == "en" else (value, uno, muchos, gender)


def _de(value: int, language: str) -> str:
    return "de " if known(language) == "es" and numbers.of_millions(value) else ""


def _months(birth: date, then: date) -> int:
    return (then.year - birth.year) * 12 + then.month - birth.month - (then.day < birth.day)
