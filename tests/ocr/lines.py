"""Pages made of lines without drawing them: words where they would stand in a 12 point type."""

from collections.abc import Sequence

from ocr.pages import PageText, Word

ADVANCE = 6.0


def words_of(x: float, y: float, text: str, line: int, made: str) -> list[Word]:
    words, at = [], x
    for word in text.split():
        words.append(Word(word, (at, y, at + ADVANCE * len(word), y + 9), 95.0, line, made))
        at += ADVANCE * (len(word) + 1) - 2
    return words


def page_of(lines: Sequence[tuple[float, float, str]], *, made: str = "ocr", number: int = 1) -> PageText:
    """A letter page with these lines: (left edge, top, text) in points."""
    words = [word for at, line in enumerate(lines) for word in words_of(line[0], line[1], line[2], at, made)]
    return PageText(number, 612, 792, "layer" if made == "layer" else "ocr", 95.0, tuple(words))
