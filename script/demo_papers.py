"""Makes the demonstration's papers: what a clerk's scanner and mailbox bring on an ordinary day, and some of what goes wrong."""

import io
import sys
from email.message import EmailMessage
from html import escape
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import weasyprint
from PIL import Image

NDCAL = "United States District Court<br>Northern District of California"
PAGE = """<html lang="en"><style>@page {{ size: Letter; margin: 1in }} body {{ font: 12pt/1.5 "Liberation Serif", serif }}
h1, .court {{ text-align: center; font-size: 12pt; font-weight: bold; text-transform: uppercase }} td {{ vertical-align: top; width: 50% }}
td:first-child {{ border-right: 1px solid; border-bottom: 1px solid; padding-right: 1em }} td + td {{ padding-left: 1em }}
.stamp {{ position: absolute; top: -.5in; right: 0; border: 2px solid; padding: .3em 1em; text-align: center }}</style>
<div>{attorney}</div>{stamp}<p class="court">{court}</p>
<table><tr><td>{first},<br><br>Plaintiff,<br><br>v.<br><br>{second},<br><br>Defendant.</td><td>Case No. {number}<br><br><b>{title}</b><br><br>
{judge}</td></tr></table>{body}</html>"""
BODY = (
    "<p>The parties, through their counsel, respectfully state as follows. The matters set out below arise from the contract "
    "between the parties and from the events of the spring of 2026. Counsel have conferred in good faith.</p>"
)


def paper(
    *,
    number: str,
    first: str,
    second: str,
    title: str,
    judge: str = "Judge: Hon. Maria Okafor",
    pages: int = 2,
    filed: str = "",
) -> bytes:
    """Return a born-digital motion as PDF bytes."""
    stamp = f'<div class="stamp">FILED<br>{filed}<br>Clerk of Court</div>' if filed else ""
    drawn: bytes = weasyprint.HTML(string=PAGE.format(
        attorney="Ana Duarte (SBN 201944)<br>DUARTE &amp; LINDQVIST LLP<br>410 Harbor Street, Oakland, CA 94607<br>Attorneys for Plaintiff<br><br>",
        stamp=stamp, court=NDCAL, first=escape(first), second=escape(second), number=number, title=escape(title), judge=judge,
        body=BODY * 3 + '<p style="break-before: page">Continued.</p>'.join([BODY * 3] * pages),
    )).write_pdf()  # fmt: skip
    return drawn


def pictures(pdf: bytes, dpi: int = 200) -> list[Image.Image]:
    """Return the pages as a scanner sees them: grey pictures, a little askew."""
    pages = pypdfium2.PdfDocument(pdf)
    return [page.render(scale=dpi / 72).to_pil().convert("L").rotate(0.4, fillcolor=250) for page in pages]


def scanned(pdf: bytes, kind: str, dpi: int = 200) -> bytes:
    """Return the pages as a scan: a PDF or TIFF of pictures."""
    first, *rest = [page.convert("1") for page in pictures(pdf, dpi)]
    out = io.BytesIO()
    extra = {"compression": "group4"} if kind == "TIFF" else {}
    first.save(out, kind, save_all=True, append_images=rest, dpi=(dpi, dpi), resolution=dpi, **extra)
    return out.getvalue()


def stack(*papers: bytes) -> bytes:
    """Return several PDFs one after the other, as the scanner's feeder takes them."""
    whole = pikepdf.new()
    for one in papers:
        whole.pages.extend(pikepdf.open(io.BytesIO(one)).pages)
    out = io.BytesIO()
    whole.save(out)
    return out.getvalue()


def locked(pdf: bytes) -> bytes:
    """Return the PDF locked with a password."""
    out = io.BytesIO()
    pikepdf.open(io.BytesIO(pdf)).save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    return out.getvalue()


def mail(pdf: bytes) -> bytes:
    """Return an e-mail with the paper attached."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "filings@example.org", "clerk@example.org", "For filing"
    message.set_content("Attached for filing.")
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename="declaration.pdf")
    return message.as_bytes()


def make(folder: Path, cover: bytes) -> None:
    """Lay all papers into the intake folder; `cover` is a printed cover sheet for one of them."""
    harbor: dict[str, Any] = {
        "number": "3:26-cv-01188-MO",
        "first": "HARBOR POINT BUILDERS, INC.",
        "second": "CASTELLAN SURETY COMPANY",
    }
    reyes: dict[str, Any] = {
        "number": "3:26-cv-00457-MO",
        "first": "LUCÍA REYES MARTÍNEZ",
        "second": "NORTHGATE LOGISTICS LLC",
    }
    motion = paper(**harbor, title="NOTICE OF MOTION AND MOTION TO COMPEL DISCOVERY", filed="11/03/2026")
    answer = paper(**reyes, title="ANSWER TO COMPLAINT", pages=1)
    unknown = paper(
        number="3:26-cv-09999-MO", first="TEODORA ILIĆ", second="BAYSIDE HOLDINGS", title="COMPLAINT", pages=1
    )
    strangers = paper(
        number=harbor["number"],
        first="WREN ABERNATHY",
        second="MERIDIAN FOODS",
        title="MOTION TO DISMISS",
        judge="",
        pages=1,
    )
    papers = {
        "civil/motion-to-compel.pdf": motion,
        "civil/scan0412.pdf": scanned(paper(**harbor, title="STIPULATION TO CONTINUE TRIAL DATE"), "PDF"),
        "civil/fax-0007.tif": scanned(paper(**reyes, title="DECLARATION OF LUCÍA REYES MARTÍNEZ", pages=3), "TIFF"),
        "civil/stack-monday.pdf": stack(cover, scanned(answer, "PDF")),
        "mail/filing.eml": mail(paper(**reyes, title="PROOF OF SERVICE", pages=1)),
        "civil/motion-to-compel (again).pdf": motion,
        "civil/new-complaint.pdf": unknown,
        "civil/wrong-number.pdf": strangers,
        "civil/locked.pdf": locked(answer),
        "civil/cut-short.pdf": motion[: len(motion) // 2],
        "civil/empty.pdf": b"",
        "civil/letter.docx": b"PK\x03\x04 not a paper we read",
        "sealed/under-seal.pdf": paper(
            number="3:26-cr-00031-MO",
            first="UNITED STATES OF AMERICA",
            second="JOHN DOE",
            title="MOTION TO SEAL",
            pages=1,
        ),
    }
    for name, content in papers.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


if __name__ == "__main__":
    make(Path(sys.argv[1]), Path(sys.argv[2]).read_bytes())
