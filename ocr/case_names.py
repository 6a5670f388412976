"""PURE. The parties where no caption is: the case's name on lines of its own, as in letters, minutes and proofs of service."""

import re
from collections.abc import Sequence

from ocr.caption_edges import is_versus
from ocr.caption_runs import ABOVE, BELOW, NAMED, Run
from ocr.captions import LABEL
from ocr.field import Field
from ocr.name_pieces import ENDS_IN_FORM
from ocr.parties import party_fields
from ocr.rows import Sight
from ocr.sides import ET_AL
from ocr.strips import Row, Strip
from ocr.vocabulary import LINKS, SAID_OF_NAMES

_NUMBERED = re.compile(
    r"^\W{0,3}(?:(?:case|cause|docket|index|action)\s(?:nos?|number)?\b|nos?\.)[.:#\s]{0,4}(?=[\w:-]{0,12}\d)[\w:-]{4,24}\s(?:[—–-]\s)?(?=[A-Z])",
    re.IGNORECASE,
)  # the number in front of the name: 'Case No. 24-603671 Poe vs. Roe'
_TITLED = re.compile(
    r"^\W{0,3}(?:case (?:name|title|caption)|short title|(?:title|style) of (?:the )?(?:case|cause|action))\b",
    re.IGNORECASE,
)  # nothing but the names stands under it
_VERSUS = re.compile(r"^\W{0,3}(?:y?v\.|vs\.?|versus|v-)\s", re.IGNORECASE)
_BETWEEN = re.compile(
    r"(?P<one>[^:\n]{2,300}?),?\s(?:v[.,]|vs\.?|versus|v|- ?vs?\.? ?-|- ?against ?-)\s(?P<two>[^:\n]{2,300})$",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?P<one>[^:\n]{2,300}?),?\s(?:v\.|vs\.?|VS\.?|versus|VERSUS)\s(?P<two>[^:\n]{2,300})$"
)  # a capital V. is as often an initial
_NUMBER = re.compile(
    r",?\s\(?(?:(?:civ|crim|case|cause|docket|index|adv|action|file)\w{0,6}\.?\s){0,2}(?:nos?\.?|number|#|case|cause|docket)[.:]{0,2}\s{0,2}\S{0,8}\d.{0,80}$"
    r"|,?\s\(?(?=[\w:-]*\d{3})[\w:]{1,12}(?:-[\w:]{1,12}){1,5}\)?$",
    re.IGNORECASE,
)
_UNDERLINED = re.compile(
    r"(?<=[a-z.]):(?=\sand\s[A-Z])|(?:(?<=Inc\.)|(?<=INC\.)|(?<=LLC)|(?<=L\.C\.)|(?<=Ltd\.)|(?<=Corp\.)):(?=\s[A-Z])"
)  # a semicolon whose tail ran into the line under it
_SHORT_NAME = re.compile(
    r"[A-Z]\.\s?[A-Z]\.|^\W{0,2}[A-Z][a-z]{1,2}(?:[ -][A-Z][a-z]{1,2}){1,3}\W{0,2}$"
)  # 'A.B.', 'Soo-Jin Li'
LABELLED = re.compile(r"^[^:]{3,40}:(?:\s|$)")
_BESIDE = re.compile(
    r"\s(?:judge|date|time|dept|department|hearing|courtroom|filed|place|clerk|reporter|page|before)(?:\s\w{2,8})?\s?:(?:\s.*)?$",
    re.IGNORECASE,
)  # another label on the line: 'Judge: ...'
_CITED = re.compile(
    r"\d{1,4}\s(?:U\.\s?S\.|F\.|S\.\s?Ct|Cal|P\.|S\.\s?W|N\.\s?E|So\.|A\.)|^(?:see|in|cf|e\.g|but)\b", re.IGNORECASE
)


def read_case_name(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The parties where no caption is: the case's name on lines of its own, as in letters, minutes and proofs of service."""
    upper = [row for row in rows if row.top < page.height * 0.5]
    strips = [strip for row in upper for strip in ((row.whole,) if _is_parted(row) else row.strips)]
    everything = [strip for row in rows for strip in row.strips]
    for at, strip in enumerate(strips):
        block = _block(page, strip, strips[at + 1 :], _limit(page, everything, strip))
        block, named = _named(block, labelled=bool(NAMED.match(strip.text[:80])))
        text = strip.text[:200]
        if named and not _CITED.search(text):
            runs = [
                Run(block, [named[side]], place=place, rule="case name", opposed=True)
                for side, place in (("one", ABOVE), ("two", BELOW))
            ]
            return tuple(party for run in runs for party in party_fields(page, run, 0.85))
    return _over_versus(page, upper)


def _over_versus(page: Sight, rows: Sequence[Row]) -> tuple[Field, ...]:
    """The name that stands over a line 'v. Kate Olson', whatever stands beside it, and the name on that line."""
    for row, below in zip(rows, rows[1:], strict=False):
        one, two = row.strips[0], below.strips[0]
        versus = _VERSUS.match(two.text[:20])
        close = two.box[1] - one.box[3] < page.leading * 2
        if versus and versus[0].strip(" ,") == "V." and not (one.text.isupper() and two.text.isupper()):
            continue  # a deputy's initial
        if versus and versus.end() < len(two.text) and close and capitalised(one.text) and not LABELLED.match(one.text):
            name = two.part(versus.end(), len(two.text))
            runs = [Run([one], [one.text], place=ABOVE, rule="case name", opposed=True)]
            runs += [Run([name], [name.text], place=BELOW, rule="case name", opposed=True)] * capitalised(name.text)
            if len(runs) == 2:
                return tuple(party for run in runs for party in party_fields(page, run, 0.85))
    return ()


def _is_parted(row: Row) -> bool:
    """A row whose 'v.' stands in a column of its own between the sides."""
    return any(is_versus(strip.text) or _VERSUS.match(strip.text) for strip in row.strips[1:])


def _named(block: list[Strip], *, labelled: bool) -> tuple[list[Strip], re.Match[str] | None]:
    """Both sides as the longest beginning of the block names them: what follows it may be a line of its own."""
    for many in range(len(block), 0, -1):
        text = _UNDERLINED.sub(";", ET_AL.sub("", " ".join(one.text[:200] for one in block[:many]))[:600])
        said = _NUMBER.sub("", _BESIDE.sub("", text))
        named = _PLAIN.match(said) or _BETWEEN.match(said)
        if (
            named
            and (labelled or not _is_initial(said, named))
            and all(capitalised(named[side]) for side in ("one", "two"))
        ):
            return block[:many], named
    return block, None


def _is_initial(said: str, named: re.Match[str]) -> bool:
    """A capital V. between small letters, behind a first name: 'James V. Allred'."""
    between = said[named.end("one") : named.start("two")].strip(" ,")
    return between == "V." and not said.isupper() and len(named["one"].split()) < 2


def _without_label(strip: Strip) -> Strip:
    label = NAMED.match(strip.text[:80]) or _NUMBERED.match(strip.text[:80])
    rest = strip.part(label.end(), len(strip.text)) if label else strip
    words = tuple(word for word in rest.words if any(map(str.isalnum, word.text)))
    return Strip(words) if words else rest


def _limit(page: Sight, strips: Sequence[Strip], first: Strip) -> float:
    """How far right a line could reach: to what stands beside it, else to the right edge of the text."""
    beside = [one.box[0] for one in strips if _beside(one, first, page.leading)]
    return min(beside, default=max(one.box[2] for one in strips))


def _beside(strip: Strip, line: Strip, reach: float) -> bool:
    return strip.box[0] > line.box[2] and strip.box[1] < line.box[3] + reach and strip.box[3] > line.box[1] - reach


def _block(page: Sight, line: Strip, below: Sequence[Strip], right: float) -> list[Strip]:
    """A line and those that go on with it: at its edge or its label's, where the next word would not have fitted any more."""
    first = _without_label(line)
    block, named = [first], bool(_TITLED.match(line.text[:80]))
    for strip in [one for one in below[:10] if not _beside(one, line, page.leading * 3)][:6]:
        last = block[-1]
        edge = min(abs(strip.box[0] - first.box[0]), abs(strip.box[0] - line.box[0]))
        if (
            LABELLED.match(strip.text[:60])
            or edge > 8
            or strip.box[1] - last.box[3] > page.leading
            or LABEL.match(strip.text[:120])
        ):
            break
        unfinished = re.search(r"(?:,|\b(?:v\.|vs\.?|and|of|the|as))$", last.text, re.IGNORECASE) or _VERSUS.match(
            strip.text
        )
        full = strip.words[0].box[2] - strip.words[0].box[0] > right - last.box[2] - 6
        firm = ENDS_IN_FORM.search(ET_AL.sub("", strip.text[:80]).rstrip(" .,")) and len(strip.text.split()) < 6
        if not (unfinished or full or firm or (named and ":" not in strip.text)):
            break
        block.append(strip)
    return block


def capitalised(name: str) -> bool:
    """Names, not running text: every word that is no link begins large."""
    words = [
        word for word in re.findall(r"[^\W\d_]+", name) if len(word) > 3 and word.lower() not in LINKS | SAID_OF_NAMES
    ]
    return bool(words or _SHORT_NAME.search(name)) and all(word[0].isupper() for word in words)
