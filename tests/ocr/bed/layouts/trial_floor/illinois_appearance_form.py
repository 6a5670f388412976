"""A statewide form of the Illinois courts: state, circuit court and county in a box, its title beside, instructions down the side."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.trial_floor import folk
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.6in 0.6in 0.7in; @bottom-left { content: "%s"; font: 8pt 'Liberation Sans'; }
  @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 8pt 'Liberation Sans'; }
  @bottom-right { content: "(%s)"; font: 8pt 'Liberation Sans'; } }
body { font: %spt/1.25 '%s'; } .top { text-align: center; font-size: 8.5pt; font-style: italic; margin-bottom: 4pt; }
.form { width: 100%%; border: 1.2pt solid; }
.form td { border: 0.8pt solid; padding: 4pt 6pt; } .state { width: 31%%; font-weight: bold; }
.title { text-align: center; vertical-align: middle; font: bold 14pt/1.15 '%s'; }
.only { width: 29%%; height: 1.15in; text-align: center; font-size: 8.5pt; position: relative; } .how { width: 22%%; font-size: 7.5pt; background: #e9e9e9; }
.typed { font: %spt/1.2 '%s'; } .put { border-bottom: 0.6pt solid; min-height: 15pt; padding: 2pt 4pt 0; }
small { font-size: 7.5pt; }
.ask { margin: 8pt 0 0 14pt; text-indent: -14pt; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; margin-right: 4pt;
  text-indent: 0; text-align: center; font: bold 7.5pt/8pt 'Liberation Sans'; }
.case { width: 24%%; vertical-align: bottom; } .efiled { font: bold 8pt/1.15 'Liberation Sans'; color: #222; text-align: left; }
"""
TITLES = {
    "form": """
APPEARANCE|ANSWER / RESPONSE TO COMPLAINT / PETITION|MOTION|NOTICE OF MOTION|SUMMONS|EVICTION COMPLAINT
ADDITIONAL PROOF OF DELIVERY|APPLICATION FOR WAIVER OF COURT FEES|NOTICE OF COURT DATE FOR MOTION|SMALL CLAIMS COMPLAINT
STIPULATION AND ORDER TO DISMISS|AFFIDAVIT FOR SERVICE BY PUBLICATION|MOTION TO VACATE DEFAULT JUDGMENT|PROOF OF DELIVERY
ORDER FOR WAIVER OF COURT FEES
"""
}
HOW = (
    "Directly above, enter the name of the county where the case was filed.",
    "Enter your name as Plaintiff/Petitioner or Defendant/Respondent.",
    "Enter the Case Number given by the Circuit Clerk.",
    "In 1, check the box for the party you are.",
    "In 2, enter your complete address. E-filing is mandatory unless you are exempt.",
    "Under the Code of Civil Procedure, 735 ILCS 5/1-109, making a statement you know to be false is perjury.",
)
ASKS = (
    "I am filing this as the Plaintiff/Petitioner in this case.",
    "I am filing this as the Defendant/Respondent in this case.",
    "I request a trial by a jury of twelve.",
    "I do not agree with the statements made in paragraphs (list numbers):",
    "I sent this document by electronic service to the person at (address):",
    "I am asking the court to (explain what you want the judge to do):",
    "The court date was set for the remote appearance call listed on the notice.",
    "The amount claimed, with costs, is: $",
    "I have no attorney and my contact information is entered below.",
    "The items or property returned to me are at (street address):",
    "I ask that the judgment entered against me be vacated because I was not served at:",
    "The other party agrees with what I am asking for.",
    "Interest from the date of the agreement in the amount of $",
)


def draw(m: Matter) -> str:
    typed = m.dice("Liberation Serif", "Liberation Mono", "Liberation Sans", "Noto Sans")
    printed = m.dice("Liberation Sans", "Noto Sans", "Liberation Sans")
    number = f"{m.dice('AP-A', 'AN-R', 'MN-M', 'SU-S', 'WA-P')} {m.rng.randint(501, 3602)}.{m.rng.randint(1, 9)}"
    head = m.dice(
        "This form is approved by the Illinois Supreme Court and is required to be accepted in all Illinois Circuit Courts.",
        "This form is approved by the Illinois Supreme Court and must be accepted in all Illinois Courts.",
    )
    css = CSS % (
        number,
        f"{m.rng.randint(1, 12):02}/{m.dice('21', '23', '24')}",
        m.dice("9.5", "10"),
        printed,
        printed,
        m.dice("10", "11", "9.5"),
        typed,
    )
    county = m.dice("COOK", "Cook") if "cook" in m.court.id else m.dice("DuPAGE", "DuPage")
    state = f"STATE OF ILLINOIS,<br>CIRCUIT COURT<br><br><span class=typed style='border-bottom: 0.6pt solid'>{county}</span> COUNTY"
    only = f"<div>For Court Use Only</div>{_mark(m)}"
    first = f"<table class=form><tr><td class=state>{state}</td><td class=title>{esc(m.title)}</td><td class=only>{only}</td></tr></table>"
    how = "".join(f"<p style='margin-bottom: 7pt'>{line}</p>" for line in HOW[: m.rng.randint(3, 6)])
    cells = f"<td class=how><b>Instructions</b> \u25bc{how}</td><td>{_sides(m)}</td><td class=case>{_number(m)}</td>"
    second = f"<table class=form style='border-top: 0'><tr>{cells}</tr></table>"
    asks = "".join(_ask(m, at, ask) for at, ask in enumerate(folk.asked(m, ASKS, 6, 12), 1))
    return sheet(css + stamps.RUBBER, f"<p class=top>{head}</p>{first}{second}{asks}{_signed(m)}")


def _mark(m: Matter) -> str:
    if m.filed and m.filed.how == "e-filed":
        day = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
        lines = [
            "FILED",
            day,
            m.clerk.upper(),
            "CIRCUIT CLERK",
            "COOK COUNTY, IL" if "cook" in m.court.id else "DUPAGE COUNTY, ILLINOIS",
        ]
        return f"<div class=efiled style='margin: 5pt 0 0 4pt'>{pieces.rows(*lines)}</div>"
    return stamps.rubber(m, "boxed", "plain", right="0.1in", top="0.2in", wide="1.75in")


def _sides(m: Matter) -> str:
    upper = m.rng.random() < 0.4
    left, right = (folk.listed(m, side, upper=upper) for side in (m.left, m.right))
    first, second = m.rng.choice(
        (
            (
                "Plaintiff / Petitioner <i>(First, middle, last name)</i>",
                "Defendant / Respondent <i>(First, middle, last name)</i>",
            ),
            (
                "Plaintiff/Petitioner (First, middle, last name or Company)",
                "Defendant/Respondent (First, middle, last name or Company)",
            ),
        )
    )
    above = m.rng.random() < 0.4
    parts = []
    for name, label in ((left, first), (right, second)):
        line, told = f"<div class='put typed'>{name}</div>", f"<small>{label}</small>"
        parts.append(told + line if above else line + told)
    return f"{parts[0]}<p style='margin: 5pt 0'>v.</p>{parts[1]}"


def _number(m: Matter) -> str:
    line, told = f"<div class='put typed'>{m.number.caption}</div>", "<small>Case Number</small>"
    return told + line if m.rng.random() < 0.3 else line + told


def _ask(m: Matter, at: int, ask: str) -> str:
    cross = m.dice("", "X", "", "\u2713")
    told = folk.typed_in(m, ask)
    filled = (
        f" <span class=typed style='border-bottom: 0.6pt solid; padding: 0 10pt'>{esc(told)}</span>" if told else ""
    )
    return f"<p class=ask>{at}. <span class=box>{cross}</span>{esc(ask)}{filled}</p>"


def _signed(m: Matter) -> str:
    who = m.counsel_left[0]
    said = "I certify that everything in this form is true and correct. I understand that making a false statement on this form is perjury."
    when = (
        f"<p style='margin-top: 8pt'>Court date: <span class=typed>{long_date(m.hearing)}</span> at <span class=typed>{m.hour}</span></p>"
        if m.rng.random() < 0.4
        else ""
    )
    lines = [
        f"/s/ {who.name}",
        who.name,
        f"Attorney No. {who.bar_number}",
        who.firm,
        folk.phone(m.rng, "312", "630", "773"),
    ]
    return (
        f"{when}<p style='margin-top: 12pt'>{said}</p><p class=typed style='margin-top: 8pt'>{pieces.rows(*lines)}</p>"
    )


LAYOUT = Layout(
    name="illinois statewide form",
    courts=("us/il/cook-circuit", "us/il/dupage-circuit"),
    nature="limited",
    kinds=("form",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    sides=folk.civil("Plaintiff", "Defendant", ("Chicago", "Cicero", "Wheaton", "Naperville")),
    counselled=folk.counsel(lambda rng: str(rng.randint(10100, 69900))),
    titled=folk.titled(TITLES),
)
