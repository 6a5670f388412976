"""The day at the counter reconciled: every number accounted for, every cent in one place, and two clerks at once."""

import random
import threading
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection

from records import money
from records.access import HOUSE, viewer_of
from records.models import Assessment, Case, Payment, Receipt, TillDay
from records.money import taking
from records.money.sheet import CourtSheet, DrawerSheet
from tests.flushing import MONEY, MONEY_ASIDE
from tests.records.counter import NDCAL, NOW, TOMORROW, case, closed, drawer, fresh, owed, paid, sheet

pytestmark = pytest.mark.django_db(transaction=True)


def _net(sums: Any) -> dict[str, str]:
    return {one.name: str(one.net) for one in sums}


def _only(day: CourtSheet) -> DrawerSheet:
    [one] = day.drawers
    return one


def test_a_day_is_summed_by_tender_and_fee_with_every_number_accounted_for() -> None:
    one, day = case(), drawer()
    for fee in ("civil_action", "administrative", "search"):
        owed(one, fee)
    paid(one, day, "405")
    receipt = paid(one, day, "20", tender="check", reference="1041")
    paid(one, day, "14", tender="card")
    money.void(receipt=receipt, reason="check not signed", by="ben", now=NOW)
    found = sheet()
    assert _net(_only(found).tenders) == {"card": "14.00", "cash": "405.00"}
    assert _net(_only(found).fees) == {"administrative": "55.00", "civil_action": "350.00", "search": "14.00"}
    [numbers] = found.numbers
    assert (numbers.first, numbers.last, numbers.issued, numbers.voided, numbers.missing) == (
        "R26-000001", "R26-000003", 3, 1, (),
    )  # fmt: skip
    [voided] = _only(found).corrections
    assert (voided.number, voided.what, voided.reason, voided.counts) == (
        "R26-000002",
        "voided",
        "check not signed",
        False,
    )
    assert (_only(found).expected, _only(found).agrees, found.balanced) == (Decimal("605.00"), True, True)
    assert (found.proof.assessed, found.proof.paid, found.proof.open) == (
        Decimal("439.00"),
        Decimal("419.00"),
        Decimal("20.00"),
    )


def test_a_void_after_the_day_stands_on_todays_sheet_and_leaves_the_signed_one_as_it_was() -> None:
    one, day = case(), drawer()
    owed(one)
    receipt = paid(one, day, "350")
    closed(day, "550")
    signed = _only(sheet())
    today = drawer(now=TOMORROW)
    money.void(receipt=receipt, reason="wrong case", by="ben", now=TOMORROW, day=today)
    assert _only(sheet()) == signed
    new = _only(sheet(TOMORROW))
    assert _net(new.tenders) == {"cash": "-350.00"}
    assert _net(new.fees) == {"civil_action": "-350.00"}
    assert (new.corrections[0].what, new.corrections[0].counts) == ("voided, of drawer A on 2026-03-02", True)
    assert new.expected == Decimal("-150.00")
    assert sheet(TOMORROW).balanced


def test_credit_and_refunds_are_the_same_money_by_tender_and_by_fee() -> None:
    one, day = case(), drawer()
    debt = owed(one)
    receipt = paid(one, day, "400", overpayment=money.CREDIT)
    assert _net(_only(sheet()).fees) == {"civil_action": "350.00", "credit": "50.00"}
    closed(day, "600")
    signed, today = _only(sheet()), drawer(float_amount="500", now=TOMORROW)
    money.use_credit(receipt=receipt, assessment=owed(one, "search"), part="34", day=today, by="ana", now=TOMORROW)
    common: dict[str, Any] = {
        "receipt": receipt,
        "tender": "cash",
        "authority": "docket entry 9",
        "day": today,
        "by": "ana",
        "now": TOMORROW,
    }
    money.refund(back="16", key="credit", **common)
    money.refund(back="350", key="fee", assessment=debt, **common)
    assert _only(sheet()) == signed
    new = _only(sheet(TOMORROW))
    assert _net(new.tenders) == {"cash": "-366.00"}
    assert _net(new.fees) == {"civil_action": "-350.00", "credit": "-50.00", "search": "34.00"}
    assert sheet(TOMORROW).balanced
    assert (sheet(TOMORROW).proof.paid, sheet(TOMORROW).proof.refunded) == (Decimal("384.00"), Decimal("350.00"))


def test_a_sealed_cases_money_counts_but_its_number_and_reasons_are_not_shown() -> None:
    one, day = case("SECRET-1", confidentiality="sealed"), drawer()
    owed(one)
    receipt = paid(one, day, "350", payer="Jonathan Doe")
    money.void(receipt=receipt, reason="Jonathan Doe came back", by="ben", now=NOW)
    seen = money.reconcile(court=NDCAL.id, day=NOW.date(), viewer=viewer_of("ana", ["clerk"]))
    assert "Doe" not in str(seen)
    assert "SECRET" not in str(seen)
    assert _only(seen).lines[0].amount == Decimal("350.00")
    assert _only(sheet()).lines[0].case == "SECRET-1"
    assert "Doe" in _only(sheet()).corrections[0].reason


def test_numbers_run_through_all_drawers_and_on_into_the_next_day() -> None:
    one = case()
    owed(one)
    first, second = drawer("A"), drawer("B")
    for day in (first, second, first):
        paid(one, day, "1")
    closed(first, "202")
    closed(second, "201")
    found = sheet()
    assert [[line.number[-1] for line in one.lines] for one in found.drawers] == [["1", "3"], ["2"]]
    paid(one, drawer("A", now=TOMORROW), "1", now=TOMORROW)
    assert (sheet(TOMORROW).numbers[0].first, sheet(TOMORROW).numbers[0].missing) == ("R26-000004", ())


@pytest.mark.parametrize(
    ("statement", "missing"),
    [
        ("DELETE FROM records_receipt WHERE number = 2", ("R26-000002",)),
        ("DELETE FROM records_receipt WHERE number = 3", ("R26-000003",)),
        ("UPDATE records_payment SET amount = 5 WHERE id = (SELECT max(id) FROM records_payment)", ("R26-000003",)),
    ],
)
def test_a_receipt_removed_or_altered_behind_the_programs_back_is_named(
    statement: str, missing: tuple[str, ...]
) -> None:
    one, day = case(), drawer()
    owed(one)
    for _ in range(3):
        paid(one, day, "1")
    _tamper(statement)
    found = sheet()
    assert found.numbers[0].missing == missing
    assert not found.balanced


def _tamper(statement: str) -> None:
    sqlite = connection.vendor == "sqlite"
    tables = ("receipt", "payment")
    aside = MONEY_ASIDE if sqlite else [f"ALTER TABLE records_{one} DISABLE TRIGGER USER" for one in tables]
    back = MONEY.SQLITE if sqlite else [f"ALTER TABLE records_{one} ENABLE TRIGGER USER" for one in tables]
    with connection.cursor() as cursor:
        for one in (*aside, statement, *back):
            cursor.execute(one)


def test_money_that_is_owed_and_nowhere_breaks_the_proof() -> None:
    debt = owed(case())
    type(debt).house.filter(pk=debt.pk).update(open=Decimal("300"))
    assert sheet().proof.difference == Decimal("50.00")
    assert not sheet().balanced


def test_cash_that_is_short_is_told_by_the_sheet() -> None:
    closed(drawer(), "199.75", explanation="a quarter is gone")
    assert _only(sheet()).over_short == Decimal("-0.25")
    assert not sheet().balanced


@pytest.mark.parametrize("seed", range(4))
def test_whatever_happens_in_some_days_the_books_balance(seed: int) -> None:
    dice, cases = random.Random(seed), [case() for _ in range(3)]
    for number in range(3):
        now = NOW + timedelta(days=number)
        day, other = drawer("A", now=now), drawer("B", now=now)
        for step in range(40):
            _something(dice, dice.choice(cases), dice.choice((day, other)), now, f"{number}-{step}")
        found = sheet(now)
        assert found.balanced, found
        for row, one in zip((day, other), found.drawers, strict=True):
            closed(row, str(max(one.expected, Decimal(0))), now, explanation="as found")
    for number in range(3):
        assert all(one.agrees for one in sheet(NOW + timedelta(days=number)).drawers)
        assert [one.missing for one in sheet(NOW + timedelta(days=number)).numbers] == [()]
    assert all(money.balance(one, HOUSE).holds for one in cases)


REFUSALS = (money.NotTaken, money.NotWaived, money.NotVoided, money.NotRefunded, money.TillNotOpen)


def _something(dice: random.Random, one: Case, day: TillDay, now: Any, key: str) -> None:
    """Do one thing that clerks do; what is refused is refused whole."""
    debts = list(Assessment.house.filter(case=one))
    receipts = list(Receipt.house.filter(payment__case=one).select_related("payment"))
    amount = Decimal(dice.choice((50, 3400, 35000, dice.randrange(1, 900), dice.randrange(1, 40000)))).scaleb(-2)
    more: dict[str, Any] = {"by": "ana", "now": now}
    acts: list[Callable[[], object]] = [
        lambda: owed(one, dice.choice(("civil_action", "search", "copy")), now=now),
        lambda: paid(one, day, amount, now, tender=dice.choice(("cash", "card")), key=key, overpayment=money.CREDIT),
        lambda: paid(one, day, amount, now, tender="cash", key=key, overpayment=money.CREDIT),
    ]
    if debts:
        debt = dice.choice(debts)
        acts += [
            lambda: money.waive(assessment=debt, authority="docket entry 1", **more),
            lambda: money.reduce(assessment=debt, to=amount, authority="docket entry 1", **more),
        ]
        if receipts:
            receipt = dice.choice(receipts)
            acts += [
                lambda: money.void(receipt=receipt, reason="mistake", day=day, **more),
                lambda: money.use_credit(receipt=receipt, assessment=debt, part=amount, day=day, **more),
                lambda: money.refund(
                    receipt=receipt, back=amount, tender="cash", authority="order", key=key, day=day, **more
                ),
                lambda: money.refund(
                    receipt=receipt,
                    assessment=debt,
                    back=amount,
                    tender="card",
                    authority="order",
                    key=key,
                    day=day,
                    **more,
                ),
            ]
    try:
        dice.choice(acts)()
    except REFUSALS:
        return


def _at_once(*acts: Callable[[], object]) -> list[str]:
    """Do these at the same moment, each on a connection of its own; return what became of each."""
    start, ends = threading.Barrier(len(acts)), [""] * len(acts)

    def run(place: int) -> None:
        start.wait()
        try:
            acts[place]()
            ends[place] = "done"
        except REFUSALS as fault:
            ends[place] = type(fault).__name__
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(ends)


def test_of_two_clerks_who_take_the_same_debt_at_once_one_is_refused() -> None:
    one, first, second = case(), drawer("A"), drawer("B")
    owed(one)
    assert _at_once(lambda: paid(one, first, "350"), lambda: paid(one, second, "350")) == ["NotTaken", "done"]
    assert Receipt.house.count() == 1


def test_a_double_click_is_one_receipt_also_at_the_same_moment() -> None:
    one, day = case(), drawer()
    debt = owed(one)
    assert _at_once(*[lambda: paid(one, day, "100", key="wish")] * 4) == ["done"] * 4
    assert (Payment.house.count(), fresh(debt).open) == (1, Decimal("250.00"))


def test_eight_clerks_at_once_use_every_number_once_and_leave_none_out() -> None:
    cases, days = [case() for _ in range(8)], [drawer(name) for name in "ABCDEFGH"]
    for one in cases:
        owed(one)
    acts = [lambda one=one, day=day: paid(one, day, "350") for one, day in zip(cases, days, strict=True)]
    assert _at_once(*acts) == ["done"] * 8
    assert sorted(Receipt.house.values_list("number", flat=True)) == list(range(1, 9))
    assert sheet().balanced


def test_a_receipt_voided_by_two_at_once_is_voided_once() -> None:
    one, day = case(), drawer()
    debt = owed(one)
    receipt = paid(one, day, "350")
    acts = [lambda: money.void(receipt=receipt, reason="wrong", by="ben", now=NOW)] * 2
    assert _at_once(*acts) == ["NotVoided", "done"]
    assert fresh(debt).open == Decimal("350.00")


def test_parts_paid_by_eight_clerks_at_once_lose_no_cent() -> None:
    one, days = case(), [drawer(name) for name in "ABCDEFGH"]
    debt = owed(one)
    paid(one, days[0], "100")
    for _ in range(3):
        acts = [lambda day=day: paid(one, day, "10") for day in days]
        assert _at_once(*acts) == ["done"] * 8
    assert fresh(debt).open == Decimal("10.00")
    assert sheet().balanced


def test_a_count_waits_for_the_payment_that_is_being_entered(monkeypatch: pytest.MonkeyPatch) -> None:
    one, day = case(), drawer()
    owed(one)
    counters: list[threading.Thread] = []
    real = taking._receipt

    def count() -> None:
        money.count(day=day, cash="550", by="ben", now=NOW)
        connection.close()

    def slow(*found: Any) -> Receipt:
        counters.append(threading.Thread(target=count))
        counters[0].start()
        counters[0].join(1)
        assert counters[0].is_alive(), "the drawer was counted while money was being put into it"
        return real(*found)

    monkeypatch.setattr(taking, "_receipt", slow)
    paid(one, day, "350")
    counters[0].join()
    assert (TillDay.objects.get().state, _only(sheet()).over_short) == ("counted", Decimal("0.00"))
