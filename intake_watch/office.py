"""What intake works with on this installation: folders, lanes, limits, the clock, the readers."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path, PurePath
from typing import Any

from django.conf import settings

from intake_watch.claim import ClaimFolders
from intake_watch.cover import Cover
from intake_watch.guard import Entry
from intake_watch.lanes import Lane, LanesUnreadable, lane_of, read_lanes
from intake_watch.thresholds import Thresholds
from paper.child import ChildDied, ChildFailed, Limits, Pool, Refusal
from paper.numbers import read_number
from records.places import is_intake, on_network
from records.rules.court import Courts, UnknownCourt

log = logging.getLogger("docgen.intake")

PRELOAD = ("paper.pdf", "ocr.reading", "ocr.fields", "ocr.first_pages", "intake_watch.stacks", "intake_watch.mail")


class IntakeAway(Exception):
    """The intake folder is not there: its share is not mounted, or it was moved. Nothing is lost; what was received lies in the vault."""

    def __init__(self, place: Path) -> None:
        super().__init__(
            f"The intake folder {place} is not there, so no paper can be taken in. Is the share mounted, and does DOCGEN_INTAKE "
            "name the right folder? Papers taken in before are safe. A new intake folder is made by `docgen setup`."
        )


def utc_now() -> datetime:
    """Return the time now: the outermost edge of intake, where the clock is read."""
    return datetime.now(UTC)


@dataclass
class Office:
    """Everything a station of intake needs to know; made once per program."""

    data: Path
    intake: Path
    court: str
    clock: Callable[[], datetime]
    readers: int
    lease_seconds: float = 60.0
    patience: float = 2.0  # seconds before a row whose work was broken off is tried again
    troubles: list[OSError] = field(default_factory=list)
    preload: tuple[str, ...] = PRELOAD  # what the readers load before their first paper

    @property
    def claims(self) -> ClaimFolders:
        """Where claims lie."""
        return ClaimFolders(self.data, self.intake)

    def must_have_intake(self) -> None:
        """Raise IntakeAway when the intake folder is not there now."""
        if not is_intake(self.intake):
            raise IntakeAway(self.intake)

    @cached_property
    def lanes(self) -> dict[str, Lane]:
        """The lanes: the standard ones with the court's lanes.toml laid over them."""
        kept = self.data / "lanes.toml"
        return read_lanes(kept.read_text() if kept.exists() else "")

    @cached_property
    def courts(self) -> Courts:
        """The court profiles of this installation."""
        return Courts(Path(settings.COURTS))

    @cached_property
    def pool(self) -> Pool:
        """The readers: child programs kept warm, one for each paper read at a time."""
        limits = Limits(
            memory_bytes=settings.READER_MEMORY,
            cpu_seconds=int(settings.READ_SECONDS),
            wall_seconds=settings.READ_SECONDS,
        )
        return Pool(self.readers, limits=limits, preload=self.preload)

    @property
    def thresholds(self) -> Thresholds:
        """From which confidence on what was read counts."""
        return Thresholds.of_percent(certain=settings.CERTAIN, plain=settings.PLAIN_NUMBER)

    @property
    def trust_times(self) -> bool:
        """Whether file times are made by this machine's clock: not on a network share."""
        return not on_network(self.intake)

    @cached_property
    def time_zone(self) -> str:
        """The time zone of the installation's court; UTC when no court was chosen yet."""
        return self.courts.get(self.court).time_zone if self.court else "UTC"

    def time_zone_of(self, court: str) -> str:
        """The time zone of this court; of one that has no profile any more, the installation's own."""
        try:
            return self.courts.get(court).time_zone
        except UnknownCourt:
            return self.time_zone

    @cached_property
    def court_hints(self) -> list[Any]:
        """Names, number patterns and own docket events of the courts, in plain data for the reader."""
        return [
            {
                "id": court.id, "names": list(court.names), "numbers": [pattern.to_json() for pattern in court.numbers],
                "events": {name: event.value for name, event in court.events.items()},
            }
            for court in self.courts.all()
        ]  # fmt: skip

    def understood(self, cover: Cover) -> dict[str, Any]:
        """Return what a cover sheet says, with its court's id and its number's key where it names them rightly."""
        try:
            court = self.courts.get(cover.court or self.court)
        except UnknownCourt:
            return {**asdict(cover), "key": ""}
        number = read_number(cover.number, court.numbers)
        return {**asdict(cover), "court": court.id, "key": number.key if number else ""}

    def lane_of(self, below: PurePath) -> Lane:
        """Return the lane of a file by its path below the intake folder."""
        return lane_of(below, self.lanes)

    def lane_named(self, name: str) -> Lane:
        """Return the lane a cover sheet names, as if the paper had been dropped in its folder; a nameless one when it names none."""
        found = lane_of(PurePath(name.replace("/", " "), "paper"), self.lanes) if name.strip() else Lane("")
        return found if name.strip().casefold() in self.lanes else replace(found, name="")

    def court_of(self, lane: Lane) -> str:
        """Return the id of the court a lane names; empty when it names none, or one that has no profile."""
        try:
            return self.courts.get(lane.court).id if lane.court else ""
        except UnknownCourt:
            log.warning("a lane names a court that has no profile; the lane is treated as one that names none")
            return ""

    def quiet(self, entry: Entry) -> float:
        """Return how long nothing may have been written to the file (seconds)."""
        own = self.lane_of(entry.below).quiet_seconds
        return settings.QUIET_SECONDS if own is None else own

    def whole(self, path: Path) -> bool:
        """Return whether the file's format is complete, asked of a child program; a file that kills it counts as whole.

        What cannot be read at all is taken in all the same: the desk tells the clerk, the drop folder cannot.
        """
        try:
            with self.pool.child() as child:
                return bool(child.run("paper.pdf:whole", path=str(path), limits=QUICK)["whole"])
        except (ChildDied, ChildFailed, Refusal):
            return True

    def trouble(self, fault: OSError) -> None:
        """Remember that the disk refused something during this look."""
        self.troubles.append(fault)

    def close(self) -> None:
        """Let the readers go."""
        if "pool" in self.__dict__:
            self.pool.close()


QUICK = Limits(cpu_seconds=20, wall_seconds=30)


def open_office(
    *,
    readers: int | None = None,
    clock: Callable[[], datetime] = utc_now,
    make_intake: bool = False,
    preload: tuple[str, ...] = PRELOAD,
) -> Office:
    """Return the office of this installation; folders of the intake that are missing are made, itself only with `make_intake`."""
    office = Office(
        Path(settings.DATA),
        Path(settings.INTAKE),
        installation_court(),
        clock,
        readers or settings.READERS,
        settings.LEASE_SECONDS,
        preload=preload,
    )
    _make_folders([office.claims.usual])
    if make_intake or is_intake(office.intake):
        _make_folders(office.intake / name for name in ("processed", "problems", *_lane_names(office)))
    return office


def _lane_names(office: Office) -> Iterable[str]:
    """Return the lanes' names; of a lanes file that cannot be read just now, none: the next look says so."""
    try:
        return office.lanes
    except LanesUnreadable:
        log.warning("the file lanes.toml cannot be understood; no paper is taken until it is mended")
        return ()


def installation_court() -> str:
    """Return the court this installation works for: DOCGEN_COURT, else what `docgen setup` wrote; empty when none."""
    kept = Path(settings.DATA) / "court"
    return settings.COURT or (kept.read_text().strip() if kept.exists() else "")


def _make_folders(folders: Iterable[Path]) -> None:
    for folder in folders:
        try:
            folder.mkdir(mode=0o700 if folder.name == "claim" else 0o777, parents=True, exist_ok=True)
        except OSError:  # the share is away: the next look finds it again
            log.warning("a folder of the intake could not be made")
