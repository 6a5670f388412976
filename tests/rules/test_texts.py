"""Texts of law: found by level, every word of them recognized in print, one word less or another never."""

import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.rules.court import Courts
from records.rules.texts import LawText, TextUnreadable, read_text, shelf, texts_of

FOLDER = Path(__file__).resolve().parents[2] / "config" / "courts"
TEXTS = {name: text for court in Courts(FOLDER).all() for name, text in court.texts.items()}
EVERY = pytest.mark.parametrize("text", TEXTS.values(), ids=lambda text: text.name)
D = TEXTS["frcp_45_d"]
FOOT, HEAD = "\n\nPage 2 of 4", "Case 4:08-cv-02214-SBA Subpoena (Page 3)\n\n"


def _set_in_lines(text: LawText, width: int) -> str:
    """The text as a page prints it: broken into lines, some words hyphenated, quotes curled."""
    lines = [textwrap.fill(one, width, break_long_words=True) for one in text.paragraphs]
    return "\n\n".join(lines).replace("information", "infor-\nmation").replace("'", "’")


@EVERY
@pytest.mark.parametrize("width", [30, 55, 100])
def test_a_text_is_recognized_however_its_lines_are_broken(text: LawText, width: int) -> None:
    assert text.stands_in([_set_in_lines(text, width)])
    assert text.stands_in(["before", f"above {_set_in_lines(text, width)} below", "after"])


@EVERY
def test_no_word_may_be_missing_changed_or_out_of_place(text: LawText) -> None:
    words = text.text.split()
    for at in range(len(words)):
        for other in ([], ["xyz"]):
            assert not text.stands_in([" ".join([*words[:at], *other, *words[at + 1 :]])]), words[at]
    assert not text.stands_in([])


def _breaks(text: LawText) -> Iterator[tuple[str, str]]:
    """Every way to break the text between two words of a paragraph, a line or so from its ends."""
    for number, paragraph in enumerate(text.paragraphs):
        words = paragraph.split(" ")
        for at in range(1, len(words)):
            head, rest = " ".join(words[:at]), " ".join(words[at:])
            if min(len(head), len(rest)) >= 30:
                above, below = text.paragraphs[:number], text.paragraphs[number + 1 :]
                yield "\n\n".join([*above, head]), "\n\n".join([rest, *below])


@pytest.mark.parametrize("name", ["frcp_45_d", "frcp_45_e", "tx_176_8_a"])
def test_a_paragraph_may_run_on_to_the_next_page_past_foot_and_head(name: str) -> None:
    breaks = list(_breaks(TEXTS[name]))
    assert len(breaks) > 20
    for above, below in breaks:
        assert TEXTS[name].stands_in([above + FOOT, HEAD + below])
        assert not TEXTS[name].stands_in([above + FOOT, HEAD + below.split(" ", 1)[1]])


def test_a_word_lost_at_a_page_break_is_missed() -> None:
    before, after = D.text.split(" impose an appropriate sanction")
    rest = f"impose an appropriate sanction{after}"
    assert D.stands_in([before + FOOT, HEAD + rest])
    assert not D.stands_in([before + FOOT, HEAD + rest.removeprefix("impose ")])
    assert not D.stands_in([before.removesuffix("duty and") + FOOT, HEAD + rest])


@given(st.lists(st.text(max_size=200), max_size=4))
def test_no_other_pages_hold_a_text(pages: list[str]) -> None:
    assert not D.stands_in(pages)


def test_a_court_may_have_its_own_words_in_place_of_the_level_above(tmp_path: Path) -> None:
    for level, words in (("us", "the nation's"), ("us/xx", "the state's"), ("us/xx/one", "the court's own")):
        (tmp_path / "texts" / level).mkdir(parents=True, exist_ok=True)
        (tmp_path / "texts" / level / "oath.toml").write_text(
            f"title = 'Oath'\ncitation = 'Rule 1'\ntext = \"{words}\"\n"
        )
    assert texts_of(shelf(tmp_path), "us/xx/one")["oath"].text == "the court's own"
    assert texts_of(shelf(tmp_path), "us/xx/two")["oath"].text == "the state's"
    assert texts_of(shelf(tmp_path), "us/yy/two")["oath"].text == "the nation's"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("title = 'x'\ncitation = 'y'\ntext = ' '\n", "empty"),
        ("title = 'x'\ntext = 'z'\n", "citation"),
        ("title = 'x'\ncitation = 'y'\ntext = 'z'\ncolour = 1\n", "colour"),
        ("title = 'x'\ncitation = 'y'\ntext = 'z'\nstatus = 'sure'\n", "sure"),
        ("title", "cannot be used"),
    ],
)
def test_a_garbled_text_is_refused_with_what_to_mend(tmp_path: Path, words: str, says: str) -> None:
    (tmp_path / "oath.toml").write_text(words)
    with pytest.raises(TextUnreadable, match=says):
        read_text(tmp_path / "oath.toml")
