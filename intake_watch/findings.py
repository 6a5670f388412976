"""PURE. What the steps of intake find out about one scan, and the only ways out of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from intake_watch.thresholds import Thresholds
from records.casefacts import CaseFacts

Json = Any

# The 18 reasons a paper goes to a person, and two of the machine's own.
REASONS = {
    "NO_CASE_NUMBER": "No case number could be read on the paper.",
    "CASE_NOT_FOUND": "The case number is in no case of this court.",
    "MULTIPLE_CASES": "The paper names more than one case.",
    "CAPTION_MISMATCH": "The number and the names on the paper do not belong to one case.",
    "CASE_CLOSED": "The case is closed.",
    "DOC_TYPE_UNKNOWN": "It could not be told what kind of paper this is.",
    "LOW_OCR": "The paper is too faint or too damaged to be read with confidence.",
    "PAGE_COUNT_MISMATCH": "The number of pages is not the number on the cover sheet.",
    "SEPARATOR_SUSPECT": "A separator sheet may have been missed.",
    "DUPLICATE": "The same file was received before.",
    "PASSWORD": "The file is locked with a password.",
    "CORRUPT": "The file is damaged.",
    "INCOMPLETE": "The file is not complete.",
    "TOO_LARGE": "The file is larger than this court takes in.",
    "PII_SUSPECT": "The paper seems to show personal identifiers.",
    "FEE_MISSING": "A fee is due and no payment came with the paper.",
    "SEALED_REVIEW": "The paper may belong to a sealed matter.",
    "WRONG_COURT": "The paper is addressed to another court.",
    "NOT_TAKEN": "Something in the folder could not be taken.",
    "READER_STOPPED": "Reading the paper stopped the reader three times.",
}


@dataclass(frozen=True)
class Suggestion:
    """A case the paper may belong to: its id and number, a score from 0 to 100, and why it is suggested."""

    case: str
    number: str
    score: int
    why: str


class NeedsClerk(Exception):
    """The only sideways exit: a person must decide, and this sentence tells them what about."""

    def __init__(
        self,
        code: str,
        sentence: str,
        suggestions: Sequence[Suggestion] = (),
        *,
        secret: bool = False,
        secrecy: str = "",
    ) -> None:
        super().__init__(sentence)
        self.code, self.sentence, self.suggestions = code, sentence, tuple(suggestions)
        self.secret = secret  # the paper touches a sealed matter: from now on it is treated as sealed itself
        self.secrecy = "sealed" if secret else secrecy  # what the paper is from now on, unless it is stricter already


@dataclass(frozen=True)
class Facts:
    """What the tray knows of the scan before any step."""

    uid: str
    label: str
    lane: str
    court: str  # the court its lane or installation names; may be empty
    confidentiality: str
    duplicate_of: str  # the control number of an earlier paper of the same bytes; empty when there is none
    twin_secret: bool  # that earlier paper is more secret than this one
    is_part: bool  # split from another paper


@dataclass(frozen=True)
class Part:
    """A paper found inside another: where its bytes lie, its pages there, what its cover sheet said."""

    path: str
    label: str
    first: int | None
    last: int | None
    cover: Mapping[str, Json] | None = None


@dataclass(frozen=True)
class Findings:
    """What was found so far: per step its JSON, and the files a step made (name -> path)."""

    facts: Facts
    original: Path
    found: Mapping[str, Json] = field(default_factory=dict)
    files: Mapping[str, Path] = field(default_factory=dict)

    def plus(self, step: str, found: Json, **files: Path) -> "Findings":
        """Return these findings and those of one more step."""
        return replace(self, found={**self.found, step: found}, files={**self.files, **files})

    @property
    def parts(self) -> list[Part]:
        """The papers found inside this one; empty when it is one paper."""
        return [Part(**part) for part in self.found.get("parted", {}).get("parts", [])]


class Register(Protocol):
    """The case index as matching sees it."""

    def cases(self, court: str, key: str) -> list[CaseFacts]:
        """Return the cases of this court with this number key (none or one)."""

    def near(self, court: str, key: str, names: Sequence[str]) -> list[CaseFacts]:
        """Return open, public cases whose number or parties resemble these, for suggestions."""

    def courts(self) -> set[str]:
        """Return the courts cases are kept of, the installation's own among them."""

    def court_name(self, court: str) -> str:
        """Return the court's name as people say it."""


class Bench(Protocol):
    """What a step works with: a child program for foreign bytes, a folder for results, the courts and the case index."""

    folder: Path

    @property
    def pages(self) -> Path:
        """Where the pages of this scan are kept one by one until they are bound."""

    @property
    def sheaf_pages(self) -> int:
        """How many pages of a long paper one reader takes at a time."""

    @property
    def engine(self) -> str:
        """The engine pages are read with."""

    @property
    def page_limit(self) -> int:
        """A paper with more pages goes to the desk."""

    @property
    def byte_limit(self) -> int:
        """A file with more bytes goes to the desk."""

    @property
    def languages(self) -> str:
        """The languages papers are read in."""

    @property
    def low_ocr(self) -> float:
        """A paper read with less confidence goes to the desk (0 to 100)."""

    @property
    def thresholds(self) -> Thresholds:
        """From which confidence on what was read counts."""

    @property
    def page_seconds(self) -> float:
        """The longest one page may keep its reader busy."""

    @property
    def register(self) -> Register:
        """The case index."""

    def child(self, task: str, *, seconds: float | None = None, **arguments: Json) -> Json:
        """Run a task in a limited child program, for so many seconds at most; raises Refusal, ChildDied or ChildFailed."""

    def court_hints(self) -> list[Json]:
        """Return names, number patterns and own docket events of the configured courts, for the reader."""
