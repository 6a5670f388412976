"""PURE. The fonts a Word file brings along: unlocked as Word locks them, and asked whether they may be passed on."""

import io
import re
from collections.abc import Iterator

from fontTools.ttLib import TTFont, TTLibError

from docgen.render.word_findings import REFUSES, WARNS, Finding
from docgen.render.word_parts import W, WordFile

TABLE, TIES = "word/fontTable.xml", "word/_rels/fontTable.xml.rels"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
EMBEDS = [f"{W}{name}" for name in ("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")]
RESTRICTED, NO_SUBSET, BITMAP_ONLY = 0x0002, 0x0100, 0x0200  # OpenType, table OS/2, fsType


def faults(word: WordFile) -> Iterator[Finding]:
    """Yield a finding for every font in the file: refused where its maker forbids passing it on, else pointed out."""
    if TABLE not in word.trees or TIES not in word.trees:
        return
    targets = {tie.get("Id"): tie.get("Target", "") for tie in word.trees[TIES]}
    for font in word.trees[TABLE].iter(f"{W}font"):
        for embedded in font.iterchildren(*EMBEDS):
            part = f"word/{targets.get(embedded.get(f'{R}id'), '').removeprefix('/word/')}"
            yield _judged(word, part, font.get(f"{W}name", "?"), embedded.get(f"{W}fontKey", ""))


def _judged(word: WordFile, part: str, name: str, key: str) -> Finding:
    try:
        allowed = TTFont(io.BytesIO(_unlocked(word.parts[part], key)), lazy=True)["OS/2"].fsType
    except (TTLibError, KeyError, ValueError, AssertionError, EOFError, OverflowError) as fault:
        return Finding(REFUSES, TABLE, 0, name, f"the font it brings along cannot be read ({type(fault).__name__})")
    if allowed & 0x000F == RESTRICTED or allowed & (NO_SUBSET | BITMAP_ONLY):
        return Finding(REFUSES, TABLE, 0, name, "its maker forbids passing on the font it brings along")
    return Finding(WARNS, TABLE, 0, name, "it brings a font along, which is not used here")


def _unlocked(locked: bytes, key: str) -> bytes:
    """Return the font's bytes: the first 32 are mixed with the key, read backwards (ISO/IEC 29500-4, 17.8.1)."""
    digits = bytes.fromhex(re.sub(r"[^0-9A-Fa-f]", "", key))[::-1]
    if len(digits) != 16:
        raise ValueError(key)
    return bytes(one ^ digits[place % 16] for place, one in enumerate(locked[:32])) + locked[32:]
