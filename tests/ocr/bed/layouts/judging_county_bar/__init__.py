"""Papers of state courts here and there, written to judge a reading by."""

from tests.ocr.bed.layouts.judging_county_bar import dupage_venue, hartford_colons, horry_pleas, richmond_pleading

LAYOUTS = (
    horry_pleas.LAYOUT,
    richmond_pleading.LAYOUT,
    dupage_venue.LAYOUT,
    hartford_colons.LAYOUT,
)
