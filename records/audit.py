"""The audit chain proved: walk it, compare it with the heads kept in a second place, name the first bad line."""

import contextlib
import csv
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.db import connection, transaction
from django.db.models import Model

from records.events import fingerprint
from records.models import Assessment, Case, ChainHead, Dispatch, DocumentRequest, Event, Receipt, Scan, TillDay

START = "0" * 64
MOVED: dict[str, type[Model]] = {
    "scan": Scan, "request": DocumentRequest, "dispatch": Dispatch, "assessment": Assessment, "receipt": Receipt, "till": TillDay,
}  # fmt: skip
HEAD = re.compile(r"[^,]*,(\d{1,18}),([0-9a-f]{64})")


@dataclass(frozen=True)
class Proof:
    """What the walk found: how many lines, and the first thing wrong (empty when the chain holds)."""

    lines: int
    heads: int
    wrong: str

    @property
    def holds(self) -> bool:
        """Whether every line follows from the one before it and every kept head is in the chain."""
        return not self.wrong


def keep_head(folder: Path, *, now: datetime) -> None:
    """Write the chain's head into the second place (heads.csv), one line a call, synced to disk."""
    head = ChainHead.objects.filter(pk=1).first()
    if head is None:
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (folder / "heads.csv").open("a", newline="") as out:
        csv.writer(out).writerow([now.isoformat(), head.number, head.hash])
        out.flush()
        os.fsync(out.fileno())


def verify(folder: Path) -> Proof:
    """Walk the whole chain and compare it with the heads kept in `folder`; stops at the first bad line."""
    kept = list(_kept_heads(folder))
    heads = dict(kept)
    with one_moment():
        lines, last, wrong = _walk(heads)
        return Proof(lines, len(heads), wrong or _wrong_end(lines, last, heads) or _two_hashes(kept))


@contextlib.contextmanager
def one_moment() -> Iterator[None]:
    """All that is read within is of one moment, while others go on writing; PostgreSQL must be asked for that."""
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield


def _walk(heads: dict[int, str]) -> tuple[int, str, str]:
    number, before = 0, START
    for event in Event.objects.order_by("number").iterator(2000):
        wrong = _wrong_line(event, number + 1, before)
        if not wrong and heads.get(event.number, event.hash) != event.hash:
            wrong = f"Line {event.number} is not the line whose hash was kept in the second place: the chain was written anew."
        if wrong:
            return number, before, wrong
        number, before = event.number, event.hash
    return number, before, ""


def _wrong_line(event: Event, number: int, before: str) -> str:
    if event.number != number:
        return f"Line {number} is missing; the next line found is {event.number}."
    if event.before != before:
        return f"Line {number} does not follow from the line before it."
    if event.hash != fingerprint(event):
        return f"Line {number} was changed after it was written."
    return ""


def _wrong_end(lines: int, last: str, heads: dict[int, str]) -> str:
    head = ChainHead.objects.filter(pk=1).first() or ChainHead()
    if (head.number, head.hash) != (lines, last):
        return f"The chain ends at line {lines}, but its head says line {head.number}: lines were cut off or added."
    beyond = [number for number in heads if number > lines]
    if beyond:
        return f"The chain ends at line {lines}, but line {min(beyond)} was kept in the second place: its tail was cut off."
    return ""


def _two_hashes(kept: list[tuple[int, str]]) -> str:
    """A later line of the second place does not correct an earlier one: both were once the head, and only one can have been."""
    first: dict[int, str] = {}
    for number, head in kept:
        if first.setdefault(number, head) != head:
            return f"Line {number} was kept in the second place with two different hashes: the chain was written anew in between."
    return ""


def _kept_heads(folder: Path) -> Iterator[tuple[int, str]]:
    """Yield number and hash of each head kept; a line torn by a power cut tells nothing."""
    kept = folder / "heads.csv"
    if not kept.exists():
        return
    for line in kept.read_text(errors="replace").splitlines():
        if (found := HEAD.fullmatch(line)) and int(found[1]):
            yield int(found[1]), found[2]


def disagreements() -> list[str]:
    """Return where a row that moves, or the secrecy of a case, is not what the chain's last line about it says: it was changed past the door."""
    with one_moment():
        return list(_disagreements(dict(_last_lines())))


def _disagreements(became: dict[tuple[str, str], str]) -> Iterator[str]:
    for kind, table in MOVED.items():
        for uid, state in table._base_manager.values_list("uid", "state").iterator(2000):
            if (said := became.get((kind, str(uid)))) != state:
                yield f"The {kind} {uid} is {state!r}, but the last line of the chain about it says {said!r}."
    for uid, secrecy in Case.house.values_list("uid", "confidentiality").iterator(2000):
        if (said := became.get(("case", str(uid)), secrecy)) != secrecy:
            yield f"The case {uid} is {secrecy!r}, but the last line of the chain about it says {said!r}."


def _last_lines() -> Iterator[tuple[tuple[str, str], str]]:
    """Yield what each row became, and to what secrecy each case was put, in the chain's sequence."""
    rows = Event.objects.filter(subject_kind__in=(*MOVED, "case")).order_by("number")
    for kind, subject, happened, after in rows.values_list("subject_kind", "subject", "happened", "became").iterator(
        2000
    ):
        if kind != "case" or happened == "reclassified":
            yield (kind, subject), after
