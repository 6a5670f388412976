"""A Maryland circuit court paper: parties and court on either side of a column of asterisks, a row of them below."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.east import banners, content, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.caption { margin: 0 0 2pt; } .signs { width: 0.7in; } .starred { white-space: pre; text-align: center; margin-bottom: 8pt; line-height: 1.2; }
"""
ROLES = (("Plaintiff", "Defendant"), ("Petitioner", "Respondent"), ("Plaintiff", "Defendant"))


def draw(m: Matter) -> str:
    style = look.look(m)
    how = look.Sides(
        ems=style.ems * 2.7,
        upper=m.rng.random() < 0.7,
        each=m.rng.random() < 0.45,
        homes=m.kind == "complaint" and m.rng.random() < 0.6,
        bold=m.rng.random() < 0.25,
        between=m.dice("v.", "v.", "vs."),
        role=m.dice("{}", "{},", "{}"),
        last=m.dice("{}", "{}.", "{}"),
        inset=m.rng.choice((4, 7, 10)),
        between_inset=m.rng.choice((0, 0, 4)),
    )
    if how.homes:
        how = look.Sides(
            ems=how.ems,
            upper=how.upper,
            each=True,
            homes=True,
            role="{}",
            last="{}",
            inset=how.inset,
            between=how.between,
        )
    caption = pieces.fence(look.listed(m, how), "*", _about(m), more=m.rng.randint(0, 1))
    stars = f"<p class='starred beside'>{'     '.join('*' * m.rng.randint(11, 14))}</p>"
    title = f"<p class=title>{esc(m.title)}</p>"
    lead = m.dice("", f"<p class=p>{esc(_lead(m))}</p>")
    text = pieces.body(m, least=3, most=8, numbered=m.rng.random() < 0.4)
    css = look.footer(m, margin=look.room(m)) + style.css + CSS + stamps.RUBBER
    return sheet(css, _stamp(m) + caption + stars + title + lead + text + look.signed(m))


def _stamp(m: Matter) -> str:
    court = m.court.name.removesuffix(", Maryland")
    day = f"{banners.on(m, '3/5/2024')} {banners.at(m)}"
    drawn = banners.stamp(
        m,
        f"E-FILED; {court}",
        f"Docket: {day}; Submission: {day}",
        f"Envelope: {m.rng.randint(12000000, 19999999)}",
        style="right: -0.5in; top: -0.75in; text-align: right; font: 8pt 'Liberation Sans';",
    )
    return drawn + stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="-1.75in")


def _about(m: Matter) -> list[str]:
    city = "Baltimore City" in m.court.name
    lines = [
        "IN THE",
        "",
        "CIRCUIT COURT",
        "",
        *(["FOR", "", "BALTIMORE CITY"] if city else ["FOR", "", "MONTGOMERY COUNTY"]),
    ]
    if m.rng.random() < 0.4:
        lines = ["IN THE CIRCUIT COURT", "FOR " + lines[-1] + m.dice("", ", MARYLAND")]
    lines += [
        "",
        look.reference(m, "Case No.: {}", "Case No. {}", "CASE NO. {}", "Civil Case No.: {}", "Civil Action No. {}"),
    ]
    if m.rng.random() < 0.3:
        lines += ["", m.dice("Judge ", "Hon. ") + esc(m.judge)]
    if m.rng.random() < 0.3:
        lines += [
            "",
            f"{m.dice('Hearing Date:', 'Trial Date:')} {m.dice(long_date(m.hearing), f'{m.hearing:%m/%d/%Y}')}",
        ]
    if m.rng.random() < 0.15:
        lines += ["", "HEARING REQUESTED"]
    return lines + look.related(m, "<br>Related Case No. {}")


def _lead(m: Matter) -> str:
    side = m.left if m.filer[0] == m.counsel_left else m.right
    return f"{side[0].name}, by and through undersigned counsel, states as follows:"


LAYOUT = Layout(
    name="maryland asterisks",
    courts=("us/md/baltimore-city-circuit", "us/md/montgomery-circuit"),
    nature="civil",
    kinds=("complaint", "answer", "motion", "motion", "order", "declaration", "notice", "stipulation"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    recast=lambda m: content.suit(m, roles=ROLES),
)
