"""The twin check: an English and a Spanish text made from the same data say the same; whatever was changed in one is told."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from docgen.render.phrases import money
from docgen.render.phrases.bilingual import unequal
from tests.render.test_phrases_guide import written

ENGLISH = """In Case No. {{ number }}, {{ names | together }} must appear on {{ at | moment("America/Chicago") }} and pay {{ sum | money }}
({{ sum | money_words }}) within {{ days | span_words }}, counted from {{ filed | weekday_day }}. Rule 45(d). The {{ days | figures }}-day period ends.
Given {{ filed | this_day }}. Call (415) 555-0123 or go to Room 5. You may ask one time for more time."""
SPANISH = """En el caso n.º {{ number }}, {{ names | together }} debe comparecer el {{ at | moment("America/Chicago") }} y pagar {{ sum | money }}
({{ sum | money_words }}) en {{ days | span_words }}, contados desde el {{ filed | weekday_day }}. Regla 45(d). El plazo de {{ days | figures }} días termina.
Dado {{ filed | this_day }}. Llame al (415) 555-0123 o vaya a la sala 5. Puede pedir una vez más tiempo."""
DATA = {
    "number": "3:26-cv-01188-MO", "names": ["Ana Duarte", "Iris Vega"], "at": "2026-03-03T15:00:00+00:00", "sum": "1250.00", "days": 21,
    "filed": "2026-02-10",
}  # fmt: skip


def pair(**other: object) -> list[str]:
    """Return how the pair differs when the Spanish text is made from data that differs so."""
    return unequal(written(ENGLISH, "en", **DATA), written(SPANISH, "es", **{**DATA, **other}))


@given(
    some.dates(date(1900, 1, 1), date(2200, 1, 1)), some.integers(0, money.MOST_CENTS), some.integers(2, 5000),
    some.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)),
)  # fmt: skip
def test_a_pair_made_from_the_same_data_differs_in_nothing(
    filed: date, hundredths: int, days: int, at: datetime
) -> None:
    moment = at.replace(microsecond=0, tzinfo=UTC)
    data = {**DATA, "filed": filed, "sum": money.cents(hundredths), "days": days, "at": moment}
    assert unequal(written(ENGLISH, "en", **data), written(SPANISH, "es", **data)) == []


@pytest.mark.parametrize(
    ("other", "english", "spanish"),
    [
        ({"filed": "2026-02-11"}, "the date 2026-02-10", "the date 2026-02-11"),
        ({"sum": "1205.00"}, "the sum $1,250.00", "the sum $1,205.00"),
        ({"days": 12}, "the number 21", "the number 12"),
        (
            {"number": "3:26-cv-01189-MO"},
            "the case number or code 3:26-CV-01188-MO",
            "the case number or code 3:26-CV-01189-MO",
        ),
        ({"at": "2026-03-03T16:00:00+00:00"}, "the time 09:00", "the time 10:00"),
        ({"at": "2026-03-03T18:00:00+00:00"}, "the time 09:00", "the time 12:00"),
    ],
)
def test_what_differs_is_told_from_both_sides(other: dict[str, object], english: str, spanish: str) -> None:
    assert pair(**other) == [
        f"{english} stands in the English text and not in the Spanish",
        f"{spanish} stands in the Spanish text and not in the English",
    ]


@given(some.dates(date(1900, 1, 1), date(2200, 1, 1)), some.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_no_two_dates_pass_for_one(one: date, other: date) -> None:
    assume(one != other)
    assert unequal(written("{{ d | day }}", "en", d=one), written("{{ d | day }}", "es", d=other))


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("within thirty days", "en 30 días"), ("$1,250.00 is due", "se deben $1,250.00"), ("at 2:30 p.m.", "a las 14:30 horas"),
        ("The 30-day period", "El plazo de treinta días"), ("June 1, 2026", "1.º de junio de 2026"), ("June 1, 2026", "primero de junio de 2026"),
        ("the 3rd paragraph", "el 3.er párrafo"), ("a fine of 500 dollars", "una multa de $500.00"),
        ("one copy", "una copia"), ("You may 3 times ask", "Puede pedir 3 veces"), ("fee of $1,234.50", "tasa de 1.234,50 dólares"),
        ("June 1st", "1 de junio"), ("March\n3, 2026", "3 de\nmarzo de\u00a02026"), ("1 copy", "una copia"), ("at 12:00 p.m.", "al mediodía"),
        ("Case 24-CV-0012", "Caso 24-cv-0012"), ("ORDERED on MARCH 3, 2026", "ORDENADO el 3 DE MARZO DE 2026"),
        ("Given this 3rd day of March, 2026", "Dado el 3 de marzo de 2026"), ("two hundred and five jurors", "doscientos cinco jurados"), ("", ""),
    ],
)  # fmt: skip
def test_other_spellings_of_the_same_count_as_the_same(english: str, spanish: str) -> None:
    assert unequal(english, spanish) == []


@pytest.mark.parametrize(
    ("english", "spanish", "told"),
    [
        ("Tuesday, March 3, 2026", "miércoles, 3 de marzo de 2026", "is no such weekday: that day is a martes"),
        ("Monday, March 3, 2026", "martes, 3 de marzo de 2026", "is no such weekday: that day is a tuesday"),
        ("February 30, 2026", "30 de febrero de 2026", "is no day of the calendar"),
        ("twenty-one days", "veinte días", "the number 21 stands"),
        ("ten days", "unos días", "the number 10 stands"),
        ("1 copy", "copia", "the number 1 stands"),
        ("by noon", "antes de la medianoche", "the time 12:00 stands"),
        ("March 3", "4 de marzo", "the date 03-03 of no year stands"),
        ("1,250 jurors", "1.250 jurados", "the number 1250 stands"),
    ],
)
def test_what_is_wrong_or_left_out_is_told(english: str, spanish: str, told: str) -> None:
    assert any(told in one for one in unequal(english, spanish))


def test_a_long_text_that_is_all_numbers_is_compared_to_its_end() -> None:
    text = "two thousand and a-b-1 mil cientos de " * 2000
    assert isinstance(unequal(text, text), list)
