"""Papers of state, county and local courts to judge a reading by."""

from tests.ocr.bed.layouts.county_seats import (
    allegheny_cover_sheet,
    arizona_minute_entry,
    california_appeal_cover,
    colorado_boxed_filing,
    compensation_filing,
    florida_circuit_motion,
    massachusetts_notice,
    michigan_form,
    new_york_affirmation,
    ohio_judgment_entry,
    texas_citation,
    washington_pleading,
)

LAYOUTS = (
    allegheny_cover_sheet.LAYOUT,
    arizona_minute_entry.LAYOUT,
    california_appeal_cover.LAYOUT,
    colorado_boxed_filing.LAYOUT,
    compensation_filing.LAYOUT,
    florida_circuit_motion.LAYOUT,
    massachusetts_notice.LAYOUT,
    michigan_form.LAYOUT,
    new_york_affirmation.LAYOUT,
    ohio_judgment_entry.LAYOUT,
    texas_citation.LAYOUT,
    washington_pleading.LAYOUT,
)
