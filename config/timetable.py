"""What runs when, as one readable table. Beat only rings; the rows in the trays say what there is to do."""

TIMETABLE = (
    # what                    every (seconds)
    ("intake.sweep", 20.0),  # ring for every scan that waits and that nobody holds: a lost ring is caught up here
    ("intake.learn_kinds", 3600.0),  # once a night: learn which words tell which kind of paper
    ("docgen.draw_waiting", 30.0),  # draw up what was asked for
    ("efile.hand_over_waiting", 30.0),  # hand over what was released, ask about what is in doubt
    ("records.sweep_tmp", 3600.0),  # away with what killed programs left in tmp/
    ("intake.watch_reading", 86_400.0),  # is anything read worse than usual? a line in the log, without names
    ("records.keep_head", 3600.0),  # the audit chain's head into its second place
)


def beat_schedule() -> dict[str, dict[str, object]]:
    """Return the table as Celery beat wants it."""
    return {what: {"task": what, "schedule": every, "options": {"expires": every * 2}} for what, every in TIMETABLE}
