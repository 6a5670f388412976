"""The exceptions desk: what a clerk does with a paper the steps could not file."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from intake_watch import kinds, returning
from intake_watch.measuring import AWAITED, page_sizes
from intake_watch.office import Office
from intake_watch.pipeline import findings_of, paper_of
from intake_watch.taking import label_of
from paper.child import ChildDied, ChildFailed, Refusal
from paper.numbers import keys_meant, read_number
from records import access, deskwork, events, sealing, vault
from records.access import Viewer
from records.models import Case, Document, Scan


class NotOnDesk(Exception):
    """No paper with this control number is on the desk for you; nothing was changed."""


class NoSuchPage(Exception):
    """The paper has no page of this number; no picture was written."""


class NotShown(Exception):
    """A page cannot be drawn for a person to look at; the paper is as it was."""


class NotFiled(Exception):
    """The paper cannot be filed as it was asked; it is on the desk as before."""


class NoReason(Exception):
    """A paper is not returned or taken out of its case without a reason; nothing was changed."""


class NoSuchCase(Exception):
    """No case you may see has this number; nothing was changed."""


@dataclass(frozen=True)
class Waiting:
    """One paper on the desk, in plain data."""

    control_number: str
    label: str
    lane: str
    received_at: str
    code: str
    sentence: str
    suggestions: tuple[dict[str, object], ...]


def waiting(viewer: Viewer, *, code: str = "", start: int = 0, most: int | None = None) -> list[Waiting]:
    """Return what waits on the desk, oldest first, as far as this viewer may see it; all of it, or a piece, or one reason's."""
    rows = Scan.objects.visible_to(viewer).filter(state="needs_clerk").select_related("parent").order_by("pk")
    rows = (rows.filter(reason_code=code) if code else rows)[start : None if most is None else start + most]
    return [
        Waiting(
            row.control_number, named(row, viewer), row.lane, row.received_at.isoformat(), row.reason_code, row.reason,
            tuple(row.suggestions),
        )
        for row in rows
    ]  # fmt: skip


def find_on_desk(control_number: str, viewer: Viewer) -> Scan:
    """Return the paper with this control number; raise NotOnDesk when it is not on the desk for this viewer."""
    rows = Scan.objects.visible_to(viewer).select_related("original")
    found = rows.filter(control_number__iexact=control_number.strip(), state="needs_clerk").first()
    if found is None:
        raise NotOnDesk(
            f"No paper {control_number} is on the desk. `docgen desk list` shows what is; `docgen where {control_number}` tells where it went."
        )
    return found


def find_case(number: str, viewer: Viewer, office: Office, *, court: str = "") -> Case:
    """Return the case with this number, in any of its spellings; raise NoSuchCase when there is none or it is not clear which."""
    profiles = [office.courts.get(court)] if court else office.courts.all()
    wanted = [(profile.id, read.key) for profile in profiles if (read := read_number(number, profile.numbers))]
    found = [case for where, key in wanted for case in _with_key(viewer, where, key)]
    found = found or list(Case.objects.visible_to(viewer).filter(number=number.strip()))
    if len(found) == 1:
        return found[0]
    if len({case.court for case in found}) > 1:
        raise NoSuchCase(
            f"The number {number} is a case of {len(found)} courts: {', '.join(case.court for case in found)}. Name the court with --court."
        )
    if found:
        several = ", ".join(case.number for case in found)
        raise NoSuchCase(
            f"The number {number} does not say which office's case is meant: {several}. Type it as it stands here."
        )
    raise NoSuchCase(
        f"No case has the number {number}. Look at the number again, or open the case first with `docgen cases import`."
    )


def _with_key(viewer: Viewer, court: str, key: str) -> list[Case]:
    found = list(Case.objects.visible_to(viewer).filter(court=court, number_key__in=keys_meant(key)))
    return [case for case in found if case.number_key == key] or found


def file_by_hand(
    scan: Scan,
    *,
    case: Case,
    title: str,
    filed_on: date | None,
    kind: str,
    as_suggested: bool = False,
    office: Office,
    by: str,
    sealed: bool = False,
) -> Document:
    """File a paper from the desk in this case, as the clerk says; what was read of it goes along.

    A kind that is left out is what the title says, and one only left `as_suggested` never overrules it. Raises
    kinds.UnknownKind for one the docket of the case's court does not know.
    """
    if scan.original is None:
        raise NotOnDesk(
            "This thing could not be taken, so there is nothing to file. Return it with `docgen desk return`."
        )
    if scan.original.size == 0:
        raise NotFiled(
            "The file is empty, so there is nothing to file. Scan the paper again, or return it with `docgen desk return`."
        )
    _must_have_come(filed_on, case, office)
    title = _on_the_docket(title)
    findings = findings_of(scan)
    is_a = kinds.settled(kind, as_suggested=as_suggested, title=title, court=case.court, office=office)
    if sealed:
        scan.confidentiality = access.strictest(scan.confidentiality, access.SEALED)
    paper = paper_of(
        scan, office, findings, court=case.court, title=title, kind=is_a.name,
        filed_on=filed_on.isoformat() if filed_on else None,
    )  # fmt: skip
    paper = replace(paper, pages=paper.pages or len(page_sizes(scan, findings, office)))
    document = deskwork.file_scan(
        scan, case=case, paper=paper, kind_by=is_a.by, by=by, now=office.clock(), why="by hand"
    )
    returning.problem_solved(scan, office)
    return document


def _on_the_docket(title: str) -> str:
    line = " ".join(title.split())
    if not 0 < len(line) <= 500:  # so many the register holds
        fault = f"The title has {len(line)} letters; the docket takes 500." if line else "The title is empty."
        raise NotFiled(f"{fault} Nothing was filed. Say what the docket shall call the paper.")
    return line


def _must_have_come(filed_on: date | None, case: Case, office: Office) -> None:
    today = office.clock().astimezone(ZoneInfo(office.time_zone_of(case.court))).date()
    if filed_on and filed_on > today:
        raise NotFiled(
            f"The filed date {filed_on} is still to come: in the court of this case it is {today}. Nothing was filed. "
            "Give the day the paper was filed, or leave it out for the day it was received."
        )


def give_back(scan: Scan, *, reason: str, office: Office, by: str) -> None:
    """Return the paper to whoever brought it, with the reason; its bytes, if it could be taken, stay in the vault."""
    deskwork.give_back(scan, reason=_given(reason), by=by, now=office.clock())
    returning.problem_solved(scan, office)


def _given(reason: str) -> str:
    if not reason.strip():
        raise NoReason("Say why in the reason: whoever brought the paper will ask. Nothing was changed.")
    return reason.strip()


def try_again(scan: Scan, *, office: Office, by: str) -> None:
    """Send the paper through the steps anew (after a case was opened, or the program was mended)."""
    if scan.original is None:
        raise NotOnDesk(
            "This thing could not be taken, so there is nothing to read. Return it with `docgen desk return`."
        )
    deskwork.try_again(scan, by=by, now=office.clock())
    returning.problem_solved(scan, office)


def page_picture(scan: Scan, *, page: int, out: Path, office: Office, viewer: Viewer, dpi: int = 100) -> Path:
    """Write the picture of one page to `out` (PNG); looking at a sealed paper leaves a line in the chain."""
    if scan.original_id is None:
        raise NotOnDesk("This thing could not be taken, so there is no page to show.")
    note_reading(scan, office, viewer)
    pages = findings_of(scan).found.get("checked", {}).get("pages")
    if pages and not 1 <= page <= pages:
        raise NoSuchPage(f"There is no page {page}: the paper has {pages}. No picture was written.")
    try:
        with office.pool.child() as child:
            child.run(
                "paper.pdf:page_picture",
                path=str(vault.place(scan.original_id)),
                page=page,
                out=str(out.resolve()),
                dpi=dpi,
                limits=AWAITED,
            )
    except (Refusal, ChildDied, ChildFailed) as fault:
        raise NotShown(
            f"Page {page} cannot be shown here. `docgen desk show {scan.control_number} --original FILE` writes the paper as it "
            "came, to be opened with another program."
        ) from fault
    return out


def write_original(scan: Scan, *, out: Path, office: Office, viewer: Viewer) -> Path:
    """Write the paper's bytes as they came to `out`; of a secret paper this leaves a line in the chain."""
    if scan.original_id is None:
        raise NotOnDesk("This thing could not be taken, so there are no bytes of it to write.")
    note_reading(scan, office, viewer)
    shutil.copyfile(vault.place(scan.original_id), out)
    return out


def note_reading(scan: Scan, office: Office, viewer: Viewer) -> None:
    """Leave a line in the chain when a secret paper is looked at."""
    if scan.confidentiality != access.PUBLIC:
        events.write(
            events.Line("scan", str(scan.uid), "looked at", scan.state, scan.state, viewer.name, office.clock())
        )


def received(viewer: Viewer, *, state: str = "", limit: int = 10_000) -> list[Scan]:
    """Return the papers received, oldest first, those of one state or all, as far as the viewer may see them."""
    rows = Scan.objects.visible_to(viewer).select_related("document__case", "document__entry", "parent").order_by("pk")
    return list((rows.filter(state=state) if state else rows)[:limit])


def where(name: str, viewer: Viewer, *, limit: int = 50) -> list[Scan]:
    """Return what became of a dropped file, asked by its name, its control number, its hash, or the hash's beginning."""
    rows = Scan.objects.visible_to(viewer).select_related("document__case", "document__entry", "parent").order_by("-pk")
    wanted = label_of(name.strip())
    for rule in (
        {"control_number__iexact": wanted}, {"label": wanted}, {"label": Path(wanted).name},
        {"original__sha256__startswith": wanted.lower()} if len(wanted) >= 8 else {"pk": None}, {"label__icontains": wanted},
    ):  # fmt: skip
        if found := list(rows.filter(**rule)[:limit]):
            return found
    return []


def named(scan: Scan, viewer: Viewer) -> str:
    """Return the name a paper was dropped under; of a paper found in another also that one's, where the viewer may see it."""
    whole = scan.parent
    if whole is None or not access.may_see(viewer, whole.confidentiality):
        return scan.label
    return f"{scan.label} of {whole.label} ({whole.control_number})"


def parts_of(scan: Scan, viewer: Viewer) -> list[Scan]:
    """Return the papers split from this one, as far as the viewer may see them."""
    rows = Scan.objects.visible_to(viewer).filter(parent=scan).order_by("pk")
    return list(rows.select_related("document__case", "document__entry", "parent"))


def court_id(name: str, office: Office) -> str:
    """Return the id of the court with this id or name; raises UnknownCourt."""
    return office.courts.get(name).id


def undo(control_number: str, *, reason: str, viewer: Viewer, by: str, office: Office) -> Scan:
    """Take a filed paper out of its case and put it back on the desk, while nothing of it has left the house."""
    scan = Scan.objects.visible_to(viewer).filter(control_number__iexact=control_number.strip(), state="filed").first()
    if scan is None:
        raise NotOnDesk(
            f"No filed paper has the number {control_number}. `docgen where {control_number}` tells where it is."
        )
    deskwork.take_out(scan, reason=_given(reason), by=by, now=office.clock())
    returning.note_problem(scan, office)
    return scan


def read_title(scan: Scan) -> str:
    """Return the title read on the paper; raise NotOnDesk asking for one when none was read."""
    title = findings_of(scan).found.get("fields_read", {}).get("title") if scan.original_id else None
    if not title:
        raise NotOnDesk("No title was read on this paper. Say what the docket shall call it with --title.")
    return str(title["value"])


def hide_from_share(cases: Iterable[Case], office: Office) -> None:
    """Remove from the intake folder what was left there of papers that are in a case sealed just now, or would give it away."""
    secret = [case for case in cases if case.confidentiality in {access.SEALED, access.JUVENILE}]
    filed = Scan.objects.visible_to(access.HOUSE).filter(document__case__in=secret)
    for scan in [*filed, *sealing.touching(secret)] if secret else ():
        returning.take_back(scan, office)
