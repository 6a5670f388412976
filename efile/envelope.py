"""PURE. What is handed over, what is handed back, and the three ways of failing."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


class Undeliverable(Exception):
    """The other side will never take this envelope; a person must look at it."""


class Unreachable(Exception):
    """The other side cannot be reached now; nothing was handed over, and the same envelope is sent again later."""


class InDoubt(Exception):
    """The envelope may have arrived and nobody said so; the other side is asked before anything is sent again."""


@dataclass(frozen=True)
class Envelope:
    """A document ready to leave: the key that makes sending twice the same as once, its bytes by path and hash, what it is."""

    key: str
    document: Path
    sha256: str
    label: str
    case_number: str
    court: str
    about: Mapping[str, Any] = field(default_factory=dict)

    def content(self) -> bytes:
        """Return the document's bytes; raise Undeliverable when they are not those that were released."""
        try:
            content = self.document.read_bytes()
        except FileNotFoundError:
            content = b""
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise Undeliverable(
                "The document's bytes are not those that were released. It was not handed over. Run `docgen verify` and restore it "
                "from a backup."
            )
        return content


@dataclass(frozen=True)
class Receipt:
    """What the other side says it has: its own words, and the hash it received when it tells."""

    key: str
    sha256: str
    details: Mapping[str, Any] = field(default_factory=dict)
