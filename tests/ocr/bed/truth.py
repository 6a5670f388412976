"""What is really on a made paper: the answers by which a reading of it is judged."""

import json
from dataclasses import asdict, dataclass
from datetime import date


@dataclass(frozen=True)
class Party:
    """A party as its name is printed on page 1, without its description, and its role there."""

    name: str
    role: str


@dataclass(frozen=True)
class Attorney:
    """Counsel as printed; `bar_number` is empty where the paper gives none."""

    name: str
    bar_number: str
    firm: str
    speaks_for: str


@dataclass(frozen=True)
class Filed:
    """The mark the clerk or the portal left: `kind` is filed, received or entered; `how` is header, rubber or e-filed."""

    on: date
    time: str
    kind: str
    how: str
    clerk: str = ""


@dataclass(frozen=True)
class PageTruth:
    """A page's words as a person reads it.

    `beside` holds what stands on the page but is no part of its reading: line numbers, the signs that rule a caption's column,
    header lines printed over each other. A fax's own line and stray stamps come with the scan and are in no truth.
    """

    words: tuple[str, ...]
    text: str
    beside: tuple[str, ...] = ()


@dataclass(frozen=True)
class Filing:
    """One paper. `court` is the id of its profile; `case_number` is as the caption prints it, `case_key` as all its spellings share it.

    `marking` is "", "SEALED", "CONFIDENTIAL", "IN CHAMBERS" or "JUVENILE"; `other_numbers` are those of other cases printed on page 1.
    A blank form has neither number nor parties.
    `judge`, `hearing` (one still to come) and `attorneys` are told only where the paper prints them, the first two on page 1.
    """

    seed: int
    layout: str
    court: str
    court_name: str
    case_number: str
    case_key: str
    parties: tuple[Party, ...]
    title: str
    filed: Filed | None
    judge: str
    hearing: date | None
    attorneys: tuple[Attorney, ...]
    marking: str
    other_numbers: tuple[str, ...]
    kind: str
    pages: tuple[PageTruth, ...]

    def as_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, default=str)
