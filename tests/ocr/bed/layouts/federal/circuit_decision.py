"""What a circuit court itself issues: an order, a summary order, an unpublished opinion; the circuit's name large, the number in the middle."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import furniture, marks, sides, titles
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.circuit { text-align: center; line-height: 1.2; font-weight: bold; font-size: %s; margin-bottom: 14pt; } .small { font-size: 90%%; line-height: 1.2; }
.line { border-top: 0.9pt solid; width: 1.6in; margin: 8pt auto; } .sides { line-height: 1.2; width: auto; } .sides p { margin-bottom: 8pt; }
.role { font-style: italic; margin-left: %s; } .no { text-align: center; font-weight: bold; }
"""
LABELS = {
    "us/fed/ca2": ("", "", "RULINGS BY SUMMARY ORDER DO NOT HAVE PRECEDENTIAL EFFECT."),
    "us/fed/ca5": ("", "", "Summary Calendar"),
    "us/fed/ca7": ("To be cited only in accordance with FED. R. APP. P. 32.1", ""),
    "us/fed/ca11": ("[DO NOT PUBLISH]", "NOT FOR PUBLICATION", ""),
}


def draw(m: Matter) -> str:
    kind = furniture.type_of(m, "Liberation Serif", "Noto Serif", "DejaVu Serif", sizes=(12, 13, 13.5))
    css = furniture.style(m, kind, lead=m.dice("1.5", "2", "1.35")) + CSS % (
        m.dice("125%", "150%", "100%"),
        m.dice("0", "1in", "2.2in"),
    )
    line = "<div class=line></div>"
    number = f"<p class=no>No. {m.number.caption}</p>"
    label = m.rng.choice(LABELS[m.court.id])
    note = f"<p class='c tight'>{label}</p>" if label else ""
    title = f"<p class=title>{esc(m.title)}</p>"
    if m.court.id.endswith(("ca7", "ca2")) and m.rng.random() < 0.7:
        middle = (
            f"<table class=caption><tr><td class=sides>{_sides(m)}</td><td class=sides>{_source(m)}</td></tr></table>"
        )
        text = f"{_circuit(m)}{_dated(m)}{number}{note}{middle}{title}"
    else:
        text = f"{note}{_circuit(m)}{line}{number}{line}<div class='sides c'>{_sides(m)}</div>{line}<div class='c tight'>{_source(m)}</div>{line}{title}"
    bench = f"<p class='tight'>Before {_three(m)}, Circuit Judges.</p><p>&nbsp;</p>" if m.rng.random() < 0.7 else ""
    end = (
        f"<div class=sig><p class=by>FOR THE COURT:<br>{esc(m.clerk)}, Clerk</p></div>" if m.rng.random() < 0.4 else ""
    )
    return sheet(css, marks.all_of(m) + text + bench + pieces.body(m, least=2, most=8) + end)


def _circuit(m: Matter) -> str:
    word = m.court.district.removesuffix(" Circuit")
    lines = m.rng.choice((
        ("United States Court of Appeals", f"For the {word} Circuit"), ("UNITED STATES COURT OF APPEALS", f"FOR THE {word.upper()} CIRCUIT"),
        ("In the", "United States Court of Appeals", f"For the {word} Circuit"),
    ))  # fmt: skip
    return f"<div class=circuit>{pieces.rows(*lines)}</div>"


def _dated(m: Matter) -> str:
    day = long_date(m.filed.on if m.filed else m.dated)
    return f"<p class='c tight'>{m.dice('Submitted ', 'Decided ', '')}{day}</p><p>&nbsp;</p>"


def _sides(m: Matter) -> str:
    upper = m.rng.random() < 0.5
    left, right = (
        furniture.listed(m, m.left, upper=upper, often=0.1),
        furniture.listed(m, m.right, upper=upper, often=0.1),
    )
    between = m.dice("v.", "versus", "v.")
    return f"<p>{left},</p><p class=role>{m.left_role},</p><p>{between}</p><p>{right},</p><p class=role>{m.right_role}.</p>"


def _source(m: Matter) -> str:
    if m.left[0].role == "Petitioner":
        agency = sides.reviewed(m)
        file = f"<p>Agency No. A{m.rng.randint(70, 219):03}-{m.rng.randint(100, 999)}-{m.rng.randint(100, 999)}</p>"
        return f"<p>Petition for Review of an Order of<br>{agency}</p>{file if 'Immigration' in agency else ''}"
    place = m.dice(
        "Southern District of New York",
        "Northern District of Illinois",
        "Southern District of Texas",
        "Middle District of Florida",
    )
    return (
        f"<p>{m.dice('Appeal from the United States District Court', 'On Appeal from the United States District Court')} for the {place}</p>"
        f"<p>{m.dice('USDC No. ', 'No. ', 'D.C. Docket No. ', 'USDC ')}<span class=held>{m.others[0]}</span></p><p>{esc(m.judge)}, <i>Judge</i>.</p>"
    )


def _three(m: Matter) -> str:
    one, two, three = (m.prose["someone"].split()[-1].upper() for _ in range(3))
    return esc(f"{one}, {two}, and {three}")


def own_titles(kind: str) -> tuple[str, ...]:
    return titles.pool(titles.DECISION)


LAYOUT = Layout(
    name="circuit decision",
    courts=("us/fed/ca2", "us/fed/ca5", "us/fed/ca5", "us/fed/ca7", "us/fed/ca11"),
    nature="appeal",
    kinds=("order",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=own_titles,
    sides=sides.appeal,
    cites=district_number,
)
