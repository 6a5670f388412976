"""How well a page was read: the words that were found, and how much of its text must be changed to be right."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from rapidfuzz.distance import Levenshtein

_DASHES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-"})


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded, without the punctuation around them."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).casefold()
    return [word for raw in plain.split() if (word := raw.strip(".,;:!?()[]{}\"'|_*§¶-"))]


def recall(truth: Iterable[str], read: str) -> tuple[int, int]:
    """Return (words found again, words there are), whatever their sequence."""
    wanted, found = Counter(words_of(" ".join(truth))), Counter(words_of(read))
    return sum((wanted & found).values()), sum(wanted.values())


def wrong_letters(truth: str, read: str) -> tuple[int, int]:
    """Return (letters to insert, delete or change, letters there are): the character error rate in reading order."""
    wanted, found = (re.sub(r"\s+", " ", " ".join(words_of(text))) for text in (truth, read))
    return Levenshtein.distance(wanted, found), len(wanted)
