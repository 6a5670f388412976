"""What a page's own text says is believed only where its picture shows it: on every page a number may be read from."""

import io
from pathlib import Path

import pikepdf
import weasyprint

from ocr.pages import PageText
from ocr.reading import kept_page, prepare, read_page
from tests.flows.odd_pages import text_over
from tests.flows.papers import motion, stack

LETTER = motion(number="", first="A LETTER", second="NOBODY", title="LETTER", judge="")
HEADED = """<style>@page {{ size: letter; margin: 1in; @top-center {{ content: "Case {number} Document 7 Filed 03/02/26 Page 1 of 20" }} }}</style>
<p style="font-size: 12pt">The matter was heard at some length, and nothing more was said of it that day.</p>"""


def blank() -> bytes:
    pdf, out = pikepdf.new(), io.BytesIO()
    pdf.add_blank_page(page_size=(612, 792))
    pdf.save(out)
    return out.getvalue()


def headed(number: str) -> bytes:
    return bytes(weasyprint.HTML(string=HEADED.format(number=number)).write_pdf())


def read(place: Path, paper: bytes) -> list[PageText]:
    path = place / "paper.pdf"
    path.write_bytes(paper)
    told = prepare(path=str(path), folder=str(place / "pages"), page_limit=50)
    for page in range(1, told["pages"] + 1):
        read_page(base=told["base"], page=page, folder=str(place / "pages"), languages="eng")
    return [kept_page(place / "pages", page) for page in range(1, told["pages"] + 1)]


def test_a_lie_behind_blank_backs_is_seen(tmp_path: Path) -> None:
    lie = text_over(motion(number="3:26-cv-01186-MO"), motion())
    pages = read(tmp_path, stack(LETTER, blank(), LETTER, blank(), lie))
    assert [page.code for page in pages] == ["", "", "", "", "MULTIPLE_CASES"]
    assert "01188" not in " ".join(word.text for word in pages[4].words)


def test_a_header_line_deep_in_a_paper_that_says_another_case_than_is_seen_is_not_believed(tmp_path: Path) -> None:
    true, lie = headed("3:26-cv-01188-MO"), text_over(headed("3:26-cv-01186-MO"), headed("3:26-cv-01188-MO"))
    pages = read(tmp_path, stack(motion(), *[true] * 10, lie, true))
    assert [page.number for page in pages if page.code] == [12]
    assert {page.source for page in pages if not page.code} == {"layer"}
