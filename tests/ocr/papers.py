"""Papers that never were, to try the reading on: captions of many layouts, printed or scanned badly.

`make_paper(folder, court_name=..., number=..., layout="texas", degrade=True)` writes a PDF and gives its path.
"""

import ctypes
import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import img2pdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image, ImageFilter

LAYOUTS = ("federal", "california", "texas", "tennessee", "appellate", "ruled", "in_re", "spanish")
WIDE, HIGH, DPI = 612.0, 792.0, 200
FILLER = (
    "The parties, having met and conferred, submit this paper to the Court for its consideration and",
    "respectfully show as follows. The facts that bear on the matter were set out in the earlier filing,",
    "see Smith v. Jones, No. 2:11-cv-09999 and Doe v. Roe, Case No. 3:12-cv-08888, and are not repeated.",
    "On March 3, 2015 the property was inspected and photographs were taken of every room. The costs",
    "of repair were estimated at $12,400.00 and no part of that sum has been paid to this day.",
    "For these reasons it is requested that the relief described above be granted in full.",
)


def _wide(text: str) -> Any:
    code = ctypes.create_string_buffer((text + "\x00").encode("utf-16-le"))
    return ctypes.cast(code, raw.FPDF_WIDESTRING)


class _Ink:
    """Draws on the pages of one PDF with the standard fonts every reader knows."""

    def __init__(self) -> None:
        self.document = pdfium.PdfDocument.new()
        self.fonts = {
            name: raw.FPDFText_LoadStandardFont(self.document, name.encode())
            for name in ("Times-Roman", "Times-Bold", "Helvetica")
        }
        self.page = self.document.new_page(WIDE, HIGH)

    def turn_over(self) -> None:
        self.page.gen_content()
        self.page = self.document.new_page(WIDE, HIGH)

    def write(
        self, x: float, y: float, text: str, *, align: str = "left", bold: bool = False, size: float = 12
    ) -> None:
        """Write a line whose baseline is y points below the top."""
        font = self.fonts["Times-Bold" if bold else "Times-Roman"]
        line = raw.FPDFPageObj_CreateTextObj(self.document, font, size)
        raw.FPDFText_SetText(line, _wide(text))
        edges = [ctypes.c_float() for _ in range(4)]
        raw.FPDFPageObj_GetBounds(line, *edges)
        width = edges[2].value - edges[0].value
        shift = {"left": 0.0, "centre": width / 2, "right": width}[align]
        raw.FPDFPageObj_Transform(line, 1, 0, 0, 1, x - shift, HIGH - y)
        raw.FPDFPage_InsertObject(self.page, line)

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        line = raw.FPDFPageObj_CreateNewRect(x0, HIGH - y1, max(0.8, x1 - x0), max(0.8, y1 - y0))
        raw.FPDFPath_SetDrawMode(line, raw.FPDF_FILLMODE_ALTERNATE, False)
        raw.FPDFPageObj_SetFillColor(line, 0, 0, 0, 255)
        raw.FPDFPage_InsertObject(self.page, line)

    def save(self, path: Path) -> Path:
        self.page.gen_content()
        self.document.save(path)
        self.document.close()
        return path


@dataclass(frozen=True)
class Said:
    """What the paper is to say."""

    court_name: str
    number: str
    parties: tuple[str, ...]
    title: str
    judge: str
    filed_on: date | None


def make_paper(
    folder: Path,
    *,
    court_name: str = "United States District Court for the District of Arizona",
    number: str = "2:24-cv-00123-ABC",
    parties: Sequence[str] = ("MARGARET OSTROWSKI", "BLUE HERON LOGISTICS, INC."),
    title: str = "MOTION TO COMPEL PRODUCTION OF DOCUMENTS",
    judge: str = "",
    filed_on: date | None = None,
    layout: str = "federal",
    degrade: bool = False,
    pages: int = 1,
    skew: float | None = None,
    quarter: int = 0,
    header: str = "",
    name: str = "paper",
    seed: int = 1,
) -> Path:
    """Write a paper and give its path; `degrade` prints and scans it at 200 dpi, 1 bit, with skew and specks.

    `quarter` lays the sheet on the glass turned by 90, 180 or 270 degrees; `header` is a line that a filing system
    prints over every page afterwards, as machine text also on a scan.
    """
    said = Said(court_name, number, tuple(parties), title, judge, filed_on)
    ink = _Ink()
    body = _DRAWN[layout](ink, said)
    for page in range(pages):
        if page:
            ink.turn_over()
        _fill(ink, body if page == 0 else 90, page + 1)
    folder.mkdir(parents=True, exist_ok=True)
    path = ink.save(folder / f"{name}.pdf")
    if degrade or quarter:
        _scan(path, skew=skew, quarter=quarter, seed=seed)
    if header:
        _print_over(path, header, pages)
    return path


def _fill(ink: _Ink, top: float, page: int) -> None:
    y = top
    while y < 700:
        for line in FILLER:
            if y < 700:
                ink.write(100, y, line, size=10.5)
                y += 22
    ink.write(WIDE / 2, 750, str(page), align="centre", size=10)


def _court_lines(name: str) -> list[str]:
    """The court's name as captions break it: before 'for the' or a district."""
    upper = name.upper()
    for cut in (" FOR THE ", ", ", " NORTHERN DISTRICT", " AT ", " COUNTY OF "):
        before, mark, after = upper.partition(cut)
        if mark:
            return ["IN THE " + before, (mark + after).strip(" ,")]
    return [upper]


def _filed(ink: _Ink, said: Said, x: float = 500, y: float = 40) -> None:
    if said.filed_on:
        ink.write(x, y, "FILED", align="centre", bold=True, size=14)
        ink.write(x, y + 15, said.filed_on.strftime("%b %d, %Y"), align="centre", bold=True, size=11)
        ink.write(x, y + 28, "02:19 PM", align="centre", size=9)


def _wrapped(text: str, width: int = 34) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


Line = tuple[float, str]


def _sides(said: Said, roles: tuple[str, str], versus: str = "v.") -> list[Line]:
    """The left column: (indent, text) line by line."""
    if len(said.parties) == 1:
        return [*_names(f"In re: {said.parties[0]}"), (60, "Debtor.")]
    first, second = said.parties[0], said.parties[1]
    lines = [
        *_names(first),
        (70, roles[0] + ","),
        (0, ""),
        (30, versus),
        (0, ""),
        *_names(second),
        (70, roles[1] + "."),
    ]
    return [(float(indent), text) for indent, text in lines]


def _names(party: str) -> list[Line]:
    return [(0.0, line) for line in _wrapped(party + ",", 32)] + [(0.0, "")]


def _columned(
    ink: _Ink,
    said: Said,
    top: float,
    *,
    sign: str,
    left: list[tuple[float, str]],
    right: list[tuple[str, bool]],
    x: float = 72,
) -> float:
    """Two columns with a sign between them; gives where the caption ends."""
    rows = max(len(left), len(right))
    for at in range(rows):
        y = top + at * 14
        if at < len(left) and left[at][1]:
            ink.write(x + left[at][0], y, left[at][1])
        if sign:
            ink.write(310, y, sign)
        if at < len(right) and right[at][0]:
            ink.write(330, y, right[at][0], bold=right[at][1])
    return top + rows * 14


def _below(ink: _Ink, said: Said, y: float) -> float:
    for line in _wrapped(said.title, 52):
        ink.write(WIDE / 2, y, line, align="centre", bold=True)
        y += 15
    return y + 25


def _right(said: Said, label: str, *, titled: bool) -> list[tuple[str, bool]]:
    lines = [(f"{label} {said.number}", False), ("", False)]
    if titled:
        lines += [(line, True) for line in _wrapped(said.title, 30)] + [("", False)]
    if said.judge:
        lines += [(f"Judge: Hon. {said.judge}", False)]
    return lines


def _federal(ink: _Ink, said: Said) -> float:
    y = 100.0
    for line in _court_lines(said.court_name):
        ink.write(WIDE / 2, y, line, align="centre", bold=True)
        y += 16
    end = _columned(ink, said, y + 24, sign=")", left=_sides(said, ("Plaintiff", "Defendant")),
                    right=_right(said, "Case No.", titled=False))  # fmt: skip
    _filed(ink, said)
    return _below(ink, said, end + 30)


def _california(ink: _Ink, said: Said) -> float:
    for number in range(28):
        ink.write(84, 75 + number * 24, str(number + 1), align="right")
    ink.rule(92, 0, 93, HIGH)
    ink.rule(95, 0, 96, HIGH)
    block = ["DANA R. WHITFIELD (SBN 204411)", "dwhitfield@example.org", "WHITFIELD & ROSS LLP", "100 Main Street",
             "Oakland, California 94612", "Telephone: (510) 555-0100", "Attorneys for Plaintiff"]  # fmt: skip
    for at, line in enumerate(block):
        ink.write(104, 75 + at * 12, line, size=11)
    y = 245.0
    for line in _court_lines(said.court_name):
        ink.write(350, y, line, align="centre")
        y += 24
    end = _columned(ink, said, y + 15, sign=")", left=_sides(said, ("Plaintiff", "Defendant"), "vs."), x=104,
                    right=_right(said, "CASE NO.:", titled=True))  # fmt: skip
    _filed(ink, said)
    return end + 30


def _texas(ink: _Ink, said: Said) -> float:
    ink.write(WIDE / 2, 90, f"CAUSE NO. {said.number}", align="centre", bold=True)
    right = [(line, False) for line in _wrapped("IN THE " + said.court_name.upper(), 30)]
    spaced = [line for pair in ((each, ("", False)) for each in right) for line in pair]
    end = _columned(ink, said, 130, sign="§", left=_sides(said, ("Plaintiff", "Defendant"), "VS."), right=spaced)
    _filed(ink, said)
    return _below(ink, said, end + 30)


def _tennessee(ink: _Ink, said: Said) -> float:
    _filed(ink, said)
    y = 150.0
    for line in _court_lines(said.court_name):
        ink.write(WIDE / 2, y, line, align="centre", bold=True)
        y += 15
    right = [(f"Docket No. {said.number}", True), ("", False), ("State File No. 58665-2018", True), ("", False)]
    if said.judge:
        right += [(f"Judge {said.judge}", True)]
    end = _columned(ink, said, y + 20, sign=")", left=_sides(said, ("Employee", "Employer")), right=right)
    ink.rule(72, end + 10, 540, end + 11)
    return _below(ink, said, end + 35)


def _appellate(ink: _Ink, said: Said) -> float:
    ink.write(WIDE / 2, 90, f"No. {said.number}", align="centre", bold=True)
    y = 130.0
    for line in _court_lines(said.court_name):
        ink.write(WIDE / 2, y, line, align="centre", bold=True)
        y += 16
    lines = [(said.parties[0] + ",", 0), ("Plaintiff-Appellant,", 90), ("v.", 0), (said.parties[-1] + ",", 0),
             ("Defendant-Appellee.", 90), ("On Appeal from the United States District Court", 0),
             ("for the Western District of Washington", 0), ("No. 2:19-cv-01717", 0),
             ("Hon. Somebody Else", 0)]  # fmt: skip
    y += 20
    for text, right in lines:
        ink.write(WIDE / 2 + right, y, text, align="centre")
        y += 20
    ink.rule(80, y, 530, y + 1)
    return _below(ink, said, y + 24)


def _ruled(ink: _Ink, said: Said) -> float:
    y = 110.0
    for line in _court_lines(said.court_name):
        ink.write(WIDE / 2, y, line, align="centre", bold=True)
        y += 22
    top = y + 20
    end = _columned(ink, said, top, sign="", left=_sides(said, ("Plaintiff", "Defendant")),
                    right=_right(said, "No.", titled=True))  # fmt: skip
    ink.rule(315, top - 14, 316, end)
    ink.rule(72, end, 316, end + 1)
    _filed(ink, said)
    return end + 40


def _spanish(ink: _Ink, said: Said) -> float:
    ink.write(WIDE / 2, 100, "ESTADO LIBRE ASOCIADO DE PUERTO RICO", align="centre", bold=True)
    y = 116.0
    for line in _wrapped(said.court_name.upper(), 44):
        ink.write(WIDE / 2, y, line, align="centre", bold=True)
        y += 16
    right = [(f"CASO NÚM.: {said.number}", False), ("", False), ("SOBRE:", False), ("Cobro de dinero", False)]
    end = _columned(ink, said, y + 20, sign=")", left=_sides(said, ("Demandante", "Demandada")), right=right)
    if said.filed_on:
        ink.write(500, 40, "PRESENTADO", align="centre", bold=True)
        ink.write(500, 55, said.filed_on.isoformat(), align="centre")
    return _below(ink, said, end + 30)


_DRAWN: dict[str, Callable[[_Ink, Said], float]] = {
    "federal": _federal, "california": _california, "texas": _texas, "tennessee": _tennessee, "appellate": _appellate,
    "ruled": _ruled, "in_re": _federal, "spanish": _spanish,
}  # fmt: skip


def _scan(path: Path, *, skew: float | None, quarter: int, seed: int) -> None:
    """Replace the PDF by a bad scan of itself."""
    chance = random.Random(seed)
    pictures = []
    document = pdfium.PdfDocument(path)
    for page in document:
        picture = page.render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
        pictures.append(scanned(picture, skew=chance.uniform(-1.2, 1.2) if skew is None else skew, chance=chance))
    document.close()
    turned = [picture.rotate(-quarter, expand=True) for picture in pictures]
    path.write_bytes(img2pdf.convert([_png(picture) for picture in turned]))


def scanned(picture: Image.Image, *, skew: float, chance: random.Random) -> Image.Image:
    """The page as a worn office scanner gives it: leaning (clockwise), soft, speckled, black and white."""
    leaning = picture.rotate(-skew, Image.Resampling.BICUBIC, fillcolor=255)
    soft = leaning.filter(ImageFilter.GaussianBlur(0.6))
    for _ in range(1500):
        spot = (chance.randrange(soft.width), chance.randrange(soft.height))
        soft.putpixel(spot, 0 if chance.random() < 0.4 else 255)
    return soft.point([0] * 150 + [255] * 106).convert("1")


def _png(picture: Image.Image) -> bytes:
    kept = io.BytesIO()
    picture.save(kept, "PNG", dpi=(DPI, DPI))
    return kept.getvalue()


def _print_over(path: Path, header: str, pages: int) -> None:
    """Print a header line on every page of a finished PDF, as CM/ECF does; `{page}` and `{pages}` are filled in."""
    document = pdfium.PdfDocument(path)
    font = raw.FPDFText_LoadStandardFont(document, b"Helvetica")
    for at in range(len(document)):
        page = document[at]
        line = raw.FPDFPageObj_CreateTextObj(document, font, 10)
        raw.FPDFText_SetText(line, _wide(header.format(page=at + 1, pages=pages)))
        raw.FPDFPageObj_Transform(line, 1, 0, 0, 1, 100, page.get_height() - 22)
        raw.FPDFPage_InsertObject(page, line)
        page.gen_content()
    whole = io.BytesIO()
    document.save(whole)
    document.close()
    path.write_bytes(whole.getvalue())
