"""The desk in the browser: what is shown of a paper, who may decide about it, and what each decision leaves behind."""

import io
import re
import uuid
from importlib import import_module
from typing import Any

import pytest
from django.test import Client

from records import access, deskwork, receiving, vault
from records import filing as filings
from records.models import Document, Event, Scan
from tests.web.desk import FIELDS, NOW, a_case, again, client, field, filing, on_desk
from tests.web.test_counter import NOBODYS, without_token

pytestmark = pytest.mark.django_db(transaction=True)
DECISIONS = ("file", "return", "again", "undo", "find-case", "split")
INSIDE = [role for role in access.ROLES if role != "attorney staff"]


def page(browser: Client, scan: Scan) -> str:
    return browser.get(f"/desk/{scan.control_number}").content.decode()


def last_line(scan: Scan) -> Event:
    return Event.objects.filter(subject=str(scan.uid)).exclude(happened="looked at").latest("number")


def test_the_desk_page_shows_why_the_paper_is_here_what_was_read_and_the_case_proposed() -> None:
    shown = page(client("clerk"), on_desk(a_case()))
    for said in (
        "The number was read, but no case has it.", "CASE_NOT_FOUND", "United States District Court for the Northern District",
        "84 %", "HARBOR POINT BUILDERS", "90 %", ">MOTION TO COMPEL</textarea>", 'value="2026-02-12"', "a number much like the one read",
        "Harbor Point v. Castellan", "Castellan Surety Company",
    ):  # fmt: skip
        assert said in shown, said
    assert re.search(r'name="case" value="[0-9a-f-]{36}" required checked', shown)


def test_what_is_to_be_known_of_single_pages_is_said_once() -> None:
    scan = on_desk(
        pages=4, sentence="Page 3 is a picture that is damaged and cannot be drawn. The other pages were read."
    )
    notes = [
        {"page": 2, "code": "", "told": "carries words that cannot be seen on it; they were not used"},
        {"page": 3, "code": "CORRUPT", "told": "is a picture that is damaged and cannot be drawn"},
    ]
    deskwork.keep_finding(scan, step="read", found={"notes": notes}, files={}, now=NOW)
    shown = page(client("clerk"), scan)
    assert shown.count("Page 2 carries words that cannot be seen on it; they were not used.") == 1
    assert shown.count("Page 3 is a picture that is damaged") == 1


def test_every_field_read_on_the_page_is_a_box_with_its_name_and_how_sure_it_is() -> None:
    shown = page(client("clerk"), on_desk(a_case()))
    assert re.findall(r">(\w[\w ]+ \d+ %)</text>", shown) == [
        "Court 97 %", "Case number 84 %", "Party 90 %", "Party 30 %", "Title 91 %", "Filed 88 %",
    ]  # fmt: skip
    assert 'class="mark parties unsure"' in shown
    assert 'viewBox="0 0 612.0 792.0"' in shown


@pytest.mark.parametrize("code", ["CAPTION_MISMATCH", "MULTIPLE_CASES", "SEPARATOR_SUSPECT", "WRONG_COURT"])
def test_a_case_something_speaks_against_is_not_chosen_beforehand(code: str) -> None:
    assert not re.search(r'name="case"[^>]* checked', page(client("clerk"), on_desk(a_case(), code=code)))


def test_of_two_cases_as_likely_none_is_chosen_beforehand() -> None:
    shown = page(client("clerk"), on_desk(a_case(), a_case("3:26-cv-00457-MO")))
    assert shown.count('name="case"') == 2
    assert not re.search(r'name="case"[^>]* checked', shown)


def test_a_title_or_day_read_badly_is_told_but_not_proposed() -> None:
    fields = {**FIELDS, "title": field("M0TI0N", 0.4), "filed_on": field("2062-02-12", 0.41)}
    shown = page(client("clerk"), on_desk(fields=fields))
    assert re.search(r'name="title"[^>]*></textarea>', shown)
    assert 'value="2026-03-02"' in shown
    assert "“M0TI0N” was read, but with only" in shown


@pytest.mark.parametrize("role", INSIDE)
def test_a_paper_on_the_desk_exists_only_for_those_who_may_see_its_secrecy(role: str) -> None:
    browser, case = client(role), a_case()
    nothing = without_token(browser.get("/desk/S26-999999").content)
    for secrecy in access.STRICTNESS:
        scan, seen = on_desk(case, secrecy=secrecy, label=f"{secrecy}-label.pdf"), secrecy in access.ROLES[role]
        address = f"/desk/{scan.control_number}"
        answers = [
            browser.get(f"{address}{below}") for below in ("", "/page/1", "/page/1/large", "/page/1/small", "/original")
        ]
        assert [answer.status_code for answer in answers] == [200 if seen else 404] * 5
        assert (f"{secrecy}-label.pdf" in browser.get("/").content.decode()) == seen
        if not seen:
            answers += [browser.post(f"{address}/{decision}", filing(case, reason="Why.")) for decision in DECISIONS]
            assert {(answer.status_code, without_token(answer.content)) for answer in answers} == {(404, nothing)}
            assert again(scan).state == "needs_clerk"


def test_for_attorneys_staff_no_paper_exists_before_it_is_filed() -> None:
    scan, browser = on_desk(a_case()), client("attorney staff")
    assert browser.get(f"/desk/{scan.control_number}").status_code == 404
    shown = browser.get("/").content.decode()
    assert scan.control_number not in shown
    assert "On the desk" not in shown


@pytest.mark.parametrize("role", INSIDE)
def test_only_clerks_and_administrators_decide(role: str) -> None:
    case, browser, allowed = a_case(), client(role), role in access.DECIDING
    for decision in DECISIONS:
        scan = on_desk(case)
        assert ('action="/desk/' in page(browser, scan)) == allowed
        answer = browser.post(f"/desk/{scan.control_number}/{decision}", filing(case, reason="Why."))
        assert (answer.status_code != 403) == allowed
        assert allowed or again(scan).state == "needs_clerk"


@pytest.mark.parametrize("decision", DECISIONS)
def test_a_decision_without_its_token_or_by_get_changes_nothing(decision: str) -> None:
    case = a_case()
    scan, browser = on_desk(case), client("clerk", checks=True)
    lines = Event.objects.count()
    address = f"/desk/{scan.control_number}/{decision}"
    assert browser.post(address, filing(case, reason="Why.")).status_code == 403
    answer = browser.get(address, filing(case, reason="Why."))
    assert (answer.status_code, answer["Location"]) == (302, f"/desk/{scan.control_number}")
    assert (again(scan).state, Event.objects.count()) == ("needs_clerk", lines)


def test_a_paper_accepted_is_filed_under_the_title_and_day_in_the_form_in_the_clerks_name() -> None:
    case, browser = a_case(), client("clerk")
    scan = on_desk(case)
    answer = browser.post(
        f"/desk/{scan.control_number}/file", filing(case, title=" MOTION  TO\nCOMPEL ", filed_on="2026-02-11")
    )
    assert (answer.status_code, answer["Location"]) == (302, f"/desk/{scan.control_number}")
    document = Document.objects.visible_to(access.HOUSE).get(case=case)
    assert (document.title, str(document.entry.filed_on)) == ("MOTION TO COMPEL", "2026-02-11")
    assert (again(scan).state, last_line(scan).happened) == ("filed", "filed")
    assert last_line(scan).by == document.entry.entered_by == answer.wsgi_request.user.get_username()
    shown = page(browser, scan)
    assert "is docket entry 1 of" in shown
    assert "Undo the filing" in shown


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"case": ""}, "Choose the case it belongs to."), ({"case": "x"}, "Choose the case it belongs to."),
        ({"case": NOBODYS}, "No such case is open to you."), ({"title": " "}, "Say what the docket shall call it."),
        ({"title": "x" * 501}, "at most 500 characters"), ({"title": "a\0b"}, "Null characters"),
        ({"filed_on": "31.3.2026"}, "That is no day."), ({"filed_on": "2999-01-01"}, "is still to come"),
        ({"filed_on": "1026-02-12"}, "too far back"), ({"filed_on": ""}, "on which day"),
    ],
)  # fmt: skip
def test_a_form_filled_in_wrongly_comes_back_with_what_is_wrong_and_what_stood_in_it(wrong: Any, said: str) -> None:
    case = a_case()
    scan = on_desk(case)
    answer = client("clerk").post(f"/desk/{scan.control_number}/file", filing(case, find="Harbor") | wrong)
    shown = answer.content.decode()
    assert (answer.status_code, again(scan).state) == (
        409 if wrong.get("filed_on") == "2999-01-01" else 422,
        "needs_clerk",
    )
    assert said in shown
    assert 'value="Harbor"' in shown
    assert Document.objects.visible_to(access.HOUSE).count() == 0


def test_a_paper_is_not_filed_in_a_case_beyond_the_clerks_eyes() -> None:
    hidden = a_case(confidentiality="sealed", caption="The hidden matter")
    scan, browser = on_desk(hidden, fields={}), client("clerk")
    shown = page(browser, scan)
    assert hidden.number not in shown
    assert "The hidden matter" not in shown
    answers = []
    for uid in (str(hidden.uid), NOBODYS):
        answers.append(browser.post(f"/desk/{scan.control_number}/file", filing(hidden) | {"case": uid}))
    assert [answer.status_code for answer in answers] == [422, 422]
    assert without_token(answers[0].content) == without_token(answers[1].content)


@pytest.mark.parametrize("words", ["3:26-cv-00457-MO", "26-cv-457", "3:26-CV-00457", "northgate", "Lucia"])
def test_another_case_is_found_by_number_caption_or_party_and_the_form_is_kept(words: str) -> None:
    a_case()
    other = a_case("3:26-cv-00457-MO", caption="Reyes v. Northgate Logistics")
    other.parties.create(position=9, name="Lucia Reyes", role="plaintiff")
    a_case("3:26-cv-00458-MO", caption="Sealed v. Northgate", confidentiality="sealed")
    scan = on_desk()
    address = f"/desk/{scan.control_number}/find-case"
    shown = (
        client("clerk").post(address, {"find": words, "title": "MY TITLE", "filed_on": "2026-02-01"}).content.decode()
    )
    assert str(other.uid) in shown
    assert "Sealed v. Northgate" not in shown
    assert ">MY TITLE</textarea>" in shown
    piece = client("clerk").post(address, {"find": words}, headers={"hx-request": "true"}).content.decode()
    assert piece.startswith('<div id="found"')
    assert piece.count('name="case"') == 1


def test_a_paper_returned_keeps_its_reason_and_without_one_is_not_returned() -> None:
    scan, browser = on_desk(), client("clerk")
    assert browser.post(f"/desk/{scan.control_number}/return", {"reason": "  "}).status_code == 422
    assert again(scan).state == "needs_clerk"
    browser.post(f"/desk/{scan.control_number}/return", {"reason": "Not for this court."})
    assert (again(scan).state, again(scan).reason, last_line(scan).happened) == (
        "returned",
        "Not for this court.",
        "returned",
    )
    assert "Not for this court." in page(browser, scan)


def test_a_paper_tried_again_is_in_the_tray_without_its_findings() -> None:
    scan, browser = on_desk(), client("clerk")
    browser.post(f"/desk/{scan.control_number}/again")
    assert (again(scan).state, scan.findings.count(), last_line(scan).happened) == ("received", 0, "tried again")
    assert "It is being read." in page(browser, scan)


def test_a_filing_is_undone_while_nothing_has_left_the_house_and_not_after() -> None:
    case, browser = a_case(), client("clerk")
    scan = on_desk(case)
    address = f"/desk/{scan.control_number}"
    browser.post(f"{address}/file", filing(case))
    browser.post(f"{address}/undo", {"reason": "Wrong case."})
    assert (again(scan).state, again(scan).reason, last_line(scan).happened) == (
        "needs_clerk",
        "Wrong case.",
        "withdrawn",
    )
    browser.post(f"{address}/file", filing(case))
    document = again(scan).document
    assert document
    filings.has_left(document=document)
    answer = browser.post(f"{address}/undo", {"reason": "Wrong case."})
    assert (answer.status_code, again(scan).state) == (409, "filed")
    assert "already left the house" in answer.content.decode()
    assert "Undo the filing" not in page(browser, scan)


@pytest.mark.parametrize("decision", ["file", "return", "again"])
def test_the_second_of_two_clerks_is_told_who_was_earlier_and_changes_nothing(decision: str) -> None:
    case, first, second = a_case(), client("clerk"), client("clerk")
    scan = on_desk(case)
    by = first.post(f"/desk/{scan.control_number}/file", filing(case)).wsgi_request.user.get_username()
    lines = Event.objects.count()
    answer = second.post(f"/desk/{scan.control_number}/{decision}", filing(case, reason="Why."))
    shown = answer.content.decode()
    assert (answer.status_code, Event.objects.count()) == (409, lines)
    assert "somebody was a moment earlier" in shown
    assert f"By {by}" in shown
    assert "is docket entry 1 of" in shown


def test_a_race_lost_between_looking_and_writing_is_told_in_the_same_way(monkeypatch: pytest.MonkeyPatch) -> None:
    decide = import_module("web.views.decide")
    case = a_case()
    scan = on_desk(case)
    stale = again(scan)
    client("clerk").post(f"/desk/{scan.control_number}/file", filing(case))
    usual = decide.asked
    answers = iter([lambda *_: (access.viewer_of("ben", ["clerk"]), stale), usual])
    monkeypatch.setattr(decide, "asked", lambda *given: next(answers)(*given))
    answer = client("clerk").post(f"/desk/{scan.control_number}/file", filing(case))
    assert answer.status_code == 409
    assert "somebody was a moment earlier" in answer.content.decode()
    assert Document.objects.visible_to(access.HOUSE).count() == 1


@pytest.mark.parametrize(("secrecy", "noted"), [("public", False), ("confidential", True)])
@pytest.mark.parametrize("below", ["", "/page/1", "/original"])
def test_a_look_at_a_secret_paper_leaves_a_line_and_at_a_public_one_none(secrecy: str, noted: bool, below: str) -> None:
    scan, browser = on_desk(secrecy=secrecy), client("clerk")
    before = Event.objects.count()
    assert browser.get(f"/desk/{scan.control_number}{below}").status_code == 200
    assert Event.objects.count() - before == noted
    if noted:
        assert Event.objects.latest("number").happened == "looked at"


def test_the_picture_of_a_page_is_a_png_that_nobody_keeps_and_beyond_the_last_a_picture_that_says_so() -> None:
    scan, browser = on_desk(pages=2), client("clerk")
    for number, kind in ((1, "image/png"), (2, "image/png"), (3, "image/svg+xml"), (0, "image/svg+xml")):
        answer = browser.get(f"/desk/{scan.control_number}/page/{number}")
        assert (answer.status_code, answer["Content-Type"], answer["Cache-Control"]) == (200, kind, "no-store, private")


def test_the_pages_are_turned_and_a_page_that_is_none_is_the_nearest_there_is() -> None:
    scan, browser = on_desk(pages=3), client("clerk")
    for wanted, number in (("1", 1), ("2", 2), ("99", 3), ("0", 1), ("-1", 1), ("x", 1), ("²", 1), ("9" * 30, 1)):
        assert f"Page {number} of 3" in browser.get(f"/desk/{scan.control_number}?page={wanted}").content.decode(), (
            wanted
        )


HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


def test_what_papers_and_people_say_is_shown_as_text_wherever_it_stands() -> None:
    fields = {name: field(HOSTILE) for name in ("court_text", "title", "judge", "unheard_of")}
    case = a_case(caption=HOSTILE)
    scan = on_desk(case, label=HOSTILE, sentence=HOSTILE, why=HOSTILE, fields=fields | {"parties": [field(HOSTILE)]})
    browser, number = client("clerk"), scan.control_number
    sent = filing(case, title=HOSTILE, find=HOSTILE, filed_on=HOSTILE, reason=HOSTILE)
    pages = [browser.get("/"), browser.get(f"/desk/{number}"), browser.post(f"/desk/{number}/find-case", sent)]
    pages += [browser.post(f"/desk/{number}/file", sent)]
    browser.post(f"/desk/{number}/file", sent | {"filed_on": "2026-02-12"})
    pages += [browser.get(f"/desk/{number}"), browser.get("/"), browser.get(f"/case/{case.uid}")]
    browser.post(f"/desk/{number}/undo", {"reason": HOSTILE})
    pages += [browser.get(f"/desk/{number}")]
    for answer in pages:
        shown = answer.content.decode()
        assert "alert(1)" in shown
        assert "<script>" not in shown
        assert "<img src=x" not in shown
        assert not re.search(r"\s(style|on\w+)=", shown.replace("onerror=alert(2)", "")), "an inline style or script"


def test_fields_the_reader_left_without_a_box_or_of_a_strange_kind_do_not_break_the_page() -> None:
    fields = {
        **FIELDS,
        "in_re": False,
        "initials": "MO",
        "judge": field("X") | {"box": None},
        "title": field("T", box=(5, 5, 1, 1)),
    }
    shown = page(client("clerk"), on_desk(fields=fields))
    assert shown.count('<g id="read-') == 5


def test_a_thing_that_could_not_be_taken_is_shown_without_a_page_and_can_only_be_returned() -> None:
    arrival = receiving.Arrival(uuid.uuid4(), "link.pdf", "civil", "civil", "", "public", None)
    scan = receiving.leave_in_place(arrival, place="x", sentence="It is a link.", by="test", now=NOW)
    assert scan
    browser = client("clerk")
    shown = page(browser, scan)
    assert "There is no page of it to show." in shown
    assert "File it in this case" not in shown
    assert browser.get(f"/desk/{scan.control_number}/page/1").status_code == 404
    for decision in ("again", "file"):
        answer = browser.post(f"/desk/{scan.control_number}/{decision}", filing(a_case(uuid.uuid4().hex)))
        assert (answer.status_code, "could not be taken" in answer.content.decode()) == (409, True)
    browser.post(f"/desk/{scan.control_number}/return", {"reason": "A link."})
    assert again(scan).state == "returned"


def test_a_paper_whose_pages_no_step_counted_is_shown_and_filed_with_all_of_them() -> None:
    case, browser = a_case(), client("clerk")
    scan = on_desk(code="PAGE_COUNT_MISMATCH", pages=3)
    deskwork.forget_findings(scan)
    assert "Page 1 of 3" in page(browser, scan)
    browser.post(f"/desk/{scan.control_number}/file", filing(case))
    assert Document.objects.visible_to(access.HOUSE).get(case=case).pages == 3


def test_a_damaged_paper_is_shown_without_a_page_and_its_bytes_can_be_had() -> None:
    scan = on_desk(code="CORRUPT")
    deskwork.forget_findings(scan)
    stored = vault.keep_bytes(io.BytesIO(b"%PDF-1.7 nothing"))
    Scan.objects.visible_to(access.HOUSE).filter(pk=scan.pk).update(original=vault.row(stored, now=NOW))
    browser = client("clerk")
    assert "There is no page of it to show." in page(browser, scan)
    assert browser.get(f"/desk/{scan.control_number}/original").getvalue() == b"%PDF-1.7 nothing"


def test_today_lists_the_desk_by_reason_in_pieces_and_what_was_filed_last(monkeypatch: pytest.MonkeyPatch) -> None:
    case, browser = a_case(), client("clerk")
    first, second, third = on_desk(case), on_desk(code="NO_CASE_NUMBER"), on_desk()
    browser.post(f"/desk/{third.control_number}/file", filing(case))
    shown = browser.get("/").content.decode()
    assert f'href="/desk/{first.control_number}"' in shown
    assert f'href="/desk/{third.control_number}"' in shown.split("Filed last")[1]
    one_reason = browser.get("/?reason=NO_CASE_NUMBER").content.decode()
    assert (second.control_number in one_reason, first.control_number in one_reason) == (True, False)
    assert "No case number could be read on the paper." in one_reason
    assert first.control_number in browser.get("/?reason=%3Cx%3E&from=x").content.decode()
    monkeypatch.setattr("web.views.today.SHOWN", 1)
    pieces = [browser.get(f"/?from={start}").content.decode() for start in (0, 1)]
    assert [first.control_number in piece for piece in pieces] == [True, False]
    assert ["Those after" in piece for piece in pieces] == [True, False]
    assert ["Those before" in piece for piece in pieces] == [False, True]


def test_a_browser_whose_login_ended_loads_the_whole_page_anew_when_it_asks_for_a_piece() -> None:
    scan = on_desk()
    answer = Client().post(f"/desk/{scan.control_number}/find-case", {"find": "x"}, headers={"hx-request": "true"})
    assert (answer.status_code, answer["HX-Refresh"], answer.content) == (200, "true", b"")
    assert answer["Cache-Control"] == "no-store, private"
