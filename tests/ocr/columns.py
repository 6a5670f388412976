"""A page in two columns, as some courts print their opinions: sentences run down the left column before the right one."""

from pathlib import Path

from tests.ocr.papers import _Ink

LEFT = (
    "The petition for review was filed", "within thirty days of the order and",
    "the agency does not argue that it", "came too late for us to hear it.",
    "We therefore turn to the merits of", "the first claim, which concerns the",
    "notice that was sent to the wrong", "address in the spring of that year.",
    "The record shows that the carrier", "returned the envelope unopened to",
    "the sender and that nobody at the", "office tried to send it once more.",
)  # fmt: skip
RIGHT = (
    "A second letter went out only when", "counsel appeared and asked for the",
    "whole of the file to be copied. By", "then the hearing had been held and",
    "decided against the absent party.", "Due process requires more than a",
    "gesture; what was done here was no", "more than that, and the order cannot",
    "stand. We grant the petition, vacate", "the removal and remand the matter",
    "for further proceedings that are in", "keeping with this opinion. So held.",
)  # fmt: skip


def two_columns(folder: Path) -> Path:
    """Print the page, born digital."""
    ink = _Ink()
    ink.write(306, 90, "UNITED STATES COURT OF APPEALS", align="centre", bold=True, size=14)
    for column, x in ((LEFT, 60), (RIGHT, 324)):
        for number, line in enumerate(column * 3):
            ink.write(x, 130 + 16 * number, line)
    folder.mkdir(parents=True, exist_ok=True)
    return ink.save(folder / "columns.pdf")
