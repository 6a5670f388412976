"""docgen ocr calibrate: which papers count as decided, what of them is seen by whom, and that it says when they are too few."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as house

from config.cli import main
from intake_watch import desk
from intake_watch.decided import Looked, decided
from intake_watch.office import Office
from intake_watch.pipeline import work
from records import access, deskwork
from records.access import Viewer
from records.models import Case, Finding, Scan
from tests.intake_watch.test_kinds import a_scan
from tests.web.desk import FIELDS, NOW, a_case, field, on_desk

pytestmark = pytest.mark.django_db(transaction=True)
CLERK = access.viewer_of("ada", ["clerk"])


@pytest.fixture
def office(tmp_path: Path) -> Office:
    (tmp_path / "intake" / "problems").mkdir(parents=True)
    return Office(Path(house.DATA), tmp_path / "intake", "us/fed/nd-cal", lambda: NOW, 1)


def filed_by_itself(case: Case, office: Office) -> Scan:
    scan = a_scan(case, "MOTION TO COMPEL")
    assert work(scan, office, holder="test") == "filed"
    return scan


def filed_by_hand(case: Case, office: Office, **fields: Any) -> Scan:
    scan = on_desk(case, fields={**FIELDS, **fields})
    desk.file_by_hand(scan, case=case, title="MOTION TO COMPEL", filed_on=None, kind="", office=office, by="ada")
    return scan


def looked(office: Office, viewer: Viewer = CLERK, *, most: int = 100) -> Looked:
    return decided(viewer, office, most=most)


def counted(found: Looked) -> tuple[int, int, int, int]:
    return found.by_itself, found.by_hand, found.undone, len(found.held) + found.unread + found.gone


def test_papers_in_a_case_and_papers_taken_out_again_count_and_those_on_the_desk_do_not(office: Office) -> None:
    case, other = a_case(), a_case("3:26-cv-00457-MO")
    filed_by_itself(case, office)
    filed_by_hand(case, office)
    on_desk(case)
    undone, moved = filed_by_itself(case, office), filed_by_itself(case, office)
    for scan in (undone, moved):
        deskwork.take_out(scan, reason="Wrong case.", by="ada", now=NOW)
    desk.file_by_hand(moved, case=other, title="MOTION", filed_on=None, kind="", office=office, by="ada")
    by_hand_and_back = filed_by_hand(case, office)
    deskwork.take_out(by_hand_and_back, reason="Wrong case.", by="ada", now=NOW)
    assert counted(looked(office)) == (1, 2, 1, 0)
    assert {paper.case and paper.case.number for paper in looked(office).papers if paper.by_hand} == {
        case.number,
        other.number,
    }


def test_a_paper_tried_again_after_it_was_taken_out_is_undecided(office: Office) -> None:
    scan = filed_by_itself(a_case(), office)
    deskwork.take_out(scan, reason="Wrong case.", by="ada", now=NOW)
    deskwork.try_again(scan, by="ada", now=NOW)
    assert counted(looked(office)) == (0, 0, 0, 0)


def test_papers_of_which_nothing_is_kept_or_read_are_counted_as_left_out(office: Office) -> None:
    case = a_case()
    gone, unread, faint = (filed_by_hand(case, office) for _ in range(3))
    Finding.objects.filter(scan=gone).delete()
    Finding.objects.filter(scan__in=(unread, faint), step="fields_read").delete()
    clear = {"page_confidence": [0, 41.0], "sources": ["blank", "ocr"], "confidence": 44.0}
    deskwork.keep_finding(faint, step="read", found=clear, files={}, now=NOW)
    found = looked(office)
    assert (len(found.papers), found.held, found.unread, found.gone) == (0, (41.0,), 1, 1)


@pytest.mark.parametrize(
    ("roles", "seen"), [(("clerk",), 2), (("sealed clerk",), 4), (("administrator",), 1), (("auditor",), 1), ((), 0)]
)
def test_everyone_sees_the_numbers_of_the_papers_they_may_see(
    office: Office,
    roles: tuple[str, ...],
    seen: int,
) -> None:
    for at, secrecy in enumerate(access.STRICTNESS):
        filed_by_hand(a_case(f"3:26-cv-0045{at}-MO", confidentiality=secrecy), office)
    found = looked(office, access.viewer_of("x", roles))
    assert len(found.papers) + found.gone + found.unread == seen


def test_only_the_newest_papers_are_looked_at_when_that_is_asked(office: Office) -> None:
    case = a_case()
    for _ in range(3):
        filed_by_hand(case, office)
    assert len(looked(office, most=2).papers) == 2


def test_the_verb_prints_what_it_rests_on_and_that_it_is_too_little(
    office: Office,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["ocr", "calibrate"]) == 1
    assert "0 decided papers" in capsys.readouterr().out
    case = a_case()
    filed_by_hand(case, office, title=field("M0TI0N TO COMPEL", 0.6))
    filed_by_itself(case, office)
    before = Scan.objects.visible_to(access.HOUSE).count(), Finding.objects.count()
    assert main(["ocr", "calibrate"]) == 0
    said = capsys.readouterr().out
    for words in (
        "2 decided papers: 1 filed themselves",
        "TOO FEW PAPERS",
        "case number",
        "50 (today)",
        "DOCGEN_PLAIN_NUMBER",
        "Nothing was changed",
    ):
        assert words in said, words
    assert main(["ocr", "calibrate", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["papers"]["telling"] is False
    titles = [(band["low"], band["read"], band["wrong"]) for band in told["fields"] if band["field"] == "title"]
    assert titles == [(0.5, 1, 1), (0.9, 1, 0), (0.0, 2, 1)]
    assert [one["today"] for one in told["thresholds"] if one["setting"] == "DOCGEN_CERTAIN"].count(True) == 1
    assert (Scan.objects.visible_to(access.HOUSE).count(), Finding.objects.count()) == before
