"""PURE. Whether two names are one name, and what the names of a caption say for and against a case."""

import re
import unicodedata
from collections.abc import Sequence

from rapidfuzz import fuzz

ALIKE = 88  # two names this alike (0 to 100) are one name
SAME_WORD = 80  # two words this alike (0 to 100) may be one word misread
TELLING = 5  # letters a single word must have to speak for somebody
GOVERNMENT = re.compile(
    r"(the )?(united states( of america)?|u\.? ?s\.? ?a?\.?|(the )?(people( of.*)?)|(the )?(state|commonwealth)( of.*)?)[\s,.;]*$",
    re.IGNORECASE,
)
_WEIGHTLESS = frozenset(
    re.findall(
        r"\w+",
        """et al inc llc ltd lp llp corp corporation company co the a an of and in re matter usa us u s state united states
        plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents appellant appellants appellee
        appellees""",
    )
)

_OF_A_KIND = frozenset(  # what matters without an opposing party are called
    re.findall(
        r"\w+",
        """estate deceased trust trustee guardianship conservatorship conservatee ward marriage adoption interest minor child debtor
        debtors litigation antitrust securities derivative products product liability practices marketing sales privacy data breach
        security patent multidistrict mdl actions action cases case proceedings subpoena grand jury search warrant application
        petition for order certain the""",
    )
)


def alike(read: str, known: str) -> bool:
    """Whether two names are one name: same words, whatever the capitals, accents, punctuation and small misreadings.

    The shorter of the two must hold a word of weight: `et al.`, `Inc.` and the like speak for nobody.
    """
    if GOVERNMENT.match(read.strip()) or GOVERNMENT.match(known.strip()):
        return False  # it stands in every prosecution of this court, so it speaks for none
    one, two = _words(read), _words(known)
    if not one or not two or fuzz.token_set_ratio(one, two) < ALIKE:
        return False
    shorter = min(one.split(), two.split(), key=len)
    return len(shorter) > 1 or len(shorter[0]) >= TELLING


def agreeing(read: Sequence[str], known: Sequence[str]) -> str:
    """Return the first of the known names that was read; empty when none was."""
    for name in known:
        if name and any(alike(text, name) for text in read if text):
            return name
    return ""


def one_matter(one: str, other: str) -> bool:
    """Whether two 'In re' names may be one matter: the shorter says nothing that the longer does not say.

    Only words that tell a matter from others count (`litigation` and `estate` do not); a name without any speaks against nobody.
    """
    shorter, longer = sorted((_own_words(one), _own_words(other)), key=len)
    return all(any(fuzz.ratio(word, near) >= SAME_WORD for near in longer) for word in shorter)


def _own_words(name: str) -> list[str]:
    return [word for word in _plain(name) if len(word) > 2 and word not in _WEIGHTLESS | _OF_A_KIND]


def stranger(parties: Sequence[tuple[str, str]], known: Sequence[str]) -> str:
    """Return whom a caption names on a side of which the case knows nobody, while somebody of the case is missing in it.

    `parties` are the names read, each with the part it is printed with. One landlord, insurer or bank stands in hundreds of
    cases: it speaks for one of them only together with the other side.
    """
    names = [name for name, _ in parties]
    missing = [name for name in known if _speaks(name) and not agreeing(names, [name])]
    for side in _sides(parties) if missing else ():
        named = [name for name in side if _speaks(name)]
        if named and not agreeing(named, known):
            return named[0]
    return ""


def _sides(parties: Sequence[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """The names above and below the `v.`: the first side ends where the first part is named; of two each is a side."""
    ends = [at for at, (_, part) in enumerate(parties[:-1], 1) if part not in {"", "caption"}]
    cut = ends[0] if ends else 1
    names = [name for name, _ in parties]
    return names[:cut], names[cut:]


def _speaks(name: str) -> bool:
    return not GOVERNMENT.match(name.strip()) and any(word not in _WEIGHTLESS for word in _plain(name))


def _words(name: str) -> str:
    words = _plain(name)
    weighty = [word for word in words if word not in _WEIGHTLESS]
    return " ".join(weighty or words if len(words) > 1 else weighty)


def _plain(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode() or name
    return re.findall(r"\w+", plain.casefold())
