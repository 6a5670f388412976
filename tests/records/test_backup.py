"""A backup taken while the office works restores whole; what was altered or is missing is found."""

import sqlite3
import subprocess
import sys
import tarfile
import threading
from pathlib import Path

import pytest

from tests.flows.house import CHECKOUT, House, must_hold, new_house
from tests.flows.papers import motion


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    made = new_house(tmp_path_factory.mktemp("house") / "data")
    for number in range(4):
        made.drop(f"{number}.pdf", motion(word=f"Backup {number}."))
    made.docgen("intake", "run", "--once")
    return made


def restored(house: House, place: Path) -> House:
    house.docgen("backup", str(place / "b.tar"))
    other = House(place / "restored", journal=list(house.journal))
    other.docgen("restore", str(place / "b.tar"))
    return other


def test_a_restored_house_holds_everything_and_goes_on_working(house: House, tmp_path: Path) -> None:
    other = restored(house, tmp_path)
    assert other.rows("SELECT count(*) FROM records_document") == house.rows("SELECT count(*) FROM records_document")
    for name in ("processed", "problems"):
        (other.intake / name).mkdir(parents=True, exist_ok=True)
    other.docgen("setup")
    other.drop("after.pdf", motion(word="After the restore."))
    other.docgen("intake", "run", "--once")
    must_hold(other)


def test_a_backup_taken_while_papers_come_in_restores_whole(house: House, tmp_path: Path) -> None:
    busy = house.copy(tmp_path / "busy")
    for number in range(60):
        busy.drop(f"busy{number}.pdf", motion(word=f"Busy {number}."))
    working = threading.Thread(target=busy.docgen, args=("intake", "run", "--once"))
    working.start()
    others = []
    for number in range(3):
        (tmp_path / str(number)).mkdir()
        others.append(restored(busy, tmp_path / str(number)))
    working.join()
    for other in others:
        other.docgen("verify")
    must_hold(busy)


def test_a_head_kept_while_the_backup_is_written_does_not_make_it_seem_cut_off(house: House, tmp_path: Path) -> None:
    busy = house.copy(tmp_path / "busy")
    later = (
        "import sys; from config.cli import main; from records import backup; real = backup._snapshot\n"
        "def slow(scratch):\n"
        "    copy = real(scratch)\n"
        "    assert main(['users', 'add', 'ana', '--role', 'clerk']) == 0 == main(['audit', 'head'])\n"
        "    return copy\n"
        "backup._snapshot = slow; sys.exit(main(['backup', sys.argv[1]]))"
    )
    asked = [
        sys.executable,
        "-c",
        f"import django, os; os.environ['DJANGO_SETTINGS_MODULE'] = 'config.settings'; django.setup()\n{later}",
    ]
    subprocess.run(
        [*asked, str(tmp_path / "b.tar")], cwd=CHECKOUT, env=busy.environment(), input=b"a long enough secret\n", check=True
    )  # fmt: skip
    House(tmp_path / "restored").docgen("restore", str(tmp_path / "b.tar"))


def test_a_backup_is_restored_into_a_folder_that_is_there_and_empty(house: House, tmp_path: Path) -> None:
    house.docgen("backup", str(tmp_path / "b.tar"))
    (tmp_path / "empty").mkdir()
    House(tmp_path / "empty").docgen("restore", str(tmp_path / "b.tar"))
    assert (tmp_path / "empty" / "secret.key").read_text() == (house.data / "secret.key").read_text()


def test_of_a_backup_that_could_not_be_made_nothing_is_left(house: House, tmp_path: Path) -> None:
    other = house.copy(tmp_path / "other")
    next(path for path in sorted((other.data / "vault").rglob("*")) if path.is_file()).unlink()
    assert other.docgen("backup", str(tmp_path / "b.tar"), check=False).returncode == 1
    assert [path.name for path in tmp_path.iterdir()] == ["other"]


def test_a_backup_that_was_altered_is_not_believed(house: House, tmp_path: Path) -> None:
    house.docgen("backup", str(tmp_path / "b.tar"))
    content = bytearray((tmp_path / "b.tar").read_bytes())
    content[content.rindex(b"%%EOF")] ^= 1
    (tmp_path / "b.tar").write_bytes(content)
    done = House(tmp_path / "restored").docgen("restore", str(tmp_path / "b.tar"), check=False)
    assert done.returncode == 1
    assert "Do not rely on this backup" in " ".join(done.stderr.split())


def test_a_backup_is_not_restored_over_papers(house: House, tmp_path: Path) -> None:
    house.docgen("backup", str(tmp_path / "b.tar"))
    other = house.copy(tmp_path / "other")
    done = other.docgen("restore", str(tmp_path / "b.tar"), check=False)
    assert done.returncode == 1
    assert "not empty" in " ".join(done.stderr.split())


@pytest.mark.parametrize("harm", ["altered", "missing"])
def test_a_vault_file_that_was_altered_or_is_missing_is_named(house: House, tmp_path: Path, harm: str) -> None:
    other = house.copy(tmp_path / "other")
    victim = next(path for path in sorted((other.data / "vault").rglob("*")) if path.is_file())
    victim.chmod(0o600)
    if harm == "altered":
        victim.write_bytes(victim.read_bytes()[:-1] + b"x")
    else:
        victim.unlink()
    done = other.docgen("verify", check=False)
    assert done.returncode == 1
    assert f"{victim.name[:12]} " in done.stdout
    assert harm in done.stdout


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE records_scan SET state = 'returned', document_id = NULL WHERE id = 1",
        "UPDATE records_case SET confidentiality = 'public' WHERE number = '3:26-cr-00031-MO'",
    ],
)
def test_a_row_that_was_changed_past_the_chain_is_named(house: House, tmp_path: Path, statement: str) -> None:
    other = house.copy(tmp_path / "other")
    other.docgen("seal", "3:26-cr-00031-MO", "--as", "juvenile", "--authority", "docket 1")
    other.docgen("verify")
    with sqlite3.connect(other.data / "docgen.sqlite3") as database:
        database.execute(statement)
    done = other.docgen("verify", check=False)
    assert done.returncode == 1
    assert "the last line of the chain about it says" in done.stdout


def test_the_database_of_an_earlier_version_is_opened_by_this_one(tmp_path: Path) -> None:
    """The kept database was made by the version its name says, with papers filed and on the desk in it."""
    kept = CHECKOUT / "tests" / "earlier" / "0.1.0.sql"
    house = House(tmp_path / "data")
    house.data.mkdir()
    asked = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(open(sys.argv[2]).read())"
    subprocess.run([sys.executable, "-c", asked, str(house.data / "docgen.sqlite3"), str(kept)], check=True)
    house.docgen("setup")
    assert house.rows("SELECT state, count(*) FROM records_scan GROUP BY state ORDER BY state") == [
        ("filed", 2),
        ("needs_clerk", 1),
    ]
    house.docgen("audit", "verify")
    assert len(house.json("desk", "list")) == 1
    assert house.json("search", "discovery")["total"] == 2


def test_a_backup_with_a_path_that_leads_out_of_the_folder_is_refused(house: House, tmp_path: Path) -> None:
    house.docgen("backup", str(tmp_path / "b.tar"))
    with tarfile.open(tmp_path / "b.tar", "a") as tar:
        (tmp_path / "evil").write_text("x")
        tar.add(tmp_path / "evil", "../evil")
    done = House(tmp_path / "restored").docgen("restore", str(tmp_path / "b.tar"), check=False)
    assert done.returncode == 1
    assert "no backup of ours holds" in " ".join(done.stderr.split())


def test_a_backup_is_readable_by_its_owner_only(house: House, tmp_path: Path) -> None:
    house.docgen("backup", str(tmp_path / "b.tar"))
    assert (tmp_path / "b.tar").stat().st_mode & 0o077 == 0
