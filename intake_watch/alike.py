"""PURE. Whether two names are one name: the same words, misread at most as a scan misreads them."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

TELLING = 5  # letters a single word must have to speak for somebody
LONG = 8  # letters from which on a word may have lost one, or have one misread, and be the same word still
WEIGHTLESS = frozenset(
    re.findall(
        r"\w+",
        """et al inc llc ltd lp llp pllc plc gmbh na corp corporation company co the a an of and in re matter usa us u s state united
        states plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents appellant appellants appellee
        appellees hon honorable judge justice magistrate mr mrs ms dr esq""",
    )
)
_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"}
)  # that no accent can be taken from
_SHAPES = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "8": "b"})
# In a long word one of these may be the other.
_ALIKE = frozenset(map(frozenset, ("lt", "ft", "hb", "hn", "uv", "un", "gq", "vy")))
_KIN = {"ston": "son", "sten": "sen", "sson": "son", "ssen": "sen"}  # ends by which families differ, no misreading
# What a scan takes for a letter that bears a mark: the letter alone, or one of these.
_BLURRED = {
    "ö": "e6",
    "ó": "e6",
    "ô": "e6",
    "õ": "e6",
    "ø": "e6g",
    "ć": "eg",
    "č": "eg",
    "ł": "t1",
    "ü": "i",
    "ú": "i",
    "ñ": "fi",
    "ç": "ge",
    "í": "flt1",
    "ì": "flt1",
}
_SUFFIXES = {"jr": "jr", "sr": "sr", "ll": "ii", "lll": "iii", "lv": "iv", "2nd": "ii", "3rd": "iii"}
_NUMBERED = frozenset(
    re.findall(r"\w+", "of series fund trust phase unit class group holdings no number tower building")
)
_BEFORE = frozenset(
    re.findall(
        r"\w+",
        "estate guardianship conservatorship marriage adoption interest living revocable irrevocable testamentary trust vs vo vie ve",
    )
)  # may stand before a name; the last are a misread `v.`
_PIECES = re.compile(
    r"[;,&/()]|\b(?:and|y|by|through|for|as|aka|fka|nka|dba|a/k/a|f/k/a|n/k/a|d/b/a|o/b/o|individually|on behalf of|guardian ad litem|"
    r"next friend|trustee|administrat\w+|execut\w+)\b"
)


class _Word(NamedTuple):
    """A word of a name, in which of its pieces it stands (`A; B and C` has three), and whether it is of no weight."""

    text: str
    piece: int
    light: bool = False


def one_name(read: str, known: str) -> bool:
    """Whether two names are one name, whatever the capitals, accents, punctuation, kind of company and small misreadings.

    Every word of the shorter stands in the longer, in its sequence; what is more there is told apart by a comma or follows. `Jr.`,
    a number and a letter are part of the word before them: they tell father from son and one company from its sister.
    """
    read, known = _respelled(read, known), _respelled(known, read)
    one, two = _words(read), _words(known)
    one, two = _put_together(one, two), _put_together(two, one)
    shorter, longer = sorted((one, two), key=len)
    if not shorter:
        return False
    if [word.text for word in shorter] == [word.text for word in longer]:
        return True
    if len(shorter) == 1 and (len(longer) > 1 and len(shorter[0].text) < TELLING):
        return False
    places = _places(shorter, longer)
    return bool(places) and _in_sequence(places) and _one_piece(places, longer, alone=len(shorter) == 1)


def _respelled(name: str, other: str) -> str:
    """The name with those words as the other spells them that differ only in what a scan makes of a letter with a mark."""
    marked = [word for word in re.findall(r"\w+", _composed(other)) if not word.isascii()]
    if not marked:
        return name
    spelled = _composed(name)
    for word in re.findall(r"\w+", spelled)[:60]:
        for right in marked:
            if word != right and len(word) == len(right) >= TELLING and all(map(_blurred, word, right)):
                spelled = re.sub(rf"\b{word}\b", right, spelled)
    return spelled


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _blurred(sign: str, right: str) -> bool:
    """Whether a scan may have made this sign of a letter with a mark, or the letters are the same."""
    plain = unicodedata.normalize("NFKD", sign)[0]
    return plain == unicodedata.normalize("NFKD", right)[0] or plain in _BLURRED.get(right, "")


def same_word(one: str, other: str) -> bool:
    """Whether two words may be one word, of which one was misread."""
    (one, *ends), (other, *others) = one.split("~"), other.split("~")
    if [_shape(end) for end in ends] != [_shape(end) for end in others]:
        return False
    return one == other or (not len(one) == len(other) == 2 and _shape(one) == _shape(other)) or _slip(one, other)


def plain_words(name: str) -> list[str]:
    """Return the words of a name without capitals and accents; initials with points between them are one word."""
    return re.findall(r"\w+", _plain(name))


def _plain(name: str) -> str:
    lower = name.casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", lower).encode("ascii", "ignore").decode() or lower
    return re.sub(r"['`]|(?<=\b\w)\.(?=\w\b)", "", plain)


def _words(name: str) -> list[_Word]:
    """The words of weight, a number or `Jr.` made part of the word before it; all words where none has weight."""
    found: list[_Word] = []
    pieces = [re.findall(r"[^\W_]+", text) for text in _PIECES.split(re.sub(r"(?<=\w)-\s+(?=\w)", "", _plain(name)))]
    for piece, words in enumerate(pieces):
        for at, word in enumerate(words):
            after = words[at + 1 :] or next(iter(pieces[piece + 1 : piece + 2]), [])
            if found and _is_end(word, words[at - 1] if at else "", after):
                found[-1] = found[-1]._replace(
                    text=f"{found[-1].text}~{_SUFFIXES.get(_shape(word), word)}", light=False
                )
            else:
                light = word in WEIGHTLESS and (len(word) > 1 or not at or words[at - 1] in WEIGHTLESS)
                found.append(_Word(word, piece, light))
    weighty = [word for word in found if not word.light]
    return weighty or (found if len(found) > 1 else [])


def _is_end(word: str, before: str, after: Sequence[str]) -> bool:
    """`2`, `Jr.` and `III` wherever they stand; a letter as in `Bank of A` and `Smith B LLC`, for that is no initial."""
    if len(word) == 1 and word.isalpha():
        return before in _NUMBERED or (bool(before and after) and all(one in WEIGHTLESS for one in after))
    number = any(map(str.isdigit, word)) and len(word) <= 3
    return number or _shape(word) in _SUFFIXES


def _shape(word: str) -> str:
    """The word as a scan cannot tell it: O is 0, I is l is 1, rn is m; in longer words c is e and within them fi is ñ."""
    shape = word.translate(_SHAPES).replace("rn", "m").replace("vv", "w")
    shape = shape.replace("c", "e") if len(shape) >= TELLING else shape
    return re.sub(r"(?<=\w)fl(?=\w)", "n", shape) if len(shape) >= LONG else shape


def _slip(one: str, other: str) -> bool:
    """In a long word one letter may be lost or misread and none beside it, but for the last: by it one surname extends another."""
    shorter, longer = sorted((one, other), key=len)
    if len(longer) < LONG or longer.startswith(shorter) or any(map(str.isdigit, one + other)):
        return False
    if any(longer.endswith(more) and shorter.endswith(less) for more, less in _KIN.items()):
        return False
    edits = Levenshtein.editops(shorter, longer)
    if len(edits) != 1:
        return False
    [edit] = edits
    return edit.tag != "replace" or frozenset((shorter[edit.src_pos], longer[edit.dest_pos])) in _ALIKE


def _put_together(words: Sequence[_Word], others: Sequence[_Word]) -> list[_Word]:
    """Words that the other name has as one: `Ander- son`, `Blue Heron` and `BLUEHERON`, `J. D.` and `J.D.`."""
    kept: list[_Word] = []
    for word in words:
        joined = kept[-1].text + word.text if kept else ""
        apart = not any(same_word(word.text, other.text) for other in others)
        if apart and joined and any(same_word(joined, other.text) for other in others):
            kept[-1] = _Word(joined, kept[-1].piece)
        else:
            kept.append(word)
    return kept


def _places(shorter: Sequence[_Word], longer: Sequence[_Word]) -> list[int]:
    """Where each word of the shorter stands in the longer; nothing where one is not there."""
    places: list[int] = []
    full = False
    for word in shorter:
        free = [at for at, other in enumerate(longer) if at not in places and _fits(word.text, other.text)]
        if not free:
            return []
        places.append(min(free, key=lambda at: (at != (places[-1] + 1 if places else at), at)))
        full = full or (len(word.text) > 1 and len(longer[places[-1]].text) > 1)
    return places if full else []


def _fits(one: str, other: str) -> bool:
    """The same word, or its initial."""
    shorter, longer = sorted((one, other), key=len)
    return same_word(one, other) or (len(shorter) == 1 and shorter.isalpha() and longer.startswith(shorter))


def _in_sequence(places: Sequence[int]) -> bool:
    """One after the other, or as in `Lund, Harriet` the last first."""
    falls = [at for at in range(1, len(places)) if places[at] < places[at - 1]]
    return not falls or (len(falls) == 1 and places[-1] < places[0])


def _one_piece(places: Sequence[int], longer: Sequence[_Word], *, alone: bool) -> bool:
    """The words stand together in the longer name and begin a piece of it; a surname alone may also end one."""
    first, last = min(places), max(places)
    together = last - first + 1 == len(places) or len({longer[at].piece for at in places}) == 1
    before = [word for word in longer[:first] if word.piece == longer[first].piece]
    after = [word for word in longer[last + 1 :] if word.piece == longer[last].piece]
    begins = all(len(word.text) == 1 or word.text in _BEFORE for word in before)
    return together and (begins or (alone and not after))
