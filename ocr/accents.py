"""PURE. Names with letters the English model does not know: 'Pefia' for Peña, 'Miiller' for Müller; which they are, and how they are put right."""

import re
import unicodedata
from dataclasses import replace

from rapidfuzz import fuzz

from ocr.pages import Box, PageText, Word, around

ALIKE = 50  # how alike the two readings of one name must be
UPPER = 0.5  # of the page: where names that matter stand
_ODD = re.compile(
    r"[aeiouAEIOU]fi[aeiou]|[a-zA-Z]ii[a-z]|[A-Z]II[A-Z]|IFI[AEOU]|[A-Za-z][60][nmrs][a-z]?\b|[\[{][A-Za-z]{3}|[a-z]é[nr]\b|niez\b|\bNi[fi]"
)
_ENGLISH = re.compile(r"ifi(?:ed|es|er|ca)|defia|office|official|sufficient|efficient", re.IGNORECASE)


def misread_lines(page: PageText) -> list[Box]:
    """The lines of the upper half, as seen, that hold a name which looks like one with a foreign letter misread."""
    high = page.upright().height
    upper = [word for word, lying in zip(page.words, page.upright().words, strict=True) if lying.box[1] < high * UPPER]
    odd = list(dict.fromkeys(word.line for word in upper if word.made == "ocr" and is_odd(word.text)))
    boxes = [around([word.box for word in upper if word.line == line]) for line in odd]
    return [(x0 - 8, y0 - 4, x1 + 8, y1 + 4) for x0, y0, x1, y1 in boxes]


def is_odd(text: str) -> bool:
    """A capitalised word with the traces a misread ñ, ü or ó leaves."""
    bare = text.strip("[](){},.;:'\"")
    return len(bare) > 3 and bare[:1].isupper() and bool(_ODD.search(text)) and not _ENGLISH.search(text)


def spelled(page: PageText, words: list[Word]) -> PageText:
    """The page with each odd name as the other model read it at the same place, where that has a letter English has not."""
    better = {id(old): new for old in page.words if is_odd(old.text) for new in words if _same(old, new)}
    if not better:
        return page
    return replace(page, words=tuple(_put_right(word, better.get(id(word))) for word in page.words))


def _put_right(word: Word, new: Word | None) -> Word:
    return replace(word, text=new.text) if new else word


def _same(old: Word, new: Word) -> bool:
    middle = (new.box[0] + new.box[2]) / 2, (new.box[1] + new.box[3]) / 2
    there = old.box[0] < middle[0] < old.box[2] and old.box[1] - 2 < middle[1] < old.box[3] + 2
    foreign = any(sign.isalpha() and not sign.isascii() for sign in new.text)
    return there and foreign and new.confidence > 40 and fuzz.ratio(_plain(old.text), _plain(new.text)) >= ALIKE


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
