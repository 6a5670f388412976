"""Issue a draft: drawn once more without its mark, held against the law of its court, and only when nothing is missing put in the case.

Draft and issue are different acts. What was issued is never changed: its bytes, what it says, the template's revision and the fonts are kept.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings

from docgen import drawing, produce
from docgen.documents.kinds import KINDS, gathered
from docgen.documents.missing import FactsMissing
from paper.child import ChildDied, ChildFailed
from records import holders, requests, signing, trays
from records.models import Document, DocumentRequest
from records.rules import completeness
from records.rules.court import CourtProfile, Courts

LEASE_SECONDS = 150.0  # longer than a drawing may take


class NotIssued(Exception):
    """The draft was not issued; the letter names everything it lacks, with the law that demands it. The draft stays as it is."""

    def __init__(self, request: DocumentRequest, lacks: Sequence[str]) -> None:
        lines = "\n".join(f"  - {one}" for one in lacks)
        super().__init__(
            f"The {KINDS[request.kind].TITLE} for {request.case.number} was not issued:\n{lines}\nNothing was put in the case; the draft waits as "
            "it is. Mend what is named, then issue it again."
        )
        self.lacks = tuple(lacks)


def issue(request: DocumentRequest, *, by: str, now: datetime) -> Document:
    """Issue the request's draft and return the document, filed in its case and released to its way out; all or nothing.

    A draft that says exactly what was issued before gives back that document, unless one more was wished for (`again`).
    Raises NotIssued with everything that is missing or has changed since the draft was made; NotDrawn where it cannot be drawn.
    """
    if request.document is not None:
        return request.document
    if request.state != "draft":
        raise NotIssued(request, ["it is no draft yet: have it drawn up as a draft and signed first"])
    holders.free_what_the_gone_hold(DocumentRequest)
    if not trays.lease(request, holder=holders.me(), now=now, seconds=LEASE_SECONDS):
        raise NotIssued(request, ["somebody else is drawing it up just now; look again later"])
    try:
        return _issued(request, by, now)
    except (ChildDied, ChildFailed) as death:
        raise drawing.died(request, death, by=by, now=now) from None
    except Exception:
        trays.free(request, holder=holders.me())
        raise


def _issued(request: DocumentRequest, by: str, now: datetime) -> Document:
    court = Courts(Path(settings.COURTS)).get(request.case.court)
    data = _as_drafted(request, court)
    again = bool(request.wishes.get("again"))
    if not again and (earlier := requests.drawn_before(request, data)):
        return requests.answer(request, earlier, by=by, now=now)
    whole = data | {"signed": _shown(request, court)}
    title = KINDS[request.kind].title(data)
    with drawing.sheet(request, court, title=title, now=now, data=whole) as (path, told):
        lacks = _lacks(request, court, data, told["texts"], now)
        if lacks:
            raise NotIssued(request, lacks)
        drawn = produce.drawing_of(request, court, path, told, title=title, snapshot=whole, now=now)
    return produce.kept(request, drawn, again=again, by=by, now=now)


def _as_drafted(request: DocumentRequest, court: CourtProfile) -> dict[str, Any]:
    """What the document says, which must be what the draft says that was signed."""
    try:
        data = gathered(request.kind, request.case, court, request.wishes)
    except FactsMissing as facts:
        raise NotIssued(request, [f"the case record does not say {one}" for one in facts.missing]) from None
    changed = sorted(name for name in {*data, *request.snapshot} if data.get(name) != request.snapshot.get(name))
    if changed:
        told = ", ".join(changed)
        raise NotIssued(
            request,
            [f"the case record was changed since the draft was made ({told}): have it drawn anew and signed again"],
        )
    return data


def _lacks(
    request: DocumentRequest, court: CourtProfile, data: Mapping[str, Any], printed: Sequence[str], now: datetime
) -> list[str]:
    borne = signing.all_of(request)
    signatures = [completeness.Signature(office, one.name) for office, one in borne.items() if office != "seal"]
    lacks = completeness.missing(
        request.kind, court, data, printed, signatures, "seal" in borne, drawing.day_at(court, now)
    )
    return [lack.sentence for lack in lacks]


def _shown(request: DocumentRequest, court: CourtProfile) -> dict[str, Any]:
    """The signatures as the template shows them, the day of each as it was at the court."""
    shown = {**dict.fromkeys(("clerk", "judge", "seal")), **signing.shown(request)}
    for one in filter(None, shown.values()):
        day = drawing.day_at(court, datetime.fromisoformat(one["on"]))
        one["on"] = f"{day:%B} {day.day}, {day.year}"
    return shown
