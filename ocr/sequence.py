"""PURE. The sequence in which a page's words are read: a caption's left side before its right, line numbers after the body."""

import re
import statistics
from collections.abc import Sequence

from ocr.pages import PageText, Word

RULES = frozenset(")(:§*}]")
FEWEST, FEWEST_NUMBERS = 4, 8
APART, MARGIN, FAR_BELOW = 7.0, 5.0, 48.0  # points; the signs of one rule stand below each other


def in_reading_sequence(page: PageText) -> tuple[Word, ...]:
    """The page's words as a person reads them; boxes stay as they are."""
    upright = page.upright().words
    numbers = {id(word) for word in _line_numbers(upright, page.turn.upright_size[0])}
    pairs = list(zip(upright, page.words, strict=True))
    read = _captions_apart([pair for pair in pairs if id(pair[0]) not in numbers], page.turn.upright_size[0])
    beside = [pair for pair in pairs if id(pair[0]) in numbers]
    return tuple(own for _, own in [*read, *beside])


Pair = tuple[Word, Word]


def _line_numbers(words: Sequence[Word], width: float) -> list[Word]:
    """The numbers down the margin of pleading paper, if it is such paper, and whatever else stands in that margin."""
    margin = [word for word in words if word.box[2] < width * 0.22 and re.fullmatch(r"\d{1,2}", word.text)]
    edge = statistics.median([word.box[2] for word in margin]) if margin else 0.0
    column = sorted((word for word in margin if abs(word.box[2] - edge) < 12), key=lambda word: word.box[1])
    told = [int(word.text) for word in column]
    growing = sum(before < after for before, after in zip(told, told[1:], strict=False))
    if len(set(told)) < FEWEST_NUMBERS or growing < 0.8 * (len(told) - 1):
        return []
    limit = max(word.box[2] for word in column)
    return [word for word in words if (word.box[0] + word.box[2]) / 2 <= limit]


def _captions_apart(pairs: list[Pair], width: float) -> list[Pair]:
    """Where a column of signs rules a caption, read what is left of it, then what is right of it, then the signs."""
    signs = _rule([upright for upright, _ in pairs], width)
    if not signs:
        return pairs
    middle = statistics.median((sign.box[0] + sign.box[2]) / 2 for sign in signs)
    top, bottom = min(sign.box[1] for sign in signs) - MARGIN, max(sign.box[3] for sign in signs) + MARGIN
    inside = [pair for pair in pairs if top <= (pair[0].box[1] + pair[0].box[3]) / 2 <= bottom]
    if any(upright.box[0] < middle - APART and upright.box[2] > middle + APART for upright, _ in inside):
        return pairs
    ruled = {id(sign) for sign in signs}
    sides = sorted(inside, key=lambda pair: 2 if id(pair[0]) in ruled else int(pair[0].box[0] > middle))
    first = next(at for at, (upright, _) in enumerate(pairs) if id(upright) in ruled)
    rest = {id(upright) for upright, _ in inside}
    before = [pair for pair in pairs[:first] if id(pair[0]) not in rest]
    after = [pair for pair in pairs[first:] if id(pair[0]) not in rest]
    return [*before, *sides, *after]


def _rule(words: Sequence[Word], width: float) -> list[Word]:
    """The longest column of signs that stand alone, below each other, about the middle of the page."""
    central = [word for word in words if 0.3 * width < (word.box[0] + word.box[2]) / 2 < 0.7 * width]
    alone = [word for word in central if word.text in RULES or _upright_row(word)]
    columns = [
        [one for one in alone if abs(one.box[0] + one.box[2] - word.box[0] - word.box[2]) < 2 * APART] for word in alone
    ]
    longest = max((run for column in columns for run in _unbroken(column)), key=_signs, default=[])
    return longest if _signs(longest) >= FEWEST else []


def _unbroken(column: list[Word]) -> list[list[Word]]:
    """The column, cut where the next sign stands far below."""
    runs: list[list[Word]] = []
    for word in sorted(column, key=lambda word: word.box[1]):
        if runs and word.box[1] - runs[-1][-1].box[3] < FAR_BELOW:
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _upright_row(word: Word) -> bool:
    """A column of signs that the engine took for one word set upright."""
    return len(word.text) > 1 and word.height > 4 * (word.box[2] - word.box[0])


def _signs(column: list[Word]) -> int:
    return sum(len(word.text) for word in column)
