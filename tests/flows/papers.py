"""Small papers for whole-house tests, made once and drawn without any of the house's own code."""

import io
from functools import cache

import img2pdf
import pikepdf
import pypdfium2
import segno
import weasyprint
from PIL import Image, ImageDraw, ImageFont

PAGE = """<html lang="en"><style>@page {{ size: Letter; margin: 1in }} body {{ font: 12pt/1.4 "Liberation Serif" }} td {{ width: 50%; vertical-align: top }}
.court {{ text-align: center; font-weight: bold }}</style><p class="court">UNITED STATES DISTRICT COURT<br>NORTHERN DISTRICT OF CALIFORNIA</p>
<table><tr><td>{first},<br>Plaintiff,<br>v.<br>{second},<br>Defendant.</td><td>Case No. {number}<br><br><b>{title}</b><br>{judge}</td></tr></table>
<p>The parties state as follows, through counsel, on the matters set out below. {word}</p></html>"""


@cache
def motion(
    *, number: str = "3:26-cv-01188-MO", first: str = "HARBOR POINT BUILDERS", second: str = "CASTELLAN SURETY COMPANY",
    title: str = "MOTION TO COMPEL DISCOVERY", judge: str = "Judge: Hon. Maria Okafor", word: str = "",
) -> bytes:  # fmt: skip
    """Return a one-page born-digital motion; `word` makes its bytes and its text its own."""
    return bytes(
        weasyprint.HTML(
            string=PAGE.format(first=first, second=second, number=number, title=title, judge=judge, word=word)
        ).write_pdf()
    )


def stranger(word: str = "") -> bytes:
    """Return a paper whose case is not in the records."""
    return motion(
        number="3:26-cv-09999-MO", first="TEODORA ILIC", second="BAYSIDE HOLDINGS", title="COMPLAINT", word=word
    )


@cache
def patch_t() -> bytes:
    """Return a separator sheet with the PATCHT code."""
    return _sheet("PATCHT")


def _sheet(text: str) -> bytes:
    picture = io.BytesIO()
    segno.make(text, micro=False).save(picture, kind="png", scale=12, border=8)
    page = Image.new("1", (1700, 2200), 1)
    page.paste(Image.open(picture).convert("1"), (300, 300))
    out = io.BytesIO()
    page.save(out, "PDF", resolution=200)
    return out.getvalue()


def stack(*papers: bytes) -> bytes:
    """Return PDFs one after the other in one file."""
    whole = pikepdf.new()
    for paper in papers:
        whole.pages.extend(pikepdf.open(io.BytesIO(paper)).pages)
    out = io.BytesIO()
    whole.save(out, deterministic_id=True)
    return out.getvalue()


@cache
def stack_of_two() -> bytes:
    """Return a stack of two papers of one case with a separator sheet between them."""
    case = {"number": "3:26-cv-00457-MO", "first": "LUCIA REYES", "second": "NORTHGATE LOGISTICS LLC"}
    return stack(motion(**case, title="ANSWER TO COMPLAINT"), patch_t(), motion(**case, title="PROOF OF SERVICE"))


def scanned(pdf: bytes, dpi: int = 200) -> bytes:
    """Return the PDF as a scan: pictures of its pages, one bit a pixel."""
    pages = [page.render(scale=dpi / 72).to_pil().convert("1") for page in pypdfium2.PdfDocument(pdf)]
    out = io.BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=dpi)
    return out.getvalue()


LEAF_DPI, LEAF_PLACE = 200, (200, 1900)
DENSE = (
    "The deponent was asked again about the letter of the third of March, and answered that it had been read aloud in the office, that a "
    "copy was kept with the ledger, and that nobody present had said anything against the figures in it. "
)


def leaves(pages: int) -> bytes:
    """Return a long scan of dense pages, each of which says which leaf of the bundle it is; the first is a motion."""
    first, dense = (pypdfium2.PdfDocument(paper)[0] for paper in (motion(), motion(word=DENSE * 9)))
    font = ImageFont.truetype("LiberationSerif-Regular.ttf", LEAF_DPI // 6)
    return bytes(img2pdf.convert([_leaf(dense if at else first, at, font) for at in range(pages)]))


def _leaf(page: pypdfium2.PdfPage, number: int, font: ImageFont.FreeTypeFont) -> bytes:
    picture: Image.Image = page.render(scale=LEAF_DPI / 72).to_pil().convert("L")
    ImageDraw.Draw(picture).text(LEAF_PLACE, f"This is leaf {number} of the bundle.", fill=0, font=font)
    out = io.BytesIO()
    picture.convert("1", dither=Image.Dither.NONE).save(out, "TIFF", compression="group4", dpi=(LEAF_DPI, LEAF_DPI))
    return out.getvalue()
