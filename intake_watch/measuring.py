"""How large the pages of a paper are, measured now where no step has kept it; a person is waiting, so it is soon given up."""

from django.conf import settings

from intake_watch.findings import Findings
from intake_watch.office import Office
from paper.child import ChildDied, ChildFailed, Limits, Refusal
from records.models import Scan

AWAITED = Limits(cpu_seconds=10, wall_seconds=15)


def page_sizes(scan: Scan, findings: Findings, office: Office) -> tuple[tuple[float, float], ...]:
    """Return width and height (points) of every page as seen; none of what has no pages that can be opened."""
    kept = findings.found.get("checked", {}).get("sizes")
    if kept is None and not scan.label.lower().endswith(".eml"):
        kept = _measured(findings, office)
    return tuple((float(width), float(height)) for width, height in kept or ())


def _measured(findings: Findings, office: Office) -> list[list[float]]:
    asked = {"path": str(findings.original), "page_limit": settings.PAGE_LIMIT}
    try:
        with office.pool.child() as child:
            found: list[list[float]] = child.run("paper.pdf:examine", limits=AWAITED, **asked)["sizes"]
            return found
    except (Refusal, ChildDied, ChildFailed):
        return []
