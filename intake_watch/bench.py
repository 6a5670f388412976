"""The steps' bench on this installation: the child programs, the result folder, the courts, the case index."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from django.conf import settings

from intake_watch.office import Office
from paper.child import Child
from records import register
from records.casefacts import CaseFacts
from records.rules.court import Courts


@dataclass(frozen=True)
class CaseIndex:
    """The case index and the courts' names, as matching asks for them."""

    courts: Courts

    def cases(self, court: str, key: str) -> list[CaseFacts]:
        """Return the cases of this court with this number key (none or one)."""
        return register.with_key(court, key)

    def near(self, court: str, key: str, names: Sequence[str]) -> list[CaseFacts]:
        """Return open public cases that resemble these."""
        return register.near(court, key, names)

    def court_name(self, court: str) -> str:
        """Return the court's name as people say it."""
        return self.courts.get(court).name if court else "no court"


@dataclass
class OfficeBench:
    """What one scan's steps work with."""

    office: Office
    reader: Child
    folder: Path

    page_limit = property(lambda self: settings.PAGE_LIMIT)
    byte_limit = property(lambda self: settings.BYTE_LIMIT)
    languages = property(lambda self: settings.READING_LANGUAGES)
    low_ocr = property(lambda self: settings.LOW_OCR)

    @cached_property
    def register(self) -> CaseIndex:
        """The case index."""
        return CaseIndex(self.office.courts)

    def child(self, task: str, **arguments: Any) -> Any:
        """Run a task in this scan's reader."""
        return self.reader.run(task, **arguments)

    def court_hints(self) -> list[Any]:
        """Return names and number patterns of the courts."""
        return self.office.court_hints
