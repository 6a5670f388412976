"""Papers of many courts: captions in boxes and columns, minutes, transcripts, forms and proofs of service."""

from tests.ocr.bed.layouts.gathered import (
    bankruptcy_chapter,
    blank_worksheet,
    district_box,
    estate_petition,
    index_crosses,
    interest_of_child,
    los_angeles_minutes,
    mail_proof,
    mdl_transfer,
    mocion,
    paired_stipulation,
    reporter_transcript,
    small_claim,
    state_brief,
)

LAYOUTS = (
    district_box.LAYOUT,
    index_crosses.LAYOUT,
    state_brief.LAYOUT,
    mail_proof.LAYOUT,
    bankruptcy_chapter.LAYOUT,
    estate_petition.LAYOUT,
    interest_of_child.LAYOUT,
    mdl_transfer.LAYOUT,
    small_claim.LAYOUT,
    mocion.LAYOUT,
    paired_stipulation.LAYOUT,
    los_angeles_minutes.LAYOUT,
    reporter_transcript.LAYOUT,
    blank_worksheet.LAYOUT,
)
