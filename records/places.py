"""PURE. What kind of disk a folder lies on, and whether it is the intake folder that was made."""

from pathlib import Path

NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "fuse", "davfs"})


def disk_kind(place: Path, *, mounts: Path = Path("/proc/self/mounts")) -> str:
    """Return the file system type of the mount the place lies on, e.g. `ext4`; empty when it cannot be told."""
    try:
        lines = mounts.read_text().splitlines()
    except OSError:
        return ""
    kinds = {_unescaped(fields[1]): fields[2] for fields in (line.split() for line in lines) if len(fields) > 2}
    real = place.resolve()
    for folder in (real, *real.parents):
        if str(folder) in kinds:
            return kinds[str(folder)]
    return ""


def is_intake(place: Path) -> bool:
    """Return whether the place is an intake folder as `docgen setup` makes it, and not the empty mount point of a share that is away."""
    return any((place / name).is_dir() for name in ("processed", "problems"))


def on_network(place: Path, *, mounts: Path = Path("/proc/self/mounts")) -> bool:
    """Return whether the place lies on a network or FUSE file system (no reliable locks, no events)."""
    return disk_kind(place, mounts=mounts).split(".")[0] in NETWORK


def _unescaped(mount: str) -> str:
    return mount.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
