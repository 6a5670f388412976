"""The tray of what leaves the house: a document is frozen for a route once, its bytes, hash and key committed before anything is sent."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from records import access, events, filing, trays
from records.lifecycles import DISPATCH
from records.models import Dispatch, Document

ENDED_WITHOUT_LEAVING = ("refused", "cancelled")
MAY_BE_OUTSIDE = ("sending", "in_doubt", "handed_over")
LEAVING = ("frozen", "sending", "in_doubt")


class NotReleased(Exception):
    """The document was withdrawn from its case; it was not released and nothing was sent."""


def freeze(*, document: Document, route: str, by: str, now: datetime) -> Dispatch:
    """Release the document to the route: from here on exactly these bytes leave, under a key that is committed with them.

    A document released to this route before gives back that dispatch: it leaves once. Raises NotReleased.
    """
    with events.book():
        document = Document.house.select_for_update().get(pk=document.pk)
        if document.withdrawn:
            raise NotReleased(
                f"{document.title!r} was withdrawn from its case. It was not released and nothing was sent."
            )
        before = _released(document, route).first()
        return before or _frozen(document, route, by, now)


def begin(dispatch: Dispatch, *, by: str, now: datetime) -> bool:
    """Begin sending: from now on the document may be outside and its filing cannot be undone. False when it was withdrawn before."""
    with events.book():
        document = Document.house.select_for_update().get(pk=dispatch.document_id)
        if document.withdrawn:
            why = "The document was withdrawn from its case before it left."
            events.advance(dispatch, DISPATCH, "cancelled", by=by, now=now, reason=why, holder="", leased_until=None)
            return False
        events.advance(dispatch, DISPATCH, "sending began", by=by, now=now)
        filing.has_left(document=document)
        return True


def stayed(dispatch: Dispatch, happened: str, *, by: str, now: datetime, **fields: Any) -> None:
    """Note that nothing of it left (unreachable, refused, never seen): its filing may be undone again, unless it left another way."""
    with events.book():
        events.advance(dispatch, DISPATCH, happened, by=by, now=now, **fields)
        others = Dispatch.house.filter(document=dispatch.document_id, state__in=MAY_BE_OUTSIDE).exclude(pk=dispatch.pk)
        if not others.exists():
            Document.house.filter(pk=dispatch.document_id).update(left_the_house=False)


def of(document: Document) -> Dispatch | None:
    """Return the latest dispatch of the document; None when it was never released."""
    return Dispatch.house.filter(document=document).select_related("document__case", "frozen").order_by("-pk").first()


def waiting(now: datetime) -> Sequence[Dispatch]:
    """Return what is to be handed over or asked about now and that nobody holds, oldest first."""
    rows = Dispatch.objects.visible_to(access.HOUSE).filter(trays.free_at(now), state__in=LEAVING)
    return list(rows.select_related("document__case", "frozen").order_by("pk")[:500])


def _released(document: Document, route: str) -> QuerySet[Dispatch]:
    rows = Dispatch.house.filter(document=document, route=route).exclude(state__in=ENDED_WITHOUT_LEAVING)
    return rows.select_related("document__case", "frozen").order_by("pk")


def _frozen(document: Document, route: str, by: str, now: datetime) -> Dispatch:
    dispatch = Dispatch(
        document=document, route=route, frozen=document.original, label=document.title[:200], authorised_by=by
    )  # fmt: skip
    facts = {"document": str(document.uid), "sha256": document.original_id}
    events.advance(dispatch, DISPATCH, "frozen", by=by, now=now, facts=facts)
    return dispatch
