"""The alarm of the reading where people look: Today, the health page, the log, the doctor and the report; to each only what they may know."""

import json
import logging
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from config.cli import main
from intake_watch import tasks
from records import yields
from tests.web.desk import client, on_desk

pytestmark = pytest.mark.django_db(transaction=True)
WORSE = "Papers are read worse than usual"


def fell(*, secrecy: str = "public", lane: str = "civil", scanner: str = "Copier <2>") -> None:
    """Ten ordinary days of a scanner, and today a bad one."""
    row, today = on_desk(secrecy=secrecy, label="Jane Roe.pdf"), datetime.now(UTC).date()
    row.lane = lane
    for ago in range(10, -1, -1):
        sure = 90.0 if ago else 60.0
        counts = {
            "pages": 30, "recognised": 30, "layer": 0, "blank": 0, "poor": 0, "words": 6000, "confidence": 30 * sure, "illegible": False,
        }  # fmt: skip
        yields.note(row, day=_before(today, ago), scanner=scanner, counts=counts, now=datetime.now(UTC))


def _before(today: date, days: int) -> date:
    return today - timedelta(days=days)


def health() -> dict[str, Any]:
    answer: dict[str, Any] = Client().get("/health").json()
    return answer


def test_today_tells_the_office_which_lane_and_scanner_fell_and_nobody_outside() -> None:
    assert WORSE not in client("clerk").get("/").content.decode()
    fell()
    shown = client("clerk").get("/").content.decode()
    assert WORSE in shown
    assert "Lane civil, scanner “Copier &lt;2&gt;”, came out worse" in shown
    assert WORSE not in client("attorney staff").get("/").content.decode()


@pytest.mark.parametrize(
    ("role", "told"), [("clerk", False), ("auditor", False), ("sealed clerk", True), ("chambers", True)]
)
def test_what_fell_in_the_sealed_lane_is_told_only_to_who_may_see_sealed_papers(role: str, told: bool) -> None:
    fell(secrecy="sealed", lane="sealed")
    assert (WORSE in client(role).get("/").content.decode()) == told


def test_the_health_page_bears_a_flag_without_any_name_and_only_of_public_papers() -> None:
    fell(secrecy="sealed", lane="sealed")
    assert health()["reading_fell"] is False
    fell()
    found = health()
    assert found["reading_fell"] is True
    assert "Copier" not in json.dumps(found)
    assert "civil" not in json.dumps(found)


def test_the_log_tells_once_a_day_that_reading_fell_and_no_lane_scanner_or_paper(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "missing_languages", lambda wanted: ["spa"])
    fell()
    with caplog.at_level(logging.DEBUG, "docgen.intake"):
        tasks.watch_reading()
    assert [(line.levelname, line.__dict__["count"]) for line in caplog.records] == [("ERROR", 1), ("WARNING", 1)]
    said = " ".join(str(line.__dict__) for line in caplog.records)
    assert not [name for name in ("Copier", "civil", "Jane") if name in said]


def test_the_timetable_rings_for_it_once_a_day() -> None:
    from config.timetable import TIMETABLE

    assert dict(TIMETABLE)[tasks.watch_reading.name] == 86_400


def test_the_report_tells_days_and_alarms_and_leaves_out_what_the_viewer_may_not_see(
    capsys: pytest.CaptureFixture[str],
) -> None:
    fell(secrecy="sealed", lane="sealed")
    assert main(["report", "reading", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"days": [], "alarms": []}
    assert main(["report", "reading", "--json", "--sealed", "--days", "3"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert len(told["days"]) == 3
    assert (told["days"][-1]["confidence"], told["days"][-1]["words_a_page"]) == (60.0, 200.0)
    assert len(told["alarms"]) == 1
    fell()
    assert main(["report", "reading"]) == 1
    printed = capsys.readouterr().out
    assert "!!! Lane civil, scanner “Copier <2>”" in printed
    assert "sealed" not in printed
