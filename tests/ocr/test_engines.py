"""The engine behind its small interface: kept in the process or started for every page, it reads the same."""

import subprocess
from pathlib import Path

import pytest
import tesserocr
from PIL import Image, ImageDraw, ImageFont, ImageOps

from ocr.tesseract import ENGINES, ORIENTATION, READING, EngineMissing, engine
from ocr.tesseract.kept import _models
from tests.ocr.papers import make_paper

DPI = 200
EITHER = pytest.mark.parametrize("name", ENGINES)


def page(
    text: str = "The court hereby orders the parties to confer.", size: tuple[int, int] = (1700, 600)
) -> Image.Image:
    picture = Image.new("L", size, 255)
    face = ImageFont.truetype("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf", 44)
    ImageDraw.Draw(picture).multiline_text((120, 120), text, font=face, fill=0, spacing=24)
    return picture


@EITHER
def test_every_word_is_read_with_a_box_that_holds_its_ink(name: str) -> None:
    picture = page()
    words = engine(name).words(picture, dpi=DPI, languages="eng")
    assert " ".join(word.text for word in words) == "The court hereby orders the parties to confer."
    assert {word.line for word in words} == {0}
    ink = ImageOps.invert(picture).getbbox()
    assert ink
    for word in words:
        assert ink[0] - 3 <= word.left < word.right <= ink[2] + 3
        assert ink[1] - 3 <= word.top < word.bottom <= ink[3] + 3
        assert word.confidence > 80


@EITHER
def test_lines_are_told_apart_and_numbered_from_the_top(name: str) -> None:
    words = engine(name).words(page("first line here\nsecond line there"), dpi=DPI, languages="eng")
    assert [(word.text, word.line) for word in words if word.text.endswith("line") or word.text == "here"]
    assert [word.line for word in words] == [0, 0, 0, 1, 1, 1]


@EITHER
@pytest.mark.parametrize("turned", [90, 180, 270])
def test_the_engine_says_how_to_turn_a_page_upright(name: str, turned: int, tmp_path: Path) -> None:
    import pypdfium2

    drawn = pypdfium2.PdfDocument(make_paper(tmp_path))[0].render(scale=DPI / 72, grayscale=True).to_pil()
    lying = drawn.rotate(turned, expand=True, fillcolor=255)  # counter-clockwise, so it must be turned clockwise
    assert engine(name).orientation(lying, dpi=DPI) == turned


@EITHER
def test_an_empty_page_holds_no_word_and_no_direction(name: str) -> None:
    white = Image.new("L", (1700, 2200), 255)
    assert engine(name).words(white, dpi=DPI, languages="eng") == []
    assert engine(name).orientation(white, dpi=DPI) == 0


@EITHER
def test_a_language_that_is_not_installed_is_named_with_its_debian_package(name: str) -> None:
    with pytest.raises(EngineMissing, match="tesseract-ocr-chi-sim"):
        engine(name).words(page(), dpi=DPI, languages="chi_sim")


@EITHER
def test_a_picture_of_one_pixel_and_a_coloured_one_are_no_trouble(name: str) -> None:
    assert engine(name).words(Image.new("L", (1, 1), 0), dpi=DPI, languages="eng") == []
    read = engine(name).words(page().convert("RGB"), dpi=DPI, languages="eng")
    assert "hereby" in [word.text for word in read]


def test_both_engines_read_the_same_words_of_a_whole_page(tmp_path: Path) -> None:
    import pypdfium2

    drawn = pypdfium2.PdfDocument(make_paper(tmp_path))[0].render(scale=DPI / 72, grayscale=True).to_pil()
    kept, command = ({word.text for word in engine(name).words(drawn, dpi=DPI, languages="eng")} for name in ENGINES)
    assert len(kept & command) > 0.95 * len(kept | command)


def test_every_setting_the_engine_is_given_is_one_it_knows() -> None:
    told = subprocess.run(["tesseract", "--print-parameters"], capture_output=True, text=True, check=True).stdout
    known = {line.split("\t")[0] for line in told.splitlines()}
    assert {*READING, *ORIENTATION} <= known
    with tesserocr.PyTessBaseAPI(path=str(_models()), lang="eng") as api:
        assert all(api.SetVariable(name, value) for name, value in {**READING, **ORIENTATION}.items())


@EITHER
def test_typewritten_lines_and_white_print_on_black_are_read_like_any_other(name: str) -> None:
    picture = Image.new("L", (1700, 700), 255)
    face = ImageFont.truetype("/usr/share/fonts/truetype/liberation2/LiberationMono-Regular.ttf", 36)
    draw = ImageDraw.Draw(picture)
    lines = [
        "Filing fee          435.00   PAID",
        "Service of writ      75.50   OPEN",
        "Certified mail        9.64   DUE",
    ]
    for at, line in enumerate(lines):
        draw.text((120, 80 + 60 * at), line, font=face, fill=0)
    draw.rectangle((100, 300, 1500, 370), fill=0)
    draw.text((120, 312), "NOTICE OF HEARING", font=face, fill=255)
    read = " ".join(word.text for word in engine(name).words(picture, dpi=DPI, languages="eng"))
    assert set(" ".join(lines).split()) | {"NOTICE", "OF", "HEARING"} <= set(read.split())
