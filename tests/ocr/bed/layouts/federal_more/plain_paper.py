"""Papers of people without counsel: name and address first, the court as they write it, no signs, number and title wherever they put them."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal import marks, sides
from tests.ocr.bed.layouts.federal_more import setting
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
.title { margin: 12pt 0 14pt; } .caption { width: 100%; line-height: 1.25; margin: 10pt 0; } .left { width: 56%; padding-right: 14pt; }
.role { margin-left: 1.1in; } .under { border-top: 0.7pt solid; font-size: 8pt; line-height: 1.1; margin: 0 0 5pt; width: 3in; }
.asked { line-height: 1.2; } .box { border: 1pt solid; padding: 6pt; }
"""
TITLES = {
    "complaint": """Complaint|COMPLAINT AND DEMAND FOR JURY TRIAL|Civil Rights Complaint (42 U.S.C. § 1983)|COMPLAINT FOR VIOLATION OF CIVIL RIGHTS
First Amended Complaint|Complaint for Employment Discrimination|COMPLAINT UNDER THE FAIR CREDIT REPORTING ACT|Amended Complaint Pro Se
CIVIL RIGHTS COMPLAINT BY A PRISONER|Complaint for Money Damages Against the Defendants|VERIFIED COMPLAINT FOR INJUNCTION""",
    "motion": """Motion for Appointment of Counsel|MOTION TO PROCEED IN FORMA PAUPERIS|Motion for Extension of Time|Plaintiff's Motion for Default Judgment
REQUEST FOR MORE TIME TO ANSWER|Motion to Reopen Case|OBJECTION TO THE MAGISTRATE'S REPORT AND RECOMMENDATION|Motion for Copies and Docket Sheet
Motion for Permission to E-File|EMERGENCY MOTION FOR TEMPORARY RESTRAINING ORDER|Motion to Reconsider the Court's Order of Dismissal
Plaintiff's Opposition to Defendants' Motion to Dismiss|MOTION FOR SERVICE BY THE U.S. MARSHAL""",
    "notice": """Notice of Change of Address|NOTICE OF APPEAL|Notice of Voluntary Dismissal|NOTICE TO THE COURT|Plaintiff's Status Report
Consent to Magistrate Judge Jurisdiction|NOTICE OF LAWSUIT AND REQUEST FOR WAIVER OF SERVICE|Declaration of Plaintiff""",
}
ASKED = ("Name and Prisoner/Booking Number", "Place of Confinement", "Mailing Address", "City, State, Zip Code")
SHAPES = (
    "court caption title",
    "court title caption",
    "title court caption",
    "court caption title",
    "caption court title",
)


def draw(m: Matter) -> str:
    kind = setting.face(m, "Liberation Mono", "DejaVu Sans Mono", "Liberation Sans", "DejaVu Serif", "Liberation Serif")
    jail = m.rng.random() < 0.35
    number = f"{m.dice('Case No.', 'Case Number:', 'CASE NO.', 'No.', 'Civil Case No.', 'Case #', 'Civil No.:')} {m.number.caption}"
    spot = m.dice("beside", "beside", "court", "title", "right")
    court = f"<p class='t {m.dice('c', 'c', 'c b', '')}'>{pieces.rows(*setting.court(m))}</p>"
    if spot == "court":
        court += f"<p class='t {m.dice('c', 'r', '')}'>{number}</p>"
    title = setting.title(
        m,
        f"text-align: {m.dice('center', 'center', 'left')}; {m.dice('font-weight: bold;', 'text-decoration: underline;', '')}",
    )
    if spot == "title":
        title += f"<p class='t gap {m.dice('c', '')}'>{number}</p>"
    if spot == "right":
        court = f"<p class='r t'>{number}</p>" + court
    told = {"court": court, "title": title, "caption": _caption(m, number if spot == "beside" else "")}
    head = "".join(told[part] for part in m.rng.choice(SHAPES).split())
    body = pieces.body(m, least=3, most=7, numbered=m.rng.random() < 0.5, headings=m.rng.random() < 0.4, notes=False)
    lead = m.dice("1.35", "1.6", "2")
    return sheet(
        setting.style(m, kind, lead=lead, margin=m.dice("1in", "0.8in", "1in 1.2in")) + CSS,
        marks.all_of(m, right="-0.4in", top="-0.4in") + (_confined(m) if jail else _sender(m)) + head + body + _end(m),
    )


def _sender(m: Matter) -> str:
    """Who writes: name, address, how to be reached, and that no lawyer does."""
    street, town = words.address(m.rng, setting.town(m))
    called = m.dice(
        "Plaintiff, Pro Se", "In Pro Per", "PLAINTIFF IN PROPRIA PERSONA", "Pro Se Litigant", "Self-Represented", ""
    )
    mail = m.dice("", "Email: " + m.left[0].name.split()[0].lower().replace(".", "") + "77@mailbox.net")
    lines = (
        m.left[0].name,
        street.split(",")[0],
        town,
        m.dice("", "Tel. ", "Phone: ") + words.telephone(m.rng),
        mail,
        called,
    )
    return f"<p class='t gap {m.dice('', '', 'c', 'r')}'>{pieces.rows(*lines)}</p>"


def _confined(m: Matter) -> str:
    """The lines of a prisoner's form, each with what it asks below."""
    street, town = words.address(m.rng, setting.town(m))
    unit = m.dice(
        "ASPC-Eyman, Cook Unit",
        "Pelican Bay State Prison",
        "Lower Buckeye Jail",
        "Santa Rita Jail",
        "FCI Dublin",
        "ASPC-Lewis",
    )
    lines = (f"{m.left[0].name} #{m.rng.randint(10000, 399999)}", unit, street.split(",")[0], town)
    rows = "".join(f"<p>{esc(said)}</p><p class=under>{ask}</p>" for said, ask in zip(lines, ASKED, strict=True))
    warned = "<p class='t b gap' style='font-size: 85%'>(Failure to notify the Court of your change of address may result in dismissal of this action.)</p>"
    return f"<div class='asked gap'>{rows}</div>{m.dice(warned, '')}"


def _caption(m: Matter, number: str) -> str:
    upper = m.rng.random() < 0.5
    way = m.dice("comma", "line", "paren", "line")
    left, right = (
        _side(m, side, role, upper=upper, way=way) for side, role in ((m.left, m.left_role), (m.right, m.right_role))
    )
    between = f"<p style='margin: 4pt 0 4pt {m.dice('0', '0.5in', '1.5in')}'>{m.dice('v.', 'vs.', 'VS', 'against', '-vs-')}</p>"
    sides_told = left + between + right
    if not number:
        return f"<div class='t gap {m.dice('', 'c', 'box')}'>{sides_told}</div>"
    more = m.dice("", "", "<p>JURY TRIAL DEMANDED</p>", "<p>Jury Trial: Yes</p>", f"<p>Judge: {esc(m.judge)}</p>")
    frame = m.dice("", "", "border-right: 1pt solid; border-bottom: 1pt solid;", "border: 1pt solid; padding: 5pt;")
    about = f"<td style='padding-left: 12pt; vertical-align: {m.dice('top', 'middle', 'bottom')}'><p class=gap>{number}</p>{more}</td>"
    return f"<table class=caption><tr><td class=left style='{frame}'>{sides_told}</td>{about}</tr></table>"


def _side(m: Matter, side: tuple[Party, ...], role: str, *, upper: bool, way: str) -> str:
    names = [sides.told(m, party, upper=upper, often=0.1) for party in side]
    run = names if len(names) > 1 and m.rng.random() < 0.5 else ["; ".join(names)]
    run[-1] += m.dice(", et al.", " et al.", ", ET AL") if m.et_al else ""
    listed = "".join(f"<p>{name}{',' if way != 'paren' else ''}</p>" for name in run)
    if way == "comma":
        return listed.removesuffix("</p>") + f" {role}</p>"
    return listed + f"<p class=role>{f'({role})' if way == 'paren' else role + m.dice(',', '', '.')}</p>"


def _end(m: Matter) -> str:
    sign = pieces.scrawl(m.rng)
    first = m.dice(
        "Dated: ", "Date: ", "I declare under penalty of perjury that the foregoing is true and correct. Executed on "
    )
    return f"<div class=sig><p>{first}{long_date(m.dated)}</p><p class=by>{sign}<br>{esc(m.left[0].name)}<br>Pro Se</p></div>"


def own_titles(kind: str) -> tuple[str, ...]:
    return setting.pool(TITLES[kind])


LAYOUT = Layout(
    name="plain paper",
    courts=("us/fed/nd-cal", "us/fed/d-ariz"),
    nature="civil",
    kinds=("complaint", "complaint", "motion", "motion", "notice"),
    filed=("header", "rubber", "rubber", "none"),
    draw=draw,
    own_titles=own_titles,
    sides=sides.pro_se,
)
