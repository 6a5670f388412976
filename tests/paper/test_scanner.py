"""What a file tells of the scanner that made it: one harmless line, whatever stands in the file."""

from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from paper.pdf import examine
from paper.scanner import LONGEST, label, of_picture


def pdf(folder: Path, **told: object) -> str:
    made, out = pikepdf.new(), folder / "paper.pdf"
    made.add_blank_page(page_size=(612, 792))
    for name, value in told.items():
        made.docinfo[f"/{name}"] = value
    made.save(out)
    return str(out)


@pytest.mark.parametrize(
    ("told", "is_called"),
    [
        ({"Creator": "Canon iR-ADV C5535", "Producer": "Adobe PSL 1.3"}, "Canon iR-ADV C5535 / Adobe PSL 1.3"),
        ({"Creator": "ScanSnap", "Producer": "ScanSnap"}, "ScanSnap"),
        ({"Creator": "PaperStream", "Producer": "PaperStream Capture 1.5"}, "PaperStream Capture 1.5"),
        ({"Author": "Jane Roe", "Title": "Sealed motion"}, ""),
        ({"Producer": "a\n\x00\u202eb\t" + "x" * 500}, "a b " + "x" * (LONGEST - 4)),
        ({"Producer": pikepdf.Array([1, 2])}, None),
        ({}, ""),
    ],
)  # fmt: skip
def test_a_pdf_is_called_by_its_creator_and_producer_and_by_nothing_else(
    tmp_path: Path, told: dict[str, object], is_called: str | None
) -> None:
    found = examine(path=pdf(tmp_path, **told), page_limit=5)["scanner"]
    assert len(found) <= LONGEST
    assert found.isprintable()
    assert is_called is None or found == is_called


@pytest.mark.parametrize("ending", ["tif", "jpg"])
def test_a_picture_is_called_by_make_model_and_software(tmp_path: Path, ending: str) -> None:
    place, exif = tmp_path / f"page.{ending}", Image.Exif()
    exif[271], exif[272], exif[305] = "FUJITSU", "fi-7160", "PaperStream Capture"
    Image.new("L", (85, 110), 255).save(place, exif=exif)
    assert examine(path=str(place), page_limit=5)["scanner"] == "FUJITSU / fi-7160 / PaperStream Capture"


def test_a_picture_without_any_and_a_file_that_is_none_are_called_nothing(tmp_path: Path) -> None:
    Image.new("L", (85, 110), 255).save(tmp_path / "page.png")
    (tmp_path / "torn.tif").write_bytes(b"II*\x00\xff\xff\xff\xff")
    assert of_picture(tmp_path / "page.png") == of_picture(tmp_path / "torn.tif") == ""


def test_signs_without_a_letter_or_digit_are_no_name() -> None:
    assert label(["--", " . ", "\u202e"]) == ""
