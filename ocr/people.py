"""PURE. The judge named in the caption and the attorneys of the block on the first page."""

import re
from collections.abc import Iterable, Sequence

from ocr.captions import APPEAL_FROM, is_role
from ocr.field import CounselField, Field, read
from ocr.rows import Sight
from ocr.strips import Row, Strip
from ocr.vocabulary import STATES

MOST_ATTORNEYS, BLOCK = 12, "attorney block"
_JUDGE = re.compile(
    r"^\W{0,3}(?:(?:assigned to|assigned for all purposes to|before|presiding|present|hon)\b\W{0,3}(?:the\s)?)?"
    r"(?:(?:the\s)?hon(?:orable|\.)?|(?:(?:chief|presiding|senior|magistrate|district|circuit|hearing|trial|assigned|vice|u\.?s\.?)\s){0,3}"
    r"(?:judge|justice|commissioner|referee|chancellor)(?:\spresiding)?|juez[a]?|hon\.? juez[a]?|"
    r"(?:heard by|judicial officer(?:\spresiding)?|before|presiding)(?=\s?:))\b"
    r"[.:\s]{0,4}(?:hon(?:orable|\.)?\s)?(?P<name>\S.{2,60})$",
    re.IGNORECASE,
)
_STATE_OF_BAR = rf"(?:(?:new|north|south|west|rhode)\s)?(?:{'|'.join(sorted(STATES))}|island)\s"
_BAR = re.compile(
    rf"[\[(,#]?\s?(?:(?:{_STATE_OF_BAR}|ca(?:l(?:ifornia)?)?\.?\s|the\s|state\s|texas\s|tx\s|az\s|ny\s|tn\s|fla?\.?\s|ariz(?:ona)?\.?\s)?"
    r"(?:state\s)?bar\s?(?:card\s)?(?:no|number|id|#)|sbn|s\.b\.n|bpr|tbn|ardc|atty\.?\s(?:no|id|reg)|attorney\s(?:no|id|registration)|"
    r"(?:[a-z]{2}\s)?i\.d\.\sno|(?<=\()(?=p?\d{5,9}\))|colegiad[oa]\s?n[úu]m|rua)\b(?:\s?n[oú]m?\.?)?[\s.,:#]{0,4}p?(?P<number>\d[\d,]{2,9})?",
    re.IGNORECASE,
)
_ESQUIRE = re.compile(r",?\s(?:esq(?:uire|\.)?|attorney at law|lcd[oa]\.)\b", re.IGNORECASE)
_FOR = re.compile(r"^\W{0,3}(?:attorneys?|counsel|abogad[oa]s?)\s(?:for|de|del|por)\b.{0,120}", re.IGNORECASE)
_CLIENT = re.compile(
    r"^\W{0,3}(?:attorneys?|counsel|abogad[oa]s?)\s(?:for|de(?: la parte)?|del|por)(?:\s?\(name\))?[\s:]{1,3}",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b(?:LLP|L\.L\.P|P\.?C|APC|A\.P\.C|PLLC|P\.L\.L\.C|LLC|P\.?A|law|offices?|group|associates|attorney general|department of justice|"
    r"(?:county|city) (?:counsel|attorney)|public defender|district attorney|legal (?:aid|services)|bufete)\b|\s&\s",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"^(?:(?:[A-ZÀ-Ý]|de |la |del |van |der |von |di |d')[\w'’.À-ÿ-]{0,24}[ ,]{1,2}){1,5}[A-ZÀ-Ý][\w'’.À-ÿ-]{1,24}\.?$"
)


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
    name = match.group("name").strip(" .,;:)(_[]|") if match else ""
    name = re.split(r"\s{2,}|[,;(]|\sDept", name)[0].strip()
    return name if _NAME.match(name) and not is_role(name) else ""


def read_attorneys(pages: Iterable[Sight]) -> tuple[CounselField, ...]:
    """Names with a bar number, 'Esq.', or an e-mail address under them; `via` says whom they speak for."""
    found: dict[str, CounselField] = {}
    for page in pages:
        strips = [strip for row in page.rows for strip in row.strips]
        for strip in strips:
            one = _counsel(strip, strips, page)
            if one:
                found.setdefault(one.value.lower(), one)
    return tuple(found.values())[:MOST_ATTORNEYS]


def _counsel(strip: Strip, strips: Sequence[Strip], page: Sight) -> CounselField | None:
    text = strip.text[:160]
    told = _BAR.search(text)
    place = [strip]
    name = _attorney(strip, strips, page)
    if not name and told and not text[: told.start()].strip(" ,;:[]()*"):
        above = _above(strip, strips, page)
        name, place = (above.text.strip(" ,;") if above else ""), [above or strip, strip]
    if not name or not _NAME.match(name) or is_role(name):
        return None
    number = (told["number"] or "").replace(",", "") if told else ""
    speaks = _speaks_for(strip, strips)
    known = read(page, place, name, trust=0.9, via=speaks)
    return CounselField(**{**vars(known), "bar_number": number or _number_below(strip, strips, page), "firm": _firm(strip, strips, page),
                           "client": _CLIENT.sub("", speaks) if speaks != BLOCK else ""})  # fmt: skip


def _above(strip: Strip, strips: Iterable[Strip], page: Sight) -> Strip | None:
    """The line over a bar number that stands alone: the name, as in a Texas signature block."""
    over = [
        one
        for one in strips
        if abs(one.box[0] - strip.box[0]) < 14 and 0 < strip.box[1] - one.box[1] < page.leading * 2.4
    ]
    return max(over, key=lambda one: one.box[1], default=None)


def _under(strip: Strip, strips: Iterable[Strip], page: Sight, lines: float) -> list[Strip]:
    reach = page.leading * 1.7 * lines
    return [one for one in strips if abs(one.box[0] - strip.box[0]) < 14 and 0 < one.box[1] - strip.box[1] < reach]


def _number_below(strip: Strip, strips: Iterable[Strip], page: Sight) -> str:
    for below in _under(strip, strips, page, 1.4)[:1]:
        wrapped = re.match(r"^(\d{4,9})\W{0,3}$", below.text[:20])
        if wrapped:
            return wrapped[1]
        told = _BAR.search(below.text[:120])
        if told and not below.text[: told.start()].strip(" ,;:[]()*"):
            return (told["number"] or "").replace(",", "")
    return ""


def _firm(strip: Strip, strips: Iterable[Strip], page: Sight) -> str:
    """The first line of the same block that is a firm's or an office's name."""
    return next(
        (
            one.text[:160].strip(" ,;")
            for one in _under(strip, strips, page, 7)
            if _FIRM.search(one.text[:160]) and not _BAR.search(one.text[:160])
        ),
        "",
    )


def _attorney(strip: Strip, strips: Iterable[Strip], page: Sight) -> str:
    text = strip.text[:160]
    told = _BAR.search(text) or _ESQUIRE.search(text)
    if told:
        name = text[: told.start()].strip(" ,;:[](){}")
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
    return BLOCK


def _follows(line: Strip, below: Strip) -> bool:
    return 0 < below.box[1] - line.box[3] < 14 and abs(below.box[0] - line.box[0]) < 14
