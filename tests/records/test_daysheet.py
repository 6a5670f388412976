"""The day sheet proves something: what the chain saw come in must be found where it ended."""

import io
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from records import deskwork, filing, receiving, vault
from records.daysheet import DaySheet, day_sheet
from records.deskwork import PartToReceive
from records.models import Case, Document, Scan
from records.receiving import Arrival

NOW = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
pytestmark = pytest.mark.django_db(transaction=True)


def dropped(*, at: datetime = NOW) -> Scan:
    stored = vault.keep_bytes(io.BytesIO(uuid.uuid4().bytes))
    arrival = Arrival(uuid.uuid4(), "scan.pdf", "civil", "civil", "", "public", stored)
    [scan] = receiving.receive([arrival], by="test", now=at)
    return scan


def filed(case: Case, *, at: datetime = NOW) -> Scan:
    scan = dropped(at=at)
    assert scan.original
    stored = vault.Stored(scan.original.sha256, scan.original.size)
    paper = filing.Paper(stored, None, None, "MOTION", "motion", 1, at.date(), "public", at, ())
    deskwork.file_scan(scan, case=case, paper=paper, by="test", now=at)
    return scan


def stack(*, parts: int = 2, at: datetime = NOW, split_at: datetime = NOW) -> Scan:
    scan = dropped(at=at)
    found = [
        PartToReceive(vault.keep_bytes(io.BytesIO(uuid.uuid4().bytes)), f"pages {n}", (n, n), {}) for n in range(parts)
    ]
    deskwork.split(scan, parts=found, by="test", now=split_at)
    return scan


def sheet(*, of: datetime = NOW) -> DaySheet:
    return day_sheet(day=of.date(), time_zone="UTC", unreceived=0)


def test_every_paper_is_counted_where_it_is_and_a_stack_where_its_last_part_is(case: Callable[..., Case]) -> None:
    filed(case())
    dropped()
    deskwork.to_desk(dropped(), code="LOW_OCR", sentence="faint", by="test", now=NOW)
    stack(parts=3)
    found = sheet()
    assert (found.files.dropped, found.files.filed, found.files.desk, found.files.progress) == (4, 1, 1, 2)
    assert (found.papers.dropped, found.papers.filed, found.papers.desk, found.papers.progress) == (6, 1, 1, 4)
    assert found.balanced


def test_what_was_open_yesterday_is_brought_forward_and_balances_today(case: Callable[..., Case]) -> None:
    open_one, _ = dropped(), filed(case())
    tomorrow = NOW + timedelta(days=1)
    deskwork.to_desk(open_one, code="LOW_OCR", sentence="faint", by="test", now=tomorrow)
    found = sheet(of=tomorrow)
    assert (found.files.brought_forward, found.files.dropped, found.files.desk) == (1, 0, 1)
    assert found.balanced


def test_a_filed_paper_whose_document_is_not_there_any_more_leaves_a_difference(case: Callable[..., Case]) -> None:
    scan = filed(case())
    assert sheet().balanced
    assert scan.document
    Document.house.filter(pk=scan.document.pk).update(withdrawn=True)
    found = sheet()
    assert found.files.difference == found.papers.difference == 1
    assert not found.balanced


def test_a_stack_split_on_a_later_day_balances_on_the_day_it_came_and_on_the_day_it_was_split() -> None:
    tomorrow = NOW + timedelta(days=1)
    stack(parts=3, split_at=tomorrow)
    came, later = sheet(), sheet(of=tomorrow)
    assert (came.files.dropped, came.papers.dropped, came.papers.progress) == (1, 3, 3)
    assert (later.files.brought_forward, later.papers.brought_forward, later.papers.dropped) == (1, 3, 0)
    assert came.balanced
    assert later.balanced


def test_a_part_split_again_is_counted_by_its_own_parts() -> None:
    part = Scan.house.filter(parent=stack(parts=2)).order_by("pk")[0]
    bytes_of = [vault.keep_bytes(io.BytesIO(uuid.uuid4().bytes)) for _ in range(2)]
    found = [PartToReceive(one, "pages", (1, 1), {}) for one in bytes_of]
    deskwork.split(part, parts=found, by="test", now=NOW + timedelta(days=1))
    for day in (NOW, NOW + timedelta(days=1)):
        assert sheet(of=day).papers.progress == 3
        assert sheet(of=day).balanced


def test_a_stack_whose_parts_are_gone_leaves_a_difference() -> None:
    scan = stack()
    assert sheet().balanced
    Scan.house.filter(parent=scan).delete()
    assert sheet().files.difference > 0
    assert not sheet().balanced


def test_a_paper_received_by_the_chain_and_in_no_table_leaves_a_difference() -> None:
    dropped()
    lost = dropped()
    Scan.house.filter(pk=lost.pk).delete()
    found = sheet()
    assert (found.files.dropped, found.files.progress, found.files.difference) == (2, 1, 1)
    assert not found.balanced


def test_a_row_slipped_in_past_the_chain_leaves_a_difference() -> None:
    scan = dropped()
    Scan.house.filter(pk=scan.pk).update(uid=uuid.uuid4())
    Scan.house.create(
        label="x", folder="", lane="civil", confidentiality="public", control_number="S26-X", received_at=NOW,
        changed_at=NOW, state="received", original=scan.original,
    )  # fmt: skip
    assert not sheet().balanced
