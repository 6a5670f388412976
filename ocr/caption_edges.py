"""PURE. Where a caption's sides begin and end: the lines of names, without the heading above and the text below them."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from ocr.addresses import is_address, names_counsel
from ocr.captions import APPEAL_FROM, IN_RE, LABEL, VERSUS, is_court_line
from ocr.markings import is_marking
from ocr.ornaments import is_rule
from ocr.parts import blurred_part, name_label, part_in
from ocr.rows import Sight
from ocr.strips import Strip
from ocr.vocabulary import STATES

MOST_LINES = 24  # of one side
INDENT = 30.0  # points that a part stands right of the names
AGAINST = 80  # how alike a misread '-against-' must be
LEGIBLE = 0.3  # how sure the words of a line must be to stand at a side's edge
_VENUE = re.compile(
    r"^\W{0,3}(?:(?:the )?(?:state|commonwealth) of \w+(?: \w+)?\W{0,3}$|(?:county|parish|city|borough) of [\w.]+(?: [\w.]+){0,2}\W{0,3}$|"
    r"[\w. -]{3,30} (?:county|parish)(?:, [A-Za-z ]{4,20})?\W{0,3}(?:ss\.?)?$)",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"\b(?:tribunal|circuit|appellate district|judicial (?:district|circuit))\b|^\W{0,3}(?:[\w-]+\s){0,2}division(?:\s[\w()-]{1,8}){0,2}\W{0,3}$"
    r"|^\W{0,3}(?:present\s?:|part\s\w{1,4}$|branch\s(?:no\.\s)?\d{1,3}$|sala (?:superior|municipal|de)\b|(?:department|dept\.?)\s\d|hon\.\s|"
    r"(?:acting\s)?justice\W{0,3}$|at\s[A-Z][\w ,]{2,30}$|in the$|"
    r"for the\b|chapter\s\d|jury\b|filed\b|date\s?:|returnable\b|judge\b|before (?:the )?hon|page\s\d)"
    r"|^\W{0,3}(?:centro judicial|región judicial|estado libre)|^\W{0,3}(?:[A-Z]\.\s?)?[A-Z]{0,2}-?\d[\d-]{4,}\W{0,3}$"
    r"|^\W{0,3}[\w.]+(?: [\w.]+){0,2},?\s(?:ss|sc)\b[.:)\s]{0,3}$"
    r"|^\W{0,3}(?:this document relates|proceeding under|of the \w+ (?:court |code )?(?:act|code)\b|an? (?:proceeding|application)\b|"
    rf"(?:{'|'.join(sorted(STATES))}),\s[\w.]+(?: [\w.]+)?\scounty\W{{0,3}}$|"
    r"write the full name|space above)|\bproceeding\b(?: under .{3,40})?\W{0,3}$",
    re.IGNORECASE,
)
_INSTRUCTS = re.compile(
    r"^\W{0,3}(?:\w{0,2}rite the full name|enter (?:your|the) names?\b|(?:(?:first|middle|last)(?: name)?\b\W{0,4}){2,3}$)"
    r"|\bspace above\b|\bplease write\b",
    re.IGNORECASE,
)  # what a form says of how to fill it in
_RELATES = re.compile(
    r"^\W{0,3}(?:this (?:\w+\s){1,3}(?:relates|applies|pertains)|(?:relates|applies) to)\b", re.IGNORECASE
)
_OPENS = re.compile(
    r"^\W{0,3}(?:in\s?re\b|in the\b|matter of|ex parte|(?:the )?(?:guardian|conservator)ship of|(?:the )?adoption of|en el\b|en inter)",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(r"(?:[,;&-]|\b(?:and|of|the|for|de|del|y|as|by|in|ex))$", re.IGNORECASE)
_ON_BEHALF = re.compile(r"\bas (?:\w{4,12} )?(?:trustee|agent|nominee|administrator|receiver)$", re.IGNORECASE)
_GOES_ON = re.compile(r"^(?:[Aa][Nn][Dd]\b|Y\b|&|[a-zà-ÿ]|[ADF]/[KB]/A|I[Nn][Cc]\b|L\.?L\.?[CP])")
_DESCRIBED = re.compile(
    r"^\W{0,3}(?:deceased|decedents?|minors?|child(?:ren)?|wards?)\b"
)  # in small letters it is said of a name
_DESCRIBES = re.compile(
    r"^[A-ZÀ-Ý][^,:;]{2,50},\s(?:an?|by and through|by (?:his|her|its|their)|individually|as)\s(?!result\b|matter\b)"
)  # 'M.H., a minor, by and through her mother and next'
_ET_AL = re.compile(r"^\W{0,3}et\.?\s?als?\b\W{0,3}$", re.IGNORECASE)
_FORM_PART = re.compile(r"^\W{0,3}(?:joint )?debtor\s?[12]\b", re.IGNORECASE)  # a form's box asks for a name
# A capital V. is as often a middle initial; it parts two sides only on a line of its own.
INLINE = re.compile(r"(?:^|(?<=\s))(?:v{1,2}\.|[vV][sS][.,]?|v|VERSUS|versus|-?against-?|-v-)(?:\s|$)")
_OF_A_LAW = re.compile(r"^\W{0,3}(?:proceeding\b|under\b|pursuant\b|of the \w+ (?:\w+ )?act\b)", re.IGNORECASE)
_LAW_OF_CHILDREN = re.compile(
    r"\b(?:juvenile )?court law\b", re.IGNORECASE
)  # 'a Person Coming Under the / Juvenile Court Law'
_OF_A_CHILD = re.compile(
    r"\b(?:custody|parentage|paternity) of\b\W{0,3}\w", re.IGNORECASE
)  # its parents are the parties
_OF_A_PROCEEDING = re.compile(r"\ban? (?:[\w/-]{3,20}\s){0,2}(?:proceeding|application|petition)\b", re.IGNORECASE)


def is_versus(text: str) -> bool:
    """A 'v.' on a line of its own, even where it is read as 'Vv.' or 've'."""
    against = re.match(r"^\W{0,3}([a-z]{6,8})\W{0,3}$", text[:16])
    blurred = against is not None and fuzz.ratio(against[1], "against") >= AGAINST
    return bool(
        blurred
        or VERSUS.match(text[:40])
        or re.match(r"^\W{0,2}(?:[Vv]{1,2}[s5e]?[.,:]?|[Vv]s[.,]?)\W{0,3}$", text[:12])
    )


def part_line(text: str) -> str:
    """The part that a line of its own names, in its own words; empty when the line says more, or says it of the name before."""
    said = _DESCRIBED.match(text[:40]) or _FORM_PART.match(text[:40])
    return "" if said else part_in(text) or name_label(text)


def is_mark(text: str) -> bool:
    """A line that orders a caption: a 'v.', a part, or an opening such as 'In re'."""
    return is_versus(text) or bool(part_line(text)) or opens(text)


def opens(text: str) -> bool:
    """A line such as 'In re' or 'In the Matter of', above which no party stands."""
    return bool(_OPENS.match(text[:80]) and IN_RE.match(text[:80]))


def is_outside(text: str, following: str = "") -> bool:
    """A line that is no party: the court's, its county's, counsel's, a number, where the appeal comes from, or running text."""
    text = text[:300]
    if IN_RE.match(text[:80]) or _LAW_OF_CHILDREN.search(text):
        return False
    heading = _HEADING.search(text) or (_VENUE.match(text) and _VENUE.match(following[:300]))
    return bool(
        is_court_line(text, following)
        or (heading and not part_line(following))  # 'STATE OF UTAH, Plaintiff'
        or LABEL.match(text)
        or APPEAL_FROM.search(text)
        or names_counsel(text)
        or _INSTRUCTS.search(text)
        or _runs_on(text)
        or is_marking(text)
    )


def _runs_on(text: str) -> bool:
    """Running text: many words, most of them small, and no list that goes on."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    large = sum(word[0].isupper() for word in words)
    listed = text[-1:] in ",;" or bool(
        part_in(text.rpartition(",")[2])
    )  # 'KATE OLSON, individually and ..., Plaintiff'
    return len(text.split()) > 9 and not listed and large * 2 < len(words) and not _DESCRIBES.match(text)


def first_line(page: Sight, lines: Sequence[Strip], mark: int) -> int:
    """The line the first side begins with, upwards from the 'v.' or part below it."""
    first = mark
    over = [line.text for line in lines[max(0, mark - 2) : mark] if not _ET_AL.match(line.text[:20])]
    addressed = bool(over) and is_address(over[-1])
    pitch = _pitch(page, lines[max(0, mark - MOST_LINES) : mark + 1])
    while first > 0 and mark - first < MOST_LINES:
        upper, lower = lines[first - 1], lines[first]
        if (
            IN_RE.match(upper.text[:80])
            or (addressed and is_address(upper.text))
            or (first == mark and _ET_AL.match(upper.text[:20]))
        ):
            first -= 1
            continue
        said = first > 1 and _ON_BEHALF.search(lines[first - 2].text)
        heads = not said and (
            is_outside(upper.text, lower.text) or is_address(upper.text) or _is_venue(lines, first - 1)
        )
        apart = not _goes_on(page, upper, lower, pitch) or upper.confidence < LEGIBLE
        if heads or (first < mark and apart):
            break
        first -= 1
    return first


def _is_venue(lines: Sequence[Strip], at: int) -> bool:
    """The county under the name of the court."""
    line, below = lines[at], lines[at + 1]
    named = bool(_UNFINISHED.search(line.text)) or is_mark(below.text)  # 'MIAMI-DADE COUNTY, Plaintiff'
    if named or not _VENUE.match(line.text):
        return False
    if at:
        return is_outside(lines[at - 1].text, line.text)
    return abs(line.box[0] - below.box[0]) > INDENT or below.box[1] - line.box[3] > 1.5 * (line.box[3] - line.box[1])


def last_line(page: Sight, lines: Sequence[Strip], mark: int) -> int:
    """The line the last side ends with, downwards from the last 'v.': no part below it says so."""
    last = mark
    pitch = _pitch(page, lines[mark : mark + MOST_LINES])
    while last + 1 < len(lines) and last - mark < MOST_LINES:
        upper, lower = lines[last], lines[last + 1]
        below = lines[last + 2].text if last + 2 < len(lines) else ""
        outside = is_outside(lower.text, below) and not _ON_BEHALF.search(upper.text)
        if outside or (last > mark and not _goes_on(page, upper, lower, pitch)):
            break
        last += 1
    return last


def _pitch(page: Sight, lines: Sequence[Strip]) -> float:
    """How far apart the lines of one name stand: the least there is."""
    steps = [_middle(two) - _middle(one) for one, two in zip(lines, lines[1:], strict=False)]
    return min([step for step in steps if step > page.leading * 0.9], default=page.leading * 1.6)


def _middle(strip: Strip) -> float:
    return (strip.box[1] + strip.box[3]) / 2


def _goes_on(page: Sight, upper: Strip, lower: Strip, pitch: float) -> bool:
    """Whether a line goes on with the one above it: as close as lines stand here, or it is said that more follows."""
    step = _middle(lower) - _middle(upper)
    if step > page.leading * 5:
        return False
    more = _UNFINISHED.search(upper.text) or _GOES_ON.match(lower.text)
    return step < pitch * 1.5 or bool(more) and step < pitch * 2.6


def sides_only(page: Sight, column: Sequence[Strip]) -> tuple[Strip, ...]:
    """A caption's left column from the first name to the last part."""
    lines = _whole_lines(column)
    relates = next((at for at, strip in enumerate(lines) if at and _RELATES.match(strip.text[:80])), len(lines))
    lines = lines[:relates]
    marks = _marks(lines)
    if not marks:
        return _about_inline(page, lines)
    versus = max([at for at in marks if is_versus(lines[at].text)], default=-1)
    part = last_part(lines, marks)
    opening, following = lines[marks[0]].text, lines[marks[0] + 1].text if marks[0] + 1 < len(lines) else ""
    first = marks[0]
    about = _OF_A_PROCEEDING.search(f"{opening} {following}"[:200]) or _OF_A_CHILD.search(opening[:120])
    if opens(opening) and about and len(marks) > 1:
        first = max(first_line(page, lines, marks[1]), marks[0] + 1)
        first += next((at for at, line in enumerate(lines[first:]) if not _OF_A_LAW.match(line.text[:60])), 0)
    elif not opens(opening):
        first = first_line(page, lines, first)
    last = last_line(page, lines, versus) if versus > part else part if part >= 0 else len(lines) - 1
    return tuple(strip for strip in lines[first : last + 1] if is_mark(strip.text) or not _INSTRUCTS.search(strip.text))


def _about_inline(page: Sight, lines: Sequence[Strip]) -> tuple[Strip, ...]:
    """Where the 'v.' stands within a line: that line, and the lines that close to it go on with it."""
    at = next((at for at, strip in enumerate(lines) if INLINE.search(strip.text[:300])), None)
    if at is None:
        return tuple(lines)
    pitch, first, last = _pitch(page, lines), at, at
    while (
        first > 0
        and not _ends_names(lines[first - 1], lines[first])
        and _goes_on(page, lines[first - 1], lines[first], pitch)
    ):
        first -= 1
    while (
        last + 1 < len(lines)
        and not _ends_names(lines[last + 1])
        and _goes_on(page, lines[last], lines[last + 1], pitch)
    ):
        last += 1
    return tuple(lines[first : last + 1])


def _ends_names(strip: Strip, below: Strip | None = None) -> bool:
    return bool(
        is_outside(strip.text, below.text if below else "") or re.match(r"^[^:]{3,40}:(?:\s|$)", strip.text[:60])
    )


def last_part(lines: Sequence[Strip], marks: Sequence[int]) -> int:
    """The line of the last side's part, -1 where none is named: a full stop ends a caption, whatever part is named below it."""
    versus = max([at for at in marks if is_versus(lines[at].text)], default=-1)
    parts = [at for at in marks if at > versus and part_line(lines[at].text)]
    ended = next((at for at in parts if versus >= 0 and lines[at].text.rstrip().endswith(".")), None)
    return ended if ended is not None else max(parts, default=-1)


def _marks(lines: Sequence[Strip]) -> list[int]:
    """The lines that order the caption; where a bad scan left no 'v.', a blurred part right of the names too."""
    told = [at for at, strip in enumerate(lines) if is_mark(strip.text)]
    if any(is_versus(lines[at].text) for at in told):
        return told
    return [at for at, strip in enumerate(lines) if at in told or blurred_line(strip, lines)]


def blurred_line(strip: Strip, lines: Sequence[Strip]) -> str:
    """The part of a line that stands where a part stands, right of the names, however badly it is read."""
    indented = strip.box[0] > min(one.box[0] for one in lines) + INDENT and strip.text.rstrip()[-1:] in ",.;"
    return blurred_part(strip.text) if indented else ""


def _is_far_scrap(strip: Strip, before: Strip) -> bool:
    """A few small letters far behind the last line, level with it: dirt, or what a box at the edge of the column was read as."""
    far = strip.box[0] - before.box[2] > 4 * (strip.box[3] - strip.box[1]) and strip.box[1] < before.box[3]
    return far and len(strip.text) < 4 and strip.text.islower()


def _whole_lines(column: Sequence[Strip]) -> list[Strip]:
    """The lines of a column: pieces at one height are one line, and a lone figure is dirt."""
    lines: list[Strip] = []
    for strip in column:
        dirt = len(strip.text.strip(".,;:'")) < 2 or is_rule(strip) or bool(lines) and _is_far_scrap(strip, lines[-1])
        if dirt and not is_versus(strip.text):
            continue
        over = min(strip.box[3], lines[-1].box[3]) - max(strip.box[1], lines[-1].box[1]) if lines else 0.0
        marked = lines and (is_mark(strip.text) or is_mark(lines[-1].text))
        if lines and not marked and over > 0.6 * min(strip.box[3] - strip.box[1], lines[-1].box[3] - lines[-1].box[1]):
            lines[-1] = Strip(tuple(sorted((*lines[-1].words, *strip.words), key=lambda word: word.box[0])))
        else:
            lines.append(strip)
    return lines
