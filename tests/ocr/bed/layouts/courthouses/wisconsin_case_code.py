"""A Wisconsin paper: state, circuit court and county on one line over a rule, sides left, case number and code right, no signs between."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.courthouses import suits, townsfolk, wording
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-left { content: %s; font: 8.5pt 'Liberation Sans'; color: #00c; white-space: nowrap; }
@bottom-center { content: %s; font: 9pt '%s'; } }
body { font: %spt/%s '%s'; } .bench { width: 100%%; font-weight: %s; border-bottom: %s solid; line-height: 1.2; }
.bench td { padding-bottom: 3pt; white-space: nowrap; }
.bench td:nth-child(2) { text-align: center; } .bench td:nth-child(3) { text-align: right; } .parties { width: 100%%; line-height: 1.2; margin-top: 10pt; }
.parties .in { width: 4.1in; } .title { text-align: center; font-weight: bold; line-height: 1.25; padding: 7pt 0.4in; margin: 14pt 0 12pt; %s }
.role { margin: 6pt 0 8pt 1.6in; } .p { margin-bottom: 8pt; text-indent: %s; } .sig { line-height: 1.2; margin-top: 16pt; break-inside: avoid; }
.by { margin: 14pt 0 0 2.9in; }
.efiled { font: bold 8.5pt/1.2 'Liberation Sans'; text-align: left; color: #a11; }
"""
CIVIL = """
complaint: SUMMONS AND COMPLAINT|COMPLAINT|AMENDED COMPLAINT|SUMMONS|COMPLAINT FOR FORECLOSURE OF MORTGAGE
answer: ANSWER AND AFFIRMATIVE DEFENSES|ANSWER, AFFIRMATIVE DEFENSES, COUNTERCLAIM AND CROSS-CLAIM|{R1} {Rname}'S ANSWER TO COMPLAINT
motion: NOTICE OF MOTION AND MOTION FOR DEFAULT JUDGMENT|{Rs} NOTICE OF MOTION AND MOTION FOR SUMMARY JUDGMENT|MOTION TO AMEND SCHEDULING ORDER
motion: {Ls} MOTION IN LIMINE|{Rs} NOTICE OF MOTION AND MOTION TO DISMISS
brief: {Rs} BRIEF IN SUPPORT OF MOTION TO DISMISS|{Ls} BRIEF IN OPPOSITION TO MOTION FOR SUMMARY JUDGMENT
notice: NOTICE OF RETAINER|NOTICE AND REQUEST FOR SUBSTITUTION OF JUDGE|NOTICE OF SCHEDULING CONFERENCE|NOTICE OF ENTRY OF JUDGMENT|{Rs} LAY WITNESS LIST
stipulation: STIPULATION AND ORDER FOR DISMISSAL|STIPULATION FOR EXTENSION OF TIME TO ANSWER
declaration: AFFIDAVIT OF {someone}|AFFIDAVIT OF NON-MILITARY SERVICE|AFFIDAVIT OF MAILING
order: FINDINGS OF FACT, CONCLUSIONS OF LAW AND JUDGMENT|ORDER FOR DEFAULT JUDGMENT|SCHEDULING ORDER
"""
FAMILY = """
petition: PETITION FOR DIVORCE WITH MINOR CHILDREN|JOINT PETITION FOR LEGAL SEPARATION
motion: NOTICE OF MOTION AND MOTION TO CHANGE PHYSICAL PLACEMENT|ORDER TO SHOW CAUSE AND AFFIDAVIT FOR CONTEMPT|AFFIDAVIT TO SHOW CAUSE FOR TEMPORARY ORDER
stipulation: MARITAL SETTLEMENT AGREEMENT|PARTIAL MARITAL SETTLEMENT AGREEMENT AS TO CUSTODY AND PLACEMENT
order: FINDINGS OF FACT, CONCLUSIONS OF LAW, AND JUDGMENT OF DIVORCE|ORDER APPOINTING GUARDIAN AD LITEM
"""
CODES = {"civil": ("30301", "30303", "30404", "30101", "30201", "30701"), "family": ("40101", "40201", "40501")}


def recast(m: Matter) -> Matter:
    rng, place = m.rng, suits.place_of(m)
    if rng.random() < 0.3:
        left, right = ([one] for one in townsfolk.spouses(rng))
        sides = townsfolk.sides(left, right, ("Petitioner", "Respondent"))
        return suits.settled(m, suits.Suit("family", sides, m.number.caption.replace("CV", "FA"), FAMILY))
    sides = townsfolk.sides(*townsfolk.civil(rng, place), ("Plaintiff", "Defendant"))
    return suits.settled(m, suits.Suit("civil", sides, m.number.caption, CIVIL))


def draw(m: Matter) -> str:
    font, size = suits.look(m, "Liberation Serif", "Liberation Sans", "DejaVu Serif Condensed", "Noto Sans")
    line = m.dice("1.2pt solid", "0.8pt solid", "2pt double", "0pt none")
    rule = f"border-top: {line}; border-bottom: {line};"
    css = CSS % (
        _ccap(m),
        m.dice("counter(page)", '"Page " counter(page) " of " counter(pages)'),
        font,
        size,
        m.dice("1.3", "1.7", "2"),
        font,
        m.dice("bold", "normal"),
        m.dice("1.2pt", "0.8pt", "0"),
        rule,
        m.dice("0.5in", "0"),
    )
    css = css.replace("0 solid", "0pt none") + stamps.RUBBER
    county = suits.place_of(m).county.upper()
    branch = f"<br>{m.dice('BRANCH', 'Branch')} {m.rng.randint(1, 45)}" if m.rng.random() < 0.5 else ""
    bench = f"<table class=bench><tr><td>STATE OF WISCONSIN</td><td>CIRCUIT COURT{branch}</td><td>{county} COUNTY</td></tr></table>"
    table = f"<table class=parties><tr><td class=in>{_sides(m)}</td><td>{_number(m)}</td></tr></table>"
    says = wording.FAMILY if "FA" in m.number.caption else suits.civil_words(m)
    text = suits.body(m, says, count=m.rng.randint(4, 9), numbered=m.kind in ("complaint", "answer", "petition"))
    end = (
        suits.ordered(m, "Circuit Court Judge")
        if m.kind == "order"
        else suits.signed(m, bar=m.dice("", "\n State Bar No. 10{}"), role="Attorneys for {}")
    )
    who = suits.role_of(m, suits.signer(m)[1])
    said = f"{m.dice('NOW COMES', 'The')} {who}, by counsel, and {m.dice('states', 'alleges', 'shows to the Court')} as follows:"
    first = "" if m.kind == "order" else f"<p class=p>{said}</p>"
    mark = _filed(m) + stamps.rubber(m, "clock", "plain", right="-0.6in", top="-0.9in", wide="2in")
    return sheet(css, mark + bench + table + f"<p class=title>{esc(m.title)}</p>" + first + text + end)  # fmt: skip


def _sides(m: Matter) -> str:
    upper, told = m.rng.random() < 0.7, m.rng.random() < 0.3 and "FA" not in m.number.caption
    if "FA" in m.number.caption:
        first = m.dice("In re the Marriage of:", "IN RE THE MARRIAGE OF", "In Re the Paternity of A.M.:")
        join = m.dice("and", "and", "-and-")
    else:
        first, join = "", m.dice("vs.", "v.", "-vs-")
    parts = [f"<p>{first}</p><br>" if first else ""]
    for at, (side, stop) in enumerate(((m.left, ","), (m.right, "."))):
        names = "<br>".join(suits.side_lines(m, side, 27, upper=upper, told=told))
        parts.append(
            f"<p>{names}</p><p class=role>{suits.role_of(m, side)}{stop}</p>{'' if at else f'<p>{join}</p><br>'}"
        )
    return "".join(parts)


def _number(m: Matter) -> str:
    code = m.rng.choice(CODES["family" if "FA" in m.number.caption else "civil"])
    label, more = (
        m.dice("Case No.", "Case No.:", "CASE NO."),
        m.dice("Case Code:", "Code No.", "Case Code No.:", "Classification Code:"),
    )
    gap = "<br>" * m.rng.choice((2, 4, 6))
    hon = f"<br>Hon. {esc(m.judge)}" if m.rng.random() < 0.4 else ""
    return f"{gap}{label} {m.number.caption}{hon}<br>{more} {code}"


def _ccap(m: Matter) -> str:
    """The line the state's case system prints over each page."""
    if m.filed is None or m.filed.how != "e-filed":
        return '""'
    compact = m.number.caption.replace("-", "").replace(" ", "")
    compact = compact if compact.startswith("20") else f"20{compact}"
    gap = "\\A0 " * 5
    return f'"Case {compact}{gap}Document {m.rng.randint(1, 88)}{gap}Filed {m.filed.on:%m-%d-%Y}{gap}Page " counter(page) " of " counter(pages)'


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    rows = pieces.rows(
        "FILED", f"{m.filed.on:%m-%d-%Y}", "CLERK OF CIRCUIT COURT", f"{suits.place_of(m).county.upper()} COUNTY"
    )
    return f"<div class=efiled style='position: absolute; top: -0.72in; right: -0.55in'>{rows}</div>"  # fmt: skip


LAYOUT = Layout(
    name="wisconsin case code",
    courts=("us/wi/milwaukee-circuit", "us/wi/dane-circuit"),
    nature="civil",
    kinds=("complaint",),
    filed=("e-filed", "e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
