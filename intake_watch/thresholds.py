"""PURE. From which confidence on what was read counts for something: the court's settings, laid over every field once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Thresholds:
    """From which confidence (0 to 1) a field counts, and a number is taken for the file's own text, which has no misread digits."""

    certain: float = 0.5
    plain: float = 0.93

    @classmethod
    def of_percent(cls, *, certain: float, plain: float) -> "Thresholds":
        """The thresholds as settings and people have them (0 to 100)."""
        return cls(certain / 100, plain / 100)


USUAL = Thresholds()


def weighed(fields: Mapping[str, Any], thresholds: Thresholds) -> dict[str, Any]:
    """Return the fields, each marked whether it counts and whether it is plain, for whoever asks `counts` and `is_plain`."""
    return {name: _weighed(value, thresholds) for name, value in fields.items()}


def counts(field: Mapping[str, Any]) -> bool:
    """Whether this was read with enough confidence to count; what was not read but said always does."""
    return bool(field.get("counts", field.get("confidence", 1.0) >= USUAL.certain))


def is_plain(field: Mapping[str, Any]) -> bool:
    """Whether no digit of it can have been misread."""
    return bool(field.get("plain", field.get("confidence", 1.0) >= USUAL.plain))


def _weighed(value: Any, thresholds: Thresholds) -> Any:
    if isinstance(value, list | tuple):
        return [_weighed(one, thresholds) for one in value]
    if not isinstance(value, Mapping) or "confidence" not in value:
        return value
    sure = value["confidence"]
    return {**value, "counts": sure >= thresholds.certain, "plain": sure >= thresholds.plain}
