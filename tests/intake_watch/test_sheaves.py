"""Long scans dealt out in sheaves: who reads what next, and what becomes of a sheaf whose page stops the reader."""

import io
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_watch import reading_room, rounds
from intake_watch.office import Office
from intake_watch.page_by_page import MOST_STOPPED, TRIES
from intake_watch.pipeline import work_sheaf
from intake_watch.steps import sheaves as runs_of
from paper.child import ChildDied
from records import receiving, sheaves, vault
from records.models import Scan, Sheaf
from records.receiving import Arrival

NOW = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
pytestmark = pytest.mark.django_db(transaction=True)


@dataclass
class Readers:
    """Readers that die at some pages and read all others."""

    deadly: set[int] = field(default_factory=set)

    @contextmanager
    def child(self) -> Iterator["Readers"]:
        yield self

    def run(self, task: str, /, **asked: Any) -> Any:
        if task.endswith(":prepare"):
            return {"base": asked["path"], "pages": 30}
        if asked["page"] in self.deadly and task.endswith(":read_page"):
            raise ChildDied("crashed")
        place = Path(asked["folder"])
        place.mkdir(parents=True, exist_ok=True)
        (place / f"page-{asked['page']:06}.json.gz").write_text(str(asked.get("why", "")))
        return "eng"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path, tmp_path / "intake", "us/fed/nd-cal", lambda: NOW, 1)
    made.__dict__["pool"] = Readers()
    return made


def scan(office: Office, *, pages: int = 0) -> Scan:
    """A received scan; a long one is dealt out in sheaves of ten."""
    stored = vault.keep_bytes(io.BytesIO(uuid.uuid4().bytes))
    arrival = Arrival(uuid.uuid4(), "scan.pdf", "civil", "civil", "", "public", stored)
    [row] = receiving.receive([arrival], by="test", now=NOW)
    sheaves.deal(row, runs=runs_of(pages, 10), now=NOW)
    return row


@given(pages=st.integers(0, 5000), size=st.integers(1, 60))
def test_every_page_of_a_long_scan_is_in_exactly_one_sheaf(pages: int, size: int) -> None:
    dealt = [page for first, last in runs_of(pages, size) for page in range(first, last + 1)]
    assert dealt == (list(range(1, pages + 1)) if pages >= 2 * size else [])


def test_a_reader_that_finds_nothing_waits_while_another_may_deal_a_long_scan_out(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    tray, together = ["long scan"], threading.Barrier(2, timeout=20)

    def worked(piece: str, _: Office) -> str:
        if piece == "long scan":
            time.sleep(0.3)
            tray.extend(["sheaf", "sheaf"])
            return "received"
        together.wait()  # one reader alone would wait here for ever
        return "read"

    monkeypatch.setattr(rounds, "next_piece", lambda *_: "something")
    monkeypatch.setattr(rounds, "_guarded_piece", lambda *_: tray.pop() if tray else None)
    monkeypatch.setattr(rounds, "_worked", worked)
    assert rounds.work_tray(replace(office, readers=2)) == (0, 3)


class NoReaders:
    """A machine on which no reader can be started."""

    def child(self) -> Any:
        raise OSError(12, "no memory for a reader")


@pytest.mark.parametrize("pages", [0, 25])
def test_what_a_reader_that_could_not_be_started_was_to_read_is_free_again_after_a_moment(
    office: Office, pages: int
) -> None:
    row = scan(office, pages=pages)
    office.__dict__["pool"] = NoReaders()
    piece = rounds.next_piece(office, 1)
    assert piece is not None
    with pytest.raises(OSError, match="no memory"):
        rounds.work_piece(piece, office)
    piece.refresh_from_db()
    assert not piece.holder
    assert piece.leased_until is None or piece.leased_until <= NOW + timedelta(seconds=office.patience)
    office.clock = lambda: NOW + timedelta(seconds=office.patience + 1)
    assert rounds.next_piece(office, 1) is not None
    row.refresh_from_db()
    assert row.state == "received"


def test_a_scan_dealt_out_waits_until_its_last_sheaf_is_read(office: Office) -> None:
    row = scan(office, pages=25)
    assert not rounds.tray(office).exists()
    for number, sheaf in enumerate(sheaves.waiting(NOW), 1):
        assert work_sheaf(sheaf, office, holder="me") is (number == 3)
    assert list(rounds.tray(office)) == [row]
    assert len(list(reading_room.pages_of(row, office).glob("page-*"))) == 25


def test_dealt_twice_the_sheaves_lie_in_the_tray_once(office: Office) -> None:
    row = scan(office, pages=25)
    sheaves.deal(row, runs=runs_of(25, 10), now=NOW)
    assert row.sheaves.count() == 3


def test_short_papers_go_first_and_a_long_one_is_never_forgotten(office: Office) -> None:
    long, short = scan(office, pages=30), scan(office)
    taken = [rounds.next_piece(office, turn) for turn in range(1, 9)]
    assert taken[:7] == [short] * 7
    assert isinstance(taken[7], Sheaf)
    assert taken[7].scan == long


def test_a_sheaf_somebody_reads_is_left_alone_and_taken_when_its_reader_is_gone(office: Office) -> None:
    scan(office, pages=20)
    first = sheaves.waiting(NOW)[0]
    Sheaf.objects.filter(pk=first.pk).update(holder="another", leased_until=NOW + timedelta(seconds=60))
    assert [sheaf.first_page for sheaf in sheaves.waiting(NOW)] == [11]
    assert work_sheaf(first, office, holder="me") is False
    assert [sheaf.first_page for sheaf in sheaves.waiting(NOW + timedelta(seconds=61))] == [1, 11]


def work_again(office: Office, row: Scan, times: int) -> Scan:
    """Work the second sheaf so often, whenever the time until its next try has passed."""
    for _ in range(times):
        assert row.sheaves.exists()
        Sheaf.objects.update(next_try_at=None)
        work_sheaf(Sheaf.objects.select_related("scan__original").get(first_page=11), office, holder="me")
    return Scan.objects.visible_to(_house()).get(pk=row.pk)


def test_a_page_that_stops_the_reader_three_times_is_left_out_and_the_other_pages_of_its_sheaf_are_read(
    office: Office,
) -> None:
    row = scan(office, pages=20)
    office.pool.deadly = {14}  # type: ignore[attr-defined]
    row = work_again(office, row, TRIES - 1)
    assert row.sheaves.filter(state="waiting", deaths=0).count() == 2
    row = work_again(office, row, 1)
    assert (row.state, row.sheaves.get(first_page=11).state) == ("received", "read")
    kept = {place.name for place in reading_room.pages_of(row, office).glob("page-*")}
    assert kept == {f"page-{page:06}.json.gz" for page in range(11, 21)}
    assert (
        reading_room.pages_of(row, office) / "page-000014.json.gz"
    ).read_text() == "stopped the reader three times (it crashed)"


def test_a_scan_of_which_many_pages_stop_the_reader_goes_to_the_desk_whole(office: Office) -> None:
    row = scan(office, pages=20)
    office.pool.deadly = set(range(11, 21))  # type: ignore[attr-defined]
    row = work_again(office, row, TRIES + MOST_STOPPED * (TRIES - 1))
    assert (row.state, row.reason_code, row.sheaves.count()) == ("needs_clerk", "READER_STOPPED", 0)
    assert not reading_room.pages_of(row, office).exists()


def test_what_a_killed_program_left_in_the_reading_room_is_cleared_away(office: Office) -> None:
    ended, going = scan(office, pages=20), scan(office, pages=20)
    for row in (ended, going):
        reading_room.pages_of(row, office).mkdir()
    Scan.objects.visible_to(_house()).filter(pk=ended.pk).update(state="needs_clerk")
    reading_room.tidy(office)
    assert [reading_room.pages_of(row, office).exists() for row in (ended, going)] == [False, True]
    assert set(Sheaf.objects.values_list("scan_id", flat=True)) == {going.pk}


def _house() -> Any:
    from records import access

    return access.HOUSE
