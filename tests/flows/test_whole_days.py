"""Whole days at the office: real scans where they lie beside the checkout, papers nobody has seen, the doorbell, the logs."""

import csv
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import nullcontext
from datetime import date
from pathlib import Path

import pytest

from tests.flows.house import CASES, CHECKOUT, House, must_hold, new_house
from tests.flows.papers import motion, patch_t, stack, stack_of_two, stranger
from tests.ocr.papers import make_paper
from tests.servers import postgresql, redis

SCANS = CHECKOUT / ".." / "shared" / "scans"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return new_house(tmp_path / "data")


def expected() -> list[dict[str, str]]:
    if not (SCANS / "EXPECT.csv").exists():
        print(f"The real scans are not at {SCANS}; the invented papers of the other tests remain.")
        return []
    with (SCANS / "EXPECT.csv").open(encoding="utf-8") as told:
        return list(csv.DictReader(told))


def test_real_scans_end_in_their_cases_and_forms_on_the_desk_with_a_sentence(tmp_path: Path) -> None:
    rows = expected()
    house = House(tmp_path / "data")
    house.docgen("setup", "--court", "us/fed/nd-cal")
    numbered = [row for row in rows if row["case_number"]]
    with (tmp_path / "cases.csv").open("w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["court", "case_number", "party_1", "party_1_role", "party_2", "party_2_role"])
        for row in numbered:
            writer.writerow(
                [row["court"], row["case_number"], row["first_party"], "plaintiff", row["second_party"], "defendant"]
            )
    house.docgen("cases", "import", str(tmp_path / "cases.csv"))
    for row in rows:
        house.drop(row["file"], (SCANS / row["file"]).read_bytes())
    house.docgen("intake", "run", "--once", DOCGEN_READERS="2")
    must_hold(house)
    filed = house.rows(
        "SELECT s.label, c.number FROM records_scan s JOIN records_document d ON d.id = s.document_id JOIN records_case c ON c.id = d.case_id"
    )
    assert sorted(filed) == sorted((row["file"], row["case_number"]) for row in numbered)
    desk = house.rows("SELECT label, reason FROM records_scan WHERE state = 'needs_clerk'")
    assert sorted(label for label, _ in desk) == sorted(row["file"] for row in rows if not row["case_number"])
    assert all(len(reason) > 40 for _, reason in desk)


UNSEEN = [
    ("federal", "3:26-cv-01188-MO", ("Harbor Point Builders", "Castellan Surety Company"), "filed"),
    ("california", "3:26-cv-01188-MO", ("Harbor Point Builders", "Castellan Surety Company"), "filed"),
    ("federal", "3:26-cv-01188-MO", ("Oleander Freight", "Basalt Partners"), "CAPTION_MISMATCH"),
    ("federal", "3:26-cv-07777-MO", ("Harbor Point Builders", "Castellan Surety Company"), "CASE_NOT_FOUND"),
    ("federal", "3:26-cr-00031-MO", ("United States of America", "John Doe"), "SEALED_REVIEW"),
]


@pytest.mark.parametrize("degrade", [False, True], ids=["born digital", "scanned"])
def test_papers_nobody_has_seen_are_filed_or_brought_to_the_desk_as_they_should(
    house: House, tmp_path: Path, degrade: bool
) -> None:
    for place, (layout, number, parties, _) in enumerate(UNSEEN):
        made = make_paper(
            tmp_path, court_name="United States District Court for the Northern District of California", number=number, parties=parties,
            title="MOTION TO COMPEL DISCOVERY", judge="Hon. Maria Okafor", filed_on=date(2026, 3, 2), layout=layout, degrade=degrade,
            pages=1, name=f"unseen-{place}",
        )  # fmt: skip
        house.drop(f"unseen-{place}.pdf", made.read_bytes())
    house.docgen("intake", "run", "--once", DOCGEN_READERS="2")
    must_hold(house)
    ended = dict(house.rows("SELECT label, CASE state WHEN 'filed' THEN state ELSE reason_code END FROM records_scan"))
    assert ended == {f"unseen-{place}.pdf": wanted for place, (_, _, _, wanted) in enumerate(UNSEEN)}
    assert not list((house.intake / "problems").glob("*unseen-4*")), "a sealed matter was named on the share"


def test_a_stack_with_cover_sheets_is_split_and_a_wrong_page_count_reaches_the_desk(
    house: House, tmp_path: Path
) -> None:
    case = {"number": "3:26-cv-00457-MO", "first": "LUCIA REYES", "second": "NORTHGATE LOGISTICS LLC"}
    covers = []
    for pages in (1, 3):
        sheet = tmp_path / f"cover{pages}.pdf"
        house.docgen(
            "cover-sheet", "--case", case["number"], "--pages", str(pages), "--type", "ANSWER", "--out", str(sheet)
        )
        covers.append(sheet.read_bytes())
    one, two = motion(**case, title="ANSWER TO COMPLAINT"), motion(**case, title="DECLARATION OF LUCIA REYES")
    three = motion(**case, title="PROOF OF SERVICE")
    house.drop("stack.pdf", stack(covers[0], one, covers[1], two, two, patch_t(), three))
    house.docgen("intake", "run", "--once")
    must_hold(house)
    parts = house.rows(
        "SELECT first_page, last_page, state, reason_code FROM records_scan WHERE parent_id IS NOT NULL ORDER BY first_page"
    )
    assert parts == [(2, 2, "filed", ""), (4, 5, "needs_clerk", "PAGE_COUNT_MISMATCH"), (7, 7, "filed", "")]
    told = house.docgen("where", "stack.pdf").stdout
    assert told.count("filed in 3:26-cv-00457-MO") == 2
    assert told.count("PAGE_COUNT_MISMATCH") == 1
    (waiting,) = house.json("desk", "list")
    assert "stack.pdf" in waiting["label"]
    (note,) = (house.intake / "problems").glob("*.txt")
    assert note.read_text().startswith("pages 4-5 of S26-000001__stack.pdf")


def test_a_cover_sheet_of_the_sealed_lane_seals_its_paper_and_takes_the_stack_off_the_share(
    house: House, tmp_path: Path
) -> None:
    sheet = tmp_path / "cover.pdf"
    house.docgen("cover-sheet", "--lane", "Sealed", "--case", "3:26-cv-01188-MO", "--out", str(sheet))
    house.drop("stack.pdf", stack(sheet.read_bytes(), motion(title="SECRET REPORT"), patch_t(), motion(word="Open.")))
    house.docgen("intake", "run", "--once")
    must_hold(house)
    parts = house.rows(
        "SELECT lane, confidentiality, state FROM records_scan WHERE parent_id IS NOT NULL ORDER BY first_page"
    )
    assert parts == [("sealed", "sealed", "filed"), ("civil", "public", "filed")]
    assert house.json("search", "parties state")["total"] == 1
    assert not [path for path in (house.intake / "processed").rglob("*") if path.is_file()]
    refused = house.docgen("cover-sheet", "--lane", "seald", "--out", str(sheet), check=False)
    assert (refused.returncode, "no lane 'seald'" in refused.stderr) == (1, True)


def test_a_paper_tried_again_still_has_what_its_cover_sheet_said(house: House, tmp_path: Path) -> None:
    sheet = tmp_path / "cover.pdf"
    house.docgen("cover-sheet", "--case", "3:26-cv-05555-MO", "--pages", "1", "--out", str(sheet))
    house.drop(
        "stack.pdf", stack(sheet.read_bytes(), motion(number="", first="ZED BUILDERS", second="YOLO CORPORATION"))
    )
    house.docgen("intake", "run", "--once")
    [waiting] = house.json("desk", "list")
    assert waiting["code"] == "CASE_NOT_FOUND"
    (tmp_path / "new.csv").write_text("court,case_number,party_1\nN.D. Cal.,3:26-cv-05555-MO,Zed Builders\n")
    house.docgen("cases", "import", str(tmp_path / "new.csv"))
    house.docgen("desk", "again", waiting["control_number"])
    house.docgen("intake", "run", "--once")
    must_hold(house)
    assert house.json("where", waiting["control_number"])[0]["case"] == "3:26-cv-05555-MO"


def test_the_desk_files_returns_tries_again_and_undoes(house: House) -> None:
    house.drop("a.pdf", stranger())
    house.drop("b.pdf", stranger("Another."))
    house.docgen("intake", "run", "--once")
    first, second = (one["control_number"] for one in house.json("desk", "list"))
    assert "CASE_NOT_FOUND" in house.docgen("desk", "show", first, "--out", str(house.data / "page.png")).stdout
    beyond = house.docgen("desk", "show", first, "--page", "9", "--out", str(house.data / "none.png"), check=False)
    assert (beyond.returncode, "There is no page 9" in beyond.stderr) == (1, True)
    assert (house.data / "page.png").read_bytes().startswith(b"\x89PNG")
    house.docgen("desk", "file", first, "--case", "3:26-cv-01188-MO")
    assert house.json("where", first)[0]["case"] == "3:26-cv-01188-MO"
    assert house.json("search", "parties state")["total"] == 1
    house.docgen("desk", "return", second, "--reason", "Not for this court.")
    assert house.json("where", "b.pdf")[0]["state"] == "returned"
    house.docgen("desk", "undo", first, "--reason", "Wrong case.")
    assert house.json("search", "parties state")["total"] == 0
    house.docgen("desk", "again", first)
    house.docgen("intake", "run", "--once")
    assert house.json("where", "a.pdf")[0]["reason_code"] == "CASE_NOT_FOUND"
    assert house.proved()["balanced"]
    assert house.docgen("where", "nothing.pdf", check=False).returncode == 1


@pytest.mark.parametrize("broker", ["embedded", "redis"])
def test_a_dropped_paper_is_filed_by_the_running_office_before_any_sweep(house: House, broker: str) -> None:
    with redis.running() if broker == "redis" else nullcontext("filesystem://") as address:
        settings = {"DOCGEN_BROKER_URL": address, "DOCGEN_LOOK_SECONDS": "0.3", "PYTHONPATH": str(CHECKOUT)}
        asked = [sys.executable, "-m", "config.cli", "up", "--only", "worker", "--only", "watcher"]
        with subprocess.Popen(
            asked,
            cwd=CHECKOUT,
            env=house.environment(**settings),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as office:
            house.drop("motion.pdf", motion())
            until = time.monotonic() + 60
            while time.monotonic() < until and house.rows("SELECT state FROM records_scan") != [("filed",)]:
                time.sleep(0.3)
            office.terminate()
            told = office.communicate(timeout=60)[0]
    must_hold(house)
    assert house.rows("SELECT state FROM records_scan") == [("filed",)], told
    assert office.returncode == 0, told
    for word in ("HARBOR", "Castellan", "01188", "motion.pdf", "COMPEL"):
        assert word not in told, "a log line holds a name, a number or a text of a paper"
    if broker == "embedded":
        folders = [path for path in (house.data / "queue").rglob("*") if path.is_dir()] + [house.data / "queue"]
        assert {oct(path.stat().st_mode & 0o777) for path in folders} == {"0o700"}


def test_an_intake_folder_on_another_disk_is_emptied_without_ever_copying_before_claiming(house: House) -> None:
    other = Path("/dev/shm")
    assert other.stat().st_dev != house.data.stat().st_dev, "this machine has no second disk to try on"
    with tempfile.TemporaryDirectory(dir=other) as place:
        away = Path(place) / "intake"
        house.settings["DOCGEN_INTAKE"] = str(away)
        house.docgen("setup")
        (away / "civil" / "paper.pdf").write_bytes(motion())
        house.docgen("intake", "run", "--once")
        assert house.rows("SELECT state FROM records_scan") == [("filed",)]
        left = [str(path.relative_to(away)) for path in away.rglob("*") if path.is_file()]
        assert len(left) == 1
        assert left[0].startswith("processed/")
        assert house.proved()["balanced"]


def test_two_runs_over_one_folder_at_once_take_each_paper_once(house: House) -> None:
    for number in range(20):
        house.drop(f"{number}.pdf", motion(word=f"Number {number}."))
    runs = [threading.Thread(target=house.docgen, args=("intake", "run", "--once")) for _ in range(2)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    must_hold(house)
    assert house.rows("SELECT state, count(*) FROM records_scan GROUP BY state") == [("filed", 20)]


def test_the_whole_house_works_on_postgresql_too(tmp_path: Path) -> None:
    house = House(tmp_path / "data", {"DATABASE_URL": postgresql.start()})
    house.docgen("setup", "--court", "us/fed/nd-cal")
    (tmp_path / "cases.csv").write_text(CASES)
    house.docgen("cases", "import", str(tmp_path / "cases.csv"))
    for number in range(10):
        house.drop(f"{number}.pdf", motion(word=f"Number {number}."))
    house.drop("stack.pdf", stack_of_two())
    house.docgen("intake", "run", "--once", check=False, DOCGEN_FP="receive.committed:1:kill")
    house.docgen("intake", "run", "--once", check=False, DOCGEN_FP="work.filing:3:kill", DOCGEN_READERS="2")
    house.docgen("intake", "run", "--once", DOCGEN_READERS="2")
    status = house.json("intake", "status")
    assert (status["filed"], status["split"], status["received"], status["needs_clerk"]) == (12, 1, 0, 0)
    assert house.proved()["balanced"]
    assert house.json("search", "Number")["total"] == 10
    whom = ("--answer-to", "Ana Duarte", "--answer-to", "410 Harbor Street", "--answer-to", "Oakland, CA 94607")
    summons = (
        "draw",
        "summons",
        "--case",
        "3:26-cv-01188-MO",
        *whom,
        "--sign",
        "Bo Lindqvist, Deputy Clerk",
        "--seal",
        "embossed",
    )
    house.docgen(*summons, "--out", str(tmp_path / "summons.pdf"))
    assert (tmp_path / "summons.pdf").read_bytes().startswith(b"%PDF")
    house.docgen("backup", str(tmp_path / "b.tar"))
    restored = House(tmp_path / "restored", {"DATABASE_URL": postgresql.start()})
    assert "psql" in restored.docgen("restore", str(tmp_path / "b.tar"), check=False).stdout
