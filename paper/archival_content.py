"""PURE. What a page, form or glyph draws, looked at for what PDF/A-2 forbids (ISO 19005-2, 6.2.2 and 6.2.4)."""

from typing import Any

import pikepdf
from pikepdf import Dictionary

from paper.archival_notes import Noted

_OPERATORS = (
    "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg "
    "ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \""
)
OPERATORS = frozenset(_OPERATORS.split())  # ISO 32000-1, annex A
NEEDS_RESOURCES = frozenset(["Do", "gs", "sh", "Tf"])
DEEPEST = 28
INLINE = {
    "/AHx", "/ASCIIHexDecode", "/A85", "/ASCII85Decode", "/Fl", "/FlateDecode", "/RL", "/RunLengthDecode", "/CCF",
    "/CCITTFaxDecode", "/DCT", "/DCTDecode",
}  # fmt: skip
INTENTS = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}
CMYK = "its colours are made for a printing press (CMYK) and no profile says what they look like"


def look_at_content(drawn: Any, noted: Noted, where: str) -> None:
    """Note what is wrong with what is drawn."""
    try:
        steps = pikepdf.parse_content_stream(drawn)
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError):
        noted.add("operators", f"what {where} draws cannot be taken apart")
        return
    used, depth = set(), 0
    for step in steps:
        name = str(step.operator)
        used.add(name)
        depth += (name == "q") - (name == "Q")
        if depth > DEEPEST:
            noted.add("limits", f"what {where} draws lies too deep in itself")
            depth = 0
        if name in _LOOKED_AT:
            _LOOKED_AT[name](step, noted)
    if used - OPERATORS - {"INLINE IMAGE"}:
        noted.add("operators", f"{where} is drawn with operators no reader knows")
    if used & NEEDS_RESOURCES and not isinstance(_resources(drawn), Dictionary):
        noted.add("operators", f"{where} does not say where its fonts and pictures are")


def _resources(drawn: Any) -> Any:
    own = drawn.obj if isinstance(drawn, pikepdf.Page) else drawn
    return own.get("/Resources")


def _press(step: Any, noted: Noted) -> None:
    noted.add("colours", CMYK)


def _space(step: Any, noted: Noted) -> None:
    if step.operands and str(step.operands[0]) == "/DeviceCMYK":
        noted.add("colours", CMYK)


def _rendered(step: Any, noted: Noted) -> None:
    if step.operands and str(step.operands[0]) not in INTENTS:
        noted.add("intents", "it wants its colours shown in an unknown way")


def _inline(step: Any, noted: Noted) -> None:
    """A picture within the content: its keys may be shortened (ISO 32000-1, table 93)."""
    said = step.operands[0].obj if step.operands else Dictionary()
    packed = said.get("/F", said.get("/Filter", pikepdf.Array()))
    for name in packed if isinstance(packed, pikepdf.Array) else [packed]:
        if str(name) not in INLINE:
            noted.add("filters", f"a part of it is packed as {str(name)[1:]}")
    if said.get("/I", said.get("/Interpolate", False)) is True:
        noted.add("pictures", "it wants a picture smoothed")
    if str(said.get("/CS", said.get("/ColorSpace", ""))) in {"/CMYK", "/DeviceCMYK"}:
        noted.add("colours", CMYK)


_LOOKED_AT = {"k": _press, "K": _press, "cs": _space, "CS": _space, "ri": _rendered, "INLINE IMAGE": _inline}
