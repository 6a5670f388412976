"""PURE. Names made whole that a line's end or a bad scan has broken."""

import re

_BROKEN = re.compile(
    r"\b(COR|CORPO|CORPORA|COM|COMPA|INDI|INDIVI|INDIVID|INDIVIDU|LIA|LIABIL|LIABILI|PART|PARTNER|LIM|LIMIT|ASSO|ASSOCI|ASSOCIA|INSUR|DELA|"
    r"INCLU|CALI|CALIFOR)-\s(PORATION|RATION|TION|PANY|NY|VIDUAL|VIDUALLY|DUAL|UAL|AL|BILITY|ITY|TY|NERSHIP|SHIP|ITED|ED|CIATION|ATION|ANCE|WARE|"
    r"SIVE|FORNIA|NIA)\b"
)


def rejoined(text: str) -> str:
    """A word parted at the end of a line made whole; a name's own hyphen stays."""
    text = re.sub(r"(?<=[a-zà-ÿ])-\s(?=[a-zà-ÿ])", "", text)
    text = re.sub(r"\b([LNPS]),([PACL])(?=[.,])", r"\1.\2", text)  # 'L,P.'
    text = re.sub(r"\b(does|roes)\s[|!l]\s", r"\1 I ", text, flags=re.IGNORECASE)
    text = re.sub(r"(?<=[^\W\d]{3}) 8[:.]? (?=[A-Z][^\W\d]{2})", " & ", text)  # 'BANK 8 TRUST'
    text = re.sub(r"\b([DFN]/[KB]/A)(?=[A-Z]{3})", r"\1 ", text)
    text = re.sub(r"\.{2,3}", ".", text)
    text = _BROKEN.sub(lambda cut: cut[1] + cut[2], text)
    return re.sub(r"(?<=\w)-\s{1,2}(?=\w)", "-", re.sub(r"\s+", " ", text))
