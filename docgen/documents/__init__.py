"""The kinds of document, one file each: what it says (a frozen dataclass) and how that is gathered from the records."""
