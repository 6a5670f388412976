"""What reading yielded is counted by day, lane and scanner, only over what the viewer may see, and an alarm leaks nothing secret."""

import io
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from intake_watch import yields as watch
from intake_watch.office import Office
from intake_watch.pipeline import work
from records import access, deskwork, receiving, sheaves, trays, vault, yields
from records.access import viewer_of
from records.models import Scan, Yield
from records.receiving import Arrival
from records.yieldfacts import DayYield
from tests.flows.papers import motion, scanned

NOW = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
CLERK, SEALED, OUTSIDE = (
    viewer_of("ana", ["clerk"]),
    viewer_of("eva", ["sealed clerk"]),
    viewer_of("kim", ["attorney staff"]),
)
pytestmark = pytest.mark.django_db(transaction=True)


def scan(
    *, secrecy: str = "public", lane: str = "civil", content: bytes = b"", at: datetime = NOW, label: str = "a.pdf"
) -> Scan:
    stored = vault.keep_bytes(io.BytesIO(content or uuid.uuid4().bytes))
    [row] = receiving.receive([Arrival(uuid.uuid4(), label, "civil", lane, "", secrecy, stored)], by="test", now=at)
    return row


def read(sure: float = 90.0, *, pages: int = 30, ago: int = 0, **more: Any) -> Scan:
    row, at = scan(**more), NOW - timedelta(days=ago)
    found = {"page_confidence": [sure] * pages, "confidence": sure, "sources": ["ocr"] * pages, "words": [200] * pages}
    yields.note(row, day=at.date(), scanner="Copier 2", counts=watch.counts(found, low=55), now=at)
    deskwork.to_desk(row, code="NO_CASE_NUMBER", sentence="None.", by="test", now=NOW)
    return row


def alarms(viewer: access.Viewer) -> list[str]:
    return watch.alarms(viewer, today=NOW.date(), now=NOW)


def test_counts_tell_recognised_pages_from_those_with_their_own_text_and_from_blank_ones() -> None:
    found = {
        "page_confidence": [90.0, 40.0, 100.0, 99.0], "confidence": 70.0, "sources": ["ocr", "ocr", "blank", "layer"], "words": [200, 10, 0, 300],
    }  # fmt: skip
    assert watch.counts(found, low=55) == {
        "pages": 4, "recognised": 2, "layer": 1, "blank": 1, "poor": 1, "words": 210, "confidence": 130.0, "illegible": False,
    }  # fmt: skip
    assert watch.counts({**found, "confidence": 50.0}, low=55)["illegible"] is True


def test_the_days_are_added_up_by_lane_and_scanner() -> None:
    read(90, pages=10)
    read(50, pages=30)
    read(80, pages=5, lane="criminal", ago=1)
    assert yields.days(CLERK, since=NOW.date() - timedelta(days=1)) == [
        DayYield(NOW.date() - timedelta(days=1), "criminal", "Copier 2", 1, 5, 5, 0, 0, 0, 1000, 400.0, 0),
        DayYield(NOW.date(), "civil", "Copier 2", 2, 40, 40, 0, 0, 30, 8000, 2400.0, 1),
    ]
    assert len(yields.days(CLERK, since=NOW.date())) == 1


def test_a_paper_beyond_the_viewer_is_not_counted_nor_one_closed_afterwards() -> None:
    read(secrecy="sealed", lane="sealed")
    row = read()
    assert [day.lane for day in yields.days(CLERK, since=NOW.date())] == ["civil"]
    assert [day.lane for day in yields.days(SEALED, since=NOW.date())] == ["civil", "sealed"]
    assert yields.days(OUTSIDE, since=NOW.date()) == []
    Scan.house.filter(pk=row.pk).update(confidentiality="juvenile")
    assert yields.days(CLERK, since=NOW.date()) == []
    with pytest.raises(RuntimeError):
        list(Yield.objects.all())


def test_an_alarm_of_a_sealed_lane_is_told_only_to_whoever_may_see_sealed_papers() -> None:
    for ago in range(8, 0, -1):
        read(ago=ago, secrecy="sealed", lane="sealed")
        read(ago=ago)
    read(60, secrecy="sealed", lane="sealed")
    read(89)
    assert alarms(CLERK) == []
    [told] = alarms(SEALED)
    assert told.startswith("Lane sealed, scanner “Copier 2”, came out worse")


def test_papers_that_wait_while_none_is_read_are_told_by_their_number_only() -> None:
    scan(at=NOW - timedelta(hours=3), label="secret name.pdf")
    scan(at=NOW - timedelta(hours=3), secrecy="sealed")
    [told] = alarms(CLERK)
    assert told.startswith(
        "1 paper(s) have been waiting to be read for more than an hour, and none was read in that time."
    )
    assert "secret name" not in told
    assert alarms(SEALED)[0].startswith("2 paper(s)")
    read()
    assert alarms(CLERK) == []


def test_a_paper_laid_in_the_tray_again_and_one_whose_sheaves_are_being_read_have_not_been_waiting_since_they_came() -> (
    None
):
    again, long = scan(at=NOW - timedelta(hours=3)), scan(at=NOW - timedelta(hours=3))
    assert trays.oldest_left() == NOW - timedelta(hours=3)
    deskwork.to_desk(again, code="NO_CASE_NUMBER", sentence="None.", by="test", now=NOW - timedelta(hours=2))
    deskwork.try_again(again, by="test", now=NOW - timedelta(minutes=10))
    sheaves.deal(long, runs=[(1, 8), (9, 16)], now=NOW - timedelta(hours=2))
    assert trays.oldest_left() == NOW - timedelta(hours=2)
    assert alarms(CLERK)[0].startswith("1 paper(s) have been waiting")
    sheaf = sheaves.waiting(NOW)[0]
    assert trays.lease(sheaf, holder="reader", now=NOW, seconds=60)
    sheaves.finish(sheaf, holder="reader", now=NOW - timedelta(minutes=5))
    assert trays.oldest_left() == NOW - timedelta(minutes=10)
    assert alarms(CLERK) == []


def test_a_paper_read_by_the_steps_leaves_its_figures_with_its_scanner_and_its_courts_day(tmp_path: Path) -> None:
    (tmp_path / "tmp").mkdir()
    late = datetime(2026, 3, 3, 4, 30, tzinfo=UTC)  # still the day before in California
    office = Office(tmp_path, tmp_path / "intake", "us/fed/nd-cal", lambda: late, 1)
    row = scan(content=scanned(motion(word=uuid.uuid4().hex)), at=late)
    try:
        assert work(Scan.house.get(pk=row.pk), office, holder="test") == "needs_clerk"
    finally:
        office.close()
    [kept] = Yield.house.filter(scan=row)
    assert (str(kept.day), kept.lane, kept.pages, kept.recognised, kept.illegible) == (
        "2026-03-02",
        "civil",
        1,
        1,
        False,
    )
    assert kept.words > 20
    assert kept.confidence > 60
    assert kept.scanner == row.findings.get(step="checked").found["scanner"]
