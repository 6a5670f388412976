"""PURE. The dress of a title's lines: capitals, capitalised words, a sentence apart; and the words papers are called by."""

import re
import statistics

from rapidfuzz import fuzz

from ocr.strips import Strip
from ocr.vocabulary import LINKS, TRADE

IN_CAPITALS = 0.75
MOST_WORDS = 18  # of a line in capitalised words
MISREAD, LONG = 90, 7  # how alike a misread word of the trade must be, and from how many letters on that tells anything
TINY = 0.6  # what is set so much smaller on the same line belongs to the form, not to the title
_SUBJECT = re.compile(
    r"^\W{0,2}(?:re|subject|(?:nature of )?proceedings?|event|document title|title of document)\s?:\s(?=\S)",
    re.IGNORECASE,
)
_STATUTE = re.compile(
    r"^\W{0,2}\(\s?(?:\w{1,4}\.?\s)?\d{1,3},?\s(?:U\.\s?S\.\s?C|C\.\s?F)"
    r"|^\W{0,2}(?:(?:N\.?C\.?)?G\.\s?S\.|M\.?C\.?L\.?|O?\.?R\.C\.|C\.R\.S\.|O\.C\.G\.A\.|K\.S\.A\.|A\.R\.S\.|RCW|ORS|NRS|\d{1,3} ILCS|"
    r"P\.\s?B\.|(?:Fla|Minn|Wis|Ind|Mo|Neb)\. Stat\.)\s(?:§{1,2}\s?)?\d[\w.:-]*(?:[;,]\s[\w.:-]*\d[\w.:-]*){0,6}\W{0,2}$",
    re.IGNORECASE,
)  # what is charged, or by which law a form is made
_FORM_NUMBER = re.compile(
    r"^\W{0,3}(?=[A-Z]{1,6}[-\s]?[A-Z-]{0,9}\d)[A-Z]{1,6}[-\s]?[\dA-Z][\dA-Z-]{0,9},?\s\W?(?:rev|revised|eff|new)\b.{0,16}$",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"^\W{0,2}\((?:(?:[\w.]{1,8}\s){0,3}rules?\s[\d.,\s-]{1,24}(?:\([a-z\d]\)){0,3}|(?:[A-Z]{2,4}\s){1,2}\d{1,3})\)?\W{0,2}$",
    re.IGNORECASE,
)  # '(Md. Rules 1-202, 2-311)', '(DOM REL 59)'
_COURT_BELOW = re.compile(
    r"^\W{0,2}(?:court of (?:common pleas|appeals?|chancery|claims)|(?:new york )?(?:state )?(?:superior|circuit|district|county|municipal|supreme) court)\b"
    r".*\bcounty\b|^\W{0,2}[\w. ]{3,20} county,? (?:(?:superior|circuit|district|municipal) )?court\b",
    re.IGNORECASE,
)
_SHORT_NUMBER = re.compile(r"^\W{0,2}[A-Z]{2,5}-\d{2,4}[A-Z]?\W{0,2}$")
_BARE_NUMBER = re.compile(
    r"^\W{0,2}(?:\d{1,2}:)?\d{2,4}[-\s](?:civ|cv|cr|crim|mc|mj|md|bk|ap)\.?[-\s]\d{1,5}(?:\s?[-(\[]\s?[A-Z]{2,4}\W?){0,3}\W{0,2}$",
    re.IGNORECASE,
)  # '25 CV 6520 (SMP)', over the title as some judges' clerks set it
_CHOICE = re.compile(r"^\W{0,2}[\[({|](?:\s?|[xX]|\s[xX]\s)[\])}|]{1,2}\s\w")  # a box to tick
_INITIAL = re.compile(r"\b(?:[A-Z]|Jr|Sr|Inc|Co|Corp|Ltd|St|Dr|No)\.$")


def capitals(text: str) -> float:
    """The share of capitals among the letters, small linking words and the parts of a rule, '(a)(1)(ii)', not counted."""
    plain = re.sub(r"\([A-Za-z0-9]{1,4}\)", " ", text)
    letters = [char for word in plain.split() if word not in LINKS for char in word if char.isalpha()]
    return sum(char.isupper() for char in letters) / len(letters) if letters else 0.0


def in_capitals(text: str) -> bool:
    return capitals(text) >= IN_CAPITALS


def headline(text: str, *, trade: bool) -> bool:
    """A short line of capitalised words: 'Order Granting Motion'; with `trade` one of them is a word of the trade."""
    words = re.findall(r"[\w'-]+", text)
    if not words or len(text.split()) > MOST_WORDS or sum(map(str.isalpha, text)) < 3:
        return False
    of_trade = any(is_trade(word) for word in words)
    last = text.rstrip()[-1:]
    if last == "." and not (of_trade and (is_open(text) or _INITIAL.search(text.rstrip()))):
        return False
    if last == ";" or last == "," and not of_trade:
        return False
    large = all(word[:1].isupper() or word[:1].isdigit() or word.lower() in LINKS for word in words)
    return large and (not trade or of_trade)


def is_trade(word: str) -> bool:
    """A word papers are called by, also behind a hyphen: 'Cross-Motion'."""
    return any(part in TRADE for part in (word.lower(), *word.lower().split("-")))


def is_misread_trade(word: str) -> bool:
    return len(word) >= LONG and any(
        abs(len(known) - len(word)) < 2 and fuzz.ratio(word, known) >= MISREAD for known in TRADE
    )


def in_small_letters(text: str) -> bool:
    """A title in small letters, 'Moción solicitando transferencia de vista': it begins with the word of the trade."""
    words = text.split()
    first = words[0].strip("[]()").lower() if words else ""
    return 2 <= len(words) <= 14 and words[0][:1].isupper() and first in TRADE and text.rstrip()[-1:] not in ".,;:"


def is_none_of_it(text: str) -> bool:
    """A statute, a form's number, the case's, or a box to tick, as they stand under a title."""
    return is_choice(text) or is_bare_number(text) or any(one.match(text) for one in (_STATUTE, _RULE, _FORM_NUMBER))


def is_bare_number(text: str) -> bool:
    """A federal case's number without a label: '25 CV 6520 (SMP)'."""
    return bool(_BARE_NUMBER.match(text[:60]))


def is_court_below(text: str) -> bool:
    """A court's name under a title, as on the clerk's own papers: 'COURT OF COMMON PLEAS, FRANKLIN COUNTY, OHIO'."""
    return bool(_COURT_BELOW.match(text[:200]))


def is_form_number(strip: Strip, over: Strip) -> bool:
    """A form's number in smaller print under the title: 'UCS-840'; an exhibit's, as large, belongs to it."""
    return bool(_SHORT_NUMBER.match(strip.text[:30])) and size(strip) < 0.9 * size(over)


def is_choice(text: str) -> bool:
    """A box to tick and what it stands for: '[X] Harassment'."""
    return bool(_CHOICE.match(text[:40]))


def is_open(text: str) -> bool:
    """A bracket was opened and not closed yet: the title goes on."""
    return text.count("(") > text.count(")")


def height(strip: Strip) -> float:
    return max(word.height for word in strip.words)


def size(strip: Strip) -> float:
    """About how large its type is: a word with a letter that hangs below the line is higher than one without."""
    return statistics.median(
        word.height / (1.3 if re.search(r"[gpqyjQ,;()]", word.text[:30]) else 1.0) for word in strip.words
    )


def without_subject(strip: Strip) -> Strip:
    """The line without the label that says a title follows, and without the small date of a form behind it."""
    strip = _without_small_end(strip)
    subject = _SUBJECT.match(strip.text[:300]) if strip.words else None
    return strip.part(subject.end(), len(strip.text)) if subject else strip


def _without_small_end(strip: Strip) -> Strip:
    """Without specks behind it, and without a last word in far smaller print: 'Proof of Claim  12/15'."""
    while len(strip.words) > 1 and set(strip.words[-1].text) <= set(".,'`~"):
        strip = Strip(strip.words[:-1])
    if len(strip.words) < 3 or len(strip.words[-1].text) > 6:
        return strip
    letters = statistics.median(word.height for word in strip.words[:-1])
    return Strip(strip.words[:-1]) if strip.words[-1].height < TINY * letters else strip


def says_subject(strip: Strip) -> bool:
    """Whether a label alone says that the title follows: 'Event:', 'Re:'."""
    return bool(_SUBJECT.match(strip.text[:60].rstrip() + " x"))
