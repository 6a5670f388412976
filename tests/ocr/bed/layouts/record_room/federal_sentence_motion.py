"""The national form by which a federal prisoner attacks the sentence: ruled boxes for court, number, prison; the United States v. the movant."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.record_room.sheets import listed, spanned
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 0.8in 0.85in 0.7in; @top-center { content: %s; font: 8.5pt 'Liberation Sans'; }
@bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt '%s'; } }
body { font: 10.5pt/1.3 '%s'; } .rev { font: 8pt/1.2 'Liberation Sans'; margin-bottom: %spt; }
.title { text-align: center; font-weight: bold; font-size: 12.5pt; line-height: 1.25; margin-bottom: 12pt; }
.form { width: 100%%; margin-bottom: 12pt; } .form td { border: 0.8pt solid; padding: 3pt 5pt 5pt; } .form small { font-size: 9pt; }
.typed { font: %s; } .nation { text-align: center; vertical-align: middle; } .v { text-align: center; width: 0.5in; vertical-align: middle; }
.heading { text-align: center; font-weight: bold; margin: 8pt 0; }
.ask { margin: 8pt 0 0 0.3in; text-indent: -0.3in; } .answer { margin: 3pt 0 5pt 0.3in; border-bottom: 0.6pt solid; min-height: 15pt; }
"""
TITLES = "MOTION UNDER 28 U.S.C. § 2255 TO VACATE, SET ASIDE, OR CORRECT SENTENCE BY A PERSON IN FEDERAL CUSTODY"
MIXED = "Motion Under 28 U.S.C. § 2255 to Vacate, Set Aside, or Correct Sentence by a Person in Federal Custody"
PLACES = {
    "us/fed/nd-fla": ("FCI Marianna", "U.S. District Court, 111 N. Adams Street, Tallahassee, FL"),
    "us/fed/ed-la": ("FCC Oakdale I, Oakdale, LA", "U.S. District Court, 500 Poydras Street, New Orleans, LA"),
    "us/fed/ed-mich": ("FCI Milan", "U.S. District Court, 231 W. Lafayette, Detroit, MI"),
    "us/fed/nd-ill": ("USP Thomson", "U.S. District Court, 219 S. Dearborn, Chicago, IL"),
    "us/fed/wd-wash": ("FCI Sheridan, Sheridan, Oregon", "U.S. District Court, 700 Stewart Street, Seattle, WA"),
    "us/fed/ed-ny": ("FCI Otisville", "U.S. District Court, 225 Cadman Plaza East, Brooklyn, NY"),
    "us/fed/nd-tex": ("FCI Seagoville", "U.S. District Court, 1100 Commerce Street, Dallas, TX"),
}
ASKS = """
1. (a) Name and location of court which entered the judgment of conviction you are challenging:
(b) Criminal docket or case number (if you know):
2. (a) Date of the judgment of conviction (if you know):
(b) Date of sentencing:
3. Length of sentence:
4. Nature of crime (all counts):
5. (a) What was your plea? (Check one)   [ ] (1) Not guilty   [ ] (2) Guilty   [ ] (3) Nolo contendere (no contest)
(b) If you entered a guilty plea to one count or indictment, and a not guilty plea to another, what did you plead guilty to?
6. If you went to trial, what kind of trial did you have? (Check one)   [ ] Jury   [ ] Judge only
7. Did you testify at a pretrial hearing, trial, or post-trial hearing?   [ ] Yes   [ ] No
8. Did you appeal from the judgment of conviction?   [ ] Yes   [ ] No
""".strip().splitlines()
CRIMES = """
Conspiracy to distribute 5 kilograms or more of cocaine, 21 U.S.C. § 846|Felon in possession of a firearm|Wire fraud (counts 1-4)
Possession with intent to distribute methamphetamine|Bank robbery; use of a firearm, 18 U.S.C. § 924(c)|Reentry of removed alien
"""


def sides(rng: Random) -> Sides:
    return (Party("United States of America", ""),), (Party(spanned(rng), "Movant"),)


def counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return ()


def recast(m: Matter) -> Matter:
    return replace(m, title=MIXED) if m.rng.random() < 0.4 else m


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans")
    typed = m.dice(
        "11pt/1.2 'Liberation Mono'",
        "11pt/1.2 'Liberation Serif'",
        "10.5pt/1.2 'Liberation Sans'",
        "13pt/1.1 'DkgHandwriting'",
    )
    prison = PLACES[m.court.id][0]
    who, nation = m.right[0].name, m.left[0].name
    number = f"<small>{m.dice('Docket or Case No.:', 'Case No.:', 'Docket or Case No.:')}</small><br>{_typed(m.number.caption)}"
    title = esc(m.title).replace("SENTENCE BY", m.dice("SENTENCE BY", "SENTENCE<br>BY"))
    district = m.court.district
    court = f"<small>{m.dice('United States District Court', '<b>United States District Court</b>')}</small>"
    head = (
        f"<tr><td colspan=2>{court}</td><td colspan=2><small>District:</small> {_typed(district)}</td></tr>"
        f"<tr><td colspan=3><small>Name (under which you were convicted):</small><br>{_typed(who)}</td><td>{number}</td></tr>"
        f"<tr><td colspan=3><small>Place of Confinement:</small><br>{_typed(prison)}</td><td><small>Prisoner No.:</small><br>{_typed(_inmate(m))}</td></tr>"
        f"<tr><td colspan=2 class=nation>{m.dice(nation.upper(), nation.upper(), nation)}</td><td class=v>v.</td>"
        f"<td><small>Movant</small> <small>(include name under which convicted)</small><br>{_typed(who)}</td></tr>"
    )
    asks = "".join(_ask(m, at, what) for at, what in enumerate(ASKS[: m.rng.randint(9, len(ASKS))]))
    rev = pieces.rows(m.dice("AO 243 (Rev. 09/17)", "AO 243 (Rev. 09/17)", "AO 243 (Rev. 01/15)"))
    stamp = stamps.rubber(m, "plain", "boxed", "dater", right="-0.5in", top="-0.55in", wide="1.9in")
    css = CSS % (stamps.header(m), font, font, 56 if stamp else 10, typed) + stamps.RUBBER
    heading = f"<p class=heading>{m.dice('MOTION', 'MOTION', '')}</p>"
    return sheet(
        css, f"{stamp}<p class=rev>{rev}</p><p class=title>{title}</p><table class=form>{head}</table>{heading}{asks}"
    )


def _typed(text: str) -> str:
    return f"<span class=typed>{esc(text)}</span>"


def _inmate(m: Matter) -> str:
    return f"{m.rng.randint(10000, 99999)}-{m.rng.randint(4, 480):03}"


def _ask(m: Matter, at: int, what: str) -> str:
    """A question of the form, most of them answered."""
    sentenced = m.prose.day()
    answers = {
        0: PLACES[m.court.id][1],
        1: m.dice("", m.number.caption),
        2: f"{sentenced:%m/%d/%Y}",
        3: f"{sentenced:%m/%d/%Y}",
        4: m.dice("180 months", "Life", "97 months", "240 months", "120 months and 5 years supervised release"),
        5: m.rng.choice(listed(CRIMES)),
    }
    told = answers.get(at, "") if m.rng.random() < 0.85 else ""
    line = "" if "[ ]" in what else f"<p class=answer>{_typed(told) if told else '&nbsp;'}</p>"
    mark = what.replace("[ ]", "[X]", 1) if m.rng.random() < 0.5 else what
    return f"<p class=ask>{esc(mark)}</p>{line}"


LAYOUT = Layout(
    name="movant sentence form",
    courts=tuple(PLACES),
    nature="criminal",
    kinds=("form",),
    filed=("header", "rubber", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: listed(TITLES),
    sides=sides,
    counselled=counselled,
    recast=recast,
)
