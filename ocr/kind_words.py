"""PURE. What tells the kind of a paper to the learned model: the words of its title, of its first page, and how it is laid out."""

import re
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from ocr.fields import caption_of
from ocr.pages import PageText

SHORTEST, LONGEST = 3, 24  # letters of a word that is looked at
FEW_WORDS, NUMBERED, FIGURES = 80, 15, 0.25
_WORD = re.compile(r"[^\W\d_]+")
TITLE, PAGE, MARK = "title", "page", "layout"


@dataclass(frozen=True)
class Told:
    """The words of the title that was read, of the first page, and the marks of the layout; each counts once."""

    title: frozenset[str]
    page: frozenset[str]
    marks: frozenset[str]

    @cached_property
    def signs(self) -> frozenset[str]:
        """All of them, each with where it stands: `title:motion`, `page:sustain`, `layout:numbered lines`."""
        places = ((TITLE, self.title), (PAGE, self.page), (MARK, self.marks))
        return frozenset(sys.intern(f"{place}:{word}") for place, words in places for word in words)

    def without(self, title: Iterable[str]) -> "Told":
        """The same paper as if these words of its title could not be read, wherever they stand."""
        return replace(self, title=frozenset(), page=self.page - frozenset(title))


def told_by(title: str, pages: Iterable[PageText], count: int) -> Told:
    """What tells the kind of a paper of `count` pages whose title was read so (empty: none was); its first page with words is looked at."""
    first = next((page for page in pages if page.words), None)
    if first is None:
        return Told(words(title), frozenset(), frozenset())
    return Told(words(title), words(first.text), frozenset(_marks(first, count)))


def said(signs: Iterable[str]) -> str:
    """The signs as a person is told of them: “demurrer” (title), “sustain”, numbered lines."""
    parted = [sign.partition(":")[::2] for sign in signs]
    shown = {TITLE: "“{}” (title)", PAGE: "“{}”", MARK: "{}"}
    return ", ".join(shown[place].format(word) for place, word in parted)


def words(text: str) -> frozenset[str]:
    """The words of a text, without capitals and accents; numbers are none."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return frozenset(word for word in _WORD.findall(bare.casefold()) if SHORTEST <= len(word) <= LONGEST)


def _marks(page: PageText, count: int) -> Iterable[str]:
    yield next(name for most, name in _LENGTHS if count <= most)
    yield "a caption" if caption_of(page) else "no caption"
    upright = page.upright()
    if upright.width > upright.height:
        yield "wider than high"
    if len(page.words) < FEW_WORDS:
        yield "few words"
    figures = sum(any(map(str.isdigit, word.text)) for word in page.words)
    if figures > FIGURES * len(page.words):
        yield "many figures"
    margin = {word.text for word in upright.words if word.box[0] < upright.width * 0.15 and word.text.isdecimal()}
    if len(margin & _LINES) >= NUMBERED:
        yield "numbered lines"


_LINES = frozenset(map(str, range(1, 33)))
_LENGTHS = (
    (1, "one page"),
    (5, "two to five pages"),
    (25, "six to 25 pages"),
    (sys.maxsize, "more than 25 pages"),
)
