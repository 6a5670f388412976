"""Have a document drawn in a child program: from the court's shelf, in the state the law has it on the day, into a file in the data folder."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from docgen.render.shelf import Shelf
from paper.child import Child, ChildDied, ChildFailed, Limits, Refusal
from records import holders, requests, trays
from records.models import DocumentRequest
from records.rules.court import CourtProfile

log = logging.getLogger("docgen.drawing")

ENGINES = {"html": "docgen.render.html:draw", "pdf": "docgen.render.form:draw"}  # by what the template is
LIMITS = Limits(cpu_seconds=60, wall_seconds=90)
DEATHS = 3  # the drawing program died so often at one request: a person must look


class NotDrawn(Exception):
    """The document could not be drawn up; nothing was put in the case."""


def shelf_of(court: str) -> Shelf:
    """Return the shelf as this court sees it: its own templates before its state's and everybody's."""
    return Shelf.of_court(court, own=settings.OWN_SHELF, shelf=Path(settings.SHELF))


@contextmanager
def sheet(
    request: DocumentRequest, court: CourtProfile, *, title: str, now: datetime, **drawing: Any
) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Draw the request's document and yield the file, which is gone afterwards, and what the engine says of it.

    `drawing` is passed to the engine: `data`, `draft`, `required`. Raises NotDrawn when the engine refuses.
    """
    out = Path(settings.DATA) / "tmp" / f"{request.uid}.pdf"
    shelf, today = shelf_of(court.id), day_at(court, now)
    try:
        told = in_child(
            engine=_engine(shelf, request.kind, today), shelf=[str(root) for root in shelf.roots], kind=request.kind, title=title, out=str(out),
            drawn_at=request.asked_at.isoformat(timespec="seconds"), on=today.isoformat(), **drawing,
        )  # fmt: skip
        yield out, told
    finally:
        out.unlink(missing_ok=True)


def day_at(court: CourtProfile, moment: datetime) -> date:
    """Return the day it is at the court."""
    return moment.astimezone(ZoneInfo(court.time_zone)).date()


def _engine(shelf: Shelf, kind: str, on: date) -> str:
    """The engine that draws the kind's template of this day; raises NotDrawn where there is none."""
    try:
        template = shelf.find(kind, on=on)
    except Refusal as refusal:
        raise NotDrawn(refusal.sentence) from None
    if template.engine not in ENGINES:
        raise NotDrawn(
            f"{template.name} is a Word template, and papers of the case are drawn from HTML and PDF forms only. Nothing was drawn."
        )
    return ENGINES[template.engine]


def in_child(*, engine: str, **drawing: Any) -> dict[str, Any]:
    """Draw by this engine in a child program with limits on memory, time and files, and no network."""
    with Child(limits=LIMITS) as child:
        try:
            told: dict[str, Any] = child.run(engine, language="en", **drawing)
            return told
        except Refusal as refusal:
            raise NotDrawn(refusal.sentence) from None


def died(request: DocumentRequest, death: ChildDied | ChildFailed, *, by: str, now: datetime) -> NotDrawn:
    """Count the death of the drawing program and return the letter about it; after the third the request waits for a person."""
    log.error("the drawing program died", extra={"request": str(request.uid), "kind": type(death).__name__})
    why = (
        f"stopped ({death.why})"
        if isinstance(death, ChildDied)
        else f"met a fault of its own ({death.kind} at {death.where})"
    )
    letter = f"The program that draws documents {why}. Nothing was put in the case."
    if trays.count_death(request, holder=holders.me()) >= DEATHS:
        letter += " It happened three times: have the template and the names in the case looked at, then ask again."
        requests.fail(request, reason=letter, by=by, now=now)
        return NotDrawn(letter)
    trays.free(request, holder=holders.me())
    return NotDrawn(f"{letter} The request waits in the tray and is tried again.")
