"""Give a paper its row in the tray: control number, twin of the same bytes, line in the chain."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from records import events, vault
from records.lifecycles import SCAN
from records.models import Scan
from records.models.counter import Counter


@dataclass(frozen=True)
class Arrival:
    """What is known of a paper when it arrives. `original` is None for a thing that could not be taken."""

    uid: uuid.UUID
    label: str
    folder: str
    lane: str
    court: str
    confidentiality: str
    original: vault.Stored | None


def receive(arrivals: Sequence[Arrival], *, by: str, now: datetime) -> list[Scan]:
    """Receive these papers in one transaction; a paper received before (same uid) is left as it is."""
    with events.book():
        known = set(Scan.house.filter(uid__in=[arrival.uid for arrival in arrivals]).values_list("uid", flat=True))
        fresh = [arrival for arrival in arrivals if arrival.uid not in known]
        numbers = take_numbers(len(fresh), now=now)
        return [_receive(arrival, number, by, now) for arrival, number in zip(fresh, numbers, strict=True)]


def leave_in_place(arrival: Arrival, *, place: str, sentence: str, by: str, now: datetime) -> Scan | None:
    """Put on the desk that a thing could not be taken, once a thing (`place` tells which); None when it is there already."""
    with events.book():
        if Scan.house.filter(place=place).exists():
            return None
        scan = _row(arrival, take_numbers(1, now=now)[0], now)
        scan.place = place
        events.advance(
            scan,
            SCAN,
            "left in place",
            by=by,
            now=now,
            facts={"code": "NOT_TAKEN"},
            reason_code="NOT_TAKEN",
            reason=sentence,
        )
        return scan


def receive_part(parent: Scan, arrival: Arrival, *, pages: tuple[int, int] | None, by: str, now: datetime) -> Scan:
    """Receive a paper split from another, inside the caller's book; `pages` are the parent's, first and last."""
    assert arrival.original is not None
    scan = _row(arrival, take_numbers(1, now=now)[0], now)
    scan.parent = parent
    scan.received_at = parent.received_at
    scan.first_page, scan.last_page = pages or (None, None)
    return _enter(scan, arrival.original, by, now)


def take_numbers(count: int, *, now: datetime) -> list[str]:
    """Return the next document control numbers of the year, S26-000001 and on; the counter's row stays locked till commit."""
    name = f"scan-{now.year}"
    counter = Counter.objects.select_for_update().get_or_create(name=name)[0]
    first = counter.last + 1
    counter.last += count
    counter.save()
    return [f"S{now.year % 100:02}-{number:06}" for number in range(first, first + count)]


def _receive(arrival: Arrival, number: str, by: str, now: datetime) -> Scan:
    assert arrival.original is not None
    return _enter(_row(arrival, number, now), arrival.original, by, now)


def _row(arrival: Arrival, number: str, now: datetime) -> Scan:
    return Scan(
        uid=arrival.uid, label=arrival.label, folder=arrival.folder, lane=arrival.lane, court=arrival.court,
        confidentiality=arrival.confidentiality, control_number=number, received_at=now,
    )  # fmt: skip


def _enter(scan: Scan, original: vault.Stored, by: str, now: datetime) -> Scan:
    scan.original = vault.row(original, now=now)
    scan.same_bytes_as = Scan.house.filter(original_id=original.sha256).order_by("pk").first()
    facts = {
        "sha256": original.sha256,
        "bytes": original.size,
        "lane": scan.lane,
        "control_number": scan.control_number,
    }
    if scan.parent:
        facts["parent"] = str(scan.parent.uid)
    events.advance(scan, SCAN, "received", by=by, now=now, facts=facts)
    return scan
