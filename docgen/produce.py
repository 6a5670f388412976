"""Take a request from the tray, draw the document up in a child program, put it in the case, and release it for its way out."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings

from docgen import drafting, drawing
from docgen.documents.kinds import KINDS, gathered
from docgen.documents.missing import FactsMissing
from docgen.drawing import LIMITS, NotDrawn
from paper.child import ChildDied, ChildFailed
from paper.failpoint import failpoint
from records import access, filing, holders, requests, trays, vault
from records.models import Case, Document, DocumentRequest
from records.rules.court import CourtProfile, Courts

__all__ = ["KINDS", "LIMITS", "NotDrawn", "ask", "draw", "draw_waiting", "left_open"]

log = logging.getLogger("docgen.produce")

LEASE_SECONDS = 150.0  # longer than a drawing may take
LATER = timedelta(minutes=2)  # until a request that met a fault is tried again


def ask(*, kind: str, case: Case, wishes: Mapping[str, Any], by: str, now: datetime) -> DocumentRequest:
    """Lay a request for a document of this kind into the tray; the same wish that still waits is given back.

    What may be wished for stands at the kind's `gather`. `again` asks for one more of a document that was drawn before.
    """
    if kind not in KINDS:
        raise NotDrawn(f"There is no document kind {kind!r}. The kinds are: {', '.join(KINDS)}. Nothing was changed.")
    wished = {name: value for name, value in wishes.items() if value}
    return requests.ask(kind=kind, case=case, wishes=wished, by=by, now=now)


def draw(request: DocumentRequest, *, by: str, now: datetime) -> Document:
    """Draw the requested document up, file it in its case with the data it was drawn from, and freeze it for its way out.

    A request that was drawn before gives back its document, and so does one for a document that would say exactly the same.
    Raises FactsMissing or NotDrawn; the request is then marked failed with that letter.
    """
    if request.document is not None:
        return request.document
    if KINDS[request.kind].SIGNED_BY:
        raise NotDrawn(
            f"The {request.kind} needs a signature: it is drawn up as a draft, signed, and then issued. Nothing was put in the case."
        )
    holders.free_what_the_gone_hold(DocumentRequest)
    if not trays.lease(request, holder=holders.me(), now=now, seconds=LEASE_SECONDS):
        raise NotDrawn(
            "This document is being drawn up by someone else just now. Nothing was changed. Look again later."
        )
    try:
        return _answered(request, by, now)
    except (FactsMissing, NotDrawn) as refusal:
        requests.fail(request, reason=str(refusal), by=by, now=now)
        raise
    except (ChildDied, ChildFailed) as death:
        raise drawing.died(request, death, by=by, now=now) from None
    except Exception:
        trays.free(request, holder=holders.me())
        raise


def left_open(request: DocumentRequest) -> list[str]:
    """Return what the drawn document leaves open, to be filled in by hand before it is signed."""
    open_: list[str] = KINDS[request.kind].left_open(request.snapshot)
    return open_


def draw_waiting(*, by: str, clock: Callable[[], datetime]) -> int:
    """Draw up every request that waits and that nobody holds, as a draft where it must be signed; return how many papers came of it."""
    holders.free_what_the_gone_hold(DocumentRequest)
    drawn = 0
    for request in requests.waiting(clock()):
        try:
            if KINDS[request.kind].SIGNED_BY:
                drafting.draft(request, by=by, now=clock())
            else:
                draw(request, by=by, now=clock())
            drawn += 1
        except (FactsMissing, NotDrawn):
            log.info("a request was not drawn", extra={"request": str(request.uid)})
        except Exception:  # a fault at one request must not hold up those behind it
            log.exception("a request met a fault and is tried again later", extra={"request": str(request.uid)})
            trays.free(request, holder="", next_try_at=clock() + LATER)
    return drawn


def _answered(request: DocumentRequest, by: str, now: datetime) -> Document:
    court = Courts(Path(settings.COURTS)).get(request.case.court)
    snapshot = gathered(request.kind, request.case, court, request.wishes)
    again = bool(request.wishes.get("again"))
    earlier = None if again else requests.drawn_before(request, snapshot)
    if earlier:
        return requests.answer(request, earlier, by=by, now=now)
    drawn = _drawn(request, snapshot, court, now)
    return kept(request, drawn, again=again, by=by, now=now)


def kept(request: DocumentRequest, drawn: requests.Drawing, *, again: bool, by: str, now: datetime) -> Document:
    """Put what was drawn in its case and release it to its way out, if its kind has one; all or nothing."""
    failpoint("produce.drawn")
    route = settings.ROUTE if KINDS[request.kind].GOES_OUT else ""
    document = requests.keep(request, drawn, again=again, route=route, by=by, now=now)
    failpoint("produce.filed")
    return document


def _drawn(request: DocumentRequest, snapshot: dict[str, Any], court: CourtProfile, now: datetime) -> requests.Drawing:
    title = KINDS[request.kind].title(snapshot)
    with drawing.sheet(request, court, title=title, now=now, data=snapshot) as (path, told):
        return drawing_of(request, court, path, told, title=title, snapshot=snapshot, now=now)


def drawing_of(
    request: DocumentRequest,
    court: CourtProfile,
    path: Path,
    told: Mapping[str, Any],
    *,
    title: str,
    snapshot: Mapping[str, Any],
    now: datetime,
) -> requests.Drawing:
    """Return what was drawn, its bytes kept in the vault."""
    paper = paper_of(request, court, vault.keep_file(path), told, title=title, now=now)
    return requests.Drawing(paper, snapshot, told["template_version"], told["revision"], tuple(told["fonts"]))


def paper_of(
    request: DocumentRequest,
    court: CourtProfile,
    stored: vault.Stored,
    told: Mapping[str, Any],
    *,
    title: str,
    now: datetime,
) -> filing.Paper:
    """Return the drawn document as it is filed: public as far as its case is, dated in the court's own time zone."""
    return filing.Paper(
        original=stored, archive=None, reading=None, title=title, kind=request.kind, pages=told["pages"],
        filed_on=drawing.day_at(court, now), confidentiality=access.PUBLIC, received_at=now,
        texts=tuple(told["texts"]),
    )  # fmt: skip
