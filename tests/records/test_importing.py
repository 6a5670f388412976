"""Cases and hearings from a CSV file: all or nothing, shown before, repeatable."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from config.cli import main
from records import access, exporting, importing, register, search
from records.models import Attorney, Case, Document, Event, Hearing, Party
from records.rules.court import Courts
from tests.records.conftest import NOW

pytestmark = pytest.mark.django_db(transaction=True)
HEAD = (
    "court,case_number,case_type,caption,party_1,party_1_role,party_2,party_2_role,attorney_1,attorney_1_for,judge,"
    "confidentiality,hearing_id,hearing_date,hearing_time,colour\n"
)
ROW = (
    "N.D. Cal.,{number},civil,Lee v. Roe,Ana Lee,plaintiff,Max Roe,defendant,Kim Day,Ana Lee,Hon. Ode,"
    "public,H1,{day},{time},blue\n"
)


def write(path: Path, *rows: str, head: str = HEAD) -> Path:
    path.write_text(head + "".join(rows), encoding="utf-8")
    return path


def row(number: str = "3:26-cv-00001-MO", day: str = "2026-07-01", time: str = "09:30") -> str:
    return ROW.format(number=number, day=day, time=time)


def bring(path: Path, courts: Courts) -> importing.Plan:
    plan = importing.plan(path, courts)
    importing.carry_out(plan, by="test", now=NOW, courts=courts)
    return plan


def test_a_line_opens_a_case_with_its_parties_attorneys_and_hearing(tmp_path: Path, courts: Courts) -> None:
    assert bring(write(tmp_path / "c.csv", row()), courts).count("new") == 1
    case = Case.house.get()
    assert (case.court, case.number, case.number_key) == ("us/fed/nd-cal", "3:26-cv-00001-MO", "26-cv-00001")
    assert [(p.name, p.role) for p in Party.house.all()] == [("Ana Lee", "plaintiff"), ("Max Roe", "defendant")]
    assert Attorney.house.get().stands_for == "Ana Lee"
    assert Hearing.house.get().starts_at == datetime(2026, 7, 1, 16, 30, tzinfo=UTC)
    assert case.columns == {"colour": "blue"}


def test_the_same_file_again_changes_nothing_and_leaves_no_line(tmp_path: Path, courts: Courts) -> None:
    bring(write(tmp_path / "c.csv", row()), courts)
    lines = Event.objects.count()
    assert bring(tmp_path / "c.csv", courts).count("same") == 1
    assert Event.objects.count() == lines


def test_a_moved_hearing_and_a_changed_party_are_shown_before_they_are_done(tmp_path: Path, courts: Courts) -> None:
    bring(write(tmp_path / "c.csv", row()), courts)
    changed = write(tmp_path / "d.csv", row(day="2026-07-08").replace("Max Roe", "Maxine Roe"))
    [change] = importing.plan(changed, courts).changes
    assert change.says == (
        "party out: Max Roe", "party in: Maxine Roe", "hearing moved from 2026-07-01 09:30 to 2026-07-08 09:30",
    )  # fmt: skip
    assert Party.house.filter(name="Max Roe").exists()
    bring(changed, courts)
    assert Party.house.filter(name="Maxine Roe").exists()
    assert Hearing.house.count() == 1


def test_all_faults_are_told_at_once_and_nothing_is_half_imported(tmp_path: Path, courts: Courts) -> None:
    rows = [
        row(),
        row(number="nonsense"),
        row(number="3:26-cv-00002-MO", day="31.12.2026"),
        row().replace("N.D. Cal.", "Court of Nowhere"),
    ]
    rows += [row(number="3:26-cv-00003-MO").replace("public", "hush")]
    with pytest.raises(importing.NotImported) as told:
        importing.plan(write(tmp_path / "c.csv", *rows), courts)
    assert [fault.line for fault in told.value.faults] == [3, 4, 5, 6]
    assert "Nothing was changed" in str(told.value)
    assert not Case.house.exists()


def test_every_fault_of_one_line_is_told(tmp_path: Path, courts: Courts) -> None:
    with pytest.raises(importing.NotImported) as told:
        importing.plan(write(tmp_path / "c.csv", row(number="none", day="31.12.26").replace("public", "hush")), courts)
    assert all(what in str(told.value) for what in ("'none'", "31.12.26", "'hush'"))


@pytest.mark.parametrize(
    ("cell", "by", "says"),
    [
        ("Max Roe", "M" * 301, "301 signs"), ("Hon. Ode", "J" * 201, "201 signs"), ("Max Roe", "M\x00", "NUL"),
        ("blue", "b\x00", "NUL"), ("blue", "b" * 200_000, "no CSV"),
    ],
)  # fmt: skip
def test_what_the_tables_cannot_hold_is_a_fault_of_its_line_on_either_database(
    tmp_path: Path, courts: Courts, cell: str, by: str, says: str
) -> None:
    with pytest.raises(importing.NotImported, match=says):
        importing.plan(write(tmp_path / "c.csv", row().replace(cell, by)), courts)


def test_what_changes_in_a_sealed_case_is_shown_only_to_who_may_see_it(
    tmp_path: Path, courts: Courts, capsys: pytest.CaptureFixture[str]
) -> None:
    bring(write(tmp_path / "c.csv", row().replace("public", "sealed")), courts)
    changed = str(write(tmp_path / "d.csv", row().replace("Max Roe", "Maxine Roe")))
    assert main(["cases", "import", changed, "--dry-run"]) == 0
    assert "Max Roe" not in capsys.readouterr().out
    assert main(["cases", "import", changed, "--dry-run", "--sealed"]) == 0
    assert "party out: Max Roe" in capsys.readouterr().out


def test_one_case_on_two_lines_is_a_fault_unless_they_are_two_hearings(tmp_path: Path, courts: Courts) -> None:
    with pytest.raises(importing.NotImported, match="line 2 already"):
        importing.plan(write(tmp_path / "c.csv", row(), row(number="3:26-cv-1-MO".replace("1-", "00001-"))), courts)
    assert bring(write(tmp_path / "d.csv", row(), row().replace(",H1,", ",H2,")), courts).count("new") == 1
    assert Hearing.house.count() == 2


def test_a_missing_column_is_named(tmp_path: Path, courts: Courts) -> None:
    with pytest.raises(importing.NotImported, match="the column case_number is missing"):
        importing.plan(write(tmp_path / "c.csv", head="court,number\n"), courts)


SHORT = "court,case_number,caption,judge\n"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (SHORT + "N.D. Cal.,3:26-cv-00001-MO,Lee v. Roe, Inc.,Ode\n", "line 2: there are more cells than columns"),
        (SHORT + 'N.D. Cal.,3:26-cv-00001-MO,"Lee v. Roe,Ode\n', "line 2: .* quotation mark"),
        (SHORT + f"N.D. Cal.,3:26-cv-00001-MO,{'x' * 200_000},Ode\n", "line 2: this is no CSV file from here on"),
        (SHORT.replace(",", ";") + "N.D. Cal.;3:26-cv-00001-MO;Lee v. Roe;Ode\n", "separated by semicolons"),
        (SHORT.replace(",", "\t"), "separated by tabs"),
        (SHORT.replace("judge", "court"), "the column court is there twice"),
        ("PK\3\4\x14\0\n" + SHORT, "save it as"),
    ],
)  # fmt: skip
def test_a_file_that_would_be_misread_is_refused_and_says_what_to_mend(
    tmp_path: Path, courts: Courts, content: str, sentence: str
) -> None:
    with pytest.raises(importing.NotImported, match=sentence):
        bring(write(tmp_path / "c.csv", content, head=""), courts)
    assert not Case.house.exists()


def test_a_spreadsheet_saved_as_it_is_is_no_csv_file(tmp_path: Path, courts: Courts) -> None:
    (tmp_path / "c.csv").write_bytes((HEAD + row()).encode("utf-16"))
    with pytest.raises(importing.NotImported, match="save it as"):
        importing.plan(tmp_path / "c.csv", courts)


def test_empty_lines_of_a_spreadsheet_are_no_fault(tmp_path: Path, courts: Courts) -> None:
    content = SHORT + "N.D. Cal.,3:26-cv-00001-MO,Lee v. Roe,Ode,,\n,,,\n,,,,,\n\n"
    assert bring(write(tmp_path / "c.csv", content, head=""), courts).count("new") == 1


@pytest.mark.parametrize("coding", ["utf-8-sig", "cp1252"])
def test_files_as_office_programs_write_them_are_understood(tmp_path: Path, courts: Courts, coding: str) -> None:
    (tmp_path / "c.csv").write_bytes((HEAD + row().replace("Ana Lee", "José Núñez")).encode(coding))
    bring(tmp_path / "c.csv", courts)
    assert Party.house.filter(name="José Núñez").exists()


def test_what_is_exported_comes_back_as_it_was(tmp_path: Path, courts: Courts) -> None:
    head = "court,case_number,caption,party_1,party_1_role,party_1_address,party_2,attorney_1,attorney_1_for,attorney_1_address,attorney_1_email\n"
    full = "N.D. Cal.,3:26-cv-00001-MO,-Lee v. =Roe,Ana Lee,movant,1 Road|Town,@Roe,Kim Day,Ana Lee,2 Street|Town,k@example.org\n"
    bring(write(tmp_path / "c.csv", full, "N.D. Cal.,3:26-cv-00002-MO,x,,,,,Kim Day,,,\n", head=head), courts)
    exporting.export_cases(tmp_path / "out.csv", access.HOUSE)
    assert importing.plan(tmp_path / "out.csv", courts).count("same") == 2


def test_what_a_file_has_no_column_for_stays_as_it_is_known_of_the_people_in_the_case(
    tmp_path: Path, courts: Courts
) -> None:
    head = "court,case_number,party_1,party_1_role,party_1_address,attorney_1,attorney_1_for,attorney_1_email\n"
    full = "N.D. Cal.,3:26-cv-00001-MO,Ana Lee,movant,1 Road|Town,Kim Day,Ana Lee,k@example.org\n"
    bring(write(tmp_path / "c.csv", full, head=head), courts)
    names = "court,case_number,party_1,party_2,attorney_1\nN.D. Cal.,3:26-cv-00001-MO,Ana Lee,Max Roe,Kim Day\n"
    assert bring(write(tmp_path / "d.csv", head=names), courts).changes[0].says == ("party in: Max Roe",)
    assert [(p.name, p.role, p.address) for p in Party.house.all()] == [
        ("Ana Lee", "movant", "1 Road\nTown"), ("Max Roe", "defendant", ""),
    ]  # fmt: skip
    assert (Attorney.house.get().stands_for, Attorney.house.get().email) == ("Ana Lee", "k@example.org")
    bring(write(tmp_path / "e.csv", full.replace("1 Road|Town", ""), head=head), courts)
    assert Party.house.get().address == ""


def test_one_case_is_exported_alone(tmp_path: Path, courts: Courts) -> None:
    bring(write(tmp_path / "c.csv", row(), row(number="3:26-cv-00002-MO")), courts)
    for what, lines in (("export", 2), ("docket", 1)):
        assert main(["cases", what, str(tmp_path / "out.csv"), "--case", "3:26-cv-00002-MO"]) == 0
        assert len((tmp_path / "out.csv").read_text().splitlines()) == lines
    assert "3:26-cv-00001-MO" not in (tmp_path / "out.csv").read_text()


def test_a_cell_that_a_spreadsheet_would_take_for_a_formula_gets_a_quote(tmp_path: Path, courts: Courts) -> None:
    bring(write(tmp_path / "c.csv", row().replace("Lee v. Roe", "=cmd|calc")), courts)
    exporting.export_cases(tmp_path / "out.csv", access.HOUSE)
    assert "'=cmd|calc" in (tmp_path / "out.csv").read_text()


def test_a_file_seals_a_case_with_all_its_papers_but_never_unseals_one(
    tmp_path: Path, courts: Courts, filed: Callable[..., Document]
) -> None:
    clerk = access.viewer_of("ana", ["clerk"])
    bring(write(tmp_path / "c.csv", row()), courts)
    filed(Case.house.get(), "needle")
    bring(write(tmp_path / "d.csv", row().replace("public", "sealed")), courts)
    assert search.find("needle", clerk).total == 0
    assert importing.plan(tmp_path / "c.csv", courts).count("same") == 1
    bring(tmp_path / "c.csv", courts)
    assert Case.house.get().confidentiality == "sealed"
    assert search.find("needle", clerk).total == 0


def test_a_column_the_file_does_not_have_leaves_what_is_known(tmp_path: Path, courts: Courts) -> None:
    bring(write(tmp_path / "c.csv", row()), courts)
    bring(
        write(tmp_path / "d.csv", "N.D. Cal.,3:26-cv-00001-MO,closed\n", head="court,case_number,case_type\n"), courts
    )
    case = Case.house.get()
    assert (case.case_type, case.judge, case.caption) == ("closed", "Hon. Ode", "Lee v. Roe")
    assert Party.house.count() == 2


def at(court: str, number: str, one: str = "Ana Lee", two: str = "Max Roe") -> str:
    return row(number=number).replace("N.D. Cal.", court).replace("Ana Lee", one).replace("Max Roe", two)


def test_a_case_of_another_office_that_counts_for_itself_is_another_case(tmp_path: Path, courts: Courts) -> None:
    tucson = at("D. Ariz.", "4:24-cv-00310-TUC-RCC")
    phoenix = at("D. Ariz.", "2:24-cv-00310-PHX-SPL", "Astrid Lindqvist", "Desert Sun Airlines")
    bring(write(tmp_path / "c.csv", tucson), courts)
    assert bring(write(tmp_path / "d.csv", phoenix, tucson), courts).count("new") == 1
    assert set(Case.house.values_list("number_key", flat=True)) == {"4:24-cv-00310", "2:24-cv-00310"}
    assert len(register.with_key("us/fed/d-ariz", "24-cv-00310")) == 2
    assert [case.parties[0] for case in register.with_key("us/fed/d-ariz", "4:24-cv-00310")] == ["Ana Lee"]
    with pytest.raises(importing.NotImported, match="does not say of which office"):
        importing.plan(write(tmp_path / "e.csv", at("D. Ariz.", "CV-24-00310")), courts)


def test_a_case_kept_without_its_office_takes_it_from_a_later_file(tmp_path: Path, courts: Courts) -> None:
    bring(write(tmp_path / "c.csv", at("D. Ariz.", "CV-24-00310")), courts)
    assert [case.number for case in register.with_key("us/fed/d-ariz", "4:24-cv-00310")] == ["CV-24-00310"]
    told = bring(write(tmp_path / "d.csv", at("D. Ariz.", "4:24-cv-00310-TUC-RCC")), courts)
    assert told.changes[0].says == ("office: — → 4",)
    assert Case.house.get().number_key == "4:24-cv-00310"
    assert bring(tmp_path / "d.csv", courts).count("same") == 1


def test_a_case_kept_under_its_old_key_is_known_by_the_office_in_its_number(tmp_path: Path, courts: Courts) -> None:
    bring(write(tmp_path / "c.csv", at("D. Ariz.", "4:24-cv-00310-TUC-RCC")), courts)
    Case.house.update(number_key="24-cv-00310")
    other = at("D. Ariz.", "2:24-cv-00310-PHX-SPL", "Astrid Lindqvist", "Desert Sun Airlines")
    assert bring(write(tmp_path / "d.csv", other, at("D. Ariz.", "4:24-cv-00310-TUC-RCC")), courts).count("new") == 1
    assert Party.house.filter(case__number_key="4:24-cv-00310").count() == 2


def test_a_line_that_would_change_the_office_and_all_parties_is_refused(tmp_path: Path, courts: Courts) -> None:
    bring(write(tmp_path / "c.csv", row(number="4:26-cv-00001-MO")), courts)
    other = at("N.D. Cal.", "3:26-cv-00001-JST", "Astrid Lindqvist", "Desert Sun Airlines")
    with pytest.raises(importing.NotImported, match="4:26-cv-00001-MO to another office and to quite other parties"):
        importing.plan(write(tmp_path / "d.csv", other), courts)
    assert Party.house.filter(name="Max Roe").exists()
    moved = at("N.D. Cal.", "3:26-cv-00001-JST", two="Maxine Roe")
    assert bring(write(tmp_path / "e.csv", moved), courts).count("changed") == 1


def test_two_lines_of_one_file_that_are_two_offices_cases_are_refused(tmp_path: Path, courts: Courts) -> None:
    other = at("N.D. Cal.", "3:26-cv-00001-JST", "Astrid Lindqvist", "Desert Sun Airlines").replace(",H1,", ",H2,")
    with pytest.raises(importing.NotImported, match="of line 2 to another office"):
        importing.plan(write(tmp_path / "c.csv", row(number="4:26-cv-00001-MO"), other), courts)


def test_a_refused_line_does_not_name_a_sealed_case(tmp_path: Path, courts: Courts) -> None:
    bring(write(tmp_path / "c.csv", row(number="4:26-cv-00001-MO").replace("public", "sealed")), courts)
    other = at("N.D. Cal.", "3:26-cv-00001-JST", "Astrid Lindqvist", "Desert Sun Airlines")
    with pytest.raises(importing.NotImported) as told:
        importing.plan(write(tmp_path / "d.csv", other), courts)
    assert "4:26" not in str(told.value)
