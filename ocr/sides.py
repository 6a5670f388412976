"""PURE. One side of a caption taken apart: every name in a list of parties, without what is said about it, and its part."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ocr.broken_names import rejoined
from ocr.name_pieces import (
    BLURRED_INITIALS,
    DOES,
    EDGE,
    ENDS_IN_FORM,
    FORM,
    HAS_ALIAS,
    INITIALS,
    KIND,
    SAID,
    SUFFIX,
    Piece,
    pieces,
)
from ocr.parts import part_in

LONGEST_SIDE, LONGEST_NAME, MOST_NAMES = 2_000, 200, 40

ET_AL = re.compile(r"[,;]?\s{0,2}\b(?:et\.?,?\s{0,2}(?:als?|ux|vir)\b\.?|y otr[oa]s\b|and others\b)", re.IGNORECASE)
_OFFICE = re.compile(
    r"^(?:(?:acting|former|deputy|assistant|chief|interim|u\.?s\.?|united states)\s){0,3}(?:secretary|commissioner|director|warden|sheriff|"
    r"attorney general|governor|administrator|superintendent|mayor|president|chair\w{0,6}|judge|clerk|treasurer|controller|registrar|"
    r"police officer|officer|agent|detective|captain|lieutenant|sergeant|major|colonel|deputy|deputy sheriff|corporal|nurse|correctional officer)"
    r"(?:$|\s(?:of|for)\b)",
    re.IGNORECASE,
)
_GOVERNED = re.compile(r"(?:the )?(?:state|commonwealth|county|city|government) of\b", re.IGNORECASE)
_SMALL = re.compile(
    r"^(?!(?:de|del|la|las|los|van|von|der|den|di|da|dos|du|le|al|el|bin|ibn|eBay)\b|d')[a-zà-ÿ]"
)  # no name begins so
_OPEN = re.compile(
    r"\b(?:ad litem|next friend|trustees?|executor|executrix|administrator|administratrix|conservator|guardian|representative|parents?|"
    r"mother|father|through|attorney-in-fact|of|for)$",
    re.IGNORECASE,
)
_INNER = re.compile(
    rf"\s(?:an?|una?)\s(?:[\w.'-]+\s){{0,5}}{KIND}\b.*$"
    r"|\s(?:AN INDIVIDUAL|A MINOR|AN? [A-Z]{4,14} (?:CORPORATION|LIMITED LIABILITY COMPANY|PARTNERSHIP))\b.*$"
    r"|\s(?i:individually|inclusive|in (?:his|her|their|its) (?:official|individual|personal)|by and through|on behalf of|"
    r"as (?:\w+ )?(?:trustee|executor|administrator|next friend|guardian|personal representative|successor)|"
    r"for (?:an?|the) (?:order|judgment|writ|appointment|approval)|pursuant to)\b.*$"
)
_ASIDE = re.compile(
    r"\s(?:index|case|docket|cause|file) (?:no\.?|number|#)\s?:?\s?\S{0,6}\d\S{2,20}|"
    r"\s?\(?\bd\.?\s?o\.?\s?b\b\.?.{0,20}$|\s?\((?:an?\s|the\s|hereinafter|[\"“']|dob\b|[^()]{0,60}\b(?:individual|corporation|company|minor|menor)\b)[^()]{0,80}\)?",
    re.IGNORECASE,
)
_BORN = re.compile(r"\s\d{1,2}/\d{1,2}/(?:\d{2}|\d{4})$")
_HAS_DAY = re.compile(r"\b(?:trust|dated|u/?[atd]|agreement|on)\b", re.IGNORECASE)  # a day that is part of the name
_PRISONER = re.compile(
    r",?\s\(?(?:(?:(?:d\.?c|c?dcr|tdcj(?:-cid)?|b\.?o\.?p|doc|inmate|prisoner|register|reg|booking|fed|id)\.?\s?)"
    r"(?:(?:reg|id)\.?\s)?(?:#|nos?\.?|number|id)\s?:?\s?|#\s?)[A-Z]{0,3}-?\d[\dA-Z-]{3,11}\)?"
    r"|(?<!\bNo)(?<!\bNo\.)(?<!Lot|Map)(?<!Unit|Fund|Post)(?<!Lodge|Local|Trust|Union|Aerie)(?<!Series|Number|Parcel|Branch)"
    rf"(?<!Council|Chapter)(?<!District|Division),?\s[A-Z]{{0,2}}-?\d{{5,8}}(?:-\d{{3}})?(?=\s?(?:[,;]|$))(?!\s?,\s?{FORM}(?:\W|$))",
    re.IGNORECASE,
)  # the number a prison knows somebody by: 'DC# R32268', '#94729-018', or the number alone
_IN_BRACKETS = re.compile(r",?\s\(([^()]{4,40})\)")  # 'KATE OLSON (Plaintiff)'
_COUNT = re.compile(r"^\s{0,2}(?:[(\[]\d{1,2}[)\]]|\d{1,2}[.)])\s{0,2}|\s{0,2}(?:\(\d{1,3}\)?|\[\d{1,2}\]?)$")
_WHOLE = re.compile(
    r"\b(?:litigation(?! trust)|antitrust|mdl|subpoena|investigation|warrant|application)\b", re.IGNORECASE
)
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


def names_of(text: str) -> list[tuple[str, str]]:
    """Every name in a side's list, in its sequence, with the part printed behind it; ('', '') never comes."""
    text = _IN_BRACKETS.sub(lambda told: f", {told[1]}" if part_in(told[1]) else told[0], rejoined(text[:LONGEST_SIDE]))
    text = _ASIDE.sub("", _PRISONER.sub("", ET_AL.sub(" ", text))).strip()
    text = text if _HAS_DAY.search(text) else _BORN.sub("", text)
    if _WHOLE.search(text):
        return [(name, "") for name in [_clean(_INNER.sub("", text))] if name]
    side = _Side([], [])
    for piece in _with_their_forms(pieces(text)):
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

    def take(self, piece: Piece) -> None:
        """Put a piece where it belongs: a part, a new name, the end of the last name, or nowhere."""
        text = piece.text.strip(EDGE)
        goes_on = piece.after == "," and (self.open or (self.office and len(text.split()) < 2))  # 'Director, TDCJ-CID'
        self.open = self.office = False
        part = part_in(text)
        if part and not (self.names and SAID.match(text)):
            self.name_part(part)
        elif goes_on:
            return
        elif self.names and _is_said(text, piece, self.names[-1]):
            self._say(text)
        elif self.names and _belongs_to_the_last(text, piece, self.names[-1]):
            self.names[-1] += ("" if HAS_ALIAS.match(text + " ") else ",") + " " + text
        else:
            self._begin(text)

    def name_part(self, part: str) -> None:
        """The part of all names that have none yet."""
        self.parts += [part] * (len(self.names) - len(self.parts))

    def _say(self, text: str) -> None:
        alias = HAS_ALIAS.search(text)
        if alias:
            self.names[-1] += " " + text[alias.start() :].strip()
        self.open, self.office = bool(_OPEN.search(text)), bool(_OFFICE.match(text))

    def _begin(self, text: str) -> None:
        inner, alias = _INNER.search(text), HAS_ALIAS.search(text)
        name = _INNER.sub("", text)
        if inner and alias and alias.start() > inner.start():
            name += " " + text[alias.start() :].strip()
        self.names.append(name[:LONGEST_NAME])
        self.open = bool(inner and _OPEN.search(text))


def _with_their_forms(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Every piece with the suffix that follows it after a comma: 'ACME' and 'INC. dba ACE' are one."""
    held: Piece | None = None
    for piece in pieces:
        if held and piece.after == "," and SUFFIX.match(_INNER.sub("", piece.text.strip(EDGE)).strip()):
            held = Piece(f"{held.text.rstrip()}, {piece.text.strip()}", held.after)
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _is_told(name: str) -> bool:
    """Neither a scrap of running text nor what a blank form asks for: 'Name of Petitioner'."""
    return not name.islower() and not _ASKED.match(name) and not _CODE.match(name)


def _is_said(text: str, piece: Piece, last: str) -> bool:
    office = piece.after == "," and _OFFICE.match(text) and not ENDS_IN_FORM.search(last)
    digits = sum(map(str.isalpha, text)) < 2 and not INITIALS.match(text) and not _ends_a_day(text, last)
    return bool(SAID.match(text) or _SMALL.match(text) or office or digits)


def _ends_a_day(text: str, last: str) -> bool:
    """The year of a day that belongs to a name: an oil spill 'on April 20', '2019'."""
    return bool(
        re.match(r"(?:19|20)\d{2}$", text) and re.search(r"\b(?:on|dated) [a-z]{3,9}\.? \d{1,2}$", last, re.IGNORECASE)
    )


def _belongs_to_the_last(text: str, piece: Piece, last: str) -> bool:
    """A suffix, an alias, or a lone word: 'JR.', 'dba ACME', 'FIREARMS'; behind a lone word another firm's: 'ROEBUCK AND CO.'."""
    if piece.after == ";":
        return False
    if (
        piece.after == ","
        and (SUFFIX.match(text) or _TAIL.match(text) or _ends_a_day(text, last))
        or HAS_ALIAS.match(text + " ")
    ):
        return True
    office = piece.after == "," and _OFFICE.match(last)
    if office and (
        len(last.split()) == 1 or _GOVERNED.match(text) and not re.search(r"\b(?:of|for)\b", last, re.IGNORECASE)
    ):  # 'Warden, FCI Petersburg'
        return True
    if piece.after != "," or INITIALS.match(text) or BLURRED_INITIALS.match(text):
        return False
    firm = re.match(r"^[\w'-]+ (?:&|and) [\w'.-]+(?:, [\w.]+)?$", text, re.IGNORECASE)
    return (len(text.split()) < 2 and not DOES.match(text)) or bool(firm and not ENDS_IN_FORM.search(last))


def _clean(name: str) -> str:
    """The name without brackets and stray signs at its ends; the full stop of an abbreviation stays."""
    name = " ".join(word for word in _COUNT.sub("", name).split() if any(map(str.isalnum, word)) or word == "&")
    name = re.sub(r"^(?:and|y)\s", "", name.strip(EDGE + "-'"), flags=re.IGNORECASE).strip(EDGE + "-'")
    name = re.sub(r"(?<=\s)I[Il1]{2}(?=,?\s(?:LP|LLC|L\.P|L\.L\.C|Ltd|Inc|Trust)\b)", "III", name)  # 'FUND Ill, LP'
    name = re.sub(r"(?<=[A-Z]{2})!(?=\s|$|[A-Z])", "I", name)  # 'CHO!'
    name = _SCRAPS.sub("", _GENERATION.sub(lambda said: said[1] + "I" * len(said[2]) if said[1] else " III", name))
    name = ".".join([*name.replace(".", ""), ""]) if BLURRED_INITIALS.match(name) else name
    bare = name.rstrip(". ")
    last = bare.rsplit(" ", 1)[-1]
    short = (
        INITIALS.match(last + ".") or len(last) == 1 or (SUFFIX.match(last) and name != bare and not _ROMAN.match(last))
    )
    return (bare.lstrip(".") + "." if short and last[-1:].isalpha() else bare.lstrip("."))[:LONGEST_NAME]


_GENERATION = re.compile(r"(,?\s)([Il1|!iT]{2,3})$|(?<=,)\s[IlT1]H$")  # II and III are misread in many ways
_SCRAPS = re.compile(
    r"^(?:(?!(?:de|la|al|di|da|du|le|el)\s|\d{1,2}\s.{3,80}\b(?:LLC|L\.?L\.?C|L\.?P|Inc|INC|Corp|CORP|Co|CO)\b)[a-z\d]{1,2}\s){1,3}(?=[A-Z])"
)
_ROMAN = re.compile(r"^(?:[il1|]{2,3}|iv|vi?|llc|llp|gmbh|company|corporation|limited)$", re.IGNORECASE)
