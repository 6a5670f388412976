"""A clerk splits a scan: each page named begins a paper of its own, which goes through all steps. The original stays whole."""

import re
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from intake_watch import returning
from intake_watch.findings import Findings
from intake_watch.measuring import page_sizes
from intake_watch.office import Office
from intake_watch.pipeline import findings_of
from paper.child import ChildDied, ChildFailed, Refusal
from paper.failpoint import failpoint
from records import access, deskwork, vault
from records.deskwork import PartToReceive
from records.models import Scan

Run = tuple[int, int]  # first and last page, from 1
LONGEST = 2000  # signs of a list of pages
APART = "Its pages could not be taken apart. Scan its papers one by one."
TOO_LONG = "It is too large to be split while you wait. Whoever runs docgen can split it with `docgen desk split`."
UNTOUCHED = "Nothing was changed: the paper is on the desk as before."
ONE_AFTER_ALL = (
    "Were they one paper after all? File each part in the same case. Or return the parts, and drop the whole once more into {lane} ({where}): "
    "it comes to the desk as DUPLICATE and can be filed there by hand."
)
ITS_LANE, AS_SECRET = (
    "the lane it came by",
    "a lane as secret as it is by now",
)  # where else it would be a SEALED_REVIEW
IN_PROCESSED = "it lies in processed/, and its own page gives the file as it came"
ON_ITS_PAGE = "its own page gives the file as it came"


class NotSplit(Exception):
    """The paper cannot be split as it was asked; it is on the desk as before."""


def pages_said(text: str) -> list[int]:
    """Return the pages of a list as a person types it: `4, 9` or `4 9`. Raises NotSplit for anything that is no page."""
    if len(text) > LONGEST:
        raise NotSplit(f"So long a list of pages cannot be taken at once. {UNTOUCHED}")
    words = re.split(r"[\s,;]+", text.strip(" ,;\n\t"))
    if strange := [word for word in words if word and not re.fullmatch(r"[0-9]{1,6}", word)]:
        raise NotSplit(
            f"“{strange[0][:40]}” is no page number. Name the first page of each further paper, like 4, 9. {UNTOUCHED}"
        )
    return [int(word) for word in words if word]


def split(scan: Scan, *, at: Iterable[int], office: Office, by: str, seconds: float | None = None) -> list[Scan]:
    """Split the scan before each of these pages; return its parts, each a paper of its own in the tray.

    `seconds` is how long taking the pages apart may last where somebody waits for it; without it as long as a paper may be read.
    Until the one transaction that receives the parts nothing is changed; after it the whole is split. Raises NotSplit.
    """
    findings = _with_pages(scan)
    runs = _runs(at, len(page_sizes(scan, findings, office)))
    folder = Path(tempfile.mkdtemp(dir=office.data / "tmp", prefix="split-"))
    try:
        cut = _cut(findings, runs, folder, office, seconds)
        failpoint("split.cut")
        parts = [_part(path, run, findings) for path, run in zip(cut, runs, strict=True)]
        failpoint("split.stored")
        received = deskwork.split(scan, parts=parts, by=by, now=office.clock())
        failpoint("split.committed")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    returning.problem_solved(scan, office)
    for paper in received:
        returning.keep_off_share(paper, office)
    return received


def back_again(scan: Scan) -> str:
    """Tell a clerk what to do when the parts of this scan were one paper after all; what is secret or was split itself lies in no folder."""
    lane = AS_SECRET if scan.confidentiality in {access.SEALED, access.JUVENILE} else ITS_LANE
    return ONE_AFTER_ALL.format(lane=lane, where=IN_PROCESSED if returning.lies_in_processed(scan) else ON_ITS_PAGE)


def _with_pages(scan: Scan) -> Findings:
    if scan.original_id is None or scan.label.lower().endswith(".eml"):
        raise NotSplit(f"This has no pages that could be split. {UNTOUCHED}")
    return findings_of(scan)


def _runs(at: Iterable[int], pages: int) -> list[Run]:
    """First and last page of each part."""
    firsts = sorted(set(at) - {1})
    if pages == 0:
        raise NotSplit(
            f"The pages of this paper cannot be opened, so it cannot be split here. Scan its papers one by one. {UNTOUCHED}"
        )
    if not firsts:
        raise NotSplit(f"Name the first page of each further paper, from 2 to {pages}, like 4, 9. {UNTOUCHED}")
    if firsts[0] < 2 or firsts[-1] > pages:
        wrong = firsts[-1] if firsts[-1] > pages else firsts[0]
        raise NotSplit(f"There is no page {wrong}: the paper has {pages}. {UNTOUCHED}")
    edges = [1, *firsts, pages + 1]
    return [(first, after - 1) for first, after in zip(edges, edges[1:], strict=False)]


def _cut(findings: Findings, runs: Sequence[Run], folder: Path, office: Office, seconds: float | None) -> list[Path]:
    asked: dict[str, Any] = {"path": str(findings.original), "folder": str(folder), "runs": runs}
    try:
        with office.pool.child() as child:
            limits = replace(child.limits, wall_seconds=seconds) if seconds else None
            return [Path(path) for path in child.run("intake_watch.stacks:cut", limits=limits, **asked)]
    except ChildDied as fault:
        raise NotSplit(f"{TOO_LONG if seconds and fault.why == 'wall' else APART} {UNTOUCHED}") from fault
    except (Refusal, ChildFailed) as fault:
        raise NotSplit(f"{APART} {UNTOUCHED}") from fault


def _part(path: Path, run: Run, findings: Findings) -> PartToReceive:
    """A part is not looked through for separators again; of what was read of a PDF it brings its pages along, but its first.

    What a cover sheet says is said of the first part, of as many pages as the clerk gives it.
    """
    found: dict[str, Any] = {"parted": {"parts": [], "separators": 0}}
    if run[0] == 1 and (cover := findings.found.get("cover")):
        found["cover"] = {**cover, "pages": cover.get("pages") and run[1]}
    reading = findings.files.get("reading") if findings.found.get("checked", {}).get("kind") == "pdf" else None
    if reading:
        found["carried"] = {"first": run[0], "last": run[1], "barcodes": findings.found["read"].get("barcodes", [])}
    files = {"carried": vault.Stored(reading.name, reading.stat().st_size)} if reading else {}
    return PartToReceive(vault.keep_file(path), f"pages {run[0]}-{run[1]}", run, found, files=files)
