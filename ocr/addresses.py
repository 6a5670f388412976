"""PURE. Lines of an address, and of counsel, as they stand over, under and beside the parties' names."""

import re

_COUNSEL = re.compile(
    r"\S@\S{1,60}\.\w|\b(?:esq(?:uire)?\b|attorneys?\b.{0,12}(?:without|i\.?\s?d\b|no\b)|atty\.?\s(?:reg|no|id)|counsel for\b|s\.?b\.?n\b|"
    r"(?:state )?bar (?:no|id|number|card)|"
    r"abogad[oa]s? (?:de|del|por)\b)|^\W{0,3}(?:attorneys?(?! general)|counsel)\b|"
    r"^\W{0,3}(?:tel|phone|fax|telephone|facsimile|e-?mail)\b|\(?\b\d{3}[).-]\s?\d{3}[.-]\d{4}\b",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"^\d{1,6}(?:-\d{1,5})?\s.{2,40}\b(?:street|st|avenue|ave|av|boulevard|blvd|road|rd|drive|dr|lane|ln|way|plaza|court|ct|center|place|pl|"
    r"highway|hwy|parkway|pkwy|terrace|circle|broadway|calle|norte|sur)\b\.?(?:,?\s(?:[nsew]{1,2}|suite|ste|floor|room|apt|unit|#|p\.?o|\d{1,3}(?:st|nd|rd|th))\b.{0,40})?"
    r"(?:,\s.{0,40}\d{5})?,?$|^\d{1,6}\s(?:[nsew]\.?\s)?broadway\b.{0,30}$"
    r"|^\d{2,6}\s[nsew]\.?\s\w[\w.']{2,20}(?:\s\w[\w.']{2,20})?,?$"
    r"|^(?:c/o|c\.o\.|s/o|attn\b|serve(?: on| at)?\s?:|(?:registered|statutory|resident) agent\b|agent for service)"
    r"|^(?:p\.?\s?o\.?\s)?box\s\d|^(?:suite|ste|floor|room|apt|unit)\b\.?\s\w{1,6}$",
    re.IGNORECASE,
)
_TOWN = re.compile(r"^[A-ZÀ-Ý][\w .'À-ÿ-]{2,40},?\s(?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),?\s\d{5}(?:-\d{4})?,?$")


def is_address(text: str) -> bool:
    """A line of an address, as it may stand under a party's name."""
    return is_street(text) or names_counsel(text)


def is_street(text: str) -> bool:
    """A street with its number, a post box, who is to be served, or a town with its postal code."""
    return bool(_STREET.match(text[:120]) or _TOWN.match(text[:120]))


def names_counsel(text: str) -> bool:
    """A line that tells of counsel: a bar number, a telephone, an electronic address, 'Attorneys for'."""
    return bool(_COUNSEL.search(text[:200]))
