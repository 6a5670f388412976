"""What a clerk is shown of one paper: why it is there, what was read, which cases it may belong to, and how it ended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from zoneinfo import ZoneInfo

from django.db.models import Q

from intake_watch import desk, kinds, learning, whereabouts
from intake_watch.findings import REASONS
from intake_watch.measuring import page_sizes
from intake_watch.noted import told_beside
from intake_watch.office import Office
from intake_watch.pipeline import findings_of
from intake_watch.reads import Proposal, Read, certain, proposals, proposed_title, reads
from ocr.kind_model import Guess
from ocr.kind_words import said
from ocr.pages import DAMAGED_READING, Pages, PageText
from paper.numbers import keys_meant, read_number
from records import access
from records.access import Viewer
from records.models import Case, Document, Party, Scan
from records.rules.court import UnknownCourt

MOST = 20  # cases looked up at once
STANDS_OUT = 75  # a number that is only much like the one read is worth 70 at most
DISPUTED = frozenset(
    {"CAPTION_MISMATCH", "MULTIPLE_CASES", "SEPARATOR_SUSPECT", "WRONG_COURT"}
)  # something on the paper speaks against the case

Sizes = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Candidate:
    """A case the paper may belong to; `score` is 0 for one a person looked up."""

    uid: str
    number: str
    caption: str
    court: str
    judge: str
    parties: tuple[str, ...]
    is_open: bool
    secrecy: str
    score: int = 0
    why: str = ""


@dataclass(frozen=True)
class Ending:
    """How the paper left the desk: what happened, by whom and when, in which case, and whether it can be undone."""

    happened: str
    by: str
    at: datetime
    reason: str = ""
    case: Candidate | None = None
    entry: int = 0
    title: str = ""
    kind: str = ""
    left_the_house: bool = False
    parts: tuple[str, ...] = ()

    @property
    def by_itself(self) -> bool:
        """Whether no person did it."""
        return self.by == "intake"


@dataclass(frozen=True)
class Shown:
    """One paper as a page shows it."""

    number: str
    label: str
    lane: str
    secrecy: str
    received_at: datetime
    on_desk: bool
    code: str
    meaning: str
    sentence: str
    has_bytes: bool
    sizes: Sizes  # of every page, as seen (points); none when it has no pages that can be shown
    reads: tuple[Read, ...]
    candidates: tuple[Candidate, ...]
    proposed: str  # the candidate that stands out; empty when none does
    title: str
    kind_by_title: str  # the kind the proposed title names; empty when it names none
    kinds: tuple[str, ...]  # every kind of paper its court's docket knows
    kind_suggested: Guess | None  # what its words speak for, as learned from papers filed before
    kind_proposed: str  # chosen beforehand; empty: as the title says
    filed_on: date
    ending: Ending | None
    beginnings: tuple[Proposal, ...] = ()  # pages that may begin another paper
    page_notes: tuple[str, ...] = ()  # what is to be known of single pages, and is not in the sentence

    @property
    def is_secret(self) -> bool:
        """Whether every look at it is noted."""
        return self.secrecy != access.PUBLIC

    @property
    def kind_because(self) -> str:
        """The words the kind is suggested because of."""
        return said(self.kind_suggested.because) if self.kind_suggested else ""

    @property
    def is_filed(self) -> bool:
        """Whether it lies in a case."""
        return self.ending is not None and self.ending.happened == "filed"

    @property
    def pages(self) -> int:
        """How many pages can be shown."""
        return len(self.sizes)


def show(scan: Scan, viewer: Viewer, office: Office) -> Shown:
    """Return what this viewer is shown of the paper; cases beyond their eyes are left out."""
    findings = findings_of(scan) if scan.original_id else None
    fields = findings.found.get("fields_read", {}) if findings else {}
    found = candidates(scan, viewer, office)
    on_desk = scan.state == "needs_clerk"
    sure, court = office.thresholds.certain, kinds.court_of(fields, scan.court, office)
    title = proposed_title(findings.found if findings else {}, sure)
    kind, guess = (
        kinds.by_title(title, court, office).name,
        learning.suggested(scan, findings, office) if on_desk else None,
    )
    return Shown(
        number=scan.control_number, label=desk.named(scan, viewer), lane=scan.lane, secrecy=scan.confidentiality, received_at=scan.received_at,
        on_desk=on_desk, code=scan.reason_code, meaning=REASONS.get(scan.reason_code, ""), sentence=scan.reason,
        has_bytes=bool(scan.original and scan.original.size), sizes=page_sizes(scan, findings, office) if findings else (),
        reads=reads(fields, court_name=lambda court: court_name(court, office), counts_from=sure), candidates=found, proposed=_stands_out(found, scan),
        title=title, kind_by_title=kind, kinds=kinds.known(court, office),
        kind_suggested=guess, kind_proposed=guess.kind if guess and not kind else "", filed_on=_filed_on(fields, scan, office),
        ending=None if on_desk else _ending(scan, viewer, office), beginnings=proposals(findings.found) if findings else (),
        page_notes=told_beside(findings.found, scan.reason if on_desk else "") if findings else (),
    )  # fmt: skip


def candidates(scan: Scan, viewer: Viewer, office: Office) -> tuple[Candidate, ...]:
    """Return the suggested cases this viewer may see, the best first."""
    said = {str(one["case"]): one for one in scan.suggestions}
    rows = list(Case.objects.visible_to(viewer).filter(uid__in=list(said)))
    shown = [_candidate(row, viewer, office, said[str(row.uid)]) for row in rows]
    return tuple(sorted(shown, key=lambda one: (-one.score, one.number)))


def looked_up(words: str, viewer: Viewer, office: Office) -> tuple[Candidate, ...]:
    """Return the cases a person looks for by number (in any of its spellings), caption or party; the number itself first."""
    wanted = " ".join(words.split())[:100]
    keys = [(court.id, read.key) for court in office.courts.all() if (read := read_number(wanted, court.numbers))]
    rows = Case.objects.visible_to(viewer)
    exact = [case for court, key in keys for case in rows.filter(court=court, number_key__in=keys_meant(key))]
    like = Q(number__icontains=wanted) | Q(caption__icontains=wanted) | Q(parties__name__icontains=wanted)
    more = rows.filter(like).exclude(pk__in=[case.pk for case in exact]).distinct().order_by("court", "number")
    found = [*exact, *more[:MOST]][:MOST] if len(wanted) > 1 else []
    return tuple(_candidate(case, viewer, office) for case in found)


def page_as_read(scan: Scan, page: int) -> PageText | None:
    """Return a page with its words as it was read: its boxes are measured on it; None where nothing was read, or it is damaged."""
    reading = findings_of(scan).files.get("reading") if scan.original_id else None
    try:
        return next(islice(Pages(reading), page - 1, page), None) if reading else None
    except DAMAGED_READING:
        return None


def court_name(court: str, office: Office) -> str:
    """Return the court's name; of one that has no profile any more, its id."""
    try:
        return office.courts.get(court).name
    except UnknownCourt:
        return court


def _candidate(case: Case, viewer: Viewer, office: Office, said: Mapping[str, object] | None = None) -> Candidate:
    parties = tuple(Party.objects.visible_to(viewer).filter(case=case).values_list("name", flat=True)[:12])
    score, why = (int(str(said["score"])), str(said["why"])) if said else (0, "")
    court = court_name(case.court, office)
    return Candidate(
        str(case.uid), case.number, case.caption, court, case.judge, parties, case.is_open, case.confidentiality, score, why
    )  # fmt: skip


def _stands_out(found: Sequence[Candidate], scan: Scan) -> str:
    """The best candidate, if its number or a party speaks for it, nothing against it, and no other is as good: else a person must choose."""
    best = [] if scan.reason_code in DISPUTED else [one for one in found if one.score >= STANDS_OUT][:2]
    return best[0].uid if best and (len(best) == 1 or best[0].score > best[1].score) else ""


def _filed_on(fields: Mapping[str, object], scan: Scan, office: Office) -> date:
    try:
        return date.fromisoformat(certain(fields, "filed_on", office.thresholds.certain))
    except ValueError:
        return scan.received_at.astimezone(ZoneInfo(office.time_zone_of(scan.court or office.court))).date()


def _ending(scan: Scan, viewer: Viewer, office: Office) -> Ending:
    last = whereabouts.last_line(scan)
    by, at = (last.by, last.at) if last else ("", scan.changed_at)
    if scan.state == "split":
        return Ending("split", by, at, parts=tuple(part.control_number for part in desk.parts_of(scan, viewer)))
    documents = Document.objects.visible_to(viewer).select_related("case", "entry")
    document = documents.filter(pk=scan.document_id).first() if scan.document_id else None
    if document is None:
        return Ending(scan.state, by, at, reason=scan.reason if scan.state == "returned" else "")
    case = _candidate(document.case, viewer, office)
    return Ending(
        "filed", by, at, "", case, document.entry.number, document.title, document.kind, document.left_the_house
    )
