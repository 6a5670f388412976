"""PURE. Subfolders of the intake folder are lanes: each may name a court, a secrecy and a quiet period."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath

SECRECIES = ("public", "confidential", "juvenile", "sealed")
LONGEST_QUIET = 86_400  # seconds
OWN_FOLDERS = frozenset({"processed", "problems"})  # ours: what lies there was taken before


class LanesUnreadable(Exception):
    """The lanes file cannot be understood; no paper was taken until it is mended."""


@dataclass(frozen=True)
class Lane:
    """How the papers of one folder are treated. `quiet_seconds` None means the installation's own."""

    name: str
    court: str = ""
    confidentiality: str = "public"
    quiet_seconds: float | None = None

    @property
    def gives_back(self) -> bool:
        """Whether anything about its papers may be left on the share; a sealed or juvenile lane gives nothing back."""
        return self.confidentiality in {"public", "confidential"}


STANDARD = {
    name: Lane(name, confidentiality=secrecy)
    for name, secrecy in (
        ("civil", "public"),
        ("criminal", "public"),
        ("jury", "confidential"),
        ("mail", "public"),
        ("sealed", "sealed"),
        ("juvenile", "juvenile"),
    )
}


def read_lanes(text: str) -> dict[str, Lane]:
    """Return the standard lanes with what the court's lanes.toml says laid over them.

    Raises LanesUnreadable with the line at fault in words.
    """
    try:
        said = tomllib.loads(text)
        if strange := sorted(set(said) - {"lane"}):
            raise ValueError(f"there is no setting {strange[0]!r}; a lane begins with [lane.NAME]")
        tables = said.get("lane", {})
        if not isinstance(tables, dict) or not all(isinstance(table, dict) for table in tables.values()):
            raise ValueError("a lane begins with [lane.NAME]")
        return STANDARD | {name.casefold(): _lane(name.casefold(), table) for name, table in tables.items()}
    except (tomllib.TOMLDecodeError, TypeError, ValueError, AttributeError) as fault:
        raise LanesUnreadable(
            f"The file lanes.toml cannot be understood: {fault}. No paper was taken. Mend the file; the folder is looked at again by itself."
        ) from None


def lane_of(below: PurePath, lanes: Mapping[str, Lane]) -> Lane:
    """Return the lane of a file by its path below the intake folder.

    The first folder names the lane; a folder anywhere on the path that says sealed or juvenile makes its papers so.
    """
    folders = [part.casefold() for part in below.parts[:-1]]
    lane = lanes.get(folders[0], Lane("intake")) if folders else Lane("intake")
    words = {word for folder in folders for word in re.split(r"[^a-z]+", folder)}
    hinted = [secrecy for secrecy in ("juvenile", "sealed") if secrecy in words]
    return replace(lane, confidentiality=max([lane.confidentiality, *hinted], key=SECRECIES.index))


def _lane(name: str, table: Mapping[str, object]) -> Lane:
    unknown = set(table) - {"court", "confidentiality", "quiet_seconds"}
    if unknown:
        raise ValueError(f"lane {name} has the unknown setting {sorted(unknown)[0]}")
    secrecy = str(table.get("confidentiality", STANDARD.get(name, Lane(name)).confidentiality))
    if secrecy not in SECRECIES:
        raise ValueError(f"lane {name}: confidentiality must be one of {', '.join(SECRECIES)}")
    quiet = table.get("quiet_seconds")
    if quiet is not None and not (isinstance(quiet, int | float) and 0 <= quiet < LONGEST_QUIET):
        raise ValueError(f"lane {name}: quiet_seconds must be a number of seconds, from 0 to {LONGEST_QUIET}")
    return Lane(name, str(table.get("court", "")), secrecy, None if quiet is None else float(quiet))
