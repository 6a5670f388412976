"""A stack is looked through for separator sheets once: what was seen is kept, and a stack that stops the reader is soon given to a clerk."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from intake_watch.look_through import look_through
from intake_watch.page_by_page import MOST_STOPPED
from intake_watch.pipeline import _parted
from paper.child import ChildDied


class WorkerKilled(BaseException):
    """The worker of this reader is gone."""


@dataclass
class Reader:
    """A bench whose reader stops at some pages, and whose worker is killed after so many looks."""

    pages: Path
    length: int
    stops_at: set[int] = field(default_factory=set)
    killed_after: int = 1_000
    looks: list[tuple[int, int]] = field(default_factory=list)
    page_limit: int = 5_000

    def child(self, task: str, **told: Any) -> Any:
        if task == "ocr.reading:prepare":
            return {"base": "base.pdf", "pages": self.length}
        if len(self.looks) == self.killed_after:
            raise WorkerKilled
        first, last = told["first"], told["last"]
        self.looks.append((first, last))
        if self.stops_at & set(range(first, last + 1)):
            raise ChildDied("cpu", "the reader took too long")
        return {"codes": [{"page": first, "kind": "QR"}], "blank": [last]}


def seen(reader: Reader) -> dict[str, Any]:
    return look_through(Path("stack.pdf"), reader, reader.length)  # type: ignore[arg-type]


def test_a_look_that_was_kept_is_not_taken_again_after_the_worker_was_killed(tmp_path: Path) -> None:
    first = Reader(tmp_path / "pages", 100, killed_after=3)
    with pytest.raises(WorkerKilled):
        seen(first)
    second = Reader(tmp_path / "pages", 100)
    found = seen(second)
    assert (first.looks, second.looks) == ([(1, 20), (21, 40), (41, 60)], [(61, 80), (81, 100)])
    assert [code["page"] for code in found["codes"]] == [1, 21, 41, 61, 81]
    assert found["blank"] == [20, 40, 60, 80, 100]


def test_a_page_that_stops_the_reader_is_looked_at_alone_and_the_worker_killed_there_begins_behind_it(
    tmp_path: Path,
) -> None:
    first = Reader(tmp_path / "pages", 8, stops_at={3}, killed_after=6)
    with pytest.raises(WorkerKilled):
        seen(first)
    assert first.looks == [(1, 8), (1, 1), (2, 2), (3, 3), (3, 3), (4, 4)]
    second = Reader(tmp_path / "pages", 8, stops_at={3})
    found = seen(second)
    assert second.looks == [(5, 8)]
    assert (found["unlooked"], [code["page"] for code in found["codes"]]) == ([3], [1, 2, 4, 5])


def test_a_stack_whose_every_page_stops_the_reader_is_given_up_after_a_few(tmp_path: Path) -> None:
    reader = Reader(tmp_path / "pages", 300, stops_at=set(range(1, 301)))
    assert seen(reader)["unlooked"] == list(range(1, 301))
    assert len(reader.looks) == 1 + 2 * (MOST_STOPPED + 1)


def test_a_line_of_the_kept_looks_that_was_cut_off_is_looked_at_again(tmp_path: Path) -> None:
    seen(Reader(tmp_path / "pages", 40))
    kept = tmp_path / "pages" / "looks"
    kept.write_text(kept.read_text()[:-7])
    again = Reader(tmp_path / "pages", 40)
    assert seen(again) == seen(Reader(tmp_path / "other", 40))
    assert again.looks == [(21, 40)]


def test_a_part_of_a_stack_keeps_which_of_its_pages_could_not_be_looked_at() -> None:
    assert _parted(11, 20, [3, 12, 20, 21])["parted"]["unlooked"] == [2, 10]
