"""What ends a scan's way through the tray: filed, split, brought to the desk; each one transaction."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from records import access, events, filing, receiving, sealing, vault
from records.lifecycles import SCAN
from records.models import Case, Document, Finding, Scan


@dataclass(frozen=True)
class PartToReceive:
    """A paper found inside a scan, its bytes already in the vault, and what is known of it before any step."""

    original: vault.Stored
    label: str
    pages: tuple[int, int] | None
    found: Mapping[str, Any]  # step -> finding kept with it from the beginning
    lane: str = ""  # the lane its cover sheet names, with that lane's court and secrecy; empty: the whole's
    court: str = ""
    confidentiality: str = access.PUBLIC  # never makes it less secret than the whole
    files: Mapping[str, vault.Stored] = field(
        default_factory=dict
    )  # what lies in the vault with the finding of the same name


def keep_finding(scan: Scan, *, step: str, found: Any, files: Mapping[str, vault.Stored], now: datetime) -> None:
    """Keep what a step found, so that the next run begins after it; the files stay in the vault while it is kept."""
    with events.book():
        for stored in files.values():
            vault.row(stored, now=now)
        hashes = {name: stored.sha256 for name, stored in files.items()}
        Finding.objects.update_or_create(
            scan=scan, step=step, defaults={"found": _storable(found), "files": hashes, "kept_at": now}
        )


def _storable(found: Any) -> Any:
    """Return what was found without what a database refuses in JSON: NUL and lone surrogates (PostgreSQL, section 8.14)."""
    if isinstance(found, str):
        return found.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()
    if isinstance(found, Mapping):
        return {name: _storable(value) for name, value in found.items()}
    return [_storable(one) for one in found] if isinstance(found, list | tuple) else found


def forget_findings(scan: Scan) -> None:
    """Forget what was found, so that every step is done anew; what a paper brought with it from its stack is no finding of a step."""
    scan.findings.exclude(step__in=("cover", "parted") if scan.first_page else ()).delete()


def file_scan(
    scan: Scan, *, case: Case, paper: filing.Paper, kind_by: str = "", by: str, now: datetime, why: str = ""
) -> Document:
    """File the scan's paper in the case: document, docket line, index and the scan's own move, or none of them.

    `kind_by` says who said what kind of paper it is, for whoever learns from it.
    """
    with events.book():
        Case.house.select_for_update().get(pk=case.pk)  # before the scan, as a sealing does
        _as_secret_as_by_now(scan)
        paper = replace(paper, confidentiality=access.strictest(paper.confidentiality, scan.confidentiality))
        document = filing.file(case=case, paper=paper, by=by, now=now)
        facts = {
            "case": str(case.uid),
            "document": str(document.uid),
            "signal": why.split(" ")[1] if " " in why else "",
            "kind_by": kind_by,
        }
        events.advance(
            scan, SCAN, "filed", by=by, now=now, facts=facts, document=document, reason_code="", reason="", suggestions=[],
            confidentiality=access.strictest(scan.confidentiality, document.confidentiality), holder="", leased_until=None,
        )  # fmt: skip
        sealing.close_wholes(scan, confidentiality=scan.confidentiality)
        return document


def to_desk(
    scan: Scan,
    *,
    code: str,
    sentence: str,
    suggestions: Sequence[Mapping[str, Any]] = (),
    secrecy: str = "",
    by: str,
    now: datetime,
) -> None:
    """Bring the scan to the exceptions desk with its reason; it has at least this `secrecy` from here on."""
    with events.book():
        _as_secret_as_by_now(scan)
        closed = access.strictest(scan.confidentiality, secrecy or access.PUBLIC)
        events.advance(
            scan, SCAN, "doubted", by=by, now=now, facts={"code": code}, reason_code=code, reason=sentence,
            suggestions=list(suggestions), confidentiality=closed, holder="", leased_until=None, next_try_at=None,
        )  # fmt: skip
        sealing.close_wholes(scan, confidentiality=closed)


def split(scan: Scan, *, parts: Sequence[PartToReceive], by: str, now: datetime) -> list[Scan]:
    """Split the scan into its parts, each a paper of its own in the tray; the whole stays as it was scanned.

    The whole is from here on as secret as its most secret part: its bytes and its name show that part too.
    """
    with events.book():
        _as_secret_as_by_now(scan)
        received = [_part(scan, part, by, now) for part in parts]
        secrecy = access.strictest(scan.confidentiality, *(part.confidentiality for part in parts))
        events.advance(
            scan, SCAN, "split", by=by, now=now, facts={"parts": len(parts)}, confidentiality=secrecy, holder="",
            leased_until=None, reason_code="", reason="", suggestions=[],
        )  # fmt: skip
        sealing.close_wholes(scan, confidentiality=secrecy)
        return received


def give_back(scan: Scan, *, reason: str, by: str, now: datetime) -> None:
    """Take the paper off the desk as returned to whoever brought it, with the reason."""
    events.advance(scan, SCAN, "returned", by=by, now=now, facts={"code": scan.reason_code}, reason=reason)


def try_again(scan: Scan, *, by: str, now: datetime) -> None:
    """Send the scan through all steps anew."""
    with events.book():
        forget_findings(scan)
        events.advance(scan, SCAN, "tried again", by=by, now=now, reason_code="", reason="", suggestions=[], deaths=0)


def take_out(scan: Scan, *, reason: str, by: str, now: datetime) -> None:
    """Undo a filing while nothing has left the house: the document is withdrawn and the scan is on the desk again.

    Raises filing.NotWithdrawn when the document has left the house.
    """
    assert scan.document is not None
    with events.book():
        filing.withdraw(document=scan.document, by=by, now=now)
        facts = {"document": str(scan.document.uid)}
        events.advance(
            scan, SCAN, "withdrawn", by=by, now=now, facts=facts, document=None, reason_code="WITHDRAWN", reason=reason
        )


def _as_secret_as_by_now(scan: Scan) -> None:
    """Take over the secrecy of the scan's row: it was sealed, perhaps, while it was read or cut."""
    by_now = Scan.house.select_for_update().get(pk=scan.pk).confidentiality
    scan.confidentiality = access.strictest(scan.confidentiality, by_now)


def _part(scan: Scan, part: PartToReceive, by: str, now: datetime) -> Scan:
    arrival = receiving.Arrival(
        uuid.uuid4(), part.label, scan.folder, part.lane or scan.lane, part.court or scan.court,
        access.strictest(scan.confidentiality, part.confidentiality), part.original,
    )  # fmt: skip
    row = receiving.receive_part(scan, arrival, pages=part.pages, by=by, now=now)
    for step, found in part.found.items():
        files = {step: part.files[step]} if step in part.files else {}
        keep_finding(row, step=step, found=found, files=files, now=now)
    return row
