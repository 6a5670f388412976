"""The Administrative Office's forms: a summons, a subpoena, a complaint of one without counsel; brackets, blanks with typed answers, notes in small italics."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.court { font-size: 115%%; } .court i { font-weight: normal; font-size: 80%%; } .typed { font-family: '%s'; font-size: 95%%; }
.note { font: italic 8.5pt/1.15 '%s'; }
.no { font-size: 8.5pt; line-height: 1.1; } .sides { width: 47%%; } .sides td, .sides p { margin: 0; }
.line { border-top: 0.7pt solid; text-align: center; margin-bottom: 5pt; }
.about { vertical-align: middle; } .title { margin: 8pt 0 10pt; } .t { margin-bottom: 8pt; line-height: 1.3; }
.fill { border-bottom: 0.7pt solid; padding: 0 8pt; }
.parts td { padding: 1pt 10pt 1pt 0; } .parts { margin: 0 0 8pt 0.5in; line-height: 1.3; }
"""
SERVED = (
    "A lawsuit has been filed against you.",
    "Within 21 days after service of this summons on you (not counting the day you received it) you must serve on the plaintiff an answer to the "
    "attached complaint or a motion under Rule 12 of the Federal Rules of Civil Procedure. The answer or motion must be served on the plaintiff or "
    "plaintiff’s attorney, whose name and address are:",
    "If you fail to respond, judgment by default will be entered against you for the relief demanded in the complaint.",
)
WRITE = "(Write the full name of each party. If the names cannot fit in the space above, please write “see attached.”)"
ASKED = ("Name", "Street Address", "City and County", "State and Zip Code", "Telephone Number")


def draw(m: Matter) -> str:
    face = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans")
    kind = furniture.type_of(m, face, sizes=(11, 11.5, 12))
    typed = m.dice("Liberation Mono", "Liberation Sans", face, "Liberation Mono")
    own = m.kind == "complaint"
    code = (
        m.dice("Pro Se 1 (Rev. 12/16)", "Pro Se 14 (Rev. 12/16)", "Pro Se 2 (Rev. 12/16)")
        if own
        else m.dice("AO 440 (Rev. 06/12)", "AO 88B (Rev. 02/14)", "AO 458 (Rev. 06/09)", "AO 133 (Rev. 12/09)")
    )
    css = furniture.style(
        m, kind, lead="1.3", foot='"Page " counter(page) " of " counter(pages)' if own else '""', margin="0.8in 0.9in"
    ) + CSS % (typed, face)
    top = f"<p class=no>{code} {esc(m.title.title() if own else '')}</p>"
    court = f"<div class=court>UNITED STATES DISTRICT COURT<br><i>for the</i><br><span class=typed>{m.court.district}</span></div>"
    title = f"<p class=title>{esc(m.title)}</p>"
    text = _petition(m) if own else _summons(m)
    return sheet(css, marks.all_of(m, right="-0.5in", top="-0.5in") + top + court + _caption(m, own) + title + text)


def _caption(m: Matter, own: bool) -> str:
    """Sides over ruled lines, brackets, the number typed in."""
    left, right = pieces.names(m.left, upper=False, et_al=m.et_al), pieces.names(m.right, upper=False, et_al=m.et_al)
    note = f"<p class=note>{WRITE}</p>" if own else ""
    told = (
        f"<p class=typed>{left}</p><div class=line><i>{m.left_role}</i></div>{note}<p class=c>{m.dice('v.', '-v-', 'v.')}</p>"
        f"<p class=typed>{right}</p><div class=line><i>{m.right_role}</i></div>{note}"
    )
    count = 10 if own else 8
    signs = "<br>".join([")"] * count)
    number = f"<span class='fill typed held'>{m.number.caption}</span>"
    about = f"<p>{m.dice('Civil Action No. ', 'Case No. ', 'Civil Action No. ')}{number}</p>"
    if own:
        about += f"<p class=note>(to be filled in by the Clerk’s Office)</p><p>Jury Trial: <i>(check one)</i> {m.dice('[X] Yes [ ] No', '[ ] Yes [X] No')}</p>"
    return f"<table class=caption><tr><td class=sides>{told}</td><td class='signs beside'>{signs}</td><td class=about>{about}</td></tr></table>"


def _summons(m: Matter) -> str:
    """To whom, what to do, who asks; a clerk signs."""
    street, town = words.address(
        m.rng, m.dice("New York, NY 10007", "Denver, CO 80202", "Richmond, Virginia 23219", "Chicago, IL 60604")
    )
    to = f"<p class=t>To: <i>(Defendant’s name and address)</i> <span class=typed>{esc(m.right[0].name)}<br>{pieces.rows(street, town)}</span></p>"
    one = m.counsel_left[0]
    who = f"<p class='t typed' style='margin-left: 1in'>{pieces.rows(one.name, one.firm, street)}</p>"
    clerk = f"<p style='margin: 14pt 0 0 3in' class=b>{m.dice('CLERK OF COURT', esc(m.clerk) + ', CLERK OF COURT')}</p>"
    sign = f"<p class=t>Date: <span class='fill typed'>{m.dated:%m/%d/%Y}</span></p>"
    sign += "<div class=line style='margin: 26pt 0 0 3in'><i>Signature of Clerk or Deputy Clerk</i></div>"
    if "SUMMONS" in m.title:
        return f"{to}<p class=t>{SERVED[0]}</p><p class=t>{SERVED[1]}</p>{who}<p class=t>{SERVED[2]}</p>{clerk}{sign}"
    at = f"<p class=t>Place: <span class='fill typed'>{esc(street)}, {town}</span> "
    at += f"Date and Time: <span class='fill typed'>{long_date(m.hearing)}, {m.hour}</span></p>"
    text = "".join(f"<p class=t>{esc(m.prose.paragraph(1, 3))}</p>" for _ in range(m.rng.randint(2, 4)))
    return f"{to}{text}{at if m.rng.random() < 0.7 else ''}{who}{clerk}{sign}"


def _petition(m: Matter) -> str:
    """The first questions of the form, typed in."""
    rows = ""
    for head, name in (("A. The Plaintiff(s)", m.left[0].name), ("B. The Defendant(s)", m.right[0].name)):
        street, town = words.address(m.rng, m.dice("Brooklyn, NY 11201", "Houston, Texas 77002", "Newark, NJ 07102"))
        answers = (name, street, town.split(",")[0], town.split(",")[1].strip(), words.telephone(m.rng))
        cells = "".join(
            f"<tr><td>{ask}</td><td class=typed>{esc(said)}</td></tr>" for ask, said in zip(ASKED, answers, strict=True)
        )
        rows += f"<p class='t b'>{head}</p><table class=parts>{cells}</table>"
    claim = f"<p class='t b'>II. Basis for Jurisdiction</p><p class='t typed'>{esc(m.prose.paragraph(1, 3))}</p><p class='t b'>III. Statement of Claim</p>"
    return f"<p class='t b'>I. The Parties to This Complaint</p>{rows}{claim}<p class='t typed'>{esc(m.prose.paragraph(3, 9))}</p>"


def own_titles(kind: str) -> tuple[str, ...]:
    return titles.pool(titles.PRO_SE if kind == "complaint" else titles.SUMMONS)


LAYOUT = Layout(
    name="office form",
    courts=(
        "us/fed/ed-va",
        "us/fed/sd-ny",
        "us/fed/nd-ill",
        "us/fed/sd-tex",
        "us/fed/d-colo",
        "us/fed/ed-mich",
        "us/fed/md-fla",
    ),
    nature="civil",
    kinds=("form", "form", "complaint"),
    filed=("header", "rubber", "rubber", "none"),
    draw=draw,
    own_titles=own_titles,
    sides=sides.pro_se,
    cites=district_number,
)
