"""A numbered form of the federal courts' administrative office, as lawyers fill it in: "for the", the district on a line, a narrow caption."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.8in 0.85in; @top-left { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; } }
.form { font: 8pt 'Liberation Sans'; border-bottom: 0.8pt solid; margin-bottom: 12pt; } .court { text-align: center; line-height: 1.3; }
.court .great { font-size: 150%%; font-weight: bold; %s } .typed { font-family: '%s'; } .caption { margin: 16pt 0 10pt; }
.sides { width: 3.3in; text-align: center; } .sides div { border-bottom: 0.6pt solid; } .signs { width: 0.4in; text-align: center; }
.caption .about { vertical-align: middle; } .caption .sides { white-space: normal; }
.title { text-align: center; font-weight: bold; font-size: 120%%; margin: 12pt 0; }
.line { margin: 9pt 0; } .fill { border-bottom: 0.6pt solid; padding: 0 10pt; }
.ends { width: 100%%; margin-top: 18pt; } .ends td { width: 50%%; padding-right: 16pt; }
.under { border-top: 0.6pt solid; font-size: 80%%; font-style: italic; text-align: center; margin-bottom: 10pt; }
.give { min-height: 14pt; text-align: center; }
"""
FORMS = {
    "SUMMONS IN A CIVIL ACTION": "AO 440 (Rev. 06/12) Summons in a Civil Action",
    "APPEARANCE OF COUNSEL": "AO 458 (Rev. 06/09) Appearance of Counsel",
    "WAIVER OF THE SERVICE OF SUMMONS": "AO 399 (01/09) Waiver of the Service of Summons",
    "NOTICE OF A LAWSUIT AND REQUEST TO WAIVE SERVICE OF A SUMMONS": "AO 398 (Rev. 01/09) Notice of a Lawsuit and Request to Waive Service of a Summons",
    "NOTICE, CONSENT, AND REFERENCE OF A CIVIL ACTION TO A MAGISTRATE JUDGE": "AO 85 (Rev. 02/17) Notice, Consent, and Reference of a Civil Action",
    "SUBPOENA TO TESTIFY AT A DEPOSITION IN A CIVIL ACTION": "AO 88A (Rev. 12/20) Subpoena to Testify at a Deposition in a Civil Action",
    "BILL OF COSTS": "AO 133 (Rev. 07/24) Bill of Costs",
    "CONSENT ORDER GRANTING SUBSTITUTION OF ATTORNEY": "AO 154 (10/03) Substitution of Attorney",
    "APPLICATION TO PROCEED IN DISTRICT COURT WITHOUT PREPAYING FEES OR COSTS": "AO 240 (Rev. 07/10) Application to Proceed Without Prepaying Fees",
    "JUDGMENT IN A CIVIL ACTION": "AO 450 (Rev. 11/11) Judgment in a Civil Action",
}
SAID = {
    "SUMMONS": "A lawsuit has been filed against you. Within 21 days after service of this summons on you (not counting the day you received it) "
    "you must serve on the plaintiff an answer to the attached complaint or a motion under Rule 12 of the Federal Rules of Civil Procedure.",
    "APPEARANCE": "I am admitted or otherwise authorized to practice in this court, and I appear in this case as counsel for:",
    "WAIVER": "I have received your request to waive service of a summons in this action along with a copy of the complaint, two copies of this waiver form, "
    "and a prepaid means of returning one signed copy of the form to you.",
    "NOTICE": "Notice of availability and of your rights. The parties may consent; you may withhold your consent without adverse "
    "substantive consequences.",
    "SUBPOENA": "YOU ARE COMMANDED to appear at the time, date, and place set forth below to testify at a deposition to be taken in this civil action.",
    "BILL": "Judgment having been entered in the above entitled action, the Clerk is requested to tax the following as costs:",
    "CONSENT": "Notice is hereby given that, subject to approval by the court, the party below substitutes the attorney below as counsel of record.",
    "APPLICATION": "I am a plaintiff in this case and declare that I am unable to pay the costs of these proceedings "
    "and that I am entitled to the relief requested.",
    "JUDGMENT": "The court has ordered that (check one): the plaintiff recover from the defendant the amount below, with prejudgment interest and costs.",
}


def draw(m: Matter) -> str:
    face = look.face(m.rng, ((look.ROMAN[0], 1.0, (11, 11.5, 12)),))
    typed = m.dice("Liberation Serif", "Liberation Sans", "Liberation Mono", "DejaVu Sans Condensed")
    css = (
        look.REST
        + CSS % (stamps.header(m), m.dice("", "font-variant: small-caps;", ""), typed)
        + face.css(1.25)
        + stamps.RUBBER
    )
    form = FORMS[m.title]
    place = f"<span class='typed'>{esc(m.court.district)}</span>"
    court = f"<div class=court><p class=great>UNITED STATES DISTRICT COURT</p><p>for the</p><p>{place}</p></div>"
    shown = (
        m.title
        if m.rng.random() < 0.65
        else m.title.title()
        .replace(" The ", " the ")
        .replace(" Of ", " of ")
        .replace(" A ", " a ")
        .replace(" In ", " in ")
    )
    said = f"<p class=line>{SAID[m.title.split()[0].rstrip(',')]}</p>"
    if "APPEARANCE" in m.title:
        said += f"<p class='line typed middle'>{esc(m.left[0].name)}</p>"
    stamp = stamps.rubber(m, "plain", "clock", right="-0.35in", top="-0.3in")
    return sheet(
        css,
        f"{stamp}<p class=form>{form}</p>{court}{_caption(m)}<p class=title>{esc(shown)}</p>{_to(m)}{said}{_ends(m)}",
    )


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.5
    left, right = (pieces.names(side, upper=upper, et_al=m.et_al) for side in (m.left, m.right))
    small = m.dice("", "(s)") if "SUMMONS" in m.title else ""
    roles = [f"<i>{side[0].role}{small}</i>" for side in (m.left, m.right)]
    sides = f"<div class=typed>{left}</div>{roles[0]}<br>v.<br><div class=typed>{right}</div>{roles[1]}"
    high = 4 + sum(len(pieces.wrapped(text, 17)) for text in (left, right))
    signs = "<br>".join([")"] * high)
    label = m.dice("Civil Action No.", "Civil Action No.", "Case No.")
    about = f"{label} &nbsp;<span class='typed fill'>{m.number.caption}</span>"
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class='signs beside'>{signs}</td><td class=about>{about}</td></tr></table>"


def _to(m: Matter) -> str:
    first = m.title.split()[0].rstrip(",")
    if first in ("SUMMONS", "SUBPOENA", "WAIVER", "NOTICE"):
        lines = [
            m.right[0].name,
            *look.address(m.rng, m.dice("Springfield, IL 62701", "Macon, GA 31201", "Toledo, OH 43604")),
        ]
        named = m.dice("To: <i>(Defendant's name and address)</i>", "To:")
        return f"<p class=line>{named} <span class=typed>{pieces.rows(lines[0], *lines[1:])}</span></p>"
    if first == "APPEARANCE":
        return "<p class=line>To: &emsp; The clerk of court and all parties of record</p>"
    return ""


def _ends(m: Matter) -> str:
    one = m.counsel_left[0]
    left = f"<p class=line>Date: <span class='typed fill'>{m.dated:%m/%d/%Y}</span></p>"
    if "SUMMONS IN" in m.title or "JUDGMENT" in m.title:
        right = f"<p class='give typed'>{esc(m.clerk)}, CLERK OF COURT</p><p class=under>Signature of Clerk or Deputy Clerk</p>"
    else:
        town = m.dice("Springfield, IL 62701", "Richmond, VA 23219", "Seattle, WA 98101", "Boston, MA 02110")
        lines = (
            m.dice(f"/s/ {one.name}", ""),
            f"{one.name}, {one.bar_number}",
            ", ".join(filter(None, look.address(m.rng, town))),
            look.telephone(m.rng),
        )
        unders = ("Attorney's signature", "Printed name and bar number", "Address", "Telephone number")
        right = "".join(
            f"<p class='give typed'>{esc(line)}</p><p class=under>{under}</p>"
            for line, under in zip(lines, unders, strict=True)
        )
    return f"<p class=line>{long_date(m.dated) if m.rng.random() < 0.2 else ''}</p><table class=ends><tr><td>{left}</td><td>{right}</td></tr></table>"


LAYOUT = Layout(
    name="administrative form",
    courts=(
        "us/fed/nd-ill",
        "us/fed/ed-va",
        "us/fed/wd-wash",
        "us/fed/d-mass",
        "us/fed/d-colo",
        "us/fed/md-fla",
        "us/fed/ed-la",
    ),
    nature="civil",
    kinds=("form",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(FORMS),
    counselled=folk.lawyers(10000, 689999),
    sides=folk.sides(
        "Plaintiff", "Defendant", "Equifax Information Services LLC", "City of Aurora", "United States of America"
    ),
)
