"""PURE. The running text of a Word part, paragraph by paragraph, and its tags: where they begin, end, and what stands beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from docgen.render.word_findings import REFUSES, WARNS, Finding
from docgen.render.word_parts import W

MANY_RUNS = 6  # pieces with looks of their own that one tag may be broken into before it is pointed out
TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
LOOSE = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
WHOLE = re.compile(r"\{([%#])(p|tr|tc|r)(?=\s)")  # a tag that takes its paragraph, row, cell or run away with it
WORD_XML = re.compile(r"\{\{(p|tr|tc|r)\s")
OWN = re.compile(r"\{%\s*(colspan|cellbg|hm|vm)\b")
TAKES = {
    "p": ("paragraph", f"{W}p"),
    "tr": ("table row", f"{W}tr"),
    "tc": ("table cell", f"{W}tc"),
    "r": ("run", f"{W}r"),
}
TYPED = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})


@dataclass(frozen=True, eq=False)
class Paragraph:
    """A paragraph of a part: its number there, from 1, and its element."""

    part: str
    number: int
    element: Any

    @cached_property
    def text(self) -> str:
        """What stands in it, without what stands in a text box within it and without what was struck out."""
        return "".join(_said(one) for one in self.pieces)

    @cached_property
    def pieces(self) -> list[Any]:
        """Its texts, tabs and breaks in the sequence of the page."""
        kinds = {f"{W}t", f"{W}tab", f"{W}br", f"{W}cr", f"{W}noBreakHyphen"}
        found = [one for one in self.element.iter(*kinds) if _holder(one) is self.element]
        return [one for one in found if one.getparent().tag != f"{W}tabs"]

    def finding(self, severity: str, says: str, text: str = "") -> Finding:
        """Return what was found in it."""
        return Finding(severity, self.part, self.number, text or self.text, says)


def paragraphs(part: str, root: Any) -> list[Paragraph]:
    """Return the paragraphs of the part in the sequence of the page."""
    return [Paragraph(part, number, element) for number, element in enumerate(root.iter(f"{W}p"), 1)]


def source(lines: list[Paragraph]) -> str:
    """Return the part as a template of one line a paragraph, so that a line's number is the paragraph's."""
    return "\n".join(TAG.sub(_tag, " ".join(one.text.split("\n"))) for one in lines)


def faults(one: Paragraph) -> Iterator[Finding]:
    """Yield what is wrong with the tags of the paragraph."""
    loose = LOOSE.search(TAG.sub("", one.text))
    if loose:
        yield one.finding(REFUSES, f"a tag is not closed in its paragraph, or not opened: {loose.group()} stands alone")
    if xml := WORD_XML.search(one.text):
        yield one.finding(
            REFUSES,
            f"{xml.group().strip()} with a blank after it puts in ready-made Word XML, which no document of ours holds, "
            "and takes away all that stands around it; write {{ and a blank before the name",
        )
    if own := OWN.search(one.text):
        yield one.finding(REFUSES, f"the tag {own.group(1)} changes the table's shape, which is not supported here")
    yield from _beside(one)
    yield from _broken(one)


def _tag(found: re.Match[str]) -> str:
    return WHOLE.sub(r"{\1", found.group()).translate(TYPED)


def _beside(one: Paragraph) -> Iterator[Finding]:
    """Yield what would be lost: text beside a tag that takes its paragraph, row, cell or run away."""
    for tag in TAG.finditer(one.text):
        kind = WHOLE.match(tag.group())
        if kind is None:
            continue
        called, name = TAKES[kind.group(2)]
        held = next(_around(_piece_at(one, tag.start()), name), None)
        if held is None:
            yield one.finding(REFUSES, f"the tag {tag.group()} stands in no {called}")
        elif lost := _text(held).replace(tag.group(), "", 1).strip():
            yield one.finding(REFUSES, f"the tag {tag.group()} takes its whole {called} away, and with it this text would be lost: {lost[:80]}")  # fmt: skip


def _broken(one: Paragraph) -> Iterator[Finding]:
    for tag in TAG.finditer(one.text):
        runs = {_piece_at(one, place).getparent() for place in range(tag.start(), tag.end())}
        if len(runs) > MANY_RUNS:
            yield one.finding(WARNS, f"the tag {tag.group()[:60]} is broken into {len(runs)} pieces; type it again in one go", tag.group())  # fmt: skip


def _piece_at(one: Paragraph, place: int) -> Any:
    """Return the piece of text in which this place of the paragraph's text lies."""
    for piece in one.pieces:
        place -= len(_said(piece))
        if place < 0:
            return piece
    return one.pieces[-1]


def _around(element: Any, name: str) -> Iterator[Any]:
    return (above for above in element.iterancestors(name))


def _holder(element: Any) -> Any:
    return next(_around(element, f"{W}p"), None)


def _text(element: Any) -> str:
    return "".join(_said(one) for one in element.iter(f"{W}t", f"{W}tab", f"{W}br"))


def _said(element: Any) -> str:
    if element.tag == f"{W}t":
        return element.text or ""
    return {f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}.get(element.tag, "\n")
