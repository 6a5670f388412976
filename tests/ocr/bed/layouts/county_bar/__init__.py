"""Papers of state courts here and there, written to judge a reading by."""

from tests.ocr.bed.layouts.county_bar import (
    ada_box,
    appellate_district,
    dallas_marriage,
    dupage_venue,
    estate_lined,
    hartford_colons,
    horry_pleas,
    intervention_request,
    pleas_summons,
    richmond_pleading,
    sheriffs_entry,
    wisconsin_circuit_form,
)

LAYOUTS = (
    horry_pleas.LAYOUT,
    richmond_pleading.LAYOUT,
    dupage_venue.LAYOUT,
    hartford_colons.LAYOUT,
    dallas_marriage.LAYOUT,
    estate_lined.LAYOUT,
    appellate_district.LAYOUT,
    ada_box.LAYOUT,
    intervention_request.LAYOUT,
    pleas_summons.LAYOUT,
    wisconsin_circuit_form.LAYOUT,
    sheriffs_entry.LAYOUT,
)
