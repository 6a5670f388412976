"""The archive copy: searchable, selecting lands on the words, the original's pages untouched, or not made at all."""

import hashlib
import random
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from PIL import ImageChops

from ocr.archive import LARGEST, SMALL_FILE, Archived, ArchiveRefused, upright_turn, write_archive
from ocr.archive_proof import NotProved, Proof, prove
from ocr.archive_reader import SecondReader
from ocr.archive_text import words_to_lay
from ocr.pages import PageText, Reading, Word
from ocr.reading import read_paper
from ocr.textlayer import read_layer
from paper import archival
from tests.ocr.bed import TUNING, make_of
from tests.ocr.bed.degrading import degrade
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
    copy = pdfium.PdfDocument(archive)[0]
    copy.set_rotation(rotate)  # as it first lay: the copy may have turned it upright
    there = read_layer(copy).words
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


@pytest.mark.parametrize("packed", ["/CCITTFaxDecode", "/JBIG2Decode", "/DCTDecode", "/JPXDecode", "/FlateDecode"])
def test_a_picture_however_it_is_packed_is_passed_through_byte_for_byte(packed: str, tmp_path: Path) -> None:
    raw = zlib.compress(random.Random(packed).randbytes(5000), 1)
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(612, 792)).obj
        picture = pikepdf.Stream(pdf, raw, Filter=pikepdf.Name(packed), Subtype=pikepdf.Name.Image, Width=20, Height=20)
        picture.ColorSpace, picture.BitsPerComponent = pikepdf.Name.DeviceGray, 8
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=picture))
        page.Contents = pikepdf.Stream(pdf, b"q 612 0 0 792 0 0 cm /P Do Q")
        pdf.save(tmp_path / "paper.pdf")
    reading = Reading((PageText(1, 612, 792, "ocr", 90.0, (Word("Motion", (72, 72, 120, 84), 90.0, 0),)),))
    write_archive(tmp_path / "paper.pdf", reading, tmp_path / "copy.pdf")
    with pikepdf.open(tmp_path / "copy.pdf") as copy:
        kept = copy.pages[0].obj.Resources.XObject.P
        assert hashlib.sha256(kept.read_raw_bytes()).digest() == hashlib.sha256(raw).digest()
        assert kept.Filter == packed


@pytest.mark.parametrize(("lay", "turn"), [("upside down", 180), ("sideways", 90)])
def test_a_page_that_lay_wrong_is_turned_upright_by_its_rotation_alone(lay: str, turn: int, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(degrade(make_of(47, TUNING[7])[1], lay, seed=1))
    done = read_paper(path=str(paper), folder=str(tmp_path / "read"), page_limit=9)
    assert [degrees % 180 for degrees in done["archive_proof"]["turned"].values()] == [turn % 180]
    assert "turned upright; the original is as it was scanned" in done["archive_note"]
    with pdfium.PdfDocument(done["archive"]) as copy:
        assert copy[0].get_height() > copy[0].get_width()
    again = read_paper(path=_without_words(Path(done["archive"])), folder=str(tmp_path / "again"), page_limit=9)
    assert Reading.load(Path(again["reading"])).pages[0].rotation == 0


def _without_words(archive: Path) -> str:
    bare = archive.with_name("bare.pdf")
    with pikepdf.open(archive) as pdf:
        for page in pdf.pages:
            page.obj.Contents = pikepdf.Array(list(page.obj.Contents)[1:])
        pdf.save(bare)
    return str(bare)


def test_a_page_whose_reading_is_not_sure_or_is_mostly_printed_text_is_not_turned() -> None:
    words = tuple(Word("complaint", (10, 10 * at, 60, 10 * at + 9), 90.0, at) for at in range(30))
    page = PageText(1, 612, 792, "ocr", 90.0, words, rotation=180)
    assert upright_turn(page) == 180
    assert upright_turn(replace(page, confidence=60.0)) == 0
    assert upright_turn(replace(page, words=words[:5])) == 0
    assert upright_turn(replace(page, words=(*words, *(replace(word, made="layer") for word in words)))) == 0
    assert upright_turn(replace(page, rotation=0)) == 0


def test_a_scan_becomes_pdfa_with_one_font_and_little_more_than_its_own_size(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True, pages=3)
    archive, _ = read(paper)
    assert archival.faults(archive) == []
    assert archive.stat().st_size <= LARGEST * paper.stat().st_size + SMALL_FILE
    with pikepdf.open(archive) as pdf:
        held = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]
        assert sum(one.get("/Type") == "/Font" for one in held) == 1
        assert b"sRGB" in pdf.Root.OutputIntents[0].unparse(resolved=True)


def test_what_the_pages_do_not_allow_is_told_and_the_copy_is_searchable_all_the_same(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True)
    with pikepdf.open(paper, allow_overwriting_input=True) as pdf:
        loose = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        pdf.pages[0].obj.Resources.Font = pikepdf.Dictionary(F=loose)
        pdf.pages[0].contents_add(b"q 0 0 0 1 k BT /F 8 Tf 20 20 Td (received) Tj ET Q")
        with pdf.open_metadata() as metadata:
            metadata["pdfaid:part"], metadata["pdfaid:conformance"] = "1", "B"
        pdf.save()
    done = read_paper(path=str(paper), folder=str(tmp_path / "read"), page_limit=9)
    assert "ordinary PDF and not PDF/A, because" in done["archive_note"]
    assert "the font Helvetica is not embedded" in done["archive_note"]
    assert "made for a printing press (CMYK)" in done["archive_note"]
    proof = done["archive_proof"]
    assert (proof["pdfa"], proof["pages"], proof["found_by_text"]) == ("", 1, proof["words"])
    assert proof["archive_sha256"] == hashlib.sha256(Path(done["archive"]).read_bytes()).hexdigest()
    with pikepdf.open(done["archive"]) as copy:
        assert "/Metadata" not in copy.Root, "the original's claim is not true of the copy"
        assert "/OutputIntents" not in copy.Root


Spoiling = Callable[[pikepdf.Pdf], object]


def _stained(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"q 1 0 0 rg 100 100 60 20 re f Q")


def _page_lost(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0]


def _turned_over(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].rotate(180, relative=True)


def _words_moved(pdf: pikepdf.Pdf) -> None:
    for _, form in pictures_of(pdf.pages[0]).items():
        if form.Subtype == "/Form":
            form.write(b"1 0 0 1 40 0 cm " + form.read_bytes())


def _words_altered(pdf: pikepdf.Pdf) -> None:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font":
            one.ToUnicode.write(one.ToUnicode.read_bytes().replace(b"<65> <0065>", b"<65> <0066>"))


def test_the_second_reader_finds_altered_cut_off_and_unmapped_words_by_itself(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True)
    archive, reading = read(paper)
    laid = Counter(word.text for word in words_to_lay(reading.pages[0]))
    assert _read_by_the_second(archive) == laid

    def spoiled(spoil: Spoiling) -> Counter[str]:
        with pikepdf.open(archive) as pdf:
            spoil(pdf)
            pdf.save(tmp_path / "spoiled.pdf")
        return _read_by_the_second(tmp_path / "spoiled.pdf")

    assert (spoiled(_words_altered) & laid).total() < 0.8 * laid.total()
    assert (spoiled(_words_cut_off) & laid).total() < 0.8 * laid.total()
    assert (spoiled(_unmapped) & laid).total() < 0.8 * laid.total()


def _read_by_the_second(path: Path) -> Counter[str]:
    with path.open("rb") as opened:
        return Counter(SecondReader(opened).words(0))


def _words_cut_off(pdf: pikepdf.Pdf) -> None:
    for _, form in pictures_of(pdf.pages[0]).items():
        if form.Subtype == "/Form":
            whole = form.read_bytes()
            form.write(whole[: len(whole) // 2])


def _unmapped(pdf: pikepdf.Pdf) -> None:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font":
            one.ToUnicode.write(one.ToUnicode.read_bytes().replace(b"<65> <0065>\n", b""))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [(_stained, "did not look the same"), (_page_lost, "pages instead of"), (_turned_over, "lay another way"),
     (_words_moved, "not found again where they stand"), (_words_altered, "not found again")],
)  # fmt: skip
def test_a_copy_that_was_spoiled_is_not_believed(spoil: Spoiling, said: str, tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True, pages=2)
    archive, reading = read(paper)
    prove(paper, reading, archive, {})
    with pikepdf.open(archive) as pdf:
        spoil(pdf)
        pdf.save(tmp_path / "spoiled.pdf")
    with pytest.raises(NotProved, match=said):
        prove(paper, reading, tmp_path / "spoiled.pdf", {})


def test_the_same_paper_gives_the_same_copy_byte_for_byte(tmp_path: Path) -> None:
    paper = make_paper(tmp_path, degrade=True)
    archive, reading = read(paper)
    write_archive(paper, reading, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == archive.read_bytes()


def test_a_copy_that_grew_too_large_says_by_how_much() -> None:
    proof = Proof(1, 5, 5, 5, "a", "b", original_size=100_000, archive_size=130_000)
    assert "1.30 times as large" in Archived((), {}, proof).note
    assert Archived((), {}, replace(proof, archive_size=114_000)).note == ""


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
