"""Splitting a scan on its desk page: what is proposed, what is ticked, what a wrong list of pages says, and what becomes of the parts."""

import re
from typing import Any

import pytest
from django.test import Client

from records import access, deskwork
from records.models import Event, Scan
from tests.web.desk import NOW, a_case, again, client, field, filing, on_desk
from web.views import decide

pytestmark = pytest.mark.django_db(transaction=True)


def leaf(
    page: int,
    *,
    score: int = 60,
    attached: bool = False,
    number: str = "3:26-cv-00457-MO",
    against: tuple[str, ...] = (),
) -> Any:
    return {
        "page": page, "score": score, "because": ["a caption of its own"], "against": list(against), "captioned": True,
        "attached": attached, "numbers": [field(number, page=page)], "parties": [], "court": None, "title": None,
    }  # fmt: skip


def two_papers(**more: Any) -> Scan:
    usual = {
        "pages": 6,
        "code": "SEPARATOR_SUSPECT",
        "leaves": [leaf(3), leaf(5, score=25, against=("it tells how a paper was served",))],
    }
    return on_desk(**{**usual, **more})


def page(browser: Client, scan: Scan) -> str:
    return browser.get(f"/desk/{scan.control_number}").content.decode()


def parts(scan: Scan) -> list[tuple[str, str, str]]:
    rows = Scan.objects.visible_to(access.HOUSE).filter(parent=scan).order_by("first_page")
    return [(part.label, part.state, part.confidentiality) for part in rows]


def test_the_pages_that_may_begin_another_paper_are_shown_small_with_their_reasons_and_the_likely_ones_ticked() -> None:
    scan = two_papers()
    shown = page(client("clerk"), scan)
    assert re.findall(r'name="first" value="(\d)"( checked)?', shown) == [("3", " checked"), ("5", "")]
    assert "a caption of its own; it says 3:26-cv-00457-MO" in shown
    assert "but it tells how a paper was served" in shown
    assert f'src="/desk/{scan.control_number}/page/3/small"' in shown
    small = client("clerk").get(f"/desk/{scan.control_number}/page/3/small")
    assert small["Content-Type"] == "image/png"


def test_a_filed_paper_shows_what_may_begin_another_one_but_is_split_only_after_its_filing_is_undone() -> None:
    scan, browser, case = two_papers(), client("clerk"), a_case()
    assert browser.post(f"/desk/{scan.control_number}/file", filing(case)).status_code == 302
    shown = page(browser, scan)
    assert "To split it, undo the filing first." in shown
    assert 'id="splitting"' not in shown
    assert browser.post(f"/desk/{scan.control_number}/split", {"more_firsts": "3"}).status_code == 409
    browser.post(f"/desk/{scan.control_number}/undo", {"reason": "Two papers."})
    assert browser.post(f"/desk/{scan.control_number}/split", {"more_firsts": "3"}).status_code == 302
    assert len(parts(scan)) == 2


def test_an_attached_paper_is_told_of_but_not_ticked() -> None:
    shown = page(client("clerk"), two_papers(leaves=[leaf(3, attached=True)]))
    assert re.findall(r'name="first" value="(\d)"( checked)?', shown) == [("3", "")]


def test_a_scan_of_one_page_is_offered_no_splitting_and_one_without_proposals_a_field_for_pages() -> None:
    assert 'id="splitting"' not in page(client("clerk"), two_papers(pages=1, leaves=()))
    shown = page(client("clerk"), two_papers(leaves=()))
    assert 'name="more_firsts"' in shown
    assert 'name="first"' not in shown


def test_who_may_only_look_is_offered_no_splitting() -> None:
    assert 'id="splitting"' not in page(client("chambers"), two_papers())


def test_a_scan_is_split_at_the_pages_ticked_and_typed_and_its_page_leads_to_the_parts() -> None:
    scan, browser = two_papers(), client("clerk")
    answer = browser.post(f"/desk/{scan.control_number}/split", {"first": ["3"], "more_firsts": "5, 6"})
    assert (answer.status_code, answer["Location"]) == (302, f"/desk/{scan.control_number}")
    assert parts(scan) == [
        (f"pages {first}-{last}", "received", "public") for first, last in ((1, 2), (3, 4), (5, 5), (6, 6))
    ]
    shown = page(browser, scan)
    assert "Were they one paper after all?" in shown
    assert "it lies in processed/" in shown
    assert {part.control_number in shown for part in Scan.objects.visible_to(access.HOUSE).filter(parent=scan)} == {
        True
    }
    line = Event.objects.filter(subject=str(scan.uid)).latest("number")
    assert (line.happened, line.became, line.facts) == ("split", "split", {"parts": 4})


@pytest.mark.parametrize(
    ("firsts", "more", "says"),
    [
        ([], "", "Name the first page"),
        (["3"], "nine", "“nine” is no page number"),
        ([], "7", "There is no page 7: the paper has 6"),
    ],
)
def test_a_wrong_list_of_pages_is_said_and_what_was_ticked_and_typed_is_kept(
    firsts: list[str], more: str, says: str
) -> None:
    scan, browser = two_papers(), client("clerk")
    answer = browser.post(f"/desk/{scan.control_number}/split", {"first": firsts, "more_firsts": more})
    shown = answer.content.decode()
    assert (answer.status_code, says in shown) == (409, True)
    assert re.findall(r'name="first" value="(\d)" checked', shown) == firsts
    assert f'name="more_firsts" inputmode="numeric" maxlength="200" value="{more}"' in shown
    assert (again(scan).state, parts(scan)) == ("needs_clerk", [])


def test_a_split_that_takes_too_long_to_wait_for_is_given_up_with_nothing_changed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(decide, "WHILE_WAITING", 0.000_1)
    scan, browser = two_papers(), client("clerk")
    answer = browser.post(f"/desk/{scan.control_number}/split", {"more_firsts": "3"})
    assert answer.status_code == 409
    assert "can split it with `docgen desk split`. Nothing was changed" in answer.content.decode()
    assert (again(scan).state, parts(scan)) == ("needs_clerk", [])


def test_the_parts_of_a_sealed_scan_are_sealed() -> None:
    scan = two_papers(secrecy="sealed")
    client("sealed clerk").post(f"/desk/{scan.control_number}/split", {"more_firsts": "3"})
    assert {secrecy for _, _, secrecy in parts(scan)} == {"sealed"}
    shown = page(client("sealed clerk"), scan)
    assert "Were they one paper after all?" in shown
    assert "processed/" not in shown, "nothing of a sealed scan lies there"
    assert "into a lane as secret as it is by now" in shown


def test_what_the_cover_sheet_said_is_said_of_the_first_part_with_the_pages_the_clerk_gave_it() -> None:
    scan = two_papers()
    cover = {
        "number": "3:26-cv-01188-MO",
        "key": "26-cv-01188",
        "court": "us/fed/nd-cal",
        "type": "MOTION",
        "pages": 6,
        "lane": "",
    }
    deskwork.keep_finding(scan, step="cover", found=cover, files={}, now=NOW)
    client("clerk").post(f"/desk/{scan.control_number}/split", {"more_firsts": "3"})
    kept = [
        part.findings.filter(step="cover").values_list("found", flat=True).first()
        for part in Scan.objects.visible_to(access.HOUSE).filter(parent=scan).order_by("first_page")
    ]
    assert kept == [{**cover, "pages": 2}, None]


def test_a_paper_split_a_moment_earlier_by_somebody_else_is_not_split_twice() -> None:
    scan = two_papers()
    client("clerk").post(f"/desk/{scan.control_number}/split", {"more_firsts": "3"})
    late = client("clerk").post(f"/desk/{scan.control_number}/split", {"more_firsts": "4"})
    assert late.status_code == 409
    assert len(parts(scan)) == 2
