"""Put a document in a case: docket it, index it; and take it out again while nothing has left the house."""

from dataclasses import dataclass
from datetime import date, datetime

from records import access, events, search, vault
from records.models import Case, DocketEntry, Document


class NotWithdrawn(Exception):
    """The document has left the house, so its filing can no longer be undone; nothing was changed."""


@dataclass(frozen=True)
class Paper:
    """What is filed: its bytes as they lie in the vault, and what the docket and the index shall say of it."""

    original: vault.Stored
    archive: vault.Stored | None
    reading: vault.Stored | None
    title: str
    kind: str
    pages: int
    filed_on: date
    confidentiality: str
    received_at: datetime
    texts: tuple[str, ...]  # the text of each page, for the index


def file(*, case: Case, paper: Paper, by: str, now: datetime) -> Document:
    """File the paper in the case as one transaction: docket entry, document, index, line in the chain.

    The document is never less secret than its case is now, whenever the caller read it. Joins the caller's `events.book()` when one is open.
    """
    with events.book():
        case = Case.house.select_for_update().get(pk=case.pk)  # filings and sealings of one case come in turn
        entry = DocketEntry.house.create(
            case=case, number=_next_number(case), text=paper.title, filed_on=paper.filed_on, entered_at=now,
            entered_by=by,
        )  # fmt: skip
        document = _document(case, entry, paper, now)
        search.put(document, paper.texts)
        _line(document, "filed", "", by, now)
        return document


def withdraw(*, document: Document, by: str, now: datetime) -> None:
    """Take a document out of its case: its docket line stays, marked withdrawn, and its number is never used again.

    Raises NotWithdrawn when the document has left the house.
    """
    with events.book():
        moved = Document.house.filter(pk=document.pk, withdrawn=False, left_the_house=False).update(withdrawn=True)
        if not moved:
            raise NotWithdrawn(
                "This document has already left the house or was withdrawn before. Nothing was changed. "
                "To correct the docket, file a notice of correction."
            )
        document.withdrawn = True
        DocketEntry.house.filter(pk=document.entry_id).update(withdrawn=True)
        search.remove(document)
        _line(document, "withdrawn", "filed", by, now)


def has_left(*, document: Document) -> None:
    """Note that the document was handed to someone outside: its filing can no longer be undone."""
    Document.house.filter(pk=document.pk).update(left_the_house=True)
    document.left_the_house = True


def _next_number(case: Case) -> int:
    last = DocketEntry.house.filter(case=case).order_by("-number").values_list("number", flat=True).first()
    return (last or 0) + 1


def _document(case: Case, entry: DocketEntry, paper: Paper, now: datetime) -> Document:
    return Document.house.create(
        case=case, entry=entry, title=paper.title, kind=paper.kind, pages=paper.pages,
        original=vault.row(paper.original, now=now),
        archive=vault.row(paper.archive, now=now) if paper.archive else None,
        reading=vault.row(paper.reading, now=now) if paper.reading else None,
        confidentiality=access.strictest(paper.confidentiality, case.confidentiality),
        own_confidentiality=paper.confidentiality, received_at=paper.received_at,
    )  # fmt: skip


def _line(document: Document, happened: str, left: str, by: str, now: datetime) -> None:
    facts = {"case": str(document.case.uid), "entry": document.entry.number, "sha256": document.original_id}
    events.write(events.Line("document", str(document.uid), happened, left, happened, by, now, facts))
