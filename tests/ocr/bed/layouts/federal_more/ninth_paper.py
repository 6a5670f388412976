"""What the Ninth Circuit itself issues: sides at the left, No. and D.C. No. at the right, the clerk's FILED in its corner, memorandum, order or mandate."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal import sides
from tests.ocr.bed.layouts.federal_more import setting
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import MONTHS, long_date
from tests.ocr.bed.truth import Party

CSS = """
.top { width: 100%; min-height: 0.9in; margin-bottom: 14pt; } .top td { line-height: 1.2; } .mark { text-align: center; line-height: 1.2; width: 2.3in; }
.mark b { font-size: 16pt; } .caption { width: 100%; line-height: 1.2; margin-bottom: 16pt; } .caption p { margin-bottom: 10pt; }
.left { width: 54%; padding-right: 12pt; } .role { margin-left: 0.9in; } .title { margin: 8pt 0 14pt; text-align: center; } .held { white-space: nowrap; }
"""
BESIDE = "MEMORANDUM|ORDER|ORDER AND AMENDED MEMORANDUM|AMENDED MEMORANDUM|MANDATE|JUDGMENT|OPINION|AMENDED OPINION|SCHEDULING NOTICE"
BELOW = """
ORDER DENYING CERTIFICATE OF APPEALABILITY|ORDER GRANTING CERTIFICATE OF APPEALABILITY|MEDIATION ORDER|BRIEFING SCHEDULE ORDER
ORDER TO SHOW CAUSE WHY APPEAL SHOULD NOT BE DISMISSED FOR LACK OF JURISDICTION|ORDER OF VOLUNTARY DISMISSAL|ORDER ON PETITION FOR REHEARING EN BANC
NOTICE OF DOCKETING OF APPEAL|TIME SCHEDULE ORDER|ORDER CONSOLIDATING APPEALS|ORDER STAYING PROCEEDINGS|CERTIFICATE OF APPEALABILITY
ORDER OF REMAND FOR THE LIMITED PURPOSE OF GRANTING OR DENYING A CERTIFICATE OF APPEALABILITY|REFERRAL NOTICE|ORDER RE: IN FORMA PAUPERIS STATUS
"""
SEATS = ("San Francisco", "Phoenix", "Oakland", "San Jose", "Tucson")
CLERKS_OWN = ("MANDATE", "JUDGMENT", "SCHED", "MEDIATION", "BRIEF", "NOTICE", "TIME", "REFERRAL")
CLERKS = ("MOLLY C. DWYER, CLERK", "CLERK, U.S. COURT OF APPEALS", "SUSAN M. SPAULDING, CLERK")


def draw(m: Matter) -> str:
    kind = setting.face(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif", "Liberation Sans")
    beside = m.title in setting.pool(BESIDE) and m.rng.random() < 0.8
    court = f"<p class='c t {m.dice('b', '', 'b')}'>{pieces.rows(*_court(m))}</p>"
    label = m.dice("", "", "NOT FOR PUBLICATION", "FOR PUBLICATION", "NOT FOR PUBLICATION")
    note = f"<p class='c t u'>{label}</p>" if label else ""
    star = "<sup>*</sup>" if "MEMORANDUM" in m.title else ""
    title = f"<p class='title t {m.dice('b', '', 'u')}'>{esc(m.title)}{star}</p>"
    head = f"<div class=gap>{note}{court}</div>"
    mark = _mark(m)
    if mark:
        where = m.dice("first", "beside")
        side = f"<td style='vertical-align: middle'>{head}</td>" if where == "beside" else "<td></td>"
        head = f"<table class=top><tr>{side}<td class=mark>{mark}</td></tr></table>{head if where == 'first' else ''}"
    text = setting.stamped(m) if not mark else ""
    body = pieces.body(m, least=2, most=7, headings=False, notes=False)
    foot = _foot(m) if star and m.rng.random() < 0.5 else ""
    css = setting.style(m, kind, lead=m.dice("2", "1.5", "1.4"), margin=m.dice("1in", "1in 1.2in")) + CSS
    after = "" if beside else title
    return sheet(css, f"{text}{head}{_caption(m, title if beside else '')}{after}{_bench(m)}{body}{foot}{_end(m)}")


def _court(m: Matter) -> tuple[str, ...]:
    lines: tuple[str, ...] = m.rng.choice((
        ("UNITED STATES COURT OF APPEALS", "FOR THE NINTH CIRCUIT"), ("UNITED STATES COURT OF APPEALS", "", "FOR THE NINTH CIRCUIT"),
        ("United States Court of Appeals", "for the Ninth Circuit"), ("UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT",),
    ))  # fmt: skip
    return lines


def _mark(m: Matter) -> str:
    """FILED as the circuit's clerk prints it in the corner."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    day = m.dice(
        f"{MONTHS[on.month - 1][:3].upper()} {on.day} {on.year}",
        f"{MONTHS[on.month - 1][:3].upper()} {on:%d} {on.year}",
    )
    return f"<b>{m.filed.kind.upper()}</b><br>{day}<br><span style='font-size: 80%'>{m.dice(*CLERKS)}<br>U.S. COURT OF APPEALS</span>"


def _caption(m: Matter, title: str) -> str:
    upper = m.rng.random() < 0.7
    one, two = (_side(m, side, upper=upper) for side in (m.left, m.right))
    inset = m.dice("role", "role", "c", "")
    told = f"<p>{one},</p><p class='{inset}'>{m.left_role},</p><p>{m.dice('&emsp;v.', 'v.', '&emsp;&emsp;v.')}</p>"
    told += f"<p>{two},</p><p class='{inset}'>{m.right_role}.</p>"
    rule = m.dice("", "", "border-right: 0.8pt solid; border-bottom: 0.8pt solid;", "border-bottom: 0.8pt solid;")
    about = f"<p>{m.dice('No.', 'No.', 'Case No.', 'C.A. No.')}{m.dice(' ', '&nbsp;&nbsp;')}{m.number.caption}</p>{_source(m)}{title}"
    return f"<table class=caption><tr><td class=left style='{rule}'>{told}</td><td style='padding-left: 14pt'>{about}</td></tr></table>"


def _side(m: Matter, side: tuple[Party, ...], *, upper: bool) -> str:
    """The names, those after the first joined with a semicolon as the circuit's clerks do."""
    told = [sides.told(m, party, upper=upper, often=0.12) for party in side]
    return m.dice("; ", "; ", " and ").join(told) + (m.dice(", et al.", "; et al.") if m.et_al else "")


def _source(m: Matter) -> str:
    """Where the appeal comes from: an agency, or a district court and where it sits."""
    if m.left[0].role == "Petitioner":
        return f"<p>Agency No.<br>A{m.rng.randint(70, 219):03}-{m.rng.randint(100, 999)}-{m.rng.randint(100, 999)}</p>"
    label = m.dice(
        "D.C. No. ",
        "D.C. Nos. " if len(m.others) > 1 else "D.C. No.<br>",
        "D.C. No. ",
        "Originating Court Case No.<br>",
    )
    seat = m.dice("", f"<br>{m.dice('Northern District of California,', 'District of Arizona,')}<br>{m.dice(*SEATS)}")
    numbers = "<br>".join(f"<span class=held>{number}</span>" for number in m.others)
    return f"<p>{label}{numbers}{seat}</p>"


def _bench(m: Matter) -> str:
    """Where it comes from and who sits, on what judges decide; nothing on a clerk's notice."""
    if m.title.startswith(CLERKS_OWN):
        return ""
    three = ", ".join(m.prose["someone"].split(",")[0].split()[-1].upper() for _ in range(2))
    who = esc(f"{three}, and {m.prose['someone'].split(',')[0].split()[-1].upper()}")
    agency = m.left[0].role == "Petitioner"
    above = "Appeal from the United States District Court<br>" + esc(m.judge) + ", District Judge, Presiding"
    lower = "On Petition for Review of an Order" if agency else above
    sat = m.dice("Submitted", "Argued and Submitted") + f" {long_date(m.prose.day())}<br>{m.dice(*SEATS)}"
    before = m.dice(f"Before: {who}, Circuit Judges.", f"Before: {who}.", f"Before {who}, Circuit Judges.")
    middle = "".join(f"<p class='c t gap'>{said}</p>" for said in (lower, sat) if m.rng.random() < 0.6)
    return f"{middle}<p class='t gap'>{before}</p>"


def _foot(m: Matter) -> str:
    said = "This disposition is not appropriate for publication and is not precedent except as provided by Ninth Circuit Rule 36-3."
    return f"<div class=line style='width: 2in'></div><p class=t style='font-size: 85%'><sup>*</sup> {said}</p>"


def _end(m: Matter) -> str:
    deputy = f"By: {esc(words.person(m.rng))}<br>Deputy Clerk"
    if m.title.startswith(("MEMO", "AMENDED", "OPINION", "ORDER AND")):
        return f"<p class=b>{m.dice('AFFIRMED.', 'DISMISSED.', 'REVERSED AND REMANDED.', 'PETITION DENIED.')}</p>"
    return (
        f"<div class=sig><p class=by>FOR THE COURT:<br>{esc(m.clerk.upper())}<br>CLERK OF COURT<br>{deputy}</p></div>"
    )


LAYOUT = Layout(
    name="ninth paper",
    courts=("us/fed/ca9",),
    nature="appeal",
    kinds=("order",),
    filed=("e-filed", "e-filed", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: (*setting.pool(BESIDE), *setting.pool(BELOW)),
    sides=sides.appeal,
)
