"""The summons as it lies on the clerk's desk: its words, its place on the page, the same when drawn again."""

from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from tests.render.drawing import GOLDEN, drawn, pictures, run_together, sample, signs, squeezed, texts

INCH = 72.0
PDFIUM_PATH = 2  # fpdf_edit.h, FPDF_PAGEOBJ_PATH
LONG = {
    "plaintiffs": ["The Honorable Society for the Preservation of Very Long Names in Captions, Incorporated, " * 3],
    "defendants": [
        f"Subsidiary Number {number} of the Castellan Surety and Indemnity Holding Company" for number in range(40)
    ],
}


@pytest.fixture(scope="module")
def summons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, drawn."""
    return drawn("summons", sample("summons"), tmp_path_factory.mktemp("summons"))


def test_it_says_word_for_word_what_the_golden_copy_says(summons: Path) -> None:
    said = "\n\f\n".join(texts(summons)) + "\n"
    assert said == (GOLDEN / "summons.txt").read_text(), (
        "the wording changed; compare it with Fed. R. Civ. P. 4(a)(1) before the golden copy"
    )


def test_it_has_one_page_for_the_defendant_and_one_for_the_proof_of_service(summons: Path) -> None:
    first, second = texts(summons)
    assert "PROOF OF SERVICE" in second
    assert "PROOF OF SERVICE" not in first
    assert "Page 1 of 2" in first
    assert "Page 2 of 2" in second


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("4(a)(1)(A) the court", "UNITED STATES DISTRICT COURT"),
        ("4(a)(1)(A) the court", "Northern District of California"),
        ("4(a)(1)(A) the parties", "Harbor Point Builders, Inc."),
        ("4(a)(1)(A) the parties", "Nguyễn Thị Thanh Hằng"),
        ("4(a)(1)(B) directed to the defendant", "88 Exchange Plaza, Suite 400"),
        ("4(a)(1)(C) the plaintiff's attorney", "410 Harbor Street"),
        ("4(a)(1)(D) the time", "You have 21 days to answer, counted from the day after"),
        ("4(a)(1)(D) the time", "have 60 days"),
        (
            "4(a)(1)(E) default",
            "judgment by default will be entered against you for what the complaint demands",
        ),
        ("4(a)(1)(F) the clerk's signature", "Signature of Clerk or Deputy Clerk"),
        ("4(a)(1)(G) the seal", "Seal of"),
        ("10(a) the number", "Civil Action No. 3:26-cv-01188-MO"),
    ],
)
def test_page_one_holds_each_thing_rule_4_demands(summons: Path, rule: str, words: str) -> None:
    assert squeezed(words) in squeezed(texts(summons)[0]), rule


def test_one_directed_to_the_united_states_names_sixty_days_only(tmp_path: Path) -> None:
    data = sample("summons", answer_days=60, answer_days_united_states=None)
    said = run_together(drawn("summons", data, tmp_path))
    assert (
        squeezed(
            "You have 60 days to answer, counted from the day after this summons was served on you. Within that time"
        )
        in said
    )
    assert squeezed("if you are the United States") not in said


def test_an_address_nobody_knows_is_left_open_for_a_hand(tmp_path: Path) -> None:
    data = sample("summons", directed_to=[{"name": "Castellan Surety Company", "address": []}])
    assert _lines_to_write_on(drawn("summons", data, tmp_path)) == 2
    assert _lines_to_write_on(drawn("summons", sample("summons"), tmp_path)) == 0


def test_several_defendants_are_each_addressed_and_the_proof_names_none(tmp_path: Path) -> None:
    people = [{"name": "Ann Able", "address": ["1 First Street"]}, {"name": "Bo Baker", "address": ["2 Second Street"]}]
    first, second = texts(drawn("summons", sample("summons", directed_to=people), tmp_path))
    assert "Ann Able\n1 First Street" in first
    assert "Bo Baker\n2 Second Street" in first
    assert "Able" not in second


@pytest.mark.parametrize(
    "data",
    [{}, LONG, {"court_address": ["450 Golden Gate Avenue", "San Francisco, CA 94102"]}],
    ids=["sample", "long", "address"],
)
def test_nothing_stands_outside_the_margins(tmp_path: Path, data: dict[str, object]) -> None:
    for page, sign in signs(drawn("summons", sample("summons", **data), tmp_path)):
        where = f"{sign.text!r} on page {page}"
        assert sign.left >= INCH - 1, where
        assert sign.right <= 7.5 * INCH + 1, where
        assert sign.bottom >= 0.4 * INCH, where
        assert sign.top <= 10.3 * INCH, where


@pytest.mark.parametrize("data", [{}, LONG], ids=["sample", "long"])
def test_no_line_runs_into_another(tmp_path: Path, data: dict[str, object]) -> None:
    by_page: dict[int, list[tuple[float, float, float, float]]] = {}
    path = drawn("summons", sample("summons", **data), tmp_path)
    for number, page in enumerate(pypdfium2.PdfDocument(path), 1):
        text = page.get_textpage()
        by_page[number] = [text.get_rect(index) for index in range(text.count_rects())]
    for number, boxes in by_page.items():
        for one, other in ((a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :]):
            wide = min(one[2], other[2]) - max(one[0], other[0])
            high = min(one[3], other[3]) - max(one[1], other[1])
            assert wide <= 1 or high <= 3, f"lines overlap on page {number} at {one} and {other}"


def test_every_party_of_a_very_long_caption_is_printed(tmp_path: Path) -> None:
    said = run_together(drawn("summons", sample("summons", **LONG), tmp_path))
    for name in LONG["plaintiffs"] + LONG["defendants"]:
        assert squeezed(name) in said


def test_the_signature_the_date_and_the_seal_are_left_blank(summons: Path) -> None:
    said = texts(summons)[0].partition("with the court as well.\n")[2].partition("\nContents")[0]
    assert said.splitlines() == [
        "Seal of",
        "the court",
        "CLERK OF COURT",
        "Signature of Clerk or Deputy Clerk",
        "Date:",
    ]


def test_the_seals_place_is_empty_paper(summons: Path) -> None:
    page = pypdfium2.PdfDocument(summons)[0].render(scale=100 / 72).to_pil().convert("L")
    [mark] = [
        sign
        for number, sign in signs(summons)
        if number == 1 and sign.text == "S" and sign.bottom < 3 * INCH and sign.left < 3 * INCH
    ][:1]
    above = page.crop(
        (
            int((mark.left - 15) * 100 / 72),
            int((792 - mark.top - 22) * 100 / 72),
            int((mark.left + 25) * 100 / 72),
            int((792 - mark.top - 4) * 100 / 72),
        )
    )
    assert isinstance(above, Image.Image)
    assert above.getextrema() == (255, 255)


def test_drawn_again_it_is_equal_in_text_and_picture(tmp_path: Path) -> None:
    first, second = (
        drawn("summons", sample("summons"), folder) for folder in (_made(tmp_path / "a"), _made(tmp_path / "b"))
    )
    assert texts(first) == texts(second)
    assert all(one == other for one, other in zip(pictures(first), pictures(second), strict=True))


def test_reading_goes_down_the_page(summons: Path) -> None:
    said = texts(summons)[0]
    places = [
        said.index(words)
        for words in (
            "UNITED STATES",
            "Harbor Point",
            "v.",
            "Castellan",
            "SUMMONS IN",
            "To the defendant",
            "You are being sued",
            "21 days",
            "Ana Duarte",
            "If you do not answer",
            "CLERK OF",
        )
    ]
    assert all(one < other for one, other in pairwise(places))


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _lines_to_write_on(path: Path) -> int:
    """Return how many lines as wide as an address stand on page one."""
    page = pypdfium2.PdfDocument(path)[0]
    boxes = [one.get_bounds() for one in page.get_objects() if one.type == PDFIUM_PATH]
    return sum(275 < right - left < 285 for left, _, right, _ in boxes)
