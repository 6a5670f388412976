"""PURE. Where the engine read lines side by side into one another: captions of two columns whose lines do not stand level."""

from collections.abc import Iterator, Sequence

from ocr.caption_edges import is_mark
from ocr.number_bands import RE
from ocr.open_captions import find_caption, is_whole
from ocr.pages import Box
from ocr.rows import Sight
from ocr.strips import Strip

UNSURE = 55.0  # of a word's confidence
UPPER, TOP = 0.5, 0.06  # of the page: where captions stand
AROUND = 4.0  # leadings about a bad line: what stands there belongs to it
ABOVE = 14.0  # leadings above a part or a 'v.': a side's names reach no higher
MIDDLE, WIDE = 0.38, 0.6  # of the width: no right column begins further left, and no column's line is wider


def muddled(page: Sight) -> Iterator[Box]:
    """The columns of a caption, upright, that came out badly: with words that say little, or without one of the sides."""
    strips = [strip for row in page.rows for strip in row.strips if _in_place(page, strip)]
    bad = [strip for strip in strips if _is_bad(page, strip)]
    marks = [strip for strip in strips if is_mark(strip.text[:80])]
    if not marks:
        yield from _of_letter(page, strips, bad)
        return
    caption = find_caption(page, page.rows)
    if caption is None or not is_whole(page, caption):
        side = _is_left(page, marks[0])
        yield _column(page, strips, [mark for mark in marks if _is_left(page, mark) is side], ABOVE)
        top, bottom = marks[0].box[1] - ABOVE * page.leading, marks[-1].box[3]
        told = [strip for strip in bad if _is_left(page, strip) is not side and top < strip.box[1] < bottom]
        yield from (_column(page, strips, [strip], AROUND) for strip in told[:1])
        return
    for column in (caption.left, caption.right):
        told = [strip for strip in bad if any(strip.words[0] in one.words for one in column)]
        if told:
            yield _column(page, strips, told, AROUND)


def _of_letter(page: Sight, strips: Sequence[Strip], bad: Sequence[Strip]) -> Iterator[Box]:
    """The lines a letter is about, behind 'Re:', which are often underlined and come out in scraps."""
    about = next((strip for strip in strips if RE.match(strip.text[:20])), None)
    if about is None:
        return
    top, bottom = about.box[1] - page.leading, about.box[3] + AROUND * page.leading
    block = [strip for strip in strips if top < strip.box[1] < bottom and strip.box[0] >= about.box[0] - 6]
    scraps = [strip for strip in block if sum(_level(one, strip) for one in block) > 1]
    if scraps or any(strip in bad for strip in block):
        right = max(strip.box[2] for strip in strips)
        yield (about.box[0] - 6, min(one.box[1] for one in block) - 3, right + 6, max(one.box[3] for one in block) + 3)


def _in_place(page: Sight, strip: Strip) -> bool:
    return page.height * TOP < strip.box[1] < page.height * UPPER


def _is_bad(page: Sight, strip: Strip) -> bool:
    """A word of letters that says little, as high as letters are here."""
    return any(
        word.made == "ocr"
        and word.confidence < UNSURE
        and sum(map(str.isalpha, word.text)) > 1
        and 0.6 * page.leading < word.height < 2 * page.leading
        for word in strip.words
    )


def _column(page: Sight, strips: Sequence[Strip], told: Sequence[Strip], above: float) -> Box:
    """Around these lines and those about them in their half of the page, up to where the other half begins."""
    left = _is_left(page, told[0])
    short = [strip for strip in strips if strip.box[2] - strip.box[0] < page.width * WIDE]
    half = [strip for strip in short if _is_left(page, strip) is left]
    other = [strip for strip in short if _is_left(page, strip) is not left]
    told = [strip for strip in told if strip in half] or told[:1]
    top, bottom = told[0].box[1] - above * page.leading, told[-1].box[3] + AROUND * page.leading
    lines = [strip for strip in half if strip.box[3] > top and strip.box[1] < bottom] or list(told)
    beside = [one for one in other if any(_level(one, line) for line in lines)]
    right = max(strip.box[2] for strip in lines)
    if left and beside:
        right = min(right, min(strip.box[0] for strip in beside) - page.leading / 2)
    return (
        min(strip.box[0] for strip in lines) - 6,
        min(strip.box[1] for strip in lines) - 3,
        right + 6,
        max(strip.box[3] for strip in lines) + 3,
    )


def _is_left(page: Sight, strip: Strip) -> bool:
    return strip.box[0] < page.width * MIDDLE


def _level(one: Strip, other: Strip) -> bool:
    return one.box[0] > other.box[2] and one.box[1] < other.box[3] and one.box[3] > other.box[1]
