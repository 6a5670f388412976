"""Real court papers scanned by others, where they lie beside the checkout: what a careful clerk reads off them is read."""

import csv
import unicodedata
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from rapidfuzz import fuzz

from ocr.field import Fields
from ocr.fields import read_fields
from ocr.reading import read_paper
from tests.ocr.known import courts

SCANS = Path(__file__).parents[2] / ".." / "shared" / "scans"
COURTS = {"stipulation-nd-cal": "nd-cal", "order-tenn-workers-comp": "tn-wc", "order-remand-d-ariz": "d-ariz",
          "motion-stay-9th-cir": "ca9"}  # fmt: skip


def rows() -> list[dict[str, str]]:
    if not (SCANS / "EXPECT.csv").exists():
        print(f"The real scans are not at {SCANS}: these tests have nothing to try; the invented papers remain.")
        return []
    with (SCANS / "EXPECT.csv").open(encoding="utf-8") as told:
        return list(csv.DictReader(told))


NUMBERED = {row["file"].removesuffix(".pdf"): row for row in rows() if row["case_number"]}
FORMS = {row["file"].removesuffix(".pdf"): row for row in rows() if not row["case_number"]}


@cache
def read(name: str) -> tuple[dict[str, object], Fields]:
    done = read_paper(path=str(SCANS / f"{name}.pdf"), folder=mkdtemp(prefix="docgen-scans-"), page_limit=50)
    return done, Fields.from_json(read_fields(reading=str(done["reading"]), courts=courts()))


def plain(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", text.upper()) if char.isalnum())


@pytest.mark.parametrize("name", sorted(NUMBERED) or [""])
def test_a_numbered_paper_is_read_as_a_careful_clerk_reads_it(name: str) -> None:
    if not name:
        return
    wanted, (_, fields) = NUMBERED[name], read(name)
    firm = [number for number in fields.numbers if number.place != "mention"]
    assert [plain(number.value) for number in firm] == [plain(wanted["case_number"])]
    assert fields.court is not None
    assert fields.court.value == COURTS[name]
    assert fields.title is not None
    assert fuzz.partial_ratio(plain(fields.title.value), plain(wanted["document_title"])) > 95
    for party, told in zip(fields.parties, (wanted["first_party"], wanted["second_party"]), strict=False):
        assert fuzz.ratio(plain(party.value), plain(told.removesuffix(" et al."))) > 90
    assert len(fields.parties) >= (2 if wanted["second_party"] else 1)
    assert (fields.filed_on.value if fields.filed_on else "") == wanted["filed_date"]


@pytest.mark.parametrize("name", sorted(FORMS) or [""])
def test_a_blank_form_has_its_title_but_no_number_no_court_and_no_parties(name: str) -> None:
    if not name:
        return
    wanted, (_, fields) = FORMS[name], read(name)
    assert [number for number in fields.numbers if number.place != "mention"] == []
    assert fields.court is None
    assert fields.parties == ()
    assert plain(fields.title.value if fields.title else "") == plain(wanted["document_title"])


@pytest.mark.parametrize("name", sorted({**NUMBERED, **FORMS}) or [""])
def test_every_page_is_there_and_every_scan_has_its_searchable_copy(name: str) -> None:
    if not name:
        return
    done, _ = read(name)
    sources = done["sources"]
    assert isinstance(sources, list)
    assert len(sources) == int({**NUMBERED, **FORMS}[name]["pages"])
    assert bool(done["archive"]) == ("ocr" in sources), done["archive_note"]
    assert float(str(done["confidence"])) > 85


def test_the_real_scans_are_there_or_it_is_said_that_they_are_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert rows() or "are not at" in capsys.readouterr().out
