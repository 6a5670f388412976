"""PURE. What one day's reading yielded, of one lane and scanner, in plain data."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class DayYield:
    """Counts of papers and pages; `confidence` is that of the recognised pages added up, `scanner` may be empty."""

    day: date
    lane: str
    scanner: str
    papers: int = 0
    pages: int = 0
    recognised: int = 0
    layer: int = 0
    blank: int = 0
    poor: int = 0
    words: int = 0
    confidence: float = 0.0
    illegible: int = 0

    @property
    def mean_confidence(self) -> float | None:
        """The mean over the recognised pages (0 to 100); None when none was."""
        return self.confidence / self.recognised if self.recognised else None

    @property
    def words_a_page(self) -> float | None:
        """Words on a recognised page; None when none was."""
        return self.words / self.recognised if self.recognised else None


COUNTED = ("pages", "recognised", "layer", "blank", "poor", "words", "confidence", "illegible")


def together(one: DayYield, other: DayYield) -> DayYield:
    """Return both as one, under the day, lane and scanner of the second."""
    counts = {name: getattr(one, name) + getattr(other, name) for name in ("papers", *COUNTED)}
    return DayYield(other.day, other.lane, other.scanner, **counts)
