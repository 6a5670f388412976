"""How the papers of this package are set: the style of running text, tables, signatures and what follows them."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import long_date


def prose(lead: str, *, indent: str = "0.5in", after: str = "0", justify: bool = False, heads: str = "center") -> str:
    """The style of the text under a caption, by its leading."""
    return f"""
.p {{ text-indent: {indent}; line-height: {lead}; margin-bottom: {after}; text-align: {"justify" if justify else "left"}; }}
.h {{ text-align: {heads}; font-weight: bold; line-height: {lead}; margin-bottom: {after}; }}
.q {{ margin: 0 0.7in 10pt; line-height: 1.15; }} .rows {{ margin: 4pt auto 10pt; line-height: 1.2; break-inside: avoid; }}
.rows td, .rows th {{ border: 0.6pt solid; padding: 2pt 9pt; }} .r {{ text-align: right; }}
.sig {{ line-height: 1.2; margin-top: 16pt; break-inside: avoid; }} .by {{ margin: 14pt 0 0 3in; }}
.service {{ margin-top: 22pt; break-inside: avoid; line-height: 1.3; }}
.exhibit {{ break-before: page; text-align: center; padding-top: 3.5in; font-size: 22pt; }} .behind {{ break-before: page; }}
"""


def signed_by_judge(m: Matter, *titles: str) -> str:
    """The end of an order of a court whose judges have another title."""
    sign = m.dice("_" * 30, pieces.scrawl(m.rng, 150, 34))
    said = pieces.rows(m.dice("Hon. ", "") + m.judge, *titles)
    return f"<div class=sig><p>{esc(m.dice('Dated:', 'DATED:'))} {long_date(m.dated)}</p><p class=by>{sign}<br>{said}</p></div>"
