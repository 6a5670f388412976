"""The eye that learned titles: what it finds where the rules find nothing, what it leaves alone, and that its trees are those it was taught."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from ocr import title_eye
from ocr.fields import fields_of, first_page
from ocr.line_signs import NAMES, signs_of
from ocr.pages import PageText, Reading, Word
from ocr.rows import Sight
from ocr.strips import Row, Strip
from ocr.title_eye import lines_looked_at, look_over
from ocr.trees import Trees
from tests.ocr.learning.examples import is_of_title
from tests.ocr.lines import page_of, words_of

CAPTION = [(72.0, 160.0, "JOHN DOE,"), (150.0, 180.0, "Plaintiff,"), (100.0, 200.0, "v."), (72.0, 220.0, "ACME CO.,"),
           (150.0, 240.0, "Defendant.")]  # fmt: skip
PROSE = (72.0, 330.0, "This paper says at length what it has to say, and says it in many small words.")
Line = tuple[float, float, str]


def title(*lines: Line) -> str:
    found = fields_of(Reading((page_of([*CAPTION, *lines, PROSE]),)), []).title
    return found.value if found else ""


def test_a_title_without_a_word_papers_are_called_by_is_found_by_where_and_how_it_stands() -> None:
    line = (220.0, 280.0, "BIOGRAPHICAL SKETCH OF THE CANDIDATE")
    found = fields_of(Reading((page_of([*CAPTION, line, PROSE]),)), []).title
    assert found is not None
    assert (found.value, found.via) == ("BIOGRAPHICAL SKETCH OF THE CANDIDATE", "by its looks")


TWO = (
    Strip(tuple(words_of(180, 280, "ORDER ON COSTS", 1, "ocr"))),
    Strip(tuple(words_of(180, 294, "Form 12 of 2019", 2, "ocr"))),
)


@pytest.mark.parametrize(
    ("chances", "found", "wanted"),
    [
        ((0.95, 0.9), TWO, TWO),
        ((0.95, 0.001), TWO, TWO[:1]),  # nothing of a title at the end
        ((0.5, 0.001), TWO, TWO),  # the first line is not certain enough to cut by
        ((0.95, 0.2), TWO[1:], TWO[:1]),  # far likelier
        ((0.85, 0.3), TWO[1:], TWO[1:]),  # likelier, not far
        ((0.5, 0.001), TWO[1:], TWO[1:]),  # not sure
        ((0.05, 0.001), (), TWO[:1]),  # better than none
        ((0.03, 0.001), (), ()),
    ],
)
def test_the_eye_cuts_replaces_or_names_a_title_only_where_it_is_sure_enough(
    monkeypatch: pytest.MonkeyPatch, chances: tuple[float, ...], found: Sequence[Strip], wanted: Sequence[Strip]
) -> None:
    page, rows = _seen(page_of([PROSE]))
    eye = title_eye._Eye(10.0, TWO, chances)
    monkeypatch.setattr(title_eye._Eye, "on", lambda *_: eye)
    seen = look_over(page, rows, found)
    assert (seen.lines if seen else ()) == tuple(wanted)


@pytest.mark.parametrize("size", [(0.0, 792.0), (612.0, 0.0)])
def test_a_page_without_width_and_words_without_height_have_signs_too(size: tuple[float, float]) -> None:
    flat = [Word("MOTION", (100.0, 50.0, 180.0, 50.0), 95.0, 0), Word("ORDER", (100.0, 90.0, 180.0, 90.0), 95.0, 1)]
    fields_of(Reading((PageText(1, *size, "ocr", 95.0, tuple(flat)),)), [])


def test_running_text_is_no_title_where_there_is_none() -> None:
    assert title((72.0, 280.0, "and so on, as the parties have always said.")) == ""


def test_a_title_the_rules_found_stays_as_it_is() -> None:
    assert title((180.0, 280.0, "MOTION FOR SUMMARY JUDGMENT"), (190.0, 294.0, "AND MEMORANDUM IN SUPPORT")) == (
        "MOTION FOR SUMMARY JUDGMENT AND MEMORANDUM IN SUPPORT"
    )


def test_a_form_number_under_a_title_is_cut_off_it() -> None:
    form = [(40.0, 38.0, "DIVORCE COMPLAINT (DISSOLUTION OF MARRIAGE)"), (40.0, 54.0, "JD-FM-159 Rev. 8-15"), (40.0, 66.0, "P.B. §§ 25-5, 25-26"),
            (45.0, 134.0, "Name of Plaintiff (Last, first, middle initial)"), (45.0, 143.0, "REBECCA EDWARDS"),
            (45.0, 160.0, "Name of Defendant (Last, first, middle initial)"), (45.0, 169.0, "DARNELL BAKER"), PROSE]  # fmt: skip
    found = fields_of(Reading((page_of(form),)), [])
    assert found.title is not None
    assert found.title.value == "DIVORCE COMPLAINT (DISSOLUTION OF MARRIAGE)"
    assert [party.value for party in found.parties] == ["REBECCA EDWARDS", "DARNELL BAKER"]


def test_every_line_has_every_sign() -> None:
    page, rows = _seen(page_of([*CAPTION, (220.0, 280.0, "CIVIL COVER INFORMATION"), PROSE]))
    lines = lines_looked_at(page, rows)
    assert [len(signs) for signs in signs_of(page, lines)] == [len(NAMES)] * len(lines)
    assert len(set(NAMES)) == len(NAMES)


def test_a_page_without_lines_has_no_signs_and_no_title() -> None:
    page, _ = _seen(page_of([PROSE]))
    assert signs_of(page, []) == []
    assert look_over(page, [], []) is None


def test_the_trees_ask_only_for_signs_there_are_and_end_everywhere() -> None:
    trees = Trees.load(Path(title_eye.__file__).with_name("title_trees.json"))
    assert trees.signs == NAMES
    for tree in trees.trees:
        inner = [node for node in tree if len(node) == 4]
        assert {node[0] for node in inner} <= set(range(len(NAMES)))
        assert all(at < min(node[2], node[3]) and max(node[2], node[3]) < len(tree) for at, node in enumerate(tree) if len(node) == 4)  # fmt: skip


def test_trees_are_added_up_from_where_they_start(tmp_path: Path) -> None:
    kept = {"start": -1.0, "signs": ["a", "b"], "trees": [[[0, 0.5, 1, 2], [2.0], [-2.0]], [[1.0]]]}
    (tmp_path / "trees.json").write_text(json.dumps(kept))
    trees = Trees.load(tmp_path / "trees.json")
    assert trees.chance([0.5, 0.0]) == pytest.approx(0.8808, abs=1e-4)  # -1 + 2 + 1
    assert trees.chance([0.6, 0.0]) == pytest.approx(0.1192, abs=1e-4)  # -1 - 2 + 1


@pytest.mark.parametrize(
    ("line", "wanted"),
    [("NOTICE OF MOTION AND", True), ("MOTION TO DISMISS No. 5", True), ("ACME HOLDINGS, LLC", False), ("TO", False)],
)  # fmt: skip
def test_a_line_taught_as_a_title_is_a_part_of_it_or_little_more_than_all_of_it(line: str, wanted: bool) -> None:
    told = "MOTION TO DISMISS" if "No." in line else "NOTICE OF MOTION AND MOTION TO DISMISS"
    assert is_of_title(line, told) is wanted


def _seen(page: PageText) -> tuple[Sight, Sequence[Row]]:
    seen = first_page(Reading((page,)))
    assert seen is not None
    return seen
