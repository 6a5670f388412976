"""Layouts of state courts of the East and South, made by who knows such papers and not the reader."""

from tests.ocr.bed.layouts.east import (
    carolina,
    de_chancery,
    fl_circuit,
    fl_in_re,
    ga_file,
    la_versus,
    md_asterisks,
    new_england,
    nj_law,
    ny_index,
    ny_matter,
    pa_term,
    pr_sala,
    upland,
)

LAYOUTS = (
    ny_index.LAYOUT,
    ny_matter.LAYOUT,
    nj_law.LAYOUT,
    pa_term.LAYOUT,
    md_asterisks.LAYOUT,
    fl_circuit.LAYOUT,
    fl_in_re.ESTATE,
    fl_in_re.CHILD,
    la_versus.LAYOUT,
    pr_sala.LAYOUT,
    carolina.LAYOUT,
    de_chancery.LAYOUT,
    new_england.MASSACHUSETTS,
    new_england.CONNECTICUT,
    ga_file.LAYOUT,
    upland.VIRGINIA,
    upland.TENNESSEE,
    upland.KENTUCKY,
)
