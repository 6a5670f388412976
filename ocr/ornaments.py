"""PURE. Ruled lines, dashes and asterisks about a caption, which the engine reads as letters."""

import re

from ocr.strips import Strip

_END_OF_RULE = re.compile(r"^\W{0,3}(?:[a-z]{1,9}\W{0,3}\s?){0,12}[xX]{1,3}\W{0,3}$")  # New York's dashes end in an X


def is_rule(strip: Strip) -> bool:
    """A ruled line of dashes that ends in an X, read as an X alone or with letters before it."""
    blurred = strip.confidence < 0.6 and strip.words[-1].text in {"x", "X", "xX"}
    crossed = strip.text[:90].rstrip(" .,;:|_-")[-1:] in {"x", "X"} and _END_OF_RULE.match(strip.text[:90])
    return blurred or _is_ornament(strip.text[:90]) or bool(crossed)


def _is_ornament(text: str) -> bool:
    """A row of asterisks or dashes read as letters: short words made of the same few."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    letters = "".join(words)
    return len(letters) >= 8 and len(set(letters)) <= 4 and max(map(len, words)) <= 4
