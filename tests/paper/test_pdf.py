"""Foreign papers opened and measured: what is refused, with which words, and what is taken all the same."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from paper.child import Refusal
from paper.geometry import LARGEST, visible_page
from paper.pdf import examine, extract_pages, page_picture, whole
from tests.flows.papers import motion, stack
from tests.paper.hostile import REFUSED, TAKEN, active, tiff


def kept(folder: Path, content: bytes) -> str:
    (folder / "paper").write_bytes(content)
    return str(folder / "paper")


@pytest.mark.parametrize("what", REFUSED)
def test_a_file_that_cannot_be_read_is_refused_with_a_code_and_a_sentence(what: str, tmp_path: Path) -> None:
    make, codes = REFUSED[what]
    with pytest.raises(Refusal) as refusal:
        examine(path=kept(tmp_path, make()), page_limit=12)
    assert refusal.value.code in codes
    assert "kept as it came" in refusal.value.sentence


@pytest.mark.parametrize("what", TAKEN)
def test_a_strange_file_that_can_be_read_is_taken_and_can_be_looked_at(what: str, tmp_path: Path) -> None:
    path = kept(tmp_path, TAKEN[what]())
    found = examine(path=path, page_limit=12)
    assert found["pages"] >= 1
    assert all(0 < side <= LARGEST for size in found["sizes"] for side in size)
    shown = page_picture(path=path, page=1, out=str(tmp_path / "page.png"), max_pixels=4_000_000)
    assert shown["width"] * shown["height"] <= 4_100_000


def test_a_paper_locked_with_a_password_is_refused_and_one_locked_against_printing_only_is_read(tmp_path: Path) -> None:
    with pikepdf.open(kept(tmp_path, motion())) as pdf:
        pdf.save(tmp_path / "user.pdf", encryption=pikepdf.Encryption(owner="o", user="u"))
        pdf.save(tmp_path / "owner.pdf", encryption=pikepdf.Encryption(owner="o", user=""))
    with pytest.raises(Refusal) as refusal:
        examine(path=str(tmp_path / "user.pdf"), page_limit=12)
    assert refusal.value.code == "PASSWORD"
    assert examine(path=str(tmp_path / "owner.pdf"), page_limit=12)["encrypted"]


def test_more_pages_than_the_limit_are_refused_and_as_many_are_taken(tmp_path: Path) -> None:
    path = kept(tmp_path, stack(*[motion()] * 12))
    assert examine(path=path, page_limit=12)["pages"] == 12
    with pytest.raises(Refusal) as refusal:
        examine(path=path, page_limit=11)
    assert refusal.value.code == "TOO_LARGE"


@pytest.mark.parametrize("name", ["JavaScript", "Launch", "SubmitForm", "GoToR", "ImportData", "EmbeddedFile", "XFA"])
def test_active_content_is_named(name: str, tmp_path: Path) -> None:
    assert name in examine(path=kept(tmp_path, active(name)), page_limit=12)["active"]


def test_an_ordinary_paper_has_nothing_active_and_no_bytes_after_its_end(tmp_path: Path) -> None:
    found = examine(path=kept(tmp_path, motion()), page_limit=12)
    assert (found["active"], found["bytes_after_eof"], found["sizes"]) == ([], False, [[612.0, 792.0]])
    assert examine(path=kept(tmp_path, motion() + b"hidden"), page_limit=12)["bytes_after_eof"]


@pytest.mark.parametrize(
    ("content", "is_whole"), [(motion(), True), (motion()[:-400], False), (b"", False), (b"hello", True)]
)
def test_only_a_file_whose_end_is_missing_is_waited_for(content: bytes, is_whole: bool, tmp_path: Path) -> None:
    assert whole(path=kept(tmp_path, content))["whole"] is is_whole


@pytest.mark.parametrize(
    "make", [lambda: stack(*[motion(word=str(n)) for n in range(5)]), lambda: tiff(5)], ids=["PDF", "TIFF"]
)
def test_pages_taken_out_of_a_stack_are_those_and_no_others(make: object, tmp_path: Path) -> None:
    whole, last = tmp_path / "part-1.pdf", tmp_path / "part-2.pdf"
    extract_pages(path=kept(tmp_path, make()), runs=[(2, 4), (5, 5)], outs=[str(whole), str(last)])  # type: ignore[operator]
    assert [len(pypdfium2.PdfDocument(out)) for out in (whole, last)] == [3, 1]
    assert [examine(path=str(out), page_limit=12)["pages"] for out in (whole, last)] == [3, 1]


def test_a_page_is_shown_the_way_a_person_holds_it(tmp_path: Path) -> None:
    with pikepdf.open(kept(tmp_path, motion())) as pdf:
        pdf.pages[0].rotate(90, relative=True)
        pdf.save(tmp_path / "turned.pdf")
    assert examine(path=str(tmp_path / "turned.pdf"), page_limit=1)["sizes"] == [[792.0, 612.0]]
    page_picture(path=str(tmp_path / "turned.pdf"), page=1, out=str(tmp_path / "page.png"), dpi=72)
    assert Image.open(tmp_path / "page.png").size == (792, 612)


def test_a_phones_picture_is_shown_upright_and_a_fax_as_tall_as_its_paper(tmp_path: Path) -> None:
    lying = Image.Exif()
    lying[0x0112] = 6  # turn it a quarter clockwise to see it (EXIF 2.32, Orientation)
    Image.new("RGB", (600, 400), "white").save(tmp_path / "phone.jpg", exif=lying, dpi=(100, 100))
    Image.new("1", (1728, 1078), 1).save(tmp_path / "fax.tif", dpi=(204, 98))
    shown = [
        page_picture(path=str(tmp_path / name), page=1, out=str(tmp_path / "page.png"))
        for name in ("phone.jpg", "fax.tif")
    ]
    assert shown == [{"width": 400, "height": 600}, {"width": 847, "height": 1100}]


def test_a_picture_without_colour_is_kept_as_grey_and_one_with_a_red_stamp_in_colour(tmp_path: Path) -> None:
    for colour, mode in (("#777777", "L"), ("#a02020", "RGB")):
        Image.new("RGB", (600, 800), colour).save(tmp_path / "page.pdf", resolution=100)
        page_picture(path=str(tmp_path / "page.pdf"), page=1, out=str(tmp_path / "page.png"))
        assert Image.open(tmp_path / "page.png").mode == mode


SIDES = st.floats(-20_000, 20_000)
ANY = st.one_of(SIDES, st.floats())


@given(st.lists(ANY, min_size=4, max_size=4), st.lists(ANY, max_size=5), st.floats(), st.floats())
def test_whatever_a_file_says_of_its_boxes_the_visible_page_is_a_possible_one(
    media: list[float], crop: list[float], rotate: float, unit: float
) -> None:
    width, height = visible_page(media, crop, rotate=rotate, unit=unit).size
    assert 0 < width <= LARGEST + 1
    assert 0 < height <= LARGEST + 1


@given(
    st.sampled_from([0, 90, 180, 270, -90, 450]), st.floats(0, 500), st.floats(0, 500), st.sampled_from([0.5, 1, 2.5])
)
def test_a_point_carried_to_the_visible_page_and_back_is_the_same_point(
    rotate: int, x: float, y: float, unit: float
) -> None:
    page = visible_page([10, 20, 622, 812], rotate=rotate, unit=unit)
    assert page.to_user(*page.to_visible(x, y)) == pytest.approx((x, y), abs=1e-6)
