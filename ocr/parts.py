"""PURE. The part somebody has in a case, as a line or the end of a line says it: 'Plaintiffs,', 'Defendant-Appellant'."""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from ocr.vocabulary import BETWEEN, CLOSER, ROLES, TRADE

ALIKE, LONG = 84, 7  # how alike a misread word must be, and how long to be told at all
_SLASHED = re.compile(
    r"(?<=[a-z]{6})[i|l1](?=(?:petitioner|respondent|appell|defendant|cross|debtor|demandad))", re.IGNORECASE
)
BLURRED, GLUED = 68, 74
_USUAL = ("plaintiff", "plaintiffs", "defendant", "defendants", "petitioner", "petitioners", "respondent", "respondents", "appellant",
          "appellants", "appellee", "appellees", "demandante", "demandado", "debtor", "debtors", "employee", "employer", "carrier")  # fmt: skip
_LABELS = ("plaintiff/petitioner", "defendant/respondent", "petitioner/plaintiff", "respondent/defendant")
_COUNSEL = re.compile(r"^\W{0,3}(?:att\w{0,8}|counsel|abogad\w)\b", re.IGNORECASE)
_OWNED = re.compile(
    r"^\w{5,20}(?:'s|s'?)?\s(?:an?swer|brief|motion|notice|opposition|reply|request|response)\b|^\w{5,20}'s\s",
    re.IGNORECASE,
)  # 'Plaintiff's Motion'
_FIRM = re.compile(r",?\s(?:inc|ltd|l\.?\s?l\.?\s?c|l\.?l\.?p|corp|co)\b\W{0,3}$", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:no|number)\.? \d{1,2}\W{0,3}$", re.IGNORECASE)
_IN_OTHER_WORDS = re.compile(
    r"^(?:the |an? )?(?:real part(?:y|ies) in interest|interested (?:part(?:y|ies)|persons?)|"
    r"(?:alleged |an? )*(?:incapacitated|disabled|incompetent|mentally ill) (?:person|adult|individual))$"
)  # parts that are told by no word of their own
_EXPLAINED = re.compile(
    r"^\W{0,3}([^\W\d][^()\[\]{}]{4,40})[(\[{](?!.*\b(?:names?|first|middle|last|print|type)\b)"
    r"[^\W\d_][a-zà-ÿ]+(?:,?\s[a-zà-ÿ-]+){1,12}[)\]}]?(?:\s\w{1,3})?\W{0,3}$"
)  # 'Plaintiff (Landlord or agent)'
_NAME_LABEL = re.compile(
    r"^\W{0,3}(?:(?:full|legal|print(?:ed)?)\s){0,2}name of (?:the )?([^:]{5,50})$"
    r"|^\W{0,3}([^\W\d][\w/ -]{4,30}?)(?:['’`]s|s['’`])\s(?:full\s)?name\W{0,2}$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\((?:e?s|a|as)(?:\)|$)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def part_in(text: str) -> str:
    """The part this text names and nothing else, in its own words; empty when it says more or less than a part."""
    text = _NUMBER.sub("", _SLASHED.sub("/", text[:120]))
    if (explained := _EXPLAINED.match(text)) and (named := part_in(explained[1])):
        return named
    words = re.findall(r"[a-zà-ÿ]+", text.lower())
    scraps = 0
    while words and len(words[-1]) <= 3 and words[-1] not in BETWEEN | ROLES and len(words) > 1 and scraps < 2:
        scraps += bool(words.pop())  # of the column of signs
    if _FIRM.search(text) or _COUNTED.search(text):
        return ""  # 'TENANTS, LTD' is the end of a firm's name, 'TENANT NO. 1' somebody nobody knows
    told = [_is_part(word) for word in words]
    fits = [
        one or word in BETWEEN or _says_closer(words, told, at)
        for at, (one, word) in enumerate(zip(told, words, strict=True))
    ]
    part = any(told) and len(words) <= 8 and all(fits)
    if not part and _IN_OTHER_WORDS.match(" ".join(words[:12])):
        return _spelled(text, words[1:] if words[0] in {"a", "an", "the"} else words)
    return _spelled(text, words) if part else ""


def _says_closer(words: list[str], told: list[bool], at: int) -> bool:
    """A word that belongs to the part behind it, which may stand on the next line: 'Plaintiff and Counterclaim / Defendant'."""
    if words[at] not in CLOSER:
        return False
    last = at + 1 == len(words)
    return (last and at > 1 and words[at - 1] == "and") or (not last and (told[at + 1] or words[at + 1] in CLOSER))


def blurred_part(text: str) -> str:
    """The part of a line that stands where a part stands, in front of the 'v.' or at the end, however badly it is read."""
    word = re.match(r"^\W{0,3}([A-Za-zà-ÿ]{5,24})", text)
    if not word or len(text.split()) > 3 or text.isupper() and len(text.split()) > 1:
        return ""
    best = max(_USUAL, key=lambda role: fuzz.ratio(word[1].lower(), role))
    return best.title() if fuzz.ratio(word[1].lower(), best) >= BLURRED else ""


def name_label(text: str) -> str:
    """The part whose name was written over a form's line: 'Name of Petitioner / Party A', "Plaintiff's Name"."""
    label = _NAME_LABEL.match(text[:80])
    return part_in(label[1] or label[2]) if label else ""


def form_label(text: str) -> tuple[str, str]:
    """The part a court's form prints before a name, 'PLAINTIFF/PETITIONER:', and what stands behind it."""
    label = re.match(r"^([^:.;]{5,45})[:.;]\s{0,3}", text)
    role = part_in(label[1]) if label else ""
    return (role, text[label.end() :]) if label and role else _small_print(text)


def _small_print(text: str) -> tuple[str, str]:
    """The same label in print so small that a fax has blurred it: 'PAInTiFepE Ti TioneR'."""
    words = [] if _COUNSEL.match(text) or _OWNED.match(text) else text.split()
    for many in range(1, min(5, len(words))):
        if label := blurred_label(" ".join(words[:many])):
            return label, " ".join(words[many:])
    return "", ""


def blurred_label(text: str) -> str:
    """The two parts a form's label names, 'Plaintiff/Petitioner', however badly its small print is read; empty where it is none."""
    label = re.sub(r"[^a-zà-ÿ]", "", text.lower())
    best = max(_LABELS, key=lambda one: fuzz.ratio(label, one.replace("/", "")))
    return best.title() if len(label) > 14 and fuzz.ratio(label, best.replace("/", "")) >= GLUED else ""


def _is_part(word: str) -> bool:
    if word in ROLES or word in TRADE:
        return word in ROLES
    return len(word) >= LONG and any(
        len(word) - 2 < len(role) < len(word) + 2 and fuzz.ratio(word, role) >= ALIKE for role in ROLES
    )


def _spelled(text: str, words: list[str]) -> str:
    end, start = 0, text.lower().find(words[0])
    for word in words:
        end = text.lower().find(word, end) + len(word)
    return text[start:end].strip(" \t,;:.()[]{}|_=*~-'\"§").title()
