"""PURE. What every way out can do; tests/backends holds the one suite that each of them must pass."""

from typing import Protocol

from efile.envelope import Envelope, Receipt, Undeliverable


class Backend(Protocol):
    """A way out. Handing over the same key twice must leave one envelope on the other side."""

    answers_seen: bool  # whether `seen` can be believed when it says no

    def hand_over(self, envelope: Envelope) -> Receipt:
        """Hand the envelope over and return the receipt; the same key again gives the first receipt again.

        Raises Undeliverable (for good), Unreachable (nothing was handed over), InDoubt (it may have arrived).
        """

    def seen(self, key: str) -> Receipt | None:
        """Return the receipt of an envelope the other side has; None when it never came. Raises Unreachable."""


def same_envelope(receipt: Receipt, envelope: Envelope) -> Receipt:
    """Return the receipt; raise Undeliverable when the key was used before for other bytes, which stay as they are."""
    if receipt.sha256 != envelope.sha256:
        raise Undeliverable(
            "The other side has other bytes under this key. Nothing was sent and nothing there was altered. A person must look at it."
        )
    return receipt
