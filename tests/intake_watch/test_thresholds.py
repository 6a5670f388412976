"""From which confidence on what was read counts: the settings decide, in every place where it is asked."""

from pathlib import Path
from typing import Any

import pytest

from intake_watch.findings import NeedsClerk
from intake_watch.matching import match
from intake_watch.office import Office
from intake_watch.reads import certain, proposed_title, reads
from intake_watch.thresholds import USUAL, Thresholds, counts, is_plain, weighed
from tests.intake_watch.test_matching import CASE, Index, fields, number, read
from tests.web.desk import NOW, field


def decided(found: dict[str, Any], **asked: float) -> str:
    """The case it is filed in, or the reason why it is not."""
    try:
        thresholds = Thresholds(**asked)
        return match(found, lane_court="", secrecy="public", cover=None, register=Index(), thresholds=thresholds).case
    except NeedsClerk as doubt:
        return doubt.code


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (fields(numbers=[number(confidence=0.6)]), "NO_CASE_NUMBER"),
        (fields(title=read("STIPULATION", 0.6)), "DOC_TYPE_UNKNOWN"),
        (fields(parties=[read("SHIMMICK CONSTRUCTION COMPANY INC.", 0.6)], judge=None), "CAPTION_MISMATCH"),
    ],
)
def test_what_was_read_with_less_confidence_than_the_court_asks_for_counts_for_nothing(
    found: dict[str, Any], reason: str
) -> None:
    asked = [decided(found, certain=at) for at in (0.0, 0.5, 0.6, 0.61, 1.0)]
    assert asked == [CASE.uid, CASE.uid, CASE.uid, reason, "NO_CASE_NUMBER"]


def test_without_thresholds_the_usual_ones_hold() -> None:
    for sure in (0.49, 0.5, 0.92, 0.93):
        [usual] = [weighed({"x": read("x", sure)}, USUAL)["x"]]
        assert (counts(usual), is_plain(usual)) == (counts(read("x", sure)), is_plain(read("x", sure)))
    assert (counts({"value": "cover sheet"}), is_plain({"value": "cover sheet"})) == (True, True)


def test_weighing_marks_every_field_and_changes_nothing_else() -> None:
    given = {"title": read("A", 0.4), "numbers": [read("1", 0.95)], "in_re": False, "court": None, "initials": "MO"}
    marked = weighed(given, USUAL)
    assert marked["title"] == given["title"] | {"counts": False, "plain": False}  # type: ignore[operator]
    assert marked["numbers"] == [read("1", 0.95) | {"counts": True, "plain": True}]
    assert {name: marked[name] for name in ("in_re", "court", "initials")} == {
        "in_re": False,
        "court": None,
        "initials": "MO",
    }


def test_the_office_takes_its_thresholds_from_the_settings(settings: Any, tmp_path: Path) -> None:
    office = Office(tmp_path, tmp_path, "", lambda: NOW, 1)
    assert office.thresholds == USUAL
    settings.CERTAIN, settings.PLAIN_NUMBER = 70, 99
    assert office.thresholds == Thresholds(0.7, 0.99)


def test_what_a_clerk_is_shown_as_unsure_is_what_does_not_count() -> None:
    found = {"title": field("MOTION", 0.6)}
    for counts_from, sure in ((0.5, True), (0.7, False)):
        [told] = reads(found, counts_from=counts_from)
        assert told.unsure is not sure
        assert (certain(found, "title", counts_from) == "MOTION") is sure
        assert (proposed_title({"fields_read": found}, counts_from) == "MOTION") is sure
