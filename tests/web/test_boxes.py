"""The boxes over the picture of a page: every name on the page, none upon another, words left readable where there is room."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_watch.reads import Box, Read, certain, reads
from ocr.pages import PageText, Word
from tests.web.desk import FIELDS, field
from web.boxes import Marked, sheet

LETTER = (612.0, 792.0)


def read(box: Box | None, *, name: str = "Party", page: int = 1, percent: int = 90) -> Read:
    return Read("parties", name, "X", percent, page, box, "caption", f"read-{box}")


def name_of(mark: Marked) -> Box:
    return mark.name_x, mark.name_y, mark.name_x + mark.name_width, mark.name_y + mark.name_height


def meet(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) - max(one[0], other[0]) > 0.2 and min(one[3], other[3]) - max(one[1], other[1]) > 0.2


def page_of(words: list[Box], size: tuple[float, float] = LETTER) -> PageText:
    return PageText(1, *size, "ocr", 90.0, tuple(Word("word", box, 90.0, 1) for box in words))


sides = st.floats(-50, 700, allow_nan=False)


@given(st.lists(st.tuples(sides, sides, st.floats(1, 400), st.floats(1, 200)), max_size=12), st.floats(80, 3000))
def test_every_name_lies_on_the_page_wherever_its_box_is(corners: list[Box], width: float) -> None:
    boxes = [(x, y, x + wide, y + high) for x, y, wide, high in corners]
    made = sheet([read(box) for box in boxes], [(width, 792.0)], 1, lambda _: None)
    assert made
    assert len(made.marked) == len(boxes)
    for mark in made.marked:
        x0, y0, x1, y1 = name_of(mark)
        assert -0.1 <= x0 < x1
        assert x1 <= width + 0.1 or x0 <= 0.1
        assert -0.1 <= y0 < y1 <= 792.1


def test_names_of_lines_close_together_do_not_lie_upon_each_other_nor_upon_the_lines() -> None:
    lines = [(90.0, 100.0 + 14 * number, 260.0, 112.0 + 14 * number) for number in range(4)]
    made = sheet([read(line) for line in lines], [LETTER], 1, lambda _: None)
    assert made
    names = [name_of(mark) for mark in made.marked]
    assert not [pair for pair in combinations(names, 2) if meet(*pair)]
    assert not [(name, line) for name in names for line in lines if meet(name, line)]


def test_a_name_is_put_beside_a_box_with_words_above_and_below_it() -> None:
    words = [(90.0, 80.0, 400.0, 98.0), (90.0, 114.0, 400.0, 130.0)]
    made = sheet([read((90.0, 100.0, 260.0, 112.0))], [LETTER], 1, lambda _: page_of(words))
    assert made
    assert not [word for word in words if meet(name_of(made.marked[0]), word)]


def test_only_what_was_read_on_the_page_is_marked_on_it_and_words_are_asked_for_only_then() -> None:
    asked: list[int] = []

    def as_read(page: int) -> None:
        asked.append(page)

    found = [read((1, 1, 9, 9)), read(None), read((1, 1, 9, 9), page=2)]
    made = sheet(found, [LETTER] * 3, 3, as_read)
    assert made
    assert (made.marked, made.before, made.after, asked) == ((), 2, None, [])
    made = sheet(found, [LETTER] * 3, 1, as_read)
    assert made
    assert (len(made.marked), made.before, made.after, asked) == (1, None, 2, [1])
    assert sheet(found, [], 1, lambda _: None) is None


def test_boxes_are_measured_on_the_page_as_it_was_read_whatever_the_file_says_of_its_size() -> None:
    made = sheet([read((10, 10, 90, 20))], [(300.0, 400.0)], 1, lambda _: page_of([], (792.0, 612.0)))
    assert made
    assert (made.width, made.height) == (792.0, 612.0)


def test_what_was_read_comes_in_the_sequence_a_clerk_looks_it_over() -> None:
    fields = {"kind_of_paper": field("motion"), **FIELDS, "court_text": field("U.S. DISTRICT COURT"), "in_re": False}
    told = reads(fields, court_name=lambda court: f"the court {court}")
    names = ["Court", "Case number", "Party", "Party", "Title", "Filed", "Kind of paper"]
    assert [one.name for one in told] == names
    assert told[0].value == "the court us/fed/nd-cal"
    assert [one.unsure for one in told] == [False, False, False, True, False, False, False]


def test_the_number_of_a_case_that_is_only_cited_is_called_so() -> None:
    [told] = reads({"numbers": [field("1:20-cv-00001") | {"place": "mention"}]})
    assert told.name == "Cited number"


def test_a_number_that_may_be_one_of_two_courts_is_shown_once_where_it_stands() -> None:
    one, elsewhere = field("1:20-cv-00001"), field("1:20-cv-00001", box=(1, 2, 3, 4))
    told = reads({"numbers": [one | {"key": "a"}, one | {"key": "b"}, elsewhere], "title": field("MOTION")})
    assert [(read.name, read.box) for read in told] == [
        ("Case number", tuple(one["box"])), ("Case number", (1, 2, 3, 4)), ("Title", tuple(one["box"])),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("found", "value"), [(field("A", 0.5), "A"), (field("A", 0.49), ""), (None, ""), ([field("A"), field("B")], "A")]
)
def test_only_what_was_read_with_confidence_is_proposed(found: object, value: str) -> None:
    assert certain({"title": found}, "title") == value
