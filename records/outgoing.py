"""The tray of what leaves the house: a document is frozen for a route once, its bytes, hash and key committed before anything is sent."""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import QuerySet

from records import access, events, trays
from records.lifecycles import DISPATCH
from records.models import Dispatch, Document

ENDED_WITHOUT_LEAVING = ("refused", "cancelled")
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
