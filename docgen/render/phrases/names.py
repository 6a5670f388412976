"""PURE. Names: whose something is, in capitals with every accent, addresses in lines, telephone numbers. Elsewhere a name stays as it was given."""

import re
import unicodedata

from docgen.render.phrases.unsaid import Unsaid, known, text, yes_or_no

MARKS = "\u2068\u2069"  # set round a Hebrew or Arabic name by `plain`
ALWAYS_MANY = re.compile(r"\bUnited States\W*$")
KEPT_IN_CAPITALS = {"ß": "ẞ"}  # not SS: Weiß and Weiss are two families
GEORGIAN = range(0x10D0, 0x1100)  # its capitals are for headlines, and few fonts have them
TELEPHONE = re.compile(
    r"(?:\+?1[-. ]*)?(?:\(([2-9]\d\d)\)|([2-9]\d\d))[-. ]*([2-9]\d\d)[-. ]*(\d{4})(?:,?\s*(?:x|ext\.?|extension)\s*(\d{1,6}))?",
    re.IGNORECASE,
)
ABROAD = re.compile(r"\+(?!1\b|1\d)[2-9][\d ().-]{5,22}\d")
MOST_LINES = 9


def possessive(name: object, many: bool = False, *, language: str) -> str:
    """Return whose: `James's`, `Garcia's`; of many (`many=True`, and always of the United States) `the Garcias'`; Spanish `de James`."""
    said = text(name, "name")
    if known(language) == "es":
        return "del" + said[2:] if said.startswith("el ") else f"de {said}"
    bare = said.strip(MARKS)
    plural = (yes_or_no(many) or bool(ALWAYS_MANY.search(bare))) and bare[-1:] in "sS"
    return f"{said}'" if plural else f"{said}'s"


def capitals(name: object) -> str:
    """Return the name in capitals, no accent lost: `NÚÑEZ`, `WEIẞ`, `İPEK`, `ΝΊΚΟΣ`."""
    return unicodedata.normalize(
        "NFC", "".join(_capital(sign) for sign in unicodedata.normalize("NFC", text(name, "name")))
    )


def address_lines(address: object) -> list[str]:
    """Return the lines of a street address (text with line ends, or a list of lines), spaces tidied, empty lines left out."""
    given = address.splitlines() if isinstance(address, str) else address
    if not isinstance(given, list | tuple) or not all(isinstance(line, str) for line in given):
        raise Unsaid(address, "it is no address", "the address as text, a line of the envelope in each line")
    lines = [" ".join(part.split()) for line in given for part in line.splitlines() if part.strip()]
    if not lines:
        raise Unsaid(
            address, "the address is empty", "street, city, state and ZIP code, or leave the block out with `{% if %}`"
        )
    if len(lines) > MOST_LINES:
        raise Unsaid(address, f"it has {len(lines)} lines", f"an address of at most {MOST_LINES} lines")
    return lines


def telephone(number: object) -> str:
    """Return a number plainly of the United States as `(415) 555-0123`, with `ext. 4`; one from abroad, with its `+52`, as it was given."""
    said = " ".join(text(number, "telephone number").split())
    if ABROAD.fullmatch(said):
        return said
    found = TELEPHONE.fullmatch(said)
    if not found:
        raise Unsaid(
            number,
            "it is not plainly a telephone number",
            "ten figures, as (415) 555-0123, or a number from abroad with its +",
        )
    area, exchange, line, extension = found[1] or found[2], found[3], found[4], found[5]
    return f"({area}) {exchange}-{line}" + (f" ext. {extension}" if extension else "")


def _capital(sign: str) -> str:
    if ord(sign) in GEORGIAN:
        return sign
    return KEPT_IN_CAPITALS.get(sign, sign.upper())
