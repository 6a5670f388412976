"""What the drop folder shows of a paper's fate: processed/DATE/, and problems/ with a plain sentence beside the file.

These copies are a courtesy to whoever never opens the web page; the paper itself lies in the vault. A sealed lane gives
nothing back and says only that the paper was received.
"""

import contextlib
import errno
import os
import re
import shutil
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

from intake_watch.claim import Claim
from intake_watch.office import Office
from paper.failpoint import failpoint
from records import access
from records.models import Scan
from records.places import is_intake

LONGEST = 160  # bytes of the dropped name that are kept in ours, which must stay below 255


def clear_away(claim: Claim, office: Office) -> None:
    """Move a received claim out of the way: to processed/DATE/, or away altogether for a lane that gives nothing back.

    The paper may have been read meanwhile, by a worker or before a power cut: one found to be sealed is not given back either.
    """
    scan = Scan.objects.visible_to(access.HOUSE).get(uid=claim.uid)
    if office.lane_of(claim.below).gives_back and _is_shown(scan) and all(map(_is_shown, _parts(scan))):
        _move(claim.path, _processed(office, scan.received_at) / name_of(scan))
    else:
        _remove(claim.path)
        _note(
            _processed(office, scan.received_at) / f"{scan.control_number}.txt",
            RECEIVED.format(number=scan.control_number),
        )
    claim.clear()
    if scan.state == "needs_clerk":
        note_problem(scan, office)


def set_aside(claim: Claim, office: Office) -> None:
    """Move something that could not be read to problems/, without opening it."""
    scan = Scan.objects.visible_to(access.HOUSE).get(place=claim.uid.hex)
    _move(claim.path, _made(office.intake / "problems", office) / name_of(scan))
    claim.clear()
    note_problem(scan, office)


def note_problem(scan: Scan, office: Office) -> None:
    """Show in problems/ that the paper waits on the desk: its file, and its sentence beside it."""
    if not _is_shown(scan):
        take_back(scan, office)
        return
    with contextlib.suppress(OSError):  # the share may be away; the desk itself knows
        problems = _made(office.intake / "problems", office)
        kept = _processed(office, scan.received_at) / name_of(scan)
        if kept.exists():
            _move(kept, problems / name_of(scan))
        failpoint("note.moved")
        _note(
            problems / f"{name_of(scan)}.txt",
            (PROBLEM if scan.original_id else NO_PAPER).format(
                label=_shown(_named(scan)), sentence=scan.reason, number=scan.control_number
            ),
        )


def problem_solved(scan: Scan, office: Office) -> None:
    """Take the paper out of problems/ again: its file goes to processed/, its sentence is removed; a sealed one goes altogether."""
    if not _is_shown(scan):
        take_back(scan, office)
        return
    problems = office.intake / "problems"
    with contextlib.suppress(OSError):
        if (problems / name_of(scan)).exists():
            _move(problems / name_of(scan), _processed(office, scan.received_at) / name_of(scan))
        (problems / f"{name_of(scan)}.txt").unlink(missing_ok=True)


def keep_off_share(scan: Scan, office: Office) -> None:
    """Remove from the share what was left there of the paper, if it is sealed."""
    if not _is_shown(scan):
        take_back(scan, office)


def lies_in_processed(scan: Scan) -> bool:
    """Return whether the file itself lies among the processed ones: it was dropped as it is, and nothing of it is sealed."""
    return scan.parent_id is None and _is_shown(scan)


def take_back(scan: Scan, office: Office) -> None:
    """Remove from the share what was left there of a paper that turned out to be sealed, and of the stack or e-mail it came in."""
    with contextlib.suppress(OSError):
        for folder in (office.intake / "problems", _processed(office, scan.received_at)):
            (folder / name_of(scan)).unlink(missing_ok=True)
            (folder / f"{name_of(scan)}.txt").unlink(missing_ok=True)
    if scan.parent:
        take_back(scan.parent, office)


RECEIVED = "Paper {number} was received. It is no longer in this folder.\n"
PROBLEM = "{label}\n\n{sentence}\n\nThe paper is safe. Its control number is {number}; ask for it at the desk under this number.\n"
NO_PAPER = "{label}\n\n{sentence}\n\nIts control number is {number}; ask for it at the desk under this number.\n"


def name_of(scan: Scan) -> str:
    """Return the name a paper has in processed/ and problems/: control number and the name it was dropped under, made harmless."""
    harmless = re.sub(r"[^\w.,()+=@ -]", "_", scan.label).strip(" .") or "paper"
    stem, dot, ending = harmless.rpartition(".")
    short = (
        stem.encode()[:LONGEST].decode("utf-8", "ignore") + dot + ending[:10]
        if dot
        else harmless.encode()[:LONGEST].decode("utf-8", "ignore")
    )
    return f"{scan.control_number}__{short}"


def _is_shown(scan: Scan) -> bool:
    return scan.confidentiality in {access.PUBLIC, access.CONFIDENTIAL}


def _parts(scan: Scan) -> Iterable[Scan]:
    return Scan.objects.visible_to(access.HOUSE).filter(parent=scan)


def _named(scan: Scan) -> str:
    """Return the name the paper was dropped under; of one found in a stack or e-mail also that one's, if it is on the share."""
    whole = scan
    while whole.parent:
        whole = whole.parent
    return scan.label if whole == scan or not _is_shown(whole) else f"{scan.label} of {name_of(whole)}"


def _shown(label: str) -> str:
    """Return the label on one line, with what does not print written out."""
    return "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in label)


def _made(folder: Path, office: Office) -> Path:
    """Make a folder in the intake; when that is away (FileNotFoundError) none is made in its place."""
    if not is_intake(office.intake):
        raise FileNotFoundError(errno.ENOENT, "the intake folder is away", str(office.intake))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _processed(office: Office, received_at: datetime) -> Path:
    folder = office.intake / "processed" / received_at.astimezone(ZoneInfo(office.time_zone)).date().isoformat()
    return _made(folder, office)


def _move(source: Path, target: Path) -> None:
    try:
        source.rename(target)
    except OSError:
        with contextlib.suppress(OSError):
            _copy_across(source, target)


def _copy_across(source: Path, target: Path) -> None:
    """Move to another disk; the bytes are in the vault already, so the copy need not be proved again."""
    if source.is_file() and not source.is_symlink():
        with source.open("rb") as content, _fresh(target) as out:
            shutil.copyfileobj(content, out)
    _remove(source)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)


def _note(path: Path, text: str) -> None:
    with _fresh(path) as out:
        out.write(text.encode())


def _fresh(path: Path) -> BinaryIO:
    """Open a new file in place of what is there: a link that somebody laid on the share is replaced, never followed."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o666), "wb")
