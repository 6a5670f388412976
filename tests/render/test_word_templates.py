"""Word templates: what is drawn from them, what values may hold, and what is refused before anything is drawn."""

import json
from pathlib import Path

import pikepdf
import pytest

from docgen.documents.transmittal import Transmittal
from docgen.render import checklist, contract, office, word, word_pdf
from docgen.render.word_parts import opened
from paper.child import Child, Limits, Refusal
from tests.render.drawing import SHELF, pictures, sample, squeezed
from tests.render.word_files import DRAWN_AT, draw, filled, shelf, word_file


def _letter(out: Path, **changed: object) -> dict[str, object]:
    return word.draw(
        shelf=str(SHELF), kind="transmittal", data=sample("transmittal", **changed), title="Letter of Transmittal", language="en",
        drawn_at=DRAWN_AT, out=str(out),
    )  # fmt: skip


def _said(told: dict[str, object]) -> str:
    return squeezed("".join(told["texts"]))  # type: ignore[arg-type]


def test_the_letter_of_transmittal_passes_every_point_of_the_checklist(tmp_path: Path) -> None:
    told = _letter(tmp_path / "a.pdf")
    assert checklist.faults(tmp_path / "a.pdf") == []
    assert (told["pages"], told["docx"]) == (2, str(tmp_path / "a.docx"))
    assert str(told["drawn_by"]).startswith("LibreOffice ")
    assert "; docxtpl " in str(told["drawn_by"])
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert str(pdf.docinfo["/Producer"]).startswith("LibreOffice ")
        assert str(pdf.docinfo["/CreationDate"]) == "D:20261124120000Z"
    assert "CaseNo.3:26-cv-01188-MOPage1of2" in _said(told)


def test_the_letter_and_its_template_agree_both_ways() -> None:
    assert word.contract_faults(SHELF, "transmittal", Transmittal) == []
    assert set(contract.names_in(sample("transmittal"))) == set(contract.names_of(Transmittal))
    assert word.is_word(SHELF, "transmittal")
    assert not word.is_word(SHELF, "summons")


def test_the_letter_drawn_again_is_the_same_in_bytes_as_word_and_in_text_and_picture_as_pdf(tmp_path: Path) -> None:
    first, second = _letter(tmp_path / "a.pdf"), _letter(tmp_path / "b.pdf")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    assert first["texts"] == second["texts"]
    assert pictures(tmp_path / "a.pdf") == pictures(tmp_path / "b.pdf")


def test_a_letter_without_their_number_and_our_telephone_leaves_no_gap(tmp_path: Path) -> None:
    said = _said(_letter(tmp_path / "a.pdf", to_case_number="", court_telephone="", reason="", clerk=""))
    assert "Yournumber" not in said
    assert "CA94102NovemberNovember" not in said
    assert "CA94102November24,2026" in said


LITERAL = [
    "Smith & Sons <b>Builders</b> &amp; Co",
    "{{ 7*7 }} {% for x in y %} {_{ 7*7 }_} {_% if %_} {# no #}",
    "Nguyễn Thị Minh Khai “Quoted” — O’Brien №5 §7 ™ €",
    "Rechtsschutzversicherungsgesellschaften" * 8,
    "</w:t></w:r></w:p><w:p><w:r><w:t>",
    "first line\nsecond line",
]


@pytest.mark.parametrize("name", LITERAL, ids=range(len(LITERAL)))
def test_a_hostile_or_foreign_name_stands_literally_in_the_letter(tmp_path: Path, name: str) -> None:
    told = _letter(tmp_path / "a.pdf", plaintiffs=[name], to={"name": name, "address": [name]}, clerk=name)
    assert _said(told).count(squeezed(name)) == 4


def test_hebrew_and_arabic_names_are_printed(tmp_path: Path) -> None:
    said = _said(_letter(tmp_path / "a.pdf", plaintiffs=["אברהם כהן"], defendants=["محمد علي"]))
    assert "אברהם" in said or "םהרבא" in said
    assert "محمد" in said or "دمحم" in said


def test_a_sign_that_would_steer_the_page_is_written_out(tmp_path: Path) -> None:
    said = _said(_letter(tmp_path / "a.pdf", plaintiffs=["evil\u202etxt\x07\t\x0cend"]))
    assert "evil[U+202E]txt[U+0007][U+0009][U+000C]end" in said


def test_a_sign_that_no_font_has_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"No font on this machine has the sign .*U\+30123"):
        _letter(tmp_path / "a.pdf", plaintiffs=["Name \U00030123"])
    assert list(tmp_path.iterdir()) == []


def test_all_missing_names_are_told_at_once_with_their_whole_path(tmp_path: Path) -> None:
    on = shelf(
        tmp_path,
        "{{ juror.address.street }} {{ juror.name }} {{ judge.robe.colour }}",
        "{%p for one in people %}",
        "{{ one.age }}",
        "{%p endfor %}",
        "{% if gone %}x{% endif %}{{ gone.by | upper }}{{ empty }}",
    )
    data = {"juror": {"name": "A", "address": {}}, "people": [{"age": 1}, {}, {"age": None}], "empty": None}
    with pytest.raises(Refusal) as refusal:
        draw(on, data, tmp_path / "o.pdf")
    assert (
        "bad.docx shows juror.address.street, judge.robe.colour, people[1].age, people[2].age, gone.by, empty"
        in refusal.value.sentence
    )
    assert [path.name for path in tmp_path.iterdir()] == ["shelf"]


def test_what_is_empty_may_be_asked_for_in_an_if(tmp_path: Path) -> None:
    on = shelf(tmp_path, "{% if judge %}{{ judge.name }}{% else %}no judge{% endif %}{{ ' none' if judge is none }}")
    assert "no judge none" in filled(on, {"judge": None})


def test_names_that_a_python_mapping_has_of_its_own_are_the_documents(tmp_path: Path) -> None:
    on = shelf(tmp_path, "{{ one.items }} {{ one.keys }} {{ one['copy'] }}")
    assert "a b c" in filled(on, {"one": {"items": "a", "keys": "b", "copy": "c"}})


def test_many_letters_are_drawn_with_one_start_of_the_office(tmp_path: Path) -> None:
    papers = [
        {"data": sample("transmittal", clerk=f"Clerk {number}"), "title": "T", "out": str(tmp_path / f"{number}.pdf")}
        for number in range(5)
    ]
    told = word.draw_all(shelf=str(SHELF), kind="transmittal", papers=papers, language="en", drawn_at=DRAWN_AT)
    assert [f"Clerk{number}," in _said(one) for number, one in enumerate(told)] == [True] * 5


def test_text_that_a_fixed_row_height_cuts_off_is_found_missing_on_the_page(tmp_path: Path) -> None:
    row = (
        '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val="300" w:hRule="exact"/></w:trPr>'
        '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>{{ name }}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>'
    )
    with pytest.raises(Refusal, match="letters of the Word file .* did not come out on the page"):
        draw(shelf(tmp_path, xml=row), {"name": "Word " * 40 + "Zygmunt"}, tmp_path / "o.pdf")


def test_a_missing_office_is_told_with_the_package_that_brings_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Refusal, match="LibreOffice is not installed.*libreoffice-writer-nogui"):
        _letter(tmp_path / "a.pdf")


def test_an_office_that_outgrows_its_memory_or_its_time_is_stopped(tmp_path: Path) -> None:
    source = word_file(tmp_path / "a.docx", *(["A paragraph."] * 400))
    for limits, words in (({"memory_bytes": 30 << 20}, "needed more than 30 MB"), ({"seconds": 0.2}, "took longer")):
        with pytest.raises(Refusal, match=words):
            office.convert(files=[(str(source), str(tmp_path / "a.pdf"))], **limits)
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


def test_the_office_dies_with_the_child_that_started_it(tmp_path: Path) -> None:
    import subprocess
    import sys
    import time

    source = word_file(tmp_path / "a.docx", *(["A paragraph of some length, again and again."] * 20_000))
    code = f"from docgen.render import office; office.convert(files=[({str(source)!r}, {str(tmp_path / 'a.pdf')!r})])"
    child = subprocess.Popen([sys.executable, "-c", code], cwd=SHELF.parent)
    try:
        below = Path(f"/proc/{child.pid}/task/{child.pid}/children")
        until = time.monotonic() + 30
        while not (office_pids := below.read_text().split()) and time.monotonic() < until:
            time.sleep(0.02)
        assert office_pids
    finally:
        child.kill()
        child.wait()
    while any(_runs(pid) for pid in office_pids):
        assert time.monotonic() < until
        time.sleep(0.02)


def _runs(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_macro_in_a_file_the_office_opens_is_not_run(tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    macro = f'Sub Main\nShell("/bin/touch {canary}")\nEnd Sub'
    flat = (
        "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:"
        "opendocument:xmlns:text:1.0' xmlns:script='urn:oasis:names:tc:opendocument:xmlns:script:1.0' xmlns:xlink='http://www.w3.org/1999/xlink' "
        "xmlns:ooo='http://openoffice.org/2004/office' office:version='1.2' office:mimetype='application/vnd.oasis.opendocument.text'>"
        "<office:scripts><office:script script:language='ooo:Basic'><ooo:libraries xmlns:ooo='http://openoffice.org/2004/office'>"
        "<ooo:library-embedded ooo:name='Standard'><ooo:module ooo:name='M'><ooo:source-code>"
        + macro
        + "</ooo:source-code></ooo:module></ooo:library-embedded></ooo:libraries></office:script><office:event-listeners><script:event-listener "
        "script:language='ooo:script' script:event-name='dom:load' xlink:href='vnd.sun.star.script:Standard.M.Main?language=Basic&amp;location="
        "document'/></office:event-listeners></office:scripts><office:body><office:text><text:p>x</text:p></office:text></office:body>"
        "</office:document>"
    )
    source = tmp_path / "a.docx"
    source.write_text(flat)
    with pytest.raises(Refusal):
        office.convert(files=[(str(source), str(tmp_path / "a.pdf"))])
    assert not canary.exists()


def test_the_letters_of_the_word_file_are_found_on_the_page(tmp_path: Path) -> None:
    told = _letter(tmp_path / "a.pdf")
    pages = told["texts"]
    assert isinstance(pages, list)
    word_pdf.nothing_lost(opened(tmp_path / "a.docx"), pages)
    with pytest.raises(Refusal, match="did not come out"):
        word_pdf.nothing_lost(opened(tmp_path / "a.docx"), pages[1:])


def test_a_word_template_is_drawn_in_a_child_as_html_is(tmp_path: Path) -> None:
    with Child(limits=Limits(cpu_seconds=60, wall_seconds=90)) as child:
        told = child.run(
            "docgen.render.word:draw", shelf=str(SHELF), kind="transmittal", data=sample("transmittal"), title="T", language="en",
            drawn_at=DRAWN_AT, out=str(tmp_path / "a.pdf"),
        )  # fmt: skip
    assert json.loads(json.dumps(told))["pages"] == 2
