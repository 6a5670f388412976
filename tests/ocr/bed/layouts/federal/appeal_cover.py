"""Covers of briefs and motions before circuit courts: the number at the top, sides between rules, where the case comes from, counsel below."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet

CSS = """
.cover { text-align: center; line-height: 1.25; break-after: page; } .cover p { margin-bottom: %spt; } .rule { border-top: %s; margin: 4pt %s 10pt; }
.number { font-size: 125%%; font-weight: %s; text-align: %s; } .circuit { %s }
.role { %s } .title { font-size: 115%%; } .small { font-size: 90%%; line-height: 1.2; }
"""
CIRCUIT = (
    "font-weight: bold; font-size: 130%;",
    "font-weight: bold;",
    "font-style: italic; font-size: 145%; font-weight: bold;",
)
ROLE = "font-style: italic; text-align: right; margin-right: 0.6in;", "", "margin-left: 2in;", "font-style: italic;"
FROM = {
    "us/fed/ca2": ("Southern District of New York", "Eastern District of New York", "District of Connecticut"),
    "us/fed/ca5": (
        "Southern District of Texas",
        "Eastern District of Louisiana",
        "Western District of Texas, Austin Division",
    ),
    "us/fed/ca7": (
        "Northern District of Illinois, Eastern Division",
        "Southern District of Indiana",
        "Eastern District of Wisconsin",
    ),
    "us/fed/ca11": ("Southern District of Florida", "Northern District of Georgia", "Middle District of Alabama"),
}


def draw(m: Matter) -> str:
    kind = furniture.type_of(
        m, "Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif", sizes=(12, 13, 13.5)
    )
    css = furniture.style(m, kind, lead="2") + CSS % (
        m.dice("9", "12", "14"), m.dice("1.2pt solid", "3pt double", "0.8pt solid"), m.dice("0", "1.5in", "2.3in"),
        m.dice("bold", "normal"), m.dice("center", "center", "left", "right"), m.rng.choice(CIRCUIT), m.rng.choice(ROLE),
    )  # fmt: skip
    rule = "<div class=rule></div>"
    number = f"<p class=number>{m.dice('No. ', 'Nos. ' if m.rng.random() < 0.05 else 'No. ', '', 'Case No. ', 'Docket No. ')}{m.number.caption}</p>"
    parts = [
        f"<p class=circuit>{_circuit(m)}</p>{rule}",
        f"{_sides(m)}{rule}",
        f"<p class=small>{_source(m)}</p>{rule}",
    ]
    title = f"<p class=title>{esc(m.title)}</p>"
    parts = [*parts, title] if m.rng.random() < 0.7 else [*parts[:2], title + rule, parts[2].removesuffix(rule)]
    lines = furniture.counsel(m, _city(m))[:9]
    argued = (
        f"<p class='small b'>{m.dice('ORAL ARGUMENT REQUESTED', 'EXPEDITED TREATMENT REQUESTED')}</p>"
        if m.rng.random() < 0.15
        else ""
    )
    cover = f"{number}{rule if m.rng.random() < 0.6 else ''}{''.join(parts)}{rule}<p class=small>{pieces.rows(*lines)}</p>{argued}"
    return sheet(
        css,
        f"{marks.all_of(m)}<div class=cover>{cover}</div>{pieces.body(m, least=3, most=8)}{pieces.ending(m, *m.filer)}",
    )


def _circuit(m: Matter) -> str:
    word = m.court.district.removesuffix(" Circuit")
    if m.rng.random() < 0.5:
        return pieces.rows(
            m.dice("UNITED STATES COURT OF APPEALS", "IN THE UNITED STATES COURT OF APPEALS"),
            f"FOR THE {word.upper()} CIRCUIT",
        )
    return pieces.rows(
        m.dice("United States Court of Appeals", "In the United States Court of Appeals"), "for the", f"{word} Circuit"
    )


def _sides(m: Matter) -> str:
    upper = m.rng.random() < 0.7
    left, right = (
        furniture.listed(m, m.left, upper=upper, often=0.2),
        furniture.listed(m, m.right, upper=upper, often=0.2),
    )
    bold = m.dice("", "b")
    between = m.dice("v.", "v.", "– v. –", "-against-", "vs.")
    return f"<p class='{bold}'>{left},</p><p class=role>{m.left_role},</p><p>{between}</p><p class='{bold}'>{right},</p><p class=role>{m.right_role}.</p>"


def _source(m: Matter) -> str:
    """From which court or agency it comes, with its number there."""
    if m.left[0].role == "Petitioner":
        return f"On Petition for Review of an Order of<br>{sides.reviewed(m)}"
    start = m.dice("On Appeal from the United States District Court", "Appeal from the United States District Court")
    place = f"for the {m.rng.choice(FROM[m.court.id])}"
    number = m.dice("No. ", "Case No. ", "USDC No. ", "Civil Action No. ") + m.others[0]
    judge = m.dice(
        "", f"Hon. {esc(m.judge)}, Judge Presiding", f"The Honorable {esc(m.judge)}, United States District Judge"
    )
    return "<br>".join(line for line in (start, place, number, judge) if line)


def _city(m: Matter) -> str:
    cities = {
        "ca2": "New York, NY 10006",
        "ca5": "Houston, Texas 77002",
        "ca7": "Chicago, Illinois 60603",
        "ca11": "Atlanta, GA 30303",
    }
    return cities[m.court.id.rsplit("/", 1)[1]]


def own_titles(kind: str) -> tuple[str, ...]:
    listed = titles.pool(titles.APPEAL)
    asks = ("APPELLANT'S UN", "MOTION", "PETITION FOR PANEL", "PETITION FOR REVIEW")
    return tuple(one for one in listed if one.startswith(asks) == (kind == "motion"))


LAYOUT = Layout(
    name="appeal cover",
    courts=("us/fed/ca2", "us/fed/ca5", "us/fed/ca7", "us/fed/ca11"),
    nature="appeal",
    kinds=("brief", "brief", "brief", "motion"),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=own_titles,
    sides=sides.appeal,
    cites=district_number,
)
