"""The one door through which a state changes, and the chain it leaves."""

import threading
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from records import audit, events
from records.lifecycle import NotAllowed
from records.lifecycles import SCAN
from records.models import ChainHead, Event, Scan
from tests.flushing import SET_ASIDE, SQL

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
pytestmark = pytest.mark.django_db(transaction=True)


def scan() -> Scan:
    row = Scan(
        label="a.pdf", lane="civil", confidentiality="public", control_number=uuid.uuid4().hex[:20], received_at=NOW
    )
    events.advance(row, SCAN, "received", by="test", now=NOW)
    return row


def chain(count: int = 6) -> None:
    for _ in range(count):
        events.advance(scan(), SCAN, "doubted", by="test", now=NOW, reason_code="LOW_OCR")


def tamper(statement: str, *values: str | int) -> None:
    """Change the table behind the triggers' back, as somebody with the database's own password could."""
    sqlite = connection.vendor == "sqlite"
    aside = SET_ASIDE if sqlite else ["ALTER TABLE records_event DISABLE TRIGGER ALL"]
    back = SQL.SQLITE[:2] if sqlite else ["ALTER TABLE records_event ENABLE TRIGGER ALL"]
    with connection.cursor() as cursor:
        for one in aside:
            cursor.execute(one)
        cursor.execute(statement, values)
        for one in back:
            cursor.execute(one)


def test_every_move_leaves_one_line_that_holds_the_hash_of_the_line_before(tmp_path: Path) -> None:
    chain()
    lines = list(Event.objects.order_by("number"))
    assert [line.number for line in lines] == list(range(1, 13))
    assert all(after.before == before.hash for before, after in zip(lines, lines[1:], strict=False))
    assert audit.verify(tmp_path).holds


def test_a_move_the_table_does_not_know_changes_nothing_and_says_what_may_happen() -> None:
    row = scan()
    with pytest.raises(NotAllowed, match="only this may happen: filed, doubted, split"):
        events.advance(row, SCAN, "returned", by="test", now=NOW)
    assert Event.objects.count() == 1


def test_a_lost_race_is_an_error_and_leaves_no_line() -> None:
    row = scan()
    same = Scan.house.get(pk=row.pk)
    events.advance(row, SCAN, "doubted", by="one", now=NOW)
    with pytest.raises(events.LostRace):
        events.advance(same, SCAN, "doubted", by="two", now=NOW)
    assert Event.objects.count() == 2


def test_of_two_people_who_move_one_row_at_once_exactly_one_wins() -> None:
    row, outcomes, start = scan(), [], threading.Barrier(2)

    def move(name: str) -> None:
        mine = Scan.house.get(pk=row.pk)
        start.wait()
        try:
            events.advance(mine, SCAN, "doubted", by=name, now=NOW)
            outcomes.append("moved")
        except events.LostRace:
            outcomes.append("lost")
        finally:
            connection.close()

    threads = [threading.Thread(target=move, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["lost", "moved"]


def test_whatever_fails_inside_a_book_takes_its_lines_with_it() -> None:
    row = scan()

    def fail() -> None:
        with events.book():
            events.advance(row, SCAN, "doubted", by="test", now=NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert Event.objects.count() == 1
    assert Scan.house.get(pk=row.pk).state == "received"


@pytest.mark.parametrize(
    "statement", ["UPDATE records_event SET happened = 'filed' WHERE number = 1", "DELETE FROM records_event"]
)
def test_the_database_itself_refuses_to_alter_or_remove_a_line(statement: str) -> None:
    chain(1)
    with pytest.raises(DatabaseError, match="never"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


TAMPERINGS = {
    "a line changed": ("UPDATE records_event SET happened = 'filed' WHERE number = 4", "Line 4 was changed"),
    "a line removed": ("DELETE FROM records_event WHERE number = 4", "Line 4 is missing"),
    "the clock set back": (
        "UPDATE records_event SET at = '2020-01-01 00:00:00+00:00' WHERE number = 5",
        "Line 5 was changed",
    ),
    "the tail cut off": ("DELETE FROM records_event WHERE number > 9", "ends at line 9"),
    "another name put in": ("UPDATE records_event SET \"by\" = 'somebody' WHERE number = 12", "Line 12 was changed"),
}


@pytest.mark.parametrize("what", TAMPERINGS)
def test_tampering_with_the_chain_is_found_and_the_first_bad_line_named(what: str, tmp_path: Path) -> None:
    chain()
    statement, says = TAMPERINGS[what]
    tamper(statement)
    assert says in audit.verify(tmp_path).wrong


def test_two_lines_that_changed_places_are_found(tmp_path: Path) -> None:
    chain()
    tamper("UPDATE records_event SET number = 999 WHERE number = 3")
    tamper("UPDATE records_event SET number = 3 WHERE number = 4")
    tamper("UPDATE records_event SET number = 4 WHERE number = 999")
    assert "Line 3" in audit.verify(tmp_path).wrong


def test_a_chain_written_anew_is_found_by_the_heads_kept_in_the_second_place(tmp_path: Path) -> None:
    chain()
    audit.keep_head(tmp_path, now=NOW)
    _write_anew()
    assert audit.verify(tmp_path / "nowhere").holds
    assert "written anew" in audit.verify(tmp_path).wrong


def test_a_chain_written_anew_is_found_even_after_its_new_head_was_kept_beside_the_old_one(tmp_path: Path) -> None:
    chain()
    audit.keep_head(tmp_path, now=NOW)
    _write_anew()
    audit.keep_head(tmp_path, now=NOW)
    assert "two different hashes" in audit.verify(tmp_path).wrong


def test_a_line_written_by_another_during_the_walk_does_not_break_the_proof(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain()
    writers: list[threading.Thread] = []
    real = audit._wrong_end

    def slow(*found: Any) -> str:
        writers.append(threading.Thread(target=_one_more_line))
        writers[0].start()
        writers[0].join(2)  # on SQLite it waits until the proof is done
        return real(*found)

    monkeypatch.setattr(audit, "_wrong_end", slow)
    assert audit.verify(tmp_path).holds
    writers[0].join()
    monkeypatch.undo()
    assert audit.verify(tmp_path).holds


def _one_more_line() -> None:
    events.write(events.Line("case", "1", "looked at", "", "", "ana", NOW))
    connection.close()


def test_a_line_of_the_second_place_torn_by_a_power_cut_does_not_stop_the_proof(tmp_path: Path) -> None:
    chain()
    audit.keep_head(tmp_path, now=NOW)
    with (tmp_path / "heads.csv").open("a") as out:
        out.write("2026-03-02T17:30:00+00:00,1\n2026-03-02T17:30:00+00:00,x,y\n2026-03-02T17:30:00+00:00,3,abc")
    assert audit.verify(tmp_path).holds


def test_a_tail_cut_off_together_with_its_head_is_found_by_the_kept_heads(tmp_path: Path) -> None:
    chain()
    audit.keep_head(tmp_path, now=NOW)
    tamper("DELETE FROM records_event WHERE number > 9")
    last = Event.objects.get(number=9)
    ChainHead.objects.update(number=9, hash=last.hash)
    assert audit.verify(tmp_path / "nowhere").holds
    assert "tail was cut off" in audit.verify(tmp_path).wrong


def _write_anew() -> None:
    before = audit.START
    for line in Event.objects.order_by("number"):
        line.before, line.by = before, "nobody"
        before = events.fingerprint(line)
        tamper(
            'UPDATE records_event SET before = %s, "by" = %s, hash = %s WHERE number = %s',
            line.before,
            line.by,
            before,
            line.number,
        )
    ChainHead.objects.update(hash=before)
