"""PURE. Listens to what WeasyPrint complains of while it draws: what is missing on the page is refused, not printed as a box or a gap."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from paper.child import Refusal

NO_GLYPH = ".notdef glyph"  # how WeasyPrint's complaint about a sign without a glyph begins (weasyprint/draw/text.py)


class _Ear(logging.Handler):
    """Collects the signs no font has, and the files that could not be loaded."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.signs: list[str] = []
        self.unloaded = 0

    def emit(self, record: logging.LogRecord) -> None:
        if str(record.msg).startswith(NO_GLYPH) and isinstance(record.args, tuple):
            self.signs.append(str(record.args[0]))
        self.unloaded += record.levelno >= logging.ERROR


@contextmanager
def nothing_missing() -> Iterator[None]:
    """Raise Refusal at the end of the block when a sign had no glyph, or a stylesheet or a picture could not be loaded."""
    ear, log = _Ear(), logging.getLogger("weasyprint")
    level = log.level
    log.setLevel(logging.WARNING)  # however quiet this program's own logs are
    log.addHandler(ear)
    try:
        yield
    finally:
        log.removeHandler(ear)
        log.setLevel(level)
    if ear.signs:
        named = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in sorted(set(ear.signs))[:12])
        raise Refusal(
            "NOT_DRAWN",
            f"No font on this machine has the sign {named}, so the name it stands in cannot be printed. Nothing was filed. Have a font "
            "installed that has it (for Chinese, Japanese and Korean: the Debian package fonts-noto-cjk), then ask again.",
        )
    if ear.unloaded:
        raise Refusal(
            "NOT_DRAWN",
            "The template refers to a stylesheet or a picture that the shelf does not have. Nothing was filed. Have the template mended.",
        )
