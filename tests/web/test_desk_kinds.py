"""The kind of a paper at the desk in the browser: as its title says, or as the clerk says, and kept."""

import re

import pytest

from records import access
from records.models import Document, Event
from tests.web.desk import FIELDS, a_case, again, client, filing, on_desk

pytestmark = pytest.mark.django_db(transaction=True)


def the_document() -> Document:
    return Document.objects.visible_to(access.HOUSE).get()


@pytest.mark.parametrize(
    ("said", "title", "kept", "by"),
    [
        ("", "MOTION TO COMPEL", "Motion", "title"), ("Demurrer", "MOTION TO COMPEL", "Demurrer", "clerk"), ("", "EXHIBIT A", "", ""),
        ("demurrer ", "EXHIBIT A", "Demurrer", "clerk"),
    ],
)  # fmt: skip
def test_the_kind_a_clerk_chose_is_kept_else_what_the_title_in_the_form_says(
    said: str, title: str, kept: str, by: str
) -> None:
    case = a_case()
    scan = on_desk(case)
    browser = client("clerk")
    answer = browser.post(f"/desk/{scan.control_number}/file", filing(case, title=title, kind=said))
    assert answer.status_code == 302
    assert the_document().kind == kept
    line = Event.objects.get(subject=str(scan.uid), happened="filed")
    assert (line.facts["kind_by"], kept in line.facts.values() and bool(kept)) == (by, False)
    shown = browser.get(f"/desk/{scan.control_number}").content.decode()
    assert ("Kind of paper: " in shown) == bool(kept)


def test_a_kind_the_docket_does_not_know_is_told_and_nothing_is_filed() -> None:
    case = a_case()
    scan = on_desk(case)
    answer = client("clerk").post(f"/desk/{scan.control_number}/file", filing(case, kind="Demurer"))
    assert (answer.status_code, again(scan).state) == (422, "needs_clerk")
    assert "Was one of these meant: Demurrer" in answer.content.decode()
    assert Document.objects.visible_to(access.HOUSE).count() == 0


def test_the_form_offers_every_kind_and_leaves_it_to_the_title_until_a_clerk_chooses() -> None:
    case = a_case()
    browser, scan = client("clerk"), on_desk(case)
    shown = browser.get(f"/desk/{scan.control_number}").content.decode()
    assert "As its title says: Motion</option>" in shown
    assert "<option>Demurrer</option>" in shown
    assert not re.search(r"<option[^>]* selected", shown)
    sent = filing(case, kind="Demurrer", find="Harbor")
    again_shown = browser.post(f"/desk/{scan.control_number}/find-case", sent).content.decode()
    assert "<option selected>Demurrer</option>" in again_shown


def test_where_no_title_was_read_the_form_says_that_nothing_tells_the_kind() -> None:
    scan = on_desk(fields={**FIELDS, "title": None})
    assert "names a kind of paper known here" in client("clerk").get(f"/desk/{scan.control_number}").content.decode()
