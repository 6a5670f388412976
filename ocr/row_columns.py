"""PURE. Rows cut where a column begins: at the upright line of a box, and at the edge that the rows beside them keep."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ocr.pages import Word
from ocr.strips import Row, Strip
from ocr.title_dress import IN_CAPITALS, capitals

NEAR = 8  # rows above and below that tell where a column stands
KEPT = 3  # rows that must begin a strip at an edge before another row is cut there
SAME = 3.0  # points within which two words begin at one edge
_NUMBER = re.compile(r"^(?:case|cause|docket|index|civil action)\sn[o0][.:,]{0,2}\s?\S{0,12}\d", re.IGNORECASE)
_FILLERS = frozenset("_-—–.|")
_BARS = frozenset({"|", "||", "¦"})


def cut_at_columns(rows: Sequence[Row], leading: float) -> tuple[Row, ...]:
    """The rows, with those strips cut in two that reach over the gap between the columns of the rows beside them.

    A box's upright line is read as a sign between two words, and a name that fills its column ends close to the next one:
    such a row has no gap wide enough to be told from a space, but the rows beside it tell where the columns stand.
    """
    return tuple(
        _cut(row, rows[max(0, at - NEAR) : at], rows[at + 1 : at + 1 + NEAR], leading) for at, row in enumerate(rows)
    )


def _cut(row: Row, above: Sequence[Row], below: Sequence[Row], leading: float) -> Row:
    edges = list(_edges(row, above, below)) + list(_labels(row))
    return Row(tuple(piece for strip in row.strips for piece in _pieces(strip, (*above, *below), edges, leading)))


def _pieces(strip: Strip, beside: Sequence[Row], edges: Sequence[float], leading: float) -> Iterator[Strip]:
    piece: list[Word] = []
    for word in strip.words:
        bar = word.text in _BARS and bool(piece) and _in_a_gap(word, beside)
        if piece and (bar or _begins(word, piece[-1], edges, leading)):
            yield Strip(tuple(piece))
            piece = []
        piece += [] if bar else [word]
    if piece:
        yield Strip(tuple(piece))


def _in_a_gap(bar: Word, beside: Iterable[Row]) -> bool:
    """Whether a row near it has a gap where the bar stands."""
    middle = (bar.box[0] + bar.box[2]) / 2
    pairs = (pair for row in beside for pair in zip(row.strips, row.strips[1:], strict=False))
    return any(left.box[2] < middle < right.box[0] for left, right in pairs)


def _edges(row: Row, above: Iterable[Row], below: Iterable[Row]) -> Iterator[float]:
    """Where the right columns about a row begin: rows above and below it keep both its left edge and theirs."""
    starts = [
        [strip.box[0] for one in rows for strip in one.strips[1:] if abs(one.whole.box[0] - row.whole.box[0]) < SAME]
        for rows in (above, below)
    ]
    for edge in starts[0]:
        kept = [sum(abs(start - edge) < SAME for start in those) for those in starts]
        if all(kept) and sum(kept) >= KEPT:
            yield edge


def _labels(row: Row) -> Iterator[float]:
    """Where the label of a number begins behind names that fill their column: 'D/B/A NORTHGATE   Case No: 4:24-cv-09852'."""
    for strip in row.strips:
        for at, word in enumerate(strip.words[1:], 1):
            rest = " ".join(one.text for one in strip.words[at : at + 5])
            before = " ".join(one.text for one in strip.words[:at])
            lined = set(strip.words[at - 1].text) <= _FILLERS  # what the engine makes of a wide gap
            if _NUMBER.match(rest) and len(before) > 12 and (lined or capitals(before) > IN_CAPITALS):
                yield word.box[0]


def _begins(word: Word, before: Word, edges: Iterable[float], leading: float) -> bool:
    """Whether a word begins a column: it stands at an edge, and farther from the word before it than a space is wide."""
    return word.box[0] - before.box[2] > leading * 0.4 and any(abs(word.box[0] - edge) < SAME for edge in edges)
