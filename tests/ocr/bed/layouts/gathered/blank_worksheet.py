"""A federal worksheet nobody filled in: numbered boxes in two columns, labels only; it belongs to no case."""

from html import escape as esc

from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.6in; @bottom-left { content: "JS %s (Rev. 04/21)"; font: 7pt 'Liberation Sans'; } }
body { font: 8.5pt/1.25 '%s'; } .title { text-align: center; font-weight: bold; font-size: 13pt; }
.note { font-size: 7.5pt; margin: 4pt 0 8pt; text-align: justify; }
.grid { width: 100%%; border: 1pt solid; } .grid td { border: 0.7pt solid; padding: 3pt 6pt 22pt; width: 50%%; height: 0.9in; }
.box { display: inline-block; width: 7pt; height: 7pt; border: 0.7pt solid; margin-right: 5pt; }
"""
NOTE = "The information contained herein neither replaces nor supplements the filing and service of pleadings or other papers as required by law."
LABELS = (
    "(a) PLAINTIFFS",
    "DEFENDANTS",
    "(b) County of Residence of First Listed Plaintiff",
    "County of Residence of First Listed Defendant",
    "(c) Attorneys (Firm Name, Address, and Telephone Number)",
    "Attorneys (If Known)",
    "BASIS OF JURISDICTION (Place an X in One Box Only)",
    "CITIZENSHIP OF PRINCIPAL PARTIES",
    "NATURE OF SUIT",
    "ORIGIN",
    "CAUSE OF ACTION",
    "REQUESTED IN COMPLAINT",
    "RELATED CASE(S) IF ANY: JUDGE / DOCKET NUMBER",
    "Languages spoken and dates on which an interpreter is needed",
    "Gross monthly income from all sources",
    "Exhibit No. / Date Offered / Marked / Admitted",
)
CHOICES = (
    "U.S. Government Plaintiff",
    "Federal Question",
    "Diversity",
    "Original Proceeding",
    "Removed from State Court",
    "Other Contract",
    "Yes",
    "No",
)


def draw(m: Matter) -> str:
    labels = [_cell(m, at, label) for at, label in enumerate(m.rng.sample(LABELS, m.rng.choice((10, 12))), 1)]
    rows = "".join(f"<tr>{one}{two}</tr>" for one, two in zip(labels[::2], labels[1::2], strict=True))
    css = CSS % (m.rng.choice((44, 13, 90)), m.dice("Liberation Sans", "Liberation Serif", "DejaVu Sans"))
    signed = (
        "<p class=note>DATE ______________________ SIGNATURE OF ATTORNEY OF RECORD ________________________________</p>"
    )
    return sheet(
        css, f"<p class=title>{esc(m.title)}</p><p class=note>{NOTE}</p><table class=grid>{rows}</table>{signed}"
    )


def _cell(m: Matter, at: int, label: str) -> str:
    boxes = (
        "".join(f"<br><span class=box></span>{choice}" for choice in m.rng.sample(CHOICES, 3))
        if m.rng.random() < 0.3
        else ""
    )
    return f"<td><b>{['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][at - 1]}.</b> {label}{boxes}</td>"


LAYOUT = Layout(
    name="blank worksheet",
    courts=("us/fed/nd-cal", "us/fed/d-ariz"),
    nature="civil",
    kinds=("blank worksheet",),
    filed=("none",),
    draw=draw,
    blank=True,
)
