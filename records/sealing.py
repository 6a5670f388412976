"""Sealing and unsealing: one transaction over the case, its papers, the index and the trays."""

from datetime import datetime

from django.db.models import Q

from records import access, events, search
from records.models import Case, Document, Scan


class NoAuthority(Exception):
    """Sealing and unsealing need the order they rest on; nothing was changed."""


def reclassify(*, case: Case, confidentiality: str, authority: str, by: str, now: datetime) -> None:
    """Give the case another secrecy (sealed, unsealed to public, ...) on the authority of an order.

    A paper is never less secret than its case, and keeps its own secrecy when the case is unsealed. The text moves between the
    indexes in the same transaction. What waits on the desk and names the case, or is byte for byte one of its papers, becomes as secret
    and stays so until a clerk decides. `authority` names the order (an id or a docket number, not a text).
    """
    if not authority.strip():
        raise NoAuthority(
            "Name the order on whose authority this is done (for example its docket number). Nothing was changed."
        )
    with events.book():
        left = Case.house.select_for_update().get(pk=case.pk).confidentiality
        Case.house.filter(pk=case.pk).update(confidentiality=confidentiality, changed_at=now)
        case.confidentiality = confidentiality
        for document in Document.house.filter(case=case).select_related("case"):
            _set(document, access.strictest(document.own_confidentiality, confidentiality))
        for scan in touching(case):
            secrecy = access.strictest(scan.confidentiality, confidentiality)
            Scan.house.filter(pk=scan.pk).update(confidentiality=secrecy)
            close_wholes(scan, confidentiality=secrecy)
        facts = {"authority": authority[:80]}
        events.write(events.Line("case", str(case.uid), "reclassified", left, confidentiality, by, now, facts))


def touching(case: Case) -> list[Scan]:
    """Return the papers not filed in the case that would give it away: on the desk with its number or names, or of the same bytes."""
    named = [
        scan.pk
        for scan in Scan.house.filter(state="needs_clerk").only("pk", "suggestions")
        if str(case.uid) in {one["case"] for one in scan.suggestions}
    ]
    its_bytes = Document.house.filter(case=case).values("original")
    twins = Q(pk__in=named) | Q(original__in=its_bytes, document=None)
    return list(Scan.house.filter(twins))


def reclassify_document(*, document: Document, confidentiality: str, authority: str, by: str, now: datetime) -> None:
    """Give one paper another secrecy on the authority of an order; never less than its case's."""
    if not authority.strip():
        raise NoAuthority(
            "Name the order on whose authority this is done (for example its docket number). Nothing was changed."
        )
    with events.book():
        document.case = Case.house.select_for_update().get(pk=document.case_id)
        left = Document.house.get(pk=document.pk).confidentiality
        Document.house.filter(pk=document.pk).update(own_confidentiality=confidentiality)
        _set(document, access.strictest(confidentiality, document.case.confidentiality))
        facts = {"authority": authority[:80]}
        line = events.Line(
            "document", str(document.uid), "reclassified", left, document.confidentiality, by, now, facts
        )
        events.write(line)


def _set(document: Document, confidentiality: str) -> None:
    Document.house.filter(pk=document.pk).update(confidentiality=confidentiality)
    document.confidentiality = confidentiality
    Scan.house.filter(document=document).update(confidentiality=confidentiality)
    for scan in Scan.house.filter(document=document):
        close_wholes(scan, confidentiality=confidentiality)
    search.move(document, secret=confidentiality != access.PUBLIC)


def close_wholes(scan: Scan, *, confidentiality: str) -> None:
    """Make every scan this paper was found in at least as secret as it: its pages and its name show the paper too."""
    above = scan.parent_id
    while above is not None and confidentiality != access.PUBLIC:
        whole = Scan.house.get(pk=above)
        secrecy = access.strictest(whole.confidentiality, confidentiality)
        Scan.house.filter(pk=above).update(confidentiality=secrecy)
        above = whole.parent_id
