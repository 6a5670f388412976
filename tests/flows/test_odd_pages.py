"""One page of a paper that cannot be read, or does not say what it shows: a person is told of it, and all other pages keep their words."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.flows.house import House, must_hold, new_house
from tests.flows.odd_pages import among, broken, huge, laughing, text_over
from tests.flows.papers import motion

NUMBER, OTHER = "3:26-cv-01188-MO", "3:26-cv-00457-MO"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> House:
    return new_house(tmp_path_factory.mktemp("house") / "data")


@pytest.fixture
def house(made: House, tmp_path: Path) -> House:
    return made.copy(tmp_path / "data")


def read(house: House, label: str) -> list[dict[str, Any]]:
    """The pages of the paper as they were read."""
    [(files,)] = house.rows(
        f"SELECT f.files FROM records_finding f JOIN records_scan s ON s.id = f.scan_id WHERE step = 'read' AND label = '{label}'"
    )
    sha = json.loads(files)["reading"]
    return [json.loads(line) for line in gzip.open(house.data / "vault" / sha[:2] / sha, "rt")]


def fate(house: House, label: str) -> tuple[str, str, str]:
    [found] = house.rows(f"SELECT state, reason_code, reason FROM records_scan WHERE label = '{label}'")
    return found


BAD: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "a damaged picture": (broken, "CORRUPT", "Page 4 is a picture that is damaged and cannot be drawn."),
    "a picture too large to be drawn": (huge, "TOO_LARGE", "Page 4 is a picture of 60,000 x 60,000 points, too large to be drawn."),
    "a page no reader can draw": (laughing, "READER_STOPPED", "Page 4 stopped the reader three times ("),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_one_page_that_cannot_be_read_is_told_and_the_others_keep_their_words(house: House, what: str) -> None:
    make, code, told = BAD[what]
    house.drop("filing.pdf", among([make()], pages=6, at=4))
    house.drop("next.pdf", motion(word="The next one."))
    house.docgen("intake", "run", "--once", DOCGEN_PAGE_SECONDS="4")
    must_hold(house)
    state, reason_code, reason = fate(house, "filing.pdf")
    assert (state, reason_code) == ("needs_clerk", code)
    assert reason.startswith(told)
    assert "The other pages were read" in reason
    pages = read(house, "filing.pdf")
    assert [page["source"] for page in pages] == ["layer"] * 3 + ["unread"] + ["layer"] * 2
    assert all(page["words"] for page in pages if page["number"] != 4)
    [(suggested,)] = house.rows("SELECT suggestions FROM records_scan WHERE label = 'filing.pdf'")
    assert NUMBER in suggested
    assert fate(house, "next.pdf")[0] == "filed"
    number = house.json("desk", "list")[0]["control_number"]
    assert told in " ".join(house.docgen("where", "filing.pdf").stdout.split())
    house.docgen("desk", "file", number, "--case", NUMBER, "--title", "MOTION")
    assert house.json("search", "This is page 6")["total"] == 1


@pytest.mark.long
def test_a_paper_of_many_pages_that_stop_the_reader_is_given_up_whole(house: House) -> None:
    house.drop("filing.pdf", among([laughing()] * 7, pages=8, at=2))
    house.docgen("intake", "run", "--once", DOCGEN_PAGE_SECONDS="1", timeout=600)
    must_hold(house)
    state, reason_code, reason = fate(house, "filing.pdf")
    assert (state, reason_code) == ("needs_clerk", "READER_STOPPED")
    assert "More than 5 pages" in reason


LIES: dict[str, Callable[[], bytes]] = {
    "unseen over the picture": lambda: text_over(motion(number=OTHER), motion()),
    "below the picture": lambda: text_over(motion(number=OTHER), motion(), mode=0, before=True),
    "white over the picture": lambda: text_over(motion(number=OTHER), motion(), mode=0, white=True),
    "one digit of it": lambda: text_over(motion(number="3:26-cv-01186-MO"), motion()),
}  # fmt: skip


@pytest.mark.parametrize("where", LIES)
def test_a_text_that_says_another_case_than_the_picture_shows_is_never_filed_by_the_lie(
    house: House, where: str
) -> None:
    house.drop("lie.pdf", LIES[where]())
    house.docgen("intake", "run", "--once")
    must_hold(house)
    state, _, reason = fate(house, "lie.pdf")
    assert state == "needs_clerk", house.docgen("where", "lie.pdf").stdout
    assert "carries a text with a number that its picture does not show" in reason
    [page] = read(house, "lie.pdf")
    assert page["source"] == "ocr"
    assert "01188" not in " ".join(word[0] for word in page["words"])


def test_a_text_laid_over_a_paper_that_shows_no_number_is_not_believed(house: House) -> None:
    letter = motion(number="", first="A LETTER", second="NOBODY", title="LETTER", judge="")
    house.drop("lie.pdf", text_over(letter, motion()))
    house.docgen("intake", "run", "--once")
    must_hold(house)
    assert fate(house, "lie.pdf")[0] == "needs_clerk"
    assert "01188" not in str(read(house, "lie.pdf"))


def test_a_scan_that_brings_its_own_true_text_is_filed_by_it(house: House) -> None:
    house.drop("true.pdf", text_over(motion(), motion()))
    house.docgen("intake", "run", "--once")
    must_hold(house)
    assert fate(house, "true.pdf")[0] == "filed"
    assert [page["source"] for page in read(house, "true.pdf")] == ["layer"]
