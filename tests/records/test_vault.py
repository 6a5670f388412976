"""Files by their hash: what must be on the disk before anything is said to be safe."""

import io
import uuid
from collections import Counter
from pathlib import Path

import pytest

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
