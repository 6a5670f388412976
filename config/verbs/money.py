"""docgen money: assess, take, void, waive, refund at the counter; open, show and close the day."""

import argparse
import re
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from config.verbs import _counter, _office

if TYPE_CHECKING:
    from intake_watch.office import Office
    from records.access import Viewer
    from records.models import Assessment, Case, Receipt, TillDay
    from records.money.sheet import CourtSheet
    from records.rules.court import CourtProfile

HELP = "Money at the counter: what is owed, paid and open in a case; receipts; the drawers' day. Exit 1 when a day is not in balance."


class NotUnderstood(Exception):
    """What was typed cannot be understood; nothing was changed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the verb's options."""
    _counter.add_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Do what was asked."""
    _office.ready()
    from intake_watch.office import open_office

    office = open_office(readers=1)
    return DOES[options.what](options, office, _office.viewer(options))


def _fees(options: argparse.Namespace, office: "Office", _: "Viewer") -> int:
    from records.importing import today
    from records.rules import amounts, fees

    court = _court(options, office)
    day = today(_office.now(), court.time_zone)
    rows = [
        (fee.code, fee.title, amounts.shown(fee.amount) if fee.amount else "as ordered", fee.per, fee.cites, "" if fee.verified else "UNVERIFIED")
        for fee in fees.schedule(court, day)
    ]  # fmt: skip
    _office.print_table(("Code", "Fee", "Amount", "Per", "Law", ""), rows, title=f"Fees of {court.name} on {day}")
    return 0


def _assess(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from records import money
    from records.rules.amounts import shown

    case = _case(options, office, viewer)
    row = money.assess(
        case=case, court=office.courts.get(case.court), fee=options.fee, owed_by=options.owed_by, quantity=options.quantity,
        ordered=options.ordered, authority=options.authority, by=_office.who(), now=_office.now(),
    )  # fmt: skip
    print(
        _office.on_one_line(
            f"Assessment {row.number} of {case.number}: {row.title}, {shown(row.amount)} ({row.cites})."
        )
    )
    return 0


def _balance(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from dataclasses import asdict

    from records import money
    from records.rules.amounts import shown

    case = _case(options, office, viewer)
    found = money.balance(case, viewer)
    if options.json:
        _office.print_json(asdict(found))
        return 0
    columns = ("assessed", "paid", "waived", "open", "refunded")
    rows = [
        (
            one.number,
            one.title,
            one.owed_by,
            one.state.replace("_", " "),
            *(shown(getattr(one, name)) for name in columns),
        )
        for one in found.lines
    ]
    rows.append(("", "Together", "", "", *(shown(found.sum_of(name)) for name in columns)))
    heads = ("", "For", "Owed by", "State", *(name.capitalize() for name in columns))
    _office.print_table(heads, rows, title=f"At the counter: {case.number}")
    if found.credit:
        print(f"Credit: {shown(found.credit)}.")
    return 0


def _take(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from django.conf import settings

    from records import money
    from records.rules.amounts import shown

    if options.out:
        _office.writable(options.out)
    case = _case(options, office, viewer)
    court = office.courts.get(case.court)
    parts = [_part(said, case, viewer) for said in options.parts] if options.parts else None
    receipt = money.take(
        day=money.open_drawer(court=court, drawer=options.drawer, now=_office.now()), case=case, payer=options.payer, paid=options.paid,
        tender=options.tender, reference=options.reference, parts=parts, series=options.series, key=options.key or uuid.uuid4().hex,
        overpayment=settings.OVERPAYMENT, by=_office.who(), now=_office.now(),
    )  # fmt: skip
    print(f"Receipt {receipt.printed}: {shown(receipt.payment.amount)} in {case.number}.")
    return _print_receipt(receipt, court, options.out)


def _void(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from records import money

    court = _court(options, office)
    receipt = money.find_receipt(options.number, viewer, court=court.id)
    money.void(receipt=receipt, reason=options.reason, day=_today(options, court), by=_office.who(), now=_office.now())
    print(f"Receipt {receipt.printed} is void. It keeps its number, and what it paid is open again.")
    return 0


def _waive(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from records import money
    from records.rules.amounts import shown

    row = money.find_assessment(_case(options, office, viewer), options.assessment, viewer)
    if options.to:
        row = money.reduce(
            assessment=row, to=options.to, authority=options.authority, by=_office.who(), now=_office.now()
        )
    else:
        row = money.waive(assessment=row, authority=options.authority, by=_office.who(), now=_office.now())
    print(f"Of assessment {row.number} {shown(row.waived)} is waived, and {shown(row.open)} is open.")
    return 0


def _refund(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from records import money
    from records.rules.amounts import shown

    court = _court(options, office)
    receipt = money.find_receipt(options.number, viewer, court=court.id)
    paid = money.find_assessment(receipt.payment.case, options.assessment, viewer) if options.assessment else None
    row = money.refund(
        receipt=receipt, assessment=paid, back=options.back, tender=options.tender, authority=options.authority,
        key=options.key or uuid.uuid4().hex, day=money.open_drawer(court=court, drawer=options.drawer, now=_office.now()),
        by=_office.who(), now=_office.now(),
    )  # fmt: skip
    print(f"{shown(row.amount)} of receipt {receipt.printed} is given back ({row.tender}).")
    return 0


def _receipt(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from docgen.documents.fee_receipt import PAGE, THIRD
    from records import money

    court = _court(options, office)
    receipt = money.find_receipt(options.number, viewer, court=court.id)
    return _print_receipt(receipt, court, _office.writable(options.out), PAGE if options.whole_page else THIRD)


def _print_receipt(receipt: "Receipt", court: "CourtProfile", out: Path | None, layout: str = "third") -> int:
    from docgen import counter_papers
    from docgen.documents import fee_receipt

    if out:
        counter_papers.draw_receipt(fee_receipt.gather(receipt, court, layout=layout), out=out, now=_office.now())
        print(f"It is in {out}.")
    return 0


def _day(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> int:
    from docgen import counter_papers
    from docgen.documents import reconciliation
    from records import money
    from records.importing import today

    court, now = _court(options, office), _office.now()
    if options.out:
        _office.writable(options.out)
    if options.open is not None:
        row = money.open_day(court=court, drawer=options.drawer, float_amount=options.open, by=_office.who(), now=now)
        print(f"Drawer {row.drawer} is open for {row.day}.")
        return 0
    sheet = money.reconcile(court=court.id, day=options.day or today(now, court.time_zone), viewer=viewer)
    if options.out:
        paper = reconciliation.gather(sheet, court, by=_office.who(), now=now)
        counter_papers.draw_reconciliation(paper, out=options.out, now=now)
    _tell(sheet, as_json=options.json)
    return 0 if sheet.balanced else 1


def _tell(sheet: "CourtSheet", *, as_json: bool) -> None:
    from dataclasses import asdict

    from records.rules.amounts import shown

    if as_json:
        _office.print_json(asdict(sheet) | {"balanced": sheet.balanced})
        return
    for one in sheet.drawers:
        title = f"Drawer {one.drawer}, {sheet.day}, {one.state}: {shown(one.expected)} cash expected, "
        title += "not counted" if one.counted is None else f"{shown(one.counted)} counted"
        sums = [("tender", *_cells) for _cells in ((row.name, shown(row.net)) for row in one.tenders)]
        _office.print_table(
            ("", "", "Net"), [*sums, *(("fee", row.name, shown(row.net)) for row in one.fees)], title=title
        )
    for series in sheet.numbers:
        missing = f"NOT ACCOUNTED FOR: {', '.join(series.missing)}" if series.missing else "all accounted for"
        print(f"Receipts {series.first} to {series.last}: {series.issued} issued, {series.voided} void, {missing}.")
    proof = sheet.proof
    print(
        f"Assessed {shown(proof.assessed)} = paid {shown(proof.paid)} + waived {shown(proof.waived)} + open {shown(proof.open)}."
    )
    print("In balance." if sheet.balanced else "NOT IN BALANCE: look into it before the drawers are signed.")


def _close(options: argparse.Namespace, office: "Office", _: "Viewer") -> int:
    from records import money
    from records.rules.amounts import shown

    by, now = _office.who(), _office.now()
    day = money.find_unclosed(court=_court(options, office), drawer=options.drawer)
    pieces = _pieces(options.pieces) if options.pieces else None
    if day.state == "counted" and (options.cash or pieces):
        day = money.open_again(day=day, by=by, now=now)
    if day.state == "open":
        day = money.count(day=day, cash=options.cash, pieces=pieces, by=by, now=now)
    day = money.close(day=day, explanation=options.explanation, by=by, now=now)
    assert day.counted is not None
    print(
        f"Drawer {day.drawer} of {day.day} is closed: {shown(day.counted)} counted, {shown(day.counted - day.float_amount)} to deposit."
    )
    return 0


def _court(options: argparse.Namespace, office: "Office") -> "CourtProfile":
    return office.courts.get(options.court or office.court)


def _case(options: argparse.Namespace, office: "Office", viewer: "Viewer") -> "Case":
    from intake_watch import desk

    return desk.find_case(options.case, viewer, office, court=options.court)


def _today(options: argparse.Namespace, court: "CourtProfile") -> "TillDay | None":
    """Return the drawer open today; None when there is none and none was named: the receipt's own may still be open."""
    from records import money

    try:
        return money.open_drawer(court=court, drawer=options.drawer, now=_office.now())
    except money.TillNotOpen:
        if options.drawer:
            raise
        return None


def _part(said: str, case: "Case", viewer: "Viewer") -> "tuple[Assessment, object]":
    from records import money

    number, _, amount = said.partition("=")
    if not number.strip().isdecimal() or not amount.strip():
        raise NotUnderstood(
            f"{said!r} does not say which assessment is paid with how much; write it like 2=55.00. Nothing was changed."
        )
    return money.find_assessment(case, int(number), viewer), amount


def _pieces(said: str) -> dict[str, int]:
    found = [re.fullmatch(r"(\d+(?:\.\d\d)?)[x×](\d{1,6})", one) for one in re.split(r"[ ,;]+", said.strip())]
    kept = [one for one in found if one]
    if len(kept) != len(found) or len({one[1] for one in kept}) != len(kept):
        raise NotUnderstood(
            f'{said!r} does not say how many of what; write it like "20.00x12 0.25x8". Nothing was changed.'
        )
    return {one[1] if "." in one[1] else f"{one[1]}.00": int(one[2]) for one in kept}


DOES = {
    "fees": _fees, "assess": _assess, "balance": _balance, "take": _take, "void": _void, "waive": _waive, "refund": _refund,
    "receipt": _receipt, "day": _day, "close": _close,
}  # fmt: skip
