"""PURE. A side's list of parties cut into pieces: at commas and semicolons, and where an 'and' or '&' stands between two names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ocr.vocabulary import BODIES, STATES

FORM = (
    r"(?:inc|incorporated|l\.?\s?l\.?\s?c|l\.?l\.?p|l\.?p|ltd|limited|n\.?a|p\.?c|p\.?a|p\.?l\.?l\.?c|a\.?p\.?c|corp|corporation|co|company|"
    r"gmbh|s\.?a\.?\sde\sc\.?v|s\.?a|s\.?r\.?l|p\.?l\.?c|a\.?g|b\.?v|n\.?v|f\.?s\.?b|u\.?s\.?a|s\.?e|national association)\.?"
)
_PERSONS = r"(?:jr|sr|[i1l|]{2,3}|iv|esq|m\.?\s?d|d\.?\s?d\.?\s?s|d\.?o|ph\.?\s?d|r\.?n|c\.?p\.?a|d\.?v\.?m)\.?"
ALIAS = (
    r"(?:d[/il|.]{0,2}\s?b[/il|.]{0,2}\s?a\b\.?|[afn][/il|.]{0,2}\s?k[/il|.]{0,2}\s?a\b\.?|t/a\b|doing business as\b|"
    r"(?:also|formerly|now|previously)\sknown as\b|trading as\b|haciendo negocios como\b)"
)
SUFFIX = re.compile(rf"^(?:{FORM}|{_PERSONS})(?:\s(?P<alias>{ALIAS}.{{0,200}}))?$", re.IGNORECASE)
_FIRM_FORM = r"(?:inc|l\.?\s?l\.?\s?c|l\.?l\.?p|l\.?p|p\.\s?c|p\.\s?a|n\.\s?a|corp|ltd|gmbh)\b\.?"
ENDS_IN_FIRM = re.compile(rf"\s{_FIRM_FORM}$", re.IGNORECASE)
_FORM_NEXT = re.compile(rf"{_FIRM_FORM}(?=$|[,;.\s])", re.IGNORECASE)
ENDS_IN_FORM = re.compile(rf"(?:^|[\s,]){FORM}$", re.IGNORECASE)
HAS_ALIAS = re.compile(rf"(?:^|\s){ALIAS}\s", re.IGNORECASE)
INITIALS = re.compile(r"^(?:[A-ZÀ-Ý]\.\s?){1,4}[A-ZÀ-Ý]?\.?$")
BLURRED_INITIALS = re.compile(r"^(?=[A-Z.]{3,6}$)(?:[A-Z]\.?){2,3}\.$")  # 'F.L.' whose first full stop the scan lost
_JOINT = re.compile(r"(?<!\bcity)(?<!\btown)\s(?:and|y|&)\s", re.IGNORECASE)
_UNNAMED = re.compile(r"\b(?:heirs?|devisees?|legatees?|successors?|assigns?|spouses?)$", re.IGNORECASE)
KIND = (
    r"(?:corporation|company|individuals?|partnership|trust|association|entit(?:y|ies)|minors?|persons?|adults?|married|couple|widow|"
    r"resident|citizen|municipality|agency|subdivision|business|proprietorship|cooperative|child(?:ren)?|insurer|bank|"
    r"corporación|compañía|menor|individuo|municipio|aseguradora)"
)
SAID = re.compile(
    rf"^(?:(?:an?|una?|his|her|their|its|both|each|all|some|una)\s(?:[\w.'/-]+\s){{0,6}}{KIND}\b"
    r"|the\s(?:\w+\s)?(?:minors?|child(?:ren)?|individuals?|couple)\b|series\s[\w-]{1,10}$|hon(?:\.|orable) (?:chief )?judge\b"
    r"|(?:individually|personally|jointly|severally|inclusive|inclusivamente|deceased|decedents?|fallecid[oa]|formerly|solely|acting)\b"
    r"|in (?:his|her|their|its|the)\b|in\s(?:official|individual|personal)\b|by (?:and )?through\b|by (?:his|her|its|their)\b|through (?:his|her|its)\b"
    r"|as (?:the |an? )?(?:\w{4,16} )?(?:trustees?|execut|admini|guardian|conservator|next|personal|successor|assignee|parent|agent|attorney|receiver|"
    r"beneficiar|nominee|subrogee|heir|owner|representative|mother|father|special|sole|co-)"
    r"|(?:and )?on behalf\b|for (?:himself|herself|themselves|itself|and on|the (?:benefit|use))\b|and (?:all|each) "
    r"|(?:asset|mortgage|loan)-?\s?backed\b|(?:mortgage )?(?:loan )?pass-?\s?through\b|certificates\b|"
    r"husband\b|wife\b|minors?$|pro se\b|successors?\b|assignees?\b|(?:co-?)?(?:administrat|execut)(?:or|rix)|trustees?\b"
    r"|(?:personal|special) (?:representative|administrator)|next friend\b|(?:guardian|conservator)s?\b|parents?\b"
    r"|persons? coming under\b|all persons? similarly|similarly situated|who\b|whose\b|which\b|dated\b|under\b|u/?[atd]\b"
    r"|individualmente|por sí|por conducto|en (?:su|representación)|representad[oa]s?|y la sociedad legal)",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s{0,2}((?<!\d),|,(?!\d{3})|;)\s{0,3}(?:(and|y|e|&)\s)?", re.IGNORECASE)
_AND = re.compile(r"(?<!\bcity)(?<!\btown)\s(?:and|y)\s", re.IGNORECASE)  # 'City and County of ...' is one
DOES = re.compile(r"(?:john |jane )?(?:does?|roes?)\b", re.IGNORECASE)
_NOBODY = frozenset(
    [
        "nursing",
        "center",
        "care",
        "medical",
        "home",
        "homes",
        "senior",
        "living",
        "family",
        "housing",
        "hospital",
        "health",
        "school",
        "district",
        "league",
        "tribe",
        "union",
        "airport",
        "institute",
        "hotel",
        "line",
        "lines",
        "holdings",
        "workers",
        "association",
        "trust",
        "bar",
        "grill",
        "plumbing",
        "heating",
        "cooling",
        "roofing",
        "siding",
        "towing",
        "king",
        "foundation",
        "enterprises",
        "endowment",
        "partnership",
        "aka",
        "dba",
        "and",
        "of",
        "protective",
        "elementary",
        "regional",
        "community",
        "bank",
        "theatre",
        "guild",
        "cpas",
        "funeral",
    ]
)  # words of no person's name
_INSURER = re.compile(r"\b(?:insurance|assurance|casualty|indemnity|mutual)\b.{0,40}\b(?:company|co)\b", re.IGNORECASE)
_ONE_WORD_FIRM = re.compile(rf"^(?!co\b)[^\W\d_][\w'-]{{2,}},?\s{_FIRM_FORM}$", re.IGNORECASE)
_PERSON = re.compile(
    r"(?!(?i:and|or|the|of|for)\s)[A-ZÀ-Ý][^\W\d_]+(?:\s(?:[A-ZÀ-Ý]\.?|[A-ZÀ-Ý][\w'’-]*)){0,3}\s[A-ZÀ-Ý][\w'’-]{2,}(?:,?\s(?:[JS]R|[JS]r|I{2,3}|IV)\.?)?"
)
EDGE = ' \t,;:()[]{}|_=*~"§<>\\/«»^'


@dataclass
class Piece:
    """A piece of the list: its text, and whether a comma, a semicolon or an 'and' stood before it."""

    text: str
    after: str


def pieces(text: str) -> Iterator[Piece]:
    """Cut at commas and semicolons, and at every 'and' that stands between two names."""
    at, after = 0, ""
    for cut in _CUT.finditer(text):
        form = _FORM_NEXT.match(text[cut.end() :])
        yield from _parted(text[at : cut.start()], after, form[0] if form else "")
        at, after = cut.end(), "and" if cut[2] and cut[1] == "," else cut[1]
    yield from _parted(text[at:], after)


def _parted(text: str, after: str, form: str = "") -> Iterator[Piece]:
    """Cut at the 'and' between two names; `form` is what stands behind the comma after them, where it says a firm ends there."""
    start = 0
    for joint in _JOINT.finditer(text):
        left, right = text[start : joint.start()], f"{text[joint.end() :]} {form}".strip()
        if _are_a_couple(left, right) if "&" in joint[0] else _stands_between(left, right):
            yield Piece(text[start : joint.start()], after)
            start, after = joint.end(), "and"
    if text[start:].strip(EDGE):
        yield Piece(re.sub(r"^(?:and|y)\s", "", text[start:].strip(), flags=re.IGNORECASE), after)


def _are_a_couple(left: str, right: str) -> bool:
    """Two people of one family name joined by '&', one with an initial: 'ANN B. LEE & CARL LEE'; else it may be a firm."""
    left, right = left.strip(EDGE), _JOINT.split(right.strip(EDGE), maxsplit=1)[0].strip(EDGE)
    initial = any(re.search(r"\s[A-Z]\.?\s", one) for one in (left, right))
    return initial and left.split()[-1:] == right.split()[-1:] and _is_person(left) and _is_person(right)


def _stands_between(left: str, right: str) -> bool:
    """Whether an 'and' parts two names, not the words of one: both must be able to stand for themselves."""
    left, right = left.strip(EDGE), _AND.split(right.strip(EDGE))[0]
    if _UNNAMED.search(left):  # 'Unknown Heirs and Devisees of Harold Lindqvist'
        return False
    if SAID.match(left):
        return (
            not SAID.match(right) and not right[:1].islower() and not _ends_a_body(right)
        )  # '... of Health and Human Services'
    whole = _is_person(re.split(rf"\s{ALIAS}\s", left, flags=re.IGNORECASE)[-1]) or bool(ENDS_IN_FIRM.search(left))
    named = _INSURER.search(right) or (len(right.split()) > 2 and _ends_a_body(right))
    if whole and named and not _ends_a_body(right, wholly=True):  # 'KATE OLSON and AUTO-OWNERS INSURANCE COMPANY'
        return True
    if left.lower().startswith(("city of ", "county of ", "state of ")) and _ONE_WORD_FIRM.match(right):
        return True
    return _stands(left) and (_stands(right, behind=True) or bool(ENDS_IN_FORM.search(left) and len(right) > 3))


def are_two_people(line: str, following: str, *, many: bool) -> bool:
    """Whether two lines are the whole names of two people, as on a form's lines: 'Ann B. Lee', 'Kate Olson'.

    Both have an initial, or one has and the part behind them is that of several (`many`).
    """
    initials = sum(bool(re.search(r"\s[A-Z]\.?\s", one)) for one in (line, following))
    return initials > (0 if many else 1) and all(map(_is_person, (line, following)))


def _is_person(line: str) -> bool:
    """A first name and a family name, nothing of a firm or a body."""
    words = line.split()
    bodies = any(word.lower().strip(".,") in BODIES | _NOBODY for word in words)
    return 1 < len(words) < 5 and not bodies and bool(_PERSON.fullmatch(line)) and not ENDS_IN_FORM.search(line)


def _ends_a_body(name: str, *, wholly: bool = False) -> bool:
    """The second half of a body's name, no name of its own: 'Human Services', 'Casualty Company', 'New Jersey'.

    `wholly` asks that no other word stands in it: behind somebody's whole name 'Acme Insurance Company' is another.
    """
    own = [word for word in name.split() if not SUFFIX.match(word) and any(map(str.isalnum, word))]
    weak = [word for word in own if word.lower().strip(".") in BODIES]
    state = bool(own) and all(word.lower().strip(".,") in STATES | {"new", "north", "south", "west"} for word in own)
    return state or (bool(weak) and own[-1] == weak[-1] and len(own) - len(weak) < (1 if wholly else 2))


def _stands(name: str, *, behind: bool = False) -> bool:
    if INITIALS.match(name) or BLURRED_INITIALS.match(name) or SUFFIX.match(name) or DOES.match(name):
        return True
    plain = re.sub(r"^the\s", "", name, flags=re.IGNORECASE)
    own = [word for word in plain.split() if not SUFFIX.match(word) and any(map(str.isalnum, word))]
    own += [word for word in name.split()[1:2] if len(own) == 1 and re.match(r"l[il]$", word, re.IGNORECASE)]  # Ann Li
    first_weak = bool(own) and own[0].lower().strip(".") in BODIES
    firm = bool(own) and not first_weak and bool(ENDS_IN_FIRM.search(name))
    if behind and (name[:1].islower() or (_ends_a_body(name) and not firm)):
        return False
    if behind and first_weak and len(own) < 3:  # 'Nursing and Rehabilitation Center'
        return False
    return len(own) >= 2 and own[-1].lower() not in {"of", "the", "for"} and own != ["City"]
