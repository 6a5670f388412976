"""Money at the counter: nothing entered twice, no number lost, no cent unaccounted for, and every refusal a sentence."""

import uuid
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from records import audit, money
from records.access import HOUSE, viewer_of
from records.lifecycle import NotAllowed
from records.models import Assessment, Event, Payment, Receipt, Refund
from records.models.restricted import NoViewer
from records.money import taking, till
from records.rules.amounts import NotAnAmount
from records.rules.fees import FeeUnverified
from tests.records.counter import NDCAL, NOW, TOMORROW, case, closed, drawer, fresh, owed, paid

pytestmark = pytest.mark.django_db(transaction=True)
CLERK = viewer_of("ana", ["clerk"])


def test_a_fee_is_assessed_paid_in_part_and_paid_and_each_leaves_its_line() -> None:
    one, day = case(), drawer()
    debt = owed(one)
    assert (debt.state, debt.open, debt.cites) == ("assessed", Decimal("350.00"), "28 U.S.C. 1914(a)")
    paid(one, day, "100")
    assert (fresh(debt).state, fresh(debt).open) == ("paid_in_part", Decimal("250.00"))
    paid(one, day, "250.00")
    assert (fresh(debt).state, fresh(debt).open) == ("paid", Decimal("0.00"))
    lines = Event.objects.filter(subject=str(debt.uid)).values_list("happened", flat=True)
    assert list(lines) == ["assessed", "paid in part", "paid"]
    assert audit.disagreements() == []


def test_the_chain_holds_figures_and_ids_but_no_name(tmp_path: Path) -> None:
    one, day = case(), drawer()
    owed(one)
    money.void(receipt=paid(one, day, "350"), reason="Lucia Reyes paid the wrong case", by="ana", now=NOW)
    said = str(list(Event.objects.values_list("facts", flat=True)))
    assert "Reyes" not in said
    assert "Harbor" not in said
    assert "350.00" in said
    assert audit.verify(tmp_path).holds


def test_pages_are_assessed_by_how_many_there_are() -> None:
    assert owed(case(), "copy", quantity=31).amount == Decimal("15.50")


def test_a_fine_is_assessed_as_the_court_orders_it() -> None:
    assert owed(case(), "fine", ordered="1,500.00", authority="docket entry 41").amount == Decimal("1500.00")


REFUSED_FEES: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"fee": "fine"}, money.NotAssessed, "as the court orders"),
    ({"fee": "fine", "ordered": "100"}, money.NotAssessed, "name the order"),
    ({"ordered": "300"}, money.NotAssessed, "then reduce or waive it"),
    ({"quantity": 0}, money.NotAssessed, "Say how many"),
    ({"quantity": 2.5}, money.NotAssessed, "Say how many"),
    ({"fee": "returned_payment"}, FeeUnverified, "rule fees.returned_payment"),
    ({"fee": "fine", "ordered": 100.0, "authority": "docket entry 41"}, NotAnAmount, "not exact"),
]


@pytest.mark.parametrize(("wish", "kind", "says"), REFUSED_FEES)
def test_a_fee_that_the_schedule_does_not_bear_out_is_refused(
    wish: dict[str, Any], kind: type[Exception], says: str
) -> None:
    with pytest.raises(kind, match=says):
        owed(case(), **wish)
    assert Assessment.house.count() == 0


def test_a_case_of_another_court_a_closed_one_and_nobody_to_pay_are_refused() -> None:
    with pytest.raises(money.NotAssessed, match="not one of United States District Court"):
        owed(case(court="us/fed/d-ariz"))
    shut = case(closed_on=date(2026, 1, 5))
    with pytest.raises(money.NotAssessed, match="was closed on 2026-01-05"):
        owed(shut)
    assert owed(shut, "copy", authority="General Order 12").open == Decimal("0.50")
    with pytest.raises(money.NotAssessed, match="Nobody was named"):
        money.assess(case=case(), court=NDCAL, fee="copy", owed_by=" ", by="ana", now=NOW)


REFUSED_PAYMENTS: list[tuple[dict[str, Any], str]] = [
    ({"paid": 350.0}, "not exact"), ({"paid": "0"}, "The amount is 0.00"), ({"paid": "-350"}, "less than nought"),
    ({"paid": "350.001"}, "more than two decimals"), ({"paid": "€350"}, "not in US dollars"), ({"paid": "400"}, r"\$50.00 more than it is to pay"),
    ({"payer": " "}, "Nobody was named"), ({"tender": "gold"}, "no way to pay here"), ({"tender": "check"}, "number of the check"),
    ({"key": ""}, "no key"), ({"series": "r"}, "no series"),
]  # fmt: skip


@pytest.mark.parametrize(("wish", "says"), REFUSED_PAYMENTS)
def test_a_payment_that_cannot_be_is_refused_and_uses_no_number(wish: dict[str, Any], says: str) -> None:
    one, day = case(), drawer()
    owed(one)
    usual = {"paid": "350"} | wish
    with pytest.raises((money.NotTaken, NotAnAmount), match=says):
        paid(one, day, usual.pop("paid"), **usual)
    assert Payment.house.count() == 0
    assert paid(one, day, "350").printed == "R26-000001"


def test_what_a_payment_pays_is_said_or_the_oldest_first() -> None:
    one, day = case(), drawer()
    first, second, third = owed(one), owed(one, "administrative"), owed(one, "search")
    paid(one, day, "360")
    assert [fresh(row).open for row in (first, second, third)] == [Decimal("0.00"), Decimal("45.00"), Decimal("34.00")]
    paid(one, day, "40", parts=[(third, "34"), (second, "6")])
    assert [fresh(row).open for row in (second, third)] == [Decimal("39.00"), Decimal("0.00")]


def test_an_assessment_of_another_case_is_not_paid_and_not_told_of() -> None:
    one, other, day = case(), case("SECRET-1", confidentiality="sealed"), drawer()
    strange = owed(other)
    for parts in ([(strange, "350")], [(owed(one), "100"), (strange, "250")]):
        with pytest.raises(money.NotTaken) as letter:
            paid(one, day, "350", parts=parts)
        assert "is not in this case" in str(letter.value)
        assert "SECRET" not in str(letter.value)
    assert fresh(strange).open == Decimal("350.00")


def test_parts_that_are_more_than_was_given_or_than_is_open_are_refused() -> None:
    one, day = case(), drawer()
    first, second = owed(one), owed(one, "search")
    with pytest.raises(money.NotTaken, match=r"\$34.00 more than the \$350.00"):
        paid(one, day, "350", parts=[(first, "350"), (second, "34")])
    with pytest.raises(money.NotTaken, match=r"\$35.00 is more than the \$34.00 that is open"):
        paid(one, day, "35", parts=[(second, "35")])
    with pytest.raises(money.NotTaken, match="named twice"):
        paid(one, day, "34", parts=[(second, "17"), (second, "17")])


def test_what_is_too_much_is_kept_as_credit_where_the_court_wants_it_and_used_later() -> None:
    one, day = case(), drawer()
    owed(one)
    receipt = paid(one, day, "400", overpayment=money.CREDIT)
    assert money.balance(one, HOUSE).credit == Decimal("50.00")
    later = owed(one, "search")
    money.use_credit(receipt=receipt, assessment=later, part="34", day=day, by="ana", now=NOW)
    assert (fresh(later).state, money.balance(one, HOUSE).credit) == ("paid", Decimal("16.00"))
    with pytest.raises(money.NotTaken, match=r"\$16.00 is credit, not \$20.00"):
        money.use_credit(receipt=receipt, assessment=owed(one), part="20", day=day, by="ana", now=NOW)


def test_in_a_closed_case_what_is_owed_is_paid_but_no_credit_is_kept() -> None:
    one, day = case(), drawer()
    owed(one)
    type(one).house.filter(pk=one.pk).update(closed_on=date(2026, 2, 1))
    with pytest.raises(money.NotTaken, match="was closed on 2026-02-01"):
        paid(one, day, "400", overpayment=money.CREDIT)
    assert paid(one, day, "350").number == 1


def test_money_of_a_sealed_case_does_not_exist_for_who_may_not_see_it() -> None:
    one, day = case(confidentiality="sealed"), drawer()
    debt, receipt = owed(one), None
    receipt = paid(one, day, "350")
    money.refund(
        receipt=receipt,
        assessment=debt,
        back="1",
        tender="cash",
        authority="order",
        key="k",
        day=day,
        by="ana",
        now=NOW,
    )
    for table in (Assessment, Payment, Receipt, Refund):
        assert table.objects.visible_to(CLERK).count() == 0
        assert table.objects.visible_to(HOUSE).count() == 1
        with pytest.raises(NoViewer):
            table.objects.count()
    with pytest.raises(money.NoSuchReceipt):
        money.find_receipt(receipt.printed, CLERK, court=NDCAL.id)
    with pytest.raises(money.NotAssessed, match="no assessment 1"):
        money.find_assessment(one, 1, CLERK)
    assert money.balance(one, CLERK).lines == ()
    assert money.find_receipt("r26-000001", HOUSE, court=NDCAL.id) == receipt


def test_the_same_wish_given_twice_is_one_receipt_even_after_the_drawer_is_closed() -> None:
    one, day = case(), drawer()
    owed(one)
    first = paid(one, day, "350", key="wish")
    assert paid(one, day, "350", key="wish") == first
    closed(day, "550")
    assert paid(one, day, "350", key="wish", now=TOMORROW) == first
    assert Payment.house.count() == 1
    with pytest.raises(money.NotTaken, match="key of another one"):
        paid(one, day, "349", key="wish")
    with pytest.raises(money.NotTaken, match="key of another one"):
        paid(case(), day, "350", key="wish")


def test_numbers_follow_one_another_in_each_series_court_and_year_and_a_failure_leaves_no_gap(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one, day = case(), drawer()
    owed(one)
    assert paid(one, day, "1").printed == "R26-000001"
    with monkeypatch.context() as broken:
        broken.setattr(taking, "_receipt", lambda *_: 1 // 0)  # the number is taken already
        with pytest.raises(ZeroDivisionError):
            paid(one, day, "1")
    assert Payment.house.count() == 1
    assert paid(one, day, "1").printed == "R26-000002"
    assert paid(one, day, "1", series="F").printed == "F26-000001"
    assert paid(one, day, "1").printed == "R26-000003"


def test_a_voided_receipt_keeps_its_number_and_what_it_paid_is_open_again() -> None:
    one, day = case(), drawer()
    debt = owed(one)
    paid(one, day, "100")
    receipt = paid(one, day, "250")
    voided = money.void(receipt=receipt, reason="wrong tender", by="ben", now=NOW)
    assert (voided.state, voided.printed, voided.void_reason) == ("voided", "R26-000002", "wrong tender")
    assert (fresh(debt).state, fresh(debt).open) == ("paid_in_part", Decimal("250.00"))
    assert paid(one, day, "250").number == 3
    assert fresh(debt).state == "paid"


def test_voiding_twice_or_without_a_reason_is_refused() -> None:
    one, day = case(), drawer()
    owed(one)
    receipt = paid(one, day, "350")
    with pytest.raises(money.NotVoided, match="Say why"):
        money.void(receipt=receipt, reason=" ", by="ben", now=NOW)
    money.void(receipt=receipt, reason="wrong case", by="ben", now=NOW)
    with pytest.raises(money.NotVoided, match="was voided before, on 2026-03-02"):
        money.void(receipt=receipt, reason="wrong case", by="ben", now=NOW)


def test_after_the_drawer_is_closed_a_void_needs_a_drawer_of_today() -> None:
    one, day = case(), drawer()
    debt = owed(one)
    receipt = paid(one, day, "350")
    closed(day, "550")
    with pytest.raises(money.NotVoided, match="its sheet stays as it was signed"):
        money.void(receipt=receipt, reason="check came back", by="ben", now=TOMORROW)
    with pytest.raises(money.TillNotOpen, match="is closed"):
        money.void(receipt=receipt, reason="check came back", by="ben", now=TOMORROW, day=closed(drawer("B"), "200"))
    today = drawer(now=TOMORROW)
    assert money.void(receipt=receipt, reason="check came back", by="ben", now=TOMORROW, day=today).voided_on == today
    assert fresh(debt).open == Decimal("350.00")


def test_a_waiver_and_a_reduction_need_an_authority_and_something_open() -> None:
    one, day = case(), drawer()
    debt = owed(one)
    with pytest.raises(money.NotWaived, match="Name the order"):
        money.waive(assessment=debt, authority="", by="ana", now=NOW)
    with pytest.raises(money.NotWaived, match="is not less"):
        money.reduce(assessment=debt, to="350", authority="docket entry 3", by="ana", now=NOW)
    reduced = money.reduce(assessment=debt, to="100", authority="docket entry 3", by="ana", now=NOW)
    assert (reduced.state, reduced.open, reduced.waived) == ("reduced", Decimal("100.00"), Decimal("250.00"))
    paid(one, day, "40")
    waived = money.waive(assessment=debt, authority="28 U.S.C. 1915(a)(1)", by="ana", now=NOW)
    assert (waived.state, waived.open, waived.waived) == ("waived", Decimal("0.00"), Decimal("310.00"))
    with pytest.raises(money.NotWaived, match="Nothing of this assessment is open any more"):
        money.waive(assessment=debt, authority="docket entry 4", by="ana", now=NOW)
    assert money.balance(one, HOUSE).holds


def _refund(receipt: Receipt, **more: Any) -> Refund:
    usual: dict[str, Any] = {
        "back": "350",
        "tender": "check",
        "authority": "docket entry 9",
        "key": uuid.uuid4().hex,
        "by": "ana",
        "now": NOW,
    }
    return money.refund(receipt=receipt, **(usual | more))


def test_money_is_given_back_once_and_only_what_was_paid() -> None:
    one, day = case(), drawer()
    debt = owed(one)
    receipt = paid(one, day, "400", overpayment=money.CREDIT)
    _refund(receipt, assessment=debt, back="50", day=day, key="k")
    assert (_refund(receipt, assessment=debt, back="50", day=day, key="k").key, fresh(debt).state) == ("k", "paid")
    with pytest.raises(money.NotRefunded, match="key of another one"):
        _refund(receipt, assessment=debt, back="60", day=day, key="k")
    with pytest.raises(money.NotRefunded, match=r"\$300.00 paid assessment 1 and is left, not \$350.00"):
        _refund(receipt, assessment=debt, day=day)
    _refund(receipt, assessment=debt, back="300", day=day)
    assert fresh(debt).state == "refunded"
    _refund(receipt, back="50", day=day)
    with pytest.raises(money.NotRefunded, match=r"\$0.00 is credit"):
        _refund(receipt, back="0.01", day=day)
    with pytest.raises(money.NotVoided, match="given back already"):
        money.void(receipt=receipt, reason="wrong", by="ana", now=NOW)
    assert money.balance(one, HOUSE).sum_of("refunded") == Decimal("350.00")


def test_a_refund_without_authority_of_a_voided_receipt_or_an_open_debt_is_refused() -> None:
    one, day = case(), drawer()
    debt = owed(one)
    receipt = paid(one, day, "100")
    with pytest.raises(money.NotRefunded, match="order or rule it rests on"):
        _refund(receipt, authority=" ", day=day)
    with pytest.raises(money.NotRefunded, match=r"\$250.00 of it is open"):
        _refund(receipt, assessment=debt, back="100", day=day)
    money.void(receipt=receipt, reason="wrong", by="ana", now=NOW)
    with pytest.raises(money.NotRefunded, match="is voided"):
        _refund(receipt, back="100", day=day)


def test_cash_that_is_not_in_the_drawer_is_not_given_back() -> None:
    one, day = case(), drawer(float_amount="0")
    debt = owed(one)
    receipt = paid(one, day, "350", tender="card")
    with pytest.raises(money.NotRefunded, match=r"holds \$0.00 of cash"):
        _refund(receipt, assessment=debt, tender="cash", day=day)


def test_a_drawer_is_opened_once_a_day_and_not_while_an_earlier_day_is_unclosed() -> None:
    day = drawer(" a ")
    assert (day.drawer, day.day) == ("A", date(2026, 3, 2))
    with pytest.raises(money.NotOpened, match="is open and was never closed"):
        drawer()
    with pytest.raises(money.NotOpened, match="count and close it first"):
        drawer(now=TOMORROW)
    with pytest.raises(money.NotOpened, match="no name"):
        drawer(" ")
    closed(day, "200")
    with pytest.raises(money.NotOpened, match="opened today before"):
        drawer()
    assert drawer(now=TOMORROW).state == "open"


def test_yesterdays_drawer_another_courts_and_a_counted_one_take_no_money() -> None:
    one, day = case(), drawer()
    owed(one)
    with pytest.raises(money.TillNotOpen, match="still that of 2026-03-02"):
        paid(one, day, "1", now=TOMORROW)
    with pytest.raises(money.TillNotOpen, match="another court's"):
        paid(case(court="us/fed/d-ariz"), day, "1")
    counted = money.count(day=day, cash="200", by="ana", now=NOW)
    with pytest.raises(money.TillNotOpen, match="is counted"):
        paid(one, day, "1")
    till.open_again(day=counted, by="ana", now=NOW)
    assert paid(one, day, "1").number == 1


def test_the_drawer_meant_is_found_by_its_name_or_because_it_is_the_only_one() -> None:
    with pytest.raises(money.TillNotOpen, match="No drawer is open"):
        money.open_drawer(court=NDCAL, drawer="", now=NOW)
    day = drawer()
    assert (
        money.open_drawer(court=NDCAL, drawer="", now=NOW) == money.open_drawer(court=NDCAL, drawer="a", now=NOW) == day
    )
    drawer("B")
    with pytest.raises(money.TillNotOpen, match="Several drawers"):
        money.open_drawer(court=NDCAL, drawer="", now=NOW)


def test_what_is_over_or_short_is_closed_only_with_an_explanation() -> None:
    one, day = case(), drawer()
    owed(one)
    paid(one, day, "100")
    paid(one, day, "250", tender="check", reference="1041")
    with pytest.raises(money.NotClosed, match=r"short by \$5.00: \$295.00 was counted, and \$300.00 should be in it"):
        closed(day, "295")
    day = money.close(day=day, by="ben", now=NOW, explanation="five dollars too much change given")
    assert (day.state, day.expected, day.counted) == ("closed", Decimal("300.00"), Decimal("295.00"))
    with pytest.raises(money.NotClosed, match="is closed, not counted"):
        money.close(day=day, by="ben", now=NOW)


def test_pieces_are_added_up_and_must_agree_with_the_sum_said() -> None:
    day = drawer()
    with pytest.raises(money.NotCounted, match=r"make \$200.25, but \$200.00"):
        money.count(day=day, cash="200", pieces={"20.00": 10, "0.25": 1}, by="ana", now=NOW)
    for pieces in ({"3.00": 1}, {"20.00": -1}, {"20.00": 1.5}):
        with pytest.raises(money.NotCounted, match="cannot be counted"):
            money.count(day=day, pieces=pieces, by="ana", now=NOW)  # type: ignore[arg-type]
    with pytest.raises(money.NotCounted, match="Nothing was counted"):
        money.count(day=day, by="ana", now=NOW)
    assert money.count(day=day, pieces={"20.00": 10}, by="ana", now=NOW).counted == Decimal("200.00")


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM records_receipt", "UPDATE records_receipt SET number = 7", "DELETE FROM records_payment",
        "UPDATE records_payment SET amount = 1", "DELETE FROM records_paymentpart", "UPDATE records_paymentpart SET amount = 1",
    ],
)  # fmt: skip
def test_the_database_itself_refuses_to_remove_or_alter_what_was_entered(statement: str) -> None:
    one, day = case(), drawer()
    owed(one)
    paid(one, day, "350")
    with pytest.raises(DatabaseError, match="never"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_a_state_changed_past_the_door_is_found() -> None:
    debt = owed(case())
    Assessment.house.filter(pk=debt.pk).update(state="paid")
    assert audit.disagreements() == [
        f"The assessment {debt.uid} is 'paid', but the last line of the chain about it says 'assessed'."
    ]


def test_a_paid_fee_is_not_reduced_behind_the_tables_back() -> None:
    from records import events
    from records.lifecycles import ASSESSMENT

    one, day = case(), drawer()
    debt = owed(one)
    paid(one, day, "350")
    with pytest.raises(NotAllowed, match="only this may happen"):
        events.advance(fresh(debt), ASSESSMENT, "reduced", by="ana", now=NOW)
