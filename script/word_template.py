"""Makes templates/transmittal/transmittal.docx anew: run it after a change here, or change the Word file itself in Word instead."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

PLACE = Path(__file__).resolve().parents[1] / "templates" / "transmittal" / "transmittal.docx"
SERIF, SANS = "Liberation Serif", "Liberation Sans"
THEN = (2026, 11, 1, 0, 0, 0)
GREY = RGBColor(0x33, 0x33, 0x33)


def main() -> None:
    document: Any = Document()
    _look(document)
    _letterhead(document)
    _address(document)
    _matter(document)
    _text(document)
    _list(document)
    _signing(document)
    _foot(document)
    said = document.core_properties
    said.title, said.author, said.comments = "Letter of Transmittal", "", ""
    said.created = said.modified = datetime(*THEN, tzinfo=UTC)
    _save(document)


def _look(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(1.1)
    section.top_margin, section.bottom_margin = Inches(0.9), Inches(0.95)
    section.footer_distance = Inches(0.5)
    section.different_first_page_header_footer = False
    normal = document.styles["Normal"]
    normal.font.size = Pt(11)
    _font(normal.element.get_or_add_rPr(), SERIF)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.16
    heading = document.styles["Heading 1"]
    _font(heading.element.get_or_add_rPr(), SANS)
    heading.font.size, heading.font.bold, heading.font.color.rgb = Pt(12.5), True, RGBColor(0, 0, 0)
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(14), Pt(10)
    document.styles.element.find(".//" + qn("w:lang")).set(qn("w:val"), "en-US")


def _font(look: Any, name: str) -> None:
    """Name the font for every script, and drop the theme's fonts, which differ from machine to machine."""
    fonts = look.find(qn("w:rFonts"))
    if fonts is None:
        fonts = OxmlElement("w:rFonts")
        look.insert(0, fonts)
    for key in list(fonts.attrib):
        del fonts.attrib[key]
    for key in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{key}"), name)


def _line(document: Any, text: str, *, size: float = 11, after: float = 0, align: Any = None, **look: bool) -> Any:
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), look.get("bold"), look.get("italic")
    run.font.cs_bold, run.font.cs_italic = run.bold, run.italic
    if look.get("sans"):
        _font(run._r.get_or_add_rPr(), SANS)
    paragraph.paragraph_format.space_after = Pt(after)
    paragraph.alignment = align
    return paragraph


def _rule(paragraph: Any, side: str = "bottom", *, weight: int = 8, space: int = 6) -> None:
    borders = OxmlElement("w:pBdr")
    line = OxmlElement(f"w:{side}")
    for key, value in (("val", "single"), ("sz", str(weight)), ("space", str(space)), ("color", "000000")):
        line.set(qn(f"w:{key}"), value)
    borders.append(line)
    look = paragraph._p.get_or_add_pPr()
    look.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _letterhead(document: Any) -> None:
    centre = WD_ALIGN_PARAGRAPH.CENTER
    name = _line(document, "{{ court | upper }}", size=16, bold=True, sans=True, align=centre)
    name.runs[0].font.all_caps = None
    _line(document, "{%p if district %}")
    _line(document, "for the", italic=True, align=centre)
    _line(document, "{{ district }}", size=13, align=centre)
    _line(document, "{%p endif %}")
    office = _line(document, "OFFICE OF THE CLERK", size=9, sans=True, align=centre)
    office.paragraph_format.space_before = Pt(7)
    said = "{{ court_address | join(' · ') }}{% if court_telephone %} · {{ court_telephone }}{% endif %}"
    contact = _line(
        document,
        said,
        size=9,
        sans=True,
        align=centre,
        after=16,
    )
    _rule(contact)


def _address(document: Any) -> None:
    _line(document, "{{ date }}", after=14)
    _line(document, "{{ to.name }}")
    _line(document, "{%p for line in to.address %}")
    _line(document, "{{ line }}")
    _line(document, "{%p endfor %}")


def _matter(document: Any) -> None:
    heading = document.add_heading("Transmittal of the record{% if reason %} {{ reason }}{% endif %}", level=1)
    heading.alignment = WD_ALIGN_PARAGRAPH.LEFT
    for label, text in (
        ("Case", "{{ plaintiffs | together }} v. {{ defendants | together }}"),
        ("Our number", "{{ case_number }}"),
        ("Your number", "{{ to_case_number }}"),
    ):
        if label == "Your number":
            _line(document, "{%p if to_case_number %}")
        paragraph = document.add_paragraph()
        shape = paragraph.paragraph_format
        shape.left_indent, shape.first_line_indent, shape.space_after = Inches(1.15), Inches(-1.15), Pt(2)
        shape.tab_stops.add_tab_stop(Inches(1.15))
        name = paragraph.add_run(label)
        name.font.size = Pt(9.5)
        _font(name._r.get_or_add_rPr(), SANS)
        paragraph.add_run("\t")
        said = paragraph.add_run(text)
        said.bold = said.font.cs_bold = True
        if label == "Your number":
            _line(document, "{%p endif %}")


def _text(document: Any) -> None:
    greeting = _line(document, "To the Clerk of Court:", after=8)
    greeting.paragraph_format.space_before = Pt(14)
    _line(
        document,
        "With this letter we send you {% if papers | length == 1 %}the paper{% else %}the {{ papers | length }} papers{% endif %} of this case "
        "listed below, {% if pages_together == 1 %}one page{% else %}{{ pages_together }} pages{% endif %} in all, under the numbers they have in "
        "our docket. Please compare what you receive with the list and send us the acknowledgment at the end of this letter.",
        after=10,
    )


def _list(document: Any) -> None:
    table = document.add_table(rows=5, cols=4)
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    widths = (Inches(0.55), Inches(4.0), Inches(1.05), Inches(0.7))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    rows = (
        ("No.", "Paper", "Filed", "Pages"),
        ("{%tr for paper in papers %}", "", "", ""),
        ("{{ paper.number }}", "{{ paper.title }}", "{{ paper.filed_on }}", "{{ paper.pages }}"),
        ("{%tr endfor %}", "", "", ""),
        ("", "Pages in all", "", "{{ pages_together }}"),
    )
    for number, texts in enumerate(rows):
        row = table.rows[number]
        _whole_row(row, head=number == 0)
        for cell, text, width in zip(row.cells, texts, widths, strict=True):
            cell.width = width
            cell.paragraphs[0].paragraph_format.keep_with_next = number in {0, 4} or None
            _cell(cell, text, bold=number in {0, 4}, sans=number == 0, right=width in {widths[0], widths[3]})
            _border(cell, "bottom", 8 if number in {0, 4} else 2)
            if number == 0:
                _border(cell, "top", 8)


def _whole_row(row: Any, *, head: bool) -> None:
    look = row._tr.get_or_add_trPr()
    for name in ("w:cantSplit", *(["w:tblHeader"] if head else [])):
        look.append(OxmlElement(name))


def _cell(cell: Any, text: str, *, bold: bool, sans: bool, right: bool) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2.5)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if right else None
    if not text:
        return
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold or None, Pt(9.5 if sans else 10.5)
    if sans:
        _font(run._r.get_or_add_rPr(), SANS)


def _border(cell: Any, side: str, weight: int) -> None:
    look = cell._tc.get_or_add_tcPr()
    borders = look.find(qn("w:tcBorders"))
    if borders is None:
        borders = OxmlElement("w:tcBorders")
        look.append(borders)
    line = OxmlElement(f"w:{side}")
    for key, value in (
        ("val", "single"),
        ("sz", str(weight)),
        ("space", "0"),
        ("color", "000000" if weight > 2 else "999999"),
    ):
        line.set(qn(f"w:{key}"), value)
    borders.insert(0, line) if side == "top" else borders.append(line)


def _signing(document: Any) -> None:
    closing = _line(document, "Respectfully,", after=30)
    closing.paragraph_format.space_before = Pt(16)
    lines = [closing]
    sign = document.add_paragraph()
    sign.paragraph_format.right_indent = Inches(3.2)
    _rule(sign, "top", weight=6, space=2)
    sign.add_run("{% if clerk %}{{ clerk }}, {% endif %}{{ clerk_title }}")
    lines += [sign]
    _line(document, "Signature of the clerk or a deputy clerk", size=9, italic=True, after=24)
    receipt = _line(document, "Acknowledgment of receipt", size=9.5, bold=True, sans=True, after=4)
    _rule(receipt, "top", weight=4, space=8)
    lines += [
        receipt,
        _line(
            document, "We received the papers listed in this letter, complete except as noted here:", size=10, after=30
        ),
    ]
    filled = document.add_paragraph()
    filled.paragraph_format.tab_stops.add_tab_stop(Inches(3.9))
    for side in (Inches(3.6), Inches(6.3)):
        filled.paragraph_format.tab_stops.add_tab_stop(side)
    filled.add_run("\t").font.underline = True
    filled.add_run("\t")
    filled.add_run("\t").font.underline = True
    under = _line(document, "Signature and title\tDate", size=9, italic=True)
    under.paragraph_format.tab_stops.add_tab_stop(Inches(3.9))
    lines += [filled]
    for one in lines:
        one.paragraph_format.keep_with_next = True


def _foot(document: Any) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.style = document.styles["Normal"]
    paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(6.3), WD_TAB_ALIGNMENT.RIGHT)
    _small(paragraph.add_run("Case No. {{ case_number }}\tPage "))
    _field(paragraph, "PAGE")
    _small(paragraph.add_run(" of "))
    _field(paragraph, "NUMPAGES")


def _field(paragraph: Any, name: str) -> None:
    """Add a field of Word, each of its pieces a run of its own, or its number would have another look."""
    for kind in ("begin", "", "separate", "1", "end"):
        element = OxmlElement("w:fldChar" if kind in {"begin", "separate", "end"} else "w:t" if kind else "w:instrText")
        if kind in {"begin", "separate", "end"}:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = kind or f" {name} "
        _small(paragraph.add_run())._r.append(element)


def _small(run: Any) -> Any:
    run.font.size, run.font.color.rgb = Pt(8.5), GREY
    _font(run._r.get_or_add_rPr(), SANS)
    return run


def _save(document: Any) -> None:
    packed = io.BytesIO()
    document.save(packed)
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(PLACE, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            if not one.filename.startswith(("customXml/", "docProps/thumbnail")):
                new.writestr(
                    zipfile.ZipInfo(one.filename, THEN), _untied(one.filename, old.read(one)), zipfile.ZIP_DEFLATED
                )


def _untied(name: str, data: bytes) -> bytes:
    """Return a list of ties without those to the parts that are left out."""
    import re

    return re.sub(rb"<Relationship [^>]*(customXml|thumbnail)[^>]*/>", b"", data) if name.endswith(".rels") else data


if __name__ == "__main__":
    main()
