"""A New York surrogate's or family court paper: the proceeding's kind and whose estate, or petitioner against respondent, before an x."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.east import banners, content, folk, look
from tests.ocr.bed.layouts.east.places import Place, place
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
.sides { width: 60%; padding-right: 8pt; } .about { padding-left: 10pt; } .rule { white-space: nowrap; line-height: 1; }
.warn { border: 0.8pt solid; padding: 4pt 8pt; font-size: 9.5pt; line-height: 1.2; margin-bottom: 10pt; } .term { margin-bottom: 10pt; line-height: 1.2; }
"""
PROCEEDINGS = (
    "PROBATE PROCEEDING, WILL OF",
    "PROBATE PROCEEDING, WILL OF",
    "ADMINISTRATION PROCEEDING,|ESTATE OF",
    "In the Matter of the Estate of",
    "ACCOUNTING BY THE EXECUTOR OF|THE ESTATE OF",
    "Proceeding for Letters of Guardianship|pursuant to SCPA Article 17-A for",
)


def recast(m: Matter) -> Matter:
    if "surrogate" in m.court.id:
        return content.suit(m, kind="estate", sides=_deceased, most=1)
    return content.suit(m, kind="family", sides=_relatives, most=1)


def _deceased(rng: Random, at: Place) -> content.Sides:
    name = folk.person(rng)
    if rng.random() < 0.4:
        name += f" a/k/a {folk.person(rng).split(',')[0]}"
    return (Party(name, "Deceased"),), ()


def _relatives(rng: Random, at: Place) -> content.Sides:
    one, other = rng.sample([folk.person(rng) for _ in range(4)], 2)
    petitioner = rng.choice((one, one, "Nassau County Department of Social Services"))
    return (Party(petitioner, "Petitioner"),), (Party(other, "Respondent"),)


def draw(m: Matter) -> str:
    style = look.look(m, *look.ROMAN, sizes=(11, 12, 12))
    surrogate = not m.right
    rule = f"<p class='rule beside'>{'-' * m.rng.randint(48, 58)}{m.dice('x', 'X')}</p>"
    sides = _estate(m, style) if surrogate else _against(m, style)
    inside = m.rng.random() < 0.6
    about = look.column(_about(m, style, inside, surrogate))
    caption = f"<table class=caption><tr><td class=sides>{rule}{sides}{rule}</td><td class=about><br>{about}</td></tr></table>"
    title = "" if inside else f"<p class=title>{esc(m.title)}</p>"
    stamp = stamps.rubber(m, "boxed", "plain", "dater", right="-0.5in", top="-0.95in")
    head = f"<div class='court {m.dice('', 'b')}'>{pieces.rows(*_court(m, surrogate))}</div>"
    text = pieces.body(m, least=3, most=8, numbered=m.rng.random() < 0.3)
    css = look.footer(m) + _system(m) + style.css + CSS + stamps.RUBBER
    return sheet(css, stamp + _term(m, surrogate) + head + caption + title + text + look.signed(m))


def _system(m: Matter) -> str:
    if not banners.has(m):
        return ""
    return banners.over(
        f"FILED: {place(m).county.upper()} COUNTY CLERK {banners.on(m, '03/05/2024')} {banners.at(m, '04:12 PM')}|NYSCEF DOC. NO. {m.rng.randint(1, 60)}",
        f"{m.dice('FILE NO.', 'Case ID:')} {m.number.header}|RECEIVED NYSCEF: {banners.on(m, '03/05/2024')}",
    )


def _court(m: Matter, surrogate: bool) -> tuple[str, str]:
    name = m.dice("SURROGATE’S COURT", "SURROGATE'S COURT") if surrogate else "FAMILY COURT"
    return f"{name} OF THE STATE OF NEW YORK", f"COUNTY OF {place(m).county.upper()}"


def _term(m: Matter, surrogate: bool) -> str:
    if surrogate or m.rng.random() < 0.4:
        return ""
    said = f"At a term of the Family Court of the State of New York, held in and for the County of Nassau, on {long_date(m.dated)}"
    warned = "<p class=warn>NOTICE: YOUR WILLFUL FAILURE TO OBEY THIS ORDER MAY RESULT IN INCARCERATION FOR CRIMINAL CONTEMPT.</p>"
    return f"<p class=term>{said}<br>PRESENT: Hon. {esc(m.judge)}</p>{m.dice('', warned)}"


def _estate(m: Matter, style: look.Look) -> str:
    names = pieces.wrapped(esc(m.left[0].name.upper(), quote=False) + ",", style.ems * 3.0)
    lines = [
        *m.dice(*PROCEEDINGS).split("|"),
        "",
        *("&ensp;" * 4 + line for line in names),
        "",
        "&ensp;" * 14 + "Deceased.",
    ]
    return look.column(["", *lines, ""])


def _against(m: Matter, style: look.Look) -> str:
    how = look.Sides(
        ems=style.ems * 3.2,
        upper=m.rng.random() < 0.4,
        between=m.dice("-against-", "- against -"),
        between_inset=10,
        inset=14,
    )
    born = f"{words.minor(m.rng)} (DOB: {m.rng.randint(1, 12)}/{m.rng.randint(1, 28)}/{m.rng.randint(2009, 2021)})"
    article = m.dice("a Proceeding under Article 6", "a Family Offense Proceeding", "a Support Proceeding")
    first = (
        [f"In the Matter of {article}", "of the Family Court Act", ""]
        if m.rng.random() < 0.6
        else ["In the Matter of", ""]
    )
    child = ["", f"Child: {born}"] if m.rng.random() < 0.4 else []
    return look.column([*first, *look.listed(m, how), *child, ""])


def _about(m: Matter, style: look.Look, inside: bool, surrogate: bool) -> list[str]:
    labels = (
        ("File No. {}", "File No.: {}", "FILE NO. {}", "File # {}")
        if surrogate
        else ("Docket No. {}", "Docket No.: {}", "Docket #: {}")
    )
    lines = [look.reference(m, *labels)]
    if not surrogate:
        lines.insert(
            m.rng.randint(0, 1), f"{m.dice('File #:', 'File No.', 'Family Unit No.')} {m.rng.randint(10000, 199999)}"
        )
    lines += [""]
    if inside:
        lines += [f"<b>{line}</b>" for line in pieces.wrapped(esc(m.title), style.ems * 2.0)] + [""]
    if m.rng.random() < 0.4:
        lines += [f"Hon. {esc(m.judge)}", ""]
    if m.rng.random() < 0.3:
        lines += [f"{m.dice('Return Date:', 'Next appearance:')} {m.hearing:%m/%d/%Y}"]
    return lines + look.related(m, "Related file: {}")


LAYOUT = Layout(
    name="new york matter",
    courts=("us/ny/kings-surrogate", "us/ny/nassau-family"),
    nature="probate",
    kinds=("probate",),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    recast=recast,
)
