"""What a careless or hostile world drops: each ends in a case or on the desk with a sentence, the next file is not delayed."""

import hashlib
import io
import os
import sqlite3
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from tests.flows.house import CHECKOUT, House, must_hold, new_house
from tests.flows.papers import motion, patch_t, stack, stranger


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> House:
    return new_house(tmp_path_factory.mktemp("house") / "data")


@pytest.fixture
def house(made: House, tmp_path: Path) -> House:
    return made.copy(tmp_path / "data")


def locked() -> bytes:
    out = io.BytesIO()
    pikepdf.open(io.BytesIO(motion())).save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    return out.getvalue()


def bomb_png() -> bytes:
    """A picture of 60,000 x 60,000 points in a few kilobytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 100_000))
        + chunk(b"IEND", b"")
    )


def pictured(content: bytes, **facts: object) -> bytes:
    """A PDF of one page that is one picture."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(612, 792))
    picture = pikepdf.Stream(
        pdf, content, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, BitsPerComponent=8,
        ColorSpace=pikepdf.Name.DeviceGray, **facts,
    )  # fmt: skip
    pdf.pages[0].obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=picture))
    pdf.pages[0].obj.Contents = pikepdf.Stream(pdf, b"q 612 0 0 792 0 0 cm /I Do Q")
    out = io.BytesIO()
    pdf.save(out, compress_streams=False)
    return out.getvalue()


def large_picture() -> bytes:
    content = zlib.compress(b"\0" * 100_000)
    return pictured(content, Width=60_000, Height=60_000, Filter=pikepdf.Name.FlateDecode)


def broken_picture() -> bytes:
    return pictured(b"no JPEG", Width=800, Height=1000, Filter=pikepdf.Name.DCTDecode)


def bomb_pdf() -> bytes:
    """A PDF whose page content unpacks to a gigabyte of nothing."""
    pdf = pikepdf.open(io.BytesIO(motion()))
    packed = zlib.compress(zlib.compress(b" " * (1 << 30), 9), 9)
    twice = pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode])
    stream = pdf.make_stream(packed, Filter=twice)
    pdf.pages[0].obj.Contents = stream
    out = io.BytesIO()
    pdf.save(out, compress_streams=False)
    return out.getvalue()


def scripted() -> bytes:
    pdf = pikepdf.open(io.BytesIO(motion(word="Active.")))
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


BAD: dict[str, tuple[str, Callable[[], bytes], set[str]]] = {
    "zero bytes": ("empty.pdf", lambda: b"", {"INCOMPLETE"}),
    "truncated": ("cut.pdf", lambda: motion()[:-700], {"INCOMPLETE"}),
    "a tail of zeros": ("tail.pdf", lambda: motion()[:-700] + b"\0" * 700, {"INCOMPLETE"}),
    "nothing but zeros": ("zeros.pdf", lambda: b"\0" * 9000, {"INCOMPLETE"}),
    "a password": ("locked.pdf", locked, {"PASSWORD"}),
    "an office file called PDF": ("letter.pdf", lambda: b"PK\x03\x04" + b"x" * 900, {"DOC_TYPE_UNKNOWN"}),
    "an e-mail that is none": ("note.eml", lambda: b"\x00\x01\x02 nothing", {"CORRUPT"}),
    "PostScript called PNG": ("eps.png", lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n" + b"x" * 900, {"DOC_TYPE_UNKNOWN"}),
    "a picture bomb": ("bomb.png", bomb_png, {"TOO_LARGE", "CORRUPT", "INCOMPLETE"}),
    "a picture in a PDF too large to be drawn": ("huge.pdf", large_picture, {"TOO_LARGE"}),
    "a picture in a PDF that cannot be drawn": ("spoilt.pdf", broken_picture, {"CORRUPT"}),
    "a decompression bomb": ("bomb.pdf", bomb_pdf, {"READER_STOPPED", "LOW_OCR", "NO_CASE_NUMBER", "CORRUPT", "TOO_LARGE"}),
    "too many pages": ("long.pdf", lambda: stack(*[motion()] * 13), {"TOO_LARGE"}),
    "garbage with a PDF's head and tail": ("junk.pdf", lambda: b"%PDF-1.7\n" + os.urandom(5000) + b"\n%%EOF\n", {"CORRUPT"}),
    "a page tree that bites its tail": (
        "loop.pdf",
        lambda: b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF\n", {"CORRUPT"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_a_bad_file_reaches_the_desk_with_a_sentence_and_the_next_one_is_filed(house: House, what: str) -> None:
    label, make, codes = BAD[what]
    house.drop(label, make())
    house.drop("z-next.pdf", motion(word="The next one."))
    house.docgen("intake", "run", "--once", DOCGEN_PAGE_LIMIT="12", DOCGEN_READ_SECONDS="20")
    must_hold(house)
    [(state, code, reason)] = house.rows(f"SELECT state, reason_code, reason FROM records_scan WHERE label = '{label}'")
    assert state == "needs_clerk"
    assert code in codes
    assert len(reason) > 30
    assert reason.endswith(".")
    assert house.rows("SELECT state FROM records_scan WHERE label = 'z-next.pdf'") == [("filed",)]
    [note] = (house.intake / "problems").glob(f"*__{Path(label).stem}*.txt")
    assert reason in note.read_text()


def test_a_paper_that_cannot_be_drawn_is_told_once_and_given_as_it_came(house: House, tmp_path: Path) -> None:
    house.drop("locked.pdf", locked(), lane="sealed")
    house.docgen("intake", "run", "--once")
    number = house.rows("SELECT control_number FROM records_scan")[0][0]
    shown = house.docgen("desk", "show", number, "--sealed", "--out", str(tmp_path / "page.png")).stdout
    assert shown.count("locked with a password") == 1
    assert f"desk show {number} --original FILE" in " ".join(shown.split())
    looked = house.rows("SELECT count(*) FROM records_event WHERE happened = 'looked at'")
    house.docgen("desk", "show", number, "--sealed", "--original", str(tmp_path / "as it came"))
    assert hashlib.sha256((tmp_path / "as it came").read_bytes()).hexdigest() == house.journal[0][1]
    assert house.rows("SELECT count(*) FROM records_event WHERE happened = 'looked at'") == [(looked[0][0] + 1,)]


NAMES = {
    "a newline": "two\nlines.pdf",
    "right to left": "\u202egnp.fdp.pdf",
    "dots and slashes as far as they go": "..%2f..%2fetc%2fpasswd.pdf",
    "255 bytes": "n" * 251 + ".pdf",
    "a shell's dream": "$(touch X);`id`|&.pdf",
    "a template's dream": "{{ 7*7 }}{% x %}.pdf",
    "HTML": "<img src=x onerror=alert(1)>.pdf",
    "no ending at all": "paper",
    "bytes that are no text": os.fsdecode(b"\xff\xfe\x80.pdf"),
    "blanks at both ends": "  a .pdf ",
    "an ESC": "\x1b[2J.pdf",
}


def test_any_name_a_disk_can_hold_is_only_a_label(house: House) -> None:
    for number, label in enumerate(NAMES.values()):
        house.drop(label, motion(word=f"Name number {number}."))
    house.journal = [
        (label.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace"), sha)
        for label, sha in house.journal
    ]
    house.docgen("intake", "run", "--once")
    must_hold(house)
    assert house.rows("SELECT DISTINCT state FROM records_scan") == [("filed",)]
    assert "\x1b" not in house.docgen("intake", "list").stdout
    assert not (Path.cwd() / "X").exists()


def test_links_pipes_and_devices_are_left_in_place_and_reported_once(house: House, tmp_path: Path) -> None:
    outside = tmp_path / "secret.txt"
    outside.write_text("not a paper")
    (house.intake / "civil" / "link.pdf").symlink_to(outside)
    (house.intake / "civil" / "folder").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(house.intake / "civil" / "pipe.pdf")
    house.drop("real.pdf", motion())
    for _ in range(2):
        house.docgen("intake", "run", "--once")
    told = house.rows("SELECT label, reason_code FROM records_scan WHERE place IS NOT NULL ORDER BY label")
    assert told == [("folder", "NOT_TAKEN"), ("link.pdf", "NOT_TAKEN"), ("pipe.pdf", "NOT_TAKEN")]
    assert outside.read_text() == "not a paper"
    assert (house.intake / "civil" / "link.pdf").is_symlink()
    notes = {path.name.partition("__")[2]: path for path in (house.intake / "problems").iterdir()}
    assert set(notes) == {"folder.txt", "link.pdf.txt", "pipe.pdf.txt"}
    assert "is a pipe, not a file" in notes["pipe.pdf.txt"].read_text()
    number = notes["pipe.pdf.txt"].name.partition("__")[0]
    assert "could not be taken" in house.docgen("desk", "again", number, check=False).stderr
    assert "vault" not in house.docgen("desk", "return", number, "--reason", "no paper").stdout
    assert not notes["pipe.pdf.txt"].exists()
    assert "pipe" not in house.docgen("intake", "list", "--state", "received").stdout
    assert house.rows("SELECT state FROM records_scan WHERE label = 'real.pdf'") == [("filed",)]


def test_a_file_still_being_written_is_not_taken_until_it_is_whole(house: House) -> None:
    content = motion()
    place = house.intake / "civil" / "slow.pdf"
    with place.open("wb") as out:
        out.write(content[:3000])
        out.flush()
        house.docgen("intake", "run", "--once", check=False)
        assert house.rows("SELECT count(*) FROM records_scan") == [(0,)]
        out.write(content[3000:])
    house.docgen("intake", "run", "--once")
    assert house.rows("SELECT state FROM records_scan") == [("filed",)]


def test_the_same_name_again_with_other_bytes_is_another_paper_and_with_the_same_bytes_a_duplicate(
    house: House,
) -> None:
    for word in ("One.", "Two.", "One."):
        house.drop("scan.pdf", motion(word=word))
        house.docgen("intake", "run", "--once")
    must_hold(house)
    assert house.rows("SELECT state, reason_code FROM records_scan ORDER BY id") == [
        ("filed", ""), ("filed", ""), ("needs_clerk", "DUPLICATE"),
    ]  # fmt: skip


def test_a_share_that_goes_away_and_comes_back_loses_nothing(house: House) -> None:
    house.drop("paper.pdf", motion())
    away = house.intake.with_name("away")
    house.intake.rename(away)
    for mount_point in (False, True):
        if mount_point:
            house.intake.mkdir()
        for words in (("run", "--once"), ("take",)):
            told = house.docgen("intake", *words, check=False)
            assert told.returncode == 1
            assert f"The intake folder {house.intake} is not there" in " ".join(told.stderr.split())
        assert house.docgen("doctor", check=False).returncode == 1
    assert list(house.intake.iterdir()) == [], "a folder was made where the share is mounted"
    house.intake.rmdir()
    away.rename(house.intake)
    house.docgen("intake", "run", "--once")
    must_hold(house)


def test_the_watcher_outlives_a_share_that_is_away_and_goes_on_when_it_is_back(house: House) -> None:
    away = house.intake.with_name("away")
    house.intake.rename(away)
    watcher = subprocess.Popen(
        [sys.executable, "-m", "config.cli", "intake", "watch"], cwd=CHECKOUT, stderr=subprocess.PIPE, text=True,
        env=house.environment(DOCGEN_LOOK_SECONDS="0.2"),
    )  # fmt: skip
    try:
        assert watcher.stderr
        assert "the intake folder is not there" in watcher.stderr.readline()
        assert not house.intake.exists()
        away.rename(house.intake)
        house.drop("paper.pdf", motion())
        end = time.monotonic() + 60
        while not house.rows("SELECT 1 FROM records_scan") and time.monotonic() < end:
            time.sleep(0.1)
        assert house.rows("SELECT label, state FROM records_scan") == [("paper.pdf", "received")]
    finally:
        watcher.terminate()
        assert watcher.wait(30) == 0


def test_a_locked_database_is_waited_for_and_no_paper_is_lost(house: House) -> None:
    house.drop("paper.pdf", motion())
    with sqlite3.connect(house.data / "docgen.sqlite3", isolation_level=None) as database:
        database.execute("BEGIN IMMEDIATE")
        done = house.docgen("intake", "take", check=False, DOCGEN_DATABASE_TIMEOUT="1", timeout=120)
        assert "Traceback" not in done.stdout + done.stderr
        database.execute("ROLLBACK")
    house.docgen("intake", "run", "--once")
    must_hold(house)


def test_a_sealed_lane_gives_nothing_back_to_the_share(house: House) -> None:
    house.drop("under seal.pdf", motion(word="Sealed words."), lane="sealed")
    house.drop("unknown.pdf", motion(number="3:26-cv-09999-MO", word="More sealed words."), lane="sealed")
    house.docgen("intake", "run", "--once")
    must_hold(house)
    left = [path for path in house.intake.rglob("*") if path.is_file()]
    assert left
    for path in left:
        assert path.suffix == ".txt"
        assert "seal" not in path.name
        assert "was received" in path.read_text()
        assert "unknown" not in path.read_text()
    assert house.json("search", "Sealed words")["total"] == 0
    assert house.json("search", "Sealed words", "--sealed")["total"] == 1
    assert "unknown" not in house.docgen("desk", "list").stdout
    assert house.docgen("where", "under seal.pdf", check=False).returncode == 1


def test_a_cover_sheet_for_the_sealed_lane_seals_the_paper_behind_it_wherever_the_stack_was_dropped(
    house: House, tmp_path: Path
) -> None:
    cover = tmp_path / "cover.pdf"
    house.docgen("cover-sheet", "--case", "3:26-cv-01188-MO", "--lane", "sealed", "--out", str(cover))
    house.drop("monday.pdf", stack(cover.read_bytes(), motion(word="Sealed words.")))
    house.docgen("intake", "run", "--once")
    must_hold(house)
    assert house.rows("SELECT lane, confidentiality FROM records_scan WHERE parent_id IS NOT NULL") == [
        ("sealed", "sealed")
    ]
    assert not list(house.intake.rglob("*monday*")), "the stack with the sealed paper in it lies on the share"
    assert house.json("search", "Sealed words")["total"] == 0
    assert house.json("search", "Sealed words", "--sealed")["total"] == 1
    assert house.docgen("where", "monday.pdf", check=False).returncode == 1


def test_a_cover_sheet_that_names_a_sealed_case_closes_its_paper_though_a_page_of_it_is_missing(
    house: House, tmp_path: Path
) -> None:
    cover = tmp_path / "cover.pdf"
    house.docgen("cover-sheet", "--case", "3:26-cr-00031-MO", "--pages", "2", "--out", str(cover))
    doe = motion(number="3:26-cr-00031-MO", first="UNITED STATES OF AMERICA", second="JOHN DOE")
    house.drop("monday.pdf", stack(cover.read_bytes(), doe))
    house.docgen("intake", "run", "--once")
    must_hold(house)
    [(secrecy, code)] = house.rows("SELECT confidentiality, reason_code FROM records_scan WHERE parent_id IS NOT NULL")
    assert (secrecy, code) == ("sealed", "SEALED_REVIEW")
    assert house.json("desk", "list") == []
    assert house.docgen("where", "monday.pdf", check=False).returncode == 1
    assert [path for path in house.intake.rglob("*") if path.is_file()] == []


def test_nothing_stays_on_the_share_of_a_paper_that_was_filed_in_a_sealed_case_nor_of_the_stack_it_came_in(
    house: House,
) -> None:
    doe = motion(number="3:26-cr-00031-MO", first="UNITED STATES OF AMERICA", second="JOHN DOE")
    house.drop("by hand.pdf", stranger())
    house.drop("stack.pdf", stack(motion(), patch_t(), doe))
    house.docgen("intake", "run", "--once")
    (waiting,) = (one["control_number"] for one in house.json("desk", "list"))
    house.docgen("desk", "file", waiting, "--sealed", "--case", "3:26-cr-00031-MO", "--title", "LETTER")
    must_hold(house)
    assert not list(house.intake.rglob("*by hand*"))
    assert not list(house.intake.rglob("*stack*"))


def test_a_paper_marked_sealed_among_public_ones_is_closed_before_a_word_of_it_is_indexed(house: House) -> None:
    house.drop(
        "marked.pdf", motion(judge="FILED UNDER SEAL<br>Judge: Hon. Maria Okafor", word="Hidden words."), lane="civil"
    )
    house.drop(
        "guarded.pdf", motion(judge="CONFIDENTIAL<br>Judge: Hon. Maria Okafor", word="Guarded words."), lane="civil"
    )
    house.docgen("intake", "run", "--once")
    must_hold(house)
    kept = house.rows("SELECT confidentiality, state, reason_code FROM records_scan ORDER BY confidentiality")
    assert kept == [("confidential", "needs_clerk", "SEALED_REVIEW"), ("sealed", "needs_clerk", "SEALED_REVIEW")]
    assert house.json("search", "words", "--sealed")["total"] == 0
    assert "under seal" not in house.docgen("desk", "list").stdout
    left = [path for path in house.intake.rglob("*") if path.is_file()]
    assert not any("marked" in path.name or "Hidden" in path.read_text(errors="ignore") for path in left)


def test_active_content_is_named_and_the_original_stays_as_it_came(house: House) -> None:
    house.drop("active.pdf", scripted())
    house.docgen("intake", "run", "--once")
    must_hold(house)
    [(found,)] = house.rows("SELECT found FROM records_finding WHERE step = 'checked'")
    assert "JavaScript" in found
