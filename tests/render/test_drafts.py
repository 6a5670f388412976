"""A draft says on every sheet that it is one, and shows what it lacks in its place."""

from pathlib import Path
from typing import Any

import pytest

from docgen.render import gaps, html, phrases
from tests.render.drawing import DRAWN_AT, SHELF, run_together, sample, texts

WHOLE = {"court": "A court", "directed_to": [{"name": "Ana", "address": ["1 Main St"]}], "judge": {"name": "Ruth"}}


def _draft(data: dict[str, Any], required: list[str], out: Path) -> Path:
    path = out / "draft.pdf"
    html.draw(
        shelf=str(SHELF), kind="summons", data=data, title="Summons", language="en", drawn_at=DRAWN_AT, out=str(path), draft=True, required=required,
    )  # fmt: skip
    return path


def test_every_sheet_of_a_draft_says_that_it_is_not_issued(tmp_path: Path) -> None:
    pages = texts(_draft(sample("summons"), [], tmp_path))
    assert len(pages) == 2
    assert all("DRAFT — NOT ISSUED" in page for page in pages)


def test_what_is_missing_is_shown_in_its_place(tmp_path: Path) -> None:
    data = sample("summons", plaintiffs=[], answer_to=[{"name": "Ana Duarte", "address": []}])
    said = run_together(_draft(data, ["plaintiffs", "answer_to.address", "case_number"], tmp_path))
    assert "[[missing:plaintiffs]]" in said
    assert "[[missing:answer_to.address]]" in said
    assert "[[missing:case_number]]" not in said


@pytest.mark.parametrize(
    ("changed", "required", "missing"),
    [
        ({}, ["court", "directed_to.address", "judge.name"], []),
        ({"court": "  "}, ["court"], ["court"]),
        ({"court": None}, ["court"], ["court"]),
        ({"directed_to": []}, ["directed_to.address"], ["directed_to.address"]),
        (
            {"directed_to": [{"name": "A", "address": ["x"]}, {"name": "B", "address": [""]}]},
            ["directed_to.address"],
            ["directed_to.address"],
        ),
        ({"judge": None}, ["judge.name", "judge"], ["judge.name", "judge"]),
        ({}, ["jury.size"], ["jury.size"]),
    ],
)
def test_what_is_lacking_is_told_by_its_dotted_name(
    changed: dict[str, Any], required: list[str], missing: list[str]
) -> None:
    assert gaps.lacking(WHOLE | changed, required) == missing


def test_zero_and_no_are_said_and_not_missing() -> None:
    assert gaps.lacking({"days": 0, "bond": False}, ["days", "bond"]) == []


def test_a_gap_says_so_however_a_template_goes_through_it() -> None:
    filled = gaps.shown({"people": [], "judge": None}, ["people.name", "judge.title"])
    assert [str(one.name) for one in filled["people"]] == ["[[missing: people.name]]"]
    assert str(filled["judge"]["title"]) == "[[missing: judge.title]]"


def test_a_gap_passes_through_every_phrase_and_still_says_what_is_missing() -> None:
    for phrase in phrases.filters("en").values():
        assert str(phrase(gaps.Gap("hearing.on"))) == "[[missing: hearing.on]]"
