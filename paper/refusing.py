"""PURE. The refusals a foreign file can meet, as letters to the clerk."""

from paper.child import Refusal

AGAIN = "It was kept as it came. Scan the paper again, or ask for it again."


def incomplete(why: str) -> Refusal:
    """The file ends too early."""
    return Refusal("INCOMPLETE", f"The file is not complete: {why}. {AGAIN}")


def corrupt(why: str) -> Refusal:
    """The file is damaged."""
    return Refusal("CORRUPT", f"The file is damaged: {why}. {AGAIN}")


def too_large(why: str) -> Refusal:
    """The file is larger than the court takes in."""
    return Refusal(
        "TOO_LARGE",
        f"The file is too large: {why}. It was kept as it came. File it by hand, or ask for it in smaller pieces.",
    )


def locked() -> Refusal:
    """The file needs a password."""
    return Refusal(
        "PASSWORD",
        "The file is locked with a password. It was kept as it came. Ask the sender for it without a password.",
    )


def unknown() -> Refusal:
    """The file is none of the kinds that are read."""
    return Refusal(
        "DOC_TYPE_UNKNOWN",
        "The file is not a PDF, TIFF, JPEG or PNG, whatever its name says. It was kept as it came. Ask for the paper in one of these forms.",
    )
