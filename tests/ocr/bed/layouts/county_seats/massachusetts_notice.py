"""A notice the Massachusetts Superior Court's clerk mails out: a ruled head with docket number and case name, no roles, an entry below."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_seats.cast import Place, cast
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

MASSACHUSETTS = Place(
    "Massachusetts",
    (
        "City of Boston",
        "Massachusetts Bay Transportation Authority",
        "Town of Lexington",
        "Cambridge Housing Authority",
    ),
    ("Boston, MA 02110", "Cambridge, MA 02142", "Woburn, MA 01801"),
    ("617", "781"),
    ("Federal Street, 14th Floor", "Cambridge Street", "Unicorn Park Drive"),
)
CSS = """
@page { margin: 0.55in 0.7in; @bottom-left { content: "%(stamp)s"; font: 7pt 'Liberation Sans'; }
@bottom-right { content: "%(form)s"; font: 7pt 'Liberation Sans'; } }
body { font: %(size)spt/1.3 '%(font)s'; } .head { width: 100%%; border: 1.3pt solid; } .head td { border: 1pt solid; padding: 3pt 6pt; }
.title { font-weight: bold; font-size: %(big)spt; text-align: center; vertical-align: middle; width: 34%%; } .no { width: 29%%; }
small { font-size: 7.5pt; } .trial { text-align: center; } .trial b { font-size: 105%%; } .to { height: 1.35in; } .to div { margin: 6pt 0 0 0.3in; }
.text { margin: 20pt 0.15in; } .text p { margin-bottom: 9pt; } .entry { margin-left: 0.35in; } .foot { width: 100%%; border: 1.3pt solid; margin-top: 0.4in; }
.foot td { border: 1pt solid; padding: 3pt 6pt; height: 0.5in; width: 33%%; } .judge { margin-top: 10pt; }
"""
TITLES = (
    "CLERK'S NOTICE",
    "NOTICE TO APPEAR",
    "NOTICE OF DOCKET ENTRY",
    "NOTICE TO APPEAR FOR FINAL PRE-TRIAL CONFERENCE",
    "NOTICE OF STATUS CONFERENCE",
    "CIVIL TRACKING ORDER (STANDING ORDER 1-88)",
    "NOTICE OF RULE 16 CONFERENCE",
    "NOTICE TO APPEAR - MOTION HEARING",
    "JUDGMENT OF DISMISSAL",
    "JUDGMENT ON FINDING OF THE COURT",
    "NOTICE OF ASSEMBLY OF RECORD ON APPEAL",
    "NOTICE OF 41(B) DISMISSAL",
)
SEATS = {
    "Suffolk": (
        "Suffolk County Superior Court - Civil",
        "Suffolk County Courthouse, 12th Floor",
        "Three Pemberton Square",
        "Boston, MA 02108",
    ),
    "Middlesex": (
        "Middlesex County Superior Court - Woburn",
        "Middlesex Superior Court",
        "200 Trade Center",
        "Woburn, MA 01801",
    ),
}


def recast(m: Matter) -> Matter:
    """The case's name is told with the first of each side only."""
    return replace(m, left=m.left[:1], right=m.right[:1], et_al=m.et_al or len(m.right) > 1)


def draw(m: Matter) -> str:
    look = {
        "font": m.dice("Liberation Sans", "Liberation Sans", "Liberation Serif", "DejaVu Sans Condensed"),
        "size": m.dice("10", "10.5", "11"),
        "big": m.dice("11", "12"),
        "stamp": f"Date/Time Printed: {m.dated:%m-%d-%Y} {m.rng.randint(9, 16)}:{m.rng.randint(10, 59)}:{m.rng.randint(10, 59)}",
        "form": m.dice("SCV016\\: 11/2016", "SCV024\\: 05/2018", "SCV003 11/2014"),
    }
    stamp = stamps.rubber(m, "plain", "clock", top="7.4in", right="0.1in")
    return sheet(CSS % look + stamps.RUBBER, stamp + _head(m) + f"<div class=text>{_text(m)}</div>" + _foot(m))


def _county(m: Matter) -> str:
    return "Suffolk" if "Suffolk" in m.court.name else "Middlesex"


def _head(m: Matter) -> str:
    vs, upper = m.dice(" vs. ", " v. ", " vs "), m.rng.random() < 0.2
    last = m.dice(" et al", ", et al", " et al.") if m.et_al else ""
    name = pieces.names(m.left, upper=upper) + vs + pieces.names(m.right, upper=upper) + last
    label = m.dice("DOCKET NUMBER", "DOCKET NUMBER", "DOCKET NO.")
    one = m.counsel_left[0] if m.rng.random() < 0.5 else m.counsel_right[0]
    to = [
        f"{one.name}, Esq.",
        one.firm,
        f"{m.rng.randint(2, 900)} {m.dice(*MASSACHUSETTS.streets)}",
        m.dice(*MASSACHUSETTS.towns),
    ]
    return (
        f"<table class=head><tr><td class=title>{esc(m.title)}</td><td class=no><small>{label}</small><br>{m.number.caption}</td>"
        f"<td class=trial><b>Trial Court of Massachusetts</b><br>{m.dice('The Superior Court', 'Superior Court Department')}</td></tr>"
        f"<tr><td colspan=2><small>CASE NAME:</small><br>{name}</td>"
        f"<td>{esc(m.clerk)}, {m.dice('Clerk of Court', 'Clerk of Courts')}<br>{_county(m)} County</td></tr>"
        f"<tr><td colspan=2 class=to><small>TO:</small><div>{pieces.rows(*to)}</div></td>"
        f"<td><small>{m.dice('COURT NAME &amp; ADDRESS', 'COURT NAME AND ADDRESS')}</small><br>{pieces.rows(*SEATS[_county(m)])}</td></tr></table>"
    )


def _text(m: Matter) -> str:
    judge = f"<p class=judge>Judge: {esc(m.judge)}</p>" if m.rng.random() < 0.5 else ""
    if "APPEAR" in m.title or "CONFERENCE" in m.title:
        when = f"<b>Date:</b> {m.hearing:%m/%d/%Y}&emsp;<b>Time:</b> {m.hour.upper().replace('.', '')}"
        return (
            f"<p>The Court will hold a {m.dice('hearing', 'conference')} in the above-referenced case on the following date:</p><p class=entry>{when}<br>"
            f"<b>Location / Session:</b> Courtroom {m.rng.randint(304, 1017)} / Civil {m.dice('A', 'B', 'F', 'K')}</p>"
            f"<p>{esc(m.prose.sentence())}</p>{judge}<p>Failure to appear may result in dismissal or default.</p>"
        )
    entry = f"{m.dice('Endorsement on Motion to', 'ORDER on Motion to')} {m.dice('compel', 'dismiss', 'amend the complaint')} (#{m.rng.randint(3, 48)}.0): "
    return (
        f"<p>You are hereby notified that on {m.prose.day():%m/%d/%Y} the following entry was made on the above-referenced docket:</p>"
        f"<p class=entry>{esc(entry)}{m.dice('ALLOWED', 'DENIED', 'Other action taken')}. {esc(m.prose.paragraph(1, 3))}</p>{judge}"
    )


def _foot(m: Matter) -> str:
    tel = "(617) 788-8175" if _county(m) == "Suffolk" else "(781) 939-2700"
    return (
        f"<table class=foot><tr><td><small>DATE ISSUED</small><br>{m.dated:%m/%d/%Y}</td><td><small>ASSISTANT CLERK</small><br>"
        f"{m.dice('By: Assistant Clerk Magistrate', '')}</td><td><small>SESSION PHONE</small><br>{tel}</td></tr></table>"
    )


LAYOUT = Layout(
    name="massachusetts notice",
    courts=("us/ma/suffolk-superior", "us/ma/middlesex-superior"),
    nature="civil",
    kinds=("notice",),
    filed=("none", "none", "rubber"),
    draw=draw,
    sides=cast(MASSACHUSETTS, "", ""),
    titled=lambda rng, kind, names: rng.choice(TITLES),
    recast=recast,
)
