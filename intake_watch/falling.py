"""PURE. When does reading go worse than usual? A rule that explains itself: the latest papers against the median of the days before."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from statistics import median

from records.yieldfacts import DayYield, together

LEAST_BEFORE = 5  # so many earlier samples must there be, or nothing can be called usual
STALE = timedelta(days=7)  # a scanner nobody used for so long alarms nobody


@dataclass(frozen=True)
class Rule:
    """The settings of the alarm: pages in a sample, samples that make the usual, points of confidence and share of words it may fall to."""

    pages: int
    days: int
    points: float
    share: float

    @property
    def reach(self) -> timedelta:
        """How far back figures are wanted: the samples that are compared, with as many weekends and quiet days."""
        return timedelta(days=4 * self.days + 20)


@dataclass(frozen=True)
class Fallen:
    """Something that reads worse than usual, and the sentence that says so."""

    lane: str
    scanner: str
    sentence: str


def fallen(days: Iterable[DayYield], rule: Rule, today: date) -> list[Fallen]:
    """Return what reads worse than usual: each scanner of each lane, and a lane as a whole where no one scanner is to blame."""
    apart: dict[tuple[str, str], list[DayYield]] = defaultdict(list)
    for day in days:
        apart[day.lane, day.scanner].append(day)
        if day.scanner:
            apart[day.lane, ""].append(replace(day, scanner=""))
    said = [
        one for (lane, scanner), rows in sorted(apart.items()) if (one := _judged(lane, scanner, rows, rule, today))
    ]
    blamed = {one.lane for one in said if one.scanner}
    return [one for one in said if one.scanner or one.lane not in blamed]


def _judged(lane: str, scanner: str, rows: Sequence[DayYield], rule: Rule, today: date) -> Fallen | None:
    samples = _samples(rows, rule.pages)
    if not samples or today - samples[-1].day > STALE:
        return None
    latest, before = samples[-1], samples[:-1]
    what = _nothing(latest) or _confidence(latest, before, rule) or _words(latest, before, rule)
    return Fallen(lane, scanner, f"{_called(lane, scanner)} {what} {LOOK}") if what else None


def _samples(rows: Iterable[DayYield], pages: int) -> list[DayYield]:
    """Days, or as many together as it takes to have enough recognised pages; what is left over waits for more."""
    found: list[DayYield] = []
    gathered: DayYield | None = None
    for row in _each_day(rows):
        gathered = together(gathered, row) if gathered else row
        if gathered.recognised >= max(1, pages):
            found.append(gathered)
            gathered = None
    return found


def _each_day(rows: Iterable[DayYield]) -> list[DayYield]:
    days: dict[date, DayYield] = {}
    for row in sorted(rows, key=lambda row: row.day):
        days[row.day] = together(days[row.day], row) if row.day in days else row
    return list(days.values())


def _nothing(latest: DayYield) -> str:
    if latest.words:
        return ""
    return f"gave no word at all: nothing was recognised on the last {latest.recognised} pages (to {latest.day})."


def _confidence(latest: DayYield, before: Sequence[DayYield], rule: Rule) -> str:
    now, usual = latest.mean_confidence or 0.0, _usual(before, rule, lambda one: one.mean_confidence)
    if usual is None or now >= usual - rule.points:
        return ""
    return f"{_read(latest)} with {now:.0f} % confidence; before that it was usually {usual:.0f} %."


def _words(latest: DayYield, before: Sequence[DayYield], rule: Rule) -> str:
    now, usual = latest.words_a_page or 0.0, _usual(before, rule, lambda one: one.words_a_page)
    if usual is None or now >= usual * rule.share:
        return ""
    return f"{_read(latest)} with {now:.0f} words a page; before that it was usually {usual:.0f}."


def _usual(before: Sequence[DayYield], rule: Rule, of: Callable[[DayYield], float | None]) -> float | None:
    """The median of the samples before, or that of those before these if it is better: what stays broken does not become usual at once."""
    values = [value for one in before if (value := of(one)) is not None]
    recent, older = values[-rule.days :], values[-2 * rule.days : -rule.days]
    if len(recent) < LEAST_BEFORE:
        return None
    return max(median(recent), median(older) if len(older) >= LEAST_BEFORE else 0.0)


def _read(latest: DayYield) -> str:
    return f"came out worse: the last {latest.recognised} pages (to {latest.day}) were read"


def _called(lane: str, scanner: str) -> str:
    return f"Lane {lane or 'without a name'}" + (f", scanner “{scanner}”," if scanner else "")


LOOK = "Look at the scanner's glass and settings and scan a page anew; `docgen report reading` shows the days."
