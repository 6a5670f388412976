"""Dates, ages, spans and times of day: the weekday is the date's, both languages say the same day, and no hour could be two."""

import calendar
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from docgen.render.phrases import days, reading, times
from docgen.render.phrases.unsaid import Unsaid

DATE = some.dates(date(days.EARLIEST, 1, 1), date(days.LATEST, 12, 31))
LANGUAGE = some.sampled_from(["en", "es"])
SAID = some.sampled_from([days.day, days.weekday_day, days.this_day])
PACIFIC = "America/Los_Angeles"
MOMENT = some.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1)).map(
    lambda one: one.replace(microsecond=0, tzinfo=UTC)
)


@given(DATE, LANGUAGE)
def test_the_weekday_is_always_that_of_the_date(when: date, language: str) -> None:
    weekday = reading.WEEKDAYS[language][when.weekday()]
    assert days.weekday(when, language=language).lower() == weekday
    assert days.weekday_day(when.isoformat(), language=language).lower().startswith(f"{weekday}, ")


@given(DATE, LANGUAGE, SAID)
def test_a_date_reads_back_as_the_same_day_in_both_languages(when: date, language: str, said: type) -> None:
    [found] = reading.days_in(f"Es / On {said(when, language=language)}.", language)
    assert found.date == when
    assert found.weekday in {None, when.weekday()}


@pytest.mark.parametrize(
    "when", ["2024-02-29", "2026-01-01", "2026-12-31", "2026-03-08", "2026-11-01", "1900-02-28", "2000-02-29"]
)
def test_days_at_the_edges_of_the_calendar_are_said_right(when: str) -> None:
    value = date.fromisoformat(when)
    assert days.weekday_day(when, language="en") == (
        f"{calendar.day_name[value.weekday()]}, {calendar.month_name[value.month]} {value.day}, {value.year}"
    )
    weekday, month = reading.WEEKDAYS["es"][value.weekday()], reading.MONTHS["es"][value.month - 1]
    assert days.weekday_day(when, language="es") == f"{weekday}, {value.day} de {month} de {value.year}"


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ("2026-02-29", "the calendar has no such day"),
        ("1900-02-29", "the calendar has no such day"),
        ("2026-13-01", "the calendar has no such day"),
        ("03/04/2026", "it is no date"),
        ("20260303", "it is no date"),
        ("2026-W10-2", "it is no date"),
        ("2026-3-3", "it is no date"),
        ("٢٠٢٦-٠٣-٠٣", "it is no date"),
        ("", "it is no date"),
        (None, "it is no date"),
        (20260303, "it is no date"),
        ("0226-03-03", "no paper names a year"),
        (date(9999, 1, 1), "no paper names a year"),
        (datetime(2026, 3, 3, 9), "it is a moment"),
        ("2026-03-03T09:00:00-08:00", "it is a moment"),
    ],
)
def test_what_is_no_plain_date_is_refused(wrong: object, why: str) -> None:
    for phrase in (days.day, days.weekday_day, days.weekday, days.this_day):
        with pytest.raises(Unsaid, match=f"was not written: {why}"):
            phrase(wrong, language="en")


@pytest.mark.parametrize(
    ("born", "on", "english", "spanish"),
    [
        ("2008-02-29", "2026-02-28", "17 years old", "17 años de edad"),
        ("2008-02-29", "2026-03-01", "18 years old", "18 años de edad"),
        ("2025-03-03", "2026-03-03", "1 year old", "1 año de edad"),
        ("2025-03-03", "2026-03-02", "11 months old", "11 meses de edad"),
        ("2026-01-31", "2026-03-03", "1 month old", "1 mes de edad"),
        ("2026-03-03", "2026-03-03", "less than 1 month old", "menos de 1 mes de edad"),
    ],
)
def test_an_age_is_counted_in_full_years_and_months(born: str, on: str, english: str, spanish: str) -> None:
    assert (days.aged(born, on, language="en"), days.aged(born, on, language="es")) == (english, spanish)


@pytest.mark.parametrize(
    ("born", "why"), [("2026-03-04", "before the day of birth"), ("1826-03-04", "nobody is 199 years old")]
)
def test_an_age_that_cannot_be_is_refused(born: str, why: str) -> None:
    with pytest.raises(Unsaid, match=why):
        days.aged(born, "2026-03-03", language="en")


@pytest.mark.parametrize("unit", days.UNITS)
def test_every_unit_is_said_for_none_one_and_many(unit: str) -> None:
    one, many, uno, muchos, _ = days.UNITS[unit]
    assert [days.span(n, unit, language="en") for n in (0, 1, 2)] == [f"0 {many}", f"1 {one}", f"2 {many}"]
    assert [days.span(n, unit, language="es") for n in (0, 1, 2)] == [f"0 {muchos}", f"1 {uno}", f"2 {muchos}"]


def test_a_span_in_spanish_words_follows_the_gender_and_the_million() -> None:
    assert days.span_words(1, "hour", language="es") == "una (1) hora"
    assert days.span_words(31, "day", language="es") == "treinta y un (31) días"
    assert days.span(1_000_000, "page", language="es") == "1,000,000 de páginas"


@pytest.mark.parametrize("wrong", [-1, 1.5, "21", None])
def test_a_span_that_is_no_whole_number_is_refused(wrong: object) -> None:
    for phrase, details in ((days.span, ()), (days.span_words, ()), (days.counted, ("box", "boxes"))):
        with pytest.raises(Unsaid, match="was not written"):
            phrase(wrong, *details, language="en")
    with pytest.raises(Unsaid, match="'fortnight'.*'day'"):
        days.span(2, "fortnight", language="en")


@given(MOMENT, some.sampled_from([PACIFIC, "America/Chicago", "America/Phoenix", "Pacific/Guam"]), LANGUAGE)
def test_a_time_of_day_tells_the_hour_and_minute_of_the_courts_own_clock(
    when: datetime, zone: str, language: str
) -> None:
    local = when.astimezone(ZoneInfo(zone))
    said = times.time_of_day(when, zone, language=language)
    if (local.hour % 12, local.minute, local.second) == (0, 0, 0):
        assert said.startswith(("noon", "mediodía") if local.hour else ("midnight (", "medianoche ("))
    else:
        seconds = f":{local:%S}" if local.second else ""
        assert said.startswith(
            f"{int(local.strftime('%I'))}:{local:%M}{seconds} {'a.m.' if local.hour < 12 else 'p.m.'}"
        )
    assert local.date() in {
        found.date for found in reading.days_in(times.moment(when, zone, language=language), language)
    }


@given(MOMENT)
def test_two_moments_of_one_day_are_never_said_the_same(when: datetime) -> None:
    for later in (timedelta(minutes=1), timedelta(hours=1), timedelta(hours=12)):
        assert times.moment(when, PACIFIC, language="en") != times.moment(when + later, PACIFIC, language="en")


def test_the_hour_the_clocks_repeat_names_its_zone_and_the_hour_before_does_not() -> None:
    first = datetime(2026, 11, 1, 7, 59, tzinfo=UTC)
    said = [times.time_of_day(first + timedelta(minutes=n), PACIFIC, language="en") for n in (0, 1, 61, 121)]
    assert said == ["12:59 a.m.", "1:00 a.m. (Pacific Daylight Time)", "1:00 a.m. (Pacific Standard Time)", "2:00 a.m."]


@pytest.mark.parametrize(
    ("hour", "said"), [(1, "a la 1:30 a.m."), (13, "a la 1:30 p.m."), (0, "a las 12:30 a.m."), (12, "a las 12:30 p.m.")]
)
def test_spanish_says_a_la_before_one_and_a_las_before_every_other_hour(hour: int, said: str) -> None:
    assert times.moment(datetime(2026, 3, 3, hour, 30, tzinfo=UTC), "UTC", language="es").endswith(f", {said}")


def test_the_spring_hour_that_is_left_out_is_never_said() -> None:
    begins = datetime(2026, 3, 8, 9, 59, tzinfo=UTC)
    said = [times.time_of_day(begins + timedelta(minutes=n), PACIFIC, language="es") for n in (0, 1)]
    assert said == ["1:59 a.m.", "3:00 a.m."]


@pytest.mark.parametrize(
    ("when", "zone"),
    [
        ("2026-03-03T09:00:00", PACIFIC), (datetime(2026, 3, 3, 9), PACIFIC), ("9 o'clock", PACIFIC), (None, PACIFIC), (0, PACIFIC),
        (date(2026, 3, 3), PACIFIC), ("2026-03-03T09:00:00Z", "Pacific"), ("2026-03-03T09:00:00Z", "../etc/passwd"),
        ("2026-03-03T09:00:00Z", ""), ("2026-03-03T09:00:00Z", None), (datetime.max.replace(tzinfo=UTC), "Pacific/Guam"),
    ],
)  # fmt: skip
def test_a_moment_without_zone_or_of_an_unknown_zone_is_refused(when: object, zone: str) -> None:
    for phrase in (times.time_of_day, times.moment):
        with pytest.raises(Unsaid, match="was not written"):
            phrase(when, zone, language="en")
