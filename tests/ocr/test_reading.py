"""Reading papers of every kind: the layer where it is good, the engine where it is not, and no page ever dropped."""

import io
from pathlib import Path
from typing import Any

import img2pdf
import pikepdf
import pytest
from PIL import Image, ImageDraw, ImageFont

from ocr.pages import PageText, Reading, Turn, Word
from ocr.reading import NEEDS_NONE, NO_WORDS, kept_page, prepare, read_page, read_paper
from ocr.tesseract import EngineMissing
from ocr.tesseract.kept import KeptTesseract
from ocr.textlayer import garbled
from paper.child import Refusal
from tests.ocr.bed import TUNING, make_of
from tests.ocr.bed.degrading import degrade
from tests.ocr.papers import make_paper
from tests.ocr.scoring import recall
from tests.ocr.sheets import DPI, dirty, pictures_of, white, with_code

HEADER = "Case 2:24-cv-00123-ABC   Document 40   Filed 02/03/2024   Page {page} of {pages}"


def read(path: Path, limit: int = 20) -> tuple[dict[str, Any], Reading]:
    done = read_paper(path=str(path), folder=str(path.parent / f"{path.stem}-read"), page_limit=limit)
    return done, Reading.load(Path(done["reading"]))


def png(picture: Image.Image, dpi: int | None = DPI) -> bytes:
    kept = io.BytesIO()
    picture.save(kept, "PNG", **({"dpi": (dpi, dpi)} if dpi else {}))
    return kept.getvalue()


def page_picture(folder: Path) -> Image.Image:
    """A scanned page of text as a picture."""
    with pikepdf.open(make_paper(folder, degrade=True, skew=0.0, name="source")) as pdf:
        return pikepdf.PdfImage(next(iter(pictures_of(pdf.pages[0]).values()))).as_pil_image().convert("L")


def test_a_printed_paper_is_read_by_its_own_layer_and_needs_no_archive_copy(tmp_path: Path) -> None:
    done, reading = read(make_paper(tmp_path, pages=2))
    assert done["sources"] == ["layer", "layer"]
    assert (done["archive"], done["archive_note"]) == (None, NEEDS_NONE)
    assert done["confidence"] == 100.0
    assert "MARGARET OSTROWSKI" in reading.text(1)


def test_a_header_line_over_a_scan_is_no_text_layer_but_is_kept(tmp_path: Path) -> None:
    done, reading = read(make_paper(tmp_path, degrade=True, header=HEADER))
    assert done["sources"] == ["ocr"]
    header = [word.text for word in reading.pages[0].words if word.made == "layer"]
    assert header == HEADER.format(page=1, pages=1).split()
    assert "MARGARET OSTROWSKI" in reading.text(1)


def test_a_mixed_paper_is_decided_page_by_page(tmp_path: Path) -> None:
    printed, scan = make_paper(tmp_path, name="one"), make_paper(tmp_path, name="two", degrade=True)
    blank = io.BytesIO(img2pdf.convert([png(dirty())]))
    with pikepdf.open(printed) as whole, pikepdf.open(scan) as more, pikepdf.open(blank) as back:
        whole.pages.extend([more.pages[0], back.pages[0]])
        whole.save(tmp_path / "mixed.pdf")
    done, reading = read(tmp_path / "mixed.pdf")
    assert done["sources"] == ["layer", "ocr", "blank"]
    assert done["pages"] == len(reading.pages) == len(done["page_confidence"]) == 3
    assert done["archive"]


def test_a_scan_that_was_already_read_by_another_program_keeps_that_layer(tmp_path: Path) -> None:
    first, _ = read(make_paper(tmp_path, degrade=True))
    archive = Path(first["archive"]).rename(tmp_path / "again.pdf")
    second, reading = read(archive)
    assert second["sources"] == ["layer"]
    assert second["confidence"] == 95.0
    assert "MARGARET OSTROWSKI" in reading.text(1)


@pytest.mark.parametrize("kind", ["png", "jpg", "tif"])
def test_pictures_are_read_like_scans(kind: str, tmp_path: Path) -> None:
    picture, path = page_picture(tmp_path), tmp_path / f"scan.{kind}"
    if kind == "tif":
        one_bit = picture.convert("1")
        one_bit.save(path, save_all=True, append_images=[one_bit], compression="group4", dpi=(DPI, DPI))
    else:
        picture.save(path, dpi=(DPI, DPI))
    done, reading = read(path)
    assert done["sources"] == ["ocr"] * (2 if kind == "tif" else 1)
    assert (round(reading.pages[0].width), round(reading.pages[0].height)) == (612, 792)
    assert done["archive"]


def test_a_picture_without_a_resolution_is_taken_for_a_letter_page(tmp_path: Path) -> None:
    (tmp_path / "phone.png").write_bytes(png(page_picture(tmp_path), None))
    _, reading = read(tmp_path / "phone.png")
    assert (round(reading.pages[0].width), round(reading.pages[0].height)) == (612, 792)


def test_a_transparent_picture_is_read_on_white_paper(tmp_path: Path) -> None:
    picture = page_picture(tmp_path)
    clear = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    clear.putalpha(picture.point(lambda tone: 255 - tone))
    (tmp_path / "clear.png").write_bytes(png(clear))
    done, reading = read(tmp_path / "clear.png")
    assert done["sources"] == ["ocr"]
    assert "OSTROWSKI" in reading.text(1)


def test_a_fax_with_two_resolutions_is_not_squeezed(tmp_path: Path) -> None:
    picture = page_picture(tmp_path)
    fine = picture.resize((1728, 1078)).convert("1")
    fine.save(tmp_path / "fax.tif", compression="group4", dpi=(204, 98))
    _, reading = read(tmp_path / "fax.tif")
    assert (round(reading.pages[0].width), round(reading.pages[0].height)) == (610, 792)


def test_codes_are_reported_with_their_page(tmp_path: Path) -> None:
    sheets = [page_picture(tmp_path), with_code("PATCHT", "Code128"), with_code("A-17", "QRCode")]
    (tmp_path / "stack.pdf").write_bytes(img2pdf.convert([png(sheet) for sheet in sheets]))
    done, _ = read(tmp_path / "stack.pdf")
    assert [(code["page"], code["kind"], code["text"]) for code in done["barcodes"]] == [
        (2, "PatchT", "PATCHT"),
        (3, "QRCode", "A-17"),
    ]


def test_a_blank_sheet_is_marked_blank_and_needs_no_copy(tmp_path: Path) -> None:
    (tmp_path / "back.pdf").write_bytes(img2pdf.convert([png(dirty()), png(dirty(8, 20))]))
    done, _ = read(tmp_path / "back.pdf")
    assert done["sources"] == ["blank", "blank"]
    assert (done["archive"], done["archive_note"], done["confidence"]) == (None, NO_WORDS, 0.0)


def test_a_page_with_one_faint_line_is_not_called_blank(tmp_path: Path) -> None:
    sheet = white()
    line = page_picture(tmp_path).crop((200, 950, 1400, 1000)).point(lambda tone: 255 - (255 - tone) // 3)
    sheet.paste(line, (200, 950))
    (tmp_path / "faint.pdf").write_bytes(img2pdf.convert([png(sheet)]))
    done, _ = read(tmp_path / "faint.pdf")
    assert done["sources"] == ["ocr"]


def test_a_language_that_is_not_installed_is_the_machines_fault_and_says_what_to_do(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True)
    with pytest.raises(EngineMissing, match="script/bootstrap"):
        read_paper(path=str(paper), folder=str(tmp_path / "read"), languages="nowhere", page_limit=3)


def test_more_pages_than_allowed_are_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="5 pages and the limit here is 4") as refused:
        read(make_paper(tmp_path, pages=5), limit=4)
    assert refused.value.code == "TOO_LARGE"


def test_a_pdf_that_cannot_be_opened_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing of the kind\n%%EOF\n")
    with pytest.raises(Refusal, match="could not be opened") as refused:
        read(tmp_path / "broken.pdf")
    assert refused.value.code == "CORRUPT"


def test_nothing_but_the_results_is_left_in_the_folder(tmp_path: Path) -> None:
    done, _ = read(make_paper(tmp_path, degrade=True))
    assert {path.name for path in Path(done["reading"]).parent.iterdir()} == {"reading.json.gz", "archive.pdf"}


def test_the_same_paper_read_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True)
    one, two = (read_paper(path=str(paper), folder=str(tmp_path / name), page_limit=3) for name in "ab")
    for kept in ("reading", "archive"):
        assert Path(one[kept]).read_bytes() == Path(two[kept]).read_bytes()


def test_a_reading_is_kept_whole_and_comes_back_equal(tmp_path: Path) -> None:
    words = (Word("Ñandú", (1.0, 2.0, 3.0, 4.0), 88.5, 0), Word("\ud800broken", (5.0, 2.0, 9.0, 4.0), 10.0, 0, "layer"))
    reading = Reading((PageText(1, 612, 792, "ocr", 88.5, words[:1], 90, 1.5), PageText(2, 612, 792, "blank", 100.0)))
    reading.save(tmp_path / "reading.json.gz")
    assert Reading.load(tmp_path / "reading.json.gz") == reading
    Reading((PageText(1, 612, 792, "ocr", 50, words),)).save(tmp_path / "odd.json.gz")
    assert Reading.load(tmp_path / "odd.json.gz").text(1) == "Ñandú ?broken"


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_turning_a_point_upright_and_back_is_no_move(rotation: int) -> None:
    turn = Turn(612, 792, rotation, 2.5)
    there = turn.upright(100, 200)
    assert turn.seen(*there) == pytest.approx((100, 200))


def test_text_that_says_nothing_is_known_by_its_signs() -> None:
    assert garbled("\ufffd\ufffd\ue001 \ue002\ue003")
    assert garbled("wklv sdshu lv qrw " * 30)
    assert garbled("")
    assert not garbled("IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF ARIZONA")
    assert not garbled("En el tribunal de primera instancia, la parte demandante solicita " * 8)


@pytest.mark.parametrize(("seed", "quality", "page"), [(61, "fax", 2), (1, "bad", 2)])
def test_a_page_that_looks_sideways_and_is_not_is_read_the_way_it_lies(
    seed: int, quality: str, page: int, tmp_path: Path
) -> None:
    filing, pdf = make_of(seed, TUNING[1])
    (tmp_path / "scan.pdf").write_bytes(degrade(pdf, quality, seed=seed))
    prepared = prepare(path=str(tmp_path / "scan.pdf"), folder=str(tmp_path), page_limit=9)
    read_page(base=prepared["base"], page=page, folder=str(tmp_path), languages="eng+spa")
    read = kept_page(tmp_path, page)
    found, all_of_it = recall((filing.pages[page - 1].text,), read.text)
    assert read.rotation == 0
    assert found > 0.8 * all_of_it


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_page_with_little_on_it_is_read_before_it_is_asked_which_way_up_it_lies(
    turned: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, asked = Image.new("L", (1275, 1650), 255), list[int]()
    face = ImageFont.truetype("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf", 24)
    said = "Dated this third day of May at Nashville\nRespectfully submitted by counsel for the plaintiff"
    ImageDraw.Draw(picture).multiline_text((200, 300), said, font=face, fill=0, spacing=14)
    (tmp_path / "scan.png").write_bytes(png(picture.rotate(turned, expand=True), 150))
    orientation = KeptTesseract.orientation

    def told(self: KeptTesseract, picture: Image.Image, *, dpi: int) -> int:
        asked.append(orientation(self, picture, dpi=dpi))
        return asked[-1]

    monkeypatch.setattr(KeptTesseract, "orientation", told)
    monkeypatch.setattr("ocr.picture.sideways", lambda picture, dpi: True)
    _, reading = read(tmp_path / "scan.png")
    assert (reading.pages[0].rotation, len(asked)) == (turned, 1 if turned else 0)
    assert "Respectfully submitted by counsel" in reading.text(1)
