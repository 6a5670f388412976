"""The fields of papers of many layouts, printed and badly scanned."""

import random
import unicodedata
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from ocr.field import Fields
from ocr.fields import read_fields
from ocr.reading import read_paper
from tests.ocr.known import courts
from tests.ocr.papers import make_paper

FILED = date(2024, 5, 17)
CASES: dict[str, dict[str, Any]] = {
    "federal": {
        "court_name": "United States District Court for the District of Arizona",
        "number": "2:24-cv-00123-ABC",
    },
    "california": {
        "court_name": "United States District Court, Northern District of California",
        "number": "4:21-cv-06543-YGR",
        "title": "STIPULATION AND [PROPOSED] ORDER TO CONTINUE TRIAL",
    },
    "texas": {
        "court_name": "District Court, Dallas County, Texas",
        "number": "DC-24-10453",
        "parties": ("TERESA NAVARRO-WELLS", "LONE STAR ROOFING, LLC"),
        "title": "DEFENDANT'S ORIGINAL ANSWER",
    },
    "tennessee": {
        "court_name": "Tennessee Court of Workers' Compensation Claims at Nashville",
        "number": "2021-06-0417",
        "title": "COMPENSATION HEARING ORDER GRANTING BENEFITS",
    },
    "appellate": {
        "court_name": "United States Court of Appeals for the Ninth Circuit",
        "number": "21-35228",
        "title": "APPELLANT'S OPENING BRIEF",
    },
    "ruled": {
        "court_name": "United States District Court for the District of Arizona",
        "number": "2:23-cv-01987-DLR",
        "title": "REPORT AND RECOMMENDATION",
    },
    "in_re": {
        "court_name": "United States Bankruptcy Court, Northern District of California",
        "number": "24-10453",
        "parties": ("HARBORLIGHT SEAFOODS CORP.",),
        "title": "NOTICE OF CHAPTER 11 STATUS CONFERENCE",
    },
    "spanish": {
        "court_name": "Tribunal de Primera Instancia Sala de Carolina",
        "number": "CA2024CV01234",
        "parties": ("MARÍA DEL CARMEN ORTIZ", "ASEGURADORA DEL CARIBE, INC."),
        "title": "MOCIÓN EN SOLICITUD DE PRÓRROGA",
    },
}
COURT_OF = {
    "federal": "d-ariz", "california": "nd-cal", "texas": "dallas", "tennessee": "tn-wc", "appellate": "ca9",
    "ruled": "d-ariz", "in_re": "bk-nd-cal", "spanish": "pr-carolina",
}  # fmt: skip


@cache
def read(layout: str, degrade: bool, skew: float | None = None, quarter: int = 0) -> Fields:
    folder = Path(mkdtemp(prefix="docgen-fields-"))
    paper = make_paper(
        folder, layout=layout, judge="Ruth Alvarez", filed_on=FILED, degrade=degrade, skew=skew, quarter=quarter,
        **CASES[layout],
    )  # fmt: skip
    done = read_paper(path=str(paper), folder=str(folder / "read"), page_limit=10)
    return Fields.from_json(read_fields(reading=done["reading"], courts=courts()))


def plain(text: str) -> str:
    """Letters and digits; accents are more than 200 dots an inch can promise."""
    return "".join(char for char in unicodedata.normalize("NFKD", text.upper()) if char.isalnum())


BOTH = [(layout, scanned) for layout in CASES for scanned in (False, True)]
ids = [f"{layout}-{'scan' if scanned else 'print'}" for layout, scanned in BOTH]
every_paper = pytest.mark.parametrize(("layout", "scanned"), BOTH, ids=ids)


@every_paper
def test_the_number_in_the_caption_is_the_first_and_only_firm_one(layout: str, scanned: bool) -> None:
    fields = read(layout, scanned)
    firm = [number for number in fields.numbers if number.place != "mention"]
    assert [number.value for number in firm] == [CASES[layout]["number"]]
    assert firm[0].place == "caption"
    assert COURT_OF[layout] in firm[0].courts
    assert fields.numbers[0] == firm[0]


@every_paper
def test_the_court_is_recognised(layout: str, scanned: bool) -> None:
    court = read(layout, scanned).court
    assert court is not None
    assert court.value == COURT_OF[layout]
    assert court.confidence > 0.6


@every_paper
def test_the_parties_are_read_with_their_parts(layout: str, scanned: bool) -> None:
    wanted = CASES[layout].get("parties", ("MARGARET OSTROWSKI", "BLUE HERON LOGISTICS, INC."))
    fields = read(layout, scanned)
    assert [plain(party.value) for party in fields.parties] == [plain(name) for name in wanted]
    assert all(party.via != "caption" for party in fields.parties)
    assert fields.in_re == (len(wanted) == 1)


@every_paper
def test_the_title_is_read(layout: str, scanned: bool) -> None:
    title = read(layout, scanned).title
    assert title is not None
    assert plain(title.value) == plain(CASES[layout].get("title", "MOTION TO COMPEL PRODUCTION OF DOCUMENTS"))


@pytest.mark.parametrize("scanned", [False, True])
@pytest.mark.parametrize("layout", ["federal", "california", "texas", "tennessee", "ruled", "spanish"])
def test_the_filing_day_is_read_off_the_stamp(layout: str, scanned: bool) -> None:
    filed = read(layout, scanned).filed_on
    assert filed is not None
    assert filed.value == FILED.isoformat()


@pytest.mark.parametrize("scanned", [False, True])
@pytest.mark.parametrize("layout", ["federal", "california", "tennessee", "ruled", "in_re"])
def test_the_judge_is_read_and_a_lower_courts_judge_is_not(layout: str, scanned: bool) -> None:
    judge = read(layout, scanned).judge
    assert judge is not None
    assert judge.value == "Ruth Alvarez"
    assert read("appellate", scanned).judge is None


@pytest.mark.parametrize("scanned", [False, True])
def test_the_lower_courts_number_and_numbers_in_the_text_are_only_mentions(scanned: bool) -> None:
    known = {number.value: number.place for number in read("federal", scanned).numbers}
    assert known["2:11-cv-09999"] == known["3:12-cv-08888"] == "mention"
    assert {number.place for number in read("appellate", scanned).numbers if "01717" in number.value} == {"mention"}


@pytest.mark.parametrize("scanned", [False, True])
def test_the_attorney_is_read_with_whom_she_speaks_for(scanned: bool) -> None:
    attorneys = read("california", scanned).attorneys
    assert [attorney.value for attorney in attorneys] == ["DANA R. WHITFIELD"]
    assert attorneys[0].via.startswith("Attorneys for Plaintiff")


def test_the_judges_initials_come_from_the_number() -> None:
    assert read("california", False).initials == "YGR"
    assert read("tennessee", False).initials == ""


@pytest.mark.parametrize(("quarter", "skew"), [(90, 1.0), (180, -2.0), (270, 3.0)])
def test_a_sheet_laid_on_the_glass_askew_or_turned_reads_the_same(quarter: int, skew: float) -> None:
    turned, straight = read("federal", True, skew, quarter), read("federal", False)
    assert [number.value for number in turned.numbers][:1] == [number.value for number in straight.numbers][:1]
    assert turned.court is not None
    assert turned.court.value == "d-ariz"
    assert [party.value for party in turned.parties] == [party.value for party in straight.parties]


def test_every_field_stands_where_it_says() -> None:
    """The box of a field on the scan lies over the box of the same field on the print."""
    printed, scan = read("california", False), read("california", True, 0.0)
    for one, two in zip((*printed.numbers[:1], *printed.parties), (*scan.numbers[:1], *scan.parties), strict=True):
        assert all(abs(a - b) < 6 for a, b in zip(one.box, two.box, strict=True))


def test_invented_papers_of_random_parties_and_numbers_are_read_right(tmp_path: Path) -> None:
    chance = random.Random(20_240_517)
    first = ("ALMA", "DESMOND", "PRIYA", "HENRIK", "LUCÍA", "WINSTON", "THU", "OLUWASEUN")
    last = ("ABERNATHY", "VAN DER BERG", "O'CONNELL", "NUÑEZ-PRIETO", "KOWALCZYK", "MBEKI", "SAINT-CLAIR", "LINDQVIST")
    firms = ("MERIDIAN FREIGHT CO.", "THE CITY OF TEMPE", "STATE FARM MUTUAL INSURANCE COMPANY", "QUARRY HILL, LLC")
    titles = (
        "ORDER GRANTING MOTION TO DISMISS", "COMPLAINT FOR DAMAGES", "DECLARATION OF SERVICE BY MAIL",
        "REPLY IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT", "NOTICE OF APPEARANCE",
    )  # fmt: skip
    for turn in range(12):
        kind, serial = chance.choice(["cv", "cr"]), chance.randrange(100, 99999)
        number = f"{chance.randrange(1, 6)}:{chance.randrange(10, 25)}-{kind}-{serial:05}"
        parties = (f"{chance.choice(first)} {chance.choice(last)}", chance.choice(firms))
        title, layout = chance.choice(titles), chance.choice(["federal", "california", "ruled", "tennessee"])
        paper = make_paper(tmp_path / str(turn), number=number, parties=parties, title=title, layout=layout)
        done = read_paper(path=str(paper), folder=str(tmp_path / f"{turn}-read"), page_limit=3)
        fields = Fields.from_json(read_fields(reading=done["reading"], courts=courts()))
        assert (fields.numbers[0].value, fields.numbers[0].place) == (number, "caption"), layout
        assert [plain(party.value) for party in fields.parties] == [plain(party) for party in parties], layout
        assert fields.title is not None, layout
        assert plain(fields.title.value) == plain(title), layout
        assert fields.filed_on is None, layout


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 8))
@pytest.mark.parametrize("layout", CASES)
def test_every_layout_is_read_right_from_many_bad_scans(layout: str, seed: int, tmp_path: Path) -> None:
    paper = make_paper(tmp_path, layout=layout, degrade=True, seed=seed, filed_on=FILED, **CASES[layout])
    done = read_paper(path=str(paper), folder=str(tmp_path / "read"), page_limit=3)
    fields = Fields.from_json(read_fields(reading=done["reading"], courts=courts()))
    assert [number.value for number in fields.numbers if number.place != "mention"] == [CASES[layout]["number"]]
    assert fields.court is not None
    assert fields.court.value == COURT_OF[layout]
    wanted = CASES[layout].get("parties", ("MARGARET OSTROWSKI", "BLUE HERON LOGISTICS, INC."))
    assert [plain(party.value) for party in fields.parties] == [plain(name) for name in wanted]
