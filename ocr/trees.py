"""PURE. Boosted trees as they were learned and kept in a JSON file: how likely something is, by signs given as numbers."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from pathlib import Path

Branch = tuple[
    int, float, int, int
]  # the sign asked about, up to which number the way goes left, the nodes left and right
Leaf = tuple[float]
Tree = tuple[Branch | Leaf, ...]


@dataclass(frozen=True)
class Trees:
    """Trees each of which adds to what speaks for it (log odds), beginning from what speaks for any."""

    signs: tuple[str, ...]
    start: float
    trees: tuple[Tree, ...]

    @classmethod
    def load(cls, path: Path) -> "Trees":
        """The trees kept in this file: a node is [sign, number, left, right] or, at an end, [what it adds]."""
        kept = json.loads(path.read_text(encoding="utf-8"))
        trees = tuple(tuple(tuple(node) for node in tree) for tree in kept["trees"])
        return cls(tuple(kept["signs"]), kept["start"], trees)

    def chance(self, signs: Sequence[float]) -> float:
        """How likely it is (0 to 1)."""
        spoken = self.start
        for tree in self.trees:
            node = tree[0]
            while len(node) > 1:
                sign, number, left, right = node
                node = tree[left] if signs[sign] <= number else tree[right]
            spoken += node[0]
        return 1 / (1 + exp(-spoken))
