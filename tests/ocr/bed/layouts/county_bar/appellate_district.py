"""A California Court of Appeal motion or application: court and district on top, sides boxed by two rules, the trial court's number in brackets."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.county_bar import townspeople as folk
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in 1.25in; @bottom-center { content: %(foot)s; font: 11pt '%(font)s'; } }
body { font: %(size)spt/1.4 '%(font)s'; } .court { text-align: center; margin-bottom: 18pt; line-height: 1.35; %(strong)s }
.case { width: 100%%; margin-bottom: 18pt; line-height: 1.2; } .left { width: 52%%; border-right: 1pt solid; border-bottom: 1pt solid;
padding: 6pt 10pt 10pt 0; }
.right { padding: 24pt 0 0 14pt; } .r { margin: 8pt 0 8pt 0.6in; } .mid { margin: 0 0 8pt 0.25in; } .told { margin-top: 10pt; }
.from { text-align: center; margin: 12pt 0.2in; line-height: 1.3; } .title { text-align: center; font-weight: bold; margin: 14pt 0.3in;
line-height: 1.3; %(big)s }
.who { margin-top: 30pt; line-height: 1.25; } .p { text-indent: 0.5in; margin-bottom: 8pt; } .h { font-weight: bold; text-align: center; margin: 6pt 0; }
.q { margin: 0 0.6in 8pt; } .rows { margin: 4pt auto 10pt; } .rows td, .rows th { padding: 1pt 9pt; } .body { %(break)s }
.sig { margin-top: 16pt; break-inside: avoid; } .by { margin-left: 2.5in; } .efiled { font: 7.5pt 'Liberation Sans'; text-align: center;
border: 0.8pt solid; padding: 3pt; }
"""
TITLES = {
    "motion": "MOTION TO AUGMENT THE RECORD ON APPEAL; DECLARATION OF COUNSEL|APPLICATION FOR EXTENSION OF TIME TO "
"FILE BRIEF|MOTION TO DISMISS APPEAL AS UNTIMELY"
    "|MOTION FOR JUDICIAL NOTICE; MEMORANDUM OF POINTS AND AUTHORITIES|RESPONDENT'S MOTION FOR SANCTIONS FOR FRIVOLOUS APPEAL|MOTION FOR CALENDAR PREFERENCE"
    "|APPLICATION FOR LEAVE TO FILE AMICUS CURIAE BRIEF|OPPOSITION TO MOTION TO DISMISS APPEAL|MOTION FOR RELIEF FROM DEFAULT",
    "brief": ("PETITION FOR REHEARING|LETTER BRIEF RE: APPEALABILITY|APPELLANT'S SUPPLEMENTAL BRIEF|PRELIMINARY "
"OPPOSITION TO PETITION FOR WRIT OF MANDATE|INFORMAL RESPONSE TO PETITION"),
    "notice": ("CERTIFICATE OF INTERESTED ENTITIES OR PERSONS|REQUEST FOR DISMISSAL OF APPEAL|NOTICE OF SETTLEMENT "
"PENDING APPEAL|STIPULATION TO EXTEND TIME TO FILE RESPONDENT'S BRIEF|NOTICE OF ERRATA TO "
"APPELLANT'S APPENDIX"),
}  # fmt: skip
DIVISIONS = {"first": ("ONE", "TWO", "THREE", "FOUR", "FIVE"), "fourth": ("ONE", "TWO", "THREE")}
LETTERS = {"D": "ONE", "E": "TWO", "G": "THREE"}
COUNTIES = {"D": "San Diego", "E": "Riverside", "G": "Orange", "A": "San Francisco"}
BODIES = (
    "City of Carlsbad",
    "County of Marin",
    "Regents of the University of California",
    "Department of Motor Vehicles",
    "San Diego Unified School District",
    "Franchise Tax Board",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Noto Serif", "DejaVu Serif", "Liberation Sans")
    size = 13 if font == "Liberation Serif" else 11.5 if font == "DejaVu Serif" else 12
    cover = m.rng.random() < 0.6
    look = {
        "font": font,
        "size": size,
        "foot": m.dice("counter(page)", '""'),
        "strong": m.dice("", "font-weight: bold;"),
        "big": m.dice("", "font-size: 115%;"),
    }
    look["break"] = "break-before: page;" if cover else ""
    title, said = f"<p class=title>{esc(m.title)}</p>", pieces.body(m, least=2, most=6)
    parts = _court(m) + _case(m) + (_from(m) + title if m.rng.random() < 0.6 else title + _from(m))
    who = f"<div class=who>{pieces.rows(*_counsel(m))}</div>"
    end = f"<div class=sig><p>Dated: {long_date(m.dated)}</p><p class=by>Respectfully submitted,<br><br>{'_' * 26}</p></div>"
    stamp = _filed(m) + stamps.rubber(m, "plain", "clock", right="-1.05in", top="-0.95in", wide="2in")
    whole = parts + (who + f"<div class=body>{said}{end}</div>" if cover else f"<div class=body>{said}{end}</div>{who}")
    return sheet(CSS % look + stamps.RUBBER, stamp + whole)


def _court(m: Matter) -> str:
    first = "first" in m.court.id
    division = m.rng.choice(DIVISIONS["first"]) if first else LETTERS[m.number.caption[0]]
    top = m.dice(
        "IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA",
        "COURT OF APPEAL OF THE STATE OF CALIFORNIA",
        "IN THE COURT OF APPEAL<br>OF THE STATE OF CALIFORNIA",
    )
    return f"<p class=court>{top}<br>{'FIRST' if first else 'FOURTH'} APPELLATE DISTRICT<br>DIVISION {division}</p>"


def _case(m: Matter) -> str:
    upper = m.rng.random() < 0.8
    real = [one for one in m.right if one.role == "Real Party in Interest"]
    second = [one for one in m.right if one not in real]
    role = m.right_role if not real else "Respondent"
    rows = [
        f"<p>{folk.listed(m, m.left, upper=upper, joint=' and ')},</p><p class=r>{m.left_role},</p><p class=mid>{m.dice('v.', 'vs.')}</p>"
    ]
    rows += [
        f"<p>{folk.listed(m, tuple(second), upper=upper, joint=' and ')},</p><p class=r>{role}{';' if real else '.'}</p>"
    ]
    rows += [f"<p>{esc(one.name.upper() if upper else one.name)},</p><p class=r>{one.role}.</p>" for one in real]
    label = m.dice("No.", "Case No.", "Court of Appeal No.", "Court of Appeal Case No.", "Appeal No.")
    return f"<table class=case><tr><td class=left>{''.join(rows)}</td><td class=right>{label} {m.number.caption}{_below(m)}</td></tr></table>"


def _below(m: Matter) -> str:
    """The number it comes from, where it stands by the court's own."""
    county = COUNTIES[m.number.caption[0]]
    told = m.dice(f"({county} County Super. Ct. No. {m.others[0]})", f"Superior Court No. {m.others[0]}", "")
    return f"<p class=told>{told}</p>" if told else ""


def _from(m: Matter) -> str:
    county = COUNTIES[m.number.caption[0]]
    said = m.dice(
        "Appeal from a Judgment of the Superior Court of",
        "On Appeal from the Superior Court for the County of",
        "From an Order of the Superior Court, County of",
    )
    if "Superior Court" in m.right[0].name:
        said = "From an Order of the Superior Court, County of"
    return f"<p class=from>{said} {county}<br>The Honorable {esc(m.judge)}, Judge<br>{m.dice('', f'Case No. {m.others[0]}')}</p>"


def _counsel(m: Matter) -> list[str]:
    side, role = m.filer
    towns = (
        "San Diego, California 92101",
        "San Francisco, CA 94104",
        "Irvine, California 92614",
        "Riverside, California 92501",
    )
    lines = folk.office(
        m, side, m.dice(" (SBN {})", ", Bar No. {}", " (State Bar No. {})"), towns, m.dice("619", "415", "949")
    )
    return [*lines, f"{m.dice('Attorneys for', 'Attorney for', 'Counsel for')} {role}"]


def _filed(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on = m.filed.on
    lines = [
        f"Court of Appeal, {'First' if 'first' in m.court.id else 'Fourth'} Appellate District",
        f"{esc(m.clerk)}, Clerk/Executive Officer",
        f"Electronically FILED on {on.month}/{on.day}/{on.year} at {m.filed.time} by {esc(folk.person(m.rng))}, Deputy Clerk",
    ]
    return f"<div class=efiled style='position: absolute; right: -0.9in; top: -0.75in; width: 2.6in; line-height: 1.2'>{'<br>'.join(lines)}</div>"


def _sides(rng: Random) -> Sides:
    """Who appeals may have sued or been sued; a fifth are petitions for a writ."""
    if rng.random() < 0.22:
        court = Party(
            rng.choice(
                (
                    "The Superior Court of Someplace County",
                    "Superior Court of the State of California, County of Someplace",
                )
            ),
            "Respondent",
        )
        return (Party(folk.person(rng), "Petitioner"),), (
            court,
            Party(rng.choice((folk.person, folk.shop))(rng), "Real Party in Interest"),
        )
    one, two = rng.choice(
        (
            ("Plaintiff and Appellant", "Defendant and Respondent"),
            ("Plaintiff and Respondent", "Defendant and Appellant"),
            ("Petitioner and Respondent", "Objector and Appellant"),
        )
    )
    return folk.county_suit(rng, BODIES, (one, two), most=2)


def _below_it(m: Matter) -> Matter:
    """Puts the superior court of the right county below: its number, and its name where it is the one answering."""
    letter, year, serial = m.number.caption[0], m.rng.randint(18, 24), m.rng.randint(10000, 69999)
    kind = m.rng.choice(("BC", "PO", "OE"))
    numbers = {
        "D": f"37-20{year}-{serial:08}-CU-{kind}-CTL",
        "E": f"CVRI{year}{serial % 9999:05}",
        "G": f"30-20{year}-{serial:08}-CU-{kind}-CJC",
        "A": f"CGC-{year}-{570000 + serial % 40000}",
    }
    real = "Superior Court" in m.right[0].name
    court = m.right[0].name.replace("Someplace", COUNTIES[letter])
    right = (replace(m.right[0], name=court), *m.right[1:]) if real else m.right
    return replace(m, others=(numbers[letter],), right=right)


LAYOUT = Layout(
    name="appellate district",
    courts=("us/ca/fourth-appellate", "us/ca/first-appellate"),
    nature="state appeal",
    kinds=("motion", "motion", "brief", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES[kind].split("|")),
    sides=_sides,
    recast=_below_it,
    counselled=folk.lawyers(6),
)
