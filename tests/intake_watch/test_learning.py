"""Learning the kinds of papers from what clerks decided: from public papers alone, healed by the next learning, only ever a suggestion."""

import gzip
import io
import json
import re
import tempfile
import uuid
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as house

from config.cli import main
from intake_watch import desk, kinds, learning
from intake_watch.office import Office
from intake_watch.pipeline import findings_of
from intake_watch.showing import show
from ocr.pages import Pages
from records import access, deskwork, filing, receiving, sealing, vault
from records.models import Case, Document, Event, Scan
from records.receiving import Arrival
from tests.ocr.lines import page_of
from tests.web.desk import NOW, a_case, client, field, on_desk
from tests.web.desk import filing as form

pytestmark = pytest.mark.django_db(transaction=True)
DEMURRER = ("the demurrer is sustained with leave to amend", "it fails to state facts constituting a cause")
PROOF = ("served by mail in a sealed envelope postage prepaid", "declare under penalty of perjury over eighteen")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    (tmp_path / "intake" / "problems").mkdir(parents=True)
    (tmp_path / "data" / "tmp").mkdir(parents=True)
    return Office(tmp_path / "data", tmp_path / "intake", "us/fed/nd-cal", lambda: NOW, 1)


def a_reading(*lines: str) -> vault.Stored:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "reading.json.gz"
        Pages.write(place, [page_of([(72, 100 + 20 * at, line) for at, line in enumerate((*lines, uuid.uuid4().hex))])])
        return vault.keep_file(place)


def a_filed_paper(
    case: Case, *lines: str, kind: str = "", title: str = "MOTION", by: str = "clerk", secrecy: str = "public"
) -> Scan:
    stored = vault.keep_bytes(io.BytesIO(uuid.uuid4().bytes))
    [scan] = receiving.receive(
        [Arrival(uuid.uuid4(), "a.pdf", "civil", "civil", "", secrecy, stored)], by="test", now=NOW
    )
    paper = filing.Paper(stored, None, a_reading(*lines), title, kind, 1, NOW.date(), secrecy, NOW, ())
    deskwork.file_scan(scan, case=case, paper=paper, kind_by=by, by="test", now=NOW, why="by hand")
    return scan


def some_cases(count: int = 6) -> list[Case]:
    return [a_case(f"3:26-cv-0{1000 + at}-MO", parties=(f"Party{at} Company",)) for at in range(count)]


def a_lesson(cases: list[Case]) -> None:
    """In every case a demurrer and a proof of service."""
    for at, case in enumerate(cases):
        a_filed_paper(case, *DEMURRER, f"Surname{'abcdefgh'[at]}", kind="Demurrer")
        a_filed_paper(case, *PROOF, title="PROOF OF SERVICE BY MAIL", by="title")


def kept(office: Office) -> str:
    return gzip.decompress(learning.place(office).read_bytes()).decode()


def waiting(*lines: str, title: Any = None, **more: Any) -> Scan:
    scan = on_desk(fields={"title": title, "heading": None}, **more)
    deskwork.keep_finding(scan, step="read", found={}, files={"reading": a_reading(*lines)}, now=NOW)
    return scan


def chosen(scan: Scan, office: Office) -> str:
    """Return the kind that is chosen beforehand on the desk page."""
    return show(scan, access.HOUSE, office).kind_proposed


def test_what_clerks_decided_is_suggested_for_a_paper_whose_title_says_nothing(office: Office) -> None:
    a_lesson(some_cases())
    learning.learn(office)
    guesses = [learning.suggested(scan, findings_of(scan), office) for scan in (waiting(*DEMURRER), waiting(*PROOF))]
    assert [guess and guess.kind for guess in guesses] == ["Demurrer", "Proof of service"]
    assert guesses[0]
    assert "page:sustained" in guesses[0].because or "page:demurrer" in guesses[0].because


def test_words_of_secret_papers_and_words_of_few_cases_are_not_kept(office: Office) -> None:
    cases = some_cases()
    a_lesson(cases)
    for at, secrecy in enumerate(("confidential", "juvenile", "sealed")):
        hidden = a_case(f"3:26-cv-0200{at}-MO", confidentiality=secrecy)
        for case in (hidden, *cases):
            a_filed_paper(case, f"hidden{secrecy} word", kind="Demurrer", secrecy=secrecy)
    learning.learn(office)
    assert "page:demurrer" in kept(office)
    assert not re.search(r"hidden|surname|party", kept(office))


def test_a_case_sealed_afterwards_is_gone_from_what_was_learned_with_the_next_learning(office: Office) -> None:
    cases = some_cases(5)
    a_lesson(cases)
    for case in cases:
        a_filed_paper(case, "wisteria", kind="Demurrer")
    learning.learn(office)
    assert "page:wisteria" in kept(office)
    sealing.reclassify(case=cases[0], confidentiality="sealed", authority="order 1", by="test", now=NOW)
    learning.learn(office)
    assert "wisteria" not in kept(office)


def test_a_paper_taken_out_of_its_case_teaches_nothing_any_more(office: Office) -> None:
    for case in some_cases(5):
        scan = a_filed_paper(case, *DEMURRER, kind="Demurrer")
        a_filed_paper(case, *PROOF, kind="Proof of service")
        deskwork.take_out(scan, reason="Wrong.", by="test", now=NOW)
    [lesson] = learning.learn(office)
    assert (lesson.papers, lesson.learned) == (5, None)


def test_a_kind_that_was_left_as_it_was_suggested_teaches_nothing(office: Office) -> None:
    a_lesson(some_cases())
    for case in Case.objects.visible_to(access.HOUSE):
        a_filed_paper(case, "echo", kind="Demurrer", by="suggestion")
    [lesson] = learning.learn(office)
    assert lesson.papers == 12
    assert "echo" not in kept(office)


def test_papers_filed_before_kinds_were_kept_teach_what_their_titles_say(office: Office) -> None:
    for case in some_cases():
        a_filed_paper(case, *DEMURRER, title="DEMURRER TO COMPLAINT", by="")
        a_filed_paper(case, *PROOF, title="PROOF OF SERVICE", by="")
        a_filed_paper(case, *PROOF, title="EXHIBIT A", by="")
    [lesson] = learning.learn(office)
    assert lesson.learned
    assert lesson.learned[0].kinds == {"Demurrer": 6, "Proof of service": 6}


def test_a_court_of_many_papers_is_told_by_its_own_and_others_by_those_of_all(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "OWN", 12)
    a_lesson(some_cases())
    for at in range(5):
        case = Case.house.create(court="us/fed/d-ariz", number=str(at), number_key=str(at), changed_at=NOW)
        a_filed_paper(case, *PROOF, kind="Order")
    assert [(one.court, one.papers) for one in learning.learn(office)] == [("", 17), ("us/fed/nd-cal", 12)]
    own, other = (on_desk(fields={"court": field(court)}) for court in ("us/fed/nd-cal", "us/fed/d-ariz"))
    models = [
        learning._model(kinds.court_of(findings_of(scan).found["fields_read"], "", office), office)
        for scan in (own, other)
    ]
    assert [model and sorted(model.kinds) for model in models] == [
        ["Demurrer", "Proof of service"], ["Demurrer", "Order", "Proof of service"]
    ]  # fmt: skip


def test_of_many_papers_only_the_newest_of_every_court_are_learned_from(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = some_cases()
    for case in cases:
        a_filed_paper(case, "wisteria", kind="Order")
    a_lesson(cases)
    for most, in_all, learned_from in ((12, 1000, 12), (1000, 12, 12), (1000, 1000, 18)):
        monkeypatch.setattr(learning, "MOST", most)
        monkeypatch.setattr(learning, "MOST_IN_ALL", in_all)
        [lesson] = learning.learn(office)
        assert (lesson.papers, "wisteria" in kept(office)) == (learned_from, learned_from == 18)


@pytest.mark.parametrize(("certain", "speaks"), [(0, True), (100.1, False)])
def test_it_keeps_silent_below_the_confidence_the_setting_asks_for(
    office: Office, settings: Any, certain: float, speaks: bool
) -> None:
    settings.KIND_CERTAIN = certain
    a_lesson(some_cases())
    learning.learn(office)
    scan = waiting(*DEMURRER)
    assert (learning.suggested(scan, findings_of(scan), office) is not None) is speaks
    assert (chosen(scan, office) == "Demurrer") is speaks


def test_a_title_that_says_its_kind_is_never_overruled(office: Office) -> None:
    a_lesson(some_cases())
    learning.learn(office)
    scan = waiting(*DEMURRER, title=field("PROOF OF SERVICE"))
    assert learning.suggested(scan, findings_of(scan), office)
    assert chosen(scan, office) == ""
    case = a_case()
    assert (
        desk.file_by_hand(scan, case=case, title="PROOF OF SERVICE", filed_on=None, kind="", office=office, by="x").kind
        == "Proof of service"
    )


@pytest.mark.parametrize(
    ("as_suggested", "title", "kept", "by"),
    [
        (True, "SO AND SO", "Demurrer", "suggestion"), (False, "SO AND SO", "Demurrer", "clerk"),
        (True, "PROOF OF SERVICE", "Proof of service", "title"), (False, "PROOF OF SERVICE", "Demurrer", "clerk"),
    ],
)  # fmt: skip
def test_a_kind_left_as_suggested_is_noted_as_such_and_never_overrules_the_title_a_clerk_types(
    office: Office, as_suggested: bool, title: str, kept: str, by: str
) -> None:
    scan = waiting(*DEMURRER)
    document = desk.file_by_hand(
        scan, case=a_case(), title=title, filed_on=None, kind="Demurrer", as_suggested=as_suggested, office=office, by="x"
    )  # fmt: skip
    noted = Event.objects.get(subject=str(scan.uid), happened="filed").facts["kind_by"]
    assert (document.kind, noted) == (kept, by)


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"nonsense",
        gzip.compress(b'{"version": 99, "models": {"": 1}}', mtime=0),
        gzip.compress(b"[]", mtime=0),
        gzip.compress(b"{}", mtime=0)[:10] + b"\xff" * 30,
    ],
)
def test_what_was_learned_and_cannot_be_understood_is_made_anew_the_next_night(office: Office, damage: bytes) -> None:
    a_lesson(some_cases())
    learning.learn(office)
    learning.place(office).write_bytes(damage)
    scan = waiting(*DEMURRER)
    assert learning.suggested(scan, findings_of(scan), office) is None
    assert learning.learn_nightly(office)
    assert learning.suggested(scan, findings_of(scan), office)


def test_it_is_learned_once_a_night_and_an_outage_is_caught_up(office: Office) -> None:
    at = [NOW.replace(hour=9, minute=0)]  # one o'clock in San Francisco
    office.clock = lambda: at[0]
    learned = []
    for hours in (0, 0.5, 1.5, 10, 23.5, 70):
        at[0] = NOW.replace(hour=9, minute=0) + timedelta(hours=hours)
        learned.append(learning.learn_nightly(office))
    assert learned == [True, False, True, False, False, True]


def test_a_reading_that_is_damaged_is_passed_over(office: Office) -> None:
    cases = some_cases()
    a_lesson(cases)
    scan = a_filed_paper(cases[0], "x", kind="Demurrer")
    assert scan.document
    assert scan.document.reading_id
    place = vault.place(scan.document.reading_id)
    place.chmod(0o600)
    place.write_bytes(b"not a reading")
    [lesson] = learning.learn(office)
    assert lesson.papers == 12


def test_a_paper_whose_reading_is_damaged_is_shown_on_the_desk_without_a_suggestion(office: Office) -> None:
    a_lesson(some_cases())
    learning.learn(replace(office, data=Path(house.DATA)))
    scan = waiting(*DEMURRER)
    [kept] = scan.findings.filter(step="read")
    place = vault.place(kept.files["reading"])
    place.chmod(0o600)
    place.write_bytes(b"not a reading")
    try:
        shown = client("clerk").get(f"/desk/{scan.control_number}")
        assert shown.status_code == 200
        assert "speak for" not in shown.content.decode()
    finally:
        learning.place(replace(office, data=Path(house.DATA))).unlink()


def test_the_desk_page_tells_the_suggestion_with_its_reasons_and_chooses_it_only_where_the_title_is_silent(
    office: Office,
) -> None:
    a_lesson(some_cases())
    learning.learn(replace(office, data=Path(house.DATA)))
    browser = client("clerk")
    try:
        silent, told = waiting(*DEMURRER), waiting(*DEMURRER, title=field("PROOF OF SERVICE"))
        shown = [browser.get(f"/desk/{scan.control_number}").content.decode() for scan in (silent, told)]
        assert all(
            re.search(r"speak for <strong>Demurrer</strong> \(<strong>\d+ %</strong>\), because of", page)
            for page in shown
        )
        option = 'value="suggested:Demurrer" selected>As suggested: Demurrer</option>'
        assert [option in page for page in shown] == [True, False]
        case = a_case()
        browser.post(f"/desk/{silent.control_number}/file", form(case, title="SO AND SO", kind="suggested:Demurrer"))
        assert Document.objects.visible_to(access.HOUSE).get(case=case).kind == "Demurrer"
        assert Event.objects.get(subject=str(silent.uid), happened="filed").facts["kind_by"] == "suggestion"
    finally:
        learning.place(replace(office, data=Path(house.DATA))).unlink()


def test_the_verbs_print_what_was_learned_and_the_suggestion(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        assert main(["ocr", "learn"]) == 1
        assert "too few papers to learn from (0)" in capsys.readouterr().out
        a_lesson(some_cases())
        assert main(["ocr", "learn"]) == 0
        said = capsys.readouterr().out
        assert "learned 2 kinds from 12 public papers" in said
        assert "too few papers to tell" in said
        assert main(["ocr", "learn", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)[0]["kinds"] == {"Demurrer": 6, "Proof of service": 6}
        scan = waiting(*DEMURRER)
        assert main(["desk", "show", scan.control_number, "--out", str(office.data / "page.png")]) == 0
        assert re.search(r"suggested: kind of paper: Demurrer \(\d+ %, because of “\w+”", capsys.readouterr().out)
    finally:
        learning.place(replace(office, data=Path(house.DATA))).unlink()
