"""Take a file out of the drop folder by one rename, so that it has one owner from then on.

A claim is a folder claim/<uuid>/ that holds the file under the path it had below the intake folder, byte for byte the
same name. Recovery is to list the claims: nothing else remembers them.
"""

import contextlib
import errno
import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from intake_watch.guard import Entry
from paper.failpoint import failpoint


@dataclass(frozen=True)
class Claim:
    """A file that is ours: its id, where it lies now, and its path below the intake folder as it was dropped."""

    uid: uuid.UUID
    folder: Path
    below: PurePath

    @property
    def path(self) -> Path:
        """Where the claimed file lies now."""
        return self.folder / self.below

    def clear(self) -> None:
        """Remove the claim's folders once nothing lies in them."""
        for folder in (self.path.parent, *self.path.parent.parents):
            if folder == self.folder.parent:
                return
            try:
                folder.rmdir()
            except OSError:
                return


@dataclass(frozen=True)
class ClaimFolders:
    """Where claims lie: in the data folder, or on the share itself when that is another disk (rename cannot cross)."""

    data: Path
    intake: Path

    @property
    def usual(self) -> Path:
        """The claim folder in the data folder."""
        return self.data / "claim"

    def of_share(self, below: PurePath) -> list[Path]:
        """The claim folders to try when the usual one is on another disk: of the intake folder, then of the lane's."""
        lane = [self.intake / below.parts[0] / ".claim"] if len(below.parts) > 1 else []
        return [self.intake / ".claim", *lane]

    def all(self) -> list[Path]:
        """Every folder in which a claim may lie."""
        lanes = (folder / ".claim" for folder in self.intake.iterdir()) if self.intake.is_dir() else iter(())
        found = (self.usual, self.intake / ".claim", *lanes)
        return [folder for folder in found if folder.is_dir() and not folder.is_symlink()]


def take(entry: Entry, folders: ClaimFolders) -> Claim | None:
    """Rename the file into a claim; None when someone else took it first or it is gone.

    Raises OSError when the disk refuses; the file then still lies where it was dropped.
    """
    for parent in (folders.usual, *folders.of_share(entry.below)):
        try:
            return _take_into(parent, entry)
        except FileNotFoundError:
            return None
        except OSError as fault:
            if fault.errno != errno.EXDEV:
                raise
    raise OSError(errno.EXDEV, "no claim folder on the disk of this file")


def waiting(folders: ClaimFolders) -> Iterator[Claim]:
    """Yield every claim that lies in the claim folders; a claim folder that stayed empty is removed."""
    for parent in folders.all():
        for folder in sorted(parent.iterdir()):
            with contextlib.suppress(ValueError):
                uid = uuid.UUID(folder.name)
                below = _only_thing_below(folder)
                if below is None:
                    _remove_empty(folder)
                else:
                    yield Claim(uid, folder, below)


def _take_into(parent: Path, entry: Entry) -> Claim | None:
    parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    claim = Claim(uid := uuid.uuid4(), parent / uid.hex, entry.below)
    claim.path.parent.mkdir(mode=0o700, parents=True)
    failpoint("claim.folder")
    try:
        entry.path.rename(claim.path)
    except OSError:
        claim.clear()
        raise
    failpoint("claim.renamed")
    return claim


def _only_thing_below(folder: Path) -> PurePath | None:
    for parent, folders, names in os.walk(folder):
        links = [name for name in folders if (Path(parent) / name).is_symlink()]
        for name in names + links:
            return PurePath(parent, name).relative_to(folder)
    return None


def _remove_empty(folder: Path) -> None:
    for parent, _, _ in os.walk(folder, topdown=False):
        with contextlib.suppress(OSError):
            Path(parent).rmdir()
