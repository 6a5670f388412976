"""Draw a request up as a draft: marked on every sheet, with what is missing shown in its place; it is in no case and on no docket."""

from datetime import datetime
from pathlib import Path

from django.conf import settings

from docgen import drawing
from docgen.documents.kinds import KINDS, gathered_so_far
from docgen.documents.missing import FactsMissing
from docgen.drawing import NotDrawn
from paper.child import ChildDied, ChildFailed
from paper.failpoint import failpoint
from records import holders, requests, trays, vault
from records.models import DocumentRequest
from records.rules.court import Courts
from records.rules.required import names_required

LEASE_SECONDS = 150.0  # longer than a drawing may take


def draft(request: DocumentRequest, *, by: str, now: datetime) -> tuple[str, ...]:
    """Draw the request up as a draft, or draw its draft anew, and keep it beside the request; return a sentence for each thing still missing.

    Signatures on an earlier draft that said something else are taken off. Raises FactsMissing where the case record says nothing at all
    that could be printed, NotDrawn where the template refuses; the request is then marked failed with that letter.
    """
    if request.state not in {"asked", "draft"}:
        raise NotDrawn(
            f"This document is {request.state} and no draft any more; what was issued is never changed. Ask for another one."
        )
    holders.free_what_the_gone_hold(DocumentRequest)
    if not trays.lease(request, holder=holders.me(), now=now, seconds=LEASE_SECONDS):
        raise NotDrawn(
            "This document is being drawn up by someone else just now. Nothing was changed. Look again later."
        )
    try:
        return _drafted(request, by, now)
    except (FactsMissing, NotDrawn) as refusal:
        requests.fail(request, reason=str(refusal), by=by, now=now)
        raise
    except (ChildDied, ChildFailed) as death:
        raise drawing.died(request, death, by=by, now=now) from None
    except Exception:
        trays.free(request, holder=holders.me())
        raise


def _drafted(request: DocumentRequest, by: str, now: datetime) -> tuple[str, ...]:
    court = Courts(Path(settings.COURTS)).get(request.case.court)
    data, missing = gathered_so_far(request.kind, request.case, court, request.wishes)
    required = names_required(court, request.kind, drawing.day_at(court, now))
    title = KINDS[request.kind].title(data)
    with drawing.sheet(request, court, title=title, now=now, data=data, draft=True, required=required) as (path, told):
        stored = vault.keep_file(path)
    failpoint("draft.drawn")
    requests.keep_draft(request, stored, told, data, by=by, now=now)
    return missing
