"""PURE. What was found wrong with a PDF, point by point, each sentence once."""

from typing import Any


class Noted:
    """Sentences by the point they belong to; and the metadata that was met on the way."""

    def __init__(self) -> None:
        self._said: dict[str, dict[str, None]] = {}
        self.metadata: list[Any] = []

    def add(self, key: str, sentence: str) -> None:
        """Note a sentence at a point."""
        self._said.setdefault(key, {})[sentence] = None

    def said(self, key: str) -> str:
        """Return all that was noted at a point; empty when nothing was."""
        return "; ".join(list(self._said.get(key, {}))[:5])
