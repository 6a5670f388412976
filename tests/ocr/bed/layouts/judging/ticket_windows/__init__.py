"""The ordinary mail of a clerk's windows: pleadings, motions, notices and orders of many states, a form people fill in, a letter."""

from tests.ocr.bed.layouts.judging.ticket_windows import (
    boston_federal_ruled,
    denver_court_use,
    indianapolis_ss,
    kansas_city_circuit,
    las_vegas_coded,
    lawrenceville_discovery,
    miami_federal_centred,
    nashville_part,
    orleans_section,
    rockville_enclosing,
    salt_lake_party_form,
    tacoma_footed,
)

LAYOUTS = (
    las_vegas_coded.LAYOUT,
    nashville_part.LAYOUT,
    indianapolis_ss.LAYOUT,
    orleans_section.LAYOUT,
    lawrenceville_discovery.LAYOUT,
    kansas_city_circuit.LAYOUT,
    boston_federal_ruled.LAYOUT,
    miami_federal_centred.LAYOUT,
    tacoma_footed.LAYOUT,
    denver_court_use.LAYOUT,
    salt_lake_party_form.LAYOUT,
    rockville_enclosing.LAYOUT,
)
