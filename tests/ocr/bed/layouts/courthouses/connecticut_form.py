"""A Connecticut judicial branch form: the form's number at the head, ruled boxes with small labels for court, docket, parties, and what is asked."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.courthouses import suits, townsfolk
from tests.ocr.bed.layouts.courthouses.form_texts import CERTIFIED, CONNECTICUT, ORDERED, filled
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.5in 0.55in; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 7.5pt 'Liberation Sans'; } }
body { font: 8.5pt/1.3 'Liberation Sans'; } .head { width: 100%%; margin-bottom: 5pt; } .title { font: bold %spt/1.15 'Liberation Sans'; }
.state { text-align: right; width: 2.2in; line-height: 1.25; } .form { width: 100%%; border: 0.8pt solid; margin-bottom: 6pt; table-layout: fixed; }
.form td { border: 0.6pt solid; padding: 1.5pt 4pt 3pt; } small { font-size: 7pt; display: block; } .typed { font: %spt/1.15 '%s'; }
.use { width: 2in; text-align: center; }
.bar { background: #ddd; font-weight: bold; padding: 2pt 4pt; border: 0.6pt solid; } .p { margin: %s 4pt; }
.blank { border-bottom: 0.5pt solid; padding: 0 20pt; }
.sq { display: inline-block; width: 7.5pt; height: 7.5pt; border: 0.8pt solid; margin-right: 6pt;
  text-align: center; font: bold 7.5pt/7pt 'Liberation Sans'; }
.efiled { font: 8pt 'Liberation Sans'; }
"""
CIVIL = (
    ("JD-CV-21", "APPLICATION FOR EXAMINATION OF JUDGMENT DEBTOR AND NOTICE OF HEARING", "form"),
    ("JD-CL-12", "APPEARANCE", "notice"),
    ("JD-CV-106", "MOTION FOR CONTINUANCE", "motion"),
    ("JD-CV-3", "WAGE EXECUTION PROCEEDINGS APPLICATION, ORDER, EXECUTION", "form"),
    ("JD-CV-51", "MOTION TO OPEN JUDGMENT (CIVIL MATTERS OTHER THAN SMALL CLAIMS AND HOUSING MATTERS)", "motion"),
    ("JD-CV-120", "APPLICATION FOR WAIVER OF FEES/PAYMENT OF COSTS/APPOINTMENT OF COUNSEL", "form"),
)
HOME = (
    ("JD-HM-5", "ANSWER TO COMPLAINT SUMMARY PROCESS (EVICTION)", "answer"),
    ("JD-HM-10", "MOTION FOR DEFAULT FOR FAILURE TO APPEAR AND JUDGMENT FOR POSSESSION", "motion"),
    ("JD-HM-33", "MOTION FOR STAY OF EXECUTION - SUMMARY PROCESS (EVICTION)", "motion"),
)
FAMILY = (
    ("JD-FM-159", "DIVORCE COMPLAINT (DISSOLUTION OF MARRIAGE)", "complaint"),
    ("JD-FM-176", "MOTION FOR ORDERS BEFORE JUDGMENT (PENDENTE LITE) IN FAMILY CASES", "motion"),
    ("JD-FM-174", "MOTION FOR MODIFICATION", "motion"),
    ("JD-FM-173", "MOTION FOR CONTEMPT", "motion"),
    ("JD-FM-6-SHORT", "FINANCIAL STATEMENT", "form"),
    ("JD-FM-160", "DISSOLUTION ANSWER", "answer"),
)
FORMS = {"CV": CIVIL, "HM": HOME, "FA": FAMILY}
PARTS = (
    ("The person filing states:", CONNECTICUT),
    ("Certification", CERTIFIED.strip().replace("\n", " ")),
    ("Order (For Court use only)", ORDERED),
)


def recast(m: Matter) -> Matter:
    rng, place = m.rng, suits.place_of(m)
    letters = rng.choice(("CV", "CV", "HM", "FA", "FA"))
    if letters == "FA":
        sides = townsfolk.wed(rng, ("Plaintiff", "Defendant"))
    else:
        pair = (townsfolk.eviction if letters == "HM" else townsfolk.civil)(rng, place)
        sides = townsfolk.sides(*pair, ("Plaintiff", "Defendant"))
    number = m.number.caption.replace("CV", "CV" if letters == "HM" else letters)
    _, title, kind = rng.choice(FORMS[letters])
    return suits.settled(m, suits.Suit(letters, sides, number, f"{kind}: {title}"))


def draw(m: Matter) -> str:
    form = next(number for forms in FORMS.values() for number, title, _ in forms if title == m.title)
    typed = m.dice("Liberation Mono", "Liberation Sans", "Liberation Serif", "DejaVu Sans Condensed")
    size = m.dice("9.5", "10", "11")
    css = CSS % (m.dice("12", "13", "14"), size, typed, m.dice("6pt", "9pt", "12pt")) + stamps.RUBBER
    words = m.title if m.rng.random() < 0.6 else m.title.title().replace("'S", "'s")
    rules = f"{form} Rev. {m.rng.randint(1, 12)}-{m.rng.randint(15, 24)}<br>P.B. §§ {m.dice('3-1', '25-5', '17-20')}, {m.dice('10-13', '25-26')}"
    state = "<b>STATE OF CONNECTICUT</b><br><b>SUPERIOR COURT</b><br>www.jud.ct.gov"
    head = f"<table class=head><tr><td><span class=title>{esc(words)}</span><br>{rules}</td><td class=state>{state}</td></tr></table>"
    parts = [
        "".join(_line(m, line, left_blank=said == ORDERED) for line in said.strip().split("\n")) for _, said in PARTS
    ]
    bars = [f"<p class=bar>{name}</p>" for name, _ in PARTS]
    rest = bars[0] + parts[0] + _signed(m) + bars[1] + parts[1] + (bars[2] + parts[2] if m.rng.random() < 0.6 else "")
    return sheet(css, _efiled(m) + head + _boxes(m) + rest)


def _cell(label: str, told: str, *, more: str = "") -> str:
    return f"<td {more}><small>{label}</small><span class=typed>{told}</span></td>"


def _boxes(m: Matter) -> str:
    """The court's box, the docket's, the parties': the case by its two names or each side in a box of its own."""
    place = suits.place_of(m)
    house = f"{place.house}, {place.city}, {place.post}"
    district = "Stamford/Norwalk" if "stamford" in m.court.id else "Hartford"
    sitting = m.dice("[X] Judicial District&ensp;[ ] Housing Session&ensp;[ ] G.A. No.", "Judicial District of")
    stamp = stamps.rubber(m, "plain", "clock", right="0.05in", top="0.15in", wide="1.85in")
    use = f"<td class=use rowspan=4 style='position: relative'><small>{m.dice('For Court Use Only', 'COURT USE ONLY')}</small>{stamp}</td>"
    upper = m.rng.random() < 0.5
    names = [
        "<br>".join(esc(party.name.upper() if upper else party.name) for party in side) for side in (m.left, m.right)
    ]
    names[1] += ", et al." if m.et_al else ""
    plaintiff = m.dice("Plaintiff's name", "Name of Plaintiff (Last, first, middle initial)", "Plaintiff(s)")
    defendant = plaintiff.replace("Plaintiff", "Defendant")
    docket = m.dice("Docket number", "Docket Number", "Court docket number")
    rows = (
        f"<tr>{_cell(sitting, district)}{_cell(docket, m.number.caption)}{use}</tr>",
        f"<tr>{_cell('Address of court (Number, street, town and zip code)', house, more='colspan=2')}</tr>",
        f"<tr>{_cell(plaintiff, names[0], more='colspan=2')}</tr>",
        f"<tr>{_cell(defendant, names[1], more='colspan=2')}</tr>",
    )
    return f"<table class=form>{''.join(rows)}</table>"  # fmt: skip


def _line(m: Matter, said: str, *, left_blank: bool) -> str:
    return f"<p class=p>{filled(m, said, left_blank=left_blank)}</p>"


def _signed(m: Matter) -> str:
    one, place = suits.signer(m)[0][0], suits.place_of(m)
    sign = _cell("Signed", pieces.scrawl(m.rng, 110, 24))
    first = sign + _cell("Print name of person signing", esc(one.name)) + _cell("Date signed", f"{m.dated:%m/%d/%Y}")
    where = f"{townsfolk.street(m.rng, place)}, {place.city}, {place.post}"
    telephone = _cell("Telephone number", townsfolk.telephone(m.rng, place))
    second = _cell("Mailing address", esc(where), more="colspan=2") + telephone
    return f"<table class=form><tr>{first}</tr><tr>{second}</tr></table>"  # fmt: skip


def _efiled(m: Matter) -> str:
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    said = f"E-FILED {m.filed.on:%m/%d/%Y} {m.filed.time}"
    return f"<div class=efiled style='position: absolute; top: -0.3in; left: 2.9in'>{said}</div>"


LAYOUT = Layout(
    name="connecticut form",
    courts=("us/ct/hartford-superior", "us/ct/stamford-superior"),
    nature="limited",
    kinds=("form",),
    filed=("e-filed", "rubber", "rubber", "none"),
    draw=draw,
    recast=recast,
)
