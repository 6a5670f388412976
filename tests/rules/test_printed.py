"""What the printed pages show: the case's number first, weekdays that fit their dates, a part in Spanish."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.rules.court import Courts
from records.rules.printed import bears_number, has_part_in, wrong_weekdays

NUMBERS = Courts(Path(__file__).resolve().parents[2] / "config" / "courts").get("us/fed/nd-cal").numbers
SPANISH_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
SPANISH_MONTHS = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]
DATES = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def _written(day: date) -> list[str]:
    spanish = f"{SPANISH_DAYS[day.weekday()]}, {day.day} de {SPANISH_MONTHS[day.month - 1]} de {day.year}"
    return [
        f"{day:%A}, {day:%B} {day.day}, {day.year}", f"{day:%a}., {day:%b}. {day.day}, {day.year}", f"{day:%A}, {day:%m/%d/%Y}",
        f"{day:%A}, the {day.day}th of {day:%B}, {day.year}", f"{day:%A} {day:%Y-%m-%d}", spanish, f"el {spanish.replace(',', '')}",
    ]  # fmt: skip


@given(DATES)
def test_a_right_weekday_is_never_called_wrong(day: date) -> None:
    assert wrong_weekdays([f"You must appear on {text} at 9:30 a.m." for text in _written(day)]) == []


@given(DATES, st.integers(1, 6))
def test_a_wrong_weekday_is_always_found(day: date, off: int) -> None:
    for right, other in zip(_written(day), _written(day + timedelta(days=off)), strict=True):
        said, is_one = right.removeprefix("el ").split()[0], other.removeprefix("el ").split()[0]
        assert wrong_weekdays([f"on {right.replace(said, is_one, 1)} at 9"])


def test_a_weekday_fits_over_a_line_break_and_a_date_that_is_none_is_told() -> None:
    assert wrong_weekdays(["Monday,\nMarch 3, 2026"]) == ["Monday, March 3, 2026 is a Tuesday"]
    assert wrong_weekdays(["Monday, February 30, 2026"]) == ["there is no Monday, February 30, 2026"]
    assert wrong_weekdays(["Every Monday. March 3, 2026 is another day; on Sunday, Maybury 4, 2026"]) == []


def test_the_number_of_the_case_must_be_the_first_number_printed() -> None:
    own = "4:08-cv-02214-SBA"
    assert bears_number(["C 08-02214 SBA, related to 3:09-cv-00001-JST"], own, NUMBERS)
    assert not bears_number(["3:09-cv-00001-JST"], own, NUMBERS)
    assert not bears_number(["3:09-cv-00001-JST, related to 4:08-cv-02214-SBA"], own, NUMBERS)
    assert bears_number(["MDL No. 15-2641; 4:08-cv-02214-SBA"], own, NUMBERS, ["2:15-md-02641-DGC"])
    assert not bears_number([""], own, NUMBERS)
    assert not bears_number(["no number"], "", NUMBERS)
    assert bears_number(["Cause No. A 17 x"], "A 17 x", NUMBERS)


@pytest.mark.parametrize(
    ("text", "spanish"),
    [
        (
            "¡AVISO! Lo han demandado. Si no responde dentro de 30 días, la corte puede decidir en su contra sin escuchar su versión.",
            True,
        ),
        (
            "Maria de la Cruz and Juan del Rio y Los Angeles Unified v. El Paso Electric, as provided by law in a court of no record",
            False,
        ),
        (
            "Notice! You have been sued. The court may decide against you without your being heard unless you respond.",
            False,
        ),
        ("", False),
    ],
)
def test_spanish_is_told_from_english_with_spanish_names(text: str, spanish: bool) -> None:
    assert has_part_in("es", [text]) is spanish
    assert not has_part_in("fr", [text])
