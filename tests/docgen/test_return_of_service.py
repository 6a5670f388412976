"""The return of service gathered from the case and from what the server told: all that is wrong named at once, what is not told left open."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from docgen.documents import return_of_service
from docgen.documents.missing import FactsMissing
from docgen.documents.return_of_service import ReturnOfService, gather
from records.models import Case
from records.rules.court import Courts
from tests.docgen.conftest import DEFENDANT, PLAINTIFF, make_case
from tests.render.drawing import squeezed, texts
from tests.render.forms import filled

pytestmark = pytest.mark.django_db
COURTS = Courts(Path(__file__).resolve().parents[2] / "config" / "courts")
NDCAL = COURTS.get("us/fed/nd-cal")
TOLD = {
    "papers": ["Summons", "Complaint"], "manner": "at home", "served_on": "2026-11-20", "served_at": "6:40 p.m.", "place": "17 Alder Court\nOakland",
    "left_with": "Bo Lind, brother", "fee_travel": "18.50", "fee_service": "65", "server": ["Óscar Peña", "1 Main Street", "Oakland, CA"],
}  # fmt: skip


def _gather(case: Case, **wishes: Any) -> ReturnOfService:
    return gather(case, NDCAL, wishes)


def _snapshot(said: ReturnOfService) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(said)))
    return data


def _missing(case: Case, **wishes: Any) -> str:
    with pytest.raises(FactsMissing) as letter:
        gather(case, NDCAL, wishes)
    return str(letter.value)


def test_what_the_server_told_gives_a_whole_return() -> None:
    said = _gather(make_case(), **TOLD)
    assert (said.court, said.district) == ("United States District Court", "Northern District of California")
    assert said.person_served.name == "Castellan Surety Company"
    assert said.served_on == "Friday, November 20, 2026"
    assert (said.fee_travel, said.fee_service, said.fee_total) == ("18.50", "65.00", "83.50")
    assert said.place == ("17 Alder Court", "Oakland")
    assert said.server.address == ("1 Main Street", "Oakland, CA")
    assert return_of_service.title(_snapshot(said)) == "Return of Service on Castellan Surety Company"
    assert return_of_service.left_open(_snapshot(said)) == ["the signature of the server and its date"]


def test_what_nobody_told_is_left_open_and_named() -> None:
    said = _gather(make_case())
    assert said.fee_total == ""
    assert return_of_service.left_open(_snapshot(said)) == [
        "how the papers were served", "which papers were served", "the date of service", "the place of service", "the fees",
        "name of the server", "address of the server", "the signature of the server and its date",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("manner", "open_"), [("at home", "with whom the papers were left"), ("otherwise", "or why they could not be")]
)
def test_what_a_manner_calls_for_is_named_when_it_is_not_told(manner: str, open_: str) -> None:
    said = _gather(make_case(), **(TOLD | {"manner": manner, "left_with": ""}))
    assert any(open_ in one for one in return_of_service.left_open(_snapshot(said)))


def test_everything_that_is_wrong_is_named_in_one_letter() -> None:
    case = make_case(parties=(PLAINTIFF, DEFENDANT, ("Bo", "defendant", "")))
    letter = _missing(case, manner="by owl", served_on="20 November", fee_travel="12.345", fee_service="NaN")
    for told in (
        "which defendant",
        "'by owl' is none of in person",
        "'20 November' is no date",
        "'12.345' is no amount",
        "'NaN' is no amount",
    ):
        assert told in letter
    assert "Nothing was put in the case" in letter


@pytest.mark.parametrize("fee", ["-1", "1e9", "Infinity", "ten", "100000"])
def test_a_fee_that_is_no_amount_of_dollars_is_refused(fee: str) -> None:
    assert "no amount of dollars" in _missing(make_case(), fee_travel=fee)


def test_a_state_court_has_another_form() -> None:
    state = next(court for court in COURTS.all() if not court.level.startswith("federal"))
    with pytest.raises(FactsMissing, match="federal district courts only"):
        gather(make_case(), state, {})


def test_what_is_gathered_is_drawn_on_the_form(tmp_path: Path) -> None:
    path, said = filled(_snapshot(_gather(make_case(), **TOLD)), tmp_path)
    page = squeezed(texts(path)[0])
    for words in ("Castellan Surety Company", "Friday, November 20, 2026", "Bo Lind, brother", "83.50", "Óscar Peña"):
        assert squeezed(words) in page
    assert said["archival"] is True


def test_an_open_return_is_drawn_for_the_servers_hand(tmp_path: Path) -> None:
    path, said = filled(_snapshot(_gather(make_case())), tmp_path)
    assert "Castellan Surety Company" in texts(path)[0]
    assert said["pages"] == 1
