"""A second look at what the first did not read: underlined lines, turned stamps, names with a tilde."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from ocr.accents import is_odd, spelled
from ocr.muddled import muddled
from ocr.pages import PageText, Word
from ocr.rows import sight
from ocr.second_look import look_again, unread, without_rules
from ocr.tesseract import engine

DPI = 200
FONTS = Path("/usr/share/fonts/truetype/liberation")


def sheet() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    page = Image.new("L", (round(8.5 * DPI), 11 * DPI), 255)
    return page, ImageDraw.Draw(page)


def print_line(
    draw: ImageDraw.ImageDraw, x: float, y: float, text: str, size: float = 12
) -> tuple[float, float, float, float]:
    font = ImageFont.truetype(str(FONTS / "LiberationSerif-Bold.ttf"), round(size * DPI / 72))
    draw.text((x * DPI / 72, y * DPI / 72), text, fill=0, font=font)
    left, top, right, bottom = draw.textbbox((x * DPI / 72, y * DPI / 72), text, font=font)
    return left * 72 / DPI, top * 72 / DPI, right * 72 / DPI, bottom * 72 / DPI


def page_of(*words: Word) -> PageText:
    return PageText(1, 612, 792, "ocr", 95.0, words, language="eng")


def read(page: PageText) -> str:
    return " ".join(word.text for word in page.words)


def test_a_line_of_print_no_word_was_read_from_is_read_again_without_its_underline() -> None:
    picture, draw = sheet()
    box = print_line(draw, 120, 300, "MOTION TO COMPEL DISCOVERY")
    draw.line([(box[0] * DPI / 72, box[3] * DPI / 72), (box[2] * DPI / 72, box[3] * DPI / 72)], fill=0, width=3)
    assert len(list(unread(page_of(), picture, dpi=DPI))) == 1
    assert read(look_again(page_of(), picture, dpi=DPI, engine=engine("kept"))) == "MOTION TO COMPEL DISCOVERY"


def test_a_rule_a_picture_and_what_was_read_already_are_not_looked_at_again() -> None:
    picture, draw = sheet()
    box = print_line(draw, 120, 300, "ORDER")
    draw.line([(100, 400), (1500, 400)], fill=0, width=4)
    draw.rectangle([(300, 1000), (900, 1300)], fill=0)
    known = page_of(Word("ORDER", box, 95.0, 0))
    assert list(unread(known, picture, dpi=DPI)) == []
    assert look_again(known, picture, dpi=DPI, engine=engine("kept")) == known


@pytest.mark.parametrize("tilt", [-4.0, 0.0, 3.5])
def test_a_stamp_whose_day_was_not_made_out_is_straightened_and_read(tilt: float) -> None:
    stamp = Image.new("L", (620, 330), 255)
    draw = ImageDraw.Draw(stamp)
    print_line(draw, 60, 14, "FILED", 20)
    print_line(draw, 36, 44, "JAN 05 2026", 14)
    print_line(draw, 40, 70, "CLERK OF COURT", 9)
    picture, _ = sheet()
    picture.paste(stamp.rotate(-tilt, Image.Resampling.BICUBIC, fillcolor=255), (1040, 60))
    word = Word("FILED", (440.0, 40.0, 500.0, 58.0), 90.0, 0)
    words = read(look_again(page_of(word), picture, dpi=DPI, engine=engine("kept")))
    assert "JAN 05 2026" in words
    assert words.count("FILED") == 1


def test_rules_are_taken_off_and_letters_stay() -> None:
    picture, draw = sheet()
    box = print_line(draw, 120, 300, "HOLD THE LINE")
    before = picture.copy()
    draw.line([(0, 1200), (1700, 1200)], fill=0, width=3)
    clean = without_rules(picture, dpi=DPI)
    assert clean.crop((0, 1190, 1700, 1210)).getextrema() == (255, 255)
    left, top, right, bottom = (round(side * DPI / 72) for side in box)
    place = (left, top, right, bottom)
    assert clean.crop(place).tobytes() == before.crop(place).tobytes()


@pytest.mark.parametrize("name", ["Pefia", "Muiioz", "Trevifio", "Ram6n", "Begofia", "Niifiez"])
def test_a_name_with_traces_of_a_foreign_letter_is_looked_at_in_spanish(name: str) -> None:
    assert is_odd(name)


@pytest.mark.parametrize("word", ["Certified", "Office", "Defendant", "verified", "Hawaii"])
def test_english_words_are_not(word: str) -> None:
    assert not is_odd(word)


def test_only_the_odd_name_is_put_right_and_only_by_one_like_it() -> None:
    page = page_of(Word("Maria", (0, 0, 30, 10), 95.0, 0), Word("Pefia", (34, 0, 60, 10), 80.0, 0))
    other = [Word("María", (0, 0, 30, 10), 90.0, 0), Word("Peña", (34, 0, 60, 10), 90.0, 0)]
    assert read(spelled(page, other)) == "Maria Peña"
    assert read(spelled(page, [Word("ÑÑÑÑ", (34, 0, 60, 10), 90.0, 0)])) == "Maria Pefia"


@pytest.mark.parametrize("turn", [90, 270])
def test_a_banner_that_runs_up_the_margin_and_came_out_as_scraps_is_turned_and_read(turn: int) -> None:
    picture, _ = sheet()
    banner = Image.new("L", (900, 40), 255)
    font = ImageFont.truetype(str(FONTS / "LiberationSans-Regular.ttf"), 26)
    ImageDraw.Draw(banner).text((5, 4), "ELECTRONICALLY FILED - 2025 Jan 20 12:49 PM", fill=0, font=font)
    upwards = banner.rotate(turn, expand=True)
    left, top = round(580 * DPI / 72), 500
    picture.paste(upwards, (left, top))
    x0, y0, y1 = 580.0, top * 72 / DPI, (top + 620) * 72 / DPI
    scraps = page_of(
        Word("Wd6bZTOZ", (x0, y0, x0 + 14, y0 + 90), 5.0, 0), Word("TAWAATI", (x0, y1 - 90, x0 + 14, y1), 3.0, 0)
    )
    assert "FILED - 2025 Jan 20" in read(look_again(scraps, picture, dpi=DPI, engine=engine("kept")))


def test_print_up_the_margin_that_makes_no_more_sense_turned_stays_as_it_was() -> None:
    picture, _ = sheet()
    known = page_of(Word("SUPERIOR", (580, 200, 590, 260), 90.0, 0), Word("COURT", (580, 265, 590, 300), 90.0, 0))
    assert look_again(known, picture, dpi=DPI, engine=engine("kept")) == known


def test_a_caption_whose_lines_were_read_into_those_beside_them_is_read_again_column_by_column() -> None:
    picture, draw = sheet()
    words: list[Word] = []
    for x, y, text, told in (
        (72, 104, "Leilani Lockwood", "Leilani Lockwood"), (101, 118, "Plaintiff", "rene"), (72, 132, "v.", ""),
        (72, 146, "Rex Moana", "Rex Moana"), (101, 160, "Defendant", "Defendant"),
        (337, 125, "DISTRICT COURT", "DISTRICT COURT"), (337, 139, "OF BEXAR COUNTY", "OF BEXAR COUNTY"),
    ):  # fmt: skip
        box = print_line(draw, x, y, text)
        wide = (box[2] - box[0]) / max(1, len(told))
        at = box[0]
        for word in told.split():
            sure = 20.0 if word == "rene" else 95.0
            words.append(Word(word, (at, box[1], at + wide * len(word), box[3]), sure, len(words)))
            at += wide * (len(word) + 1)
    seen = read(look_again(page_of(*words), picture, dpi=DPI, engine=engine("kept")))
    assert "Plaintiff" in seen
    assert "v." in seen
    assert "rene" not in seen
    assert seen.count("Leilani Lockwood") == 1
    assert seen.startswith("Leilani Lockwood Plaintiff v. Rex Moana Defendant")


def test_a_caption_that_was_read_well_is_not_looked_at_again() -> None:
    lines = (("Alma Reyes,", 104), ("Plaintiff", 118), ("v.", 132), ("Rex Moana", 146), ("Defendant", 160))
    words = [Word(text, (72, y, 160, y + 10), 95.0, at) for at, (text, y) in enumerate(lines)]
    assert list(muddled(sight(page_of(*words)))) == []
