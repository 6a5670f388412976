"""What a measurement prints: rows with a figure each, goals where there are any, and one summary line."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Row:
    """One figure: what was measured, its value, its unit, and the goal it must reach (None: only shown)."""

    what: str
    value: float
    unit: str
    goal: float | None = None

    @property
    def reached(self) -> bool:
        return self.goal is None or self.value >= self.goal


@dataclass
class Table:
    """The rows of one measurement."""

    name: str
    rows: list[Row] = field(default_factory=list)

    def add(self, what: str, value: float, unit: str, goal: float | None = None) -> None:
        """Add a figure."""
        self.rows.append(Row(what, value, unit, goal))

    def missed(self) -> list[Row]:
        """Return the figures below their goal."""
        return [row for row in self.rows if not row.reached]

    def text(self) -> str:
        """Return the table in plain columns."""
        lines = [f"{'':2}{'what':46}{'figure':>12}  {'unit':14}{'goal':>10}"]
        for row in self.rows:
            goal = f"{row.goal:10.2f}" if row.goal is not None else " " * 10
            lines.append(f"{'' if row.reached else '!':2}{row.what:46}{row.value:12.2f}  {row.unit:14}{goal}")
        return "\n".join(lines)

    def summary(self) -> str:
        """Return the last line."""
        shown = "; ".join(f"{row.what} {row.value:.2f} {row.unit}" for row in self.rows if row.goal is not None)
        return f"{self.name}: {'all goals reached' if not self.missed() else f'{len(self.missed())} goal(s) MISSED'}: {shown}"
