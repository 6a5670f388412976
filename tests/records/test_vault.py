"""Files by their hash: what must be on the disk before anything is said to be safe."""

import io
import os
import uuid
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings

from paper.failpoint import Injected
from records import vault


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were synced, in sequence."""
    seen: list[Path] = []
    real = vault.sync_folder

    def noting(path: Path) -> None:
        seen.append(path)
        real(path)

    monkeypatch.setattr(vault, "sync_folder", noting)
    return seen


def test_the_name_of_a_new_folder_is_synced_as_well_as_the_name_within_it(
    tmp_path: Path, synced: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault, "folder", lambda: tmp_path)
    stored = vault.keep_bytes(io.BytesIO(b"a paper"))
    assert synced == [tmp_path, vault.place(stored.sha256).parent]


def test_bytes_found_there_after_a_power_cut_are_synced_before_they_are_believed(
    synced: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = uuid.uuid4().bytes
    monkeypatch.setenv("DOCGEN_FP", "vault.renamed:exc")
    monkeypatch.setattr("paper.failpoint._passed", Counter())
    with pytest.raises(Injected):
        vault.keep_bytes(io.BytesIO(content))
    monkeypatch.delenv("DOCGEN_FP")
    synced.clear()
    stored = vault.keep_bytes(io.BytesIO(content))
    assert synced == [vault.place(stored.sha256).parent]


def test_what_a_killed_program_left_in_tmp_goes_after_a_day_and_what_is_young_stays() -> None:
    tmp = Path(settings.DATA) / "tmp"
    now = datetime.now(UTC)
    for name, hours in (("a" * 32, 25), ("scan-old", 25), ("b" * 32, 23)):
        (tmp / name).mkdir() if "scan" in name else (tmp / name).write_text("a paper")
        os.utime(tmp / name, (now.timestamp() - hours * 3600,) * 2)
    (tmp / "scan-old" / "reading").write_text("its words")
    os.utime(tmp / "scan-old", (now.timestamp() - 25 * 3600,) * 2)
    assert vault.sweep_tmp(now=now) == 2
    assert {path.name for path in tmp.iterdir()} >= {"b" * 32}
    assert not {path.name for path in tmp.iterdir()} & {"a" * 32, "scan-old"}
    (tmp / ("b" * 32)).unlink()
