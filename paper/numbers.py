"""PURE. Case numbers as they are printed on papers: patterns bound to a court, never global.

`24-10453` is a bankruptcy, an appeal and a Supreme Court number alike; only the court tells. A pattern is a regular expression with
named groups, and two templates over them: the number as the court writes it, and the key that all its spellings share.
"""

import re
import string
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property, lru_cache
from typing import Any

# What a reader takes for a digit: only folded where the court's pattern wants a digit.
CONFUSED = str.maketrans(
    {
        "O": "0",
        "o": "0",
        "Q": "0",
        "D": "0",
        "I": "1",
        "l": "1",
        "|": "1",
        "!": "1",
        "S": "5",
        "s": "5",
        "B": "8",
        "Z": "2",
        "z": "2",
    }
)
_LOOK_ALIKE = {"0": "8", "1": "7", "3": "8", "5": "6", "6": "58", "7": "1", "8": "036"}  # digits taken for each other
LETTERS = {
    "I": "I1l|!",
    "O": "0OQ",
    "S": "S5",
    "J": "J)}]",
    "B": "B8",
    "Z": "Z2",
}  # and for a letter, where the pattern wants just it
UNCONFUSED = str.maketrans({sign: letter for letter, signs in LETTERS.items() for sign in signs})
TWO_LETTERS, TWO_MISREAD = "[A-Z]{2}", r"[A-Z$][A-Z)}\x5d]"  # SJ, where a scan makes a bracket of the J
DIGIT = r"[0-9OoQDIl|!SsBZz]"
_MISREAD_LETTERS = str.maketrans({"$": "S", ")": "J", "}": "J", "]": "J"})
DASH = r"[ \t]?[-\u2010-\u2015\u2212][ \t]?"
BEFORE, AFTER = r"(?<![0-9A-Za-z])(?<![0-9A-Za-z][-:./])", r"(?![0-9A-Za-z])(?![-:./]\d)"
LONGEST = 100_000  # characters of running text that are looked through at once


@dataclass(frozen=True)
class CaseNumber:
    """A case number read: as the court writes it, the key its spellings share, the judge's initials and the office in it."""

    text: str
    key: str
    initials: str = ""
    office: str = ""  # the seat of the court that opened the case, where the number names it


@dataclass(frozen=True)
class FoundNumber:
    """A case number in running text: where it begins and ends there; `folded` when misread digits had to be mended."""

    number: CaseNumber
    start: int
    end: int
    folded: bool


@dataclass(frozen=True)
class NumberPattern:
    """One way a court prints its numbers.

    `canonical` and `key` are templates over the regular expression's named groups: `{serial:0>5}` pads, `{kind!l}` and `{kind!u}` change
    the letters' case, `[-{initials}]` is left out when the group is empty. `constants` gives groups the expression does not have;
    an entry `kind=c` replaces the value `c` of the group `kind`. Where each office of the court counts its cases for itself,
    `office_counts` fills the group `own_office` of the key: the group `division`, or what `offices` gives for letters among the initials.
    """

    regex: str
    canonical: str
    key: str
    constants: Mapping[str, str] = field(default_factory=dict)
    examples: tuple[str, ...] = ()
    office_counts: bool = False
    offices: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Return the pattern in plain data."""
        plain = {"constants": dict(self.constants), "examples": list(self.examples), "offices": dict(self.offices)}
        return asdict(self) | plain

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> "NumberPattern":
        """Return the pattern from plain data."""
        return cls(
            plain["regex"],
            plain["canonical"],
            plain["key"],
            dict(plain.get("constants", {})),
            tuple(plain.get("examples", ())),
            bool(plain.get("office_counts", False)),
            dict(plain.get("offices", {})),
        )

    @cached_property
    def strict(self) -> re.Pattern[str]:
        """The expression with its edges: never a part of a longer number."""
        return _compiled(BEFORE + f"(?:{_with_dashes(self.regex, digits=False)})" + AFTER)

    @cached_property
    def lenient(self) -> re.Pattern[str]:
        """The expression that also takes what a reader confuses with digits, where a digit must stand."""
        return _compiled(BEFORE + f"(?:{_with_dashes(self.regex, digits=True)})" + AFTER)

    @cached_property
    def digit_groups(self) -> frozenset[str]:
        """The groups that hold digits only."""
        return frozenset(re.findall(r"\(\?P<(\w+)>(?:\(\?:[0-9|]+\))?\\d(?:\{[0-9,]+\}|\+)?\)", self.regex))

    @cached_property
    def letter_groups(self) -> dict[str, re.Pattern[str]]:
        """The groups that hold one of a few words, with what they must be."""
        words = re.findall(r"\(\?P<(\w+)>([^()\[\]\\]*)\)", self.regex)
        return {name: _compiled(expression) for name, expression in words if re.search("[A-Z]", expression)}

    def number(self, match: re.Match[str]) -> CaseNumber:
        """Return the number of a match."""
        groups = {name: self._value(name, value or "") for name, value in match.groupdict().items()}
        groups = {**{name: value for name, value in self.constants.items() if "=" not in name}, **groups}
        initials = re.split(r"[- ]", groups.get("initials", ""))[-1].upper()
        office = self._office(groups)
        groups["own_office"] = office if self.office_counts else ""
        return CaseNumber(_filled(self.canonical, groups), _filled(self.key, groups), initials, office)

    def _office(self, groups: Mapping[str, str]) -> str:
        """The office that a number names by its digit, its letters or both; where they say two things, none that there is."""
        named = [
            self.offices[part] for part in re.split(r"[- ]", groups.get("initials", "").upper()) if part in self.offices
        ]
        return "/".join(dict.fromkeys(filter(None, (groups.get("division", "").upper(), *named))))

    def _value(self, name: str, value: str) -> str:
        folded = value.translate(CONFUSED) if name in self.digit_groups else value
        if name in self.letter_groups and not self.letter_groups[name].fullmatch(value):
            folded = value.translate(UNCONFUSED)
        if f"(?P<{name}>{TWO_LETTERS})" in self.regex:
            folded = value.translate(_MISREAD_LETTERS)
        return self.constants.get(f"{name}={folded.lower()}", folded)


def keys_meant(key: str) -> list[str]:
    """Return the keys that the case with this key may be known by: the office it names may be left out, never be another one."""
    office, colon, rest = key.partition(":")
    return (
        [key, rest]
        if colon and rest
        else [key, *(f"{office}:{key}" for office in string.digits + string.ascii_uppercase)]
    )


def misreadings(key: str) -> list[str]:
    """Return the keys that a fax or a faint scan may make of this one by one digit: 3 and 8, 5 and 6 and so on."""
    return [key[:at] + other + key[at + 1 :] for at, digit in enumerate(key) for other in _LOOK_ALIKE.get(digit, "")]


def same_case(one: str, other: str) -> bool:
    """Whether two keys of one court may be one case: the same number, and not of two offices."""
    return one == other or other in keys_meant(one)


def read_number(text: str, patterns: Sequence[NumberPattern]) -> CaseNumber | None:
    """Return the number that the whole text is, as typed or imported; None when it is none of this court's."""
    plain = " ".join(text.split())[:200]
    for pattern in patterns:
        match = pattern.strict.fullmatch(plain)
        if match:
            return pattern.number(match)
    return None


def find_numbers(text: str, patterns: Sequence[NumberPattern]) -> list[FoundNumber]:
    """Return the court's numbers in running text, in the sequence they stand there; what overlaps an earlier pattern's is left out.

    Exact readings go before mended ones.
    """
    piece = text[:LONGEST]
    taken: list[FoundNumber] = []
    for folded in (False, True):
        for pattern in patterns:
            for found in _found(piece, pattern, folded):
                if all(found.end <= other.start or found.start >= other.end for other in taken):
                    taken.append(found)
    return sorted(taken, key=lambda found: found.start)


def _found(text: str, pattern: NumberPattern, folded: bool) -> Iterator[FoundNumber]:
    for match in (pattern.lenient if folded else pattern.strict).finditer(text):
        if not folded or sum(sign.isdigit() for sign in match[0]) >= 3:
            yield FoundNumber(pattern.number(match), match.start(), match.end(), folded)


@lru_cache(maxsize=1024)
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


def _with_dashes(regex: str, *, digits: bool) -> str:
    """Return the expression with every dash outside brackets taking all dashes and spaces around them, and digits what looks like them."""
    regex = regex.replace(TWO_LETTERS, TWO_MISREAD) if digits else regex
    pieces = re.split(r"(\[[^\]]*\]|\\.)", regex)
    return "".join(_piece(piece, digits) for piece in pieces)


def _piece(piece: str, digits: bool) -> str:
    if piece == r"\d":
        return DIGIT if digits else "[0-9]"
    if piece == r"\-":
        return DASH
    if piece.startswith(("[", "\\")):
        return piece
    return (_with_letters(piece) if digits else piece).replace("-", DASH)


def _with_letters(piece: str) -> str:
    """The literal letters of a pattern, each with the digits a scan makes of it; names of groups are left as they are."""
    pieces = re.split(r"(\(\?P<\w+>)", piece)
    return "".join(
        one
        if one.startswith("(?P<")
        else "".join(f"[{re.escape(LETTERS[sign])}]" if sign in LETTERS else sign for sign in one)
        for one in pieces
    )


class _Template(string.Formatter):
    """Fills a template; !l and !u change the case of letters."""

    def convert_field(self, value: Any, conversion: str | None) -> Any:
        if conversion in {"l", "u"}:
            return str(value).lower() if conversion == "l" else str(value).upper()
        return super().convert_field(value, conversion)

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        return kwargs.get(str(key), "")


_template = _Template()


def _filled(template: str, groups: Mapping[str, str]) -> str:
    def optional(match: re.Match[str]) -> str:
        names = [name for _, name, _, _ in _template.parse(match[1]) if name]
        return match[1] if all(groups.get(name) for name in names) else ""

    filled = _template.vformat(re.sub(r"\[([^\]]*)\]", optional, template), (), groups)
    return re.sub(r"\s*[\u2010-\u2015\u2212-]\s*", "-", filled).strip()
