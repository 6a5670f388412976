"""PURE. The tables of moves for what lies in the trays."""

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

LIFECYCLES = (SCAN, REQUEST, DISPATCH)
