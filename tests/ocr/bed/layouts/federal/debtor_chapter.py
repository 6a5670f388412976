"""Bankruptcy courts: In re a debtor or a couple or a company, brackets or colons or section signs, chapter and number at the right, title below."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import bankruptcy_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.caption td { white-space: nowrap; } .sides { width: 3.15in; } .about { padding-left: 6pt; } .rule { line-height: 1; }
.dates { text-align: right; line-height: 1.2; }
.left { text-align: left; font-weight: normal; } .title { %s }
"""
SEATS = {
    "us/fed/d-del-bankruptcy": ("",),
    "us/fed/sd-ny-bankruptcy": ("", "", "WHITE PLAINS DIVISION", "POUGHKEEPSIE DIVISION"),
    "us/fed/nd-tex-bankruptcy": ("DALLAS DIVISION", "FORT WORTH DIVISION"),
    "us/fed/d-nj-bankruptcy": ("", "CAMDEN VICINAGE"),
}


def draw(m: Matter) -> str:
    kind = furniture.type_of(m, "Liberation Serif", "Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Serif")
    york, texas = "ny" in m.court.id, "tex" in m.court.id
    left = _sides(m, kind, m.rng.random() < 0.75)
    sign = "§" if texas else m.dice(":", "&nbsp;", ")") if york else ")"
    caption = pieces.fence(left, sign, _about(m), more=0)
    if york or m.rng.random() < 0.15:
        rule = f"<p class='rule beside'>{m.dice('-', '-', '_') * m.rng.randint(48, 64)}{m.dice('x', 'X', '')}</p>"
        caption = rule + caption + rule
    title = f"<p class=title>{esc(m.title)}</p>"
    first = ""
    if m.rng.random() < 0.45:
        first = f"<div class=tight>{pieces.rows(*furniture.counsel(m, _city(m), upper=m.rng.random() < 0.4))}</div>"
    css = CSS % m.dice("", "text-decoration: underline;", "font-size: 110%;")
    text = _dates(m) + first + _court(m, york) + caption + title + furniture.body(m) + furniture.ending(m)
    return sheet(furniture.style(m, kind, lead=m.dice("2", "1.5", "1.9")) + css, marks.all_of(m) + text)


def _city(m: Matter) -> str:
    cities = {"ny": "New York, NY 10022", "ex": "Dallas, Texas 75201", "nj": "Newark, NJ 07102"}
    return next((city for part, city in cities.items() if part in m.court.id), "Wilmington, Delaware 19801")


def _court(m: Matter, york: bool) -> str:
    place = m.court.district.upper()
    first = m.dice("IN THE UNITED STATES BANKRUPTCY COURT", "UNITED STATES BANKRUPTCY COURT")
    second = f"FOR THE {place}" if first[0] == "I" or m.rng.random() < 0.3 else place
    left = " left" if york and m.rng.random() < 0.8 else ""
    return f"<div class='court{left}'>{pieces.rows(first, second, m.rng.choice(SEATS[m.court.id]))}</div>"


def _sides(m: Matter, kind: furniture.Type, upper: bool) -> list[str]:
    """In re, who is bankrupt, what they are."""
    ems, lines = kind.ems(2.95), [m.dice("In re:", "In re", "IN RE:", "In the Matter of:")]
    names = [party.name.upper() if upper else party.name for party in m.left]
    ends = [" and" if at < len(names) - 1 else "," for at in range(len(names))]
    told = [line for name, end in zip(names, ends, strict=True) for line in furniture.wrap(esc(name) + end, ems)]
    more = (
        m.dice("", "<i>et al.</i>,")
        if names[0].upper().rstrip(".").endswith(("INC", "LLC", "CORP", "L.P", "CO", "LTD"))
        else ""
    )
    role = m.left_role + m.dice(".", ".", ".<sup>1</sup>" if more else ".")
    return [*lines, "", *told, *([more] if more else []), "", f"{'&emsp;' * m.rng.randint(4, 8)}{role}"]


def _about(m: Matter) -> list[str]:
    """Chapter and number, the judge's own notes below."""
    chapter = f"{m.dice('Chapter ', 'CHAPTER ', 'Chapter ')}{m.dice('7', '11', '11', '13', '15')}"
    number = m.dice("Case No. ", "Case No.: ", "CASE NO. ", "Bankruptcy No. ", "Bk. No. ") + m.number.caption
    lines = m.rng.choice(
        ([chapter, "", number], [chapter, "", number], [number, "", chapter], [number, f"({chapter})"])
    )
    if m.rng.random() < 0.35:
        lines = [
            *lines,
            "",
            m.dice("(Jointly Administered)", "(Joint Administration Requested)", "Jointly Administered"),
        ]
    if m.rng.random() < 0.3:
        lines = [*lines, "", m.dice("Hon. ", "Judge: ", "Honorable ") + esc(m.judge)]
    if m.rng.random() < 0.3:
        lines = [*lines, "", f"Re: Docket No{m.dice('.', 's.')} {m.rng.randint(3, 140)} & {m.rng.randint(141, 900)}"]
    if m.rng.random() < 0.1:
        lines = [*lines, f"(Lead Case No. {m.others[0]})"]
    return m.rng.choice((["", *lines], lines, ["", "", *lines]))


def _dates(m: Matter) -> str:
    """Hearing and deadline, over the court at the right."""
    if m.kind == "order" or m.rng.random() < 0.65:
        return ""
    place = m.dice("", f"<br>Objection Deadline: {long_date(m.dated)} at 4:00 p.m.")
    return f"<p class='dates b'>{m.dice('Hearing Date and Time: ', 'Hearing Date: ')}{long_date(m.hearing)} at {m.hour}{place}</p><p>&nbsp;</p>"


def own_titles(kind: str) -> tuple[str, ...]:
    listed = titles.pool(titles.BANKRUPTCY)
    return tuple(one for one in listed if one.startswith("ORDER") == (kind == "order"))


LAYOUT = Layout(
    name="debtor chapter",
    courts=tuple(f"us/fed/{place}-bankruptcy" for place in ("d-del", "sd-ny", "nd-tex", "d-nj")),
    nature="bankruptcy",
    kinds=("motion", "motion", "motion", "order"),
    filed=("header", "header", "rubber", "e-filed", "none"),
    draw=draw,
    own_titles=own_titles,
    sides=sides.debtors,
    cites=bankruptcy_number,
)
