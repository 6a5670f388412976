"""PURE. What names and addresses may bring onto a page: shown literally, never obeyed, never cut."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from paper.child import Refusal

LONGEST = 20_000  # characters of one field; what is longer is no name, and is refused rather than cut
STEERING = {"Cc", "Cf", "Cs", "Co", "Cn"}  # Unicode's control, format, surrogate, private and unassigned signs
ISOLATE, END_ISOLATE = "\u2068", "\u2069"  # keep a Hebrew or Arabic name from turning round what stands beside it
JOINERS = "\u200c\u200d"  # zero-width (non-)joiners: Persian and Indian names are spelled with them


def shown(value: Any) -> Any:
    """Return the data with every sign that would steer the page instead of standing on it written out, as in `[U+202E]`."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Mapping):
        return {name: shown(one) for name, one in value.items()}
    return [shown(one) for one in value] if isinstance(value, list | tuple) else value


def _text(text: str) -> str:
    if len(text) > LONGEST:
        raise Refusal(
            "NOT_DRAWN",
            f"A name or an address has {len(text):,} characters (it begins {text[:40]!r}); more than {LONGEST:,} are not printed, and "
            "nothing is ever cut off. Nothing was filed. Correct it in the case record.",
        )
    written = "".join(_steering(sign) if unicodedata.category(sign) in STEERING else sign for sign in text)
    return (
        f"{ISOLATE}{written}{END_ISOLATE}"
        if any(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in written)
        else written
    )


def _steering(sign: str) -> str:
    """Return a control, format, surrogate or private sign written out (a right-to-left override can turn a name round)."""
    return sign if sign in JOINERS or sign == "\n" else f"[U+{ord(sign):04X}]"
