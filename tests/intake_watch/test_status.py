"""What the intake says of its papers while they travel: one that is between two places is never missed."""

import uuid
from collections.abc import Callable, Iterator

import pytest

from intake_watch import claim, rounds, taking
from intake_watch.guard import entries
from intake_watch.office import Office
from records.models import Scan
from tests.intake_watch.test_returning import office

__all__ = ["office"]
pytestmark = pytest.mark.django_db(transaction=True)


def then(listing: Callable[..., Iterator[object]], move: Callable[[], object]) -> Callable[..., list[object]]:
    """Return a listing after which, as soon as it is done, the paper moves on."""

    def listed(*asked: object) -> list[object]:
        found = list(listing(*asked))
        move()
        return found

    return listed


def on_the_way(counts: dict[str, int]) -> int:
    return counts["in_folder"] + counts["claimed"] + counts["received"]


def test_a_paper_claimed_while_the_papers_are_counted_is_counted(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    (office.intake / "civil" / "a.pdf").write_bytes(uuid.uuid4().bytes)
    monkeypatch.setattr(
        rounds, "entries", then(entries, lambda: taking._claimed(next(iter(entries(office.intake))), office))
    )
    assert on_the_way(rounds.status(office)) >= 1
    monkeypatch.undo()
    assert [scan.label for scan in taking.recover(office)] == ["a.pdf"]


def test_a_paper_received_while_the_papers_are_counted_is_counted(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    (office.intake / "civil" / "a.pdf").write_bytes(uuid.uuid4().bytes)
    taking._claimed(next(iter(entries(office.intake))), office)
    waiting = claim.waiting

    def received() -> None:
        monkeypatch.setattr(claim, "waiting", waiting)
        taking.recover(office)

    monkeypatch.setattr(claim, "waiting", then(waiting, received))
    assert on_the_way(rounds.status(office)) >= 1
    assert ([scan.label for scan in Scan.house.all()], list(claim.waiting(office.claims))) == (["a.pdf"], [])


def test_a_paper_taken_in_whole_after_the_folder_was_looked_through_is_counted(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    (office.intake / "civil" / "a.pdf").write_bytes(uuid.uuid4().bytes)
    monkeypatch.setattr(rounds, "entries", then(entries, lambda: taking.take_in(entries(office.intake), office)))
    assert on_the_way(rounds.status(office)) >= 1
