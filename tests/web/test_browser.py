"""The desk in a real browser: a paper read by the real steps is opened, accepted and seen filed, with JavaScript and without."""

import io
import json
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django.live_server_helper import LiveServer

from intake_watch.pipeline import work
from records import access, deskwork, receiving, vault
from records.models import Document, Scan
from records.receiving import Arrival
from tests.flows.papers import motion, scanned, stack
from tests.web.browser import Page, browser
from tests.web.desk import NOW, PASSWORD, a_case, account, again
from web.office import office

pytestmark = pytest.mark.django_db(transaction=True)
EYES = (Path(__file__).parent / "eyes.js").read_text()
WIDTHS = (1280, 390)


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    (tmp_path / "chromium").mkdir()
    with browser(tmp_path / "chromium") as opened:
        yield opened


def a_scan(paper: bytes = b"") -> Scan:
    """Return a scan, read to its end; if no other, one of two pages whose number is misprinted, its parties those of a case."""
    misprinted = "3:26-cv-01199-MO"
    paper = paper or scanned(stack(motion(number=misprinted), motion(number=misprinted, word="Page two.")))
    stored = vault.keep_bytes(io.BytesIO(paper))
    [scan] = receiving.receive(
        [Arrival(uuid.uuid4(), "scan0412.pdf", "civil", "civil", "", "public", stored)], by="test", now=NOW
    )
    scan = Scan.objects.visible_to(access.HOUSE).get(pk=scan.pk)
    assert work(scan, office(), holder="test") == "needs_clerk", scan.reason
    return scan


def log_in(page: Page, server: LiveServer) -> str:
    name = account("clerk").get_username()
    page.open(server.url)
    page.fill("#id_username", name)
    page.fill("#id_password", PASSWORD)
    page.leave_by(".door button")
    assert "On the desk: 1" in page.text()
    return name


def looks_right(page: Page, name: str, folder: Path) -> None:
    """Whoever looks at the page at either width, in daylight or in the dark, can read it; keeps pictures of it for a person."""
    for width in WIDTHS:
        page.as_wide_as(width)
        page.until("[...document.images].every(one => one.complete && one.naturalWidth)")
        page.picture(folder / f"{name}-{width}.png")
        for light in ("light", "dark"):
            page.in_light(light)
            assert json.loads(page.ask(EYES)) == [], (name, width, light)
        page.in_light("light")
    page.as_wide_as(1280)


@pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_clerk_logs_in_opens_a_paper_looks_up_a_case_accepts_the_one_proposed_and_undoes_it(
    live_server: LiveServer, page: Page, tmp_path: Path, scripts: bool
) -> None:
    case = a_case()
    other = a_case("4:19-cv-00077-MO", parties=("Lucia Reyes",), caption="Reyes v. Northgate Logistics")
    scan = a_scan()
    if not scripts:
        page.without_javascript()
    page.as_wide_as(1280)
    name = log_in(page, live_server)
    looks_right(page, "today", tmp_path)
    page.leave_by(f'a[href="/desk/{scan.control_number}"]')
    assert page.ask("document.querySelector('[name=case]:checked').value") == str(case.uid)
    assert page.ask("document.querySelectorAll('.mark.numbers').length") >= 1
    looks_right(page, "desk", tmp_path)
    page.fill("#field-title", "MOTION TO COMPEL, AMENDED")
    page.fill("#find-case", "northgate")
    if scripts:
        page.until(f"!!document.querySelector('#found [value=\"{other.uid}\"]')")
        page.press_with_alt("n")
        page.until("document.querySelector('#sheet').innerText.includes('Page 2 of 2')")
    else:
        page.leave_by(".look-up button")
        assert page.ask(f"!!document.querySelector('#found [value=\"{other.uid}\"]')")
    assert page.ask("document.querySelector('#field-title').value") == "MOTION TO COMPEL, AMENDED"
    looks_right(page, "looked up", tmp_path)
    page.leave_by("#filing button.main")
    assert "is docket entry 1 of 3:26-cv-01188-MO" in page.text()
    looks_right(page, "filed", tmp_path)
    document = Document.objects.visible_to(access.HOUSE).get(case=case)
    assert (document.title, document.entry.entered_by) == ("MOTION TO COMPEL, AMENDED", name)
    page.fill("#field-reason", "Wrong case.")
    page.leave_by(".undo button")
    assert again(scan).state == "needs_clerk"
    assert "Wrong case." in page.text()
    assert page.complaints == []


def test_a_clerk_who_is_a_moment_late_is_told_so_and_the_forms_mistakes_are_led_to(
    live_server: LiveServer, page: Page, tmp_path: Path
) -> None:
    a_case()
    scan = a_scan()
    page.as_wide_as(1280)
    log_in(page, live_server)
    page.open(f"{live_server.url}/desk/{scan.control_number}")
    page.ask("document.querySelector('#filing').noValidate = true")
    page.fill("#field-title", " ")
    page.leave_by("#filing button.main")
    assert "Say what the docket shall call it." in page.text()
    looks_right(page, "mistakes", tmp_path)
    page.fill("#field-title", "MOTION")
    deskwork.give_back(again(scan), reason="Torn.", by="ben", now=NOW)
    page.leave_by("#filing button.main")
    assert "somebody was a moment earlier" in page.text()
    assert "returned to whoever brought it: Torn." in page.text()
    looks_right(page, "late", tmp_path)


@pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_clerk_sees_the_pages_that_may_begin_another_paper_ticks_one_and_splits_the_scan(
    live_server: LiveServer, page: Page, tmp_path: Path, scripts: bool
) -> None:
    a_case()
    reyes = {"number": "3:26-cv-00457-MO", "first": "LUCIA REYES", "second": "NORTHGATE LOGISTICS LLC"}
    scan = a_scan(scanned(stack(motion(), motion(**reyes), motion(**reyes, title="PROOF OF SERVICE"))))
    if not scripts:
        page.without_javascript()
    page.as_wide_as(1280)
    log_in(page, live_server)
    page.leave_by(f'a[href="/desk/{scan.control_number}"]')
    assert "Page 2 seems to begin another paper" in page.text()
    page.ask("document.querySelector('#splitting').scrollIntoView()")
    looks_right(page, "splitting", tmp_path)
    page.leave_by("#splitting button")
    assert "Were they one paper after all?" in page.text()
    looks_right(page, "split", tmp_path)
    assert again(scan).state == "split"
    assert page.complaints == []
