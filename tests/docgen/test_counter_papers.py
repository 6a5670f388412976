"""What a receipt and the day's sheet say, gathered from the records: right to the cent, in the court's own time, and no secret on them."""

import dataclasses
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from docgen.documents import fee_receipt, reconciliation, shown
from records import money
from records.access import HOUSE, viewer_of
from records.models import Case, Party, Receipt
from tests.records.counter import NDCAL, NOW, case, closed, drawer, owed, paid
from tests.render.drawing import drawn, texts

pytestmark = pytest.mark.django_db(transaction=True)


def _receipt(one: Case, **more: Any) -> Receipt:
    owed(one)
    owed(one, "copy", quantity=31)
    return paid(one, drawer(), more.pop("amount", "365.50"), **more)


def _plain(paper: Any) -> dict[str, Any]:
    data: dict[str, Any] = dataclasses.asdict(paper)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in data.items()}


def test_the_receipt_says_what_was_paid_for_what_and_on_which_law() -> None:
    receipt = _receipt(case("26-1", caption="Able v. Baker"), tender="check", reference="1041", amount="360")
    paper = fee_receipt.gather(receipt, NDCAL)
    assert (paper.receipt_number, paper.received) == ("R26-000001", "March 2, 2026, 9:30 a.m. PST")
    assert [(line.title, line.cites, line.amount) for line in paper.lines] == [
        ("Filing fee, civil action", "28 U.S.C. 1914(a)", "$350.00"),
        ("Copy on paper (× 31), part of $15.50", "28 U.S.C. 1914(b); District Court Miscellaneous Fee Schedule, item 4(a)", "$10.00"),
    ]  # fmt: skip
    assert (paper.total, paper.tender, paper.reference, paper.credit) == ("$360.00", "check", "1041", "")
    assert (paper.caption, paper.voided, paper.layout) == ("Able v. Baker", "", "third")
    assert fee_receipt.title(paper) == "Receipt R26-000001"


@pytest.mark.parametrize(
    ("secrecy", "caption"),
    [("public", "In re J. Doe"), ("juvenile", "J.D.; S.O.C."), ("sealed", ""), ("confidential", "")],
)
def test_the_caption_of_a_secret_case_is_initials_or_nothing(secrecy: str, caption: str) -> None:
    one = case(caption="In re J. Doe", confidentiality=secrecy)
    for position, name in enumerate(("Jonathan Doe", "State of California"), 1):
        Party.house.create(case=one, position=position, name=name, role="party")
    assert fee_receipt.gather(_receipt(one), NDCAL).caption == caption


def test_credit_stands_on_the_receipt_as_it_was_even_when_it_is_used_later() -> None:
    one = case()
    receipt = _receipt(one, amount="400", overpayment=money.CREDIT)
    before = fee_receipt.gather(receipt, NDCAL)
    assert before.credit == "$34.50"
    other = drawer("B")
    money.use_credit(receipt=receipt, assessment=owed(one, "search"), part="34", day=other, by="ana", now=NOW)
    assert fee_receipt.gather(receipt, NDCAL) == before


def test_a_voided_receipt_says_when_and_one_of_many_lines_takes_a_page(tmp_path: Path) -> None:
    one = case()
    for _ in range(5):
        owed(one, "copy")
    receipt = money.void(receipt=paid(one, drawer(), "2.50"), reason="Lucia Reyes", by="ben", now=NOW)
    paper = fee_receipt.gather(receipt, NDCAL)
    assert (paper.voided, paper.layout) == ("March 2, 2026, 9:30 a.m. PST", "page")
    [said] = texts(drawn("receipt", _plain(paper), tmp_path, title=fee_receipt.title(paper)))
    assert "no proof of payment" in said


def test_the_days_sheet_is_right_to_the_cent_and_names_nobody(tmp_path: Path) -> None:
    one, secret, day = case("26-1"), case("26-SECRET", confidentiality="sealed"), drawer()
    owed(one)
    owed(secret, "search")
    paid(one, day, "350", tender="card", payer="Jonathan Doe")
    money.void(receipt=paid(secret, day, "34", payer="Jonathan Doe"), reason="Jonathan Doe left", by="ben", now=NOW)
    paid(secret, day, "34")
    closed(day, "234.25", explanation="a quarter too much")
    sheet = money.reconcile(court=NDCAL.id, day=NOW.date(), viewer=viewer_of("ana", ["clerk"]))
    paper = reconciliation.gather(sheet, NDCAL, by="ana", now=NOW)
    [page] = paper.drawers
    assert [(row.name, row.net) for row in page.tenders] == [("card", "$350.00"), ("cash", "$34.00")]
    assert [row.name for row in page.fees] == [
        "Filing fee, civil action (civil_action)",
        "Search of the records (search)",
    ]
    assert page.tender_total.net == page.fee_total.net == "$384.00"
    assert (page.expected, page.counted, page.over_short, page.deposit) == (
        "$234.00",
        "$234.25",
        "$0.25 over",
        "$34.25",
    )
    said = "".join(texts(drawn("reconciliation", _plain(paper), tmp_path, title=reconciliation.title(paper))))
    assert "Doe" not in said
    assert "SECRET" not in said
    assert "(not shown)" in said
    assert "every number accounted for" in said


def test_a_sheet_before_the_count_says_so() -> None:
    drawer()
    paper = reconciliation.gather(
        money.reconcile(court=NDCAL.id, day=NOW.date(), viewer=HOUSE), NDCAL, by="ana", now=NOW
    )
    assert (paper.drawers[0].counted, paper.drawers[0].over_short, paper.drawers[0].deposit) == ("", "", "")
    assert paper.day == "Monday, March 2, 2026"


@pytest.mark.parametrize(
    ("hour", "says"), [(0, "12:05 a.m."), (9, "9:05 a.m."), (12, "12:05 p.m."), (23, "11:05 p.m.")]
)
def test_noon_and_midnight_are_told_as_people_tell_them(hour: int, says: str) -> None:
    assert shown.clock(datetime(2026, 1, 1, hour, 5, tzinfo=UTC), "UTC") == says


@pytest.mark.parametrize(
    ("name", "short"), [("Jonathan Doe", "J.D."), ("Ana María Ruiz-Soto", "A.M.R.S."), ("  ", ""), ("Élodie 3rd", "É.")]
)
def test_initials_are_of_every_word_of_a_name(name: str, short: str) -> None:
    assert shown.initials(name) == short
