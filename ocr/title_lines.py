"""PURE. What a line of a title looks like, which lines are none, and where a title ends."""

import re
from collections.abc import Callable, Iterator, Sequence

from ocr.addresses import is_street
from ocr.captions import APPEAL_FROM, IN_RE, LABEL, is_role
from ocr.dates import dates_in
from ocr.markings import is_marking
from ocr.parts import part_in
from ocr.strips import Strip
from ocr.title_dress import (
    headline,
    height,
    in_capitals,
    in_small_letters,
    is_bare_number,
    is_choice,
    is_court_below,
    is_form_number,
    is_misread_trade,
    is_none_of_it,
    is_open,
    is_trade,
    size,
    without_subject,
)
from ocr.title_matters import matter_after, of_matter
from ocr.vocabulary import HEADINGS, ROLES

LONGEST = 400
SMALLER = 0.8  # of a title's letters: what is set so much smaller is no more of it
Place = Callable[[Strip], bool]
_NOT_TITLE = re.compile(
    r"^\W{0,3}(?:judge|(?:the )?hon\b|(?:the )?honorable|assigned|dept|department|division|date|time|hearing date|trial date|"
    r"chapter\s?[.:]\s{0,2}\d{1,2}\W{0,2}$|(?:official |director'?s |local |bankruptcy )?form\s[a-z]{0,2}-?\d[\w.-]{0,8}\W{0,2}$|"
    r"action filed|complaint filed|state file|d\.\s?c\.|courtroom|place|ctrm|before|juez|sala|filed|received|entered|lodged|"
    r"electronically|attorneys?|counsel\s(?:for|of)|dated|page\s?(?:no\b|\d|:)|exhibit [a-z0-9]\b|hearing\s?:|trial\s?:|location|jury trial demanded|"
    r"unlimited (?:civil )?(?:case|jurisdiction)|limited (?:civil )?(?:case|jurisdiction)|discovery matter|related (?:case|to)|"
    r"\(?consolidated with|magistrate judge\s|via |by (?:ecf|hand|e-?mail|fax)|telephone|facsimile|e-?mail|sobre\s?:|materia\s?:|"
    r"(?:deputy )?clerk\b(?!['’]s)|ecf case|branch name|(?:street|mailing) address|city and zip|(?:child|minor)(?:ren)?['’]?s['’]? name|"
    r"case num\w{2,4}\W{0,3}$|this form is to be |juvenile court\b|forfeiture (?:notice|allegations?)|notice of forfeiture|"
    r"civil action\W{0,2}$|return(?:able)? (?:date|day)\b|mot(?:ion|\.) (?:seq\w{0,5}|day|date|cal\w{0,6}|id)\b|"
    r"confidential (?:pursuant|per|under|as provided|by)\b|(?:the )?(?:state|commonwealth|people) of (?:the )?(?:state of )?\w+(?: \w+)?\W{0,2}$|"
    r".{0,60}\$\s?[\d.,]{2,16}\W{0,2}$)",
    re.IGNORECASE,
)
# Whom a paper speaks to, or who stood before the court: the first words below a title.
_ADDRESSED = re.compile(
    r"^\W{0,3}(?:to:|to (?:the )?(?:hon\b|honorable|all (?:parties|interested)|clerk|prothonotary|sheriff|above|court)|appearances\b|comes? now|"
    r"now comes?|the court\s?:|may it please\b|dear\b|counsel(?:ors)?\s?[:,]$|(?:ladies|gentlemen|your honor)\b|al? (?:la )?honorable|a todas las partes|"
    r"comparece|all (?:counsel|parties)\b.{0,40}:$|pursuant to .{0,80},$)",
    re.IGNORECASE,
)
# A word that labels a date or place when a colon or a figure follows, and else ends a title: 'TO CONTINUE TRIAL / DATE'.
_LABEL_OR_TITLE = re.compile(
    r"^\W{0,3}(?:date|time|hearing date|trial date|place|division|department|location|judge|attorneys?|page)\b[^:\d]*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:\b(?:re|for|as follows|of|to|and|the|in|no|nos|jr|sr|proc|civ|code|sec|l\.r|p|r|v|vs|u\.s\.c|inc|co|corp|ltd)[.:]|\s(?-i:[A-Z])\.|[,;&-])$",
    re.I,
)
_POINT = re.compile(r"^\W{0,2}(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s", re.IGNORECASE)
# The number of a case, this one's or another's; 'MOTION IN LIMINE / NO. 4' is none.
_NUMBERED = re.compile(
    r"^\W{0,3}(?:[\w.']{2,14}\s){0,3}(?:case|cause|docket|file|action|suit|index|equity|court|matter|appeal|claim|caso|civil)\.?\s{0,2}"
    r"(?:nos?|numbers?|núms?)\b[.:,]?\s{0,2}\S{0,20}\d|^\W{0,3}(?:no|núm)s?[.:]{1,2}\s?\S{0,12}\d\S{3}|^\W{0,2}(?:suit|civil)\s(?:no|núm)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"^\W{0,3}(?:objection|response|opposition|motion|notice|reply|order|withdrawal|amendment)\s(?:to|of|on|re)\b",
    re.IGNORECASE,
)
# What is asked of the court beside the title: it may end one ('COMPLAINT AND / JURY DEMAND'), and never is the title where there is another.
_ENDORSED = re.compile(
    r"^\W{0,3}(?:demand for (?:a )?(?:jury trial|trial by jury)|jury (?:trial )?demand|(?:\w+\s){1,4}(?:requested|demanded|waived)|"
    r"plaintiffs? demands? (?:a )?(?:jury trial|trial by jury)|leave to (?:file|amend) granted|\[(?:[\w'’]+\s){1,4}required|"
    r"clerk['’]s action required|\([A-Z]{4,8}\)|(?:\w+\s){1,5}endorsed (?:hereon|herein))\W{0,3}$",
    re.IGNORECASE,
)
# A label and what it labels: 'Motion Day: July 2, 2024', 'Reservation ID: 790291746'.
_LABELLED = re.compile(r"^[^:()]{3,40}:\s{0,2}(?=\S{0,20}\d)[\w./-]{1,24}$")
# What a paper begins with below its title: the State that speaks, the court, the clerk that certifies, what to do with the form.
_OPENS = re.compile(
    r"^\W{0,3}(?:(?:\w{1,3}\s)?(?:the )?(?:people of the )?(?:state|commonwealth|county|united states) of \w+(?:\s\w+)?\W{0,2}$|"
    r"this (?:form|notice|paper|summons) (?:is|must|shall)\b|"
    r"in the (?:\w+\s){0,4}court\b|(?:el|la) secretari[oa]\b|a:\s|in re\b|in the matter of\b|estate of\b)",
    re.IGNORECASE,
)
# A court, or where it sits; 'COURT'S FINAL' may begin a title.
_PLACE = re.compile(r"\b(?:court|tribunal)\b(?!['’])|\bcounty,? \w+$|\bcounty$|\bcounty of\b", re.IGNORECASE)
_CASE_NAME = re.compile(r"\s(?:v|vs)\.?\s", re.IGNORECASE)
_OF_COUNSEL = re.compile(
    r"\b(?:bar\s(?:card\s)?(?:no|number|#)|sbn|attorney\s(?:i\.?d|reg|no)|atty)\b|@|\(\d{3}\)\s?\d{3}|\b[A-Z]{2}\.?\s\d{5}\b|^\W{0,2}law offices?\b",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"(?:\b(?:LLP|L\.L\.P|PLLC|P\.?\W?C|A\.?P\.?C|LLC|L\.L\.C)|&\s(?:associates|co))\.?\W{0,2}$", re.IGNORECASE
)
_AIRBORNE = re.compile(r"\b(?:and|or|of|to|to file|for|with|from|re|regarding|under)$", re.IGNORECASE)
_HANGS = re.compile(r"(?:\b(?:and|or|of|by|to|for|with|the|against|from|in|re)|[,;&(-])$", re.IGNORECASE)


def runs(strips: Sequence[Strip], *, strict: bool, apart: Place = lambda strip: False) -> Iterator[list[Strip]]:
    """Lines in the dress of a title, those of one title together; `apart` tells a line that stands where a title would."""
    run: list[Strip] = []
    matter: Strip | None = None
    for strip in [*map(without_subject, strips), Strip(())]:
        if strip.words and goes_on(run, strip, apart):
            run.append(strip)
            continue
        if run and not (matter and of_matter(matter, run[0])):
            yield without_names(run)
        matter = matter_after(matter, run, strip)
        run = [strip] if strip.words and begins(strip, strict=strict, apart=apart) else []


def without_names(run: list[Strip]) -> list[Strip]:
    """Without the end of a list of parties over it, which stands a little apart from the line that names the paper."""
    for at in range(1, len(run)):
        before, rest = run[:at], run[at:]
        gap = run[at].box[1] - run[at - 1].box[3]
        alone = gap > 0.9 * height(run[at]) and is_trade(run[at].words[0].text)
        if alone and not _HANGS.search(run[at - 1].text) and not names_a_paper(before) and _is_list(joined(before)):
            return rest
    return run


def _is_list(text: str) -> bool:
    """Parties one after the other: 'and MARIA ROE', 'ACME, LLC, JUAN DE LA CRUZ, and DOES 1-50'."""
    return bool(re.search(r"(?:^|,\s|\s)(?:and|y)\s", text)) and not re.search(r"['’]S?$", text, re.IGNORECASE)


def begins(strip: Strip, *, strict: bool, apart: Place = lambda strip: False) -> bool:
    """Whether a title may begin with this line; `strict` asks a line in small letters for a word of the trade."""
    text = strip.text[:300]
    if _is_another_thing(text) or _names_no_paper(text) or _FIRM.search(text) and not _of_a_side(text):
        return False
    if (
        ":" in text and part_in(text.partition(":")[0]) or re.match(r"^[^\s(]{1,12}\)$", text)
    ):  # a form's box, the end of another case's number
        return False
    if is_role(text) and not re.search(r"'s\b|s'", text, re.IGNORECASE) or all(map(_has_digit, text.split())):
        return False
    return (
        in_capitals(text)
        and sum(map(str.isalpha, text)) >= 4
        or headline(text, trade=strict)
        or in_small_letters(text)
        and apart(strip)
    )


def _is_another_thing(text: str) -> bool:
    return bool(
        _NOT_TITLE.match(text)
        or LABEL.match(text[:120])
        or (_NUMBERED.match(text[:160]) and not _ABOUT.match(text[:60]))
        or APPEAL_FROM.search(text)
        or is_marking(text)
        or _ADDRESSED.match(text)
        or _OF_COUNSEL.search(text)
        or is_street(text)
        or is_bare_number(text)
        or _LABELLED.match(text)
        or _labels_a_day(text)
        or text.startswith(("(", "{", "]", "}"))
        or is_choice(text)
        or _CASE_NAME.search(text)
        and not is_trade(text.split()[0])
    )


def _names_no_paper(text: str) -> bool:
    """A court, a county, a person's matter, or a label with what it labels: 'BRANCH NAME: CENTRAL'."""
    label, colon, rest = text.partition(":")
    labelled = bool(colon and rest.strip()) and len(label) < 40 and label.split() and not _of_trade(label)
    return bool(labelled or (_PLACE.search(text) or IN_RE.match(text[:120])) and not _of_trade(text))


def _of_trade(text: str) -> bool:
    return any(map(is_trade, re.findall(r"[\w-]+", text)))


def _labels_a_day(text: str) -> bool:
    label, colon, rest = text.partition(":")
    return bool(colon) and len(label) < 40 and any(start < 4 for _, start, _ in dates_in(rest))


def _of_a_side(text: str) -> bool:
    """'DEFENDANT ACME HOLDINGS, LLC' may be the first line of a title; a firm's name alone is none."""
    return any(word in ROLES for word in re.findall(r"[a-zà-ÿ]+", text[:60].lower())[:2])


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))


def goes_on(run: list[Strip], strip: Strip, apart: Place = lambda strip: False) -> bool:
    """A further line of the title: close below, in the same dress."""
    if not run or strip.box[1] - run[-1].box[3] > 2.2 * max(run[-1].box[3] - run[-1].box[1], 6.0):
        return False
    text, so_far = strip.text[:300], joined(run)
    if (is_open(so_far) and not _is_running_text(text) or _must_go_on(run, strip, so_far)) and len(run) < 6:
        return True
    if _ends_before(text, so_far, run[-1].text) or is_form_number(strip, run[-1]):
        return False
    if re.search(r"(?:for|re)?[:;]$", so_far, re.IGNORECASE) and _POINT.match(text):
        return True
    if _NOT_TITLE.match(text) and not _LABEL_OR_TITLE.match(text) or _spoken(run, strip):
        return False
    if not in_capitals(so_far):
        small = in_small_letters(run[0].text[:300]) and apart(strip) and text.rstrip()[-1:] not in ".,;:"
        if size(strip) < SMALLER * size(run[0]):
            return False
        return not _POINT.match(text) and not in_capitals(text) and (headline(text, trade=False) or small)
    return in_capitals(text) or sum(map(str.isalpha, text)) < 8 and any(map(str.isdigit, text))


def _is_running_text(text: str) -> bool:
    """A line of running text: most of its words begin small."""
    words = [word for word in text.split() if word[:1].isalpha()]
    return len(words) > 5 and 2 * sum(word[0].islower() for word in words) > len(words)


def _must_go_on(run: Sequence[Strip], strip: Strip, so_far: str) -> bool:
    """Whether the title hangs in the air, 'MOTION FOR LEAVE TO', and the line stands close below: then it belongs to it whatever it says."""
    text = strip.text[:300]
    close = strip.box[1] - run[-1].box[3] < height(strip)
    claim = re.match(r"^\W{0,3}(?:proof of )?claims? (?:nos?|number)\b", text, re.IGNORECASE) and re.search(
        r"\bto$", so_far, re.IGNORECASE
    )
    other = (
        LABEL.match(text[:120])
        or _NUMBERED.match(text[:160])
        and not claim
        or _OF_COUNSEL.search(text)
        or _ADDRESSED.match(text)
    )
    return bool(close and _AIRBORNE.search(so_far) and not other and ":" not in text[:30])


def _ends_before(text: str, so_far: str, last: str) -> bool:
    """Something else begins with this line: a marking, an address, a case number, counsel, a hearing's day, what is asked for."""
    if (
        is_marking(text)
        or is_none_of_it(text)
        or _ADDRESSED.match(text)
        or _NUMBERED.match(text[:160])
        or _OF_COUNSEL.search(text)
    ):
        return True
    hangs = _HANGS.search(last.rstrip()) or so_far.split()[-1].lower() in ROLES
    if not hangs and (is_court_below(text) or _CASE_NAME.search(text)):
        return True
    if not hangs and (LABEL.fullmatch(text[:120].strip()) or _OPENS.match(text)):
        return True
    if _LABELLED.match(text) or not in_capitals(so_far) and (LABEL.match(text[:120]) or text.endswith(":")):
        return True
    return bool(not hangs and (_ENDORSED.match(text) or _FIRM.search(text)) or dates_in(text) and len(text.split()) < 5)


def _spoken(run: list[Strip], strip: Strip) -> bool:
    """A heading that ends with a full stop or colon is over, unless it ends in an abbreviation or stands close to the next line."""
    text = run[-1].text.rstrip()
    if len(text) <= 8 or text[-1] not in ".:" or _GOES_ON.search(text):
        return False
    if text[-1] == "." and strip.box[1] - run[-1].box[3] < 0.7 * (run[-1].box[3] - run[-1].box[1]):
        return False
    return (
        text[-1] == ":" or len(run) < 2 or strip.box[1] - run[-1].box[3] > 1.3 * (run[-1].box[1] - run[-2].box[3]) + 2
    )


def names_a_paper(run: Sequence[Strip]) -> bool:
    """Whether the lines call a paper something, and are neither a court's name nor a heading of the body."""
    words = re.findall(r"[\w-]+", re.sub(r"\bex rel\b|\btrial\W{0,2}court\b", " ", joined(run).lower()))
    told = next((at for at, word in enumerate(words) if is_trade(word)), None)
    if told is None:
        told = next((at for at, word in enumerate(words) if is_misread_trade(word)), None)
    if told is None or " ".join(words) in HEADINGS:
        return False
    return words[:2] == ["court", words[told]] or not re.search(
        r"\b(?:court|district|county of|circuit)\b", " ".join(words[: min(told, 6)])
    )


def is_endorsement(run: Sequence[Strip]) -> bool:
    """'DEMAND FOR JURY TRIAL' alone: a title only where there is no other."""
    return bool(_ENDORSED.match(joined(run)))


def joined(run: Sequence[Strip]) -> str:
    """The lines as one; a word parted at the end of a line keeps its hyphen and loses the gap."""
    text = ""
    for strip in run:
        text += strip.text if not text or text.endswith("-") else " " + strip.text
    return text[:LONGEST].strip(" ,;|_<>=")
