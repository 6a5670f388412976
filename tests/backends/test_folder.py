"""The drop folder: whole or absent, remembered after it was fetched, and patient with a disk that refuses."""

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from efile.backends.folder import FolderBackend
from efile.envelope import Envelope, InDoubt, Unreachable
from paper.failpoint import Injected
from tests.backends.test_every_way_out import CONTENT, sealed

POINTS = ("folder.document", "folder.manifest", "folder.slip", "folder.laid_down")


@pytest.fixture
def outgoing(tmp_path: Path) -> Path:
    folder = tmp_path / "outgoing"
    folder.mkdir()
    return folder


@pytest.fixture
def envelope(tmp_path: Path) -> Envelope:
    return sealed(tmp_path, CONTENT)


def _packages(outgoing: Path) -> list[Path]:
    return [path for path in outgoing.iterdir() if not path.name.startswith(".")]


def _break_at(point: str, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paper.failpoint._passed", Counter())
    monkeypatch.setenv("DOCGEN_FP", f"{point}:1:{what}")


def test_a_package_is_the_document_and_a_manifest_that_says_what_it_is(outgoing: Path, envelope: Envelope) -> None:
    receipt = FolderBackend(outgoing).hand_over(envelope)
    package = Path(receipt.details["place"])
    assert sorted(path.name for path in package.iterdir()) == ["document.pdf", "manifest.json"]
    assert json.loads((package / "manifest.json").read_text()) == {
        "key": envelope.key, "document": "document.pdf", "sha256": envelope.sha256, "label": "Summons in a Civil Action",
        "case_number": "3:26-cv-01188-MO", "court": "us/fed/nd-cal",
    }  # fmt: skip
    assert _packages(outgoing) == [package]


@pytest.mark.parametrize("point", POINTS)
def test_broken_off_anywhere_there_is_a_whole_package_or_none_and_the_next_try_leaves_one(
    point: str, outgoing: Path, envelope: Envelope, monkeypatch: pytest.MonkeyPatch
) -> None:
    _break_at(point, "exc", monkeypatch)
    with pytest.raises(Injected):
        FolderBackend(outgoing).hand_over(envelope)
    monkeypatch.delenv("DOCGEN_FP")
    assert all((package / "manifest.json").exists() for package in _packages(outgoing))
    assert (FolderBackend(outgoing).seen(envelope.key) is not None) == bool(_packages(outgoing))
    FolderBackend(outgoing).hand_over(envelope)
    assert [path.name for path in _packages(outgoing)] == [envelope.key]
    assert sorted(path.name for path in outgoing.iterdir()) == [".receipts", envelope.key]


@pytest.mark.parametrize("point", ["folder.document", "folder.manifest", "folder.slip"])
def test_a_full_disk_hands_nothing_over_and_is_tried_again(
    point: str, outgoing: Path, envelope: Envelope, monkeypatch: pytest.MonkeyPatch
) -> None:
    _break_at(point, "enospc", monkeypatch)
    with pytest.raises(Unreachable, match="No space left"):
        FolderBackend(outgoing).hand_over(envelope)
    monkeypatch.delenv("DOCGEN_FP")
    assert _packages(outgoing) == []
    assert FolderBackend(outgoing).seen(envelope.key) is None
    FolderBackend(outgoing).hand_over(envelope)
    assert len(_packages(outgoing)) == 1


def test_a_package_that_was_fetched_is_remembered_and_not_laid_down_again(outgoing: Path, envelope: Envelope) -> None:
    receipt = FolderBackend(outgoing).hand_over(envelope)
    shutil.rmtree(outgoing / envelope.key)
    assert FolderBackend(outgoing).seen(envelope.key) == receipt
    assert FolderBackend(outgoing).hand_over(envelope) == receipt
    assert _packages(outgoing) == []


def test_fetched_before_the_program_could_say_so_it_is_not_laid_down_again(
    outgoing: Path, envelope: Envelope, monkeypatch: pytest.MonkeyPatch
) -> None:
    _break_at("folder.laid_down", "exc", monkeypatch)
    with pytest.raises(Injected):
        FolderBackend(outgoing).hand_over(envelope)
    monkeypatch.delenv("DOCGEN_FP")
    shutil.rmtree(outgoing / envelope.key)
    assert FolderBackend(outgoing).seen(envelope.key) is not None
    FolderBackend(outgoing).hand_over(envelope)
    assert _packages(outgoing) == []


def test_a_package_whose_slip_was_lost_is_still_seen(outgoing: Path, envelope: Envelope) -> None:
    FolderBackend(outgoing).hand_over(envelope)
    shutil.rmtree(outgoing / ".receipts")
    seen = FolderBackend(outgoing).seen(envelope.key)
    assert seen is not None
    assert seen.sha256 == envelope.sha256


def test_a_share_that_is_away_is_unreachable_and_not_made_on_this_disk(tmp_path: Path, envelope: Envelope) -> None:
    away = tmp_path / "share"
    with pytest.raises(Unreachable, match="Nothing was handed over"):
        FolderBackend(away).hand_over(envelope)
    assert not away.exists()


def test_a_rename_that_may_not_survive_a_power_cut_is_in_doubt(
    outgoing: Path, envelope: Envelope, monkeypatch: pytest.MonkeyPatch
) -> None:
    from efile.backends import folder

    backend, sync, count = FolderBackend(outgoing), folder._sync, Counter[Path]()

    def fail_last(where: Path) -> None:
        count[where] += 1
        if where == outgoing and count[where] == 2:
            raise OSError(5, "Input/output error")
        sync(where)

    monkeypatch.setattr(folder, "_sync", fail_last)
    with pytest.raises(InDoubt, match="Input/output error"):
        backend.hand_over(envelope)
    assert backend.seen(envelope.key) is not None


def test_a_symlink_in_the_way_is_not_followed(outgoing: Path, envelope: Envelope, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (outgoing / envelope.key).symlink_to(elsewhere)
    with pytest.raises(Unreachable):
        FolderBackend(outgoing).hand_over(envelope)
    assert list(elsewhere.iterdir()) == []
