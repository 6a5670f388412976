"""PURE. Keeps envelopes in memory, for tests and rehearsals; can be told to fail."""

from collections.abc import Callable

from efile.envelope import Envelope, Receipt


class MemoryBackend:
    """Holds what was handed over by key. `before` and `after` are called around the moment of arrival."""

    answers_seen: bool = True

    def __init__(self) -> None:
        self.held: dict[str, Receipt] = {}
        self.before: Callable[[], None] = lambda: None
        self.after: Callable[[], None] = lambda: None

    def hand_over(self, envelope: Envelope) -> Receipt:
        """Keep the envelope, once a key."""
        self.before()
        receipt = self.held.setdefault(envelope.key, Receipt(envelope.key, envelope.sha256, {"place": "memory"}))
        self.after()
        return receipt

    def seen(self, key: str) -> Receipt | None:
        """Return the receipt of this key, if it came."""
        return self.held.get(key)
