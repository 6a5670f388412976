"""PURE. A case in plain data, as the stations pass it about."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CaseFacts:
    """What matching knows of a case; `key` is what all spellings of its number share."""

    uid: str
    court: str
    number: str
    key: str
    caption: str
    parties: tuple[str, ...]
    judge: str
    attorneys: tuple[str, ...]
    is_open: bool
    confidentiality: str
