"""PURE. The words of a page as an unseen form over its picture: the stream, where it stands, and how it is hung into the page."""

import math
import zlib
from dataclasses import dataclass

import pikepdf
import pypdfium2 as pdfium
from pikepdf import Array, Dictionary, Name

from ocr.glyphless import NAME, Alphabet, font_of, laid, width
from ocr.pages import Box, PageText, Word
from ocr.sequence import in_reading_sequence

UNIT = 3  # the words are placed on thirds of a point: about a pixel at 200 dpi
MARGIN = 36  # points a word may stick out of the page
Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Sheet:
    """What is shown of a page: its box in the page's own space, how the file turns it, its size as seen. Taken from the reader itself."""

    box: Box
    rotation: int
    size: tuple[float, float]

    @classmethod
    def of(cls, page: pdfium.PdfPage) -> "Sheet":
        return cls(page.get_bbox(), page.get_rotation() % 360, page.get_size())

    def own(self, seen: Point) -> Point:
        """Where a point that is seen lies in the page's own space."""
        left, bottom, right, top = self.box
        across, down = seen[0] / self.size[0], seen[1] / self.size[1]
        x, y = {
            0: (across, 1 - down), 90: (down, across), 180: (1 - across, down), 270: (1 - down, 1 - across),
        }[self.rotation]  # fmt: skip
        return left + x * (right - left), bottom + y * (top - bottom)

    def matrix(self, page: PageText) -> Matrix:
        """From thirds of points of the upright page, y upwards from its foot, to the page's own space."""
        foot = page.turn.upright_size[1]
        at = self.own(page.turn.seen(0, foot))
        right, up = self.own(page.turn.seen(1, foot)), self.own(page.turn.seen(0, foot - 1))
        return (
            (right[0] - at[0]) / UNIT, (right[1] - at[1]) / UNIT, (up[0] - at[0]) / UNIT, (up[1] - at[1]) / UNIT, *at,
        )  # fmt: skip


@dataclass(frozen=True)
class Laid:
    """A word as it is laid on the upright page: its text, its foot and size in thirds of a point, and whether it runs upwards."""

    text: str
    x: int
    y: int
    length: int
    size: int
    upwards: bool

    @property
    def middle(self) -> Point:
        if self.upwards:
            return self.x - self.size / 2, self.y + self.length / 2
        return self.x + self.length / 2, self.y + self.size / 2

    @property
    def stretch(self) -> int:
        """By how much its letters are stretched along the line, in hundredths."""
        return max(1, round(100 * self.length / (width(self.text) * self.size)))


def words_to_lay(page: PageText) -> list[Laid]:
    """The recognised words in the sequence they are read; what has no letters or no place is not laid."""
    wide, foot = page.turn.upright_size
    own = [word for word in in_reading_sequence(page) if word.made == "ocr"]
    found = [_laid(word, page.turn.upright_box(word.box), foot) for word in own if all(map(math.isfinite, word.box))]
    return [word for word in found if word.text and word.length > 0 and word.size > 0 and _on(word, wide, foot)]


def _on(word: Laid, wide: float, high: float) -> bool:
    x, y = word.middle
    return -MARGIN <= x / UNIT <= wide + MARGIN and -MARGIN <= y / UNIT <= high + MARGIN


def _laid(word: Word, box: Box, foot: float) -> Laid:
    x0, y0, x1, y1 = (round(side * UNIT) for side in (box[0], foot - box[3], box[2], foot - box[1]))
    text = laid("".join(word.text.split()))
    if len(text) > 2 and y1 - y0 > 2 * (x1 - x0):
        return Laid(text, x1, y0, y1 - y0, x1 - x0, upwards=True)
    return Laid(text, x0, y0, x1 - x0, y1 - y0, upwards=False)


def stream_of(words: list[Laid], matrix: Matrix, alphabet: Alphabet) -> bytes:
    """The content of the form: one matrix for the page, then each word by its step from the last one."""
    lines = [" ".join(map(_plain, matrix)) + " cm BT 3 Tr"]
    pen = _Pen(alphabet)
    lines += [pen.word(word) for word in words]
    return ("\n".join(lines) + "\nET\n").encode("latin-1")


def _plain(number: float) -> str:
    """A number as PDF writes it: never with an exponent (ISO 32000-1, 7.3.3)."""
    return f"{number:.7f}".rstrip("0").rstrip(".")


class _Pen:
    """Says of each word only what is new."""

    def __init__(self, alphabet: Alphabet) -> None:
        self.alphabet = alphabet
        self.at, self.upwards = (0, 0), False
        self.font, self.stretch = (0, 0), 0

    def word(self, word: Laid) -> str:
        said, stretch = self._moved(word), word.stretch
        if stretch != self.stretch:
            said += f"{stretch} Tz"
            self.stretch = stretch
        for font, codes in self.alphabet.spelled(word.text + " "):
            if (font, word.size) != self.font:
                said += f"/F{font} {word.size} Tf"
                self.font = (font, word.size)
            said += f"({_escaped(codes)})Tj"
        return said

    def _moved(self, word: Laid) -> str:
        before, self.at = self.at, (word.x, word.y)
        if word.upwards or self.upwards:
            self.upwards = word.upwards
            turned = "0 1 -1 0" if word.upwards else "1 0 0 1"
            return f"{turned} {word.x} {word.y} Tm "
        return f"{word.x - before[0]} {word.y - before[1]} Td "


def _escaped(codes: bytes) -> str:
    return codes.decode("latin-1").replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


class Layer:
    """The unseen words of one file: its alphabet, its fonts, and each page's form."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf, self.alphabet = pdf, Alphabet()
        self._fonts: list[pikepdf.Object] = []
        self._calls: dict[str, pikepdf.Object] = {}

    def lay(self, page: pikepdf.Page, sheet: Sheet, words: PageText) -> None:
        """Hang the words into the page; nothing of its own content is altered."""
        told = words_to_lay(words)
        if told:
            text = stream_of(told, sheet.matrix(words), self.alphabet)
            self._hang(page, self._form(text, sheet))

    def close(self) -> None:
        """Put the fonts in, now that it is known which letters they need."""
        self._fonts_up_to(len(self.alphabet.fonts))
        for font, letters in zip(self._fonts, self.alphabet.fonts, strict=True):
            for key, value in font_of(self.pdf, letters).items():
                font[key] = value

    def _form(self, text: bytes, sheet: Sheet) -> pikepdf.Object:
        self._fonts_up_to(len(self.alphabet.fonts))
        left, bottom, right, top = sheet.box
        form = pikepdf.Stream(self.pdf, zlib.compress(text, 9))
        form.Filter, form.Type, form.Subtype = Name.FlateDecode, Name.XObject, Name.Form
        form.BBox = Array([round(left - MARGIN), round(bottom - MARGIN), round(right + MARGIN), round(top + MARGIN)])
        form.Resources = self._resources
        return self.pdf.make_indirect(form)

    def _fonts_up_to(self, number: int) -> None:
        if number > len(self._fonts):
            self._fonts += [self.pdf.make_indirect(Dictionary()) for _ in range(number - len(self._fonts))]
            named = {f"/F{at}": font for at, font in enumerate(self._fonts)}
            self._resources = self.pdf.make_indirect(Dictionary(Font=Dictionary(named)))

    def _hang(self, page: pikepdf.Page, form: pikepdf.Object) -> None:
        """Call the form before the page's own content, when nothing has moved or clipped the page yet."""
        drawn = _drawn_by(page.obj, self.pdf)
        name = next(name for name in _names(page) if name not in drawn)
        drawn[name] = form
        own = page.obj.get("/Contents", Array())
        page.obj.Contents = Array([self._call(name), *(own if isinstance(own, Array) else [own])])

    def _call(self, name: str) -> pikepdf.Object:
        if name not in self._calls:
            self._calls[name] = self.pdf.make_indirect(pikepdf.Stream(self.pdf, f"q {name} Do Q\n".encode("ascii")))
        return self._calls[name]


def _names(page: pikepdf.Page) -> list[str]:
    """Names for the form: a resource dictionary that pages share needs one for each of them."""
    return [f"/{NAME}", f"/{NAME}{page.obj.objgen[0]}", *(f"/{NAME}{page.obj.objgen[0]}.{at}" for at in range(1000))]


def _drawn_by(page: pikepdf.Object, pdf: pikepdf.Pdf) -> pikepdf.Object:
    """The page's dictionary of forms and pictures, wherever it stands (ISO 32000-1, 7.7.3.4); what pages share stays shared."""
    holder = _holder(page)
    if holder is None:
        page.Resources = Dictionary()
    elif holder.objgen != page.objgen:
        if not holder.Resources.is_indirect:
            holder.Resources = pdf.make_indirect(holder.Resources)
        page.Resources = holder.Resources
    own = page.Resources
    if not isinstance(own.get("/XObject"), Dictionary):
        own.XObject = Dictionary()
    return own.XObject


def _holder(node: pikepdf.Object) -> pikepdf.Object | None:
    """The page, or the node above it, whose resources count for it."""
    for _ in range(50):
        if isinstance(node.get("/Resources"), Dictionary):
            return node
        if "/Parent" not in node:
            return None
        node = node.Parent
    return None
