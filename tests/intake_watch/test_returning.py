"""What the drop folder shows of a paper's fate, and that nothing is left there of a paper that turned out to be sealed."""

import io
import os
import uuid
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as house

from config.cli import main
from intake_watch import desk, returning, taking
from intake_watch.claim import Claim, take
from intake_watch.guard import entries
from intake_watch.office import Office
from records import access, deskwork, receiving, sealing, vault
from records.models import Case, Document, Event, Scan
from records.receiving import Arrival

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    for folder in ("civil", "processed", "problems"):
        (tmp_path / "intake" / folder).mkdir(parents=True)
    return Office(Path(house.DATA), tmp_path / "intake", "us/fed/nd-cal", lambda: NOW, 1)


def shown(office: Office) -> list[str]:
    """Return the names of what lies on the share."""
    return sorted(path.name for path in office.intake.rglob("*") if path.is_file())


def given_back(office: Office, label: str = "stack.pdf") -> Scan:
    """Return a paper that was taken in, with its copy in processed/."""
    (office.intake / "civil" / label).write_bytes(uuid.uuid4().bytes)
    [scan] = taking.take_in(entries(office.intake), office)
    return scan


def on_desk(scan: Scan, office: Office, *, secret: bool = False) -> Scan:
    deskwork.to_desk(
        scan, code="CASE_NOT_FOUND", sentence="Why.", secrecy="sealed" if secret else "", by="test", now=NOW
    )
    returning.note_problem(scan, office)
    return scan


def part_of(scan: Scan) -> Scan:
    """Return a paper found in this stack."""
    stored = vault.keep_bytes(io.BytesIO(uuid.uuid4().bytes))
    [part] = deskwork.split(scan, parts=[deskwork.PartToReceive(stored, "pages 1-1", (1, 1), {})], by="test", now=NOW)
    return part


def a_case(confidentiality: str) -> Case:
    number = uuid.uuid4().hex[:8]
    return Case.house.create(
        court="us/fed/nd-cal", number=number, number_key=number, confidentiality=confidentiality, changed_at=NOW
    )


def file_it(scan: Scan, case: Case, office: Office, *, filed_on: date | None = None) -> None:
    desk.file_by_hand(scan, case=case, title="MOTION", filed_on=filed_on, kind="", office=office, by="test")


def test_a_paper_is_shown_where_it_belongs_until_it_is_decided(office: Office) -> None:
    scan = given_back(office, "a.pdf")
    name = returning.name_of(scan)
    on_desk(scan, office)
    assert {path.name for path in (office.intake / "problems").iterdir()} == {name, f"{name}.txt"}
    file_it(scan, a_case("public"), office)
    assert shown(office) == [name]


def test_a_paper_is_not_filed_on_a_day_that_is_still_to_come_in_its_court(office: Office) -> None:
    office.clock = lambda: datetime(2026, 3, 3, 5, 30, tzinfo=UTC)  # still the second of March in San Francisco
    scan, case = on_desk(given_back(office), office), a_case("public")
    with pytest.raises(desk.NotFiled, match="it is 2026-03-02"):
        file_it(scan, case, office, filed_on=date(2026, 3, 3))
    assert Scan.house.get(pk=scan.pk).state == "needs_clerk"
    file_it(scan, case, office, filed_on=date(2026, 3, 2))


@pytest.mark.parametrize(("title", "says"), [(" \n", "The title is empty"), ("A" * 501, "has 501 letters")])
def test_a_title_the_docket_cannot_show_files_nothing(office: Office, title: str, says: str) -> None:
    scan, case = on_desk(given_back(office), office), a_case("public")
    with pytest.raises(desk.NotFiled, match=says):
        desk.file_by_hand(scan, case=case, title=title, filed_on=None, kind="", office=office, by="test")
    assert Scan.house.get(pk=scan.pk).state == "needs_clerk"


def test_a_look_at_a_secret_paper_leaves_a_line_though_the_page_asked_for_is_not_there(
    office: Office, tmp_path: Path
) -> None:
    scan = on_desk(given_back(office), office, secret=True)
    deskwork.keep_finding(scan, step="checked", found={"pages": 2}, files={}, now=NOW)
    with pytest.raises(desk.NoSuchPage):
        desk.page_picture(scan, page=99, out=tmp_path / "p.png", office=office, viewer=access.HOUSE)
    assert Event.objects.filter(subject=str(scan.uid), happened="looked at").count() == 1


def test_an_empty_file_is_no_docket_entry(office: Office) -> None:
    (office.intake / "civil" / "empty.pdf").touch()
    [scan] = taking.take_in(entries(office.intake), office)
    with pytest.raises(desk.NotFiled, match="Scan the paper again"):
        file_it(on_desk(scan, office), a_case("public"), office)


def test_a_paper_filed_by_hand_in_a_sealed_case_leaves_nothing_on_the_share(office: Office) -> None:
    scan = on_desk(given_back(office), office)
    file_it(scan, a_case("sealed"), office)
    assert shown(office) == []


def test_the_stack_a_sealed_paper_came_in_is_taken_off_the_share(office: Office) -> None:
    part = part_of(given_back(office))
    assert len(shown(office)) == 1
    on_desk(part, office, secret=True)
    assert shown(office) == []
    assert part.parent_id
    assert Scan.house.get(pk=part.parent_id).confidentiality == "sealed"


def test_the_stack_is_taken_off_the_share_when_the_case_of_one_of_its_papers_is_sealed_later(office: Office) -> None:
    case = a_case("public")
    file_it(on_desk(part_of(given_back(office)), office), case, office)
    assert len(shown(office)) == 1
    sealing.reclassify(case=case, confidentiality="sealed", authority="docket 2", by="test", now=NOW)
    desk.hide_from_share([case], office)
    assert shown(office) == []
    assert [whole.confidentiality for whole in Scan.house.filter(state="split")] == ["sealed"]


def test_a_link_laid_on_the_share_under_a_name_we_will_use_is_not_followed(office: Office, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("the database")
    scan = given_back(office)
    (office.intake / "problems" / f"{returning.name_of(scan)}.txt").symlink_to(tmp_path / "precious")
    on_desk(scan, office)
    assert (tmp_path / "precious").read_text() == "the database"
    assert "Why." in (office.intake / "problems" / f"{returning.name_of(scan)}.txt").read_text()


@pytest.mark.parametrize("name", [b"caf\xe9.pdf", "café.pdf".encode(), b"a\nb.pdf", "\u202efdp.pdf".encode()])
def test_a_paper_is_found_by_the_very_name_it_was_dropped_under(office: Office, name: bytes) -> None:
    scan = given_back(office, os.fsdecode(name))
    assert desk.where(os.fsdecode(name), access.HOUSE) == [scan]


def test_a_file_that_seals_a_case_takes_its_papers_off_the_share(office: Office, tmp_path: Path, settings: Any) -> None:
    settings.INTAKE = office.intake
    rows = tmp_path / "cases.csv"
    rows.write_text("court,case_number,confidentiality\nN.D. Cal.,3:26-cv-00001-MO,public\n")
    assert main(["cases", "import", str(rows)]) == 0
    file_it(on_desk(given_back(office), office), Case.house.get(), office)
    assert len(shown(office)) == 1
    rows.write_text(rows.read_text().replace("public", "sealed"))
    assert main(["cases", "import", str(rows)]) == 0
    assert shown(office) == []


def test_sealing_a_case_takes_along_what_waits_on_the_desk_and_would_give_it_away(office: Office) -> None:
    case, other = a_case("public"), a_case("public")
    named, same, innocent = (given_back(office, label) for label in ("named.pdf", "same.pdf", "innocent.pdf"))
    for scan, about in ((named, case), (same, other), (innocent, other)):
        suggested = [{"case": str(about.uid), "number": about.number, "score": 80, "why": "its number"}]
        deskwork.to_desk(scan, code="CAPTION_MISMATCH", sentence="Why.", suggestions=suggested, by="test", now=NOW)
        returning.note_problem(scan, office)
    (office.intake / "civil" / "twin.pdf").write_bytes(vault.read(str(same.original_id)))
    [twin] = taking.take_in(entries(office.intake), office)
    file_it(twin, case, office)
    sealing.reclassify(case=case, confidentiality="sealed", authority="docket 2", by="test", now=NOW)
    desk.hide_from_share([case], office)
    assert [one.label for one in desk.waiting(access.viewer_of("ana", ["clerk"]))] == ["innocent.pdf"]
    assert shown(office) == [returning.name_of(innocent), f"{returning.name_of(innocent)}.txt"]


def read_on(scan: Scan, key: str, step: str) -> None:
    """Keep that a step read this case number on the paper."""
    number = {"key": key, "courts": ["us/fed/nd-cal"], "value": key}
    found: dict[str, Any] = {
        "fields_read": {"numbers": [number]},
        "leafed": {"beginnings": [{"page": 3, "numbers": [number]}]},
        "cover": {"court": "us/fed/nd-cal", "key": key, "number": key},
    }
    deskwork.keep_finding(scan, step=step, found=found[step], files={}, now=NOW)


@pytest.mark.parametrize("step", ["fields_read", "leafed", "cover"])
def test_sealing_a_case_takes_along_a_paper_on_the_desk_that_bears_its_number_though_it_was_not_suggested(
    office: Office, step: str
) -> None:
    case, other = a_case("public"), a_case("public")
    numbered, innocent = given_back(office, "numbered.pdf"), given_back(office, "innocent.pdf")
    read_on(on_desk(numbered, office), case.number_key, step)
    read_on(on_desk(innocent, office), other.number_key, step)
    sealing.reclassify(case=case, confidentiality="sealed", authority="docket 2", by="test", now=NOW)
    desk.hide_from_share([case], office)
    assert [one.label for one in desk.waiting(access.viewer_of("ana", ["clerk"]))] == ["innocent.pdf"]
    assert shown(office) == [returning.name_of(innocent), f"{returning.name_of(innocent)}.txt"]


def test_sealing_a_case_takes_along_a_paper_that_bore_its_number_and_was_returned(office: Office) -> None:
    case, returned = a_case("public"), given_back(office)
    read_on(on_desk(returned, office), case.number_key, "fields_read")
    desk.give_back(returned, reason="The number is mistyped.", office=office, by="test")
    sealing.reclassify(case=case, confidentiality="sealed", authority="docket 2", by="test", now=NOW)
    desk.hide_from_share([case], office)
    assert Scan.house.get(pk=returned.pk).confidentiality == "sealed"
    assert shown(office) == []


def test_sealing_a_case_takes_along_what_was_split_from_a_file_that_is_filed_in_it_as_a_whole(office: Office) -> None:
    case, whole = a_case("public"), given_back(office)
    desk.give_back(on_desk(part_of(whole), office), reason="One paper after all.", office=office, by="test")
    (office.intake / "civil" / "again.pdf").write_bytes(vault.read(str(whole.original_id)))
    [twin] = taking.take_in(entries(office.intake), office)
    file_it(on_desk(twin, office), case, office)
    sealing.reclassify(case=case, confidentiality="sealed", authority="docket 2", by="test", now=NOW)
    assert {scan.confidentiality for scan in Scan.house.all()} == {"sealed"}


@pytest.mark.parametrize("filed", [True, False])
def test_a_paper_sealed_while_it_was_read_stays_sealed_when_it_comes_to_the_desk_or_into_a_case(
    office: Office, filed: bool
) -> None:
    case, elsewhere, first = a_case("public"), a_case("public"), given_back(office)
    (office.intake / "civil" / "again.pdf").write_bytes(vault.read(str(first.original_id)))
    [twin] = taking.take_in(entries(office.intake), office)
    file_it(on_desk(twin, office), case, office)
    sealing.reclassify(case=case, confidentiality="sealed", authority="docket 2", by="test", now=NOW)
    if filed:  # by whoever took it before the sealing
        file_it(first, elsewhere, office)
    else:
        on_desk(first, office)
    desk.hide_from_share([case], office)
    assert {scan.confidentiality for scan in Scan.house.all()} == {"sealed"}
    assert set(Document.house.values_list("confidentiality", flat=True)) == {"sealed"}
    assert shown(office) == []


def test_a_file_that_opens_a_sealed_case_closes_the_paper_that_waited_for_it(
    office: Office, tmp_path: Path, settings: Any
) -> None:
    settings.INTAKE = office.intake
    read_on(on_desk(given_back(office), office), "26-cv-00001", "fields_read")
    rows = tmp_path / "cases.csv"
    rows.write_text("court,case_number,confidentiality\nN.D. Cal.,3:26-cv-00001-MO,sealed\n")
    assert main(["cases", "import", str(rows)]) == 0
    assert [scan.confidentiality for scan in Scan.house.all()] == ["sealed"]
    assert shown(office) == []


@pytest.mark.parametrize("secret", [True, False])
def test_a_paper_that_was_read_before_its_file_was_cleared_away_is_shown_only_if_it_may_be(
    office: Office, secret: bool
) -> None:
    (office.intake / "civil" / "a.pdf").write_bytes(uuid.uuid4().bytes)
    claim = take(next(entries(office.intake)), office.claims)
    assert isinstance(claim, Claim)
    stored = vault.keep_file(claim.path)
    [scan] = receiving.receive(
        [Arrival(claim.uid, "a.pdf", "civil", "civil", "", "public", stored)], by="test", now=NOW
    )
    on_desk(scan, office, secret=secret)
    taking.recover(office)
    name = returning.name_of(scan)
    assert shown(office) == ([f"{scan.control_number}.txt"] if secret else [name, f"{name}.txt"])
    assert (office.intake / "problems" / name).exists() != secret


@pytest.mark.parametrize(
    ("court", "day"), [("us/fed/nd-cal", "2026-03-02"), ("us/tn/workers-comp-nashville", "2026-03-03")]
)
def test_a_paper_received_at_night_is_filed_on_the_day_it_was_in_its_own_court(
    office: Office, court: str, day: str
) -> None:
    office.clock = lambda: datetime(2026, 3, 3, 7, 0, tzinfo=UTC)  # 23:00 in San Francisco, 01:00 in Nashville
    case = a_case("public")
    Case.house.filter(pk=case.pk).update(court=court)
    case.refresh_from_db()
    scan = on_desk(given_back(office), office)
    file_it(scan, case, office)
    assert str(scan.document and scan.document.entry.filed_on) == day
