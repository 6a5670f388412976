"""What is measured in a page's picture before it is read: how much its lines lean, whether its print is fine; and how it is drawn."""

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from ocr import picture as pictures
from ocr.drawing import grey
from tests.ocr.bed import make
from tests.ocr.bed.degrading import degrade

DPI = 150
SAID = "The court hereby orders the parties to confer and to report in writing within ten days of this day."


def page(points: float, *, lean: float = 0.0, dpi: int = DPI) -> Image.Image:
    """Forty lines of print of this size, turned clockwise."""
    picture = Image.new("L", (round(8.5 * dpi), 11 * dpi), 250)
    face = ImageFont.truetype("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf", points * dpi / 72)
    for at in range(40):
        ImageDraw.Draw(picture).text((dpi, dpi + at * 1.4 * points * dpi / 72), SAID[:80], font=face, fill=20)
    return picture.rotate(-lean, Image.Resampling.BICUBIC, fillcolor=250)


@pytest.mark.parametrize("lean", [-3.4, -1.0, -0.7, 0.8, 2.2])
def test_a_leaning_page_is_measured_to_a_fifth_of_a_degree_and_the_same_whatever_is_too_little(lean: float) -> None:
    found = pictures.skew(page(11, lean=lean), dpi=DPI)
    assert abs(found - lean) <= 0.2
    for least in (0.4, 0.7):
        assert pictures.skew(page(11, lean=lean), dpi=DPI, least=least) == (found if abs(found) >= least else 0.0)


@pytest.mark.parametrize("lean", [0.0, 0.3, -0.4])
def test_a_page_that_leans_too_little_to_matter_is_taken_for_flat(lean: float) -> None:
    assert pictures.skew(page(11, lean=lean), dpi=DPI, least=0.7) == 0.0


@pytest.mark.parametrize("dpi", [150, 200, 240, 300])
@pytest.mark.parametrize(("points", "fine"), [(6.5, True), (7.5, True), (12, False), (14, False)])
def test_fine_print_is_known_at_every_resolution(points: float, fine: bool, dpi: int) -> None:
    assert pictures.fine_print(page(points, dpi=dpi), dpi=dpi) is fine


@pytest.mark.parametrize("quality", ["clean", "fax", "office", "colour"])
def test_a_page_is_drawn_in_grey_the_same_whether_in_colour_first_or_not(quality: str) -> None:
    for seed in (8, 9, 10):  # clean papers are scanned with one bit or eight
        with pdfium.PdfDocument(degrade(make(seed, split="tuning")[1], quality, seed=seed)) as document:
            drawn = [grey(document[0], scale=scale) for scale in (20 / 72, 150 / 72)]
            for one, scale in zip(drawn, (20 / 72, 150 / 72), strict=True):
                coloured = document[0].render(scale=scale, prefer_bgrx=True).to_pil().convert("L")
                assert ImageChops.difference(one, coloured).getbbox() is None
