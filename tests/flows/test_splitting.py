"""Two papers in one scan: stopped, split by a clerk, each filed in its own case; killed anywhere, whole or split and nothing lost."""

from pathlib import Path

import pytest

from ocr.pages import Pages
from tests.flows.house import House, must_hold, new_house
from tests.flows.papers import motion, scanned, stack
from tests.ocr.stacked import announced, joined, suspected
from tests.ocr.test_real_scans import SCANS

REYES = {"number": "3:26-cv-00457-MO", "first": "LUCIA REYES", "second": "NORTHGATE LOGISTICS LLC"}
SECRET = {"number": "3:26-cr-00031-MO", "first": "UNITED STATES OF AMERICA", "second": "JOHN DOE"}
POINTS = ("split.cut", "split.stored", "split.committed")


def two_papers() -> bytes:
    return stack(
        motion(),
        motion(title="[PROPOSED] ORDER"),
        motion(**REYES, title="ANSWER TO COMPLAINT"),
        motion(**REYES, title="PROOF OF SERVICE"),
    )


def ended(house: House) -> list[tuple[str, str, str]]:
    rows = house.rows("SELECT label, state, reason_code FROM records_scan ORDER BY id")
    return [(str(label), str(state), str(code)) for label, state, code in rows]


def took_in(house: House) -> None:
    house.docgen("intake", "run", "--once")


@pytest.fixture
def house(tmp_path: Path) -> House:
    return new_house(tmp_path / "data")


def test_two_papers_in_one_scan_wait_for_a_clerk_who_splits_them_and_both_are_filed(house: House) -> None:
    house.drop("two.pdf", two_papers())
    took_in(house)
    [waiting] = house.json("desk", "list")
    assert waiting["code"] == "SEPARATOR_SUSPECT"
    assert "Page 3 seems to begin another paper: the caption there says 3:26-cv-00457-MO" in waiting["sentence"]
    number = waiting["control_number"]
    assert (
        "another paper? page 3 (60 %)"
        in house.docgen("desk", "show", number, "--out", str(house.data / "p.png")).stdout
    )
    told = house.docgen("desk", "split", number, "--at", "3").stdout
    assert "pages 1-2" in told
    assert "Were they one paper after all?" in told
    took_in(house)
    must_hold(house)
    assert ended(house) == [("two.pdf", "split", ""), ("pages 1-2", "filed", ""), ("pages 3-4", "filed", "")]
    cases = house.rows(
        "SELECT c.number, d.pages FROM records_document d JOIN records_case c ON c.id = d.case_id ORDER BY c.number"
    )
    assert cases == [("3:26-cv-00457-MO", 2), ("3:26-cv-01188-MO", 2)]
    assert not list((house.intake / "problems").iterdir())


def test_a_paper_with_an_exhibit_of_another_case_a_proposed_order_and_its_service_files_itself(house: House) -> None:
    sheet = stack(motion(word="The exhibits follow."), motion(title="[PROPOSED] ORDER GRANTING MOTION TO COMPEL"))
    house.drop("whole.pdf", joined(sheet, announced("A"), motion(**REYES), motion(title="PROOF OF SERVICE")))
    took_in(house)
    must_hold(house)
    assert ended(house) == [("whole.pdf", "filed", "")]


def test_pages_read_already_are_carried_over_and_counted_anew_in_their_part(house: House) -> None:
    house.drop("two.pdf", scanned(two_papers()))
    took_in(house)
    [waiting] = house.json("desk", "list")
    kept_of = "SELECT files FROM records_finding f JOIN records_scan s ON s.id = f.scan_id WHERE step = 'read' AND s.label = '{}'"

    def pages_of(label: str) -> list[str]:
        [(kept,)] = house.rows(kept_of.format(label))
        sha256 = kept.split('"reading": "')[1][:64]
        pages = list(Pages(house.data / "vault" / sha256[:2] / sha256))
        assert [page.number for page in pages] == list(range(1, len(pages) + 1))
        return [page.text for page in pages]

    whole = pages_of("two.pdf")
    house.docgen("desk", "split", waiting["control_number"], "--at", "3")
    log = house.data / "points"
    house.docgen("intake", "run", "--once", DOCGEN_FP_LOG=str(log))
    must_hold(house)
    assert pages_of("pages 3-4")[1] == whole[3]
    assert {state for label, state, _ in ended(house) if label.startswith("pages")} == {"filed"}


def test_a_secret_case_in_the_second_caption_closes_the_scan_and_names_nothing(house: House) -> None:
    house.drop("two.pdf", stack(motion(), motion(**SECRET)))
    took_in(house)
    must_hold(house)
    assert house.rows("SELECT reason_code, confidentiality FROM records_scan") == [("SEALED_REVIEW", "sealed")]
    assert house.json("desk", "list") == []
    [seen] = house.json("desk", "list", "--sealed")
    assert "00031" not in seen["sentence"]
    house.docgen("desk", "split", seen["control_number"], "--at", "2", "--sealed")
    took_in(house)
    must_hold(house)
    assert house.rows("SELECT DISTINCT confidentiality FROM records_scan") == [("sealed",)]


@pytest.mark.parametrize("fault", ["kill", "enospc", "exc"])
def test_killed_anywhere_while_splitting_the_scan_is_whole_or_split(house: House, tmp_path: Path, fault: str) -> None:
    house.drop("two.pdf", two_papers())
    took_in(house)
    [waiting] = house.json("desk", "list")
    number = waiting["control_number"]
    log = tmp_path / "points"
    house.copy(tmp_path / "clean").docgen("desk", "split", number, "--at", "3", DOCGEN_FP_LOG=str(log))
    passed = [point for point in log.read_text().split() if not point.startswith("note.")]
    assert set(POINTS) <= set(passed)
    for at, point in enumerate(dict.fromkeys(passed)):
        copy = house.copy(tmp_path / str(at) / "data")
        copy.docgen("desk", "split", number, "--at", "3", check=False, DOCGEN_FP=f"{point}:1:{fault}")
        must_hold(copy, after=("intake", "run", "--once"))
        states = [state for _, state, _ in ended(copy)]
        assert states in (["needs_clerk"], ["split", "filed", "filed"]), point


def test_what_cannot_be_split_so_is_said_and_nothing_is_changed(house: House) -> None:
    house.drop("two.pdf", two_papers())
    took_in(house)
    [waiting] = house.json("desk", "list")
    for at, says in {
        "9": "There is no page 9: the paper has 4.",
        "one": "“one” is no page number.",
        "1": "Name the first page of each further paper, from 2 to 4",
        "0": "There is no page 0",
    }.items():
        done = house.docgen("desk", "split", waiting["control_number"], "--at", at, check=False)
        assert done.returncode == 1
        assert says in " ".join(done.stderr.split())
    assert house.json("desk", "list") == [waiting]


@pytest.mark.parametrize(
    "name", ["order-tenn-workers-comp", "motion-stay-9th-cir", "order-remand-d-ariz", "stipulation-nd-cal"]
)
def test_a_real_paper_of_many_pages_is_not_taken_for_several(name: str) -> None:
    if not (SCANS / f"{name}.pdf").exists():
        print(f"The real scans are not at {SCANS}: this test has nothing to try.")
        return
    assert suspected(SCANS / f"{name}.pdf") == []
