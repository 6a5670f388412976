"""The papers that were decided, with what was read on them: what calibration holds against each other, as far as a viewer may see it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from intake_watch.bench import CaseIndex
from intake_watch.noted import must_be_seen
from intake_watch.office import Office
from intake_watch.pipeline import BY
from intake_watch.replay import Decided
from intake_watch.steps import clearness
from records.access import Viewer
from records.casefacts import CaseFacts
from records.models import Case, Document, Event, Finding, Scan

AT_ONCE = 500


@dataclass(frozen=True)
class Looked:
    """The decided papers, and how many could not be looked at."""

    papers: tuple[Decided, ...]
    held: tuple[float, ...]  # how clear the papers were that were filed by hand because they could not be read on
    unread: int  # brought to the desk before anything was read on them, for another reason
    gone: int  # what was read on them is not kept any more

    @property
    def by_itself(self) -> int:
        """Papers that filed themselves and that nobody took out again."""
        return sum(paper.case is not None and not paper.by_hand for paper in self.papers)

    @property
    def by_hand(self) -> int:
        """Papers a clerk filed."""
        return sum(paper.case is not None and paper.by_hand for paper in self.papers)

    @property
    def undone(self) -> int:
        """Papers that filed themselves and were taken out of the case again, and are in none now."""
        return sum(paper.case is None for paper in self.papers)


def decided(viewer: Viewer, office: Office, *, most: int) -> Looked:
    """Return the newest decided papers this viewer may see: those in a case, and those that filed themselves and were taken out again."""
    documents = Document.objects.visible_to(viewer).filter(withdrawn=False)
    rows = Scan.objects.visible_to(viewer)
    filed = rows.filter(state="filed", document__in=documents.values("pk"))
    undone = rows.filter(state__in=("needs_clerk", "returned"), findings__step="matched")
    wanted = sorted((*filed.values_list("pk", flat=True), *undone.values_list("pk", flat=True)), reverse=True)[:most]
    looked: list[tuple[Decided | None, float | None, bool]] = []
    for start in range(0, len(wanted), AT_ONCE):
        some = rows.filter(pk__in=wanted[start : start + AT_ONCE]).select_related("document__case", "document__entry")
        looked += _looked_at(list(some), office)
    rest = [(clear, kept) for paper, clear, kept in looked if paper is None]
    return Looked(
        papers=tuple(paper for paper, _, _ in looked if paper), held=tuple(clear for clear, _ in rest if clear is not None),
        unread=sum(kept and clear is None for clear, kept in rest), gone=sum(not kept for _, kept in rest),
    )  # fmt: skip


def _looked_at(scans: Sequence[Scan], office: Office) -> Iterator[tuple[Decided | None, float | None, bool]]:
    """Yield of each scan what can be held against the docket, else how clear it was, and whether anything is kept of it."""
    found: dict[int, dict[str, Any]] = {}
    for kept in Finding.objects.filter(scan__in=scans):
        found.setdefault(kept.scan_id, {})[kept.step] = kept.found
    by_itself, index = _filed_by_themselves(scans), CaseIndex(office.courts, office.court)
    for scan in scans:
        kept_of = found.get(scan.pk, {})
        if "fields_read" in kept_of:
            yield _decided(scan, kept_of, office, index, by_hand=str(scan.uid) not in by_itself), None, True
        else:
            yield None, clearness(kept_of["read"]) if "read" in kept_of else None, bool(kept_of)


def _filed_by_themselves(scans: Iterable[Scan]) -> set[str]:
    """The scans whose last filing was no person's."""
    lines = Event.objects.filter(
        subject_kind="scan", happened="filed", subject__in=[str(scan.uid) for scan in scans]
    ).order_by("number")
    last = {line.subject: line.by for line in lines}
    return {subject for subject, by in last.items() if by == BY}


def _decided(scan: Scan, found: dict[str, Any], office: Office, index: CaseIndex, *, by_hand: bool) -> Decided:
    known: dict[str, Any] = {
        "fields": found["fields_read"], "clear": clearness(found["read"]) if "read" in found else 100.0, "cover": found.get("cover"),
        "lane_court": scan.court, "secrecy": scan.confidentiality,
        "beginnings": tuple(found.get("leafed", {}).get("beginnings", ())), "to_be_seen": must_be_seen(found) is not None,
    }  # fmt: skip
    if scan.document is None:
        return Decided(**known, case=None)
    document = scan.document
    zone = ZoneInfo(office.time_zone_of(document.case.court))
    return Decided(
        **known, case=_facts(document.case, index), title=document.title, filed_on=document.entry.filed_on.isoformat(),
        received_on=scan.received_at.astimezone(zone).date().isoformat(), by_hand=by_hand,
    )  # fmt: skip


def _facts(case: Case, index: CaseIndex) -> CaseFacts | None:
    return next((one for one in index.cases(case.court, case.number_key) if one.uid == str(case.uid)), None)
