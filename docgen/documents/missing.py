"""PURE. What a document lacks, said all at once."""

from collections.abc import Sequence
from typing import Any


class FactsMissing(Exception):
    """The case record does not hold what the document must say; nothing was drawn up. `so_far` is the document with what is known."""

    def __init__(self, kind: str, number: str, missing: Sequence[str], *, so_far: Any = None) -> None:
        lines = "\n".join(f"  - {one}" for one in missing)
        super().__init__(
            f"The {kind} for {number} was not drawn up, because the case record does not say:\n{lines}\n"
            "Nothing was put in the case. Bring it in with `docgen cases import`, then ask again."
        )
        self.missing = tuple(missing)
        self.so_far = so_far
