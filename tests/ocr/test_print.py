"""How large the print of a page is, measured before it is read: small letters are read with all pixels, common ones with fewer."""

import pytest
import weasyprint
from PIL import Image, ImageDraw

from ocr import picture
from ocr.tesseract import engine
from tests.flows.papers import DENSE
from tests.ocr.bed.degrading import pictures_of
from tests.ocr.scoring import recall

DPI = 200


def page(points: int, quality: str) -> Image.Image:
    """A scanned page of prose in letters of this size, at 200 dots an inch."""
    sheet = f'<style>@page{{size:Letter}} body{{font:{points}pt/1.3 "Liberation Serif"}}</style><p>{DENSE * 6}'
    [scan] = pictures_of(bytes(weasyprint.HTML(string=sheet).write_pdf()), quality, seed=2)
    return scan.convert("L").resize((1700, 2200), Image.Resampling.BILINEAR)


@pytest.mark.parametrize("quality", ["clean", "office", "fax"])
@pytest.mark.parametrize("points", [6, 7, 8, 11, 12, 14])
def test_letters_of_eight_points_are_fine_print_and_those_of_eleven_are_not(points: int, quality: str) -> None:
    assert picture.fine_print(page(points, quality), dpi=DPI) == (points <= 8)


@pytest.mark.parametrize("quality", ["office", "fax"])
def test_common_print_is_read_as_well_with_fewer_pixels(quality: str) -> None:
    scan = page(12, quality)
    fewer = picture.reduced(scan, dpi=DPI, to=150)
    whole, less = (
        recall((DENSE,), " ".join(word.text for word in engine("kept").words(one, dpi=dpi, languages="eng")))[0]
        for one, dpi in ((scan, DPI), (fewer, 150))
    )
    assert less >= whole - 1


@pytest.mark.parametrize("size", [(1, 1), (3, 2000), (2000, 3)])
def test_a_sliver_of_a_page_has_no_fine_print_or_has_but_can_be_measured(size: tuple[int, int]) -> None:
    for tone in (0, 255):
        sliver = Image.new("L", size, tone)
        assert picture.fine_print(sliver, dpi=DPI) in (True, False)
        assert min(picture.reduced(sliver, dpi=DPI, to=150).size) >= 1


def test_a_white_page_has_no_fine_print() -> None:
    assert not picture.fine_print(Image.new("L", (1700, 2200), 255), dpi=DPI)


@pytest.mark.parametrize("rules", [0, 2, 3])
def test_a_page_with_ruled_margins_lies_flat_and_turned_by_a_quarter_it_does_not(rules: int) -> None:
    scan = page(12, "clean")
    draw = ImageDraw.Draw(scan)
    for at in (190, 205, 1560)[:rules]:
        draw.line((at, 0, at, scan.height), fill=0, width=4)
    assert not picture.sideways(scan, dpi=DPI)
    assert picture.sideways(scan.transpose(Image.Transpose.ROTATE_90), dpi=DPI)
