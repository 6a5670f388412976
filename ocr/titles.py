"""PURE. What a paper calls itself: lines in capitals with a word of the trade, beside or below the caption."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ocr.captions import APPEAL_FROM, LABEL, Caption, is_role
from ocr.dates import dates_in
from ocr.docket_events import event_of
from ocr.field import Field, TitleField, read
from ocr.markings import is_marking
from ocr.parts import part_in
from ocr.rows import Row, Sight, Strip
from ocr.vocabulary import HEADINGS, LINKS, TRADE

LONGEST = 400
IN_CAPITALS = 0.75
MOST_PROSE = 3  # lines of running text after which no title comes any more
_NOT_TITLE = re.compile(
    r"^\W{0,3}(?:judge|hon\b|honorable|assigned|dept|department|division|date|time|hearing date|trial date|"
    r"action filed|complaint filed|state file|d\.\s?c\.|courtroom|place|ctrm|before|juez|sala|filed|received|entered|lodged|"
    r"electronically|attorneys?|counsel\s(?:for|of)|dated|page|exhibit [a-z0-9]\b|hearing\s?:|trial\s?:|location|jury trial demanded|"
    r"unlimited (?:civil )?(?:case|jurisdiction)|limited (?:civil )?(?:case|jurisdiction)|discovery matter|related (?:case|to)|"
    r"\(?consolidated with|magistrate judge\s|via |by (?:ecf|hand|e-?mail|fax)|telephone|facsimile|e-?mail|sobre\s?:|materia\s?:)",
    re.IGNORECASE,
)
# Whom a paper speaks to, or who stood before the court: the first words below a title.
_ADDRESSED = re.compile(
    r"^\W{0,3}(?:to:|to (?:the )?(?:hon\b|honorable|all (?:parties|interested)|clerk|sheriff|above|court)|appearances\b|comes? now|"
    r"now comes?|dear\b|al? (?:la )?honorable|a todas las partes|comparece|pursuant to .{0,80},$)",
    re.IGNORECASE,
)
# A word that labels a date or place when a colon or a figure follows, and else ends a title: 'TO CONTINUE TRIAL / DATE'.
_LABEL_OR_TITLE = re.compile(
    r"^\W{0,3}(?:date|time|hearing date|trial date|place|division|department|location|judge|attorneys?|page)\b[^:\d]*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:\b(?:re|for|as follows|of|to|and|the|in|no|nos|jr|sr|proc|civ|code|sec|l\.r|p|r|v|vs|u\.s\.c|inc|co|corp|ltd)[.:]|[,;&-])$",
    re.I,
)
_POINT = re.compile(r"^\W{0,2}(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s", re.IGNORECASE)
_SUBJECT = re.compile(
    r"^\W{0,2}(?:re|subject|asunto|(?:nature of )?proceedings?|event|document title|title of document)\s?:\s(?=\S)",
    re.IGNORECASE,
)


def read_title(page: Sight, rows: Sequence[Row], caption: Caption | None) -> TitleField | None:
    """The title beside the caption, else directly below it, else the first one in the upper half."""
    right = caption.right if caption else ()
    below = list(_below(page, rows, caption))
    centred = (
        caption.left[1:] if caption and not caption.right else ()
    )  # an 'In re' without a part may reach into the title
    for strips, trust, via in (
        (right, 0.95, "caption"),
        (below, 0.95 if caption else 0.7, "below the caption"),
        (centred, 0.8, "caption"),
    ):
        title = _first_title(strips, strict=caption is None)
        if title:
            return _field(page, title, trust, via if caption else "heading")
    return None


def read_heading(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Field | None:
    """What stands where the title should, though it names no kind of paper known here; None where there is no caption to go by."""
    if caption is None:
        return None
    for strips in (caption.right, list(_below(page, rows, caption))):
        for run in _runs(strips, strict=False):
            return read(page, run, joined(run), trust=0.95, via="caption")
    return None


def _field(page: Sight, title: Sequence[Strip], trust: float, via: str) -> TitleField:
    text = joined(title)
    found = read(page, title, text, trust=trust, via=via)
    return replace(TitleField(**vars(found)), event=event_of(text))


def _below(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Iterator[Strip]:
    """Rows under the caption, one strip each; a row of several strips belongs to no title."""
    start = caption.bottom - 1 if caption else page.height * 0.04
    prose = 0
    for row in rows:
        if row.top >= start and row.top < page.height * 0.8 and prose < MOST_PROSE:
            prose += bool(caption) and _is_prose(row.text[:300])
            yield from _apart(row, page, loose=caption is None)


def _is_prose(text: str) -> bool:
    return len(text.split()) > 7 and capitals(text) < 0.4


def _apart(row: Row, page: Sight, *, loose: bool) -> Iterator[Strip]:
    """On a form, which has no caption, a title may stand beside the box of the number; each strip is then its own."""
    row = _without_specks(row)
    if len(row.strips) == 1 or not loose and _is_one_line(row, page):
        yield row.whole if row.strips else Strip(())
        return
    yield Strip(())
    for strip in row.strips if loose else ():
        yield strip
        yield Strip(())


def _without_specks(row: Row) -> Row:
    """Dirt beside a title is no column of its own."""
    told = tuple(strip for strip in row.strips if sum(map(str.isalnum, strip.text)) > 2)
    return Row(told) if told else row


def _is_one_line(row: Row, page: Sight) -> bool:
    """A centred line in capitals with one wide gap, where a word's box was read too small."""
    left, right = row.whole.box[0], page.width - row.whole.box[2]
    gaps = [two.box[0] - one.box[2] for one, two in zip(row.strips, row.strips[1:], strict=False)]
    return (
        len(row.strips) == 2
        and abs(left - right) < page.width * 0.08
        and max(gaps) < page.leading * 6
        and capitals(row.text[:300]) >= IN_CAPITALS
    )


def _first_title(strips: Sequence[Strip], *, strict: bool = False) -> list[Strip]:
    """The first run of title lines that holds a word of the trade."""
    return next((run for run in _runs(strips, strict=strict) if _names_a_paper(run)), [])


def _runs(strips: Sequence[Strip], *, strict: bool) -> Iterator[list[Strip]]:
    """Lines in the dress of a title, those of one title together."""
    run: list[Strip] = []
    for strip in [*map(_without_subject, strips), Strip(())]:
        if strip.words and _goes_on(run, strip):
            run.append(strip)
            continue
        if run:
            yield run
        run = [strip] if strip.words and _begins(strip, strict=strict) else []


def _without_subject(strip: Strip) -> Strip:
    subject = _SUBJECT.match(strip.text[:300]) if strip.words else None
    return strip.part(subject.end(), len(strip.text)) if subject else strip


def _begins(strip: Strip, *, strict: bool) -> bool:
    text = strip.text[:300]
    if (
        _NOT_TITLE.match(text)
        or LABEL.match(text[:120])
        or APPEAL_FROM.search(text)
        or is_marking(text)
        or _ADDRESSED.match(text)
    ):
        return False
    if (
        ":" in text and part_in(text.partition(":")[0]) or re.match(r"^[^\s(]{1,12}\)$", text)
    ):  # a form's box, the end of another case's number
        return False
    if is_role(text) and not re.search(r"'s\b|s'", text, re.IGNORECASE):
        return False
    return in_capitals(text) and sum(map(str.isalpha, text)) >= 4 or headline(text, trade=strict)


def _goes_on(run: list[Strip], strip: Strip) -> bool:
    """A further line of the title: close below, in the same dress."""
    if not run or strip.box[1] - run[-1].box[3] > 2.2 * max(run[-1].box[3] - run[-1].box[1], 6.0):
        return False
    text, so_far = strip.text[:300], joined(run)
    if (
        is_marking(text)
        or _ADDRESSED.match(text)
        or re.match(r"^\W{0,2}(?:case|docket|cause)\s{0,2}no", text, re.IGNORECASE)
    ):
        return False
    if dates_in(text) and len(text.split()) < 5:
        return False
    if re.search(r"(?:for|re)?[:;]$", so_far, re.IGNORECASE) and _POINT.match(text):
        return True
    if _NOT_TITLE.match(text) and not _LABEL_OR_TITLE.match(text) or _spoken(run, strip):
        return False
    if not in_capitals(so_far):
        return headline(text, trade=False) and not in_capitals(text) and not LABEL.match(text[:120])
    return in_capitals(text) or sum(map(str.isalpha, text)) < 8 and any(map(str.isdigit, text))


def _spoken(run: list[Strip], strip: Strip) -> bool:
    """A heading that ends with a full stop or colon is over, unless it ends in an abbreviation or stands close to the next line."""
    text = run[-1].text.rstrip()
    if len(text) <= 8 or text[-1] not in ".:" or _GOES_ON.search(text):
        return False
    if text[-1] == "." and strip.box[1] - run[-1].box[3] < 0.7 * (run[-1].box[3] - run[-1].box[1]):
        return False
    return (
        text[-1] == ":" or len(run) < 2 or strip.box[1] - run[-1].box[3] > 1.3 * (run[-1].box[1] - run[-2].box[3]) + 2
    )


def capitals(text: str) -> float:
    """The share of capitals among the letters, small linking words not counted."""
    letters = [char for word in text.split() if word not in LINKS for char in word if char.isalpha()]
    return sum(char.isupper() for char in letters) / len(letters) if letters else 0.0


def in_capitals(text: str) -> bool:
    return capitals(text) >= IN_CAPITALS


def headline(text: str, *, trade: bool) -> bool:
    """A short line of capitalised words: 'Order Granting Motion'; with `trade` one of them is a word of the trade."""
    words = re.findall(r"[\w'-]+", text)
    if not 1 <= len(words) <= 14 or text.rstrip()[-1:] in ".,;" or not any(map(str.isalpha, text)):
        return False
    large = all(word[:1].isupper() or word[:1].isdigit() or word.lower() in LINKS for word in words)
    return large and (not trade or any(word.lower() in TRADE for word in words))


def _names_a_paper(run: Sequence[Strip]) -> bool:
    text = joined(run)
    words = re.findall(r"[\w-]+", text.lower())
    if not any(word in TRADE for word in words) or " ".join(words) in HEADINGS:
        return False
    return not re.search(r"\b(?:court|district|county of|circuit)\b", " ".join(words[:6])) or words[0] in TRADE


def joined(run: Sequence[Strip]) -> str:
    """The lines as one; a word parted at the end of a line keeps its hyphen and loses the gap."""
    text = ""
    for strip in run:
        text += strip.text if not text or text.endswith("-") else " " + strip.text
    return text[:LONGEST].strip(" ,;|_")
