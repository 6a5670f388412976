"""What lies in the intake folder: lanes, what is no paper yet, what never will be, and when a file is whole."""

import os
import subprocess
import sys
import time
from pathlib import Path, PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_watch.claim import ClaimFolders, take, waiting
from intake_watch.cover import Cover, read_cover
from intake_watch.guard import Entry, entries, is_passing
from intake_watch.lanes import SECRECIES, LanesUnreadable, lane_of, read_lanes
from intake_watch.settle import Settling, being_written
from intake_watch.stacks import between, separators


def entry(path: Path) -> Entry:
    return Entry(path, PurePath(path.name), path.lstat())


def settling(*, quiet: float = 10, whole: bool = True, trust_times: bool = False) -> Settling:
    return Settling(whole=lambda _: whole, quiet=lambda _: quiet, unfinished=60, trust_times=trust_times)


LANES = read_lanes('[lane.small]\ncourt = "us/tx/jim-wells-justice"\nquiet_seconds = 30\n')


@pytest.mark.parametrize(
    ("path", "name", "secrecy"),
    [
        ("a.pdf", "intake", "public"), ("civil/a.pdf", "civil", "public"), ("CIVIL/x/a.pdf", "civil", "public"),
        ("sealed/a.pdf", "sealed", "sealed"), ("civil/Sealed papers/a.pdf", "civil", "sealed"), ("juvenile/a.pdf", "juvenile", "juvenile"),
        ("jury/a.pdf", "jury", "confidential"), ("small/a.pdf", "small", "public"), ("unknown/a.pdf", "intake", "public"),
        ("sealed/juvenile/a.pdf", "sealed", "sealed"), ("civil/unsealed/a.pdf", "civil", "public"), ("civil/sealed.pdf", "civil", "public"),
    ],
)  # fmt: skip
def test_the_first_folder_names_the_lane_and_any_folder_its_secrecy(path: str, name: str, secrecy: str) -> None:
    lane = lane_of(PurePath(path), LANES)
    assert (lane.name, lane.confidentiality) == (name, secrecy)
    assert lane.gives_back == (secrecy in {"public", "confidential"})


@pytest.mark.parametrize("folder", ["Adoptions", "adoptions", "ADOPTIONS"])
def test_a_lane_of_ones_own_holds_whatever_the_capitals_of_its_name(folder: str) -> None:
    lanes = read_lanes('[lane.Adoptions]\nconfidentiality = "sealed"\n\n[lane.Sealed]\nquiet_seconds = 30\n')
    assert lane_of(PurePath(folder, "a.pdf"), lanes).confidentiality == "sealed"
    assert lanes["sealed"].confidentiality == "sealed"


@given(st.lists(st.text(st.characters(blacklist_characters="/\0"), min_size=1, max_size=20), min_size=1, max_size=5))
def test_no_folder_name_makes_a_sealed_lane_less_secret(folders: list[str]) -> None:
    lane = lane_of(PurePath("sealed", *folders, "a.pdf"), LANES)
    assert SECRECIES.index(lane.confidentiality) >= SECRECIES.index("sealed")


@pytest.mark.parametrize(
    "text",
    [
        "[lane",
        '[lane.x]\ncolour = "red"',
        '[lane.x]\nconfidentiality = "hush"',
        "lane = 3",
        "lane.x = 3",
        '[lanes.hush]\nconfidentiality = "sealed"',
        "[lane.x]\nquiet_seconds = -5",
        '[lane.x]\nquiet_seconds = "soon"',
        "[lane.x]\nquiet_seconds = nan",
    ],
)
def test_lanes_that_cannot_be_understood_stop_the_taking_with_a_letter(text: str) -> None:
    with pytest.raises(LanesUnreadable, match="No paper was taken"):
        read_lanes(text)


@pytest.mark.parametrize(
    "name", [".scan.pdf.Xy12", "~$letter.docx", "scan.pdf.part", "scan.tmp", "a.crdownload", ".~lock.a.pdf#"]
)
def test_somebodys_temporary_file_is_let_be_for_a_day_and_then_taken(name: str) -> None:
    assert is_passing(name, age=3600)
    assert not is_passing(name, age=90_000)


@pytest.mark.parametrize("name", ["Thumbs.db", ".DS_Store", "desktop.ini", "._scan.pdf", ".claim"])
def test_a_desktops_litter_is_never_a_paper(name: str) -> None:
    assert is_passing(name, age=1e9)


def test_a_link_is_listed_and_never_followed(tmp_path: Path) -> None:
    (tmp_path / "intake" / "civil").mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "a.pdf").write_text("x")
    (tmp_path / "intake" / "civil" / "link").symlink_to(tmp_path / "outside")
    [found] = entries(tmp_path / "intake")
    assert found.refused == "is a link to another place"


def test_what_was_taken_before_is_not_looked_at_again(tmp_path: Path) -> None:
    for folder in ("processed", "problems", "civil/processed"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "a.pdf").write_text("x")
    assert [str(found.below) for found in entries(tmp_path)] == ["civil/processed/a.pdf"]


def test_a_file_must_stay_the_same_for_its_quiet_period(tmp_path: Path) -> None:
    path, seen = tmp_path / "a.pdf", settling()
    path.write_text("1")
    assert seen.ready([entry(path)], steady=0, wall=0) == []
    assert seen.ready([entry(path)], steady=9, wall=0) == []
    path.write_text("22")
    assert seen.ready([entry(path)], steady=11, wall=0) == []
    assert seen.ready([entry(path)], steady=20, wall=0) == []
    assert len(seen.ready([entry(path)], steady=21.5, wall=0)) == 1


def test_an_old_file_on_a_local_disk_is_ready_at_the_first_look_and_on_a_share_only_at_the_second(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("1")
    now = time.time() + 11
    assert len(settling(trust_times=True).ready([entry(path)], steady=0, wall=now)) == 1
    assert settling(trust_times=False).ready([entry(path)], steady=0, wall=now) == []


def test_a_file_kept_its_times_by_a_copying_program_is_still_young(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("1")
    os.utime(path, (1, 1))
    assert settling(trust_times=True).ready([entry(path)], steady=0, wall=time.time()) == []


def test_a_clock_set_back_does_not_make_a_young_file_old(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("1")
    assert settling(trust_times=True).ready([entry(path)], steady=0, wall=time.time() - 86_400) == []


def test_an_incomplete_file_is_waited_for_and_taken_in_the_end(tmp_path: Path) -> None:
    path, seen = tmp_path / "a.pdf", settling(whole=False)
    path.write_text("1")
    assert [len(seen.ready([entry(path)], steady=at, wall=0)) for at in (0, 11, 30, 59, 61)] == [0, 0, 0, 0, 1]


def test_a_file_somebody_has_open_for_writing_is_known(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    with path.open("w"):
        assert being_written(path)
    assert not being_written(path)


HOLDING_THE_LEASE = """
import fcntl, sys, time
from pathlib import Path
from intake_watch import settle

def slow(handle, command, value, real=fcntl.fcntl):
    answer = real(handle, command, value)
    if (command, value) == (fcntl.F_SETLEASE, fcntl.F_RDLCK):
        print("held", flush=True)
        time.sleep(0.5)
    return answer

fcntl.fcntl = slow
settle.being_written(Path(sys.argv[1]))
"""


def test_a_writer_who_comes_at_the_very_moment_of_looking_does_not_stop_the_program(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("1")
    asked = [sys.executable, "-c", HOLDING_THE_LEASE, str(path)]
    with subprocess.Popen(asked, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as looking:
        assert looking.stdout
        assert looking.stdout.readline() == b"held\n"
        path.open("r+").close()
    assert looking.returncode == 0


def test_a_file_is_claimed_once_and_found_again_under_its_own_path(tmp_path: Path) -> None:
    place = tmp_path / "intake" / "civil" / ("n" * 251 + ".pdf")
    place.parent.mkdir(parents=True)
    place.write_text("x")
    folders = ClaimFolders(tmp_path / "data", tmp_path / "intake")
    [found] = entries(tmp_path / "intake")
    claim = take(found, folders)
    assert take(found, folders) is None
    assert [one.below for one in waiting(folders)] == [found.below]
    assert claim is not None
    claim.path.unlink()
    assert list(waiting(folders)) == []
    assert list(folders.usual.iterdir()) == []


def test_what_a_cover_sheet_says_comes_back_from_its_code() -> None:
    cover = Cover("us/fed/nd-cal", "4:08-cv-02214-SBA", "ANSWER & COUNTERCLAIM", 12, "civil")
    assert read_cover(cover.code()) == cover
    assert read_cover("https://example.org/?case=1") is None


@given(st.text(max_size=500))
def test_any_code_found_on_a_paper_is_read_without_harm(text: str) -> None:
    read_cover(text)
    read_cover(f"DOCGEN-COVER?{text}")


def code(page: int, kind: str = "PatchT", text: str = "PATCHT") -> dict[str, object]:
    return {"page": page, "kind": kind, "text": text}


def test_separators_split_a_stack_and_their_blank_backs_are_nobodys_page() -> None:
    sheets = separators([code(1), code(4), code(7, "QRCode", Cover(number="1", pages=2).code())])
    runs = between(sheets, 9, frozenset({5}))
    assert [(first, last) for first, last, _ in runs] == [(2, 3), (6, 6), (8, 9)]
    assert runs[2][2] == Cover(number="1", pages=2)


@given(st.sets(st.integers(1, 40)), st.integers(1, 40), st.sets(st.integers(1, 40)))
def test_every_page_is_in_one_paper_or_is_a_separator_or_its_blank_back(
    sheets: set[int], pages: int, blank: set[int]
) -> None:
    marked = {page: None for page in sheets if page <= pages}
    runs = between(marked, pages, frozenset(blank))
    within = [page for first, last, _ in runs for page in range(first, last + 1)]
    assert len(within) == len(set(within))
    lost = set(range(1, pages + 1)) - set(within) - set(marked)
    assert all(page in blank and page - 1 in marked for page in lost)
