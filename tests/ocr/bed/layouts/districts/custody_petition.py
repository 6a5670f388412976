"""The form a prisoner fills in for habeas corpus: ruled boxes for district, name, prison and number, the form's name on top."""

from html import escape as esc
from random import Random

from tests.ocr.bed import stamps, words
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 0.8in 0.9in; @top-center { content: %s; font: 9pt 'Liberation Sans'; color: #1b2f9b; }
@bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt 'Liberation Serif'; } }
body { font: 10.5pt/1.3 '%s'; } .edition { font-size: 8.5pt; } .title { text-align: center; font-weight: bold; margin: 46pt 0.6in 14pt; font-size: 12pt; }
.form { width: 100%%; border: 1pt solid; } .form td { border: 0.8pt solid; padding: 3pt 5pt; } .half { width: 50%%; } .ink { font: %s; }
.v { text-align: center; }
.p { margin: 11pt 0 0 0.25in; text-indent: -0.25in; } .sub { margin-left: 0.5in; } .under { border-bottom: 0.6pt solid; padding: 0 8pt; }
.box { display: inline-block; text-indent: 0; width: 8pt; height: 8pt; border: 0.8pt solid; font: bold 8pt/8pt 'Liberation Sans'; text-align: center; }
"""
STATE = (
    "PETITION UNDER 28 U.S.C. § 2254 FOR WRIT OF HABEAS CORPUS BY A PERSON IN STATE CUSTODY",
    "PETITION FOR A WRIT OF HABEAS CORPUS UNDER 28 U.S.C. § 2241",
    "PETITION FOR RELIEF FROM A CONVICTION OR SENTENCE BY A PERSON IN STATE CUSTODY (Petition Under 28 U.S.C. § 2254 for a Writ of Habeas Corpus)",
    "AMENDED PETITION UNDER 28 U.S.C. § 2254 FOR WRIT OF HABEAS CORPUS BY A PERSON IN STATE CUSTODY",
    "APPLICATION FOR A WRIT OF HABEAS CORPUS PURSUANT TO 28 U.S.C. § 2254",
)
HELD = {  # by court: state, prisons, courts of conviction
    "us/fed/sd-tex": (
        "Texas",
        "Wallace Pack Unit, Navasota|Ellis Unit, Huntsville",
        "351st District Court, Harris County",
    ),
    "us/fed/nd-tex": (
        "Texas",
        "Robertson Unit, Abilene|Clements Unit, Amarillo",
        "Criminal District Court No. 3, Dallas County",
    ),
    "us/fed/d-colo": ("Colorado", "Sterling Correctional Facility|Limon C.F.", "Arapahoe County District Court"),
    "us/fed/wd-wash": (
        "Washington",
        "Clallam Bay Corrections Center|Stafford Creek",
        "King County Superior Court, Seattle",
    ),
    "us/fed/nd-fla": (
        "Florida",
        "Apalachee Correctional Institution|Jefferson C.I.",
        "Second Judicial Circuit, Leon County",
    ),
    "us/fed/ed-mich": ("Michigan", "Macomb Correctional Facility|Saginaw C.F.", "Wayne County Circuit Court, Detroit"),
}
GROUNDS = (
    "My trial lawyer did not call my two alibi witnesses who were in the hall ready to testify.",
    "The officer searched my truck without a warrant and the judge let it in.",
    "I was denied credit for 412 days served in the county jail before sentence.",
    "The jury was told about an old case that had nothing to do with this one.",
)
AT = {5: 3, 8: 4, 12: 5}  # which answer an asked point has, where not the next
OFFICERS = (
    "Warden",
    "Director, TDCJ-CID",
    "Superintendent",
    "Secretary, Department of Corrections",
    "Executive Director",
)
ASKS = (
    "(a) Name and location of court that entered the judgment of conviction you are challenging:",
    "(a) Date of the judgment of conviction (if you know):",
    "Length of sentence:",
    "In this case, were you convicted on more than one count or of more than one crime?",
    "Identify all crimes of which you were convicted and sentenced in this case:",
    "(a) What was your plea? (Check one)",
    "Did you appeal from the judgment of conviction?",
    "If you did appeal, answer the following: (a) Result and date of result (if you know):",
    "(a) Other than the direct appeals listed above, have you previously filed any other petitions, applications, or motions?",
    "Did you seek further review by a higher state court?",
    "Did you file a petition for certiorari in the United States Supreme Court?",
    "GROUND ONE: Supporting facts (Do not argue or cite law. Just state the specific facts that support your claim.):",
    "Did you testify at a pretrial hearing, trial, or a post-trial hearing?",
)


def draw(m: Matter) -> str:
    hand = m.dice(
        "12.5pt/1.2 DkgHandwriting",
        "11pt/1.2 'Liberation Mono'",
        "11pt/1.2 'Liberation Serif'",
        "10.5pt/1.2 'Liberation Sans'",
    )
    css = CSS % (stamps.header(m), m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans"), hand)
    edition = f"AO 24{2 if '2241' in m.title else 1} (Rev. {m.dice('09/17', '01/15', '10/07')})"
    stamp = stamps.rubber(m, "boxed", "clock", "plain", right="-0.5in", top="-0.6in", wide="2.1in")
    head = f"<p class=edition>{edition}</p><p class=title>{esc(m.title)}</p>"
    asks = "".join(_ask(m, at, text) for at, text in enumerate(ASKS[: m.rng.randint(9, 13)], 1))
    return sheet(css + stamps.RUBBER, stamp + head + _form(m) + asks)


def _form(m: Matter) -> str:
    district = m.dice(m.court.district, m.court.district.upper(), m.court.district)
    who, warden = m.left[0].name, m.right[0].name
    upper = m.rng.random() < 0.3
    name, against = ((one.upper() if upper else one) for one in (who, warden))
    state, prisons, _ = HELD[m.court.id]
    cells = [
        ("United States District Court", f"District: {_ink(district)}"),
        (
            f"{m.dice('Name', 'Name (under which you were convicted)')}: {_ink(name)}",
            f"{m.dice('Docket or Case No.', 'Case No.')}: {_ink(m.number.caption)}",
        ),
        (f"Place of Confinement: {_ink(m.dice(*prisons.split('|')))}", f"Prisoner No.: {_ink(_prisoner(m.rng))}"),
    ]
    rows = "".join(f"<tr><td class=half>{one}</td><td>{two}</td></tr>" for one, two in cells)
    office = _ink(m.dice(*OFFICERS)) if m.rng.random() < 0.6 else ""
    left = f"Petitioner (include the name under which you were convicted)<br>{_ink(name)}"
    right = f"Respondent (authorized person having custody of petitioner)<br>{_ink(against)}{', ' if office else ''}{office}"
    foot = (
        f"<tr><td colspan=2>The Attorney General of the State of: {_ink(state)}</td></tr>"
        if m.rng.random() < 0.7
        else ""
    )
    rows += f"<tr><td>{left}</td><td><span class=v>v.</span>&emsp;{right}</td></tr>"
    return f"<table class=form>{rows}{foot}</table>"


def _prisoner(rng: Random) -> str:
    return rng.choice(
        (
            str(rng.randint(1200000, 2500000)),
            f"{rng.choice('ABKR')}{rng.randint(10000, 99999)}",
            f"{rng.randint(10000, 99999)}-479",
        )
    )


def _ink(text: str) -> str:
    return f"<span class=ink>{esc(text)}</span>"


def _ask(m: Matter, at: int, text: str) -> str:
    if text.endswith(("?", "one)")):
        yes = m.rng.random() < 0.5
        boxes = "&emsp;".join(
            f"<span class=box>{'X' if yes == (word == 'Yes') else ' '}</span> {word}" for word in ("Yes", "No")
        )
        return f"<p class=p>{at}.&ensp;{esc(text)}&emsp;{boxes}</p>"
    answers = (
        HELD[m.court.id][2],
        m.prose["date"],
        f"{m.rng.randint(2, 60)} years",
        m.prose["crime"],
        f"Affirmed, {m.prose['date']}",
        m.rng.choice(GROUNDS),
    )
    return f"<p class=p>{at}.&ensp;{esc(text)} <span class='ink under'>{esc(answers[AT.get(at, at - 1)])}</span></p>"


def _sides(rng: Random) -> Sides:
    return (Party(words.person(rng), "Petitioner"),), (Party(words.person(rng), "Respondent"),)


def _alone(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return ()


LAYOUT = Layout(
    name="custody petition",
    courts=("us/fed/sd-tex", "us/fed/d-colo", "us/fed/wd-wash", "us/fed/nd-fla", "us/fed/ed-mich", "us/fed/nd-tex"),
    nature="habeas",
    kinds=("petition",),
    filed=("header", "header", "rubber", "rubber", "none"),
    draw=draw,
    sides=_sides,
    own_titles=lambda kind: STATE,
    counselled=_alone,
)
