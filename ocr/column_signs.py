"""PURE. The column of ')' or '§' that rules a caption into two sides, however badly its signs were read."""

import statistics
from collections import Counter
from collections.abc import Sequence

from ocr.pages import Word
from ocr.rows import Sight
from ocr.strips import Row
from ocr.vocabulary import IDLE

RULE_SIGNS = frozenset(")§}]|:>⟩")
_LOOKALIKES = frozenset({"8", "$", "S", "s", "5", "J", "1", "l", "I", "y", ")(", "))", "§§", ").", "),", "}.", "§."})


def sign_column(page: Sight, rows: Sequence[Row]) -> tuple[float, float, float] | None:
    """A column of ')' or '§' standing below each other: (x, top, bottom)."""
    marks = [word for row in rows for word in _marks(row) if 0.28 < word.box[0] / page.width < 0.72]
    columns = Counter(round(word.box[0] / 8) for word in marks)
    best: list[Word] = []
    for slot in columns:
        column = [word for word in marks if abs(word.box[0] - slot * 8) <= 9]
        best = max(best, *_unbroken(column, page.leading * 5), key=len)
    if not _are_signs(best):
        return None
    line = statistics.median([word.box[0] for word in best])
    return line, min(word.box[1] for word in best), max(word.box[3] for word in best)


def _are_signs(column: Sequence[Word]) -> bool:
    """Some are read as what they are; where a bad scan left none, four short scraps below each other will do."""
    signs = [word for word in column if set(word.text) <= RULE_SIGNS]
    if len(signs) >= 2 and len(signs) * 3 >= len(column):
        return len(column) > 2 or "§" in signs[0].text
    return len(column) >= 4 and not any(map(_links, column))


def _links(word: Word) -> bool:
    """A small word of running text, such as the 'for the' between the lines of a court's name; no misread sign."""
    return word.text.lower().strip(".,") in IDLE


def _unbroken(column: Sequence[Word], reach: float) -> list[list[Word]]:
    """Signs that follow each other downwards; a stray one in the text below is no part of the caption."""
    runs: list[list[Word]] = []
    for word in column:
        if runs and word.box[1] - runs[-1][-1].box[3] < reach:
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _marks(row: Row) -> list[Word]:
    """Words of a row that may be signs: the first of a strip or set apart, and narrow."""
    first = {id(strip.words[0]) for strip in row.strips}
    return [
        word
        for word in row.whole.words
        if set(word.text) <= RULE_SIGNS
        or word.text in _LOOKALIKES
        or (id(word) in first and len(word.text) <= 3 and word.box[2] - word.box[0] < 15 and not _links(word))
    ]
