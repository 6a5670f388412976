"""A bankruptcy court's printed notice: the box that identifies the case, the notice's name, and what creditors must know."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.creditors_texts import CLAIMED, FORMS, FREED, ITEMS, WARNED
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page {{ margin: 0.7in 0.75in; @top-center {{ content: {header}; font: 8.5pt 'Liberation Sans'; white-space: nowrap; }}
@bottom-left {{ content: "Official Form {form}"; font: 8pt 'Liberation Sans'; }} @bottom-center {{ content: "{run}"; font: bold 8pt 'Liberation Sans'; }}
@bottom-right {{ content: "page " counter(page); font: 8pt 'Liberation Sans'; }} }}
body {{ font: {size}pt/1.25 'Liberation Sans'; }} .told {{ background: {tone}; border: 0.8pt solid; width: 100%; }} .told td {{ padding: 2pt 6pt; }}
.told .lines {{ border-bottom: 0.5pt solid #777; }} small {{ font-size: 7pt; }} .head {{ font-weight: bold; background: {dark}; padding: 2pt 6pt; }}
.form {{ margin: 12pt 0 0; font-size: 9pt; }}
.title {{ font-size: 15pt; font-weight: bold; margin: 1pt 0 5pt; border-bottom: 1.6pt solid; padding-bottom: 4pt; }}
.p {{ margin-bottom: 6pt; }} .items {{ width: 100%; }} .items td {{ border: 0.6pt solid; padding: 4pt 6pt; }}
.items td:first-child {{ width: 2.2in; font-weight: bold; }}
"""


def _sides(rng: Random) -> Sides:
    pair = cast.married(rng)
    owing = rng.choice((pair, (words.person(rng),), (words.person(rng),), (words.person(rng),)))
    return tuple(Party(name, "Debtor") for name in owing), ()


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return cast.attorneys(rng, side, 30101, 98990)[:1]


def _recast(m: Matter) -> Matter:
    """Number, judge's letters and chapter in one, as the forms print it."""
    plain = m.number.header.rstrip("0123456789")
    chapter = FORMS[m.title][1]
    return replace(m, number=Number(m.dice(plain + chapter, plain, plain[:8]), plain + chapter))


def draw(m: Matter) -> str:
    form, chapter = FORMS[m.title]
    tone, dark = m.dice("#fff", "#f1f1f1", "#e6ecf3"), m.dice("#fff", "#ddd", "#d5dde8")
    run = m.title.replace(" Set", "")[:70]
    css = CSS.format(
        header=stamps.header(m), form=form, run=run, size=m.rng.choice((8.5, 9, 9.5)), tone=tone, dark=dark
    )
    edition = m.dice("10/20", "12/15", "06/24", "04/22")
    title = f"<p class=form>Official Form {form}</p><p class=title>{esc(m.title)}<small> &nbsp; {edition}</small></p>"
    freed, notice = "ischarge" in m.title, form.startswith("309")
    section = "727" if chapter == "7" else "1328(a)"
    told = "".join(
        f"<p class=p>{text.format(chapter=chapter, section=section)}</p>"
        for text in (FREED if freed else WARNED if notice else ())
    )
    rest = _items(m) if notice else _end(m) if freed else _claimed(m) + _end(m)
    return sheet(css, _identity(m, chapter) + title + told + rest)


def _claimed(m: Matter) -> str:
    """What a creditor's form tells of the claim."""
    told = {"bank": cast.bank(m.rng), "claim": m.rng.randint(1, 24), "last": m.rng.randint(1000, 9999)}
    told |= {slot: m.prose[slot] for slot in ("amount", "street", "date")} | {"firm": cast.bank(m.rng)}
    rows = "".join(
        f"<tr><td>{at}. {esc(what)}</td><td>{esc(text.format(**told).replace('..', '.'))}</td></tr>"
        for at, (what, text) in enumerate(CLAIMED, 1)
    )
    return f"<table class=items>{rows}</table><br>"


def _end(m: Matter) -> str:
    """A discharge is the judge's; other notices are signed by the creditor."""
    if "ischarge" in m.title:
        who = f"{esc(m.judge)}<br>United States Bankruptcy Judge"
        return f"<p class=p>{long_date(m.dated)}<br><b>{m.dice('By the court:', 'For the Court:')}</b> {who}</p>"
    name = words.person(m.rng)
    return f"<p class=p>{pieces.scrawl(m.rng)}<br>Signature &emsp; Date {m.dated:%m/%d/%Y}<br>Print: {esc(name)}<br>Company: {esc(cast.bank(m.rng))}</p>"


def _identity(m: Matter, chapter: str) -> str:
    """The box at the head of every official form."""
    rows = []
    for at, party in enumerate(m.left, 1):
        spouse = "<br><small>(Spouse, if filing)</small>" if at == 2 else ""
        under = "<small>First Name &emsp;&emsp; Middle Name &emsp;&emsp; Last Name</small>"
        social = f"Last 4 digits of Social Security number or ITIN &nbsp; xxx-xx-{m.rng.randint(1000, 9999)}"
        cell = f"<td class=lines><b>{esc(party.name)}</b><br>{under}</td><td class=lines>{social}<br>EIN &nbsp; __-_______</td>"
        rows.append(f"<tr><td>Debtor {at}{spouse}</td>{cell}</tr>")
    filed = f"Date case filed for chapter {chapter}: &nbsp; {m.prose.day():%m/%d/%y}"
    court = f"<tr><td colspan=3>United States Bankruptcy Court {m.dice('for the:', 'for the')} &nbsp; {esc(m.court.district)}</td></tr>"
    number = f"<tr><td colspan=2>{m.dice('Case number:', 'Case number', 'Case number (if known):')} &nbsp; <b>{m.number.caption}</b></td><td>{filed}</td></tr>"
    asked = m.dice(
        "Information to identify the case:",
        "Information to identify the case",
        "Fill in this information to identify your case:",
    )
    head = f"<div class=head>{asked}</div>"
    return f"{head}<table class=told>{''.join(rows)}{court}{number}</table>"


def _items(m: Matter) -> str:
    street, town = words.address(
        m.rng, m.dice("Plano, TX 75024", "Newark, NJ 07102", "Wilmington, DE 19801", "Bronx, NY 10451")
    )
    counsel = m.counsel_left[0]
    told = {
        "name": m.left[0].name,
        "other": m.dice("None", f"aka {m.left[0].name.split(',')[0].split()[-1]} Enterprises", "None"),
        "street": f"{street}, {town}",
        "counsel": f"{counsel.name}, {counsel.firm}, {words.telephone(m.rng)}",
        "trustee": f"{words.person(m.rng)}, {words.telephone(m.rng)}",
        "day": long_date(m.hearing),
        "hour": m.hour,
    }
    rows = "".join(
        f"<tr><td>{at}. {esc(what)}</td><td>{esc(text.format(**told).replace('..', '.'))}</td></tr>"
        for at, (what, text) in enumerate(ITEMS, 1)
    )
    return f"<table class=items>{rows}</table>"


LAYOUT = Layout(
    name="creditors notice",
    courts=("us/fed/nd-tex-bankruptcy", "us/fed/d-nj-bankruptcy", "us/fed/d-del-bankruptcy", "us/fed/sd-ny-bankruptcy"),
    nature="bankruptcy",
    kinds=("notice",),
    filed=("header", "header", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(FORMS),
    sides=_sides,
    recast=_recast,
    counselled=_counselled,
)
