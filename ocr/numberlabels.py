"""PURE. Whose number it is that stands behind a label: the paper's own, the bankruptcy's it hangs from, or another case's."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from ocr.captions import APPEAL_FROM, LABEL
from ocr.field import NumberField
from ocr.rows import Sight
from ocr.strips import Strip

ADVERSARY, ALONE = "adversary", "alone"  # rules by which a number was found
ALIKE = 85  # of 100
_FORM_LABELS = (
    "case number",
    "case no",
    "docket number",
    "docket no",
    "cause number",
    "index number",
    "número de caso",
    "caso número",
)
_ADVERSARY = re.compile(r"^\W{0,3}(?:adv(?:ersary)?\b|a\.\s?p\.|ap\b)", re.IGNORECASE)
_RELATES = re.compile(
    r"\b(?:this|these) \w{2,12} (?:relates?|appl(?:y|ies)|pertains?) to\b|\b(?:related|consolidated|companion|member|coordinated|lower|prior) "
    r"(?:to|with|cases?|actions?|courts?|matters?|proceedings?)\b|\bformerly\b|\bconsolidado con\b",
    re.IGNORECASE,
)
# A brief names the court below and its number in brackets: '(Super. Ct. No. 18STCV14557)'.
_BELOW = re.compile(r"^\W{0,2}\([^()]{0,60}\b(?:court|ct\.)", re.IGNORECASE)
_ANY_LABEL = re.compile(
    r"^\W{0,3}(?:[^\W\d]{1,14}(?:[.,'&/:-]{1,2}\s?|\s)){1,5}(?:no|nos|number|n[uú]m|n[º°])\b[.:,#\s]{0,6}$",
    re.IGNORECASE,
)
_OTHER_LABEL = re.compile(
    r"\b(?:lower|trial|state|agency|related?|bar|d\.?\s?c|l\.?\s?t|district|superior|circuit|municipal|county|super|policy|claim|account|loan|licen[cs]e|"
    r"attorney|atty|firm|bates|exhibit|order|page|room|dep\w{1,8}|courtroom|suite|tele\w{1,6}|tel|phone|fax|usm|ssn|social|badge|report|incident|"
    r"ref\w{0,7}|doc\w{0,6}|tax|parcel|apn|lot|unit|vin|invoice|check|item|count|chapter|section|rule|form|see|prior|member|reg\w{0,9}|id)\b",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(r"\b(?:no|nos|n[uú]m)\b\.?", re.IGNORECASE)
_REST = re.compile(r"^[^\d]{0,60}$")


def label_alone(strip: Strip) -> bool:
    """A label whose number stands on the next line, as in the boxes of court forms; a word or two may stand beside it."""
    text = strip.text[:200]
    label = LABEL.match(text[:120])
    return _label_misread(text) or bool(
        label and label.end() > 2 and _REST.match(text[label.end() :]) and len(text[label.end() :].split()) <= 6
    )


def is_of_a_box(text: str) -> bool:
    """A label with its translation, as California's summonses print it in a box low on the page: 'CASE NUMBER: (Número del Caso):'."""
    return bool(_TRANSLATED.match(text[:80]))


_TRANSLATED = re.compile(r"^\W{0,3}case n[^\W\d]{2,8}\W{1,4}n[^\W\d]{2,8} del? caso\W{0,4}$", re.IGNORECASE)


def _label_misread(text: str) -> bool:
    """A form's label in its small print, a letter or two misread: 'case numeer:'."""
    plain = text.strip(" _|:.,;").lower()
    return len(plain) < 18 and any(fuzz.ratio(plain, label) >= ALIKE for label in _FORM_LABELS)


def label_unread(strip: Strip) -> bool:
    """A label with a number behind it that no court's pattern fits: the paper's own number is that one, misread."""
    text = strip.text[:200]
    label = LABEL.match(text[:120])
    return bool(label and label.end() > 2 and sum(map(str.isdigit, text[label.end() : label.end() + 30])) >= 4)


def is_adversary(text: str) -> bool:
    """Whether a label is that of an adversary proceeding, which has a number of its own beside the bankruptcy's."""
    return bool(_ADVERSARY.match(text[:40]))


def labels_itself(number: str) -> bool:
    """Whether a number as printed has its 'No.' in it: 'March Term, 2024 No. 01234'."""
    return bool(_SAYS_NO.search(number[:80]))


def labelled_in_letter(before: str) -> bool:
    """Whether a county's name stands before the label, as in the 'Re:' of a letter: 'Dane County Case No.'."""
    return bool(_COUNTY_FIRST.match(before[:80]))


_COUNTY_FIRST = re.compile(
    r"^\W{0,3}(?:re:?\s)?[^\W\d][\w.' -]{2,24} (?:county|parish) (?:(?:circuit|superior|district) court )?(?:case|file) (?:no|number)[.:]{0,2}\s?$",
    re.IGNORECASE,
)


def labelled_somehow(before: str) -> bool:
    """Whether the words before a number end in 'No.' and are not those of something else's number."""
    return len(before) <= 60 and bool(_ANY_LABEL.match(before)) and not _OTHER_LABEL.search(before)


def speaks_of_others(text: str) -> bool:
    """Whether the numbers that follow these words are those of other cases: 'This document relates to:'."""
    return bool(_RELATES.search(text[:200]) or APPEAL_FROM.search(text[:200]) or _BELOW.match(text[:120]))


def of_others(strip: Strip, said: Sequence[Strip], page: Sight) -> bool:
    """Whether the strip stands under or beside words that speak of other cases, in their column and within a few lines."""
    return any(
        0 <= strip.box[1] - other.box[1] < page.leading * 7 and abs(strip.box[0] - other.box[0]) < page.leading * 5
        for other in said
    )


def weighed(found: Iterable[NumberField], *, unread: bool, headed: str) -> list[NumberField]:
    """The numbers of the paper, the main bankruptcy's but mentioned beside an adversary's; one that stands alone is its own.

    Only where no number is labelled, none had a label and was misread, and the numbers that stand alone are one; where some of them
    are such as the court writes whose name heads the paper (`headed`), the others are none of a case.
    """
    known = list(found)
    own = [number for number in known if number.place != "mention"]
    alone = [number for number in known if number.rule == ALONE]
    alone = [number for number in alone if headed in number.courts] or alone
    one = bool(alone) and 1 in {
        len({number.value for number in alone}),
        len({(number.page, number.box) for number in alone}),
    }
    if not own and not unread and one:
        return [replace(number, place="caption", via="caption") if number in alone else number for number in known]
    courts = {court for number in own if number.rule == ADVERSARY for court in number.courts}
    return [_mentioned(number) if _is_main(number, courts) else number for number in known]


def _is_main(number: NumberField, courts: set[str]) -> bool:
    return number.place == "caption" and number.rule != ADVERSARY and bool(courts & set(number.courts))


def _mentioned(number: NumberField) -> NumberField:
    return replace(number, place="mention", via="mention", confidence=round(number.confidence / 2, 3))
