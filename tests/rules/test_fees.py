"""Amounts are exact, and the fee of a day is the one in force that day, seen in its source."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.rules.amounts import NotAnAmount, amount, amount_or_nothing, shown
from records.rules.court import CourtProfile, Courts, Rule
from records.rules.fees import FeeUnverified, NoSuchFee, faults, fee_on, schedule

COURTS = Courts(Path(__file__).resolve().parents[2] / "config" / "courts")
NDCAL = COURTS.get("us/fed/nd-cal")
DAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("350", "350.00"), ("350.5", "350.50"), ("$1,250.00", "1250.00"), (" $ 12 ", "12.00"), ("12.00 USD", "12.00"),
        ("0.01", "0.01"), (Decimal("12"), "12.00"), (12, "12.00"), ("12.000", "12.00"), ("9999999999.99", "9999999999.99"),
    ],
)  # fmt: skip
def test_what_a_clerk_types_is_read_exactly(said: object, meant: str) -> None:
    assert str(amount(said)) == meant


@pytest.mark.parametrize(
    ("said", "says"),
    [
        (350.0, "float, and such numbers are not exact"), (True, "not exact"), (None, "not exact"), ("0", "The amount is 0.00"),
        (Decimal(0), "The amount is 0.00"), ("-5", "less than nought"), (Decimal("-0.01"), "less than nought"), ("$-5", "less than nought"),
        ("(5.00)", "less than nought"), ("12.345", "more than two decimals"), (Decimal("0.001"), "more than two decimals"),
        ("€350", "not in US dollars"), ("350 EUR", "not in US dollars"), ("£10.00", "not in US dollars"), ("CA$10", "not in US dollars"),
        ("ten", "not an amount"), ("1,00", "not an amount"), ("1.000,00", "not an amount"), ("", "not an amount"), ("1e3", "not an amount"),
        ("٣٥", "not an amount"), (Decimal("NaN"), "not an amount"), (Decimal("Infinity"), "not an amount"), ("10000000000.00", "more than the counter"),
        ("nan", "not an amount"), ("9" * 400, "more than the counter"),
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused_with_a_sentence(said: object, says: str) -> None:
    with pytest.raises(NotAnAmount) as letter:
        amount(said)
    assert says in str(letter.value)
    assert "Nothing was entered" in str(letter.value)


@given(st.integers(1, 999_999_999_999))
def test_what_is_printed_is_read_back_as_the_same_cents(cents: int) -> None:
    value = Decimal(cents).scaleb(-2)
    assert amount(shown(value)) == value


def test_nothing_may_be_in_a_drawer_and_less_than_nothing_is_shown_with_a_minus() -> None:
    assert amount_or_nothing("0") == 0
    assert shown(Decimal("-5")) == "-$5.00"


@pytest.mark.parametrize(
    ("code", "due", "cites"),
    [
        ("civil_action", "350.00", "1914(a)"), ("administrative", "55.00", "1914(b)"), ("search", "34.00", "item 2"),
        ("certification", "12.00", "item 3"), ("copy", "0.50", "item 4(a)"), ("habeas_corpus", "5.00", "1914(a)"),
    ],
)  # fmt: skip
def test_a_federal_district_court_charges_what_the_statute_and_its_schedule_say(
    code: str, due: str, cites: str
) -> None:
    fee = fee_on(NDCAL, code, DAY)
    assert fee.amount == Decimal(due)
    assert cites in fee.cites


def _court(**fees: Any) -> CourtProfile:
    return replace(NDCAL, rules={f"fees.{name.replace('__', '.')}": rule for name, rule in fees.items()})


def _rule(value: Any, effective: date | None = date(2020, 1, 1), status: str = "seen") -> Rule:
    return Rule(value, "Local Rule 3", effective, date(2026, 11, 27), status)


def _fee(amount: object, effective: date = date(2020, 1, 1), status: str = "seen") -> Rule:
    return _rule({"title": "Search", "amount": amount}, effective, status)


TWO = _court(search__old=_fee("31.00"), search__new=_fee("36.00", date(2026, 12, 1)))


def test_of_several_editions_the_one_in_force_on_the_day_is_charged() -> None:
    assert fee_on(TWO, "search", date(2026, 11, 30)).amount == Decimal("31.00")
    assert fee_on(TWO, "search", date(2026, 12, 1)).amount == Decimal("36.00")
    assert [fee.rule for fee in schedule(TWO, DAY)] == ["fees.search.old"]


def test_a_fee_still_to_come_waits() -> None:
    with pytest.raises(NoSuchFee, match="only from 2027-01-01 on"):
        fee_on(_court(search=_fee("36.00", date(2027, 1, 1))), "search", DAY)


def test_a_fee_that_has_ended_is_not_charged_any_more() -> None:
    ended = _court(search=replace(_fee("31.00"), until=date(2026, 11, 26)))
    assert fee_on(ended, "search", date(2026, 11, 26)).amount == Decimal("31.00")
    with pytest.raises(NoSuchFee, match="has ended"):
        fee_on(ended, "search", DAY)


def test_a_fee_nobody_has_seen_in_its_source_is_refused_and_the_rule_named() -> None:
    with pytest.raises(FeeUnverified, match=r"UNVERIFIED.*rule fees\.search\.new"):
        fee_on(
            _court(search__old=_fee("31.00"), search__new=_fee("36.00", date(2026, 1, 1), "UNVERIFIED")), "search", DAY
        )


def test_an_unknown_fee_names_those_there_are() -> None:
    with pytest.raises(NoSuchFee, match="It has: .*certification, civil_action, copy"):
        fee_on(NDCAL, "serch", DAY)
    with pytest.raises(NoSuchFee, match="It has: none yet"):
        fee_on(COURTS.get("us/tx/jim-wells-justice"), "filing", DAY)


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("12.00", "is not written as"), ({"amount": "12.00"}, "is not written as"), ({"title": "A", "amout": "12"}, "is not written as"),
        ({"title": "A", "amount": 12.5}, "not exact; write it in quotation marks"), ({"title": "A", "amount": "twelve"}, "which is no amount"),
        ({"title": "A", "amount": "-1"}, "which is no amount"),
    ],
)  # fmt: skip
def test_a_fee_written_wrongly_is_named_by_the_check_and_never_charged(value: object, says: str) -> None:
    court = _court(search=_rule(value))
    [fault] = faults(court)
    assert says in fault
    with pytest.raises(NoSuchFee):
        fee_on(court, "search", DAY)


def test_the_schedules_that_come_with_docgen_have_no_faults() -> None:
    assert [line for court in COURTS.all() for line in faults(court)] == []


def test_the_fees_of_the_guide_are_read_as_it_says(tmp_path: Path) -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "guide" / "money.md").read_text()
    written = guide.partition("```toml\n")[2].partition("```")[0]
    (tmp_path / "us" / "xx").mkdir(parents=True)
    (tmp_path / "us" / "xx" / "here.toml").write_text(
        f'[court]\nname = "Here"\ntime_zone = "America/Chicago"\n{written}'
    )
    court = Courts(tmp_path).get("us/xx/here")
    assert list(faults(court)) == []
    assert fee_on(court, "copy", DAY).amount == Decimal("0.50")
    assert fee_on(court, "copy", date(2027, 12, 1)).amount == Decimal("0.60")
    assert fee_on(court, "fine", DAY).amount is None
