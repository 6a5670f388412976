"""PURE. The rows of a page as the eye sees them: words side by side, whatever sequence they were read in."""

import math
import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ocr.pages import Box, PageText, Word
from ocr.row_columns import cut_at_columns
from ocr.strips import Row, Strip

MOST_WORDS = 4000
LONGEST_WORD = 120
LONG_LINE = 150.0  # points; a shorter line tells little of its slant
LEAST_SLANT, MOST_SLANT = 0.15, 8.0  # degrees
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True)
class Sight:
    """A page ready for its fields to be read: upright, harmless, in rows; `leading` is the height of a letter.

    `aside` are the lines left out of the rows: those in the margin of numbered lines, and those that run up the page.
    """

    page: PageText
    width: float
    height: float
    leading: float
    rows: tuple[Row, ...]
    aside: tuple[Strip, ...] = ()

    def seen_box(self, box: Box) -> Box:
        """A box of the upright page as it stands on the page a person sees."""
        return self.page.turn.seen_box(box)


def sight(page: PageText) -> Sight:
    """The page upright, its words made harmless, sidebars and pleading line numbers put aside, in rows."""
    page = _level(page)
    upright = replace(page, words=page.words[:MOST_WORDS]).upright()
    words = [_harmless(word) for word in upright.words]
    lines = _lines(words)
    words = [word for word in words if word.text and not _sidebar(word)]
    leading = statistics.median([word.height for word in words]) if words else 10.0
    kept = [word for word in without_line_numbers(words, upright.width) if not _no_letters(word, leading)]
    rows = cut_at_columns(rows_of(kept, leading), leading)
    return Sight(page, upright.width, upright.height, leading, rows, _aside(lines, kept))


def _lines(words: Iterable[Word]) -> list[list[Word]]:
    """The words as the engine read them, line by line."""
    lines: dict[tuple[str, int], list[Word]] = {}
    for word in words:
        lines.setdefault((word.made, word.line), []).append(word)
    return list(lines.values())


def _aside(lines: Iterable[Sequence[Word]], kept: Iterable[Word]) -> tuple[Strip, ...]:
    """What the rows leave out, line by line; of a line mostly left out the short words too, which do not look turned."""
    inside = {id(word) for word in kept}
    found = []
    for line in lines:
        left = [word for word in line if word.text and id(word) not in inside]
        mostly = 2 * sum(len(word.text) for word in left) > sum(len(word.text) for word in line)
        found.append(tuple(word for word in line if word.text) if mostly else tuple(left))
    return tuple(Strip(line) for line in found if sum(len(word.text) for word in line) > 3)


def _level(page: PageText) -> PageText:
    """The page with the skew its own lines show, where that is not what was measured in its picture."""
    lines: dict[int, list[Word]] = {}
    for word in replace(page, words=page.words[:MOST_WORDS]).upright().words:
        if word.made == "ocr":
            lines.setdefault(word.line, []).append(word)
    slopes = [_slope(words) for words in lines.values() if words[-1].box[2] - words[0].box[0] > LONG_LINE]
    if len(slopes) < 3:
        return page
    left_over = math.degrees(math.atan(statistics.median(slopes)))
    return replace(page, skew=page.skew + left_over) if LEAST_SLANT < abs(left_over) < MOST_SLANT else page


def _slope(words: Sequence[Word]) -> float:
    """How far a line runs down for each point it runs to the right, by the feet of its words."""
    half = len(words) // 2
    left, right = words[:half] or words, words[half:]
    across = _mean(word.box[0] + word.box[2] for word in right) - _mean(word.box[0] + word.box[2] for word in left)
    drop = _mean(word.box[1] + word.box[3] for word in right) - _mean(word.box[1] + word.box[3] for word in left)
    return drop / across if across > LONG_LINE / 2 else 0.0


def _mean(numbers: Iterable[float]) -> float:
    return statistics.fmean(numbers)


def _harmless(word: Word) -> Word:
    """A word without control and direction signs, of a length no pattern can choke on."""
    text = unicodedata.normalize("NFC", _CONTROL.sub("", word.text[:LONGEST_WORD])).translate(_QUOTES).strip()
    return replace(word, text="".join(char if char.isprintable() else "\ufffd" for char in text))


_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " ", "\u2010": "-"})


def _sidebar(word: Word) -> bool:
    """Words that run up the margin, and specks taken for signs."""
    wide = word.box[2] - word.box[0]
    upwards = len(word.text) > 2 and word.height > 2 * wide
    return upwards or (word.confidence < 25 and len(word.text) < 3 and not word.text.isalnum())


def _no_letters(word: Word, leading: float) -> bool:
    """Letters where none can be: in the flat box of a ruled line or of dashes, and two or three in a tall one, as a fold makes them."""
    if word.made != "ocr" or word.confidence >= 50 or not any(map(str.isalnum, word.text)):
        return False
    return word.height < leading * 0.35 or (word.height > leading * 1.8 and len(word.text) <= 3)


def without_line_numbers(words: Sequence[Word], width: float) -> list[Word]:
    """Leave out the numbered left margin of pleading paper, and whatever stands left of it."""
    margin = [word for word in words if word.box[2] < width * 0.22 and re.fullmatch(r"\d{1,2}\.?", word.text)]
    edge = statistics.median([word.box[2] for word in margin]) if margin else 0.0
    column = [word for word in margin if abs(word.box[2] - edge) < 12]
    told = {int(word.text.strip(".")) for word in column}
    if len(told) >= 8 and max(told) <= 40 and not _among_text(column, words):
        limit = max(word.box[2] for word in column) + 1
        return [word for word in words if (word.box[0] + word.box[2]) / 2 > limit]
    return _without_blurred_margin(words, width)


def _among_text(column: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether words stand where the numbers do: those of paragraphs are indented, and the lines between them begin left of them."""
    left, right = min(word.box[0] for word in column), max(word.box[2] for word in column)
    text = [word for word in words if word.box[0] < right - 1 and word.box[2] > left + 1 and len(word.text) > 2]
    return sum(any(map(str.isalpha, word.text)) for word in text) > len(column) // 2


def _without_blurred_margin(words: Sequence[Word], width: float) -> list[Word]:
    """Line numbers beside a double rule are often misread: many short words left of where the text begins."""
    starts = Counter(round(word.box[0] / 6) for word in words if word.box[0] < width * 0.25 and len(word.text) > 2)
    if not starts:
        return list(words)
    edge = starts.most_common(1)[0][0] * 6 - 6
    left = [word for word in words if word.box[2] < edge - 2]
    if len(left) < 8 or sum(len(word.text) <= 3 for word in left) < len(left) * 0.7 or _holds_text(left, words, edge):
        return list(words)
    return [word for word in words if word.box[2] >= edge - 2]


def _holds_text(left: Sequence[Word], words: Sequence[Word], edge: float) -> bool:
    """Whether lines of text begin there with whole words, surely read: a form's boxes to tick and numbered points stand there too, and no margin."""
    lines = {(word.made, word.line) for word in words if word.box[0] >= edge}
    whole = [word for word in left if len(word.text) > 3 and word.text[:-1].isalpha() and word.confidence > 85]
    return sum((word.made, word.line) in lines for word in whole) > 2


def rows_of(words: Iterable[Word], leading: float) -> tuple[Row, ...]:
    """Group words whose middles lie on one line; a row of a caption reaches over all its columns."""
    grouped: list[tuple[float, list[Word]]] = []
    known = list(words)
    place = {id(word): at for at, word in enumerate(known)}
    for word in sorted(known, key=lambda word: word.box[1] + word.box[3]):
        middle = (word.box[1] + word.box[3]) / 2
        if grouped and middle - grouped[-1][0] < leading * 0.55:
            grouped[-1][1].append(word)
            inside = grouped[-1][1]
            grouped[-1] = (sum((one.box[1] + one.box[3]) / 2 for one in inside) / len(inside), inside)
        else:
            grouped.append((middle, [word]))
    return tuple(
        Row(tuple(strips_of(sorted(group, key=lambda word: place[id(word)]), leading))) for _, group in grouped
    )


def strips_of(words: Iterable[Word], leading: float) -> list[Strip]:
    """Cut a row where the gap is wider than two letters are high."""
    strips: list[list[Word]] = []
    for word in _in_sequence(list(words)):
        if strips and word.box[0] - strips[-1][-1].box[2] <= max(leading * 2.2, 12.0):
            strips[-1].append(word)
        else:
            strips.append([word])
    return [Strip(tuple(group)) for group in strips]


def _in_sequence(words: Sequence[Word]) -> list[Word]:
    """From left to right; the words of one line stay as the engine read them, for one box in a hundred is too wide."""
    across = sorted(words, key=lambda word: word.box[0])
    lines: dict[tuple[str, int], list[Word]] = {}
    for word in words:
        lines.setdefault((word.made, word.line), []).append(word)
    waiting = {line: iter(those) for line, those in lines.items()}
    return [next(waiting[(word.made, word.line)]) for word in across]
