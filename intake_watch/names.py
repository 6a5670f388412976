"""PURE. Whether two names are one name, and what the names of a caption say for and against a case."""

import re
from collections.abc import Sequence

from intake_watch.alike import WEIGHTLESS, one_name, plain_words, same_word

GOVERNMENT = re.compile(
    r"(the )?(united states( of america)?|u\.? ?s\.? ?a?\.?|(the )?(people( of.*)?)|(the )?(state|commonwealth)( of.*)?)[\s,.;]*$",
    re.IGNORECASE,
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


_MASS = re.compile(r"\b(?:litigation|products|antitrust|securities|mdl)\b", re.IGNORECASE)


def alike(read: str, known: str) -> bool:
    """Whether two names are one name, and one that speaks for somebody: `et al.`, `Inc.` and the government speak for nobody."""
    if GOVERNMENT.match(read.strip()) or GOVERNMENT.match(known.strip()):
        return False  # it stands in every prosecution of this court, so it speaks for none
    return one_name(read, known)


def agreeing(read: Sequence[str], known: Sequence[str]) -> str:
    """Return the first of the known names that was read; empty when none was."""
    for name in known:
        if name and any(alike(text, name) for text in read if text):
            return name
    return ""


def one_matter(one: str, other: str) -> bool:
    """Whether two 'In re' names may be one matter: the shorter says nothing that the longer does not say.

    Only words that tell a matter from others count (`litigation` and `estate` do not); a name without any speaks against nobody.
    In the name of a mass litigation one product may be many.
    """
    shorter, longer = sorted((_own_words(one), _own_words(other)), key=len)
    if _MASS.search(f"{one} {other}"):
        shorter, longer = ([word.removesuffix("s") for word in words] for words in (shorter, longer))
    return all(any(same_word(word, near) for near in longer) for word in shorter)


def _own_words(name: str) -> list[str]:
    return [word for word in plain_words(name) if len(word) > 2 and word not in WEIGHTLESS | _OF_A_KIND]


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
    """The names above and below the `v.`: the first side ends where the part changes; where no part is printed the first name is one."""
    parts = [part for _, part in parties]
    cut = next((at for at in range(1, len(parts)) if parts[at] != parts[at - 1] not in {"", "caption"}), 1)
    names = [name for name, _ in parties]
    return names[:cut], names[cut:]


def _speaks(name: str) -> bool:
    return not GOVERNMENT.match(name.strip()) and any(word not in WEIGHTLESS for word in plain_words(name))
