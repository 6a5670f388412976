"""PURE. The judge named in the caption and the attorneys of the block on the first page."""

import re
from collections.abc import Iterable, Sequence

from ocr.captions import APPEAL_FROM, is_role
from ocr.field import Field, read
from ocr.rows import Row, Sight, Strip

MOST_ATTORNEYS = 12
_JUDGE = re.compile(
    r"^\W{0,3}(?:(?:assigned to|assigned for all purposes to|before|presiding|hon)\b\W{0,3}(?:the\s)?)?"
    r"(?:(?:the\s)?hon(?:orable|\.)?|(?:(?:chief|presiding|senior|magistrate|district|circuit|hearing|u\.?s\.?)\s){0,3}"
    r"(?:judge|justice|commissioner|referee)|juez[a]?|hon\.? juez[a]?)\b"
    r"[.:\s]{0,4}(?:hon(?:orable|\.)?\s)?(?P<name>\S.{2,60})$",
    re.IGNORECASE,
)
_BAR = re.compile(
    r"[\[(,]?\s?(?:(?:ca(?:l(?:ifornia)?)?\.?\s|state\s|texas\s|ariz(?:ona)?\.?\s)?bar\s?(?:no|number|id|#)|sbn|s\.b\.n|bpr|tbn|atty\.?\s(?:no|id)|"
    r"colegiad[oa]\s?núm|rua)\b[\s.:#]{0,4}\w{0,12}",
    re.IGNORECASE,
)
_ESQUIRE = re.compile(r",?\s(?:esq(?:uire|\.)?|attorney at law|lcd[oa]\.)\b", re.IGNORECASE)
_FOR = re.compile(r"^\W{0,3}(?:attorneys?|counsel|abogad[oa]s?)\s(?:for|de|del|por)\b.{0,120}", re.IGNORECASE)
_NAME = re.compile(r"^(?:[A-ZÀ-Ý][\w'’.À-ÿ-]{0,24}[ ,]{1,2}){1,4}[A-ZÀ-Ý][\w'’.À-ÿ-]{1,24}\.?$")


def read_judge(page: Sight, rows: Sequence[Row], limit: float) -> Field | None:
    """The judge as named above the body of the page; the judge below an appeal is another's."""
    elsewhere = -1000.0
    for row in rows:
        if APPEAL_FROM.search(row.text[:200]):
            elsewhere = row.top
        if row.top > limit or row.top - elsewhere < page.leading * 9:
            continue
        for strip in row.strips:
            name = _judge(strip.text[:160])
            if name:
                return read(page, [strip], name, trust=0.9, via="caption")
    return None


def _judge(text: str) -> str:
    text = text.lstrip(")§|}] ")
    match = _JUDGE.match(text)
    name = match.group("name").strip(" .,;:)(_") if match else ""
    name = re.split(r"\s{2,}|[,;(]|\sDept", name)[0].strip()
    return name if _NAME.match(name) and not is_role(name) else ""


def read_attorneys(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """Names with a bar number, 'Esq.', or an e-mail address under them; `via` says whom they speak for."""
    strips = [strip for row in rows for strip in row.strips]
    fields = []
    for strip in strips:
        name = _attorney(strip, strips, page)
        if name:
            fields.append(read(page, [strip], name, trust=0.9, via=_speaks_for(strip, strips)))
    return tuple(fields[:MOST_ATTORNEYS])


def _attorney(strip: Strip, strips: Iterable[Strip], page: Sight) -> str:
    text = strip.text[:160]
    told = _BAR.search(text) or _ESQUIRE.search(text)
    if told:
        name = text[: told.start()].strip(" ,;:[]()")
        return name if _NAME.match(name) else ""
    if not _NAME.match(text) or len(text.split()) > 5 or not _mail_below(strip, strips, page):
        return ""
    return text


def _mail_below(strip: Strip, strips: Iterable[Strip], page: Sight) -> bool:
    reach = page.leading * 2.2
    return any(
        "@" in below.text[:80] and abs(below.box[0] - strip.box[0]) < 12 and 0 < below.box[1] - strip.box[1] < reach
        for below in strips
    )


def _speaks_for(strip: Strip, strips: Sequence[Strip]) -> str:
    """The line 'Attorneys for ...' of the same block, with the name that follows it on the next line."""
    for at, line in enumerate(strips):
        if line.box[1] > strip.box[1] and abs(line.box[0] - strip.box[0]) < 60 and _FOR.match(line.text[:160]):
            names = [line.text[:160], *(below.text[:120] for below in strips[at + 1 : at + 2] if _follows(line, below))]
            return " ".join(names).strip(" ,;")
    return "attorney block"


def _follows(line: Strip, below: Strip) -> bool:
    return 0 < below.box[1] - line.box[3] < 14 and abs(below.box[0] - line.box[0]) < 14
