"""PURE. Decided papers held against what was read on them: how often each field was right, and what other thresholds would have done."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import Any

from intake_watch.alike import one_name
from intake_watch.findings import NeedsClerk, Register
from intake_watch.matching import BELONGS, Verdict, match
from intake_watch.names import GOVERNMENT
from intake_watch.thresholds import Thresholds
from ocr.calibration import Checked, telling, upper_bound
from paper.numbers import same_case
from records.casefacts import CaseFacts
from records.rules.court import plain

Fields = Mapping[str, Any]


@dataclass(frozen=True)
class Decided:
    """A paper that is in a case, or was taken out of one again, and what was read on it."""

    fields: Fields
    clear: float  # how confidently its words were read (0 to 100)
    cover: Mapping[str, Any] | None
    lane_court: str
    secrecy: str
    case: CaseFacts | None  # None: it was filed by itself and taken out again, and is in no case now
    title: str = ""
    filed_on: str = ""
    received_on: str = ""
    by_hand: bool = False
    beginnings: tuple[Mapping[str, Any], ...] = ()  # its later pages that may begin another paper
    to_be_seen: bool = False  # single pages of it a person must look at, whatever is read on the others


@dataclass(frozen=True)
class Asked:
    """The values the settings of the thresholds have (0 to 100), under their names."""

    certain: float
    plain_number: float
    low_ocr: float


@dataclass(frozen=True)
class Outcome:
    """What a value of a setting does to the decided papers; `unknown` are those it would newly read on, of which nothing is known."""

    setting: str
    value: float
    today: bool
    desk: int
    filed: int
    wrong_case: int
    wrong_title: int
    unknown: int = 0

    def to_json(self) -> dict[str, Any]:
        most = round(upper_bound(self.wrong_case, self.filed), 5)
        return {**vars(self), "wrong_case_at_most": most, "telling": telling(self.filed)}


STEPS = {"certain": (-20, -10, 0, 10, 20, 30), "plain_number": (-10, -5, 0, 3, 5), "low_ocr": (-20, -10, 0, 10, 20, 30)}
SETTINGS = {"certain": "DOCGEN_CERTAIN", "plain_number": "DOCGEN_PLAIN_NUMBER", "low_ocr": "DOCGEN_LOW_OCR"}


def checked(paper: Decided) -> Iterator[Checked]:
    """Yield every field that was read on the paper, and whether the docket ended with it. What the docket does not tell is left out."""
    numbers = [number for number in paper.fields.get("numbers", ()) if number["place"] in BELONGS]
    if paper.case is None:
        yield from [Checked("case number", number["confidence"], False) for number in numbers[:1]]
        return
    case = paper.case
    own = [n for n in numbers if case.court in n["courts"] and same_case(n["key"], case.key)]
    yield from [Checked("case number", number["confidence"], bool(own)) for number in (own or numbers)[:1]]
    told: list[tuple[str, Any, bool]] = [
        ("court", paper.fields.get("court"), _value(paper.fields.get("court")) == case.court),
        ("title", paper.fields.get("title"), _same_title(_value(paper.fields.get("title")), paper.title)),
    ]
    for party in paper.fields.get("parties", ()) if case.parties else ():
        told.append(("party", party, any(_one(party["value"], name) for name in case.parties)))
    stamp = paper.fields.get("filed_on")
    if _value(stamp) == paper.filed_on or not (paper.by_hand and paper.filed_on == paper.received_on):
        told.append(("filed date", stamp, _value(stamp) == paper.filed_on))
    if case.judge:
        told.append(("judge", paper.fields.get("judge"), _one(_value(paper.fields.get("judge")), case.judge)))
    yield from (Checked(field, read["confidence"], right) for field, read, right in told if read)


def outcomes(
    papers: Sequence[Decided], register: Register, asked: Asked, held: Sequence[float] = ()
) -> Iterator[Outcome]:
    """Yield what today's value and its neighbours do, setting by setting; `held` is how clear the papers were that were not read on."""
    index = Reopened(register)
    for setting, steps in STEPS.items():
        today = getattr(asked, setting)
        for value in sorted({min(100.0, max(0.0, today + step)) for step in steps}):
            others = Asked(**{**asdict(asked), setting: value})
            unknown = sum(value <= clear for clear in held) if setting == "low_ocr" else 0
            yield replace(_outcome(papers, index, others), setting=SETTINGS[setting], value=value, today=value == today, unknown=unknown)  # fmt: skip


def _outcome(papers: Iterable[Decided], index: "Reopened", asked: Asked) -> Outcome:
    desk = filed = wrong_case = wrong_title = 0
    for paper in papers:
        verdict = _decided_anew(paper, index, asked)
        desk, filed = desk + (verdict is None), filed + (verdict is not None)
        if verdict is not None:
            right = paper.case is not None and verdict.case == paper.case.uid
            wrong_case += not right
            wrong_title += right and not _same_title(verdict.title, paper.title)
    return Outcome("", 0.0, False, desk, filed, wrong_case, wrong_title)


def _decided_anew(paper: Decided, index: "Reopened", asked: Asked) -> Verdict | None:
    """What the steps would decide now; None: a person is asked."""
    if paper.to_be_seen or paper.clear < asked.low_ocr:
        return None
    thresholds = Thresholds.of_percent(certain=asked.certain, plain=asked.plain_number)
    try:
        return match(
            paper.fields, lane_court=paper.lane_court, secrecy=paper.secrecy, cover=paper.cover, register=index, beginnings=paper.beginnings,
            thresholds=thresholds,
        )  # fmt: skip
    except NeedsClerk:
        return None


class Reopened:
    """The case index as it was when the papers came: a case that was closed since is open. It suggests nothing."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self.cases = lru_cache(maxsize=100_000)(self._cases)
        self.courts = lru_cache(maxsize=1)(register.courts)

    def _cases(self, court: str, key: str) -> list[CaseFacts]:
        return [replace(case, is_open=True) for case in self._register.cases(court, key)]

    def near(self, court: str, key: str, names: Sequence[str]) -> list[CaseFacts]:
        """Return no case: nobody is shown any."""
        return []

    def court_name(self, court: str) -> str:
        """Return the court's name as people say it."""
        return self._register.court_name(court)


def _value(field: Mapping[str, Any] | None) -> str:
    return str(field["value"]) if field else ""


def _same_title(one: str, other: str) -> bool:
    return plain(one) == plain(other)


def _one(read: str, known: str) -> bool:
    return one_name(read, known) or bool(GOVERNMENT.match(read.strip()) and GOVERNMENT.match(known.strip()))
