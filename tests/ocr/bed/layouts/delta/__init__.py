"""Papers of federal courts: districts of many habits, bankruptcy courts, a court of appeals, the vaccine court."""

from tests.ocr.bed.layouts.delta import brooklyn_indictment, chicago_complaint, jersey_removal, tampa_motion

LAYOUTS = (brooklyn_indictment.LAYOUT, jersey_removal.LAYOUT, chicago_complaint.LAYOUT, tampa_motion.LAYOUT)
