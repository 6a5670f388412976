"""Codes on pages: separator sheets are found however they are printed, and nothing else is taken for one."""

import random
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image

from ocr.barcodes import PATCH_T, read_barcodes
from tests.ocr.papers import LAYOUTS, make_paper, scanned
from tests.ocr.sheets import DPI, dirty, patch, with_code


@pytest.mark.parametrize("kind", ["Code128", "Code39", "QRCode"])
@pytest.mark.parametrize("text", ["PATCHT", "PATCH T"])
def test_a_separator_sheet_that_says_patch_t_in_a_code_is_one(kind: str, text: str) -> None:
    found = read_barcodes(with_code(text, kind), page=3, dpi=DPI)
    assert [(code.kind, code.page) for code in found] == [(PATCH_T, 3)]


def test_a_qr_code_keeps_its_text_and_its_place() -> None:
    text = '{"court":"us/fed/d-ariz","case":"2:24-cv-00123","pages":17}'
    [code] = read_barcodes(with_code(text, "QRCode"), page=1, dpi=DPI)
    assert (code.kind, code.text) == ("QRCode", text)
    x0, y0, x1, y1 = code.box
    assert 0 < x0 < 306 < x1 < 612
    assert 90 < y0 < y1 < 400


@pytest.mark.parametrize("sideways", [False, True])
@pytest.mark.parametrize("worn", [False, True])
def test_the_printed_patch_t_is_read_upright_and_sideways(sideways: bool, worn: bool) -> None:
    sheet = patch(sideways=sideways)
    if worn:
        sheet = scanned(sheet, skew=1.0, chance=random.Random(3)).convert("L")
    assert [code.kind for code in read_barcodes(sheet, page=1, dpi=DPI)] == [PATCH_T]


def test_another_patch_code_is_no_patch_t() -> None:
    assert read_barcodes(patch("2"), page=1, dpi=DPI) == []


def test_worn_codes_upside_down_are_still_read() -> None:
    for kind in ("QRCode", "Code128"):
        sheet = scanned(with_code("CASE-2024-17", kind), skew=-2.0, chance=random.Random(5)).rotate(180)
        assert [code.text for code in read_barcodes(sheet, page=1, dpi=DPI)] == ["CASE-2024-17"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_ordinary_papers_and_dirty_backs_hold_no_code(layout: str, tmp_path: Path) -> None:
    paper = pdfium.PdfDocument(make_paper(tmp_path, layout=layout, degrade=True))
    picture = paper[0].render(scale=DPI / 72, grayscale=True).to_pil()
    assert read_barcodes(picture, page=1, dpi=DPI) == []
    assert read_barcodes(dirty(), page=1, dpi=DPI) == []


def test_a_page_smaller_than_a_code_is_no_trouble() -> None:
    assert read_barcodes(Image.new("L", (3, 2), 255), page=1, dpi=DPI) == []
