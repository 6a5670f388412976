"""The archive copy: searchable, selecting lands on the words, the original's pages untouched, or not made at all."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from PIL import ImageChops

from ocr.archive import ArchiveRefused, write_archive
from ocr.pages import Reading
from ocr.reading import read_paper
from ocr.textlayer import read_layer
from tests.ocr.papers import make_paper
from tests.ocr.sheets import pictures_of

TURNS = [
    (0, 0.0, 0),
    (0, 3.0, 0),
    (90, 0.0, 0),
    (180, -2.0, 0),
    (270, 1.0, 0),
    (0, 0.0, 90),
    (0, 1.5, 180),
    (90, 0.0, 270),
]


def read(paper: Path) -> tuple[Path, Reading]:
    done = read_paper(path=str(paper), folder=str(paper.parent / "read"), page_limit=9)
    assert done["archive"], done["archive_note"]
    return Path(done["archive"]), Reading.load(Path(done["reading"]))


def rotated(paper: Path, degrees: int, crop: float = 0) -> Path:
    """The same scan with a /Rotate and a crop box in it."""
    with pikepdf.open(paper, allow_overwriting_input=True) as pdf:
        for page in pdf.pages:
            page.rotate(degrees, relative=False)
            x0, y0, x1, y1 = (float(side) for side in page.mediabox)
            page.cropbox = pikepdf.Array([x0 + crop, y0 + crop, x1 - crop, y1 - crop / 2])
        pdf.save(paper)
    return paper


@pytest.mark.parametrize(("quarter", "skew", "rotate"), TURNS)
def test_selecting_lands_on_the_words_however_the_page_lies(
    tmp_path: Path, quarter: int, skew: float, rotate: int
) -> None:
    paper = rotated(make_paper(tmp_path, degrade=True, quarter=quarter, skew=skew), rotate, crop=6)
    archive, reading = read(paper)
    there = read_layer(pdfium.PdfDocument(archive)[0]).words
    for word in [word for word in reading.pages[0].words if len(word.text) > 5]:
        near = [other for other in there if other.text == word.text]
        middle = ((word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2)
        assert any(
            abs((other.box[0] + other.box[2]) / 2 - middle[0]) < 3
            and abs((other.box[1] + other.box[3]) / 2 - middle[1]) < 3
            for other in near
        ), word


def test_the_originals_content_and_pictures_are_carried_over_unchanged(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True, pages=2)
    archive, _ = read(paper)
    with pikepdf.open(paper) as one, pikepdf.open(archive) as two:
        assert len(one.pages) == len(two.pages)
        for before, after in zip(one.pages, two.pages, strict=True):
            assert before.Contents.read_bytes() in [part.read_bytes() for part in after.Contents]
            for name, picture in pictures_of(before).items():
                assert pictures_of(after)[name].read_raw_bytes() == picture.read_raw_bytes()


def test_a_page_of_the_copy_looks_exactly_as_before(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True)
    archive, _ = read(paper)
    one, two = (pdfium.PdfDocument(path)[0].render(scale=2).to_pil() for path in (paper, archive))
    assert ImageChops.difference(one, two).getbbox() is None


def test_a_copy_without_its_words_or_pages_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True)
    _, reading = read(paper)
    page = reading.pages[0]
    far = tuple(replace(word, box=(word.box[0] + 9000, *word.box[1:])) for word in page.words)
    with pytest.raises(ArchiveRefused, match="No searchable copy was made"):
        write_archive(paper, Reading((replace(page, words=far),)), tmp_path / "copy.pdf")
    with pytest.raises(ArchiveRefused, match="The original is kept"):
        write_archive(paper, Reading((page, page)), tmp_path / "copy.pdf")
    assert not list(tmp_path.glob("copy*"))


def test_words_that_no_standard_font_has_are_found_again(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True)
    _, reading = read(paper)
    page = reading.pages[0]
    words = tuple(replace(page.words[0], text=text, box=(50.0, 40.0 + 20 * at, 150.0, 52.0 + 20 * at), line=at)
                  for at, text in enumerate(["Nguyễn", "Žižek", "Ñandú", "§1983", "“quoted”", "Ωmega"]))  # fmt: skip
    write_archive(paper, Reading((replace(page, words=words),)), tmp_path / "copy.pdf")
    assert [word.text for word in read_layer(pdfium.PdfDocument(tmp_path / "copy.pdf")[0]).words] == [
        word.text for word in words
    ]


def test_a_paper_whose_resources_hang_on_the_page_tree_keeps_them(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True, pages=2)
    with pikepdf.open(paper, allow_overwriting_input=True) as pdf:
        tree = pdf.Root.Pages
        shared = pikepdf.Dictionary(XObject=pikepdf.Dictionary())
        for number, page in enumerate(pdf.pages):
            for name, picture in pictures_of(page).items():
                shared.XObject[f"/Im{number}"] = picture
                page.Contents = pikepdf.Stream(
                    pdf, page.Contents.read_bytes().replace(name.encode(), f"/Im{number}".encode())
                )
            del page.obj["/Resources"]
        tree.Resources = shared
        pdf.save(paper)
    archive, reading = read(paper)
    assert [page.source for page in reading.pages] == ["ocr", "ocr"]
    assert archive.exists()
