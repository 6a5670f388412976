"""PURE. Probable first pages of further papers in a scan without separator sheets, each with a score and its reasons.

Nothing is split by this: it is proposed to a clerk, and a caption of another case keeps a scan from being filed by itself.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ocr.casenumbers import Known
from ocr.field import Field, NumberField
from ocr.page_signs import Signs, signs_of
from ocr.pages import Pages, PageText

TOLD, PROPOSED = 30, 50  # a score from which a page is told of, and from which it is proposed
MOST = 2000
_SERVED = re.compile(
    r"\b(?:proof|certificate|declaration|affidavit|acknowledgment) of (?:\w+ )?(?:service|mailing|delivery)\b",
    re.IGNORECASE,
)
_WISHED = re.compile(r"\bproposed\W{0,3}\s?(?:order|judgment|findings|decree)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Beginning:
    """A page that probably begins another paper: `score` 0 to 100, what speaks `because` of it, what `against`.

    `attached` says that it was announced as part of the paper before it, whatever case its caption names.
    """

    page: int
    score: int
    because: tuple[str, ...]
    against: tuple[str, ...]
    captioned: bool
    attached: bool
    numbers: tuple[NumberField, ...] = ()
    parties: tuple[Field, ...] = ()
    court: Field | None = None
    title: Field | None = None
    headed_before: bool = False  # a court's heading or a caption stands on a page before it too

    @property
    def proposed(self) -> bool:
        """Whether a clerk should be proposed to split here."""
        return self.score >= PROPOSED


def leaf(*, reading: str, courts: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Leaf through a reading kept on disk; return {"beginnings": [...]} as JSON, in the sequence of the pages."""
    found = beginnings(Pages(Path(reading)), [Known.from_json(court) for court in courts])
    return {"beginnings": [asdict(one) for one in found[:MOST]]}


def beginnings(pages: Iterable[PageText], courts: Sequence[Known]) -> list[Beginning]:
    """Return the pages after the first that may begin another paper, and all that carry a caption, however little else speaks for them."""
    leaves = [signs_of(page, courts) for page in pages]
    found = [_beginning(leaves, at) for at in range(1, len(leaves)) if not leaves[at].blank]
    return [one for one in found if one.score >= TOLD or one.captioned]


def _beginning(leaves: Sequence[Signs], at: int) -> Beginning:
    here, before = leaves[at], _written_before(leaves, at)
    if before is None:
        return Beginning(here.page, 0, (), (), here.captioned, attached=False)
    pros, cons = list(_for(here, before, leaves[at - 1])), list(_against(here, before))
    score = max(0, min(100, sum(points for points, _ in pros) - sum(points for points, _ in cons)))
    return Beginning(
        here.page, score, tuple(said for _, said in pros), tuple(said for _, said in cons), here.captioned, _attached(here, before),
        here.numbers, here.parties, here.court, here.title,
        headed_before=any(leaf.court or leaf.captioned for leaf in leaves[:at]),
    )  # fmt: skip


def _written_before(leaves: Sequence[Signs], at: int) -> Signs | None:
    return next((leaf for leaf in reversed(leaves[:at]) if not leaf.blank), None)


def _for(here: Signs, before: Signs, last: Signs) -> Iterable[tuple[int, str]]:
    if here.captioned:
        yield 50, "a caption of its own"
    if here.captioned and here.title:
        yield 10, f"its title “{here.title.value[:80]}”"
    if here.documents and before.documents and not here.documents & before.documents:
        yield 45, "its header line tells of another document"
    if 1 in here.told and any(number > 0 for number in before.told):
        yield 20, "its header line counts the pages anew"
    if here.foot == 1 and before.foot:
        yield 20, "its pages are numbered anew"
    if here.filed_on:
        yield 15, "a filed stamp of its own"
    if last.blank:
        yield 10, "it follows a blank page"


def _against(here: Signs, before: Signs) -> Iterable[tuple[int, str]]:
    if before.announces or here.announces:
        yield 45, "an exhibit sheet stands before it"
    if here.exhibit:
        yield 45, "it is marked as an exhibit"
    if _goes_on(here, before):
        yield 60, "its header line goes on from the page before"
    if here.foot > 1 and here.foot == before.foot + 1:
        yield 25, "its page number goes on from the page before"
    title = here.title.value if here.title else ""
    if _SERVED.search(title):
        yield 35, "it tells how a paper was served"
    elif _WISHED.search(title):
        yield 25, "it is an order somebody proposes"


def _goes_on(here: Signs, before: Signs) -> bool:
    """The court's own print on both pages says that they are of one document."""
    counted = any(one == other + 1 for one in here.told for other in before.told)
    return bool(here.documents & before.documents) and counted


def _attached(here: Signs, before: Signs) -> bool:
    return before.announces or here.exhibit or _goes_on(here, before)
