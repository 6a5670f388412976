"""PURE. How often what was read with a confidence was right: error rates by band, with what can be said of them at most.

It knows rows of (field, confidence, right) and nothing of where they come from: decided papers of a court, or made ones of known truth.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import exp, lgamma, log, log1p
from typing import Any

EDGES = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98)
SURE = 0.95
TELLING = 0.05  # so many papers are enough that, were none wrong, an error rate above this could be excluded


@dataclass(frozen=True)
class Checked:
    """One value that was read, with its confidence (0 to 1), held against what it should have been."""

    field: str
    confidence: float
    right: bool


@dataclass(frozen=True)
class Band:
    """What was read of one field with a confidence from `low` to below `high`, and how much of it was wrong."""

    field: str
    low: float
    high: float
    read: int
    wrong: int
    whole: bool = False  # all that was read of the field

    @property
    def rate(self) -> float:
        """The share that was wrong."""
        return self.wrong / self.read if self.read else 0.0

    @property
    def upper(self) -> float:
        """The share that may be wrong at most."""
        return upper_bound(self.wrong, self.read)

    @property
    def telling(self) -> bool:
        """Whether there are enough to tell anything."""
        return telling(self.read)

    def to_json(self) -> dict[str, Any]:
        told = {**vars(self), "high": min(self.high, 1.0)}  # JSON knows no infinity
        return {**told, "rate": round(self.rate, 5), "upper": round(self.upper, 5), "telling": self.telling}


def bands(rows: Iterable[Checked], edges: Sequence[float] = EDGES) -> list[Band]:
    """The bands of every field in the sequence they first come, lowest first, those without a value left out; at the end of each the whole."""
    by_field: dict[str, list[Checked]] = {}
    for row in rows:
        by_field.setdefault(row.field, []).append(row)
    limits = [*edges, float("inf")]
    found = []
    for field, of_field in by_field.items():
        parts = [_band(field, low, high, of_field) for low, high in zip(limits, limits[1:], strict=False)]
        found += [part for part in parts if part.read]
        found.append(replace(_band(field, limits[0], limits[-1], of_field), whole=True))
    return found


def passing(rows: Iterable[Checked], value: float) -> tuple[Band, Band]:
    """What passes a threshold of this value and what is held back by it, of rows of one field."""
    listed = list(rows)
    field = listed[0].field if listed else ""
    return _band(field, value, float("inf"), listed), _band(field, float("-inf"), value, listed)


def _band(field: str, low: float, high: float, rows: Iterable[Checked]) -> Band:
    inside = [row.right for row in rows if low <= row.confidence < high]
    return Band(field, low, high, len(inside), inside.count(False))


def telling(of: int) -> bool:
    """Whether so many papers tell anything: without one error among them, a rate above TELLING could be excluded."""
    return of > 0 and upper_bound(0, of) <= TELLING


def upper_bound(wrong: int, of: int, sure: float = SURE) -> float:
    """The highest error rate at which so few errors are still to be believed (Clopper and Pearson's exact bound, two-sided); 1 for none read."""
    if wrong >= of:
        return 1.0
    low, high, rare = wrong / of, 1.0, (1 - sure) / 2
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(wrong, of, middle) > rare else (low, middle)
    return high


def _at_most(wrong: int, of: int, rate: float) -> float:
    """How likely so many errors or fewer are at this rate."""
    if not 0.0 < rate < 1.0:
        return 1.0 if rate <= 0.0 else 0.0
    ways = (lgamma(of + 1) - lgamma(k + 1) - lgamma(of - k + 1) for k in range(wrong + 1))
    return sum(exp(way + k * log(rate) + (of - k) * log1p(-rate)) for k, way in enumerate(ways))
