"""The lint of Word files: each construct that breaks or hides something is named with its place; a clean file passes."""

import zipfile
from pathlib import Path

import pytest

from docgen.render import word_lint
from paper.child import Child, Refusal
from tests.render.word_files import DRAWN_AT, TIE, TIES, W, word_file

OPC = "http://schemas.openxmlformats.org/package/2006/relationships"
RUN = "<w:r><w:t>text</w:t></w:r>"


def _p(inner: str) -> str:
    return f"<w:p>{inner}</w:p>"


def _field(name: str) -> str:
    pieces = ("begin", f"<w:instrText> {name} </w:instrText>", "end")
    return "".join(
        f"<w:r>{one if one.startswith('<') else f'<w:fldChar w:fldCharType={one!r}/>'}</w:r>" for one in pieces
    )


REFUSED_EVERYWHERE = {
    "tracked changes": _p(f'<w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">{RUN}</w:ins>'),
    "has tracked changes; accept": _p(
        '<w:del w:id="1" w:author="A"><w:r><w:delText>not</w:delText></w:r></w:del>' + RUN
    ),
    "a comment": _p(RUN + '<w:r><w:commentReference w:id="0"/></w:r>'),
    "the field MERGEFIELD": _p('<w:fldSimple w:instr=" MERGEFIELD Name "/>'),
    "the field IF": _p(_field("IF 1 = 1 yes no")),
    "the field INCLUDETEXT": _p(_field('INCLUDETEXT "http://127.0.0.1/x"')),
    "the field DATE": _p(_field("DATE")),
    "hidden text": _p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"),
    "too small to be read": _p('<w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:t>tiny</w:t></w:r>'),
    "an ActiveX control": _p("<w:r><w:control/></w:r>"),
    "(OLE)": _p('<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object></w:r>'),
    "bound to data": _p(
        f'<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>{RUN}</w:sdtContent></w:sdt>'
    ),
    "a form field": _p("<w:r><w:fldChar w:fldCharType='begin'><w:ffData/></w:fldChar></w:r>"),
}


@pytest.mark.parametrize("says", REFUSED_EVERYWHERE, ids=range(len(REFUSED_EVERYWHERE)))
def test_a_construct_that_changes_or_hides_text_is_refused_with_its_place(tmp_path: Path, says: str) -> None:
    path = word_file(tmp_path / "order.docx", "one", "two", xml=REFUSED_EVERYWHERE[says])
    for judge in (word_lint.judge_template, word_lint.judge_outside):
        told = [one["told"] for one in judge(path=str(path)) if one["severity"] == "refuses"]
        assert any(says in one and one.startswith("order.docx, the page, paragraph 3") for one in told), told


def _tie(kind: str, target: str) -> str:
    return f'<Relationship Id="rIdX" Type="{TIE}/{kind}" Target="{target}" TargetMode="External"/>'


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"parts": {"word/vbaProject.bin": b"x"}}, "it has macros"),
        ({"parts": {"word/activeX/activeX1.xml": "<a/>"}}, "ActiveX"),
        ({"parts": {"word/embeddings/oleObject1.bin": b"x"}}, "(OLE)"),
        ({"parts": {"word/media/image9.emf": b"x"}}, "neither PNG nor JPEG"),
        ({"ties": _tie("attachedTemplate", "http://127.0.0.1/x.dotm")}, "outside of it (attachedTemplate)"),
        ({"ties": _tie("image", "http://127.0.0.1/x.png")}, "outside of it (image)"),
        ({"ties": _tie("hyperlink", "file://server/share")}, "outside of it (hyperlink)"),
        ({"xml": '<w:altChunk xmlns:r="x" r:id="rId9"/>', "parts": {"word/afchunk.html": "x"}}, "other kinds of file"),
    ],
)
def test_a_part_or_a_tie_that_no_printed_paper_needs_is_refused(
    tmp_path: Path, more: dict[str, object], says: str
) -> None:
    path = word_file(tmp_path / "order.docx", "one", **more)  # type: ignore[arg-type]
    told = [one["told"] for one in word_lint.judge_outside(path=str(path)) if one["severity"] == "refuses"]
    assert any(says in one for one in told), told


def test_a_link_to_a_web_page_and_white_text_are_pointed_out_only(tmp_path: Path) -> None:
    white = _p('<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>white</w:t></w:r>')
    path = word_file(tmp_path / "order.docx", xml=white, ties=_tie("hyperlink", "https://example.org/"))
    told = word_lint.judge_outside(path=str(path))
    assert {one["severity"] for one in told} == {"warns"}
    assert len(told) == 2


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{{ tittle }}", "it uses tittle, which the document does not have"),
        ("{{ judge.robe }}", "it uses judge.robe"),
        ("{{ title | shout }}", "the filter shout is not known; the filters are address_lines,"),
        ("{{ title is callable }}", "the test callable is not known"),
        ("{{ title ", "{{ stands alone"),
        ("title }}", "}} stands alone"),
        ("{% if title %}x", "the tags do not fit together"),
        ("{% endfor %}", "the tags do not fit together: encountered unknown tag 'endfor'"),
        ("{{p title }}", "puts in ready-made Word XML"),
        ("{{r title }}", "puts in ready-made Word XML"),
        ("{%p if title %} and more", "this text would be lost: and more"),
        ("{%p if title %}kept{%p endif %}", "this text would be lost"),
        ("{%tr if title %}", "stands in no table row"),
        ("{% colspan title %}", "changes the table's shape"),
    ],
)
def test_a_fault_of_the_tags_is_named_with_paragraph_and_text(tmp_path: Path, line: str, says: str) -> None:
    path = word_file(tmp_path / "letter.docx", "one", line)
    told = [one["told"] for one in word_lint.judge_template(path=str(path), names=["title", "judge", "judge.name"])]
    assert any(says in one and one.startswith("letter.docx, the page, paragraph 2 (“") for one in told), told


def test_text_beside_a_row_tag_in_another_cell_would_be_lost_too(tmp_path: Path) -> None:
    row = (
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{%tr if title %}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>total</w:t></w:r></w:p></w:tc></w:tr>"
        "<w:tr><w:tc><w:p><w:r><w:t>{%tr endif %}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    path = word_file(tmp_path / "letter.docx", xml=row)
    told = [one["says"] for one in word_lint.judge_template(path=str(path))]
    assert told == [
        "the tag {%tr if title %} takes its whole table row away, and with it this text would be lost: total"
    ]


def test_a_tag_broken_over_many_runs_is_pointed_out_and_still_understood(tmp_path: Path) -> None:
    runs = "".join(f"<w:r><w:t>{sign}</w:t></w:r>" for sign in "{{ title }}".replace(" ", "\u00a0"))
    path = word_file(tmp_path / "letter.docx", xml=_p(runs.replace("\u00a0", " ")))
    told = word_lint.judge_template(path=str(path), names=["title"])
    assert [(one["severity"], one["says"].split("type")[0]) for one in told] == [
        ("warns", "the tag {{ title }} is broken into 11 pieces; ")
    ]


def test_names_that_no_part_uses_are_pointed_out(tmp_path: Path) -> None:
    path = word_file(tmp_path / "letter.docx", "{{ judge.name }}")
    told = word_lint.judge_template(path=str(path), names=["title", "judge", "judge.name"])
    assert [one["told"] for one in told] == [
        "letter.docx, the page: the document has title, which the template never uses."
    ]


def test_tags_where_nothing_is_filled_in_are_refused(tmp_path: Path) -> None:
    note = f'<w:endnotes xmlns:w="{W}"><w:endnote><w:p><w:r><w:t>{{{{ title }}}}</w:t></w:r></w:p></w:endnote></w:endnotes>'
    custom = "<a>{{ title }}</a>"
    path = word_file(tmp_path / "letter.docx", parts={"word/endnotes.xml": note, "docProps/custom.xml": custom})
    told = [one["part"] for one in word_lint.judge_template(path=str(path)) if "not filled in" in one["says"]]
    assert told == ["word/endnotes.xml", "docProps/custom.xml"]


def _bomb(path: Path, name: str, data: bytes) -> Path:
    word_file(path, "x")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as more:
        more.writestr(name, data)
    return path


ENTITIES = b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("word/media/a.png", bytes(17 << 20), "unpacks to more"),
        ("../../etc/cron.d/x", b"x", "would lie outside"),
        ("/etc/x", b"x", "would lie outside"),
        ("c:\\x", b"x", "would lie outside"),
        ("word/settings2.xml", ENTITIES, "document type declaration"),
        ("word/broken.xml", b"<a>", "not well-formed"),
        ("WORD/Document.xml", b"<a/>", "stands in it twice"),
    ],
    ids=range(7),
)
def test_a_file_packed_to_do_harm_is_refused(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    with pytest.raises(Refusal, match=says):
        word_lint.judge_outside(path=str(_bomb(tmp_path / "order.docx", name, data)))


def test_a_file_of_thousands_of_parts_is_refused(tmp_path: Path) -> None:
    path = word_file(tmp_path / "order.docx", parts={f"word/x{number}.bin": b"" for number in range(500)})
    with pytest.raises(Refusal, match="parts; a Word file has less"):
        word_lint.judge_outside(path=str(path))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\xd0\xcf\x11\xe0old", "old .doc file, or locked"),
        (b"%PDF-1.7", "damaged, or no Word file"),
        (b"", "damaged, or no Word file"),
    ],
)
def test_what_is_no_word_file_is_refused_by_its_content(tmp_path: Path, data: bytes, says: str) -> None:
    (tmp_path / "order.docx").write_bytes(data)
    with pytest.raises(Refusal, match=says):
        word_lint.judge_outside(path=str(tmp_path / "order.docx"))


def test_another_office_format_under_a_word_name_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "order.docx", "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        packed.writestr("content.xml", "<a/>")
    with pytest.raises(Refusal, match="no Word document, whatever its name says"):
        word_lint.judge_outside(path=str(tmp_path / "order.docx"))


def _take(path: Path, out: Path) -> dict[str, object]:
    with Child() as child:
        told: dict[str, object] = child.run(
            "docgen.render.outside:take", path=str(path), title="Proposed order", language="en", drawn_at=DRAWN_AT, out=str(out)
        )  # fmt: skip
        return told


def test_a_clean_proposed_order_is_judged_and_made_into_a_pdf(tmp_path: Path) -> None:
    path = word_file(tmp_path / "order.docx", "IT IS ORDERED that the motion is granted. {{ not a tag here }}")
    before = path.read_bytes()
    told = _take(path, tmp_path / "order.pdf")
    assert "IT IS ORDERED that the motion is granted. {{ not a tag here }}" in str(told["texts"])
    assert (told["faults"], told["pages"], path.read_bytes() == before) == ([], 1, True)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["order.docx", "order.pdf"]


def test_a_proposed_order_with_macros_and_a_comment_is_refused_naming_both(tmp_path: Path) -> None:
    path = word_file(tmp_path / "order.docx", xml=REFUSED_EVERYWHERE["a comment"], parts={"word/vbaProject.bin": b"x"})
    with pytest.raises(Refusal) as refusal:
        _take(path, tmp_path / "order.pdf")
    assert "it has a comment" in refusal.value.sentence
    assert "it has macros" in refusal.value.sentence
    assert "Ask for it again without these" in refusal.value.sentence
    assert not (tmp_path / "order.pdf").exists()


def test_a_font_whose_maker_forbids_passing_it_on_is_refused(tmp_path: Path) -> None:
    told = word_lint.judge_template(path=str(_with_font(tmp_path / "a.docx", 0x0002)))
    assert [one["severity"] for one in told] == ["refuses"]
    assert "its maker forbids passing on the font" in told[0]["told"]
    told = word_lint.judge_template(path=str(_with_font(tmp_path / "b.docx", 0)))
    assert [one["severity"] for one in told] == ["warns"]
    told = word_lint.judge_outside(path=str(_with_font(tmp_path / "c.docx", 0)))
    assert [one["severity"] for one in told] == ["refuses"]


def _with_font(path: Path, allowed: int) -> Path:
    import io

    from fontTools.fontBuilder import FontBuilder

    built = FontBuilder(1000, isTTF=True)
    built.setupGlyphOrder([".notdef"])
    built.setupHorizontalMetrics({".notdef": (500, 0)})
    built.setupHorizontalHeader()
    built.setupCharacterMap({})
    built.setupOS2(fsType=allowed)
    plain = io.BytesIO()
    built.font.save(plain)
    key = "01020304-0506-0708-090A-0B0C0D0E0F10"
    digits = bytes.fromhex(key.replace("-", ""))[::-1]
    data = plain.getvalue()
    locked = bytes(one ^ digits[place % 16] for place, one in enumerate(data[:32])) + data[32:]
    table = f'<w:fonts xmlns:w="{W}" xmlns:r="{TIE}"><w:font w:name="Rare"><w:embedRegular r:id="rId1" w:fontKey="{{{key}}}"/></w:font></w:fonts>'
    ties = f'<Relationships xmlns="{OPC}"><Relationship Id="rId1" Type="{TIE}/font" Target="fonts/font1.odttf"/></Relationships>'
    word_file(path, "x", parts={"word/fonts/font1.odttf": locked, "word/_rels/fontTable.xml.rels": ties})
    _replaced(path, "word/fontTable.xml", table)
    return path


def _replaced(path: Path, name: str, text: str) -> None:
    with zipfile.ZipFile(path) as old:
        parts = {one: old.read(one) for one in old.namelist()}
    with zipfile.ZipFile(path, "w") as new:
        for one, data in (parts | {name: text.encode()}).items():
            new.writestr(one, data)


def test_the_ties_of_a_word_file_lie_where_these_tests_change_them(tmp_path: Path) -> None:
    with zipfile.ZipFile(word_file(tmp_path / "a.docx", "x")) as packed:
        assert TIES in packed.namelist()
