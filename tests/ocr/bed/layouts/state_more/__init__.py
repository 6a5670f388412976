"""More layouts of state courts: what their own clerks, forms and parties without lawyers put out."""

from tests.ocr.bed.layouts.state_more import (
    bureau_sheet,
    city_notice,
    estate_form,
    justice_form,
    la_printout,
    ny_part,
    san_juan_sheet,
    second_cover,
    travis_citation,
)

LAYOUTS = (
    ny_part.LAYOUT,
    la_printout.LAYOUT,
    city_notice.LOS_ANGELES,
    city_notice.SAN_FRANCISCO,
    estate_form.ESTATES,
    estate_form.CHILDREN,
    second_cover.LAYOUT,
    travis_citation.LAYOUT,
    justice_form.LAYOUT,
    bureau_sheet.LAYOUT,
    san_juan_sheet.LAYOUT,
)
