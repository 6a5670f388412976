"""Federal criminal papers: an indictment with its charges beside the accused, and the printed judgment form with boxes and a count table."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.sides { width: 52%%; } .about { padding-left: 10pt; } .charge { margin: 5pt 0 0; line-height: 1.15; font-size: 92%%; } .caption p { margin-bottom: 6pt; }
.form td { border-top: 1.2pt solid; padding: 5pt 6pt; } .form .about { border-left: 1.2pt solid; } .tick { line-height: 1.3; margin-left: 0.2in; }
.counts { width: 100%%; line-height: 1.2; margin: 8pt 0; } .counts th { text-align: left; text-decoration: underline; } .big { font-size: %s; }
"""
CHARGES = (
    ("18 U.S.C. § 1343", "Wire Fraud"),
    ("18 U.S.C. § 922(g)(1)", "Felon in Possession of a Firearm"),
    ("21 U.S.C. §§ 841(a)(1), 846", "Conspiracy to Distribute Controlled Substances"),
    ("18 U.S.C. § 1956(h)", "Money Laundering Conspiracy"),
    ("8 U.S.C. § 1326(a)", "Illegal Reentry"),
    ("18 U.S.C. § 371", "Conspiracy to Defraud the United States"),
    ("18 U.S.C. § 1028A", "Aggravated Identity Theft"),
    ("26 U.S.C. § 7206(1)", "Filing a False Tax Return"),
)
ALIAS = "a/k/a “Flaco”", "a/k/a “Big Mike”", "also known as “Tony”", "a/k/a “El Primo”"
PLEAS = "pleaded guilty to count(s) ", "pleaded nolo contendere to count(s) ", "was found guilty on count(s) "


def draw(m: Matter) -> str:
    kind = furniture.type_of(
        m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "Liberation Mono"
    )
    form = m.kind == "order"
    css = furniture.style(m, kind, lead="1.4" if form else m.dice("2", "1.7")) + CSS % m.dice("100%", "130%")
    text = _form(m) if form else _charge(m)
    return sheet(css, marks.all_of(m) + text)


def _charge(m: Matter) -> str:
    """The paper by which it begins: the accused with their other names, what they are charged with."""
    place = m.court.district.upper()
    first = m.dice("IN THE UNITED STATES DISTRICT COURT", "UNITED STATES DISTRICT COURT")
    court = f"<div class=court>{pieces.rows(first, f'FOR THE {place}' if first[0] == 'I' else place)}</div>"
    accused = "".join(_accused(m, at) for at in range(len(m.right)))
    role = f"<p class=inset>{m.right_role}.</p>"
    nation = f"<p>UNITED STATES OF AMERICA{m.dice(',', '')}</p>" + (
        f"<p class=inset>{m.left_role},</p>" if m.rng.random() < 0.45 else ""
    )
    told = f"{nation}<p>{m.dice('v.', 'vs.', '- v. -', '-against-', 'v.')}</p>{accused}{role}"
    charges = "".join(
        f"<p class=charge>{law}<br>({what})</p>" for law, what in m.rng.sample(CHARGES, m.rng.randint(1, 3))
    )
    label = m.dice("Criminal No. ", "Case No. ", "Cr. No. ", "CRIMINAL NO. ", "No. ")
    about = f"<p>{label}<span class=held>{m.number.caption}</span></p>{_judge(m)}{charges}"
    if m.rng.random() < 0.5:
        about += (
            f"<p class='charge b'>{m.dice('FORFEITURE NOTICE', 'JURY TRIAL DEMANDED', 'Counts One through Four')}</p>"
        )
    caption = f"<table class=caption><tr><td class=sides>{told}</td><td class=about>{about}</td></tr></table>"
    term = m.dice(
        "", f"<p class='c tight'>{long_date(m.dated)} Term – At {m.dice('Alexandria', 'Houston', 'Chicago')}</p>"
    )
    says = f"<p class=p>{m.dice('THE GRAND JURY CHARGES THAT:', 'The Grand Jury charges:', 'The United States Attorney charges:')}</p>"
    return (
        court
        + furniture.marking(m)
        + caption
        + f"<p class=title>{esc(m.title)}</p>{term}{says}"
        + pieces.body(m, numbered=True, headings=False)
    )


def _accused(m: Matter, at: int) -> str:
    name = esc(m.right[at].name.upper())
    alias = f",<br>&emsp;{m.rng.choice(ALIAS)}" if m.rng.random() < 0.3 else ""
    number = f" ({at + 1:02})" if len(m.right) > 2 else ""
    return f"<p>{name}{number}{alias},{' and' if at == len(m.right) - 2 else ''}</p>"


def _judge(m: Matter) -> str:
    return f"<p>{m.dice('Hon. ', 'Judge ', 'The Honorable ')}{esc(m.judge)}</p>" if m.rng.random() < 0.35 else ""


def _form(m: Matter) -> str:
    """The judgment as the Administrative Office prints it."""
    head = f"<div class='court big'>UNITED STATES DISTRICT COURT<br><span style='font-weight: normal'>{esc(m.court.district)}</span></div>"
    sides_ = f"<p class=b>UNITED STATES OF AMERICA</p><p class=c>v.</p><p class=b>{pieces.names(m.right)}</p>"
    about = (
        f"<p class=b>{esc(m.title)}</p><p>Case Number: <span class=held>{m.number.caption}</span></p>"
        f"<p>USM Number: {m.rng.randint(10000, 99999)}-{m.rng.randint(10, 510):03}</p>"
        f"<p>{esc(m.counsel_right[0].name)}<br><small>Defendant’s Attorney</small></p>"
    )
    table = f"<table class='caption form'><tr><td class=sides>{sides_}</td><td class=about>{about}</td></tr></table>"
    ticks = "<p class=b>THE DEFENDANT:</p>" + "".join(
        f"<p class=tick>{m.dice('[ ]', '[X]')} {plea}{m.rng.randint(1, 9)}</p>" for plea in PLEAS
    )
    rows = "".join(
        f"<tr><td>{law}</td><td>{what}</td><td>{m.prose.day():%m/%d/%Y}</td><td>{at}</td></tr>"
        for at, (law, what) in enumerate(m.rng.sample(CHARGES, m.rng.randint(1, 3)), 1)
    )
    counts = f"<table class=counts><tr><th>Title &amp; Section</th><th>Nature of Offense</th><th>Offense Ended</th><th>Count</th></tr>{rows}</table>"
    said = (
        "<p>The defendant is sentenced as provided in pages 2 through 7 of this judgment. "
        "The sentence is imposed pursuant to the Sentencing Reform Act of 1984.</p>"
    )
    return f"{head}{furniture.marking(m)}{table}{ticks}<p>The defendant is adjudicated guilty of these offenses:</p>{counts}{said}{furniture.judge(m)}"


def own_titles(kind: str) -> tuple[str, ...]:
    return titles.pool(titles.SENTENCE if kind == "order" else titles.CHARGE)


LAYOUT = Layout(
    name="grand jury",
    courts=(
        "us/fed/sd-ny",
        "us/fed/ed-ny",
        "us/fed/ed-va",
        "us/fed/nd-ill",
        "us/fed/sd-tex",
        "us/fed/md-fla",
        "us/fed/wd-wash",
    ),
    nature="criminal",
    kinds=("complaint", "complaint", "order"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    marked=True,
    own_titles=own_titles,
    sides=sides.criminal,
    cites=district_number,
)
