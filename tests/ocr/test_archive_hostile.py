"""Pages no scanner makes: each gives an archive copy that proves itself or a plain note, and never stops the reading."""

import random
import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Stream

from ocr.archive import Archived, ArchiveRefused, write_archive
from ocr.pages import PageText, Reading, Word

Building = Callable[[pikepdf.Pdf], Any]


def picture(pdf: pikepdf.Pdf, side: int = 10) -> Any:
    drawn = Stream(pdf, bytes(range(side * side)) if side * side < 256 else bytes(side * side))
    drawn.Type, drawn.Subtype, drawn.Width, drawn.Height = Name.XObject, Name.Image, side, side
    drawn.ColorSpace, drawn.BitsPerComponent = Name.DeviceGray, 8
    return pdf.make_indirect(drawn)


def page(
    pdf: pikepdf.Pdf, size: tuple[float, float] = (612, 792), content: bytes = b"q 500 0 0 600 50 50 cm /P Do Q"
) -> Any:
    added = pdf.add_blank_page(page_size=size).obj
    added.Resources = Dictionary(XObject=Dictionary(P=picture(pdf)))
    added.Contents = pdf.make_indirect(Stream(pdf, content))
    return added


def tiny(pdf: pikepdf.Pdf) -> None:
    page(pdf, (3, 3), b"q 3 0 0 3 0 0 cm /P Do Q")


def one_point(pdf: pikepdf.Pdf) -> None:
    page(pdf).MediaBox = Array([0, 0, 1, 1])


def giant(pdf: pikepdf.Pdf) -> None:
    page(pdf).MediaBox = Array([0, 0, 14_400, 14_400])


def larger_than_any(pdf: pikepdf.Pdf) -> None:
    page(pdf).MediaBox = Array([0, 0, 2_000_000, 2_000_000])


def other_unit(pdf: pikepdf.Pdf) -> None:
    page(pdf).UserUnit = 2.5


def negative(pdf: pikepdf.Pdf) -> None:
    page(pdf).MediaBox = Array([-300, 500, 312, -292])


def upside(pdf: pikepdf.Pdf) -> None:
    added = page(pdf)
    added.Rotate, added.CropBox = -90, Array([100, 100, 400, 500])


def no_box(pdf: pikepdf.Pdf) -> None:
    del page(pdf)["/MediaBox"]


def inherited(pdf: pikepdf.Pdf) -> None:
    held = page(pdf).Resources
    page(pdf)
    for one in pdf.pages:
        del one.obj["/Resources"]
    pdf.Root.Pages.Resources = Dictionary(dict(held.items()))
    pdf.Root.Pages.Rotate = 90


def too_many_restored(pdf: pikepdf.Pdf) -> None:
    page(pdf, content=b"0.5 0 0 0.5 100 100 cm Q Q Q 500 0 0 600 50 50 cm /P Do")


def never_restored(pdf: pikepdf.Pdf) -> None:
    page(pdf, content=b"q q q 0.1 0 0 0.1 300 300 cm q 500 0 0 600 50 50 cm /P Do")


def shared(pdf: pikepdf.Pdf) -> None:
    first, second = page(pdf), page(pdf)
    second.Resources = first.Resources = pdf.make_indirect(first.Resources)
    second.Contents = first.Contents


def same_page_twice(pdf: pikepdf.Pdf) -> None:
    added = page(pdf)
    pdf.Root.Pages.Kids.append(added)
    pdf.Root.Pages.Count = 2


def no_content(pdf: pikepdf.Pdf) -> None:
    del page(pdf)["/Contents"]


def content_of_nothing(pdf: pikepdf.Pdf) -> None:
    page(pdf).Contents = Array([])


def broken_content(pdf: pikepdf.Pdf) -> None:
    page(pdf, content=b"q 500 0 0 600 50 50 cm /P Do Q ( << [ /")


def odd_resources(pdf: pikepdf.Pdf) -> None:
    page(pdf).Resources = Name.Nothing


def odd_drawn(pdf: pikepdf.Pdf) -> None:
    page(pdf).Resources = Dictionary(XObject=Array([1, 2]))


def same_name(pdf: pikepdf.Pdf) -> None:
    held = page(pdf).Resources.XObject
    held.DocgenUnseen = held.P
    pdf.pages[0].obj.Contents = Stream(pdf, b"q 500 0 0 600 50 50 cm /DocgenUnseen Do Q")


def odd_metadata(pdf: pikepdf.Pdf) -> None:
    page(pdf)
    pdf.Root.Metadata = Name.Nothing
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(Title=3, Author=pikepdf.String("a\x01b \x7f"), CreationDate=pikepdf.String("soon"))
    )


BUILDINGS: list[Building] = [
    tiny, one_point, giant, larger_than_any, other_unit, negative, upside, no_box, inherited, too_many_restored, never_restored,
    shared, same_page_twice, no_content, content_of_nothing, broken_content, odd_resources, odd_drawn, same_name, odd_metadata,
]  # fmt: skip


def built(path: Path, building: Building, **how: Any) -> Path:
    with pikepdf.new() as pdf:
        building(pdf)
        pdf.save(path, fix_metadata_version=False, **how)
    return path


def read(path: Path, said: str = "Motion to dismiss the complaint", rotation: int = 0) -> Reading:
    """A reading of each page as PDFium shows it: a few words across its middle."""
    pages = []
    with pdfium.PdfDocument(path) as document:
        for number in range(len(document)):
            wide, high = document[number].get_size()
            step = wide / (len(said.split()) + 1)
            words = tuple(
                Word(word, (step * (at + 0.4), high * 0.4, step * (at + 1.2), high * 0.5), 95.0, 0)
                for at, word in enumerate(said.split())
            )
            pages.append(PageText(number + 1, wide, high, "ocr", 95.0, words, rotation=rotation))
    return Reading(tuple(pages))


def archived(path: Path, reading: Reading) -> tuple[Path, Archived] | str:
    """The copy, or the plain note a clerk reads instead; any other end is a failure."""
    out = path.with_name("archive.pdf")
    try:
        return out, write_archive(path, reading, out)
    except ArchiveRefused as refused:
        note = str(refused)
    assert note.startswith("No searchable copy was made because ")
    assert [item.name for item in path.parent.iterdir()] == [path.name]
    return note


PROVED = {building.__name__ for building in BUILDINGS} - {"one_point", "larger_than_any", "odd_resources", "odd_drawn"}


@pytest.mark.parametrize("building", BUILDINGS, ids=lambda building: building.__name__)
def test_an_odd_page_gives_a_copy_that_proves_itself_or_a_plain_note(building: Building, tmp_path: Path) -> None:
    path = built(tmp_path / "odd.pdf", building)
    done = archived(path, read(path))
    if building.__name__ in PROVED:
        assert not isinstance(done, str), done
        assert done[1].proof.words == done[1].proof.found_by_place == done[1].proof.found_by_text > 0


def test_an_encrypted_paper_that_opens_without_a_password_is_archived_unlocked(tmp_path: Path) -> None:
    path = built(tmp_path / "locked.pdf", page, encryption=pikepdf.Encryption(owner="secret", user=""))
    done = archived(path, read(path))
    assert not isinstance(done, str), done
    with pikepdf.open(done[0]) as copy:
        assert not copy.is_encrypted
    assert done[1].archival, done[1].reasons


def test_a_paper_that_needs_a_password_gives_a_note(tmp_path: Path) -> None:
    path = built(tmp_path / "odd.pdf", page)
    reading = read(path)
    built(path, page, encryption=pikepdf.Encryption(owner="secret", user="shut"))
    assert "could not be written again" in str(archived(path, reading))


def test_a_paper_whose_table_of_objects_is_broken_is_mended_or_noted(tmp_path: Path) -> None:
    path = built(tmp_path / "broken.pdf", page)
    whole = path.read_bytes()
    reading = read(path)
    at = whole.rindex(b"startxref")
    path.write_bytes(whole[:at] + b"startxref\n999999\n%%EOF\n")
    done = archived(path, reading)
    assert not isinstance(done, str), done
    assert done[1].proof.pages == 1


WORDS = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("()\\<>[]{}%/\r\n\t ' \u202e\u0301\ufffe\x02-")), max_size=20
)
SIDE = st.floats(-1000, 3000, allow_nan=False)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(WORDS, SIDE, SIDE, SIDE, SIDE), max_size=12),
    st.sampled_from([0, 90, 180, 270]), st.floats(-6, 6), st.sampled_from([0, 90, 180, 270]),
)  # fmt: skip
def test_whatever_was_read_wherever_the_copy_proves_itself_or_says_why_not(
    tmp_path_factory: pytest.TempPathFactory,
    words: list[tuple[str, float, float, float, float]],
    rotation: int,
    skew: float,
    rotate: int,
) -> None:
    def turned(pdf: pikepdf.Pdf) -> None:
        page(pdf).Rotate = rotate

    path = built(tmp_path_factory.mktemp("any") / "any.pdf", turned)
    size = (612.0, 792.0) if rotate in (0, 180) else (792.0, 612.0)
    told = tuple(Word(text, (x0, y0, x1, y1), 90.0, at) for at, (text, x0, y0, x1, y1) in enumerate(words))
    archived(path, Reading((PageText(1, *size, "ocr", 90.0, told, rotation=rotation, skew=skew),)))


@settings(max_examples=12, deadline=None)
@given(
    st.randoms(use_true_random=False),
    st.sampled_from([0, 90, 180, 270]),
    st.floats(-5, 5),
    st.sampled_from([0, 90, 180, 270]),
)
def test_every_plain_word_on_the_page_is_proved_however_it_lies(
    tmp_path_factory: pytest.TempPathFactory, chance: random.Random, rotation: int, skew: float, rotate: int
) -> None:
    def turned(pdf: pikepdf.Pdf) -> None:
        page(pdf).Rotate = rotate

    path = built(tmp_path_factory.mktemp("any") / "any.pdf", turned)
    size = (612.0, 792.0) if rotate in (0, 180) else (792.0, 612.0)
    words = tuple(
        Word(
            "".join(chance.choices(string.ascii_letters + string.digits + "éñ§)(\\", k=chance.randint(1, 12))),
            (x, y, x + 60, y + 12),
            90.0,
            at,
        )
        for at, (x, y) in enumerate((70.0 + 90 * (at % 5), 80.0 + 30 * (at // 5)) for at in range(60))
    )
    upright = PageText(1, *size, "ocr", 90.0, words, rotation=rotation, skew=skew)
    laid = tuple(Word(word.text, upright.turn.seen_box(word.box), 90.0, word.line) for word in words)
    done = archived(path, Reading((PageText(1, *size, "ocr", 90.0, laid, rotation=rotation, skew=skew),)))
    assert not isinstance(done, str), done
    assert done[1].proof.found_by_text == 60


def test_letters_beyond_one_font_and_beyond_the_first_plane_are_found_again(tmp_path: Path) -> None:
    path = built(tmp_path / "many.pdf", page)
    said = " ".join(chr(code) for code in range(0x4E00, 0x4E00 + 300)) + " \U0001d504\U0001d505 Ωmega Žižek"
    done = archived(path, read(path, said))
    assert not isinstance(done, str), done
    assert done[1].proof.found_by_text == done[1].proof.words == 303
    assert done[1].proof.found_by_place >= 301  # PDFium tells the letters beyond the first plane in halves
    with pikepdf.open(done[0]) as copy:
        assert sum(one.get("/Type") == "/Font" for one in copy.objects if isinstance(one, Dictionary)) == 2
