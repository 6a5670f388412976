"""More layouts of the federal courts of California and Arizona, to tune a reading by."""

from tests.ocr.bed.layouts.federal_more import chamber_minutes, plain_paper, relates_to

LAYOUTS = (
    plain_paper.LAYOUT,
    relates_to.LAYOUT,
    chamber_minutes.LAYOUT,
    chamber_minutes.CRIMINAL,
)
