"""A paper on Washington's pleading paper: numbered lines, a double rule at the left, the title and the firm at the foot."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_seats.cast import Place, cast, described, joined, titled
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import ruled, sheet

WASHINGTON = Place(
    "Washington",
    ("City of Seattle", "King County", "Tacoma School District No. 10", "Sound Transit", "Pierce County"),
    ("Seattle, Washington 98104", "Tacoma, WA 98402", "Bellevue, Washington 98004"),
    ("206", "253", "425"),
    ("Fourth Avenue, Suite 3600", "Pacific Avenue, Suite 1200", "108th Avenue NE"),
)
CSS = """
@page { margin: 1in 0.8in 1.15in 1.5in; background: %(rule)s; @left-top { content: "%(numbers)s"; white-space: pre; text-align: right;
    font: 11pt/24pt '%(font)s'; width: 1.5in; padding-right: 0.24in; vertical-align: top; }
  @bottom-left { content: "%(title)s - " counter(page); font: 9pt '%(font)s'; width: 3.4in; vertical-align: top; padding-top: 10pt; }
  @bottom-right { content: "%(firm)s"; white-space: pre; font: 8pt/1.2 '%(font)s'; text-align: center; vertical-align: top; padding-top: 8pt; } }
body { font: %(size)spt/24pt '%(font)s'; } .court { text-align: center; line-height: 16pt; margin: %(drop)spt 0 20pt; }
.judge { text-align: right; line-height: 12pt; font-size: 10.5pt; position: absolute; right: 0; top: %(judge)spt; }
.caption { width: 100%%; line-height: 14.4pt; }
.sides { width: 3.05in; padding: 0 8pt 8pt 0; %(frame)s } .about { padding: 4pt 0 0 14pt; } .caption .role { margin: 8pt 0 8pt 1.3in; }
.v { margin: 0 0 8pt 0.7in; } .h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; } .q { margin: 0 0.6in 12pt; line-height: 14pt; }
.rows { line-height: 15pt; margin: 4pt auto 12pt; } .rows td, .rows th { border: 0.6pt solid; padding: 0 8pt; } .r { text-align: right; }
.sig { line-height: 15pt; margin-top: 14pt; break-inside: avoid; } .by { margin: 10pt 0 0 2.6in; } .lead { margin-top: 14pt; }
.efiled { font: 9pt/1.15 '%(stamp)s'; }
"""
TITLES = {
    "complaint": (
        "Complaint for Damages",
        "Complaint for Breach of Contract and Violation of the Consumer Protection Act",
        "Amended Complaint",
    ),
    "answer": ("Answer, Affirmative Defenses and Counterclaim", "Defendant's Answer to Complaint for Damages"),
    "motion": (
        "{right}'s Motion for Summary Judgment",
        "Plaintiff's Motion to Compel Discovery and for CR 37 Sanctions",
        "Motion for Order of Default and Default Judgment",
        "Motion to Change Trial Date",
        "Motion for Writ of Restitution",
        "Defendant's CR 12(b)(6) Motion to Dismiss",
    ),
    "declaration": (
        "Declaration of {someone} in Support of Motion for Summary Judgment",
        "Declaration of {someone} Re: Service of Summons and Complaint",
    ),
    "notice": (
        "Notice of Appearance",
        "Notice for Hearing",
        "Confirmation of Joinder of Parties, Claims and Defenses",
        "Jury Demand",
    ),
    "order": (
        "Order Granting Motion to Compel",
        "[Proposed] Order on Civil Motion",
        "Order of Dismissal Without Prejudice",
    ),
    "stipulation": ("Stipulation and Order of Dismissal", "Stipulated Protective Order"),
}


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif")
    double = m.rng.random() < 0.7
    firm = m.counsel_left[0].firm if m.kind == "order" else m.filer[0][0].firm
    foot = [
        firm,
        f"{m.rng.randint(100, 2400)} {m.dice(*WASHINGTON.streets)}",
        m.dice(*WASHINGTON.towns),
        f"({m.dice(*WASHINGTON.areas)}) 555-0{m.rng.randint(100, 199)}",
    ]
    count = m.rng.choice((25, 26, 26))
    look = {
        "rule": ruled(*((1.37, 1.4) if double else (1.38,)), left=1.5, top=1),
        "numbers": "\\A ".join(str(at) for at in range(1, count + 1)),
        "font": font,
        "size": m.dice("12", "12", "11.5"),
        "title": pieces.running(m.title, 44),
        "firm": "\\A ".join(line.replace('"', "'") for line in foot),
        "drop": m.dice("48", "72", "96"),
        "judge": m.dice("0", "2"),
        "frame": m.dice(
            "border-right: 0.8pt solid; border-bottom: 0.8pt solid;",
            "border-bottom: 0.8pt solid;",
            "border-right: 0.8pt solid;",
        ),
        "stamp": m.dice("Liberation Sans", "Liberation Mono"),
    }
    top = f"<div class=judge>{pieces.rows('The Honorable ' + m.judge, 'Noted for Hearing: ' + f'{m.hearing:%m/%d/%Y}' if m.kind == 'motion' else '')}</div>"
    head = (
        top if m.rng.random() < 0.4 else ""
    ) + f"<div class=court>{pieces.rows(*_court(m).split('|'))}</div>{_caption(m)}"
    text = f"<p class='p lead'>{esc(_opening(m))}</p>" + pieces.body(
        m, least=2, most=6, numbered=m.kind in ("complaint", "answer")
    )
    end = pieces.judge_signature(m) if m.kind == "order" else pieces.signature(m, *m.filer)
    return sheet(CSS % look + stamps.RUBBER, _filed(m) + head + text + end)


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return stamps.rubber(m, "clock", "boxed", right="3.9in", top="-0.7in")
    county = "KING" if "King" in m.court.name else "PIERCE"
    number = f"CASE #: {m.number.caption}" if county == "KING" else f"NO: {m.number.caption}"
    lines = [
        "FILED",
        f"{m.filed.on:%Y %b %d} {m.filed.time}".upper(),
        f"{county} COUNTY",
        "SUPERIOR COURT CLERK",
        "E-FILED",
        number,
    ]
    return f"<div class=efiled style='position: absolute; left: 0; top: -0.75in'>{pieces.rows(*lines)}</div>"


def _court(m: Matter) -> str:
    county = "KING" if "King" in m.court.name else "PIERCE"
    return m.dice(
        f"IN THE SUPERIOR COURT OF THE STATE OF WASHINGTON|IN AND FOR THE COUNTY OF {county}",
        f"SUPERIOR COURT OF WASHINGTON|FOR {county} COUNTY",
        f"SUPERIOR COURT OF THE STATE OF WASHINGTON|FOR THE COUNTY OF {county}",
        f"IN THE SUPERIOR COURT OF WASHINGTON|IN AND FOR {county} COUNTY",
    )


def _caption(m: Matter) -> str:
    upper, told = m.rng.random() < 0.75, m.rng.random() < 0.5
    names = [
        joined(described(m, side, WASHINGTON, upper=upper), et_al=m.et_al)
        if told
        else pieces.names(side, upper=upper, et_al=m.et_al)
        for side in (m.left, m.right)
    ]
    sides = (
        f"{names[0]},<div class=role>{m.left_role},</div><div class=v>{m.dice('v.', 'vs.', 'v.')}</div>{names[1]},"
        f"<div class=role>{m.right_role}.</div>"
    )
    number = f"{m.dice('NO.', 'No.', 'Case No.', 'Cause No.', 'NO.')} {m.number.caption}"
    title = f"<b>{esc(m.title)}</b>" if m.rng.random() < 0.4 else esc(m.title)
    clerk = (
        f"<br><br><i>{m.dice('[Clerk’s Action Required]', '(Clerk’s Action Required)')}</i>"
        if m.kind == "order"
        else ""
    )
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{number}<br><br>{title}{clerk}</td></tr></table>"


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return "THIS MATTER having come before the Court, and the Court having considered the files and records herein, it is hereby ORDERED:"
    if m.kind == "declaration":
        return "The undersigned declares under penalty of perjury under the laws of the State of Washington as follows:"
    if m.kind == "notice":
        return "TO: The Clerk of the Court; AND TO: All counsel of record:"
    return f"COMES NOW the {m.filer[1].lower()} herein, by and through counsel of record, and states:"


LAYOUT = Layout(
    name="washington pleading",
    courts=("us/wa/king-superior", "us/wa/king-superior", "us/wa/pierce-superior"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "declaration", "notice", "order", "stipulation"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast(WASHINGTON, "Plaintiff", "Defendant"),
    titled=titled(**TITLES),
)
