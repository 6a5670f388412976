"""PURE. Prints what would be handed over, for rehearsals; nothing leaves the house."""

import sys

from efile.envelope import Envelope, Receipt


class ConsoleBackend:
    """Prints each envelope on one line."""

    answers_seen: bool = True

    def __init__(self) -> None:
        self.printed: dict[str, Receipt] = {}

    def hand_over(self, envelope: Envelope) -> Receipt:
        """Print the envelope, once a key."""
        if envelope.key not in self.printed:
            sys.stdout.write(f"would hand over {envelope.key} {envelope.sha256[:12]}\n")
            self.printed[envelope.key] = Receipt(envelope.key, envelope.sha256, {"place": "printed only"})
        return self.printed[envelope.key]

    def seen(self, key: str) -> Receipt | None:
        """Return the receipt of what this program printed."""
        return self.printed.get(key)
