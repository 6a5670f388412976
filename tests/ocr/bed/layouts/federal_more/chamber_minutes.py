"""What a federal courtroom deputy writes of a hearing: the court's seal or name, labelled lines or a ruled grid, who appeared, what was ruled."""

from html import escape as esc

from tests.ocr.bed import pieces
from tests.ocr.bed.layouts.federal import sides
from tests.ocr.bed.layouts.federal_more import setting
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.lines td { padding: 2pt 10pt 2pt 0; line-height: 1.2; } .grid { width: 100%; line-height: 1.2; } .grid td { border: 0.8pt solid; padding: 4pt 6pt; }
.title { text-align: center; font-weight: bold; margin: 10pt 0; } .lines, .grid { margin: 8pt 0 10pt; } .lab { white-space: nowrap; }
"""
TITLES = """
CIVIL MINUTES|CIVIL MINUTES - GENERAL|MINUTE ENTRY|Minute Entry for Proceedings|CIVIL PRETRIAL MINUTES|MINUTE ORDER|CIVIL LAW AND MOTION MINUTE ORDER
MINUTES OF SETTLEMENT CONFERENCE|CASE MANAGEMENT CONFERENCE MINUTES|CIVIL TRIAL MINUTES - DAY 4|ZOOM HEARING MINUTES|CLERK'S MINUTES
MINUTES OF DISCOVERY HEARING|Scheduling Conference Minutes|Minute Entry: Telephonic Status Conference|MINUTES OF ORAL ARGUMENT
"""
CRIMES = """
CRIMINAL MINUTES|CRIMINAL MINUTES - SENTENCING|MAGISTRATE JUDGE'S MINUTES|Minute Entry: Change of Plea|CRIMINAL PRETRIAL MINUTES|MINUTES OF DETENTION HEARING
MINUTES OF INITIAL APPEARANCE|CRIMINAL TRIAL MINUTES|Minute Entry for Arraignment|ADMISSION OR DENIAL HEARING MINUTES|DISPOSITION HEARING MINUTES
"""
HEADS = ("court title lines", "title court lines", "court lines title", "court title lines")


def draw(m: Matter) -> str:
    kind = setting.face(m, "Liberation Serif", "Liberation Sans", "DejaVu Sans", "Liberation Mono", "Noto Serif")
    told = {
        "court": _court(m),
        "title": setting.title(m, m.dice("", "text-decoration: underline;", "text-align: left;", "font-size: 112%;")),
        "lines": m.rng.choice((_lines, _grid, _pairs))(m),
    }
    head = "".join(told[part] for part in m.rng.choice(HEADS).split())
    went = "".join(f"<p class=gap>{esc(m.prose.paragraph(1, 3))}</p>" for _ in range(m.rng.randint(2, 6)))
    ruled = f"<p class='{m.dice('b', 'u', '')} t'>{m.dice('PROCEEDINGS:', 'ORDERED AFTER HEARING:', 'SUMMARY', 'THE COURT ORDERS:', 'Notes:')}</p>"
    kept = (
        f"<p class=t>{m.dice('Time in court: ', 'Total Time: ')}{m.rng.randint(5, 95)} {m.dice('minutes', 'min.')}</p>"
        if m.rng.random() < 0.5
        else ""
    )
    css = (
        setting.style(
            m, kind, lead=m.dice("1.25", "1.4"), margin=m.dice("0.9in 1in", "0.8in"), foot=m.dice('""', "counter(page)")
        )
        + CSS
    )
    return sheet(css, f"{setting.stamped(m)}{head}{ruled}{went}{kept}")


def _court(m: Matter) -> str:
    name = pieces.rows(*setting.court(m))
    if m.rng.random() < 0.35:
        beside = f"<td class=b style='vertical-align: middle'>{name}</td>"
        return f"<table class='wide gap'><tr><td style='width: 0.95in'>{setting.seal(m)}</td>{beside}</tr></table>"
    return f"<p class='t gap {m.dice('c b', 'c', 'b')}'>{name}</p>"


def _case(m: Matter) -> str:
    """The case by its sides in one line."""
    upper = m.rng.random() < 0.3
    left, right = (pieces.names(side, upper=upper) for side in (m.left, m.right))
    return f"{left} {m.dice('v.', 'v.', 'vs.', '-v-')} {right}{m.dice(', et al.', ' et al') if m.et_al else ''}"


def _facts(m: Matter) -> list[tuple[str, str]]:
    day = m.dated
    crime = m.layout.nature == "criminal"
    facts = [
        (
            m.dice("Case No.", "Case Number", "CASE NO.", "No.", "CASE NUMBER"),
            f"<span class=held>{m.number.caption}</span>",
        ),
        (m.dice("Case Name", "CASE NAME", "Title", "Case", "TITLE OF CASE"), _case(m)),
        (m.dice("Date", "DATE", "Date of Proceeding"), m.dice(long_date(day), f"{day:%m/%d/%Y}")),
        (m.dice("Judge", "JUDGE", "Before", "Presiding"), m.dice("", "Hon. ", "The Honorable ") + esc(m.judge)),
    ]
    more = [
        (m.dice("Deputy Clerk", "Courtroom Deputy", "COURTROOM DEPUTY"), esc(m.clerk)),
        (m.dice("Court Reporter", "Recorded", "Reporter/FTR"), esc(m.prose["someone"])),
        (m.dice("Time", "TIME", "Time in Court"), m.hour),
    ]
    first, second = ("Government", "Defendant") if crime else (m.left_role, m.right_role)
    for side, name in ((m.counsel_left, first), (m.counsel_right, second)):
        more.append(
            (
                f"{m.dice('Attorney for', 'Counsel for', 'Appearing for')} {name}",
                esc(", ".join(one.name for one in side[:2])),
            )
        )
    m.rng.shuffle(facts)
    return facts + more[: m.rng.randint(2, len(more))]


def _lines(m: Matter) -> str:
    colon, bold = m.dice(":", ":", " –"), m.dice("b", "")
    rows = "".join(f"<tr><td class='lab {bold}'>{label}{colon}</td><td>{said}</td></tr>" for label, said in _facts(m))
    return f"<table class=lines>{rows}</table>"


def _grid(m: Matter) -> str:
    """Ruled boxes, the label small over what is told."""
    cells = [
        f"<td style='width: 50%'><span style='font-size: 75%'>{label}:</span><br>{said}</td>"
        for label, said in _facts(m)
    ]
    cells += ["<td>&nbsp;</td>"] * (len(cells) % 2)
    return (
        "<table class=grid>"
        + "".join(f"<tr>{one}{two}</tr>" for one, two in zip(cells[::2], cells[1::2], strict=True))
        + "</table>"
    )


def _pairs(m: Matter) -> str:
    """Two labelled items to a line, no rules."""
    cells = [f"<td style='width: 50%; padding: 2pt 8pt 4pt 0'><b>{label}:</b> {said}</td>" for label, said in _facts(m)]
    cells += ["<td></td>"] * (len(cells) % 2)
    return (
        "<table class='wide gap'>"
        + "".join(f"<tr>{one}{two}</tr>" for one, two in zip(cells[::2], cells[1::2], strict=True))
        + "</table>"
    )


COURTS = ("us/fed/nd-cal", "us/fed/d-ariz")
LAYOUT = Layout(
    name="chamber minutes",
    courts=COURTS,
    nature="civil",
    kinds=("minute order",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: setting.pool(TITLES),
    sides=sides.civil,
)
CRIMINAL = Layout(
    name="criminal minutes",
    courts=COURTS,
    nature="criminal",
    kinds=("minute order",),
    filed=("header", "header", "e-filed", "none"),
    draw=draw,
    own_titles=lambda kind: setting.pool(CRIMES),
    sides=sides.criminal,
)
