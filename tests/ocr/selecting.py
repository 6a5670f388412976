"""Selecting words in an archive copy with PDFium as a viewer does, and how well the box that lights up covers the ink."""

import random
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image, ImageDraw

from ocr.pages import Box, Pages, PageText, Turn, Word
from ocr.reading import read_paper

SCALE = 200 / 72
ROOM = 1.0  # points about a word in which its ink is looked for


@dataclass(frozen=True)
class Selected:
    """A word that was looked for: the share of its ink within the box PDFium gives, and that box's size against the ink's region."""

    word: str
    where: str
    covered: float
    size: float

    @property
    def lands(self) -> bool:
        return self.covered >= 0.8 and self.size <= 1.6


def select_words(papers: list[Path], folder: Path, *, words: int, seed: int) -> list[Selected]:
    """Read and archive the papers; look for so many words of them, chosen by chance, in the archive copies."""
    chance = random.Random(seed)
    per = -(-words // len(papers))
    found: list[Selected] = []
    for number, paper in enumerate(papers):
        done = read_paper(path=str(paper), folder=str(folder / f"{number}"), page_limit=99)
        if done["archive"]:
            found += _of_paper(Path(done["archive"]), Path(done["reading"]), paper.stem, per, chance)
    return found[:words]


def _of_paper(archive: Path, reading: Path, name: str, most: int, chance: random.Random) -> list[Selected]:
    choice = [
        (page, word) for page in Pages(reading) for word in page.words
        if word.made == "ocr" and len(word.text) > 3 and word.text.isalnum() and word.text.isascii() and word.confidence > 60
    ]  # fmt: skip
    with pdfium.PdfDocument(archive) as copy:
        return [_selected(copy, page, word, name) for page, word in chance.sample(choice, min(most, len(choice)))]


def _selected(copy: pdfium.PdfDocument, page: PageText, word: Word, name: str) -> Selected:
    seen = copy[page.number - 1]
    turn = seen.get_rotation()
    region = _as_turned(page, word, seen)
    boxes = _boxes(seen, word.text)
    lit = min(boxes, key=lambda box: _far(box, region), default=(0.0, 0.0, 0.0, 0.0))
    ink = _ink(seen)
    grown = (region[0] - ROOM, region[1] - ROOM, region[2] + ROOM, region[3] + ROOM)
    all_ink, within = _amount(ink, grown), _amount(ink, grown, lit)
    size = _area(lit) / max(1.0, _area(region))
    return Selected(word.text, f"{name} page {page.number} turned {turn}", within / max(1, all_ink), size)


def _as_turned(page: PageText, word: Word, seen: pdfium.PdfPage) -> Box:
    """The word's region on the page as the archive shows it: upright where the copy was turned."""
    if abs(seen.get_width() - page.width) > 1 or _upside_down(page, seen):
        return Turn(page.width, page.height, page.rotation).upright_box(word.box)
    return word.box


def _upside_down(page: PageText, seen: pdfium.PdfPage) -> bool:
    return page.rotation == 180 and seen.get_rotation() == 180


def _boxes(page: pdfium.PdfPage, text: str) -> list[Box]:
    """Where the word lights up, every time it is found, on the page as it is shown."""
    read = page.get_textpage()
    finder, found = read.search(text, match_case=True), []
    while at := finder.get_next():
        letters = [read.get_charbox(number) for number in range(at[0], at[0] + at[1])]
        found.append(_shown(page, letters))
    read.close()
    return found


def _shown(page: pdfium.PdfPage, letters: list[tuple[float, float, float, float]]) -> Box:
    left, bottom, right, top = page.get_bbox()
    wide, high = right - left, top - bottom
    corners = [(x - left, y - bottom) for one in letters for x, y in ((one[0], one[1]), (one[2], one[3]))]
    turn = page.get_rotation() % 360
    put = [{0: (x, high - y), 90: (y, x), 180: (wide - x, y), 270: (high - y, wide - x)}[turn] for x, y in corners]
    return (min(x for x, _ in put), min(y for _, y in put), max(x for x, _ in put), max(y for _, y in put))


def _ink(page: pdfium.PdfPage) -> Image.Image:
    drawn: Image.Image = page.render(scale=SCALE, grayscale=True).to_pil().convert("L")
    return drawn.point([255 if shade < 140 else 0 for shade in range(256)])


def _amount(ink: Image.Image, region: Box, within: Box | None = None) -> int:
    """The ink in the region, or that part of it that lies within a box too."""
    mask = Image.new("L", ink.size, 0)
    ImageDraw.Draw(mask).rectangle([side * SCALE for side in region], fill=255)
    if within:
        other = Image.new("L", ink.size, 0)
        ImageDraw.Draw(other).rectangle([side * SCALE for side in within], fill=255)
        mask.paste(0, mask=other.point([255 - shade for shade in range(256)]))
    inside = Image.new("L", ink.size, 0)
    inside.paste(ink, mask=mask)
    return inside.histogram()[255]


def _area(box: Box) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def _far(box: Box, region: Box) -> float:
    return abs(box[0] + box[2] - region[0] - region[2]) + abs(box[1] + box[3] - region[1] - region[3])
