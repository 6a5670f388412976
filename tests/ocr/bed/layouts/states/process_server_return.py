"""What a process server's program prints for the clerk: state, county and court in one line, the case, who was served, when and how, and an oath."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.states import looks
from tests.ocr.bed.layouts.states.suitors import Suitors
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.9in 1in; @bottom-center { content: "Copyright © 1992-%s DreamBuilt Software, Inc. - Process Server's Toolbox"; font: 7pt '%s'; } }
body { font: %spt/1.35 '%s'; } .title { text-align: center; font-weight: bold; font-size: 140%%; margin-bottom: 14pt; %s }
.place { width: 100%%; font-weight: bold; margin-bottom: 12pt; } .place .mid { text-align: center; } .place .far { text-align: right; }
.line { margin-bottom: 8pt; }
.two { width: 100%%; margin-top: 26pt; } .two td { width: 50%%; padding-right: 14pt; line-height: 1.2; font-size: 92%%; }
.code { font-size: 80%%; margin-top: 12pt; }
.portal { right: -0.4in; top: -0.55in; font: 7.5pt/1.2 'Liberation Sans'; text-align: right; } .who { margin-left: 0.3in; }
"""
PLACES = {
    "us/fl/broward-circuit": ("Florida", "Broward", "Circuit Court"),
    "us/fl/miami-dade-circuit": ("Florida", "Miami-Dade", "Circuit Court"),
    "us/fl/orange-circuit": ("Florida", "Orange", "Circuit Court"),
    "us/ga/gwinnett-state": ("Georgia", "Gwinnett", "State Court"),
    "us/ga/fulton-superior": ("Georgia", "Fulton", "Superior Court"),
    "us/mo/jackson-circuit": ("Missouri", "Jackson", "Circuit Court"),
    "us/az/pima-superior": ("Arizona", "Pima", "Superior Court"),
    "us/id/ada-district": ("Idaho", "Ada", "District Court"),
}
KNOWN = (
    ("Citibank, N.A.", ""),
    ("Synchrony Bank", ""),
    ("Midland Credit Management, Inc.", ""),
    ("Nationstar Mortgage LLC d/b/a Mr. Cooper", ""),
    ("Progressive American Insurance Company", ""),
    ("Publix Super Markets, Inc.", ""),
    ("Cypress Lakes Homeowners' Association, Inc.", ""),
    ("Unknown Tenant #1", ""),
    ("The Home Depot U.S.A., Inc.", ""),
    ("Freedom Mortgage Corporation", ""),
)
SUITORS = Suitors("Plaintiff", "Defendant", "Delaware", KNOWN, most=2)
TITLES = {
    "proof of service": (
        "RETURN OF SERVICE",
        "AFFIDAVIT OF SERVICE",
        "RETURN OF NON-SERVICE",
        "VERIFIED RETURN OF SERVICE",
        "AFFIDAVIT OF NON-SERVICE",
        "AFFIDAVIT OF DUE DILIGENCE",
        "CORPORATE RETURN OF SERVICE",
        "AMENDED RETURN OF SERVICE",
        "INDIVIDUAL RETURN OF SERVICE",
        "SUBSTITUTE RETURN OF SERVICE",
    )
}
PAPERS = (
    "SUMMONS; COMPLAINT",
    "SUMMONS, COMPLAINT AND EXHIBITS A-C",
    "SUBPOENA DUCES TECUM",
    "SUMMONS; PETITION; NOTICE OF LIS PENDENS",
)


def draw(m: Matter) -> str:
    font = m.dice("Liberation Sans", "Liberation Serif", "Liberation Sans", "DejaVu Sans Condensed")
    size = {"Liberation Serif": "11.5"}.get(font, "10")
    css = (
        looks.COMMON + CSS % (m.dated.year, font, size, font, m.dice("", "text-decoration: underline;")) + stamps.RUBBER
    )
    stamp = stamps.rubber(m, "dater", "plain", "boxed", right="-0.4in", top="-0.45in", wide="1.85in")
    stamp += looks.portal(
        m,
        "",
        f"Filing # {m.rng.randint(189000000, 239999999)}" if "us/fl" in m.court.id else m.court.clerk_title,
        f"E-Filed {looks.filed_on(m)} {looks.filed_at(m)}",
    )
    who = words.person(m.rng)
    state, county, court = PLACES[m.court.id]
    told = (f"State of {state}", f"County of {county}", court)
    one, two, three = told if m.rng.random() < 0.6 else tuple(map(str.upper, told))
    spelt = f"<tr><td>{one}</td><td class=mid>{two}</td><td class=far>{three}</td></tr>"
    place = f"<table class=place>{spelt}</table>"
    return sheet(
        css, looks.below(stamp, inches=0.45) + looks.titled(m) + place + _case(m) + _told(m, who) + _oath(m, who)
    )


def _case(m: Matter) -> str:
    upper = m.rng.random() < 0.5
    number = f"<p class=line>{m.dice('Case Number:', 'Case No.:', 'Case Number:')} {m.number.caption}</p>"
    ends = ":" if m.rng.random() < 0.7 else ""
    left = f"<p>{m.left_role}{ends}<br><b>{SUITORS.html(m, m.left, upper=upper)}</b></p><p>vs.</p>"
    right = f"<p class=line>{m.right_role}{ends}<br><b>{SUITORS.html(m, m.right, upper=upper)}</b></p>"
    one = m.counsel_left[0]
    street, town = words.address(m.rng, _town(m))
    return number + left + right + f"<p class=line>For:<br>{pieces.rows(one.name, one.firm, street, town)}</p>"


def _town(m: Matter) -> str:
    state = PLACES[m.court.id][0]
    towns = {
        "Florida": "Fort Lauderdale, FL 33301",
        "Georgia": "Atlanta, GA 30303",
        "Missouri": "Kansas City, MO 64106",
        "Arizona": "Tucson, AZ 85701",
    }
    return towns.get(state, "Boise, ID 83702")


def _told(m: Matter, who: str) -> str:
    served = m.rng.choice(m.right).name
    house = m.dice(
        "Caplan & Caplan Process", "ABC Legal Services", "Ancillary Legal Corporation", "D&B Legal Services, Inc."
    )
    got, day = m.prose.day(), m.prose.day()
    where = f"{m.prose['street']}, {_town(m)}"
    first = f"Received by {house} on {long_date(got)} at {m.hour} to be served on <b>{esc(served)}, {esc(where)}</b>."
    how = m.dice("INDIVIDUALLY/PERSONALLY", "SUBSTITUTE", "CORPORATE", "AUTHORIZED")
    then = f"I, {esc(who)}, do hereby affirm that on {long_date(day)} at {m.hour}, I:"
    done = f"<b>{how}</b> served by delivering a true copy of the <b>{m.dice(*PAPERS)}</b> with the date and hour of service endorsed thereon by me."
    if "NON-" in m.title or "DILIGENCE" in m.title:
        done = f"<b>NON-SERVED</b> the <b>{m.dice(*PAPERS)}</b> for the reason that I failed to find the person to be served."
    looked = f"Age: {m.rng.randint(22, 74)}, Height: 5'{m.rng.randint(2, 11)}\", Weight: {m.rng.randint(12, 23)}0, Glasses: N"
    seen = f"<p class=line><b>Description of Person Served:</b> {looked}</p>"
    more = f"<p class=line><b>Additional Information pertaining to this Service:</b><br>{esc(m.prose.sentence())}</p>"
    return (
        f"<p class=line>{first}</p><p class=line>{then}</p><p class=line>{done}</p>"
        + (seen if m.rng.random() < 0.6 else "")
        + more
    )


def _oath(m: Matter, who: str) -> str:
    said = "I certify that I am over the age of 18, have no interest in the above action, and am a Certified Process Server, "
    said += "in good standing, in the judicial circuit in which the process was served."
    sworn = f"Subscribed and Sworn to before me on {long_date(m.dated)} by the affiant who is personally known to me."
    notary = f"{sworn}<br><br>{'_' * 26}<br>NOTARY PUBLIC"
    left = notary if "AFFIDAVIT" in m.title else ""
    sign = f"{pieces.scrawl(m.rng)}<br>{'_' * 28}<br>{esc(who)}<br>Process Server #{m.rng.randint(101, 2900)}"
    job = f"<p class=code>Our Job Serial Number: {m.dice('CPN', 'ABC', 'ALC')}-{m.dated.year}{m.rng.randint(1000, 48000):06}</p>"
    return f"<p class=line>{said}</p><table class=two><tr><td>{left}</td><td>{sign}{job}</td></tr></table>"


LAYOUT = Layout(
    name="process server return",
    courts=tuple(PLACES),
    nature="civil",
    kinds=("proof of service",),
    filed=("e-filed", "rubber", "none"),
    draw=draw,
    own_titles=TITLES.__getitem__,
    sides=SUITORS.sides,
)
