"""A wish becomes a document in the case and a row on its way out: once, whole, and never forged."""

import hashlib
import json
import threading
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from django.conf import settings as installed
from django.db import connection

from docgen import drawing
from docgen.documents import civil_summons
from docgen.documents.missing import FactsMissing
from docgen.produce import NotDrawn, ask, draw, draw_waiting
from paper.child import ChildDied, Refusal
from paper.failpoint import Injected
from records import access, filing, outgoing, search, vault
from records.models import Attorney, Case, Dispatch, DocketEntry, Document, DocumentRequest, Event, Party
from tests.docgen.conftest import NOW, make_case

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def needs_nobodys_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the summons stands for a paper that nobody signs; how drafts are signed and issued is tried in test_issuing."""
    monkeypatch.setattr(civil_summons, "SIGNED_BY", ())


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Instead of a child program, a stand-in that lays down a page; the drawing itself is tried in tests/render."""
    drawn: list[dict[str, Any]] = []

    def lay_down(**drawing: Any) -> dict[str, Any]:
        drawn.append(drawing)
        page = json.dumps(drawing["data"], sort_keys=True).encode() + Path(drawing["out"]).name.encode()
        Path(drawing["out"]).write_bytes(page)
        return {
            "pages": 2,
            "texts": ["Castellan Surety", "PROOF OF SERVICE"],
            "template_version": "v1",
            "revision": "2026",
            "fonts": ["Liberation-Serif"],
        }

    monkeypatch.setattr(drawing, "in_child", lay_down)
    return drawn


def _ask(case: Case, **wishes: Any) -> DocumentRequest:
    return ask(kind="summons", case=case, wishes=wishes, by="ana", now=NOW)


def _drawn(case: Case, **wishes: Any) -> Document:
    return draw(_ask(case, **wishes), by="ana", now=NOW)


def test_a_summons_is_drawn_filed_indexed_and_released() -> None:
    case = make_case()
    request = _ask(case)
    document = draw(request, by="ana", now=NOW)
    content = vault.read(document.original_id)
    assert content.startswith(b"%PDF-")
    assert len(pypdfium2.PdfDocument(content)) == document.pages == 2
    assert document.title == "Summons in a Civil Action directed to Castellan Surety Company"
    assert DocketEntry.objects.visible_to(access.HOUSE).get(case=case).text == document.title
    assert {hit.document for hit in search.find("Castellan", access.HOUSE).hits} == {document}
    dispatch = outgoing.of(document)
    assert dispatch is not None
    assert (dispatch.state, dispatch.frozen_id, dispatch.route) == ("frozen", document.original_id, installed.ROUTE)
    assert list((Path(installed.DATA) / "tmp").glob(f"{request.uid}*")) == []


def test_what_was_printed_is_kept_with_the_templates_version(quick: list[dict[str, Any]]) -> None:
    case = make_case()
    request = _ask(case)
    draw(request, by="ana", now=NOW)
    kept = DocumentRequest.objects.visible_to(access.HOUSE).get(pk=request.pk)
    assert (kept.state, kept.template_version) == ("drawn", "v1")
    assert kept.snapshot == quick[0]["data"]
    Party.house.filter(case=case).update(name="Somebody Else")
    kept.refresh_from_db()
    assert kept.snapshot["plaintiffs"] == ["Harbor Point Builders, Inc."]


def test_the_chain_has_each_step_and_no_name(quick: list[dict[str, Any]]) -> None:
    _drawn(make_case())
    lines = Event.objects.order_by("number")
    assert [(one.subject_kind, one.happened) for one in lines] == [
        ("request", "asked"), ("document", "filed"), ("request", "drawn"), ("dispatch", "frozen"),
    ]  # fmt: skip
    assert "Castellan" not in json.dumps([one.facts for one in lines])


def test_the_same_wish_that_still_waits_is_not_laid_down_twice() -> None:
    case = make_case()
    assert _ask(case, party="#1") == _ask(case, party="#1", again="")
    assert _ask(case, party="Castellan") != _ask(case, party="#1")


def test_a_document_that_would_say_the_same_is_the_one_drawn_before(quick: list[dict[str, Any]]) -> None:
    case = make_case()
    first, second = _drawn(case), _drawn(case)
    assert first == second
    assert len(quick) == 1
    assert Dispatch.house.count() == 1
    assert DocumentRequest.house.filter(state="drawn").count() == 2


def test_asked_for_again_one_more_is_drawn(quick: list[dict[str, Any]]) -> None:
    case = make_case()
    assert _drawn(case) != _drawn(case, again=True)
    assert Document.house.count() == 2


def test_after_the_case_changed_the_next_one_says_so(quick: list[dict[str, Any]]) -> None:
    case = make_case()
    first = _drawn(case)
    Attorney.house.filter(case=case).update(address="1 New Street\nOakland, CA 94607")
    second = _drawn(case)
    assert first != second
    assert vault.read(first.original_id) != vault.read(second.original_id)


def test_a_withdrawn_one_is_drawn_anew(quick: list[dict[str, Any]]) -> None:
    case = make_case()
    first = _drawn(case)
    filing.withdraw(document=first, by="ana", now=NOW)
    assert _drawn(case) != first


def test_what_is_missing_is_kept_with_the_failed_request(quick: list[dict[str, Any]]) -> None:
    request = _ask(make_case(parties=()))
    with pytest.raises(FactsMissing, match="who the plaintiff is"):
        draw(request, by="ana", now=NOW)
    request.refresh_from_db()
    assert request.state == "failed"
    assert "who the plaintiff is" in request.reason
    assert Document.house.count() == 0
    assert quick == []


def test_an_unknown_kind_names_the_kinds() -> None:
    with pytest.raises(NotDrawn, match="The kinds are: summons"):
        ask(kind="subpoena", case=make_case(), wishes={}, by="ana", now=NOW)


def test_a_sealed_cases_summons_is_sealed(quick: list[dict[str, Any]]) -> None:
    document = _drawn(make_case(confidentiality="sealed"))
    assert document.confidentiality == "sealed"
    clerk = access.viewer_of("ana", ["clerk"])
    for table in (Document, DocumentRequest, Dispatch):
        assert not table.objects.visible_to(clerk).exists()


def test_a_refusal_of_the_drawing_fails_the_request_with_its_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: object, task: str, /, **arguments: Any) -> None:
        raise Refusal("NOT_DRAWN", "No font on this machine has the sign.")

    monkeypatch.setattr("paper.child.Child.run", refuse)
    request = _ask(make_case())
    with pytest.raises(NotDrawn, match="No font on this machine has the sign"):
        draw(request, by="ana", now=NOW)
    request.refresh_from_db()
    assert request.state == "failed"


def test_a_drawing_that_dies_three_times_waits_for_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    def die(**drawing: Any) -> None:
        raise ChildDied("memory")

    monkeypatch.setattr(drawing, "in_child", die)
    request = _ask(make_case())
    for state in ("asked", "asked", "failed"):
        assert draw_waiting(by="docgen", clock=lambda: NOW) == 0
        request.refresh_from_db()
        assert request.state == state
    assert "It happened three times" in request.reason
    assert Document.house.count() == 0


def test_a_full_disk_leaves_the_request_waiting(quick: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    request = _ask(make_case())
    monkeypatch.setenv("DOCGEN_FP", "vault.copied:1:enospc")
    monkeypatch.setattr("paper.failpoint._passed", __import__("collections").Counter())
    with pytest.raises(OSError, match="No space left"):
        draw(request, by="ana", now=NOW)
    monkeypatch.delenv("DOCGEN_FP")
    assert draw_waiting(by="docgen", clock=lambda: NOW) == 1


@pytest.mark.parametrize("point", ["produce.drawn", "produce.filed", "vault.copied", "vault.renamed"])
def test_a_fault_at_any_point_leaves_one_document_and_one_dispatch(
    point: str, quick: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    case = make_case()
    monkeypatch.setattr("paper.failpoint._passed", __import__("collections").Counter())
    monkeypatch.setenv("DOCGEN_FP", f"{point}:1:exc")
    with pytest.raises(Injected):
        _drawn(case)
    monkeypatch.delenv("DOCGEN_FP")
    document = _drawn(case)
    assert draw_waiting(by="docgen", clock=lambda: NOW) == 0
    assert list(Document.house.all()) == [document]
    assert Dispatch.house.count() == 1


def test_a_request_that_meets_a_fault_does_not_hold_up_those_behind_it(quick: list[dict[str, Any]]) -> None:
    unknown, known = _ask(make_case(court="us/fed/closed-long-ago")), _ask(make_case())
    assert draw_waiting(by="docgen", clock=lambda: NOW) == 1
    assert DocumentRequest.house.get(pk=known.pk).state == "drawn"
    kept = DocumentRequest.house.get(pk=unknown.pk)
    assert (kept.state, kept.holder) == ("asked", "")
    assert kept.next_try_at is not None
    assert kept.next_try_at > NOW


def test_two_who_draw_the_same_at_once_file_it_once(quick: list[dict[str, Any]]) -> None:
    case = make_case()
    requests = [_ask(case, party="#1"), _ask(case, party="Castellan")]
    both = threading.Barrier(2)
    found: list[Document] = []

    def draw_one(request: DocumentRequest) -> None:
        both.wait()
        found.append(draw(request, by="ana", now=NOW))
        connection.close()

    threads = [threading.Thread(target=draw_one, args=(request,)) for request in requests]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 2
    assert Document.house.count() == Dispatch.house.count() == 1


def test_a_request_someone_else_draws_is_left_alone(quick: list[dict[str, Any]]) -> None:
    from datetime import timedelta

    request = _ask(make_case())
    DocumentRequest.house.filter(pk=request.pk).update(
        holder="elsewhere:1:1:1", leased_until=NOW + timedelta(seconds=60)
    )
    with pytest.raises(NotDrawn, match="by someone else just now"):
        draw(request, by="ana", now=NOW)
    assert draw_waiting(by="docgen", clock=lambda: NOW) == 0
    assert draw_waiting(by="docgen", clock=lambda: NOW + timedelta(minutes=2)) == 1


def test_the_stored_bytes_never_change(quick: list[dict[str, Any]]) -> None:
    document = _drawn(make_case())
    place = vault.place(document.original_id)
    assert hashlib.sha256(place.read_bytes()).hexdigest() == document.original_id
    assert place.stat().st_mode & 0o222 == 0


def test_drawn_again_from_its_snapshot_it_is_equal_in_text_and_picture(tmp_path: Path) -> None:
    from docgen.render import html

    case = make_case()
    request = _ask(case)
    document = draw(request, by="ana", now=NOW)
    request.refresh_from_db()
    out = tmp_path / "again.pdf"
    html.draw(
        shelf=str(installed.SHELF), kind="summons", data=request.snapshot, title=document.title, language="en",
        drawn_at=request.asked_at.isoformat(timespec="seconds"), out=str(out),
    )  # fmt: skip
    again, first = pypdfium2.PdfDocument(out), pypdfium2.PdfDocument(vault.read(document.original_id))
    for one, other in zip(again, first, strict=True):
        assert one.get_textpage().get_text_bounded() == other.get_textpage().get_text_bounded()
        assert one.render(scale=1).to_pil().tobytes() == other.render(scale=1).to_pil().tobytes()
    assert html.version(Path(installed.SHELF), "summons") == request.template_version
