"""The cover of a brief or writ petition in California's Court of Appeal: number, court, sides, the court below, title, counsel."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import number
from tests.ocr.bed.layouts.county_seats.cast import Place, cast, described, joined, office
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CALIFORNIA = Place(
    "California",
    (
        "City of Oakland",
        "County of Orange",
        "Los Angeles Unified School District",
        "Regents of the University of California",
        "State Compensation Insurance Fund",
    ),
    (
        "Los Angeles, California 90071",
        "San Francisco, CA 94105",
        "Santa Ana, California 92701",
        "Oakland, California 94612",
    ),
    ("213", "415", "714", "510"),
    (
        "South Flower Street, Suite 4100",
        "Mission Street, 27th Floor",
        "W. Civic Center Drive",
        "Harrison Street, Suite 1500",
    ),
)
CSS = """
@page { margin: 0.9in 1.1in; } @page :first { background: %(tint)s; } @page :nth(n+2) { @bottom-center { content: counter(page); font: 11pt '%(font)s'; } }
body { font: %(size)spt/1.25 '%(font)s'; text-align: center; } .top { text-align: %(at)s; font-weight: bold; margin-bottom: 12pt; }
.court { font-weight: bold; margin-bottom: 12pt; } .rule { border-top: %(line)spt solid; margin: 9pt %(inset)s; } .sides { margin: 0 0.5in; }
.left { text-align: left; margin: 0 1in; } .role { margin: %(gap)spt 0; font-style: %(slant)s; } .in { text-align: left; margin-left: 2in; }
.below { margin: 8pt 0.3in; }
.title { font-weight: bold; font-size: 115%%; margin: 14pt 0.3in; } .counsel { text-align: %(seat)s; margin-top: 14pt; font-size: 94%%; }
.whole { break-before: page; text-align: left; line-height: 1.7; } .h { text-align: center; font-weight: bold; } .p { text-indent: 0.5in; }
.q { margin: 4pt 0.6in 10pt; } .rows { margin: 6pt auto; } .rows td, .rows th { padding: 1pt 9pt; border: 0.6pt solid; } .r { text-align: right; }
.efiled { font: 8pt/1.2 'Liberation Sans'; text-align: left; }
"""
APPEAL = (
    "Appellant's Opening Brief",
    "Respondent's Brief",
    "Appellant's Reply Brief",
    "Appellants' Opening Brief",
    "Appellant's Appendix, Volume 2 of 5 (Pages 301-598)",
    "Motion to Augment the Record on Appeal",
    "Application of {someone} for Leave to File Brief as Amicus Curiae in Support of Respondent",
    "Petition for Rehearing",
    "Request for Judicial Notice; Declaration of {someone}; [Proposed] Order",
    "Opposition to Motion to Dismiss Appeal",
    "Stipulation to Extend Time to File Respondent's Brief",
)
WRIT: tuple[str, ...] = (
    "Petition for Writ of Mandate, Prohibition or Other Appropriate Relief; Memorandum of Points and Authorities",
    "Preliminary Opposition to Petition for Writ of Mandate",
    "Return by Answer to Petition for Writ of Mandate",
    "Petition for Peremptory Writ of Mandate; Immediate Stay Requested",
    "Reply to Return to Petition for Writ of Mandate",
)
TRIAL = {
    "First": (("us/ca/alameda", "Alameda"), ("us/ca/san-francisco", "San Francisco")),
    "Second": (("us/ca/los-angeles", "Los Angeles"),),
    "Fourth": (("us/ca/orange", "Orange"), ("us/ca/san-diego", "San Diego")),
}
BENCHES = {
    "First": "One|Two|Three|Four|Five",
    "Second": "One|Two|Three|Four|Five|Six|Seven|Eight",
    "Fourth": "One|Two|Three",
}


def recast(m: Matter) -> Matter:
    """An appeal of either side or a writ against the trial court, from a court of this district."""
    court, county = _trial_court(m)
    below = number(m.rng, court, "civil", m.dated.year - 2, "AA").caption
    if m.rng.random() < 0.25:
        left, bench = (
            tuple(replace(party, role="Petitioner") for party in m.left),
            Party(f"Superior Court of {county} County", "Respondent"),
        )
        right, titles = (bench, *(replace(party, role="Real Party in Interest") for party in m.right)), WRIT
    else:
        first, second = m.dice("Appellant|Respondent", "Respondent|Appellant").split("|")
        left = tuple(replace(party, role=f"Plaintiff and {first}") for party in m.left)
        right, titles = tuple(replace(party, role=f"Defendant and {second}") for party in m.right), APPEAL
    title = m.dice(*titles).format(someone=words.person(m.rng))
    return replace(m, left=left, right=right, title=title.upper() if m.rng.random() < 0.8 else title, others=(below,))


def _district(m: Matter) -> str:
    return m.court.name.rpartition(", ")[2].split()[0]


def _trial_court(m: Matter) -> tuple[str, str]:
    """The court below and its county, the same each time for one appeal."""
    return Random(m.number.caption).choice(TRIAL[_district(m)])


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif Condensed", "Liberation Sans")
    look = {
        "font": font,
        "size": m.dice("13", "13", "14") if font == "Liberation Serif" else "13",
        "tint": m.dice("#fff", "#fff", "#e9f2e4", "#fdf6d8"),
        "at": m.dice("right", "center", "left"),
        "line": m.dice("0", "0.8", "1.5"),
        "inset": m.dice("0", "1.5in"),
        "gap": m.dice("5", "9"),
        "slant": m.dice("normal", "normal", "italic"),
        "seat": m.dice("center", "left"),
    }
    part = f", DIVISION {m.dice(*BENCHES[_district(m)].split('|')).upper()}" if m.rng.random() < 0.85 else ""
    court = pieces.rows(
        m.dice(
            "IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA",
            "COURT OF APPEAL, STATE OF CALIFORNIA",
            "IN THE COURT OF APPEAL OF CALIFORNIA",
        ),
        f"{m.dice('', 'FOR THE ')}{_district(m).upper()} APPELLATE DISTRICT{part}",
    )
    label = m.dice("Case No. ", "No. ", "Court of Appeal No. ", "", "Appeal No. ")
    head = f"<div class=top>{label}{m.number.caption}</div><div class=court>{court}</div><div class=rule></div>{_sides(m)}<div class=rule></div>"
    side, role = _speaker(m)
    counsel = office(m, side, CALIFORNIA, m.dice(" (SBN {})", " (State Bar No. {})", ", Bar No. {}", " (Bar No. {})"))
    foot = (
        f"<div class=counsel>{pieces.rows(*counsel, f'Attorneys for {role}')}<br><i>{esc(side[0].speaks_for)}</i></div>"
    )
    text = f"<div class=whole>{pieces.body(m, least=2, most=4)}</div>"
    return sheet(
        CSS % look + stamps.RUBBER,
        _filed(m) + head + _below(m) + f"<div class=title>{esc(m.title)}</div>" + foot + text,
    )


def _speaker(m: Matter) -> tuple[tuple[Attorney, ...], str]:
    said = m.title.upper()
    asks = "RESPONDENT'S BRIEF" in said or "OPPOSITION" in said or "RETURN BY" in said
    first = "Respondent" if asks else "Appellant"
    if m.left[0].role == "Petitioner":
        return (m.counsel_right, "Real Party in Interest") if asks else (m.counsel_left, m.left_role)
    return (m.counsel_left, m.left_role) if first in m.left[0].role else (m.counsel_right, m.right_role)


def _sides(m: Matter) -> str:
    writ, upper, told = m.left[0].role == "Petitioner", m.rng.random() < 0.85, m.rng.random() < 0.25
    blocks, inset = [], m.dice("", "", "in")
    groups = [
        (m.left, m.left_role),
        *([(m.right[:1], "Respondent"), (m.right[1:], _plural(m.right[1:]))] if writ else [(m.right, m.right_role)]),
    ]
    for side, role in groups:
        named = (
            joined(described(m, side, CALIFORNIA, upper=upper))
            if told and not writ
            else pieces.names(side, upper=upper)
        )
        blocks.append(f"{named},<div class='role {inset}'>{role}{'.' if side is groups[-1][0] else ','}</div>")
    blocks.insert(1, f"<div class=role>{m.dice('v.', 'vs.', 'v.')}</div>")
    return f"<div class={m.dice('sides', 'left')}>{''.join(blocks)}</div>"


def _plural(side: tuple[Party, ...]) -> str:
    return "Real Parties in Interest" if len(side) > 1 else "Real Party in Interest"


def _below(m: Matter) -> str:
    below, county = m.others[0], _trial_court(m)[1]
    said = m.dice(
        "Appeal from the Superior Court of California, County of {}",
        "On Appeal from the {} County Superior Court",
        "Appeal from a Judgment of the {} Superior Court",
    )
    if m.left[0].role == "Petitioner":
        said = "From the Superior Court for the County of {}"
    label = m.dice("Case No. ", "Superior Court No. ", "Superior Court Case No. ", "No. ")
    judge = f"{m.dice('The Honorable ', 'Hon. ')}{m.judge}, {m.dice('Judge', 'Judge Presiding', 'Dept. ' + str(m.rng.randint(1, 82)))}"
    lines = (
        [said.format(county), f"{label}{below}", judge]
        if m.rng.random() < 0.6
        else [said.format(county), judge, f"{label}{below}"]
    )
    return f"<div class=below>{pieces.rows(*lines)}</div>"


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return stamps.rubber(m, "boxed", "dater", right="-0.3in", top="7in")
    what = m.dice("Court of Appeal", f"California Court of Appeal, {_district(m)} Appellate District")
    said = f"{what} - Electronically FILED on {m.filed.on:%m/%d/%Y} at {m.filed.time} by {m.clerk}, Deputy Clerk"
    return f"<div class=efiled style='position: absolute; left: -0.6in; top: -0.65in'>{esc(said)}</div>"


LAYOUT = Layout(
    name="california appeal cover",
    courts=("us/ca/first-appellate", "us/ca/second-appellate", "us/ca/fourth-appellate"),
    nature="state appeal",
    kinds=("brief",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=cast(CALIFORNIA, "Plaintiff and Appellant", "Defendant and Respondent"),
    titled=lambda rng, kind, names: rng.choice(APPEAL),
    recast=recast,
)
