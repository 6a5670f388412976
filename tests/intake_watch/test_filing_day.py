"""A stamp that was read as a day still to come was misread: nothing is filed on it."""

from datetime import date
from pathlib import Path

import pytest
from django.conf import settings as house

from intake_watch.filing_day import received_on
from intake_watch.office import Office
from intake_watch.pipeline import work
from records import access
from records.models import Document, Scan
from tests.intake_watch.test_kinds import a_scan
from tests.web.desk import NOW, a_case

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    (tmp_path / "intake" / "problems").mkdir(parents=True)
    return Office(Path(house.DATA), tmp_path / "intake", "us/fed/nd-cal", lambda: NOW, 1)


def test_a_paper_stamped_on_a_day_to_come_goes_to_the_desk_with_its_case(office: Office) -> None:
    case = a_case()
    today = received_on(NOW, "America/Los_Angeles")
    scan = a_scan(case, "MOTION TO COMPEL", filed_on=today.replace(year=today.year + 1).isoformat())
    assert work(scan, office, holder="test") == "needs_clerk"
    kept = Scan.objects.visible_to(access.HOUSE).get(pk=scan.pk)
    assert "still to come" in kept.reason
    assert [one["case"] for one in kept.suggestions] == [str(case.uid)]


def test_a_paper_stamped_on_the_day_it_came_is_filed_on_that_day(office: Office) -> None:
    today = received_on(NOW, "America/Los_Angeles")
    scan = a_scan(a_case(), "MOTION TO COMPEL", filed_on=today.isoformat())
    assert work(scan, office, holder="test") == "filed"
    assert Document.objects.visible_to(access.HOUSE).get(scans=scan).entry.filed_on == today


def test_the_day_of_receipt_is_the_day_where_the_court_sits() -> None:
    assert (received_on(NOW, "Pacific/Kiritimati") - received_on(NOW, "Pacific/Pago_Pago")).days == 1
    assert isinstance(received_on(NOW, "UTC"), date)
