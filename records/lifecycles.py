"""PURE. The tables of moves for what lies in the trays, and for money at the counter."""

from records.lifecycle import Lifecycle

SCAN = Lifecycle(
    "scan",
    {
        ("new", "received"): "received",
        ("new", "left in place"): "needs_clerk",
        ("received", "filed"): "filed",
        ("received", "doubted"): "needs_clerk",
        ("received", "split"): "split",
        ("needs_clerk", "filed"): "filed",
        ("needs_clerk", "split"): "split",
        ("needs_clerk", "returned"): "returned",
        ("needs_clerk", "tried again"): "received",
        ("filed", "withdrawn"): "needs_clerk",
        ("returned", "taken back"): "needs_clerk",
    },
)

REQUEST = Lifecycle(
    "request",
    {
        ("new", "asked"): "asked",
        ("asked", "drawn"): "drawn",
        ("asked", "drafted"): "draft",
        ("draft", "drafted"): "draft",
        ("draft", "signed"): "draft",
        ("draft", "signature taken back"): "draft",
        ("draft", "issued"): "issued",
        ("draft", "failed"): "failed",
        ("draft", "cancelled"): "cancelled",
        ("asked", "failed"): "failed",
        ("asked", "cancelled"): "cancelled",
        ("failed", "asked again"): "asked",
    },
)

DISPATCH = Lifecycle(
    "dispatch",
    {
        ("new", "frozen"): "frozen",
        ("frozen", "sending began"): "sending",
        ("sending", "handed over"): "handed_over",
        ("sending", "unreachable"): "frozen",
        ("sending", "refused"): "refused",
        ("sending", "doubted"): "in_doubt",
        ("in_doubt", "handed over"): "handed_over",
        ("in_doubt", "never seen"): "frozen",
        ("frozen", "cancelled"): "cancelled",
    },
)

ASSESSMENT = Lifecycle(
    "assessment",
    {
        ("new", "assessed"): "assessed",
        ("assessed", "reduced"): "reduced",
        ("assessed", "paid in part"): "paid_in_part",
        ("assessed", "paid"): "paid",
        ("assessed", "waived"): "waived",
        ("reduced", "reduced"): "reduced",
        ("reduced", "paid in part"): "paid_in_part",
        ("reduced", "paid"): "paid",
        ("reduced", "waived"): "waived",
        ("paid_in_part", "reduced"): "paid_in_part",
        ("paid_in_part", "paid in part"): "paid_in_part",
        ("paid_in_part", "paid"): "paid",
        ("paid_in_part", "waived"): "waived",
        ("paid_in_part", "part voided"): "paid_in_part",
        ("paid_in_part", "payment voided"): "assessed",
        ("paid", "part voided"): "paid_in_part",
        ("paid", "payment voided"): "assessed",
        ("paid", "refunded in part"): "paid",
        ("paid", "refunded"): "refunded",
        ("waived", "part voided"): "paid_in_part",
        ("waived", "payment voided"): "assessed",
        ("waived", "refunded in part"): "waived",
        ("waived", "refunded"): "refunded",
    },
)

RECEIPT = Lifecycle("receipt", {("new", "issued"): "issued", ("issued", "voided"): "voided"})

TILL = Lifecycle(
    "till",
    {
        ("new", "opened"): "open",
        ("open", "counted"): "counted",
        ("counted", "opened again"): "open",
        ("counted", "closed"): "closed",
    },
)

LIFECYCLES = (SCAN, REQUEST, DISPATCH, ASSESSMENT, RECEIPT, TILL)
