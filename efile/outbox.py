"""Take a dispatch from the tray, hand it over once, keep the receipt."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, cast

from django.conf import settings
from django.utils.module_loading import import_string

from efile.backends.base import Backend
from efile.envelope import Envelope, InDoubt, Receipt, Undeliverable, Unreachable
from paper.failpoint import failpoint
from records import access, events, filing, holders, trays, vault
from records.lifecycles import DISPATCH
from records.models import Dispatch, Document

log = logging.getLogger("docgen.outbox")

LATER = timedelta(minutes=2)  # until an unreachable route is tried again


def freeze(*, document: Document, by: str, now: datetime, route: str = "") -> Dispatch:
    """Release the document: from here on exactly these bytes leave, under a key fixed and committed before anything is sent."""
    dispatch = Dispatch(
        document=document,
        route=route or settings.ROUTE,
        frozen=document.original,
        label=document.title,
        authorised_by=by,
    )
    facts = {"document": str(document.uid), "sha256": document.original_id}
    events.advance(dispatch, DISPATCH, "frozen", by=by, now=now, facts=facts)
    return dispatch


def hand_over(dispatch: Dispatch, *, by: str, clock: Callable[[], datetime], backend: Backend | None = None) -> str:
    """Hand the dispatch over, or learn what became of an earlier try; return its state afterwards.

    A row someone else holds is left alone. What was begun and not answered is asked about before anything is sent again.
    """
    route = backend or _backend(dispatch.route)
    if not trays.lease(dispatch, holder=holders.me(), now=clock(), seconds=settings.LEASE_SECONDS):
        return dispatch.state
    if dispatch.state == "sending":
        _move(dispatch, "doubted", by, clock, reason="The program stopped while it was being handed over.")
    if dispatch.state == "in_doubt" and not _asked(dispatch, route, by, clock):
        return dispatch.state
    if dispatch.state == "frozen":
        _send(dispatch, route, by, clock)
    return dispatch.state


def waiting(now: datetime) -> list[Dispatch]:
    """Return what is to be handed over or asked about, and that nobody holds."""
    rows = Dispatch.objects.visible_to(access.HOUSE).filter(
        trays.free_at(now), state__in=["frozen", "sending", "in_doubt"]
    )
    return list(rows.select_related("document__case", "frozen").order_by("pk"))


def _send(dispatch: Dispatch, route: Backend, by: str, clock: Callable[[], datetime]) -> None:
    envelope = _envelope(dispatch)
    events.advance(dispatch, DISPATCH, "sending began", by=by, now=clock())
    failpoint("outbox.sending")
    try:
        receipt = route.hand_over(envelope)
    except Unreachable as fault:
        _move(dispatch, "unreachable", by, clock, reason=str(fault), next_try_at=clock() + LATER)
    except Undeliverable as fault:
        _move(dispatch, "refused", by, clock, reason=str(fault))
    except InDoubt as fault:
        _move(dispatch, "doubted", by, clock, reason=str(fault), next_try_at=clock() + LATER)
    else:
        failpoint("outbox.sent")
        _keep(dispatch, receipt, by, clock)


def _asked(dispatch: Dispatch, route: Backend, by: str, clock: Callable[[], datetime]) -> bool:
    """Ask the other side about a dispatch in doubt; False when it must stay in doubt."""
    try:
        receipt = route.seen(str(dispatch.uid))
    except Unreachable:
        trays.free(dispatch, holder=dispatch.holder, next_try_at=clock() + LATER)
        return False
    if receipt:
        _keep(dispatch, receipt, by, clock)
    elif route.answers_seen:
        events.advance(dispatch, DISPATCH, "never seen", by=by, now=clock())
    else:
        trays.free(dispatch, holder=dispatch.holder, next_try_at=clock() + LATER)
        return False
    return True


def _keep(dispatch: Dispatch, receipt: Receipt, by: str, clock: Callable[[], datetime]) -> None:
    """Keep the receipt; one for other bytes leaves the dispatch in doubt, for a person to look at."""
    if receipt.sha256 != dispatch.frozen_id:
        log.error("a receipt is for other bytes", extra={"dispatch": str(dispatch.uid)})
        if dispatch.state == "sending":
            _move(
                dispatch,
                "doubted",
                by,
                clock,
                reason="The receipt is for other bytes than were sent. A person must look at it.",
            )
        return
    with events.book():
        filing.has_left(document=dispatch.document)
        _move(dispatch, "handed over", by, clock, receipt=dict(receipt.details), reason="")
    failpoint("outbox.kept")


def _move(dispatch: Dispatch, happened: str, by: str, clock: Callable[[], datetime], **fields: Any) -> None:
    events.advance(dispatch, DISPATCH, happened, by=by, now=clock(), holder="", leased_until=None, **fields)


def _envelope(dispatch: Dispatch) -> Envelope:
    case = dispatch.document.case
    return Envelope(
        key=str(dispatch.uid), document=vault.place(dispatch.frozen_id), sha256=dispatch.frozen_id, label=dispatch.label,
        case_number=case.number, court=case.court,
    )  # fmt: skip


def _backend(route: str) -> Backend:
    return cast(Backend, import_string(route)())
