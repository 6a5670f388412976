"""Papers that mean harm: giant words, control signs, other directions of writing, pages of nothing but brackets."""

import random
import time
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.casenumbers import Known
from ocr.fields import fields_of
from ocr.pages import PageText, Reading, Word
from ocr.reading import read_paper
from tests.ocr.known import courts
from tests.ocr.lines import page_of

HERE = [Known.from_json(court) for court in courts()]
GIANTS = ["A" * 5_000_000, "(" * 5_000_000, "v. " * 1_000_000, "No. " * 1_000_000, "1-" * 2_500_000, "§" * 1_000_000,
          "a, " * 1_000_000 + "a corporation", "Case" + " " * 1_000_000 + "Document", "\u202e" * 100_000]  # fmt: skip


@pytest.mark.parametrize(
    "giant", GIANTS, ids=[giant[:6].strip().encode("ascii", "replace").decode() for giant in GIANTS]
)
@pytest.mark.parametrize("top", [15, 160])
def test_a_giant_word_ends_in_fields_like_any_other(giant: str, top: float) -> None:
    word = Word(giant, (72.0, top, 540.0, top + 10), 90.0, 0)
    around = page_of([(72, 200, "v."), (330, 160, "Case No. 2:24-cv-00123")])
    page = PageText(1, 612, 792, "ocr", 90.0, (word, *around.words, word))
    assert fields_of(Reading((page,)), HERE) is not None


def test_a_page_of_a_million_words_is_read_as_far_as_a_person_would() -> None:
    chance = random.Random(1)
    words = tuple(
        Word(chance.choice(["v.", ")", "No.", "COURT", "20-12345"]), (x := chance.uniform(0, 600), 50.0, x + 20, 60.0), 90.0, at)
        for at in range(300_000)
    )  # fmt: skip
    assert fields_of(Reading((PageText(1, 612, 792, "ocr", 90.0, words),)), HERE) is not None


LINES = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("()§.,:-/ \u202e\x00\u0301COURTNovsFiled0123456789")),
    max_size=120,
)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 600), st.floats(0, 780), LINES), max_size=25))
def test_no_page_whatever_it_says_stops_the_reading(lines: list[tuple[float, float, str]]) -> None:
    fields = fields_of(Reading((page_of(lines),)), HERE)
    shown = [
        field for field in (fields.title, fields.heading, fields.court_text, fields.judge, *fields.parties) if field
    ]
    assert all(char.isprintable() for field in shown for char in field.value)
    assert all(0 <= field.confidence <= 1 for field in shown)


TOKENS = st.sampled_from(
    ["v.", "VS.", "and", ",", ";", "et al.", "d/b/a", "INC.", "LLC", "a corporation", "by and through", "guardian ad litem", "DOES 1-50", "Plaintiff,",
     "Defendants.", "IN RE", "FILED", "RECEIVED", "JAN", "05", "2026", "10:30 AM", "CONFIDENTIAL", "[ ]", "MOTION", "TO", "ORDER:", "Re:", "No.",
     "2:24-cv-00123", ")", "§", "DATE:", "Hon.", "State Bar No.", "A.B.", "(((((", "AAAA" * 40, "((a " * 30, "- " * 50, "d/b/a " * 30]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 600), st.floats(0, 780), st.lists(TOKENS, max_size=40)), max_size=40))
def test_no_text_takes_longer_than_a_second(lines: list[tuple[float, float, list[str]]]) -> None:
    page = page_of([(x, y, " ".join(tokens)) for x, y, tokens in lines])
    start = time.process_time()
    assert fields_of(Reading((page,)), HERE) is not None
    assert time.process_time() - start < 1.0


def test_signs_that_turn_the_direction_of_writing_are_taken_out() -> None:
    page = page_of([(72, 160, "JOHN \u202eDOE\u202c"), (150, 180, "Plaintiff,"), (100, 200, "v."), (72, 220, "ACME\x07 CO."),
                    (150, 240, "Defendant.")])  # fmt: skip
    assert [party.value for party in fields_of(Reading((page,)), HERE).parties] == ["JOHN DOE", "ACME CO."]


def test_a_text_layer_of_millions_of_letters_is_cut_where_no_person_reads_on(tmp_path: Path) -> None:
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(612, 792))
        page.obj.Resources = pikepdf.Dictionary(
            Font=pikepdf.Dictionary(
                F=pikepdf.Dictionary(
                    Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
                )
            )  # fmt: skip
        )
        page.Contents = pikepdf.Stream(pdf, b"BT /F 8 Tf 50 700 Td (" + b"A" * 3_000_000 + b") Tj ET")
        pdf.save(tmp_path / "giant.pdf")
    done = read_paper(path=str(tmp_path / "giant.pdf"), folder=str(tmp_path / "read"), page_limit=2)
    assert done["pages"] == 1


def test_nothing_at_all_gives_no_fields() -> None:
    assert fields_of(Reading(()), HERE).numbers == ()
    assert fields_of(Reading((PageText(1, 612, 792, "blank", 100.0),)), HERE).title is None
