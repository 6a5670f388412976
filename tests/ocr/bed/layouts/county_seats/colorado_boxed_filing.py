"""A paper in a Colorado state court: a ruled box with court, sides and counsel at the left, number and division at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_seats.cast import Place, cast, described, joined, office, titled
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

COLORADO = Place(
    "Colorado",
    (
        "City and County of Denver",
        "Denver Public Schools",
        "El Paso County Board of County Commissioners",
        "City of Colorado Springs",
    ),
    ("Denver, Colorado 80202", "Colorado Springs, CO 80903", "Greenwood Village, Colorado 80111"),
    ("303", "719", "720"),
    ("17th Street, Suite 1800", "N. Tejon Street", "E. Maplewood Avenue, Suite 200"),
)
CSS = """
@page { margin: 1in; @bottom-center { content: %(foot)s; font: 9.5pt '%(font)s'; } }
body { font: %(size)spt/%(lead)s '%(font)s'; } .box { width: 100%%; border: %(line)spt solid; line-height: 1.16; margin-bottom: 14pt; }
.box td { border: %(line)spt solid; padding: 3pt 5pt; } .only { width: 2.05in; } .only p { text-align: center; font-weight: bold; }
.used { vertical-align: bottom; } .title { text-align: center; font-weight: bold; padding: 5pt 0.3in !important; } .gap { height: 6pt; }
.h { font-weight: bold; text-align: center; margin-top: 5pt; } .p { text-indent: 0.5in; margin-bottom: 8pt; } .q { margin: 0 0.7in 8pt; }
.rows { margin: 0 auto 8pt; } .rows td, .rows th { border-bottom: 0.5pt solid; padding: 2pt 9pt; } .r { text-align: right; }
.sig { margin-top: 16pt; line-height: 1.2; break-inside: avoid; } .by { margin: 10pt 0 0 3in; } .efiled { font: 8pt 'Liberation Sans'; color: #222; }
"""
TITLES = {
    "complaint": (
        "Complaint and Jury Demand",
        "Complaint",
        "First Amended Complaint",
        "Complaint in Forcible Entry and Detainer",
    ),
    "answer": ("Answer and Counterclaims", "Answer", "Defendant's Answer to Complaint and Jury Demand"),
    "motion": (
        "Motion to Dismiss Pursuant to C.R.C.P. 12(b)(5)",
        "{left}'s Motion for Default Judgment",
        "Unopposed Motion to Vacate and Reset Trial",
        "Forthwith Motion for Extension of Time to File Answer",
        "Defendant's Motion for Summary Judgment Pursuant to C.R.C.P. 56(b)",
        "Motion to Reconsider Order Re: Attorney Fees",
    ),
    "notice": (
        "Notice to Set",
        "Entry of Appearance",
        "Notice of Settlement",
        "District Court Civil (CV) Case Cover Sheet for Initial Pleading",
    ),
    "order": (
        "Order Re: Motion to Dismiss",
        "Case Management Order",
        "Delay Reduction Order",
        "[Proposed] Order Granting Default Judgment",
    ),
    "stipulation": ("Stipulation for Dismissal with Prejudice", "Stipulated Motion for Entry of Protective Order"),
}


def draw(m: Matter) -> str:
    look = {
        "font": m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif"),
        "size": m.dice("12", "11.5", "11"),
        "lead": m.dice("1.2", "1.4", "1.8"),
        "line": m.dice("0.75", "1", "1.5"),
        "foot": m.dice("counter(page)", '""', '"Page " counter(page)'),
    }
    text = f"<p class=p>{esc(_opening(m))}</p>" + pieces.body(
        m, least=2, most=6, numbered=m.kind in ("complaint", "answer")
    )
    end = _ordered(m) if m.kind == "order" else pieces.signature(m, *m.filer)
    return sheet(CSS % look + stamps.RUBBER, _stamped(m) + _box(m) + text + end)


def _stamped(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return stamps.rubber(m, "boxed", "plain", right="-0.3in", top="-0.2in", wide="2.1in")
    serial = "".join(m.dice(*"0123456789ABCDEF") for _ in range(13))
    lines = [
        f"DATE FILED: {long_date(m.filed.on)} {m.filed.time}",
        f"FILING ID: {serial}",
        f"CASE NUMBER: {m.number.caption}",
    ]
    lines = lines if m.rng.random() < 0.75 else [lines[0], lines[2]]
    return (
        f"<div class=efiled style='position: absolute; right: 3pt; top: 3pt; width: 1.95in'>{pieces.rows(*lines)}</div>"
    )


def _box(m: Matter) -> str:
    side, role = m.filer
    bar = m.dice(", Atty. Reg. #{}", ", #{}", " (Atty. Reg. No. {})")
    label = m.dice(
        "Attorney or Party Without Attorney:",
        f"Attorneys for {role}:",
        "Attorney or Party Without Attorney (Name and Address):",
    )
    court = m.dice(*_courts(m))
    street = (
        "1437 Bannock Street, Denver, Colorado 80202"
        if "Denver" in m.court.name
        else "270 South Tejon, Colorado Springs, CO 80903"
    )
    left = f"{pieces.rows(*court.split('|'), *street.split(', ', 1))}<div class=gap></div>{_sides(m)}"
    number = f"{m.dice('Case Number:', 'Case No.:', 'Case No.', 'Case Number:')} {m.number.caption}"
    where = f"{m.dice('Division:', 'Div.:')} {m.rng.randint(201, 429)}{m.dice('', '&emsp;Courtroom:', '&emsp;Ctrm.:')}"
    used = m.dice("▲ COURT USE ONLY ▲", "▲COURT USE ONLY▲", "COURT USE ONLY", "▲ COURT USE ONLY ▲")
    return (
        f"<table class=box><tr><td>{left}</td><td class='only used'><p>{used}</p></td></tr>"
        f"<tr><td>{label}<br>{pieces.rows(*office(m, side, COLORADO, bar))}</td><td class=only>{number}<div class=gap></div>{where}</td></tr>"
        f"<tr><td colspan=2 class=title>{esc(m.title)}</td></tr></table>"
    )


def _courts(m: Matter) -> tuple[str, ...]:
    if "Denver" in m.court.name:
        return (
            "DISTRICT COURT, CITY AND COUNTY OF DENVER, COLORADO",
            "DISTRICT COURT, CITY AND COUNTY OF DENVER,|STATE OF COLORADO",
            "DENVER DISTRICT COURT, STATE OF COLORADO",
        )
    return (
        "COUNTY COURT, EL PASO COUNTY, COLORADO",
        "COUNTY COURT, EL PASO COUNTY,|STATE OF COLORADO",
        "EL PASO COUNTY COURT,|STATE OF COLORADO",
    )


def _sides(m: Matter) -> str:
    upper, told = m.rng.random() < 0.6, m.rng.random() < 0.5
    names = [
        joined(described(m, side, COLORADO, upper=upper), et_al=m.et_al)
        if told
        else pieces.names(side, upper=upper, et_al=m.et_al)
        for side in (m.left, m.right)
    ]
    between = m.dice("v.", "vs.", "v.")
    if m.rng.random() < 0.5:
        return f"<b>{m.left_role}:</b> {names[0]}<div class=gap></div>{between}<div class=gap></div><b>{m.right_role}:</b> {names[1]}"
    if m.rng.random() < 0.4:
        return f"{m.left_role}:<br><b>{names[0]}</b><div class=gap></div>{between}<div class=gap></div>{m.right_role}:<br><b>{names[1]}</b>"
    return f"{names[0]},<br>{m.left_role},<div class=gap></div>{between}<div class=gap></div>{names[1]},<br>{m.right_role}."


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return "THE COURT, having reviewed the file and being fully advised, FINDS and ORDERS as follows:"
    side, role = m.filer
    return f"{role}, through {m.dice('undersigned counsel', side[0].firm)}, submit{'' if role.endswith('s') else 's'} the following:"


def _ordered(m: Matter) -> str:
    court = "District Court Judge" if "Denver" in m.court.name else "County Court Judge"
    return f"<div class=sig><p>DATED {long_date(m.dated)}.</p><p class=by>BY THE COURT:<br><br>{'_' * 28}<br>{esc(m.judge)}<br>{court}</p></div>"


LAYOUT = Layout(
    name="colorado boxed filing",
    courts=("us/co/denver-district", "us/co/denver-district", "us/co/el-paso-county"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "notice", "order", "stipulation"),
    filed=("e-filed", "e-filed", "none", "rubber"),
    draw=draw,
    sides=cast(COLORADO, "Plaintiff", "Defendant"),
    titled=titled(**TITLES),
)
