"""A pretrial order of a multidistrict litigation: the caption one centred or framed block, the litigation's number in it, "This Order Relates To:"."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.federal import furniture, sides
from tests.ocr.bed.layouts.federal_more import setting
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
.block { line-height: 1.25; margin: 0 0 16pt; } .block p { margin-bottom: 9pt; } .framed { border: 1.2pt solid; padding: 12pt 18pt 4pt; }
.ruled { border: solid; border-width: 1.6pt 0; padding: 10pt 0 2pt; } .double { border: 3pt double; padding: 10pt 14pt 2pt; }
.title { text-align: center; font-weight: bold; margin: 4pt 0.5in 14pt; } .held { white-space: nowrap; }
"""
TITLES = """
PRETRIAL ORDER NO. 1: INITIAL CASE MANAGEMENT CONFERENCE|PRETRIAL ORDER NO. 38|Pretrial Order No. 17: Bellwether Selection
CASE MANAGEMENT ORDER NO. 4 (PLAINTIFF FACT SHEETS)|Case Management Order No. 9|ORDER APPOINTING PLAINTIFFS' LEADERSHIP COUNSEL
PRETRIAL ORDER NO. 212: DOCKET CONTROL|ORDER GRANTING IN PART MOTION TO DISMISS MASTER COMPLAINT|Order re Common Benefit Fund
AMENDED CASE MANAGEMENT ORDER NO. 2|DIRECT FILING ORDER|Order Regarding Privilege Log Disputes|STIPULATED ORDER RE: SHORT FORM COMPLAINTS
ORDER ON DAUBERT MOTIONS|ORDER TO SHOW CAUSE WHY CASES SHOULD NOT BE DISMISSED|DISCOVERY ORDER NO. 6 RE: CUSTODIANS
ORDER SUGGESTING REMAND|Pretrial Order No. 51: Trial Schedule and Jury Questionnaire|ORDER APPROVING DISMISSALS WITH PREJUDICE
"""
ORDERS = (
    "court re no relates title",
    "no court re relates title",
    "court no re title relates",
    "court re relates no title",
    "re no court title relates",
)


def draw(m: Matter) -> str:
    kind = setting.face(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif", "DejaVu Serif")
    side = m.dice("c", "c", "c", "")
    upper = m.rng.random() < 0.7
    name = esc(m.left[0].name.upper() if upper else m.left[0].name)
    pieces_of = {
        "court": f"<p class='{m.dice('b', '')}'>{pieces.rows(*setting.court(m))}</p>",
        "re": f"<p class='{m.dice('b', '', 'i')}'>{m.dice('IN RE: ', 'In re ', 'IN RE ', 'In Re:<br>', 'IN RE<br>')}{name}</p>",
        "no": f"<p>{_number(m)}{_judged(m)}</p>",
        "relates": _relates(m),
        "title": "" if m.rng.random() < 0.5 else setting.title(m),
    }
    chosen = m.rng.choice(ORDERS).split()
    outside = (
        "" if pieces_of["title"] else setting.title(m, m.dice("", "text-decoration: underline;", "font-size: 115%;"))
    )
    frame = m.dice("", "", "framed", "ruled", "double")
    line = f"<div class=line style='width: {m.dice('2in', '4in', '100%')}; margin: 6pt auto'></div>"
    parts = (line if m.rng.random() < 0.25 else "").join(pieces_of[one] for one in chosen if pieces_of[one])
    bench = _bench(m) if m.rng.random() < 0.25 else ""
    body = pieces.body(m, most=9, numbered=m.rng.random() < 0.4)
    css = setting.style(m, kind, lead=m.dice("2", "1.5", "1.4"), margin=m.dice("1in", "1in 1.25in")) + CSS
    return sheet(
        css,
        f"{setting.stamped(m)}{bench}<div class='block {side} {frame}'>{parts}</div>{outside}{body}{furniture.judge(m)}",
    )


def _number(m: Matter) -> str:
    """The number, which mostly has its own label before it."""
    plain = f"<span class=held>{m.number.caption}</span>"
    return (
        plain
        if m.number.caption.startswith("MDL")
        else m.dice("Case No. ", "Master File No. ", "No. ", "Lead Case No. ") + plain
    )


def _judged(m: Matter) -> str:
    return m.dice(
        "",
        "",
        f"<br>{m.dice('Hon. ', 'Judge ', 'The Honorable ')}{esc(m.judge)}",
        f"<br>Honorable {esc(m.judge)}, Presiding",
    )


def _relates(m: Matter) -> str:
    head = m.dice(
        "This Order Relates To:",
        "THIS ORDER RELATES TO:",
        "This Document Relates to:",
        "RELATES TO:",
        "This order applies to:",
    )
    look = m.dice("", "u", "i", "b")
    if m.rng.random() < 0.45:
        return f"<p><span class='{look}'>{head}</span>{m.dice('<br>', ' ')}{m.dice('ALL ACTIONS', 'All Cases', 'ALL CASES', 'All Member Cases')}</p>"
    rows = "".join(
        f"<br><i>{esc(m.prose['suit'])}</i>, {m.dice('No. ', 'Case No. ', '')}<span class=held>{number}</span>"
        for number in m.others
    )
    return f"<p><span class='{look}'>{head}</span>{rows}</p>"


def _bench(m: Matter) -> str:
    """The chambers' own line over all."""
    said = f"{esc(m.judge)}<br>United States District Judge"
    return (
        f"<table class='wide gap'><tr><td style='width: 0.8in'>{setting.seal(m, 54)}</td><td>{said}</td></tr></table>"
    )


def recast(m: Matter) -> Matter:
    """In California the number is mostly that of the court's own docket, and never has Arizona's places in it."""
    if m.court.id.endswith("ariz") or (m.number.caption.startswith("MDL No.") and m.rng.random() < 0.5):
        return m
    return replace(m, number=Number(m.number.header, m.number.header))


def own_titles(kind: str) -> tuple[str, ...]:
    return setting.pool(TITLES)


LAYOUT = Layout(
    name="relates to",
    courts=("us/fed/nd-cal", "us/fed/nd-cal", "us/fed/d-ariz"),
    nature="mdl",
    kinds=("order",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=own_titles,
    sides=sides.products,
    recast=recast,
)
