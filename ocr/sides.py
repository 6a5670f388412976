"""PURE. One side of a caption taken apart: every name in a list of parties, without what is said about it, and its part."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ocr.broken_names import rejoined
from ocr.parts import part_in
from ocr.vocabulary import BODIES, STATES

LONGEST_SIDE, LONGEST_NAME, MOST_NAMES = 2_000, 200, 40

_FORM = (
    r"(?:inc|incorporated|l\.?\s?l\.?\s?c|l\.?l\.?p|l\.?p|ltd|limited|n\.?a|p\.?c|p\.?a|p\.?l\.?l\.?c|a\.?p\.?c|corp|corporation|co|company|"
    r"gmbh|s\.?a\.?\sde\sc\.?v|s\.?a|s\.?r\.?l|p\.?l\.?c|a\.?g|b\.?v|n\.?v|f\.?s\.?b|u\.?s\.?a|s\.?e|national association)\.?"
)
_PERSONS = r"(?:jr|sr|[i1l|]{2,3}|iv|esq|m\.?\s?d|d\.?\s?d\.?\s?s|d\.?o|ph\.?\s?d|r\.?n|c\.?p\.?a|d\.?v\.?m)\.?"
_ALIAS = (
    r"(?:d[/il|.]{0,2}\s?b[/il|.]{0,2}\s?a\b\.?|[afn][/il|.]{0,2}\s?k[/il|.]{0,2}\s?a\b\.?|t/a\b|doing business as\b|"
    r"(?:also|formerly|now|previously)\sknown as\b|trading as\b|haciendo negocios como\b)"
)
_SUFFIX = re.compile(rf"^(?:{_FORM}|{_PERSONS})(?:\s(?P<alias>{_ALIAS}.{{0,200}}))?$", re.IGNORECASE)
_FIRM_FORM = r"(?:inc|l\.?\s?l\.?\s?c|l\.?l\.?p|l\.?p|p\.\s?c|p\.\s?a|n\.\s?a|corp|ltd|gmbh)\b\.?"
ENDS_IN_FIRM = re.compile(rf"\s{_FIRM_FORM}$", re.IGNORECASE)
_FORM_NEXT = re.compile(rf"{_FIRM_FORM}(?=$|[,;.\s])", re.IGNORECASE)
ENDS_IN_FORM = re.compile(rf"(?:^|[\s,]){_FORM}$", re.IGNORECASE)
_HAS_ALIAS = re.compile(rf"(?:^|\s){_ALIAS}\s", re.IGNORECASE)
_INITIALS = re.compile(r"^(?:[A-ZÀ-Ý]\.\s?){1,4}[A-ZÀ-Ý]?\.?$")
_BLURRED_INITIALS = re.compile(r"^(?=[A-Z.]{3,6}$)(?:[A-Z]\.?){2,3}\.$")  # 'F.L.' whose first full stop the scan lost
ET_AL = re.compile(r"[,;]?\s{0,2}\b(?:et\.?,?\s{0,2}(?:als?|ux|vir)\b\.?|y otr[oa]s\b|and others\b)", re.IGNORECASE)
_KIND = (
    r"(?:corporation|company|individuals?|partnership|trust|association|entit(?:y|ies)|minors?|persons?|adults?|married|couple|widow|"
    r"resident|citizen|municipality|agency|subdivision|business|proprietorship|cooperative|child(?:ren)?|insurer|bank|"
    r"corporación|compañía|menor|individuo|municipio|aseguradora)"
)
_SAID = re.compile(
    rf"^(?:(?:an?|una?|his|her|their|its|both|each|all|some|una)\s(?:[\w.'/-]+\s){{0,6}}{_KIND}\b"
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
_OFFICE = re.compile(
    r"^(?:(?:acting|former|deputy|assistant|chief|interim|u\.?s\.?|united states)\s){0,3}(?:secretary|commissioner|director|warden|sheriff|"
    r"attorney general|governor|administrator|superintendent|mayor|president|chair\w{0,6}|judge|clerk|treasurer|controller|registrar|"
    r"police officer|officer|agent|detective|captain|lieutenant|sergeant|major|colonel|deputy|deputy sheriff|corporal|nurse|correctional officer)"
    r"(?:$|\s(?:of|for)\b)",
    re.IGNORECASE,
)
_SMALL = re.compile(
    r"^(?!(?:de|del|la|las|los|van|von|der|den|di|da|dos|du|le|al|el|bin|ibn|eBay)\b|d')[a-zà-ÿ]"
)  # no name begins so
_OPEN = re.compile(
    r"\b(?:ad litem|next friend|trustees?|executor|executrix|administrator|administratrix|conservator|guardian|representative|parents?|"
    r"mother|father|through|attorney-in-fact|of|for)$",
    re.IGNORECASE,
)
_INNER = re.compile(
    rf"\s(?:an?|una?)\s(?:[\w.'-]+\s){{0,5}}{_KIND}\b.*$"
    r"|\s(?:AN INDIVIDUAL|A MINOR|AN? [A-Z]{4,14} (?:CORPORATION|LIMITED LIABILITY COMPANY|PARTNERSHIP))\b.*$"
    r"|\s(?i:individually|inclusive|in (?:his|her|their|its) (?:official|individual|personal)|by and through|on behalf of|"
    r"as (?:\w+ )?(?:trustee|executor|administrator|next friend|guardian|personal representative|successor)|"
    r"for (?:an?|the) (?:order|judgment|writ|appointment|approval)|pursuant to)\b.*$"
)
_ASIDE = re.compile(
    r"\s?\(?\bd\.?\s?o\.?\s?b\b\.?.{0,20}$|\s?\((?:an?\s|the\s|hereinafter|[\"“']|dob\b|[^()]{0,60}\b(?:individual|corporation|company|minor|menor)\b)[^()]{0,80}\)?",
    re.IGNORECASE,
)
_PRISONER = re.compile(
    r",?\s\(?(?:(?:(?:d\.?c|c?dcr|tdcj(?:-cid)?|b\.?o\.?p|doc|inmate|prisoner|register|reg|booking|fed|id)\.?\s?)"
    r"(?:(?:reg|id)\.?\s)?(?:#|nos?\.?|number|id)\s?:?\s?|#\s?)[A-Z]{0,3}-?\d[\dA-Z-]{3,11}\)?"
    r"|(?<!\bNo)(?<!\bNo\.)(?<!Lot|Map)(?<!Unit|Fund|Post)(?<!Lodge|Local|Trust|Union|Aerie)(?<!Series|Number|Parcel|Branch)"
    rf"(?<!Council|Chapter)(?<!District|Division),?\s[A-Z]{{0,2}}-?\d{{5,8}}(?:-\d{{3}})?(?=\s?(?:[,;]|$))(?!\s?,\s?{_FORM}(?:\W|$))",
    re.IGNORECASE,
)  # the number a prison knows somebody by: 'DC# R32268', '#94729-018', or the number alone
_IN_BRACKETS = re.compile(r",?\s\(([^()]{4,40})\)")  # 'KATE OLSON (Plaintiff)'
_UNNAMED = re.compile(r"\b(?:heirs?|devisees?|legatees?|successors?|assigns?|spouses?)$", re.IGNORECASE)
_COUNT = re.compile(r"^\s{0,2}(?:[(\[]\d{1,2}[)\]]|\d{1,2}[.)])\s{0,2}|\s{0,2}(?:\(\d{1,3}\)?|\[\d{1,2}\]?)$")
_WHOLE = re.compile(
    r"\b(?:litigation(?! trust)|antitrust|mdl|subpoena|investigation|warrant|application)\b", re.IGNORECASE
)
_CUT = re.compile(r"\s{0,2}((?<!\d),|,(?!\d{3})|;)\s{0,3}(?:(and|y|e|&)\s)?", re.IGNORECASE)
_AND = re.compile(r"(?<!\bcity)(?<!\btown)\s(?:and|y)\s", re.IGNORECASE)  # 'City and County of ...' is one
_ASKED = re.compile(
    r"^(?:(?:print|full|your|typed?|insert|enter)\b.{0,12})?names?(?:$|\s(?:of|and|here)\b)|^(?:address|telephone|signature)$",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"^(?:\d{1,3}\s)?(?:U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R)\b", re.IGNORECASE
)  # a statute cited beside the names
_TAIL = re.compile(
    r"^(?:(?:local|district|lodge|unit|chapter|post|council|branch|division)\s(?:(?:no|number)\.?\s)?\d{1,5}$|on [a-z]{3,9}\.? \d{1,2}$)",
    re.IGNORECASE,
)  # 'Teamsters, Local 282'; an oil spill 'on April 20, 2019'
_DOES = re.compile(r"(?:john |jane )?(?:does?|roes?)\b", re.IGNORECASE)
_EDGE = ' \t,;:()[]{}|_=*~"§<>\\/«»^'


@dataclass
class _Piece:
    """A piece of the list: its text, and whether a comma, a semicolon or an 'and' stood before it."""

    text: str
    after: str


def names_of(text: str) -> list[tuple[str, str]]:
    """Every name in a side's list, in its sequence, with the part printed behind it; ('', '') never comes."""
    text = _IN_BRACKETS.sub(lambda told: f", {told[1]}" if part_in(told[1]) else told[0], rejoined(text[:LONGEST_SIDE]))
    text = _ASIDE.sub("", _PRISONER.sub("", ET_AL.sub(" ", text))).strip()
    if _WHOLE.search(text):
        return [(name, "") for name in [_clean(_INNER.sub("", text))] if name]
    side = _Side([], [])
    for piece in _with_their_forms(_pieces(text)):
        side.take(piece)
    side.name_part("")
    cleaned = [(_clean(name), part) for name, part in zip(side.names, side.parts, strict=True)]
    return [(name, part) for name, part in cleaned if sum(map(str.isalpha, name)) > 1 and _is_told(name)][:MOST_NAMES]


@dataclass
class _Side:
    """The names so far and their parts; whether what was said about a name goes on in the next piece."""

    names: list[str]
    parts: list[str]
    open: bool = False
    office: bool = False

    def take(self, piece: _Piece) -> None:
        """Put a piece where it belongs: a part, a new name, the end of the last name, or nowhere."""
        text = piece.text.strip(_EDGE)
        goes_on = piece.after == "," and (self.open or (self.office and len(text.split()) < 2))  # 'Director, TDCJ-CID'
        self.open = self.office = False
        part = part_in(text)
        if part and not (self.names and _SAID.match(text)):
            self.name_part(part)
        elif goes_on:
            return
        elif self.names and _is_said(text, piece, self.names[-1]):
            self._say(text)
        elif self.names and _belongs_to_the_last(text, piece, self.names[-1]):
            self.names[-1] += ("" if _HAS_ALIAS.match(text + " ") else ",") + " " + text
        else:
            self._begin(text)

    def name_part(self, part: str) -> None:
        """The part of all names that have none yet."""
        self.parts += [part] * (len(self.names) - len(self.parts))

    def _say(self, text: str) -> None:
        alias = _HAS_ALIAS.search(text)
        if alias:
            self.names[-1] += " " + text[alias.start() :].strip()
        self.open, self.office = bool(_OPEN.search(text)), bool(_OFFICE.match(text))

    def _begin(self, text: str) -> None:
        inner, alias = _INNER.search(text), _HAS_ALIAS.search(text)
        name = _INNER.sub("", text)
        if inner and alias and alias.start() > inner.start():
            name += " " + text[alias.start() :].strip()
        self.names.append(name[:LONGEST_NAME])
        self.open = bool(inner and _OPEN.search(text))


def _with_their_forms(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """Every piece with the suffix that follows it after a comma: 'ACME' and 'INC. dba ACE' are one."""
    held: _Piece | None = None
    for piece in pieces:
        if held and piece.after == "," and _SUFFIX.match(_INNER.sub("", piece.text.strip(_EDGE)).strip()):
            held = _Piece(f"{held.text.rstrip()}, {piece.text.strip()}", held.after)
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _is_told(name: str) -> bool:
    """Neither a scrap of running text nor what a blank form asks for: 'Name of Petitioner'."""
    return not name.islower() and not _ASKED.match(name) and not _CODE.match(name)


def _is_said(text: str, piece: _Piece, last: str) -> bool:
    office = piece.after == "," and _OFFICE.match(text) and not ENDS_IN_FORM.search(last)
    digits = sum(map(str.isalpha, text)) < 2 and not _INITIALS.match(text) and not _ends_a_day(text, last)
    return bool(_SAID.match(text) or _SMALL.match(text) or office or digits)


def _ends_a_day(text: str, last: str) -> bool:
    """The year of a day that belongs to a name: an oil spill 'on April 20', '2019'."""
    return bool(re.match(r"(?:19|20)\d{2}$", text) and re.search(r"\bon [a-z]{3,9}\.? \d{1,2}$", last, re.IGNORECASE))


def _belongs_to_the_last(text: str, piece: _Piece, last: str) -> bool:
    """A suffix, an alias, or a lone word: 'JR.', 'dba ACME', 'FIREARMS'; behind a lone word another firm's: 'ROEBUCK AND CO.'."""
    if piece.after == ";":
        return False
    if (
        piece.after == ","
        and (_SUFFIX.match(text) or _TAIL.match(text) or _ends_a_day(text, last))
        or _HAS_ALIAS.match(text + " ")
    ):
        return True
    if piece.after == "," and len(last.split()) == 1 and _OFFICE.match(last):  # 'Warden, FCI Petersburg'
        return True
    if piece.after != "," or _INITIALS.match(text) or _BLURRED_INITIALS.match(text):
        return False
    firm = re.match(r"^[\w'-]+ (?:&|and) [\w'.-]+(?:, \w+\.?)?$", text, re.IGNORECASE)
    return (len(text.split()) < 2 and not _DOES.match(text)) or bool(firm and not ENDS_IN_FORM.search(last))


def _pieces(text: str) -> Iterator[_Piece]:
    """Cut at commas and semicolons, and at every 'and' that stands between two names."""
    at, after = 0, ""
    for cut in _CUT.finditer(text):
        form = _FORM_NEXT.match(text[cut.end() :])
        yield from _parted(text[at : cut.start()], after, form[0] if form else "")
        at, after = cut.end(), "and" if cut[2] and cut[1] == "," else cut[1]
    yield from _parted(text[at:], after)


def _parted(text: str, after: str, form: str = "") -> Iterator[_Piece]:
    """Cut at the 'and' between two names; `form` is what stands behind the comma after them, where it says a firm ends there."""
    start = 0
    for joint in _AND.finditer(text):
        if _stands_between(text[start : joint.start()], f"{text[joint.end() :]} {form}".strip()):
            yield _Piece(text[start : joint.start()], after)
            start, after = joint.end(), "and"
    if text[start:].strip(_EDGE):
        yield _Piece(re.sub(r"^(?:and|y)\s", "", text[start:].strip(), flags=re.IGNORECASE), after)


def _stands_between(left: str, right: str) -> bool:
    """Whether an 'and' parts two names, not the words of one: both must be able to stand for themselves."""
    left, right = left.strip(_EDGE), _AND.split(right.strip(_EDGE))[0]
    if _UNNAMED.search(left):  # 'Unknown Heirs and Devisees of Harold Lindqvist'
        return False
    if _SAID.match(left):
        return (
            not _SAID.match(right) and not right[:1].islower() and not _ends_a_body(right)
        )  # '... of Health and Human Services'
    return _stands(left) and (_stands(right, behind=True) or bool(ENDS_IN_FORM.search(left) and len(right) > 3))


def _ends_a_body(name: str) -> bool:
    """The second half of a body's name, no name of its own: 'Human Services', 'Casualty Company', 'New Jersey'."""
    own = [word for word in name.split() if not _SUFFIX.match(word) and any(map(str.isalnum, word))]
    weak = [word for word in own if word.lower().strip(".") in BODIES]
    state = bool(own) and all(word.lower().strip(".,") in STATES | {"new", "north", "south", "west"} for word in own)
    return state or (bool(weak) and own[-1] == weak[-1] and len(own) - len(weak) < 2)


def _stands(name: str, *, behind: bool = False) -> bool:
    if _INITIALS.match(name) or _BLURRED_INITIALS.match(name) or _SUFFIX.match(name) or _DOES.match(name):
        return True
    plain = re.sub(r"^the\s", "", name, flags=re.IGNORECASE)
    own = [word for word in plain.split() if not _SUFFIX.match(word) and any(map(str.isalnum, word))]
    own += [word for word in name.split()[1:2] if len(own) == 1 and re.match(r"l[il]$", word, re.IGNORECASE)]  # Ann Li
    first_weak = bool(own) and own[0].lower().strip(".") in BODIES
    firm = bool(own) and not first_weak and bool(ENDS_IN_FIRM.search(name))
    if behind and (name[:1].islower() or (_ends_a_body(name) and not firm)):
        return False
    if behind and first_weak and len(own) < 3:  # 'Nursing and Rehabilitation Center'
        return False
    return len(own) >= 2 and own[-1].lower() not in {"of", "the", "for"} and own != ["City"]


def _clean(name: str) -> str:
    """The name without brackets and stray signs at its ends; the full stop of an abbreviation stays."""
    name = " ".join(word for word in _COUNT.sub("", name).split() if any(map(str.isalnum, word)) or word == "&")
    name = re.sub(r"^(?:and|y)\s", "", name.strip(_EDGE + "-'"), flags=re.IGNORECASE).strip(_EDGE + "-'")
    name = re.sub(r"(?<=[A-Z]{2})!(?=\s|$|[A-Z])", "I", name)  # 'CHO!'
    name = _SCRAPS.sub("", _GENERATION.sub(lambda said: said[1] + "I" * len(said[2]), name))
    name = ".".join([*name.replace(".", ""), ""]) if _BLURRED_INITIALS.match(name) else name
    bare = name.rstrip(". ")
    last = bare.rsplit(" ", 1)[-1]
    short = (
        _INITIALS.match(last + ".")
        or len(last) == 1
        or (_SUFFIX.match(last) and name != bare and not _ROMAN.match(last))
    )
    return (bare.lstrip(".") + "." if short and last[-1:].isalpha() else bare.lstrip("."))[:LONGEST_NAME]


_GENERATION = re.compile(r"(,?\s)([Il1|!iT]{2,3})$")  # II and III are misread in many ways
_SCRAPS = re.compile(
    r"^(?:(?!(?:de|la|al|di|da|du|le|el)\s|\d{1,2}\s.{3,80}\b(?:LLC|L\.?L\.?C|L\.?P|Inc|INC|Corp|CORP|Co|CO)\b)[a-z\d]{1,2}\s){1,3}(?=[A-Z])"
)
_ROMAN = re.compile(r"^(?:[il1|]{2,3}|iv|vi?|llc|llp|gmbh|company|corporation|limited)$", re.IGNORECASE)
