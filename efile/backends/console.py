"""PURE. Prints what would be handed over, for rehearsals; nothing leaves the house."""

import sys

from efile.backends.base import same_envelope
from efile.envelope import Envelope, Receipt


class ConsoleBackend:
    """Prints each envelope on one line: its key and hash, never a name or a number."""

    answers_seen: bool = False  # it remembers only while the program runs

    def __init__(self) -> None:
        self.printed: dict[str, Receipt] = {}

    def hand_over(self, envelope: Envelope) -> Receipt:
        """Print the envelope, once a key."""
        if envelope.key not in self.printed:
            size = len(envelope.content())
            sys.stdout.write(f"would hand over {envelope.key}: {size} bytes, SHA-256 {envelope.sha256}\n")
            self.printed[envelope.key] = Receipt(envelope.key, envelope.sha256, {"place": "printed only"})
        return same_envelope(self.printed[envelope.key], envelope)

    def seen(self, key: str) -> Receipt | None:
        """Return the receipt of what this program printed."""
        return self.printed.get(key)
