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
from records import events, holders, keeping, outgoing, trays, vault
from records.lifecycles import DISPATCH
from records.models import Dispatch, Document

log = logging.getLogger("docgen.outbox")

LATER = timedelta(minutes=2)  # until an unreachable route is tried again, or one that is silent asked again
OTHER_BYTES = (
    "The other side has a receipt for other bytes than were released. Nothing more is sent. A person must look at it."
)

waiting = outgoing.waiting


def freeze(*, document: Document, by: str, now: datetime, route: str = "") -> Dispatch:
    """Release the document, once a route: exactly these bytes leave, under a key committed before anything is sent."""
    return outgoing.freeze(document=document, route=route or settings.ROUTE, by=by, now=now)


def hand_over(dispatch: Dispatch, *, by: str, clock: Callable[[], datetime], backend: Backend | None = None) -> str:
    """Hand the dispatch over, or learn what became of an earlier try; return its state afterwards.

    A row someone else holds is left alone; one that waits for its next try is tried now. What was begun and not answered is asked
    about before anything is sent again.
    """
    holders.free_what_the_gone_hold(Dispatch)
    trays.free(dispatch, holder="")
    if dispatch.state not in outgoing.LEAVING or not trays.lease(
        dispatch, holder=holders.me(), now=clock(), seconds=settings.LEASE_SECONDS
    ):
        return dispatch.state
    route = backend or _backend(dispatch.route)
    with keeping.kept_alive(dispatch, holder=holders.me(), clock=clock, seconds=settings.LEASE_SECONDS):
        return _handed_over(dispatch, route, by, clock)


def hand_over_waiting(*, by: str, clock: Callable[[], datetime], backend: Backend | None = None) -> int:
    """Hand over, or ask about, all that waits in the tray and that nobody holds; return how many rows moved."""
    holders.free_what_the_gone_hold(Dispatch)
    rows = [(dispatch, dispatch.state) for dispatch in outgoing.waiting(clock())]
    return sum(_tried(dispatch, by, clock, backend) != before for dispatch, before in rows)


def _tried(dispatch: Dispatch, by: str, clock: Callable[[], datetime], backend: Backend | None) -> str:
    """Hand one of many over; a fault at it must not hold up those behind it."""
    try:
        return hand_over(dispatch, by=by, clock=clock, backend=backend)
    except Exception:
        log.exception("a dispatch met a fault and is looked at again later", extra={"dispatch": str(dispatch.uid)})
        trays.free(dispatch, holder=holders.me(), next_try_at=clock() + LATER)
        return dispatch.state


def _handed_over(dispatch: Dispatch, route: Backend, by: str, clock: Callable[[], datetime]) -> str:
    if dispatch.state == "sending":
        why = "The program stopped while this was being handed over."
        events.advance(dispatch, DISPATCH, "doubted", by=by, now=clock(), reason=why)
    if dispatch.state == "in_doubt" and not _never_came(dispatch, route, by, clock):
        return dispatch.state
    _send(dispatch, route, by, clock)
    return dispatch.state


def _send(dispatch: Dispatch, route: Backend, by: str, clock: Callable[[], datetime]) -> None:
    envelope = _envelope(dispatch)
    if not outgoing.begin(dispatch, by=by, now=clock()):
        return
    failpoint("outbox.sending")
    try:
        receipt = route.hand_over(envelope)
    except Unreachable as fault:
        _stayed(dispatch, "unreachable", by, clock, reason=str(fault), next_try_at=clock() + LATER)
    except Undeliverable as fault:
        _stayed(dispatch, "refused", by, clock, reason=str(fault))
    except InDoubt as fault:
        _move(dispatch, "doubted", by, clock, reason=str(fault), next_try_at=clock() + LATER)
    except OSError as fault:
        why = f"The way out broke off ({fault.strerror or type(fault).__name__}). The other side is asked before anything is sent again."
        _move(dispatch, "doubted", by, clock, reason=why, next_try_at=clock() + LATER)
    else:
        failpoint("outbox.sent")
        _keep(dispatch, receipt, by, clock)


def _never_came(dispatch: Dispatch, route: Backend, by: str, clock: Callable[[], datetime]) -> bool:
    """Ask the other side about a dispatch in doubt; True when it says for certain that the envelope never came."""
    try:
        receipt = route.seen(str(dispatch.uid))
    except Unreachable:
        _ask_later(dispatch, clock)
        return False
    if receipt:
        _keep(dispatch, receipt, by, clock)
    elif route.answers_seen:
        outgoing.stayed(dispatch, "never seen", by=by, now=clock())
        return True
    else:
        _ask_later(dispatch, clock)
    return False


def _keep(dispatch: Dispatch, receipt: Receipt, by: str, clock: Callable[[], datetime]) -> None:
    """Keep the receipt; one for other bytes leaves the dispatch in doubt, for a person to look at."""
    if receipt.sha256 != dispatch.frozen_id:
        log.error("a receipt is for other bytes", extra={"dispatch": str(dispatch.uid)})
        if dispatch.state == "sending":
            _move(dispatch, "doubted", by, clock, reason=OTHER_BYTES, next_try_at=clock() + LATER)
        else:
            _ask_later(dispatch, clock)
        return
    _move(dispatch, "handed over", by, clock, receipt=dict(receipt.details), reason="", next_try_at=None)
    failpoint("outbox.kept")


def _ask_later(dispatch: Dispatch, clock: Callable[[], datetime]) -> None:
    trays.free(dispatch, holder=dispatch.holder, next_try_at=clock() + LATER)


def _stayed(dispatch: Dispatch, happened: str, by: str, clock: Callable[[], datetime], **fields: Any) -> None:
    outgoing.stayed(dispatch, happened, by=by, now=clock(), holder="", leased_until=None, **fields)


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
