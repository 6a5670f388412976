"""Papers of federal courts: districts of many habits, bankruptcy courts, a court of appeals, the vaccine court."""

from tests.ocr.bed.layouts.districts import (
    brooklyn_indictment,
    chicago_complaint,
    custody_petition,
    dallas_bankruptcy_order,
    fifth_memorandum,
    jersey_debtor_box,
    jersey_removal,
    manhattan_order,
    sentence_form,
    speedy_trial,
    tampa_motion,
    vaccine_ruling,
)

LAYOUTS = (
    brooklyn_indictment.LAYOUT,
    chicago_complaint.LAYOUT,
    custody_petition.LAYOUT,
    dallas_bankruptcy_order.LAYOUT,
    fifth_memorandum.LAYOUT,
    jersey_debtor_box.LAYOUT,
    jersey_removal.LAYOUT,
    manhattan_order.LAYOUT,
    sentence_form.LAYOUT,
    speedy_trial.LAYOUT,
    tampa_motion.LAYOUT,
    vaccine_ruling.LAYOUT,
)
