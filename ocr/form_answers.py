"""PURE. A form's label for a party and the answer to it: behind the label, in the box beside it, or on the line below."""

import re
from collections.abc import Sequence

from ocr.addresses import is_address
from ocr.caption_edges import is_outside, is_versus
from ocr.case_names import LABELLED, capitalised
from ocr.parts import form_label, name_label, part_in
from ocr.rows import Sight
from ocr.strips import Strip

_COUNTED = re.compile(r"^\W{0,3}(?:(?:[ivx]{1,4}|\d{1,2})[.)]\s?)?(?:[(\[]?[a-h1-9][)\].]\s)?(?:the\s)?", re.IGNORECASE)
_NAME_OF = re.compile(
    r"^\W{0,3}(?:(?:full|legal|print(?:ed)?)\s){0,2}names?(?:(?:,| and) (?:(?:mailing|street|current)\s){0,2}address(?:es)?){0,2} of (?:the )?",
    re.IGNORECASE,
)
_ASKS_NAME = re.compile(
    r"(?:['’]?s['’]?)?\s?(?:[(\[]?(?:(?:please|type|print|full|legal|or)\s){0,3}names?[)\]]?)\W{0,2}$", re.IGNORECASE
)

_ASKED_FOR = re.compile(
    r"\s?[(\[{][^()]{0,40}\b(?:last|first|middle|print|type|full)\b[^()]{0,40}[)\]}]?\W{0,2}$", re.IGNORECASE
)  # 'Name of Plaintiff (Last, first, middle initial)'
_NAMED = re.compile(r"^\W{0,3}([^\W\d][\w/ -]{3,30}?)(?:['’`]s|s['’`])?\s(?:full\s)?name\W{0,2}$", re.IGNORECASE)
_BRACKETED = re.compile(
    r"\s[(\[{][^()\[\]{}]{0,40}\b(?:name|address)[^()\[\]{}]{0,60}[)\]}]?\W{0,2}$", re.IGNORECASE
)  # '(name, address, telephone)'
_WHO = re.compile(r"^\W{0,3}(?:\d{1,2}[.)]\s)?who is the (?:current )?([^\W\d]{5,14})\?", re.IGNORECASE)
_WHOSE = re.compile(r"['’`]s?\s+(?:full\s)?names?\b", re.IGNORECASE)  # "CHILD'S NAME" tells whom a form is about
_NEXT = re.compile(
    r"\s(?:docket|case|cause|file|index|claim|booking) (?:no\.?|number|num)\s?[:#].*$", re.IGNORECASE
)  # another label on the line
ACROSS = 0.3  # of the page's width, between a label and the answer beside it
BELOW = 60.0  # points that the answer below a label may stand right of it


def without_count(text: str) -> str:
    """The text without what counts it: 'I. (a) PLAINTIFFS'."""
    return text[end.end() :] if (end := _COUNTED.match(text)) else text


def part_of_box(text: str) -> str:
    """The part the label of a box names, counted or explained: 'I. (a) PLAINTIFFS', 'Plaintiff(s) (name, address, telephone):'."""
    return part_in(_BRACKETED.sub("", without_count(text)))


def part_label(text: str) -> tuple[str, str]:
    """The part a label asks for and what is answered behind it; 'Name of Plaintiff: ...', '1. DEFENDANT (name): ...'."""
    role, answer = form_label(text)
    if role:
        return role, unlined(answer)
    label, colon, answer = without_count(text).partition(":")
    if not colon or len(label) > 60 or _WHOSE.search(label):
        return "", ""
    return part_in(_ASKS_NAME.sub("", _NAME_OF.sub("", label))), _NEXT.sub("", unlined(answer))


def part_asked(text: str) -> str:
    """The part whose name, and perhaps address, a line above the answer asks for: 'Name And Address Of Plaintiff 1'."""
    named = _NAME_OF.match(text[:100])
    return part_in(_ASKED_FOR.sub("", text[named.end() : 100])) if named and ":" not in text.rstrip(": ") else ""


def is_label(text: str) -> bool:
    """Whether a line begins with a label of a form: 'CASE CATEGORY: ...'."""
    return bool(LABELLED.match(text[:60]))


def answer_apart(page: Sight, strips: Sequence[Strip], at: int) -> Strip | None:
    """What answers a label that stands alone: the box beside it, else the line below it, and no other label."""
    label = strips[at]
    below = next((one for one in strips[at + 1 : at + 6] if _right_below(page, label, one)), None)
    below = below if below is not None and _answers(below) else None
    beside = next((one for one in strips[at + 1 : at + 3] if _same_line(label, one)), None)
    far = beside is not None and below is not None and beside.box[0] - label.box[2] > page.width * ACROSS
    if beside is None or far or part_in(without_count(beside.text).rstrip(":")):
        return below
    return beside if _answers(beside) else below


def _right_below(page: Sight, label: Strip, strip: Strip) -> bool:
    down = strip.box[1] - label.box[3]
    return -page.leading * 0.3 < down < page.leading * 1.2 and -6 < strip.box[0] - label.box[0] < BELOW


def _answers(strip: Strip) -> bool:
    text = unlined(strip.text[:300].lstrip(": "))
    other = (
        is_label(text) or part_in(text) or name_label(text) or is_versus(text) or is_address(text) or is_outside(text)
    )
    return not other and sum(map(str.isalpha, text)) > 1 and capitalised(text)


def _same_line(one: Strip, other: Strip) -> bool:
    over = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    return other.box[0] > one.box[2] and over > 0.5 * min(one.box[3] - one.box[1], other.box[3] - other.box[1])


def part_before_colon(strips: Sequence[Strip], at: int) -> str:
    """The part a label asks for whose colon stands in a column of its own: 'Plaintiff' and, further right, ': KATE OLSON'."""
    beside = next((one for one in strips[at + 1 : at + 3] if _same_line(strips[at], one)), None)
    if beside is None or not re.match(r"^:\s?\S", beside.text) or strips[at].text.rstrip()[-1:] in ",.;":
        return ""
    return part_label(strips[at].text[:100] + ":")[0]


def part_questioned(strips: Sequence[Strip], at: int) -> str:
    """The part a numbered question asks for, over one line or two: '1. Who is the current creditor?'."""
    below = [one for one in strips[at + 1 : at + 5] if abs(one.box[0] - strips[at].box[0]) < 14]
    asked = _WHO.match(" ".join(one.text[:60] for one in (strips[at], *below[:1])))
    return part_in(asked[1]) if asked else ""


def part_beside(strips: Sequence[Strip], at: int) -> str:
    """The part whose name a box asks for that stands left of the answer: 'Debtor name', and further right 'ACME, L.L.C.'."""
    named = _NAMED.match(strips[at].text[:60])
    beside = [one for one in strips[at + 1 : at + 4] if _same_line(strips[at], one)] if named else []
    return part_in(named[1]) if named and len(beside) == 1 and _answers(beside[0]) else ""  # more are a table's head


def unlined(text: str) -> str:
    """The answer without the line it was written on."""
    return " ".join(text.replace("_", " ").split())
