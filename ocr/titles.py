"""PURE. What a paper calls itself: lines in capitals with a word of the trade, beside or below the caption."""

import re
from collections.abc import Iterator, Sequence

from ocr.captions import APPEAL_FROM, LABEL, Caption, is_role
from ocr.field import Field, read
from ocr.rows import Row, Sight, Strip
from ocr.vocabulary import LINKS, TRADE

LONGEST = 400
_NOT_TITLE = re.compile(
    r"^\W{0,3}(?:judge|hon\b|honorable|assigned|dept|department|division|date|time|hearing date|trial date|"
    r"action filed|complaint filed|state file|d\.\s?c\.|courtroom|place|ctrm|before|juez|sala|filed|received|"
    r"electronically|attorneys?|counsel|dated|page|exhibit [a-z0-9]\b|hearing\s?:|trial\s?:|location)",
    re.IGNORECASE,
)
# Whom a paper speaks to, or who stood before the court: the first words below a title.
_ADDRESSED = re.compile(
    r"^\W{0,3}(?:to:|to (?:the )?(?:hon\b|honorable|all (?:parties|interested)|clerk|sheriff|above)|appearances\b|"
    r"al? (?:la )?honorable|a todas las partes)",
    re.IGNORECASE,
)

# A word that labels a date or place when a colon or a figure follows, and else ends a title: 'TO CONTINUE TRIAL / DATE'.
_LABEL_OR_TITLE = re.compile(
    r"^\W{0,3}(?:date|time|hearing date|trial date|place|division|department|location)\b[^:\d]*$", re.IGNORECASE
)


def read_title(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Field | None:
    """The title beside the caption, else directly below it, else the first one in the upper half."""
    right = caption.right if caption else ()
    below = list(_below(page, rows, caption))
    for strips, trust, via in ((right, 0.95, "caption"), (below, 0.95 if caption else 0.7, "below the caption")):
        title = _first_title(strips)
        if title:
            return read(page, title, _joined(title), trust=trust, via=via if caption else "heading")
    return None


def read_heading(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Field | None:
    """What stands where the title should, though it names no kind of paper known here; None where there is no caption to go by."""
    if caption is None:
        return None
    for strips in (caption.right, list(_below(page, rows, caption))):
        for run in _runs(strips):
            return read(page, run, _joined(run), trust=0.95, via="caption")
    return None


def _below(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Iterator[Strip]:
    """Rows under the caption, one strip each; a row of several strips belongs to no title."""
    start = caption.bottom - 1 if caption else page.height * 0.04
    for row in rows:
        if row.top >= start and row.top < page.height * 0.8:
            yield from _apart(row, loose=caption is None)


def _apart(row: Row, *, loose: bool) -> Iterator[Strip]:
    """On a form, which has no caption, a title may stand beside the box of the number; each strip is then its own."""
    if len(row.strips) == 1:
        yield row.strips[0]
        return
    yield Strip(())
    for strip in row.strips if loose else ():
        yield strip
        yield Strip(())


def _first_title(strips: Sequence[Strip]) -> list[Strip]:
    """The first run of title lines that holds a word of the trade."""
    return next((run for run in _runs(strips) if _names_a_paper(run)), [])


def _runs(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    """Lines in the dress of a title, those of one title together."""
    run: list[Strip] = []
    for strip in [*strips, Strip(())]:
        if strip.words and _goes_on(run, strip):
            run.append(strip)
            continue
        if run:
            yield run
        run = [strip] if strip.words and _begins(strip) else []


def _begins(strip: Strip) -> bool:
    text = strip.text[:300]
    if _NOT_TITLE.match(text) or LABEL.match(text[:120]) or is_role(text) or APPEAL_FROM.search(text):
        return False
    return capitals(text) >= 0.75 and sum(char.isalpha() for char in text) >= 4 or _headline(text)


def _goes_on(run: list[Strip], strip: Strip) -> bool:
    """A further line of the title: close below, in the same dress."""
    if not run or strip.box[1] - run[-1].box[3] > 2.2 * max(run[-1].box[3] - run[-1].box[1], 6.0):
        return False
    text = strip.text[:300]
    if capitals(_joined(run)) < 0.75:
        return _headline(text) and _headline(_joined(run)) and not text.rstrip().endswith(".") and capitals(text) < 0.75
    label = _NOT_TITLE.match(text) and not _LABEL_OR_TITLE.match(text)
    if (
        label
        or re.match(r"^\W{0,2}(?:case|docket|cause)\s{0,2}no", text, re.I)
        or _spoken(run)
        or _ADDRESSED.match(text)
    ):
        return False
    return capitals(text) >= 0.75 or not any(char.isalpha() for char in text)


def _spoken(run: list[Strip]) -> bool:
    """A heading that ends with a full stop or colon is over."""
    return len(run[-1].text) > 8 and run[-1].text.rstrip()[-1:] in ".:"


def capitals(text: str) -> float:
    """The share of capitals among the letters, small linking words not counted."""
    letters = [char for word in text.split() if word not in LINKS for char in word if char.isalpha()]
    return sum(char.isupper() for char in letters) / len(letters) if letters else 0.0


def _headline(text: str) -> bool:
    """A short line of capitalised words that begins or ends with a word of the trade: 'Order Granting Motion'."""
    words = re.findall(r"[\w'-]+", text)
    if not 1 <= len(words) <= 14 or text.rstrip()[-1:] in ".,;":
        return False
    large = [word for word in words if word[:1].isupper() or word.lower() in LINKS]
    return len(large) == len(words) and any(word.lower() in TRADE for word in words)


def _names_a_paper(run: Sequence[Strip]) -> bool:
    words = re.findall(r"[\w-]+", _joined(run).lower())
    if not any(word in TRADE for word in words):
        return False
    return not re.search(r"\b(?:court|district|county of|circuit)\b", " ".join(words[:6])) or words[0] in TRADE


def _joined(run: Sequence[Strip]) -> str:
    """The lines as one; a word parted at the end of a line keeps its hyphen and loses the gap."""
    text = ""
    for strip in run:
        text += strip.text if not text or text.endswith("-") else " " + strip.text
    return text[:LONGEST].strip(" ,;|_")
