"""PURE. The words a stamp or a filing system's banner is known by, whatever it says happened, and the running text that only speaks of filing."""

import re

from rapidfuzz import fuzz

KINDS = {
    "filed": re.compile(
        r"\b(?:e-?)?f[i1l|!]\s?[l1i|!]\s?e\s?[d0](?:\b|(?=by[\b_]))|\belectronically\s?f\w{2,4}\b|\b(?:e-?)?fil(?:e|ing)\sdate\b|\bpresentad[oa]\b|\bradicad[oa]\b",
        re.IGNORECASE,
    ),
    "received": re.compile(r"\brece[il1|]?ved\b|\brecibid[oa]\b", re.IGNORECASE),
    "entered": re.compile(r"\bentered\b|\bregistrad[oa]\b", re.IGNORECASE),
    "lodged": re.compile(r"\blodged\b", re.IGNORECASE),
}
MARK = re.compile("|".join(kind.pattern for kind in KINDS.values()), re.IGNORECASE)
SPANISH = re.compile(r"\b(?:presentad|radicad|recibid|registrad|entrada\b|p[áa]gina)", re.IGNORECASE)
_NOT_A_STAMP = re.compile(
    r"\b(?:action|complaint|petition|case|date of|were|was|be|been|is|are|having|is hereby|first|originally|judgment|order|has|had|have|"
    r"timely|previously|jointly|to|not|and)\s(?:re)?(?:filed|received|entered|lodged)"
    r"|\b(?:filed|received|entered|lodged)\s(?:by|on behalf|in|a|an|the|under|herein|herewith|with|for|against|his|her|their|its|this|that|"
    r"concurrently|simultaneously|separately|pursuant|into|as|no later|within|and served|into|from)\b",
    re.IGNORECASE,
)
_BY_THE_COURT = re.compile(
    r"^\W{0,3}(?:electronically |e-?)?(?:FILED|RECEIVED) (?:by|in|with) (?:the )?(?:[\w.']{1,14}\s){0,4}(?:courts?|clerk|office|clerk'?s)\b|"
    r"^\W{0,3}(?:FILED|RECEIVED)\s?BY(?=[\s.:]{0,3}_|$)|"
    r"^\W{0,3}electronically FILED by S",
    re.IGNORECASE,
)
_FOR_FILING = re.compile(r"\b(?:received|accepted|approved|submitted) for filing\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"^\W{0,4}(?:(?:electronically|e-?|duly|copy|original|date|and|&|filing\s?(?:#|no\.?|id:?)\s?\w{1,20})\W{0,2}){0,2}$",
    re.IGNORECASE,
)
_A_DAY_FOLLOWS = re.compile(r"^:?\s{0,2}(?:on\s)?(?:\d{1,4}[/-]|20\d\d\s[A-Z]|[A-Z][a-z]{2,8}\.?\s\d)")
MOST_WORDS = 12
BLURRED = 79
_HALVES = {"filed": ("led", "iled", "file", "fil"), "received": ("rece", "eived", "ceived"), "entered": ("tered",)}


def kinds_in(text: str, *, at_edge: bool = False) -> tuple[str, ...]:
    """What a strip stamps, if it is a stamp's: the word begins it, or stands in it in capitals, or at the page's edge with its day behind it."""
    if _FOR_FILING.search(text) and KINDS["filed"].search(text):
        text = _FOR_FILING.sub("", text)
    mark = MARK.search(text)
    dated = bool(mark and at_edge and _A_DAY_FOLLOWS.match(text[mark.end() :]))
    if (
        not mark
        or mark[0].islower()
        and not dated
        or len(text.split()) > _most_words(text[: mark.end()], at_edge=at_edge)
    ):
        return ()
    if _NOT_A_STAMP.search(text) and not _BY_THE_COURT.match(text):
        return ()
    if not (_BEFORE.match(text[: mark.start()]) or mark[0].isupper() or dated):
        return ()
    return tuple(kind for kind, word in KINDS.items() if word.search(text))


def _most_words(start: str, *, at_edge: bool) -> int:
    return MOST_WORDS + 8 * (at_edge or start.lower().startswith("electr"))


def blurred_kinds(words: list[str]) -> tuple[str, ...]:
    """A stamp's word alone and in capitals, with a letter lost or misread: 'FILE', 'RECEIVFD', '*EEILED'."""
    told = [word.strip(" .,'-|*\"").lower() for word in words if word.strip(" .,'-|*\"").isupper()]
    return tuple(
        kind
        for kind in KINDS
        if any(word in _HALVES.get(kind, ()) or _alike(word, kind) for word in told if 3 <= len(word) <= 9)
    )


def _alike(word: str, kind: str) -> bool:
    spellings = (kind, f"e{kind}", f"e-{kind}") if kind == "filed" else (kind,)
    return len(word) > 3 and any(fuzz.ratio(word, one) >= BLURRED for one in spellings)
