"""PURE. Words on a paper that close it to the public: sealed, confidential, in chambers, about a child; English and Spanish."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from ocr.captions import IN_RE, Caption
from ocr.field import Field, read
from ocr.rows import Sight
from ocr.strips import Row, Strip

SEALED, CONFIDENTIAL, IN_CHAMBERS, JUVENILE = "SEALED", "CONFIDENTIAL", "IN CHAMBERS", "JUVENILE"
ALIKE, LONG = 87, 9  # how alike a misread mark must be, and from how many letters on that tells anything
BANDS = (0.5, 0.93)  # marks stand in the upper half of the page or at its foot
_LINES = {
    SEALED: r"(?:filed )?under seal|sealed(?: (?:document|case|matter|filing|record|by (?:order|court order)|pursuant to .{3,60}))?|"
    r"(?:this )?(?:document|case|matter|filing) (?:is )?(?:filed )?(?:sealed|under seal)(?: (?:pursuant|by|per) .{0,80})?|to be (?:filed|kept) under seal|"
    r"do not (?:file|scan|open|docket).{0,60}|filed under seal.{0,80}|(?:conditionally|provisionally) (?:filed )?under seal|"
    r"(?:bajo|radicad[oa] bajo|presentad[oa] bajo) sello|sellad[oa]|documento sellado",
    CONFIDENTIAL: r"(?:highly |strictly )?confidential(?: (?:document|filing|information|record|report|material)s?)?(?: - .{3,60})?|"
    r"confidential[ -]+(?:filed under seal|subject to protective order|attorneys'? eyes only)|"
    r"contains confidential (?:information|material)s?|attorneys'? eyes only|subject to (?:the )?protective order|(?:altamente |estrictamente )?confidencial",
    IN_CHAMBERS: r"in chambers|in camera(?: review| submission| inspection)?|"
    r"(?:submitted |lodged |for |delivered )?in[ -]camera(?: (?:review|submission|inspection))?(?: only)?|"
    r"(?:for )?chambers(?:'|’)? copy only|en c[áa]maras?|en privado",
    JUVENILE: r"juvenile(?: (?:case|matter|court|file|record|division|proceeding|department|docket|dependency|delinquency)s?)*(?: - confidential)?|"
    r"confidential juvenile (?:file|case|record).{0,40}|"
    r".{0,40}(?:welfare (?:and|&) institutions|welf\. ?(?:and|&) inst\.?|w ?& ?i)(?: code)?,? ?(?:code,? )?(?:§+|sec\w{0,5}\.?|s)? ?827\b.{0,40}|"
    r"(?:sala|asuntos|tribunal) de (?:menores|relaciones de familia y menores)|caso de menores",
}
_MARKS = {kind: re.compile(rf"^(?:{shape})$", re.IGNORECASE) for kind, shape in _LINES.items()}
_CHILD = re.compile(
    r"\b(?:an?|the) (?:minor )?child(?:ren)?\b|\bminor child(?:ren)?\b|\b(?:a )?person(?:s)? coming under the juvenile court law\b|"
    r"\bchild(?:ren)? (?:under|alleged to be)\b|\balleged (?:dependent|delinquent|neglected|deprived)\b|\bun menor\b|\bmenor de edad\b",
    re.IGNORECASE,
)
_OF_A_CHILD = re.compile(
    r"^\W{0,3}(?:in (?:re|the (?:matter|interest|welfare)(?: of)?)|en (?:interés|el interés) de|matter of)\b"
    r".{0,60}?\b(?:[A-Z]\.\s?){2,4}(?=\s{0,2}(?:[,;]|$|an?\b|and\b))|"
    r"^\W{0,3}(?:in the interest of|in the welfare of|en interés de(?:l)? menor)\b",
    re.IGNORECASE,
)
_INITIALS_ONLY = re.compile(r"(?:^|\s)(?:[A-Z]\.\s?){2,4}(?=[\s,;]|$)")
_GROWN = re.compile(r"\b(?:marriage|estate|trust|litigation|debtors?|conservatorship|deceased)\b", re.IGNORECASE)
_JUVENILE_COURT = re.compile(
    r"\bjuvenile (?:court|division|department|branch)\b|\bcourt,? juvenile\b|\bsitting as (?:a |the )?juvenile\b|\btribunal de menores\b|\bsala de menores\b",
    re.IGNORECASE,
)
# A form's own words: a label for the child's name in its head, a line "JUVENILE COURT - DEPENDENCY", California's forms of the series JV.
_CHILDS_LABEL = re.compile(
    r"^\W{0,3}(?:(?:child(?:ren)?|minor|juvenile|youth|ward)(?:['’]?s|s['’])?['’]?\s(?:full )?name|name\(?s?\)? of (?:the )?(?:minor |subject )?"
    r"(?:child(?:ren)?|minors?|juvenile|youth|ward)|nombre del? (?:los )?menor(?:es)?)\W{0,3}:",
    re.IGNORECASE,
)
_JUVENILE_LINE = re.compile(
    r"^\W{0,3}(?:in the )?juvenile (?:court|division|department|branch)\b.{0,40}$", re.IGNORECASE
)
_JUVENILE_FORM = re.compile(r"^\W{0,2}JV-?\d{3}(?:\([A-Z]\))?(?:[,.\s]|$)")
FORM_HEAD = 0.45  # of the page: how far down the head of a form reaches
_CHOICE = re.compile(r"\b(?:public|unsealed|redacted|yes|no|sí)\b", re.IGNORECASE)  # boxes to choose from, side by side
_FRAME = " \t*_-=~|[](){}<>«»\"'“”.,:;!#•·—–"
_BOX = re.compile(r"^\W{0,2}[\[(☐□o0]\s{0,2}[\])]?\s", re.IGNORECASE)
_TICKED = re.compile(r"^\W{0,2}(?:[\[(]\s?[xX✓✔]\s?[\])]|[☒☑✗✓])\s")
_EMPTY = re.compile(r"^\s{0,2}(?:\[[\s_|]{0,3}\]|\(\s{0,3}\)|[☐□]|_{1,6}|O\b|OO\b|C\]|L\]|LJ|\(\s?J|0\b)\s{0,2}")


def is_marking(text: str) -> bool:
    """Whether a line is nothing but a marking."""
    return bool(_kind(text))


def read_marking(pages: Sequence[Sight], first: Sight, caption: Caption | None) -> Field | None:
    """The strictest marking of the first pages, or a caption that says the case is a child's; an empty box for one is none."""
    found = [(hit, page) for page in pages for hit in _found(page, page.rows, caption if page is first else None)]
    if not found:
        return None
    (kind, strips, via), page = min(found, key=lambda one: _STRICTEST.index(one[0][0]))
    return read(page, strips, kind, trust=0.95, via=via)


_STRICTEST = (JUVENILE, SEALED, IN_CHAMBERS, CONFIDENTIAL)


def _found(page: Sight, rows: Sequence[Row], caption: Caption | None) -> Iterator[tuple[str, list[Strip], str]]:
    for row in rows:
        if page.height * BANDS[0] < row.top < page.height * BANDS[1] or _CHOICE.search(row.text[:200]):
            continue
        for strip in dict.fromkeys((*row.strips, row.whole)):
            kind = _kind(strip.text[:200])
            if kind:
                yield kind, [strip], "marking"
    child = _of_a_child(caption) if caption else []
    if child:
        yield JUVENILE, child, "caption"
    for row in rows:
        if row.top < (caption.top if caption else page.height * 0.25) and _JUVENILE_COURT.search(row.text[:200]):
            yield JUVENILE, [row.whole], "court"
    yield from _on_a_form(page, rows)


def _on_a_form(page: Sight, rows: Sequence[Row]) -> Iterator[tuple[str, list[Strip], str]]:
    """What the head of a form, or its number at the top or the foot, says of a child."""
    for row in rows:
        edge = not page.height * 0.12 < row.top < page.height * 0.9
        for strip in row.strips:
            text = strip.text[:120]
            headed = row.top < page.height * FORM_HEAD and (_CHILDS_LABEL.match(text) or _JUVENILE_LINE.match(text))
            if headed or (edge and _JUVENILE_FORM.match(text)):
                yield JUVENILE, [strip], "form"


def _kind(text: str) -> str:
    """The marking a line is; a line that says more, or an empty box before it, is none."""
    if _EMPTY.match(text):
        return ""
    text = _TICKED.sub("", text)
    plain = re.sub(r"\s+", " ", text.strip(_FRAME))[:120]
    if not plain or plain.islower():
        return ""
    for kind, shape in _MARKS.items():
        if shape.match(plain):
            return kind
    return _misread(plain) if plain.isupper() else ""


def _misread(text: str) -> str:
    """A mark with a letter or two misread, or letters spaced out: 'C O N F I D E N T I A L', 'CONFIDENTIAI.'."""
    words = text.split()
    whole = re.sub(r"[^A-Z0-9]", "", text)
    if len(words[0]) < 3 < len(words[-1]):  # what is left of a box before the word
        return ""
    for kind, mark in _PLAIN:
        if (
            len(mark) >= LONG
            and abs(len(whole) - len(mark)) < 3
            and fuzz.ratio(whole, mark) >= ALIKE
            or len(whole) == len(text.replace(" ", ""))
            and whole == mark
        ):
            return kind
    return ""


_PLAIN = (
    (SEALED, "FILEDUNDERSEAL"), (SEALED, "UNDERSEAL"), (SEALED, "SEALED"), (CONFIDENTIAL, "CONFIDENTIAL"), (CONFIDENTIAL, "CONFIDENCIAL"),
    (IN_CHAMBERS, "INCHAMBERS"), (IN_CHAMBERS, "INCAMERA"), (JUVENILE, "JUVENILE"),
)  # fmt: skip


def _of_a_child(caption: Caption) -> list[Strip]:
    """The lines of a caption that say the case is about a child: 'In the Interest of A.B., a Child'."""
    begins = next(
        (at for at, strip in enumerate(caption.left) if IN_RE.match(strip.text[:80])), 0
    )  # below the court's name
    lines = caption.left[begins:]
    texts = [strip.text[:200] for strip in lines[:12]]
    whole = " ".join(texts)[:600]
    if _GROWN.search(whole):
        return []
    alone = bool(_OF_A_CHILD.match(whole)) or any(IN_RE.match(text[:80]) for text in texts)
    if not alone or not (
        _OF_A_CHILD.match(whole)
        or _CHILD.search(whole)
        and (_INITIALS_ONLY.search(whole) or "interest" in whole.lower())
    ):
        return [
            strip for strip in caption.left if re.search(r"coming under the juvenile", strip.text[:200], re.IGNORECASE)
        ]
    return list(lines[:3])
