"""The tray of wishes for documents: asked once, drawn once, filed and released in one transaction."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from records import access, events, filing, outgoing, signing, trays, vault
from records.lifecycles import REQUEST
from records.models import Case, Document, DocumentRequest


@dataclass(frozen=True)
class Drawing:
    """What was drawn: the paper to be filed, what was printed on it, and with which version of the template."""

    paper: filing.Paper
    snapshot: Mapping[str, Any]
    template_version: str
    revision: str = ""
    fonts: tuple[str, ...] = ()


def ask(*, kind: str, case: Case, wishes: Mapping[str, Any], by: str, now: datetime) -> DocumentRequest:
    """Lay a request into the tray; the same wish that still waits there, or lies there as a draft, is given back instead of a second one."""
    with events.book():
        Case.house.select_for_update().get(pk=case.pk)  # two who ask at once ask in turn
        waiting = DocumentRequest.house.filter(kind=kind, case=case, state__in=("asked", "draft"))
        for request in waiting.order_by("pk"):
            if _same(request.wishes, wishes):
                return request
        request = DocumentRequest(kind=kind, case=case, wishes=dict(wishes), asked_by=by, asked_at=now)
        events.advance(request, REQUEST, "asked", by=by, now=now, facts={"kind": kind, "case": str(case.uid)})
        return request


def drawn_before(request: DocumentRequest, snapshot: Mapping[str, Any]) -> DocumentRequest | None:
    """Return the request whose document says exactly the same, if there is one that was not withdrawn since."""
    drawn = DocumentRequest.house.filter(
        kind=request.kind, case_id=request.case_id, state__in=("drawn", "issued"), document__withdrawn=False
    )
    for earlier in drawn.select_related("document").order_by("-pk"):
        if _same(earlier.snapshot, snapshot):
            return earlier
    return None


def keep_draft(
    request: DocumentRequest,
    draft: vault.Stored,
    drawing: Mapping[str, Any],
    snapshot: Mapping[str, Any],
    *,
    by: str,
    now: datetime,
) -> None:
    """Keep the draft beside the request, with what it says; signatures on an earlier draft that said something else are taken off.

    `drawing` is what the engine gave back: `template_version`, `revision`, `fonts`. A draft is no document: it is in no case and on no docket.
    """
    with events.book():
        dropped = 0 if _same(request.snapshot, snapshot) else signing.drop(request, now=now)
        facts = {"draft": draft.sha256, "template": drawing["template_version"], "signatures dropped": dropped}
        events.advance(
            request, REQUEST, "drafted", by=by, now=now, facts=facts, snapshot=dict(snapshot), draft=vault.row(draft, now=now),
            template_version=drawing["template_version"], revision=drawing["revision"], fonts=list(drawing["fonts"]), reason="", holder="",
            leased_until=None, next_try_at=None,
        )  # fmt: skip


def keep(request: DocumentRequest, drawing: Drawing, *, again: bool, route: str, by: str, now: datetime) -> Document:
    """File what was drawn and answer the request with it, and release it to the route (none when empty): all or nothing.

    Where someone else drew the same meanwhile, theirs is the answer and nothing is filed twice, unless it is wanted `again`.
    """
    with events.book():
        Case.house.select_for_update().get(pk=request.case_id)
        earlier = None if again else drawn_before(request, drawing.snapshot)
        if earlier:
            return answer(request, earlier, by=by, now=now)
        document = filing.file(case=request.case, paper=drawing.paper, by=by, now=now)
        _drawn(request, document, drawing, by, now)
        if route:
            outgoing.freeze(document=document, route=route, by=by, now=now)
        return document


def answer(request: DocumentRequest, earlier: DocumentRequest, *, by: str, now: datetime) -> Document:
    """Answer the request with the document that was drawn for an earlier one."""
    assert earlier.document is not None
    _drawn(request, earlier.document, earlier, by, now)
    return earlier.document


def _drawn(
    request: DocumentRequest, document: Document, drawing: Drawing | DocumentRequest, by: str, now: datetime
) -> None:
    """Answer the request: a draft becomes what was issued, a plain wish what was drawn."""
    happened = "issued" if request.state == "draft" else "drawn"
    facts = {"document": str(document.uid), "sha256": document.original_id, "template": drawing.template_version}
    events.advance(
        request, REQUEST, happened, by=by, now=now, facts=facts, document=document, snapshot=dict(drawing.snapshot),
        template_version=drawing.template_version, revision=drawing.revision, fonts=list(drawing.fonts), reason="", holder="",
        leased_until=None, next_try_at=None,
    )  # fmt: skip


def fail(request: DocumentRequest, *, reason: str, by: str, now: datetime) -> None:
    """Say why nothing was drawn; the request stays failed until it is asked again."""
    events.advance(request, REQUEST, "failed", by=by, now=now, reason=reason, holder="", leased_until=None)


def waiting(now: datetime) -> Sequence[DocumentRequest]:
    """Return the requests that can be drawn now and that nobody holds, oldest first."""
    rows = DocumentRequest.objects.visible_to(access.HOUSE).filter(trays.free_at(now), state="asked")
    return list(rows.select_related("case").order_by("pk")[:500])


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether both say the same, whoever signed them and when."""
    one, other = ({name: value for name, value in data.items() if name != "signed"} for data in (one, other))
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
