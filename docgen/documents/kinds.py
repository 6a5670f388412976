"""The kinds of documents on the shelf, and what each module of a kind must offer."""

import dataclasses
import json
from collections.abc import Mapping
from typing import Any, Protocol, cast

from docgen.documents import civil_summons
from docgen.documents.missing import FactsMissing
from records.models import Case
from records.rules.court import CourtProfile


class Kind(Protocol):
    """What a kind of document is: how it is called, who signs it, what it says and where that is gathered from."""

    KIND: str
    TITLE: str
    GOES_OUT: bool  # whether it is handed to somebody outside once it is there
    SIGNED_BY: tuple[
        str, ...
    ]  # the offices whose signature, or the seal, it needs; none: it is drawn at once, without a draft

    def gather(self, case: Case, court: CourtProfile, wishes: Mapping[str, Any]) -> Any:
        """Return the frozen dataclass of what it says; raise FactsMissing with everything that is missing at once."""

    def title(self, snapshot: Mapping[str, Any]) -> str:
        """Return what the docket calls it."""

    def left_open(self, snapshot: Mapping[str, Any]) -> list[str]:
        """Return what is left open on the sheet, to be filled in by hand."""


KINDS: dict[str, Kind] = {one.KIND: one for one in (cast(Kind, civil_summons),)}


def gathered(kind: str, case: Case, court: CourtProfile, wishes: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the document says as plain data, which is what its template is given and what is kept of it. Raises FactsMissing."""
    return as_data(KINDS[kind].gather(case, court, wishes))


def gathered_so_far(
    kind: str, case: Case, court: CourtProfile, wishes: Mapping[str, Any]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what the document can say by now, and a sentence for everything the case record lacks. Raises FactsMissing where nothing can be said."""
    try:
        return gathered(kind, case, court, wishes), ()
    except FactsMissing as facts:
        if facts.so_far is None:
            raise
        return as_data(facts.so_far), facts.missing


def as_data(document: Any) -> dict[str, Any]:
    """Return the frozen dataclass as plain data: texts, whole numbers, lists, and names to them."""
    data: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(document)))
    return data
