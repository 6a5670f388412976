"""Draft and issue are different acts: nothing is issued while anything the law demands is missing, and what was issued is never changed."""

import json
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from django.conf import settings as installed

from docgen import drafting, drawing, issuing, produce
from docgen.documents.missing import FactsMissing
from docgen.drawing import NotDrawn
from docgen.issuing import NotIssued
from paper.failpoint import Injected
from records import access, outgoing, signing, vault
from records.models import Case, DocketEntry, Document, DocumentRequest, Event, Party
from tests.docgen.conftest import DEFENDANT, DUARTE, NOW, make_case

pytestmark = pytest.mark.django_db(transaction=True)
WHO: dict[str, Any] = {"name": "Ana Duarte", "title": "Deputy Clerk", "by": "ana", "now": NOW}


def _asked(case: Case, **wishes: Any) -> DocumentRequest:
    return produce.ask(kind="summons", case=case, wishes=wishes, by="ana", now=NOW)


def _drafted(case: Case, **wishes: Any) -> DocumentRequest:
    request = _asked(case, **wishes)
    drafting.draft(request, by="ana", now=NOW)
    return request


def _signed(request: DocumentRequest) -> DocumentRequest:
    signing.sign(request, office="clerk", how="by hand", **WHO)
    signing.sign(request, office="seal", how="embossed", **WHO)
    return request


def _issued(request: DocumentRequest) -> Document:
    return issuing.issue(request, by="ana", now=NOW)


def _text(content: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content))


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Instead of a child program, a stand-in that lays down a page with the case number and what was to be printed."""
    drawn: list[dict[str, Any]] = []

    def lay_down(**one: Any) -> dict[str, Any]:
        drawn.append(one)
        Path(one["out"]).write_bytes(json.dumps(one["data"], sort_keys=True).encode() + str(one.get("draft")).encode())
        return {
            "pages": 2,
            "texts": [one["data"]["case_number"]],
            "template_version": "v1",
            "revision": "1",
            "fonts": ["Serif"],
        }

    monkeypatch.setattr(drawing, "in_child", lay_down)
    return drawn


def test_a_draft_is_in_no_case_and_on_no_docket_and_says_so_on_every_sheet() -> None:
    case = make_case()
    request = _drafted(case)
    assert request.state == "draft"
    assert request.draft is not None
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(vault.read(request.draft.sha256))]
    assert all("DRAFT" in page for page in pages)
    assert not DocketEntry.house.filter(case=case).exists()
    assert not Document.house.exists()


def test_a_signed_and_sealed_draft_is_issued_with_the_signers_name_and_without_the_mark() -> None:
    document = _issued(_signed(_drafted(make_case())))
    said = _text(vault.read(document.original_id))
    assert "DRAFT" not in said
    assert "Ana Duarte, Deputy Clerk" in said
    assert "November 24, 2026" in said
    dispatch = outgoing.of(document)
    assert dispatch is not None
    assert (dispatch.state, dispatch.route) == ("frozen", installed.ROUTE)


def test_what_was_issued_is_kept_whole_and_drawn_again_it_says_the_same(quick: list[dict[str, Any]]) -> None:
    request = _signed(_drafted(make_case()))
    document = _issued(request)
    kept = DocumentRequest.objects.visible_to(access.HOUSE).get(pk=request.pk)
    assert (kept.state, kept.document, kept.template_version, kept.revision, kept.fonts) == (
        "issued",
        document,
        "v1",
        "1",
        ["Serif"],
    )
    assert kept.snapshot == quick[-1]["data"]
    assert kept.snapshot["signed"]["clerk"]["name"] == "Ana Duarte"
    assert _issued(kept) == document  # asked twice, issued once
    assert Document.house.count() == 1


@pytest.mark.parametrize(
    ("left_out", "says"),
    [
        ("clerk", r"not signed by .*\(Fed\. R\. Civ\. P\. 4\(a\)\(1\)\(F\)\)"),
        ("seal", r"court's seal \(Fed\. R\. Civ\. P\. 4\(a\)\(1\)\(G\)\)"),
    ],
)
def test_without_the_clerks_hand_or_the_seal_nothing_is_issued_and_the_rule_is_named(
    quick: list[dict[str, Any]], left_out: str, says: str
) -> None:
    request = _signed(_drafted(make_case()))
    signing.take_back(request, office=left_out, by="ana", now=NOW)
    with pytest.raises(NotIssued, match=says):
        _issued(request)
    request.refresh_from_db()
    assert request.state == "draft"
    assert not Document.house.exists()


def test_a_draft_shows_what_is_missing_and_is_not_issued_so(quick: list[dict[str, Any]]) -> None:
    request = _asked(make_case(parties=(DEFENDANT,), attorneys=()))
    [missing] = [one for one in drafting.draft(request, by="ana", now=NOW) if "plaintiff" in one]
    assert quick[-1]["draft"] is True
    assert "plaintiffs" in quick[-1]["required"]
    with pytest.raises(NotIssued, match=f"does not say {missing}"):
        _issued(_signed(request))


def test_a_case_changed_since_the_draft_is_signed_again(quick: list[dict[str, Any]]) -> None:
    case = make_case()
    request = _signed(_drafted(case))
    Party.house.filter(case=case, role="defendant").update(name="Somebody Else")
    with pytest.raises(NotIssued, match=r"changed since the draft was made \(defendants, directed_to\)"):
        _issued(request)
    drafting.draft(request, by="ana", now=NOW)
    assert signing.all_of(request) == {}
    assert _issued(_signed(request)).title.endswith("Somebody Else")


def test_what_was_issued_is_never_drafted_again(quick: list[dict[str, Any]]) -> None:
    request = _signed(_drafted(make_case()))
    _issued(request)
    with pytest.raises(NotDrawn, match="never changed"):
        drafting.draft(request, by="ana", now=NOW)


def test_what_is_no_draft_is_not_issued() -> None:
    with pytest.raises(NotIssued, match="it is no draft yet"):
        _issued(_asked(make_case()))


def test_of_a_form_the_court_does_not_have_there_is_no_draft() -> None:
    request = _asked(make_case(court="us/tx/jim-wells-justice", number="E-26-0142", number_key="E-26-0142"))
    with pytest.raises(FactsMissing, match="which form a summons of Justice Court, Jim Wells County, Texas has"):
        drafting.draft(request, by="ana", now=NOW)
    assert request.state == "failed"


def test_the_chain_tells_each_step_and_no_name(quick: list[dict[str, Any]]) -> None:
    _issued(_signed(_drafted(make_case())))
    lines = Event.objects.order_by("number")
    assert [(one.subject_kind, one.happened) for one in lines] == [
        ("request", "asked"), ("request", "drafted"), ("request", "signed"), ("request", "signed"), ("document", "filed"), ("request", "issued"),
        ("dispatch", "frozen"),
    ]  # fmt: skip
    assert not [one for one in lines if DUARTE["name"] in json.dumps(one.facts)]


@pytest.mark.parametrize("point", ["draft.drawn", "produce.drawn", "produce.filed"])
def test_stopped_at_any_step_it_is_issued_once_when_tried_again(
    quick: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    request = _asked(make_case())
    monkeypatch.setenv("DOCGEN_FP", f"{point}:1:exc")
    with pytest.raises(Injected):
        _whole_way(request)
    monkeypatch.delenv("DOCGEN_FP")
    _whole_way(DocumentRequest.objects.visible_to(access.HOUSE).get(pk=request.pk))
    assert Document.house.count() == 1
    assert DocketEntry.house.count() == 1


def _whole_way(request: DocumentRequest) -> None:
    """Drafted, signed where it is not, and issued."""
    if request.document is None:
        drafting.draft(request, by="ana", now=NOW)
    _issued(request if request.document or signing.all_of(request) else _signed(request))


def test_the_engine_is_chosen_by_what_the_template_is(quick: list[dict[str, Any]]) -> None:
    _drafted(make_case())
    assert quick[-1]["engine"] == "docgen.render.html:draw"


def test_a_courts_own_word_template_of_a_paper_is_refused_with_its_name(settings: Any, tmp_path: Path) -> None:
    own = tmp_path / "courts" / "us" / "fed" / "nd-cal" / "summons"
    own.mkdir(parents=True)
    (own / "summons.docx").write_bytes(b"PK")
    settings.OWN_SHELF = tmp_path
    with pytest.raises(NotDrawn, match=r"summons/summons\.docx is a Word template"):
        drafting.draft(_asked(make_case()), by="ana", now=NOW)


def test_a_paper_that_must_be_signed_is_never_drawn_at_once(quick: list[dict[str, Any]]) -> None:
    request = _asked(make_case())
    with pytest.raises(NotDrawn, match="needs a signature"):
        produce.draw(request, by="ana", now=NOW)
    assert not Document.house.exists()


def test_what_waits_in_the_tray_becomes_a_draft_and_no_document(quick: list[dict[str, Any]]) -> None:
    request = _asked(make_case())
    assert produce.draw_waiting(by="docgen", clock=lambda: NOW) == 1
    request.refresh_from_db()
    assert request.state == "draft"
    assert not Document.house.exists()


def test_the_same_wish_that_lies_as_a_draft_is_not_laid_down_twice(quick: list[dict[str, Any]]) -> None:
    case = make_case()
    assert _asked(case) == _drafted(case) == _asked(case)


def test_a_draft_that_says_what_was_issued_before_gives_back_that_document(quick: list[dict[str, Any]]) -> None:
    case = make_case()
    first = _issued(_signed(_drafted(case)))
    assert _issued(_signed(_drafted(case))) == first
    assert Document.house.count() == 1
    assert _issued(_signed(_drafted(case, again=True))) != first
