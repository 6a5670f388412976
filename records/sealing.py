"""Sealing and unsealing: one transaction over the case, its papers, the index and the trays."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from paper.numbers import keys_meant
from records import access, events, search
from records.models import Case, Document, Finding, Scan

UNFILED = ("needs_clerk", "returned")  # ends at which a paper may bear a case's number and is not in it


class NoAuthority(Exception):
    """Sealing and unsealing need the order they rest on; nothing was changed."""


def reclassify(*, case: Case, confidentiality: str, authority: str, by: str, now: datetime) -> None:
    """Give the case another secrecy (sealed, unsealed to public, ...) on the authority of an order.

    A paper is never less secret than its case, and keeps its own secrecy when the case is unsealed. The text moves between the
    indexes in the same transaction. What is on the desk or was returned and names the case, or is byte for byte one of its papers or
    pages of it, becomes as secret and stays so. `authority` names the order (an id or a docket number, not a text).
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
        close_what_touches([case])
        facts = {"authority": authority[:80]}
        events.write(events.Line("case", str(case.uid), "reclassified", left, confidentiality, by, now, facts))


def close_what_touches(cases: Sequence[Case]) -> None:
    """Make what would give one of these secret cases away at least as secret as that case."""
    for secrecy in {case.confidentiality for case in cases} - {access.PUBLIC}:
        for scan in touching([case for case in cases if case.confidentiality == secrecy]):
            closed = access.strictest(scan.confidentiality, secrecy)
            Scan.house.filter(pk=scan.pk).update(confidentiality=closed)
            close_wholes(scan, confidentiality=closed)


def touching(cases: Sequence[Case]) -> list[Scan]:
    """Return the papers not filed in these cases that would give one away: of the same bytes, or on the desk or returned with its number or names.

    With a paper of the same bytes that was split go the papers found in it: they are its pages.
    """
    uids = {str(case.uid) for case in cases}
    suggested = [
        scan.pk
        for scan in Scan.house.filter(state__in=UNFILED).only("pk", "suggestions")
        if uids & {one["case"] for one in scan.suggestions}
    ]
    its_bytes = Document.house.filter(case__in=cases).values("original")
    twins = list(Scan.house.filter(original__in=its_bytes, document=None).values_list("pk", flat=True))
    return list(Scan.house.filter(pk__in={*suggested, *_bearing_numbers_of(cases), *twins, *_pages_of(twins)}))


def _bearing_numbers_of(cases: Sequence[Case]) -> Iterator[int]:
    """What is on the desk or was returned and bears the number of one of the cases: on any page of it, in any caption, or on its cover sheet."""
    known = {(case.court, case.number_key) for case in cases}
    rows = Finding.objects.filter(scan__state__in=UNFILED, step__in=("cover", "fields_read", "leafed"))
    for scan, step, found in rows.values_list("scan", "step", "found").iterator():
        said = [(str(found.get("court")), str(found.get("key")))] if step == "cover" else []
        for page in (found, *found.get("beginnings", ())):
            said += [(court, str(number["key"])) for number in page.get("numbers", ()) for court in number["courts"]]
        if any((court, meant) in known for court, key in said for meant in keys_meant(key)):
            yield scan


def _pages_of(wholes: Sequence[int]) -> list[int]:
    """The papers split from these, and from those again, that are in no case."""
    found: list[int] = []
    while wholes:
        wholes = list(Scan.house.filter(parent__in=wholes).values_list("pk", flat=True))
        found += wholes
    return list(Scan.house.filter(pk__in=found, document=None).values_list("pk", flat=True))


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
