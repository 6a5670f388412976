"""The alarm of the reading: a scanner whose glass broke is noticed on its first day, and an ordinary bad day is not cried over."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_watch.falling import LEAST_BEFORE, Rule, fallen
from records.yieldfacts import DayYield

TODAY = date(2026, 3, 31)
RULE = Rule(pages=20, days=20, points=10, share=0.6)


def day(
    ago: int, *, sure: float = 90, words: int = 250, pages: int = 40, lane: str = "civil", scanner: str = "Copier 2"
) -> DayYield:
    return DayYield(
        TODAY - timedelta(days=ago), lane, scanner, papers=8, pages=pages, recognised=pages, words=words * pages, confidence=sure * pages
    )  # fmt: skip


def usual(days: int = 20, **more: float) -> list[DayYield]:
    return [day(ago, **more) for ago in range(days, 0, -1)]  # type: ignore[arg-type]


def said(*days: DayYield) -> list[str]:
    return [one.sentence for one in fallen(days, RULE, TODAY)]


def test_nothing_is_said_of_days_like_any_other() -> None:
    assert said(*usual(), day(0, sure=84, words=200)) == []
    assert said() == []


def test_a_scanner_that_reads_with_less_confidence_is_named_with_its_figures_and_what_to_do() -> None:
    [sentence] = said(*usual(), day(0, sure=71))
    assert sentence == (
        "Lane civil, scanner “Copier 2”, came out worse: the last 40 pages (to 2026-03-31) were read with 71 % confidence; before that it was "
        "usually 90 %. Look at the scanner's glass and settings and scan a page anew; `docgen report reading` shows the days."
    )


def test_pages_that_yield_few_words_though_read_surely_are_told_too() -> None:
    [sentence] = said(*usual(), day(0, words=100))
    assert "with 100 words a page; before that it was usually 250" in sentence


def test_a_dead_engine_is_told_on_its_first_day_without_any_day_to_compare() -> None:
    [sentence] = said(day(0, sure=0, words=0))
    assert "nothing was recognised on the last 40 pages" in sentence


def test_too_few_pages_or_too_few_days_before_raise_no_alarm() -> None:
    assert said(*usual(), day(0, sure=20, pages=19)) == []
    assert said(*usual(LEAST_BEFORE - 1), day(0, sure=20)) == []
    assert said(*usual(LEAST_BEFORE), day(0, sure=20)) != []


def test_days_of_a_small_court_are_taken_together_until_there_are_enough_pages() -> None:
    before = [day(ago, pages=8) for ago in range(60, 6, -1)]
    assert said(*before, *[day(ago, pages=8, sure=60) for ago in (5, 3, 0)]) != []


def test_a_scanner_that_stays_broken_is_told_of_for_weeks_and_one_nobody_uses_is_not() -> None:
    broken = [day(ago, sure=70) for ago in range(15, -1, -1)]
    assert said(*[day(ago) for ago in range(60, 15, -1)], *broken) != []
    assert said(*usual(40), day(0, sure=70)) != []
    assert fallen([*usual(), day(0, sure=70)], RULE, TODAY + timedelta(days=9)) == []


def test_a_scanner_mended_is_told_of_no_more() -> None:
    assert said(*usual(20), day(2, sure=60), day(0, sure=90)) == []


def test_a_lane_whose_files_name_no_scanner_or_ever_another_is_judged_as_a_whole() -> None:
    unnamed = [day(ago, scanner="") for ago in range(20, 0, -1)]
    assert "Lane civil came out worse" in said(*unnamed, day(0, scanner="", sure=60))[0]
    ever_another = [day(ago, scanner=f"Scan {ago}") for ago in range(20, -1, -1)]
    assert "Lane civil came out worse" in said(*ever_another[:-1], day(0, scanner="Scan 0", sure=60))[0]


def test_another_lane_or_scanner_is_not_blamed_for_one_that_fell() -> None:
    well = [day(ago, scanner="Flatbed") for ago in range(20, -1, -1)]
    also = [day(ago, lane="criminal") for ago in range(20, -1, -1)]
    [one] = fallen([*usual(), day(0, sure=60), *well, *also], RULE, TODAY)
    assert (one.lane, one.scanner) == ("civil", "Copier 2")


@given(st.lists(st.floats(min_value=85, max_value=94), min_size=1, max_size=60))
def test_ordinary_days_never_raise_an_alarm_in_whatever_sequence_they_come(sure: list[float]) -> None:
    assert said(*[day(ago, sure=one) for ago, one in enumerate(sure)]) == []


@pytest.mark.parametrize("pages", [0, -5])
def test_a_setting_of_nought_pages_harms_nothing(pages: int) -> None:
    assert fallen([day(0, pages=0)], Rule(pages, 20, 10, 0.6), TODAY) == []
