"""A Maryland form of the domestic relations cases: state seal's line, court and number on top, both people with their addresses side by side."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.record_room.sheets import child, listed, spanned
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 0.6in 0.75in 0.65in; @bottom-left { content: "%s"; font: 7.5pt 'Liberation Sans'; }
@bottom-center { content: "Page " counter(page) " of " counter(pages); font: 7.5pt 'Liberation Sans'; } }
body { font: %spt/1.3 '%s'; } .top { border-bottom: 1.2pt solid; padding-bottom: 5pt; margin-bottom: 6pt; }
.top td { vertical-align: bottom; } .top { width: 100%%; margin-top: %s; }
.typed { font: %s; } .line { border-bottom: 0.6pt solid; padding: 0 6pt; } small { font-size: 6.8pt; line-height: 1; }
.who { width: 100%%; margin-top: 8pt; line-height: 1.2; }
.who td { width: 46%%; } .who .vs { width: 8%%; text-align: center; vertical-align: middle; } .who p { border-bottom: 0.6pt solid; min-height: 14pt; }
.title { text-align: center; font-weight: bold; font-size: 1.2em; margin: 12pt 0 2pt; }
.sub { text-align: center; font-size: 0.9em; margin-bottom: 8pt; } .ask { margin-top: 6pt; }
"""
FORMS = {
    "COMPLAINT FOR ABSOLUTE DIVORCE": ("CC-DR-020", "(Md. Rule 9-203)"),
    "COMPLAINT FOR CUSTODY": ("CC-DR-004", "(DOM REL 4)"),
    "COMPLAINT FOR VISITATION": ("CC-DR-005", "(DOM REL 5)"),
    "PETITION/MOTION TO MODIFY CUSTODY/VISITATION": ("CC-DR-007", "(DOM REL 7)"),
    "PETITION FOR CONTEMPT (VIOLATION OF VISITATION ORDER)": ("CC-DR-003", "(DOM REL 3)"),
    "COMPLAINT FOR CHILD SUPPORT": ("CC-DR-001", "(DOM REL 1)"),
    "ANSWER TO COMPLAINT/PETITION/MOTION": ("CC-DR-050", "(DOM REL 50)"),
    "JOINT STATEMENT OF PARTIES CONCERNING MARITAL AND NON-MARITAL PROPERTY": ("CC-DR-033", "(Md. Rule 9-207)"),
    "REQUEST FOR HEARING OR PROCEEDING": ("CC-DR-059", "(DOM REL 59)"),
    "LINE": ("CC-DR-061", ""),
}
ASKS = (  # what is asked, and of what kind the answer is
    ("I am related to the following child(ren) as: [ ] mother  [ ] father  [ ] other (explain):", ""),
    ("The child(ren) and their dates of birth are:", "child"),
    ("The child(ren) live with:", "person"),
    ("The parties were married in a [ ] civil  [ ] religious ceremony on:", "day"),
    ("Check all that apply: [ ] I have lived in Maryland since:", "day"),
    ("I know of the following related cases concerning the child(ren) or parties:", "none"),
    (
        "It is in the best interest of the child(ren) that I have [ ] sole  [ ] joint  [ ] primary physical custody because:",
        "attached",
    ),
    ("I am not represented by an attorney and ask that the court send notices to the address above.", ""),
    ("The other party [ ] does  [ ] does not have an income. My total monthly income before taxes is:", "amount"),
    ("The amount of child support which should be paid each month under the Guidelines is:", "amount"),
    ("The other party and I have lived separate and apart without cohabitation since:", "day"),
    ("I have exhibits attached to this paper and have served them on the other party on:", "day"),
    (
        "FOR THESE REASONS, I request that the court grant the relief stated in this paper and order any other appropriate relief.",
        "",
    ),
)
TOWNS = (
    "Rockville, MD 20850",
    "Silver Spring, MD 20910",
    "Gaithersburg, MD 20878",
    "Baltimore, MD 21202",
    "Baltimore, MD 21215",
    "Towson, MD 21204",
)


def sides(rng: Random) -> Sides:
    return (Party(spanned(rng), "Plaintiff"),), (Party(spanned(rng), "Defendant"),)


def counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return ()


def recast(m: Matter) -> Matter:
    county = "15" if "montgomery" in m.court.id else "24"
    short, serial = m.dated.year % 100, m.rng.randint(80, 9900)
    plain = m.rng.choice((f"C-{county}-FM-{short}-{serial:06}", f"C-{county}-FM-{short}-{serial + 800000:06}"))
    return replace(m, number=Number(plain, plain))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Liberation Serif", "Liberation Sans")
    typed = m.dice(
        "11pt/1.2 'Liberation Mono'",
        "11pt/1.2 'Liberation Serif'",
        "10.5pt/1.2 'Liberation Sans'",
        "12.5pt/1.1 'DkgHandwriting'",
    )
    form, rule = FORMS[m.title]
    seat = "Montgomery County" if "montgomery" in m.court.id else "Baltimore City"
    court = f"<b>CIRCUIT COURT FOR</b> <span class='line typed'>{seat}</span><b>, MARYLAND</b>"
    street = (
        "50 Maryland Avenue, Rockville, Maryland 20850"
        if seat[0] == "M"
        else "111 N. Calvert Street, Baltimore, Maryland 21202"
    )
    located = f"Located at <span class='line typed'>{street}</span><br><small>Court Address</small>"
    number = f"Case No. <span class='line typed'>{m.number.caption}</span>"
    beside = m.rng.random() < 0.4
    top = f"<table class=top><tr><td>{court}<br><small>&emsp;City/County</small><br>{located}</td><td>{number if beside else ''}</td></tr></table>"
    below = "" if beside else f"<p style='text-align: right'>{number}</p>"
    between = m.dice("vs.", "vs.", "v.")
    who = f"<table class=who><tr><td>{_one(m, 0)}</td><td class=vs>{between}</td><td>{_one(m, 1)}</td></tr></table>"
    title = f"<p class=title>{esc(m.title)}</p><p class=sub>{rule}</p>"
    told = (
        f"I, <span class='line typed'>{esc(m.left[0].name)}</span>, representing myself, state that:"
        if m.title != "LINE"
        else "Madam/Mr. Clerk:"
    )
    chosen = [*sorted(m.rng.sample(ASKS[:-1], m.rng.randint(6, 11)), key=ASKS.index), ASKS[-1]]
    asks = f"<p class=ask>{told}</p>" + "".join(_ask(m, at, *one) for at, one in enumerate(chosen, 1))
    sign = f"<p class=ask>{m.dated:%m/%d/%Y} ______________&emsp;{pieces.scrawl(m.rng)}<br>"
    sign += f"<small>Date{'&emsp;' * 14}Signature</small></p>"
    css = CSS % (
        f"{form} (Rev. {m.dice('01/2024', '10/2023', '07/2024')})",
        m.dice("10.5", "11"),
        font,
        "0.5in" if m.filed else "0",
        typed,
    )
    stamp = stamps.rubber(m, "plain", "boxed", "clock", right="-0.3in", top="-0.3in", wide="1.75in")
    return sheet(css + stamps.RUBBER, stamp + top + below + who + title + asks + sign)


def _one(m: Matter, at: int) -> str:
    """One of the two: name, street, town, telephone, each on its line with what is asked below it; the role last."""
    party = (m.left[0], m.right[0])[at]
    street = f"{m.rng.randint(101, 9899)} {m.rng.choice(words.STREETS)}"
    asked = ("Name", "Street Address, Apt. No.", "City, State, Zip", "Telephone")
    given = (party.name, street, m.rng.choice(TOWNS), words.telephone(m.rng) if at == 0 or m.rng.random() < 0.5 else "")
    lines = "".join(
        f"<p><span class=typed>{esc(text) or '&nbsp;'}</span></p><small>{what}</small>"
        for text, what in zip(given, asked, strict=True)
    )
    return f"{lines}<div><b>{party.role}</b></div>"


def _ask(m: Matter, at: int, text: str, kind: str) -> str:
    answers = {
        "child": f"{child(m.rng)}, {m.rng.randint(1, 12):02}/{m.rng.randint(2009, 2022)}",
        "person": m.rng.choice(("me", m.left[0].name, "both parents", "maternal grandmother")),
        "day": f"{m.prose.day():%m/%d/%Y}",
        "none": "none",
        "attached": "see attached page",
        "amount": f"${m.rng.randint(300, 6800):,}.00",
    }
    given = answers.get(kind, "") if m.rng.random() < 0.85 else ""
    if m.rng.random() < 0.6:
        text = text.replace("[ ]", "[X]", 1)
    filled = f" <span class='line typed'>{esc(given)}</span>" if text.endswith(":") and given else ""
    return f"<p class=ask>{at}. {esc(text)}{filled}</p>"


LAYOUT = Layout(
    name="maryland domestic form",
    courts=("us/md/montgomery-circuit", "us/md/baltimore-city-circuit"),
    nature="limited",
    kinds=("form",),
    filed=("rubber", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: listed("|".join(FORMS)),
    sides=sides,
    counselled=counselled,
    recast=recast,
)
