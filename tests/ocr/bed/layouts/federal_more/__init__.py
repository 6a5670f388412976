"""More layouts of the federal courts of California and Arizona, to tune a reading by."""

from tests.ocr.bed.layouts.federal_more import (
    boxed_debtor,
    chamber_minutes,
    government_centred,
    ninth_paper,
    plain_paper,
    relates_to,
    transcript_cover,
)

LAYOUTS = (
    plain_paper.LAYOUT,
    relates_to.LAYOUT,
    chamber_minutes.LAYOUT,
    chamber_minutes.CRIMINAL,
    ninth_paper.LAYOUT,
    boxed_debtor.LAYOUT,
    government_centred.LAYOUT,
    transcript_cover.LAYOUT,
)
