"""PURE. The header line an electronic filing system prints on every page: machine text, read before anything else."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ocr.dates import dates_in
from ocr.pages import PageText, Word
from ocr.stamp_words import SPANISH
from ocr.strips import Strip

_TOP, _FOOT = 0.10, 0.95
_CASE = re.compile(r"\b(?:case|appeal|usca\d{1,2}|nyscef|index no)\b", re.IGNORECASE)
# A line that begins with the number itself, as Puerto Rico's, New Jersey's and some bankruptcy courts' do; a telephone's is none.
_NUMBER = re.compile(
    r"^\W{0,3}(?!\(?\d{3}\)?[-.]\d{3}[-.]\d{4}\b)(?=\S{0,24}\d\S{0,3}\d)(?=\S{0,24}[A-Z-])(?:\d:)?[A-Z0-9]{1,6}[-\d][A-Za-z0-9-]{4,20}_?\s"
)
_SIGNS = {
    "document": re.compile(r"\bdoc(?:ument)?(?:\b|\d)|\bdoc\.|\bdktentry|\bentrada\sn", re.IGNORECASE),
    "filed": re.compile(r"\bf[il1]\w{1,2}[e0]d\b", re.IGNORECASE),
    "entered": re.compile(r"\bentered\b", re.IGNORECASE),
    "page": re.compile(
        r"\bpage\s?:?\s?[\dlI|]{1,4}(?:\b|of)|\bpgs?\s?:|\bpg\s?[\dlI|]{1,4}\s?of|\bp[áa]g(?:ina|\.)?\s?\d",
        re.IGNORECASE,
    ),
    "id": re.compile(r"\b[i1]d\s?:", re.IGNORECASE),
    "received": re.compile(r"\breceived nyscef\b", re.IGNORECASE),
    "hour": re.compile(r"\d{1,2}/\d{1,2}/\d{4}\s\d{1,2}[:.']\d{2}"),
}
# Franklin County's, at the head of each page: 'Franklin County Ohio Clerk of Courts of the Common Pleas- 2026 Mar 10 11:35 AM-26CV009958'
_BANNER = re.compile(
    r"\bclerk of (?:the )?(?:\w{5,8} )?courts?\b.{0,40}[-–—]\s?(?=\d{4}\s[a-z]{3}\s\d{1,2}\s\d{1,2}:\d{2})",
    re.IGNORECASE,
)
_CORNER = re.compile(r"\bnyscef\b|^filed:.{0,60}clerk\b|^index no\b", re.IGNORECASE)
_FILED = re.compile(r"(?:date\s)?f[il1]\w{1,2}[e0]d[:.]?\s{0,3}(?=\d)|^filed:.{0,60}clerk\s{1,3}(?=\d)", re.IGNORECASE)
_DOCUMENT = re.compile(r"(?:doc(?:ument)?|dktentry|entrada)[\s.:#]{0,5}(?:n[oú]m?\.?\s?)?(\d{1,12})", re.IGNORECASE)


@dataclass(frozen=True)
class Header:
    """One header line: the words it is made of (boxes as seen), the day it gives, the document's number."""

    page: int
    strip: Strip
    filed_on: date | None
    document: int


def headers_of(page: PageText) -> list[Header]:
    """The header lines of a page; two printed over each other are told apart by the sequence of their words."""
    lines: dict[tuple[str, int], list[Word]] = {}
    for word in page.words[:4000]:
        middle = (word.box[1] + word.box[3]) / 2 / max(page.height, 1)
        if middle < _TOP or middle > _FOOT:
            lines.setdefault((word.made, word.line), []).append(word)
    strips = [Strip(tuple(words[:60])) for words in _joined_where_several_make_one(lines.values())]
    return [_header(page.number, strip) for strip in strips if _is_header(strip.text[:400])]


def _joined_where_several_make_one(lines: Iterable[list[Word]]) -> list[list[Word]]:
    """New York prints its header as four corners: filed, index number, document, received (NYSCEF)."""
    kept = list(lines)
    corners = [words for words in kept if _CORNER.search(" ".join(word.text for word in words[:12])[:200])]
    if len(corners) < 2:
        return kept
    whole = [word for words in corners for word in words]
    return [words for words in kept if words not in corners] + [whole]


def _is_header(text: str) -> bool:
    """A header names a case and gives at least two of: document number, filing date, page; a clerk's banner gives day, hour and number."""
    if _BANNER.search(text):
        return True
    told = sum(bool(sign.search(text)) for sign in _SIGNS.values())
    return told >= 2 and bool(_CASE.search(text) or _NUMBER.match(text))


def _header(page: int, strip: Strip) -> Header:
    text = strip.text[:400]
    days = dates_in(text, day_first=bool(SPANISH.search(text)))
    filed = _FILED.search(text) or _BANNER.search(text)
    after = [day for day, start, _ in days if filed and start >= filed.end() - 1]
    named = _DOCUMENT.search(text)
    day = after[0] if after else (days[0][0] if days else None)
    return Header(page, strip, day, int(named.group(1)) if named else 0)


def latest(headers: Iterable[Header]) -> Header | None:
    """Of several lines on one page the last docketing counts: the highest document number, then the latest day."""
    dated = [header for header in headers if header.filed_on]
    return max(dated, key=lambda header: (header.document, header.filed_on), default=None)
