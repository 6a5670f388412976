"""Run the steps on one scan, keep each finding, begin again where it stopped, and end it in one transaction."""

import errno
import logging
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from intake_watch import kinds, reading_room, returning, yields
from intake_watch.bench import CaseIndex, OfficeBench
from intake_watch.cover import Cover
from intake_watch.filing_day import must_have_come, received_on
from intake_watch.findings import Facts, Findings, NeedsClerk, Part, Suggestion
from intake_watch.matching import closed_if_secret
from intake_watch.office import Office
from intake_watch.page_by_page import PageStopped, not_the_paper, why
from intake_watch.steps import STEPS, Step
from ocr.pages import Pages
from paper.child import Child, ChildDied, ChildFailed, Refusal
from paper.failpoint import failpoint
from records import access, deskwork, events, filing, register, sheaves, trays, vault
from records.deskwork import PartToReceive
from records.keeping import kept_alive
from records.models import Scan, Sheaf

log = logging.getLogger("docgen.intake")

BY = "intake"
DEATHS = 3  # the child died this often while its worker lived: the paper goes to the desk
STOPPED = (
    "Reading this paper stopped the reader three times ({why}). It was kept as it came. Open it yourself and file it by hand, or ask "
    "for it in another form."
)


def work(scan: Scan, office: Office, *, holder: str) -> str:
    """Take the scan through its steps to its end; return the state it is in afterwards.

    A scan someone else holds is left alone. A disk or database that refuses leaves the scan in the tray for later.
    """
    if not trays.lease(scan, holder=holder, now=office.clock(), seconds=office.lease_seconds):
        return scan.state
    try:
        failpoint("work.leased")
        with office.pool.child() as child, _kept_alive(scan, office, holder):
            _to_an_end(scan, office, child, holder)
    except BaseException:
        trays.free(scan, holder=holder, next_try_at=office.clock() + timedelta(seconds=office.patience))
        raise
    if scan.state != "received":
        reading_room.clear(scan, office)
    elif sheaves.are_open(scan):
        trays.free(scan, holder=holder)
    return scan.state


def _kept_alive(scan: Scan, office: Office, holder: str) -> AbstractContextManager[None]:
    return kept_alive(scan, holder=holder, clock=office.clock, seconds=office.lease_seconds)


def _to_an_end(scan: Scan, office: Office, child: Child, holder: str) -> None:
    """Take the scan through its steps; what keeps it from its case brings it to the desk."""
    try:
        _to_the_end(scan, office, child)
    except NeedsClerk as doubt:
        _to_desk(scan, office, doubt)
    except Refusal as refusal:
        _to_desk(scan, office, NeedsClerk(refusal.code, refusal.sentence))
    except (ChildDied, ChildFailed) as death:
        _after_death(scan, office, death, holder)
    except PageStopped:
        trays.free(scan, holder=holder, next_try_at=office.clock() + timedelta(seconds=office.patience))


def work_sheaf(sheaf: Sheaf, office: Office, *, holder: str) -> bool:
    """Read one sheaf of a long scan; return whether the scan can now be worked to its end.

    A page that stopped the reader is tried again at a later turn; a sheaf that cannot be begun three times brings its scan to the desk.
    """
    scan = sheaf.scan
    try:
        return reading_room.read_sheaf(sheaf, office, holder=holder)
    except PageStopped:
        return False
    except Refusal as refusal:
        _to_desk(scan, office, NeedsClerk(refusal.code, refusal.sentence))
    except (ChildDied, ChildFailed) as death:
        _not_the_machine(death)
        log.warning("the reader stopped at a sheaf", extra={"scan": str(scan.uid), "count": sheaf.deaths})
        if sheaf.deaths < DEATHS:
            return False
        _to_desk(scan, office, _stopped(death))
    reading_room.clear(scan, office)
    return False


def _to_the_end(scan: Scan, office: Office, child: Child) -> None:
    folder = Path(tempfile.mkdtemp(dir=office.data / "tmp", prefix="scan-"))
    try:
        bench = OfficeBench(office, child, folder, reading_room.pages_of(scan, office))
        findings = _through(STEPS, findings_of(scan), bench, scan, office)
        if not findings.parts and not sheaves.are_open(scan):
            _file(scan, office, findings)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _through(steps: tuple[Step, ...], findings: Findings, bench: OfficeBench, scan: Scan, office: Office) -> Findings:
    for step in steps:
        name = step.__name__
        if name not in findings.found:
            findings = step(findings, bench)
            failpoint(f"work.done.{name}")
            findings = _keep(scan, office, name, findings)
            failpoint(f"work.kept.{name}")
        if findings.parts:
            _split(scan, office, findings)
            break
        if name == "dealt" and _is_dealt_out(scan, office, findings):
            break
    return findings


def _is_dealt_out(scan: Scan, office: Office, findings: Findings) -> bool:
    """Lay a long scan's sheaves into the tray, once; return whether some are still to be read."""
    runs = findings.found["dealt"]["sheaves"]
    if runs and "read" not in findings.found:
        sheaves.deal(scan, runs=runs, now=office.clock())
        failpoint("work.dealt")
    return sheaves.are_open(scan)


def _keep(scan: Scan, office: Office, step: str, findings: Findings) -> Findings:
    """Keep what a step found: its files in the vault first, then its row; parts' bytes likewise."""
    found = findings.found[step]
    made = {name: path for name, path in findings.files.items() if not path.is_relative_to(vault.folder())}
    stored = {name: vault.keep_file(path) for name, path in made.items()}
    if step == "parted":
        kept_parts = [vault.keep_file(Path(part.path)) for part in findings.parts]
        found = {
            **found,
            "parts": [
                {**asdict(part), "path": str(vault.place(one.sha256))}
                for part, one in zip(findings.parts, kept_parts, strict=True)
            ],
        }
        stored |= {f"part-{number}": one for number, one in enumerate(kept_parts)}
    with events.book():
        deskwork.keep_finding(scan, step=step, found=found, files=stored, now=office.clock())
        if step == "read":
            yields.note(scan, office, findings.found)
    return findings.plus(step, found, **{name: vault.place(one.sha256) for name, one in stored.items()})


def findings_of(scan: Scan) -> Findings:
    """Return what earlier runs found out about the scan."""
    assert scan.original_id
    findings = Findings(_facts(scan), vault.place(scan.original_id))
    for kept in scan.findings.all():
        findings = findings.plus(kept.step, kept.found, **{name: vault.place(sha) for name, sha in kept.files.items()})
    return findings


def _facts(scan: Scan) -> Facts:
    twin = scan.same_bytes_as
    hidden = bool(twin) and access.strictest(twin.confidentiality, scan.confidentiality) != scan.confidentiality  # type: ignore[union-attr]  # bool() tells nothing
    return Facts(
        uid=str(scan.uid), label=scan.label, lane=scan.lane, court=scan.court, confidentiality=scan.confidentiality,
        duplicate_of=twin.control_number if twin and not hidden else "", twin_secret=hidden, is_part=scan.parent_id is not None,
    )  # fmt: skip


def _split(scan: Scan, office: Office, findings: Findings) -> None:
    unlooked = findings.found["parted"].get("unlooked", [])
    parts = [_part(part, office, unlooked) for part in findings.parts]
    failpoint("work.splitting")
    papers = deskwork.split(scan, parts=parts, by=BY, now=office.clock())
    failpoint("work.split")
    for paper in papers:
        returning.keep_off_share(paper, office)


def _part(part: Part, office: Office, unlooked: Sequence[int]) -> PartToReceive:
    path = Path(part.path)
    pages = (part.first, part.last) if part.first and part.last else None
    found = _parted(*pages, unlooked) if pages else {}
    stored = vault.Stored(path.name, path.stat().st_size)
    if not part.cover:
        return PartToReceive(stored, part.label, pages, found)
    cover = Cover(**part.cover)
    lane = office.lane_named(cover.lane)
    found["cover"] = office.understood(cover)
    return PartToReceive(stored, part.label, pages, found, lane.name, office.court_of(lane), lane.confidentiality)


def _parted(first: int, last: int, unlooked: Sequence[int]) -> dict[str, Any]:
    """Say that this part of a stack need not be split again, and which of its pages nobody could look at."""
    own = [page - first + 1 for page in unlooked if first <= page <= last]
    return {"parted": {"parts": [], "separators": 0, "unlooked": own}}


def _file(scan: Scan, office: Office, findings: Findings) -> None:
    verdict = findings.found["matched"]
    case = register.by_uid(verdict["case"])
    received = received_on(scan.received_at, office.time_zone_of(case.court))
    suggestion = Suggestion(verdict["case"], str(case.number), 95, f"its number and {verdict['why']}")
    must_have_come(verdict["filed_on"], received=received, suggestion=suggestion)
    title, kind = verdict["title"], kinds.by_title(verdict["title"], case.court, office)
    paper = paper_of(
        scan, office, findings, court=case.court, title=title, kind=kind.name, filed_on=verdict["filed_on"]
    )
    failpoint("work.filing")
    deskwork.file_scan(scan, case=case, paper=paper, kind_by=kind.by, by=BY, now=office.clock(), why=verdict["why"])
    failpoint("work.filed")
    returning.keep_off_share(scan, office)
    log.info("a paper was filed", extra={"scan": str(scan.uid)})


def paper_of(
    scan: Scan, office: Office, findings: Findings, *, court: str, title: str, kind: str, filed_on: str | None
) -> filing.Paper:
    """Return the scan's paper as it is to be filed, with what the steps found out about it; by itself filed on its court's day of receipt."""
    assert scan.original
    reading = findings.files.get("reading")
    texts = tuple(page.text for page in Pages(reading)) if reading else ()
    received = received_on(scan.received_at, office.time_zone_of(court))
    return filing.Paper(
        original=vault.Stored(scan.original.sha256, scan.original.size), archive=_stored(findings.files.get("archive")),
        reading=_stored(reading), title=title, kind=kind, pages=int(findings.found.get("checked", {}).get("pages", 0)),
        filed_on=date.fromisoformat(filed_on) if filed_on else received, confidentiality=scan.confidentiality,
        received_at=scan.received_at, texts=texts,
    )  # fmt: skip


def _stored(path: Path | None) -> vault.Stored | None:
    return vault.Stored(path.name, path.stat().st_size) if path else None


def _to_desk(scan: Scan, office: Office, doubt: NeedsClerk) -> None:
    doubt = _as_may_be_told(scan, office, doubt)
    failpoint("work.doubting")
    suggestions: list[dict[str, Any]] = [asdict(one) for one in doubt.suggestions]
    deskwork.to_desk(
        scan,
        code=doubt.code,
        sentence=doubt.sentence,
        suggestions=suggestions,
        secrecy=doubt.secrecy,
        by=BY,
        now=office.clock(),
    )
    failpoint("work.doubted")
    returning.note_problem(scan, office)
    log.info("a paper waits on the desk", extra={"scan": str(scan.uid), "code": doubt.code})


def _as_may_be_told(scan: Scan, office: Office, doubt: NeedsClerk) -> NeedsClerk:
    """Say nothing of a paper whose cover sheet, or a page read before the steps broke off, bears the number of a sealed case."""
    found = findings_of(scan).found
    return closed_if_secret(
        doubt, found.get("fields_read", {}), found.get("leafed", {}).get("beginnings", ()), cover=found.get("cover"),
        secrecy=scan.confidentiality, register=CaseIndex(office.courts, office.court),
    )  # fmt: skip


def _after_death(scan: Scan, office: Office, death: ChildDied | ChildFailed, holder: str) -> None:
    """Count the death against the paper, unless it is the machine that lacks something; the third brings it to the desk."""
    try:
        _not_the_machine(death)
    except OSError:
        trays.free(scan, holder=holder, next_try_at=office.clock() + timedelta(seconds=60))
        raise
    deaths = trays.count_death(scan, holder=holder)
    log.warning("the reader stopped at a paper", extra={"scan": str(scan.uid), "why": _why(death), "count": deaths})
    if deaths >= DEATHS:
        _to_desk(scan, office, _stopped(death))
        return
    trays.free(scan, holder=holder, next_try_at=office.clock() + timedelta(seconds=office.patience * deaths))


def _not_the_machine(death: ChildDied | ChildFailed) -> None:
    """Raise OSError when it is this machine that lacks something, and no fault of the paper."""
    if not_the_paper(death):
        raise OSError(errno.ENOEXEC, "the reading engine is missing: run script/bootstrap") from death


def _stopped(death: ChildDied | ChildFailed) -> NeedsClerk:
    return NeedsClerk("READER_STOPPED", STOPPED.format(why=why(death)))


def _why(death: ChildDied | ChildFailed) -> str:
    return str(getattr(death, "why", "failed"))
