"""Judges the reading on made papers: each is read as a scan, its fields held against the truth, and matched among many cases."""

import re
import tempfile
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from intake_watch.findings import NeedsClerk
from intake_watch.matching import match
from ocr.casenumbers import Known
from ocr.fields import PAGES_LOOKED_AT, fields_of
from ocr.pages import Reading
from ocr.reading import kept_page, prepare, read_page
from paper.numbers import keys_meant, same_case
from records.casefacts import CaseFacts
from records.rules.court import Courts
from tests.ocr.bed import JUDGING, TUNING
from tests.ocr.bed.benches import SHIPPED, benches
from tests.ocr.bed.degrading import degrade
from tests.ocr.bed.truth import Filing, Party
from tests.ocr.scoring import words_of

MIX = ("clean", "office", "office", "fax", "clean", "office", "upside down", "office", "fax", "bad")
UNKNOWN = 7  # every seventh case is not in the register
LETTERS = 95  # a title or name is right when this much of it (0 to 100) is


@dataclass(frozen=True)
class Judged:
    """One paper as it was judged; None where the paper does not tell what was to be read."""

    seed: int
    layout: str
    quality: str
    filed_in: str  # the case it was filed in by itself; empty: a clerk is asked
    belongs_to: str  # the case it belongs to; empty: it is not in the register
    reason: str
    sure: float  # the confidence of the number it was filed by
    number: bool | None
    title: bool | None
    parties: bool | None
    filed_on: bool | None
    closed: bool | None = None  # a marked paper that came in among public ones was closed
    legible: frozenset[str] = (
        frozenset()
    )  # those of number, title and parties whose letters the engine read somewhere on the pages

    @property
    def wrong(self) -> bool:
        return bool(self.filed_in) and self.filed_in != self.belongs_to


@dataclass
class Register:
    """The case index in memory: the cases of all papers that are judged, and a stranger beside each."""

    known: dict[tuple[str, str], CaseFacts]

    def cases(self, court: str, key: str) -> list[CaseFacts]:
        found = [self.known[court, one] for one in keys_meant(key) if (court, one) in self.known]
        return [case for case in found if case.key == key] or found

    def near(self, court: str, key: str, names: Sequence[str]) -> list[CaseFacts]:
        return []

    def courts(self) -> set[str]:
        return {court for court, _ in self.known}

    def court_name(self, court: str) -> str:
        return benches()[court].name if court else "no court"


@cache
def courts(own: tuple[str, ...] = ()) -> tuple[Known, ...]:
    """The courts of an installation, as the reading is told of them: those shipped, those of the judging papers, and its own."""
    here = {
        *(court.id for court in Courts(SHIPPED).all()),
        *(court for layout in JUDGING for court in layout.courts),
        *own,
    }
    return tuple(
        Known.from_json(
            {"id": court.id, "names": court.names, "numbers": [pattern.to_json() for pattern in court.numbers]}
        )
        for court in benches().values()
        if court.id in here
    )


def courts_for(filing: Filing) -> tuple[Known, ...]:
    """The courts of an installation this paper may come in at."""
    return courts(next(layout.courts for layout in (*TUNING, *JUDGING) if layout.name == filing.layout))


def register_of(filings: Iterable[Filing]) -> Register:
    """The register: six of seven cases, and for each a case of nearly the same number and of other people."""
    known: dict[tuple[str, str], CaseFacts] = {}
    told = [filing for filing in filings if filing.case_key]
    for at, filing in enumerate(told):
        if filing.seed % UNKNOWN:
            known[filing.court, filing.case_key] = _case(filing, filing.case_key, filing)
        near = _one_digit_off(filing.case_key)
        known.setdefault((filing.court, near), _case(filing, near, told[at - 1]))
    own = {(filing.court, filing.case_key) for filing in told if not filing.seed % UNKNOWN}
    return Register({place: case for place, case in known.items() if place not in own})


def _case(of: Filing, key: str, people: Filing) -> CaseFacts:
    names = tuple(party.name for party in people.parties)
    return CaseFacts(
        uid=f"{of.court}/{key}", court=of.court, number=of.case_number if key == of.case_key else key, key=key,
        caption=" v. ".join(names[:2]), parties=names, judge=people.judge,
        attorneys=tuple(attorney.name for attorney in people.attorneys), is_open=True, confidentiality="public",
    )  # fmt: skip


def _one_digit_off(key: str) -> str:
    at = max(place for place, sign in enumerate(key) if sign.isdigit())
    return f"{key[:at]}{(int(key[at]) + 5) % 10}{key[at + 1 :]}"


def judge(filing: Filing, pdf: bytes, *, register: Register, quality: str = "") -> Judged:
    """Scan the paper that was made, read its first pages, and judge what was read."""
    quality = quality or MIX[filing.seed // 14 % len(MIX)]
    scan = pdf if quality == "born" else degrade(pdf, quality, seed=filing.seed)
    with tempfile.TemporaryDirectory() as place:
        reading = read_scan(scan, Path(place))
    fields = fields_of(reading, courts_for(filing)).to_json()
    return replace(_judged(filing, quality, fields, register), legible=legible(reading, filing))


def read_scan(scan: bytes, place: Path) -> Reading:
    """The first pages of a scan as the office reads them, in a folder of its own."""
    (place / "scan.pdf").write_bytes(scan)
    asked: dict[str, Any] = {"folder": str(place / "read")}
    found = prepare(path=str(place / "scan.pdf"), page_limit=500, **asked)
    language = ""
    pages = range(1, min(found["pages"], PAGES_LOOKED_AT) + 1)
    for page in pages:
        language = read_page(base=found["base"], page=page, languages="eng+spa", language=language, **asked)
    return Reading(tuple(kept_page(place / "read", page) for page in pages))


def legible(reading: Reading, filing: Filing) -> frozenset[str]:
    """What could be right at best: the fields whose words are among the letters the engine read, wherever on the pages they stand.

    A name that is misread beside the `v.` and read well in the text below counts as legible, so this is rather too many.
    """
    letters = letters_of("".join(word.text for page in reading.pages for word in page.words))
    wanted = {
        "number": [filing.case_number],
        "title": [filing.title],
        "parties": [party.name for party in first_parties(filing)],
    }
    return frozenset(name for name, texts in wanted.items() if all(_stands(text, letters) for text in texts if text))


def _stands(text: str, letters: str) -> bool:
    words = [letters_of(word) for word in re.split(r"[\s-]+", text)]
    return sum(len(word) for word in words if word in letters) * 100 >= LETTERS * sum(map(len, words))


def letters_of(text: str) -> str:
    """The letters and figures alone, folded, without accents."""
    return re.sub(r"[^a-z0-9]", "", _plain(text).casefold())


def _judged(filing: Filing, quality: str, fields: dict[str, Any], register: Register) -> Judged:
    filed_in, reason = _matched(fields, register, secrecy="sealed" if filing.marking else "public")
    own = [number for number in fields["numbers"] if number["place"] in {"header", "caption"}]
    known = (filing.court, filing.case_key) in register.known and filing.case_key
    return Judged(
        seed=filing.seed, layout=filing.layout, quality=quality, filed_in=filed_in, reason=reason,
        belongs_to=f"{filing.court}/{filing.case_key}" if known else "",
        sure=min([number["confidence"] for number in own[:1]], default=0.0),
        number=_right_number(own, filing) if filing.case_key else None,
        title=_alike(_value(fields["title"]), filing.title) if filing.title else None,
        parties=_both_parties([party["value"] for party in fields["parties"]], filing),
        filed_on=_stamped(fields) == {filing.filed.kind: filing.filed.on.isoformat()} if filing.filed else None,
        closed=_matched(fields, register, secrecy="public") == ("", "SEALED_REVIEW") if filing.marking else None,
    )  # fmt: skip


def _right_number(own: Sequence[Mapping[str, Any]], filing: Filing) -> bool:
    """Whether the first number read is the paper's; the same print may be read as the number of several courts."""
    first = [number for number in own if number["value"] == own[0]["value"] or number["box"] == own[0]["box"]]
    return any(filing.court in number["courts"] and same_case(number["key"], filing.case_key) for number in first)


def _matched(fields: dict[str, Any], register: Register, *, secrecy: str) -> tuple[str, str]:
    """The case it is filed in by itself, or why not; a marked paper is brought in the lane of its secrecy."""
    try:
        return match(fields, lane_court="", secrecy=secrecy, cover=None, register=register).case, ""
    except NeedsClerk as doubt:
        return "", doubt.code


def _both_parties(read: list[str], filing: Filing) -> bool | None:
    """Whether the first party of each side is among what was read."""
    if not filing.parties:
        return None
    return all(any(_alike(text, party.name) for text in read) for party in first_parties(filing))


def first_parties(filing: Filing) -> list[Party]:
    """The first party of each side."""
    first = filing.parties[:1]
    other = (party for party in filing.parties if party.role != first[0].role)
    return [*first, *islice(other, 1)]


def _alike(read: str, true: str) -> bool:
    """Accents do not count: an English page promises none, and cases are matched without them."""
    return fuzz.ratio(" ".join(words_of(_plain(read))), " ".join(words_of(_plain(true)))) >= LETTERS


def _plain(text: str) -> str:
    return "".join(
        sign for sign in unicodedata.normalize("NFKD", text.translate(_CROSSED)) if not unicodedata.combining(sign)
    )


_CROSSED = str.maketrans("øØłŁđĐı", "oOlLdDi")  # letters with a stroke, which no normal form takes apart


def _stamped(fields: dict[str, Any]) -> dict[str, str]:
    """The days read, each by the word of its stamp: received is not filed. A header line may say filed and entered of one day."""
    days = {kind: _value(fields[f"{kind}_on"]) for kind in ("filed", "received", "entered", "lodged")}
    told = {kind: day for kind, day in days.items() if day}
    if told.get("entered") == told.get("filed"):
        told.pop("entered", None)
    return told


def _value(field: dict[str, Any] | None) -> str:
    return str(field["value"]) if field else ""


def share(judged: Iterable[Judged], of: str) -> tuple[int, int]:
    """Return (right, told) of one field."""
    told = [getattr(one, of) for one in judged if getattr(one, of) is not None]
    return sum(told), len(told)


def filed_by_itself(judged: Iterable[Judged]) -> tuple[int, int]:
    """Return (filed in their case, papers of a known case whose number was read) without a clerk."""
    could = [one for one in judged if one.belongs_to and one.number]
    return sum(one.filed_in == one.belongs_to for one in could), len(could)
