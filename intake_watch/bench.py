"""The steps' bench on this installation: the child programs, the result folder, the courts, the case index."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from django.conf import settings

from intake_watch.office import Office
from intake_watch.thresholds import Thresholds
from paper.child import Child, Limits
from records import register
from records.casefacts import CaseFacts
from records.rules.court import Courts


@dataclass(frozen=True)
class CaseIndex:
    """The case index and the courts' names, as matching asks for them."""

    profiles: Courts
    own: str

    def cases(self, court: str, key: str) -> list[CaseFacts]:
        """Return the cases of this court with this number key (none or one)."""
        return register.with_key(court, key)

    def near(self, court: str, key: str, names: Sequence[str]) -> list[CaseFacts]:
        """Return open public cases that resemble these."""
        return register.near(court, key, names)

    def courts(self) -> set[str]:
        """Return the courts cases are kept of, the installation's own among them."""
        return register.courts() | ({self.own} if self.own else set())

    def court_name(self, court: str) -> str:
        """Return the court's name as people say it."""
        return self.profiles.get(court).name if court else "no court"


@dataclass
class OfficeBench:
    """What one scan's steps work with."""

    office: Office
    reader: Child
    folder: Path
    pages: Path

    sheaf_pages: int = settings.SHEAF_PAGES
    engine: str = settings.ENGINE
    page_limit: int = settings.PAGE_LIMIT
    page_seconds: float = settings.PAGE_SECONDS
    byte_limit: int = settings.BYTE_LIMIT
    languages: str = settings.READING_LANGUAGES
    low_ocr: float = settings.LOW_OCR

    @property
    def thresholds(self) -> Thresholds:
        """From which confidence on what was read counts."""
        return self.office.thresholds

    @cached_property
    def register(self) -> CaseIndex:
        """The case index."""
        return CaseIndex(self.office.courts, self.office.court)

    def child(self, task: str, *, seconds: float | None = None, **arguments: Any) -> Any:
        """Run a task in this scan's reader, for so many seconds at most when that is said."""
        return self.reader.run(task, limits=self._limits(seconds) if seconds else None, **arguments)

    def _limits(self, seconds: float) -> Limits:
        least = min(seconds, settings.READ_SECONDS)
        return Limits(memory_bytes=settings.READER_MEMORY, cpu_seconds=max(1, int(least)), wall_seconds=least)

    def court_hints(self) -> list[Any]:
        """Return names, number patterns and own docket events of the courts."""
        return self.office.court_hints
