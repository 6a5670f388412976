"""Error rates by band of confidence, and what can be said of them at most."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.calibration import EDGES, Checked, bands, passing, telling, upper_bound


@pytest.mark.parametrize(
    ("wrong", "of", "upper"),
    [(0, 10, 0.3085), (0, 100, 0.0362), (1, 10, 0.4450), (2, 50, 0.1371), (5, 1000, 0.0116), (50, 100, 0.6017)],
)
def test_the_bound_is_the_exact_one_of_the_tables(wrong: int, of: int, upper: float) -> None:
    assert upper_bound(wrong, of) == pytest.approx(upper, abs=0.0001)


def test_of_nothing_read_or_nothing_right_anything_may_be_wrong() -> None:
    assert (upper_bound(0, 0), upper_bound(7, 7)) == (1.0, 1.0)


@given(st.integers(1, 800), st.data())
def test_at_the_bound_so_few_errors_are_as_rare_as_was_asked(of: int, data: st.DataObject) -> None:
    wrong = data.draw(st.integers(0, min(of - 1, 30)))
    upper = upper_bound(wrong, of)
    few = math.fsum(math.comb(of, k) * upper**k * (1 - upper) ** (of - k) for k in range(wrong + 1))
    assert wrong / of < upper <= 1
    assert few == pytest.approx(0.025, rel=1e-3)


def test_so_many_papers_tell_something_that_one_error_in_twenty_would_have_shown() -> None:
    assert [telling(of) for of in (0, 1, 71, 72, 1000)] == [False, False, False, True, True]


ROWS = [Checked("number", 0.99, True)] * 30 + [
    Checked("number", 0.6, False),
    Checked("number", 0.5, True),
    Checked("title", 1.0, True),
]


def test_every_value_is_in_one_band_of_its_field_and_the_last_line_is_the_whole() -> None:
    found = [(band.field, band.low, band.read, band.wrong) for band in bands(ROWS)]
    assert found == [
        ("number", 0.5, 2, 1), ("number", 0.98, 30, 0), ("number", 0.0, 32, 1), ("title", 0.98, 1, 0), ("title", 0.0, 1, 0),
    ]  # fmt: skip
    assert bands([]) == []


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_the_bands_part_all_that_was_read(values: list[tuple[float, bool]]) -> None:
    *parts, whole = bands(Checked("x", sure, right) for sure, right in values)
    assert sum(band.read for band in parts) == whole.read == len(values)
    assert sum(band.wrong for band in parts) == whole.wrong
    assert {band.low for band in parts} <= set(EDGES)


def test_a_threshold_parts_what_passes_from_what_is_held_back() -> None:
    through, back = passing([row for row in ROWS if row.field == "number"], 0.6)
    assert (through.read, through.wrong, back.read, back.wrong) == (31, 1, 1, 0)
    assert through.rate == 1 / 31
    assert [band.read for band in passing([], 0.5)] == [0, 0]


def test_a_band_says_in_plain_data_whether_it_tells_anything() -> None:
    [number, *_, whole] = bands(ROWS)
    assert (whole.whole, whole.to_json()["high"]) == (True, 1.0)
    assert number.to_json() == {
        "field": "number", "low": 0.5, "high": 0.7, "read": 2, "wrong": 1, "whole": False,
        "rate": 0.5, "upper": pytest.approx(0.9874, abs=1e-4), "telling": False,
    }  # fmt: skip
