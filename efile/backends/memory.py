"""PURE. Keeps envelopes in memory, for tests and rehearsals; can be told to fail."""

from collections.abc import Callable
from dataclasses import dataclass, field

from efile.backends.base import same_envelope
from efile.envelope import Envelope, Receipt


@dataclass
class OtherSide:
    """What the other side holds, by key; it outlives the backend that talks to it."""

    held: dict[str, tuple[bytes, Receipt]] = field(default_factory=dict)


class MemoryBackend:
    """Holds what was handed over by key. `before` and `after` are called around the moment of arrival."""

    answers_seen: bool = True

    def __init__(self, other_side: OtherSide | None = None) -> None:
        self.other_side = other_side or OtherSide()
        self.before: Callable[[], None] = lambda: None
        self.after: Callable[[], None] = lambda: None

    def hand_over(self, envelope: Envelope) -> Receipt:
        """Keep the envelope, once a key."""
        content = envelope.content()
        self.before()
        receipt = Receipt(envelope.key, envelope.sha256, {"place": "memory"})
        _, kept = self.other_side.held.setdefault(envelope.key, (content, receipt))
        self.after()
        return same_envelope(kept, envelope)

    def seen(self, key: str) -> Receipt | None:
        """Return the receipt of this key, if it came."""
        held = self.other_side.held.get(key)
        return held[1] if held else None
