"""PURE. What every way out can do."""

from typing import Protocol

from efile.envelope import Envelope, Receipt


class Backend(Protocol):
    """A way out. Handing over the same key twice must leave one envelope on the other side."""

    answers_seen: bool  # whether `seen` can be believed when it says no

    def hand_over(self, envelope: Envelope) -> Receipt:
        """Hand the envelope over and return the receipt.

        Raises Undeliverable (for good), Unreachable (nothing was handed over), InDoubt (it may have arrived).
        """

    def seen(self, key: str) -> Receipt | None:
        """Return the receipt of an envelope the other side has; None when it never came. Raises Unreachable."""
