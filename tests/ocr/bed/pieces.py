"""Pieces of content every paper is put together from: names in a caption, counsel's lines, bodies, signature blocks, exhibits."""

from html import escape as esc
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import long_date, spanish_date
from tests.ocr.bed.truth import Attorney, Party

SERIFS = ("Liberation Serif", "Noto Serif", "DejaVu Serif")
BARS = ("State Bar No. {}", "SBN {}", "[Bar No.: {}]", "(SBN {})", "(State Bar No. {})", "Bar No. {}")


def running(title: str, most: int = 60) -> str:
    """A title as it is run along the foot of each page: its first words."""
    kept = title.replace('"', "'").split()
    while len(" ".join(kept)) > most:
        kept.pop()
    return " ".join(kept)


def rows(*lines: str) -> str:
    """Lines of text, one under the other."""
    return "<br>".join(esc(line) for line in lines if line)


def names(side: tuple[Party, ...], *, upper: bool = True, described: bool = False, et_al: bool = False) -> str:
    """A side as a caption lists it: A, an individual; B, INC., a Nevada corporation; and DOES 1-50, inclusive."""
    told = [_named(party, upper=upper, described=described) for party in side]
    joint, last = ("; ", "; and ") if described else (", ", ", and " if len(told) > 2 else " and ")
    text = joint.join(told[:-1]) + (last if len(told) > 1 else "") + told[-1]
    return text + (", et al." if et_al else "")


def _named(party: Party, *, upper: bool, described: bool) -> str:
    name = esc(party.name.upper() if upper else party.name)
    if party.name.upper().startswith("DOES"):
        return f"{name}, inclusive" if described else name
    if not described or "d/b/a" in party.name:
        return name
    if party.name.replace(".", "").isupper() and len(party.name) < 8:
        return f"{name}, a minor, by and through her guardian ad litem"
    return f"{name}, {words.description(party.name)}"


def called(side: tuple[Attorney, ...], rng: Random, *, upper: bool = False, emails: bool = False) -> list[str]:
    """Counsel's own lines, a line each: name and bar number."""
    bar = rng.choice(BARS)
    lines = []
    for one in side:
        lines.append(f"{one.name.upper() if upper else one.name} {bar.format(one.bar_number)}")
        if emails:
            lines.append(f"{_domain(one.name.split(',')[0].removesuffix('Jr.').split()[-1])}@{_domain(one.firm)}.com")
    return lines


def _domain(firm: str) -> str:
    plain = "".join(letter for letter in firm.split(",")[0].lower() if letter.isascii() and letter.isalpha())
    return plain[:14]


def counsel(
    m: Matter, side: tuple[Attorney, ...], role: str, *, city: str, upper: bool = True, emails: bool = False
) -> list[str]:
    """The attorney block at the head of a paper, line by line, without its last two ("Attorneys for")."""
    house = side[0].firm
    street, town = words.address(m.rng, city)
    phone = words.telephone(m.rng)
    return [
        *called(side, m.rng, upper=upper, emails=emails),
        house.upper() if upper else house,
        street,
        town,
        f"Telephone: {phone}",
        *([f"Facsimile: {words.telephone(m.rng)}"] if m.rng.random() < 0.6 else []),
        f"Attorney{'s' if len(side) > 1 else ''} for {role} {side[0].speaks_for}",
    ]


def body(
    m: Matter, *, least: int = 3, most: int = 14, numbered: bool = False, headings: bool = True, notes: bool = True
) -> str:
    """Headings and paragraphs, here and there a quotation, a footnote, a table, a list of points."""
    parts, count = [], m.rng.randint(least, most)
    for at in range(count):
        if headings and at % 4 == 1:
            parts.append(f"<p class=h>{esc(m.prose.heading())}</p>")
        parts.append(_part(m, at, numbered=numbered, notes=notes))
    return "".join(parts)


def _part(m: Matter, at: int, *, numbered: bool, notes: bool) -> str:
    chance = m.rng.random()
    if at and chance < 0.06:
        return f"<p class=q>{esc(m.prose.paragraph(1, 3))}</p>"
    if at > 1 and chance < 0.12:
        return table(m)
    said = esc(m.prose.paragraph(2, 4 if numbered else 6))
    if notes and m.rng.random() < 0.12:
        said = _noted(said, esc(m.prose.paragraph(1, 2)))
    mark = f"{at + 1}.&emsp;" if numbered else ""
    return f"<p class=p>{mark}{said}</p>"


def _noted(said: str, note: str) -> str:
    """A footnote hung on the last word, so that its number never begins a line."""
    rest, _, last = said.rpartition(" ")
    return f"{rest} <span class=held>{last}<span class=footnote>{note}</span></span>"


def table(m: Matter) -> str:
    """Amounts by date, ruled."""
    head = "<tr><th>Date</th><th>Item</th><th>Amount</th></tr>"
    cells = "".join(
        f"<tr><td>{day}</td><td>{esc(what)}</td><td class=r>{much}</td></tr>"
        for day, what, much in m.prose.rows(m.rng.randint(3, 8))
    )
    return f"<table class=rows>{head}{cells}</table>"


def signature(m: Matter, side: tuple[Attorney, ...], role: str, *, spanish: bool = False) -> str:
    """Date, a signature, the name below it."""
    one = side[0]
    day = spanish_date(m.dated) if spanish else long_date(m.dated)
    sign = m.dice(f"/s/ {one.name}", "_" * 32, scrawl(m.rng))
    signed = sign if sign.startswith("<") else esc(sign)
    first = "En San Juan, Puerto Rico, a " if spanish else m.dice("Dated: ", "DATED: ", "Respectfully submitted, ")
    last = f"Abogado de la parte {role.lower()}" if spanish else f"Attorney{'s' if len(side) > 1 else ''} for {role}"
    return f"<div class=sig><p>{first}{day}</p><p class=by>By: {signed}<br>{rows(one.name, one.firm, last)}</p></div>"


def scrawl(rng: Random, wide: int = 130, high: int = 30) -> str:
    """A signature as a pen leaves it: a few loops that no one can read."""
    points, x = [], 4.0
    while x < wide - 12:
        rise = rng.uniform(2, high - 4)
        points.append(f"S{x + rng.uniform(-6, 8):.1f} {rise:.1f} {x + 9:.1f} {high - rng.uniform(4, high - 6):.1f}")
        x += rng.uniform(5, 14)
    path = (
        f"M2 {high / 2} C5 0 9 {high} 12 {high / 2} "
        + " ".join(points)
        + f" S{wide - 30} {high} {wide} {rng.uniform(2, high):.1f}"
    )
    drawn = f'<path d="{path}" fill="none" stroke="#111" stroke-width="1.1"/>'
    return f'<svg width="{wide}" height="{high}" viewBox="0 0 {wide} {high}">{drawn}</svg>'


def judge_signature(m: Matter) -> str:
    """The end of an order."""
    sign = m.dice("_" * 30, scrawl(m.rng, 150, 34))
    title = (
        "UNITED STATES DISTRICT JUDGE"
        if "federal" in m.court.level
        else "JUDGE OF THE " + m.court.level.upper() + " COURT"
    )
    return f"<div class=sig><p>Dated: {long_date(m.dated)}</p><p class=by>{sign}<br>{rows('Hon. ' + m.judge, title)}</p></div>"


def exhibit(m: Matter) -> str:
    """An exhibit's cover sheet and a page behind it."""
    letter = m.prose["exhibit"]
    cover = f"<div class=exhibit><p>{m.dice('EXHIBIT', 'Exhibit')} {letter}</p></div>"
    return (
        cover + f"<div class=behind><p>{rows(long_date(m.prose.day()), 'Re: Account ending 4471')}</p>{table(m)}</div>"
    )


def service(m: Matter) -> str:
    """A certificate of service for the last page."""
    day, who = long_date(m.dated), m.filer[0][0].name
    text = f"I certify that on {day} I caused the foregoing to be served through the Court's electronic filing system on all counsel of record."
    return f"<div class=service><p class=h>CERTIFICATE OF SERVICE</p><p class=p>{text}</p><p class=by>/s/ {esc(who)}</p></div>"


def ending(m: Matter, side: tuple[Attorney, ...], role: str) -> str:
    """Signature, and sometimes a certificate of service and an exhibit."""
    more = m.rng.random()
    return signature(m, side, role) + (service(m) if more < 0.35 else "") + (exhibit(m) if more > 0.85 else "")


WIDE, THIN = set("MWQODGHNUmw@%—&"), set("ijlt.,;:'’()[]|!-/ fr")


def _ems(text: str) -> float:
    """About how wide a text is in a roman face, in ems."""
    return sum(0.3 if c in THIN else 0.78 if c in WIDE else 0.68 if c.isupper() else 0.5 for c in text)


def wrapped(text: str, ems: float) -> list[str]:
    """The text in lines no wider than so many ems, so that a caption's column of signs can be counted."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _ems(longer) > ems:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def versus(m: Matter, ems: float, *, upper: bool = True, described: bool = False, between: str = "v.") -> list[str]:
    """Both sides of a caption, line by line: names, role set in, between them "v."."""
    left = wrapped(names(m.left, upper=upper, described=described, et_al=m.et_al) + ",", ems)
    right = wrapped(names(m.right, upper=upper, described=described, et_al=m.et_al) + ",", ems)
    inset = "&emsp;" * 5
    return [*left, "", f"{inset}{m.left_role},", "", f"&emsp;{between}", "", *right, "", f"{inset}{m.right_role}."]


def fence(left: list[str], sign: str, right: list[str], *, more: int = 1) -> str:
    """A caption in three columns: the sides, a column of signs as high as they are, number and title."""
    high = max(len(left), len(right)) + more
    signs = "<br>".join([sign] * high)
    cells = (
        f"<td class=sides>{_held(left)}</td><td class='signs beside'>{signs}</td><td class=about>{_held(right)}</td>"
    )
    return f"<table class=caption><tr>{cells}</tr></table>"


def _held(lines: list[str]) -> str:
    return "<br>".join(line or "&nbsp;" for line in lines)
