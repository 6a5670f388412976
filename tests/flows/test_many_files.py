"""Many files at once: dropped while nobody watched, moved in as a folder, one name used again and again."""

import hashlib
import shutil
from pathlib import Path

import pytest

from tests.flows.house import House, new_house
from tests.flows.papers import motion

SMALL = b"%%PDF-1.4\n%% %d\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return new_house(tmp_path / "data")


def received(house: House) -> list[tuple[str, str]]:
    return sorted((str(label), str(sha)) for label, sha in house.rows("SELECT label, original_id FROM records_scan"))


def test_five_thousand_files_dropped_while_nobody_watched_are_all_received_once(house: House) -> None:
    for number in range(5000):
        content = SMALL % number
        (house.intake / "civil" / f"scan{number:05}.pdf").write_bytes(content)
        house.journal.append((f"scan{number:05}.pdf", hashlib.sha256(content).hexdigest()))
    house.docgen("intake", "take", timeout=500)
    assert received(house) == sorted(house.journal)
    assert house.proved()["files"]["dropped"] == 5000


def test_a_folder_of_five_hundred_files_moved_in_is_taken_in_whole(house: House, tmp_path: Path) -> None:
    outside = tmp_path / "monday"
    outside.mkdir()
    for number in range(500):
        (outside / f"{number}.pdf").write_bytes(SMALL % number)
        house.journal.append((f"{number}.pdf", hashlib.sha256(SMALL % number).hexdigest()))
    shutil.move(outside, house.intake / "civil" / "monday")
    house.docgen("intake", "take")
    assert received(house) == sorted(house.journal)
    assert {folder for (folder,) in house.rows("SELECT folder FROM records_scan")} == {"civil/monday"}


def test_one_name_used_twenty_times_with_other_bytes_is_twenty_papers(house: House) -> None:
    for number in range(20):
        house.drop("scan.pdf", motion(word=f"Number {number}."))
        house.docgen("intake", "take")
    assert received(house) == sorted(house.journal)
    assert len({sha for _, sha in house.journal}) == 20
