"""The one door through which a state changes, and the line it leaves in the audit chain."""

import contextlib
import hashlib
import json
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from django.db import models, transaction

from records.lifecycle import Lifecycle
from records.models import ChainHead, Event


class LostRace(Exception):
    """Someone else changed this row first; nothing was changed here. Look at it again before going on."""


@dataclass(frozen=True)
class Line:
    """One line to be written into the chain. `facts` holds ids, codes and hashes, never a name or a text."""

    subject_kind: str
    subject: str
    happened: str
    left: str
    became: str
    by: str
    at: datetime
    facts: Mapping[str, Any] = field(default_factory=dict)


class _Open(threading.local):
    lines: list[Line] | None = None


_open = _Open()


@contextlib.contextmanager
def book() -> Iterator[None]:
    """One transaction whose lines are written into the chain last, with the chain's head locked only then.

    Within an open book a further `book()` joins it. Whatever is raised inside undoes everything.
    """
    if _open.lines is not None:
        yield
        return
    _open.lines = []
    try:
        with transaction.atomic(durable=not _inside_test_transaction()):
            yield
            _append(_open.lines)
    finally:
        _open.lines = None


def _inside_test_transaction() -> bool:
    return bool(transaction.get_connection().in_atomic_block)


def advance(
    subject: models.Model,
    lifecycle: Lifecycle,
    happened: str,
    *,
    by: str,
    now: datetime,
    facts: Mapping[str, Any] | None = None,
    **fields: Any,
) -> None:
    """Move the row to the state the table names, set further fields with it, and add a line to the chain.

    The row moves only if it is still in the state it was read in: a lost race raises LostRace and changes nothing.
    A row not saved yet is inserted. Raises NotAllowed when the table has no such move.
    """
    with book():
        left = subject.state if subject.pk else "new"  # type: ignore[attr-defined]  # every tray row has a state
        became = lifecycle.after(left, happened)
        values = fields | {"state": became, "changed_at": now}
        _move(subject, left, values)
        write(Line(lifecycle.name, str(subject.uid), happened, left, became, by, now, facts or {}))  # type: ignore[attr-defined]


def _move(subject: models.Model, left: str, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(subject, name, value)
    if subject.pk is None:
        subject.save(force_insert=True)
        return
    moved = type(subject)._base_manager.filter(pk=subject.pk, state=left).update(**values)
    if not moved:
        raise LostRace(
            f"This {type(subject).__name__.lower()} was changed by someone else a moment ago. Nothing was "
            "changed now. Look at it again, then decide."
        )


def write(line: Line) -> None:
    """Add a line to the chain for something that has no lifecycle (a reading of a sealed paper, a backup)."""
    with book():
        assert _open.lines is not None
        _open.lines.append(line)


def _append(lines: Iterable[Line]) -> None:
    lines = list(lines)
    if not lines:
        return
    head = ChainHead.objects.select_for_update().get_or_create(pk=1)[0]
    events = []
    for line in lines:
        head.number += 1
        event = _event(head.number, head.hash, line)
        head.hash = event.hash
        events.append(event)
    Event.objects.bulk_create(events)
    head.save()


def _event(number: int, before: str, line: Line) -> Event:
    event = Event(
        number=number, at=line.at.astimezone(UTC), subject_kind=line.subject_kind, subject=line.subject,
        happened=line.happened, left=line.left, became=line.became, by=line.by, facts=dict(line.facts), before=before,
    )  # fmt: skip
    event.hash = fingerprint(event)
    return event


def fingerprint(event: Event) -> str:
    """Return the SHA-256 over the line and the hash of the line before it."""
    parts = [
        event.number, event.at.astimezone(UTC).isoformat(timespec="microseconds"), event.subject_kind, event.subject,
        event.happened, event.left, event.became, event.by, event.facts, event.before,
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(parts, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
