"""What these papers share besides the caption: the face, the filer's office, openings, signatures, certificates, marks of filing."""

from dataclasses import dataclass
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

TEXT = """
body { font: @SIZE@pt/@LEAD@ '@FONT@'; }
.h { font-weight: bold; text-align: center; margin: 5pt 0; } .p { text-indent: 0.5in; margin-bottom: @GAP@pt; }
.q { margin: 2pt 0.8in 9pt; line-height: 1.2; } .rows { margin: 4pt auto 12pt; line-height: 1.2; } .r { text-align: right; }
.rows td, .rows th { padding: 2pt 9pt; border: 0.6pt solid; } table.full { width: 100%; } .c { text-align: center; }
.signed { margin: 18pt 0 0 @IN@in; line-height: 1.2; break-inside: avoid; } .service { margin-top: 22pt; line-height: 1.25; break-inside: avoid; }
.exhibit { break-before: page; text-align: center; padding-top: 3.5in; font-size: 26pt; } .behind { break-before: page; } .n, nobr { white-space: nowrap; }
"""
ROOMS = ("Suite 300", "Suite 1150", "Suite 102", "Fourth Floor", "Ste. 2200", "Suite C", "")


@dataclass(frozen=True)
class Place:
    """Where a layout's counsel have their offices."""

    streets: tuple[str, ...]
    towns: tuple[str, ...]
    area: str
    bars: tuple[str, ...]


@dataclass(frozen=True)
class Office:
    """Who files: counsel with bar numbers and firm, or a party alone (no firm)."""

    names: tuple[str, ...]
    bars: tuple[str, ...]
    firm: str
    where: tuple[str, str]
    phone: str
    mail: str
    speaks: str

    @property
    def signer(self) -> str:
        return self.names[0]

    @property
    def named(self) -> list[str]:
        """Each name with its number."""
        return [name + bar for name, bar in zip(self.names, self.bars, strict=True)]

    def lines(self, *, firm_first: bool = False) -> list[str]:
        heads = [self.firm, *self.named] if firm_first else [*self.named, self.firm]
        return [line for line in (*heads, *self.where, self.phone, self.mail) if line]


def filing(m: Matter) -> tuple[Party, ...]:
    """The parties that file."""
    return m.left if m.filer[1] == m.left_role else m.right


def office(m: Matter, place: Place, *, word: str = "Attorneys", other: bool = False) -> Office:
    """The office of the side that files, or of the `other` one."""
    side = filing(m)
    if other:
        side = m.right if side is m.left else m.left
    left = side is m.left
    counsel, role = (m.counsel_left, m.left_role) if left else (m.counsel_right, m.right_role)
    street = f"{m.rng.randint(100, 9900)} {m.rng.choice(place.streets)}"
    line = f"555-{m.rng.randint(100, 9999):04}"
    phone = m.dice("Telephone: ({}) {}", "({}) {}", "Phone: ({}) {}", "{}-{}", "Tel. {}.{}").format(place.area, line)
    town = m.rng.choice(place.towns)
    if not counsel:
        name = side[0].name
        said = f"{role}, {m.dice('Pro Se', 'pro se', 'Self-Represented')}"
        return Office((name,), ("",), "", (street, town), phone, _mail(name, "gmail"), said)
    bar = m.rng.choice(place.bars)
    room = m.rng.choice(ROOMS)
    names = tuple(one.name for one in counsel)
    many = word if len(counsel) > 1 or word == "Counsel" else word.removesuffix("s")
    whom = f" {side[0].name}" if len(side) == 1 and not m.et_al and m.rng.random() < 0.35 else ""
    return Office(
        names,
        tuple(bar.format(one.bar_number[-5:]) for one in counsel),
        counsel[0].firm,
        (f"{street}, {room}" if room else street, town),
        phone,
        _mail(names[0], _letters(counsel[0].firm)[:11]),
        f"{many} for {role}{whom}",
    )


def _mail(name: str, house: str) -> str:
    family = [part for part in name.split(",")[0].split() if part not in ("Jr.", "Sr.", "II", "III", "IV")][-1]
    return f"{_letters(name)[0]}{_letters(family)}@{house}.com"


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isascii() and letter.isalpha()) or "office"


def look(m: Matter, *fonts: str, leads: tuple[float, ...] = (1.35, 1.6, 2.0), sign: float = 3.2) -> str:
    """The style of the text."""
    font, lead = m.rng.choice(fonts or ("Liberation Serif",)), m.rng.choice(leads)
    small = {"Liberation Serif": m.dice("12", "12", "12", "13"), "Liberation Sans": "11.5"}
    return fill(
        TEXT, FONT=font, SIZE=small.get(font, "11"), LEAD=f"{lead}", GAP="0" if lead > 1.8 else "8", IN=f"{sign}"
    )


def fill(css: str, **values: str) -> str:
    for key, value in values.items():
        css = css.replace(f"@{key}@", value)
    return css


def face(css: str) -> str:
    """The face a style was made with."""
    return css.partition("'")[2].partition("'")[0]


def opening(m: Matter, *starts: str) -> str:
    """The sentence a pleading opens with; {who} is the side that files, by role and names."""
    if m.kind in ("notice", "order", "form", "letter"):
        return ""
    if m.kind == "stipulation":
        return "<p class=p>The parties, by and through their respective counsel of record, stipulate and agree as follows:</p>"
    if m.kind == "declaration":
        return "<p class=p>The undersigned, being of lawful age and duly sworn upon oath, deposes and states as follows:</p>"
    side, role = filing(m), m.filer[1]
    names = [party.name for party in side]
    who = f"{role} {names[0]}{', et al.' if m.et_al else ''}"
    if len(names) > 1:
        who = f"{role} {', '.join(names[:-1])} and {names[-1]}"
    by = m.dice(", by and through counsel,", ", by and through undersigned counsel,", ",") if m.filer[0] else ","
    state = "state" if len(names) > 1 or m.et_al else "states"
    return f"<p class=p>{esc(m.rng.choice(starts).format(who=who + by, state=state))}</p>"


def body(m: Matter, *, least: int = 3, most: int = 8) -> str:
    return pieces.body(m, least=least, most=most, numbered=m.kind in ("complaint", "answer"))


def ending(
    m: Matter, house: Office, bench: str, how: str, *, closing: str = "Respectfully submitted,", full: bool = True
) -> str:
    """The judge's line under an order, counsel's under anything else, mostly with a certificate of service."""
    if m.kind == "order":
        return ordered(m, bench)
    return signature(m, house, closing=closing, full=full) + served(m, house, how)


def signature(m: Matter, house: Office, *, closing: str = "Respectfully submitted,", full: bool = True) -> str:
    mark = m.dice(esc(f"/s/ {house.signer}"), esc(f"/s/ {house.signer}"), pieces.scrawl(m.rng), "_" * 28)
    below = house.lines() if full else [house.named[0], house.firm]
    day = m.dice(
        f"DATED this {ordinal(m.dated.day)} day of {m.dated:%B}, {m.dated.year}.", f"Dated: {long_date(m.dated)}", ""
    )
    dated = f"<p style='margin-top: 8pt'>{day}</p>" if day else ""
    said = f"<p style='margin-bottom: 10pt'>{closing}</p>" if closing else ""
    return f"{dated}<div class=signed>{said}{mark}<br>{pieces.rows(*below)}<br>{m.dice('<i>{}</i>', '{}').format(esc(house.speaks))}</div>"


def ordered(m: Matter, bench: str) -> str:
    day = m.dice(
        f"SO ORDERED this {ordinal(m.dated.day)} day of {m.dated:%B}, {m.dated.year}.",
        f"IT IS SO ORDERED.<br>DATED: {long_date(m.dated)}",
        "ENTERED this ____ day of ________________, 20___.",
    )
    sign = m.dice("_" * 32, pieces.scrawl(m.rng, 150, 34))
    name = m.dice(esc(m.judge), esc(m.judge.upper()), f"Hon. {esc(m.judge)}", "")
    return (
        f"<p style='margin-top: 14pt'>{day}</p><div class=signed>{sign}<br>{name}{'<br>' if name else ''}{bench}</div>"
    )


def ordinal(day: int) -> str:
    return f"{day}{'th' if day in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def served(m: Matter, house: Office, how: str, *, often: float = 0.55) -> str:
    """A certificate of service below the signature, here and there an exhibit after it."""
    chance = m.rng.random()
    others: list[Attorney] = [one for one in (*m.counsel_left, *m.counsel_right) if one.name not in house.names]
    to = f"upon {others[0].name}, {others[0].firm}" if others and m.rng.random() < 0.6 else "upon all counsel of record"
    said = m.dice(
        f"I hereby certify that on {long_date(m.dated)}, a true and correct copy of the foregoing was served {how} {to}.",
        f"I certify that the foregoing was served {how} {to} on this {ordinal(m.dated.day)} day of {m.dated:%B}, {m.dated.year}.",
    )
    head = m.dice("CERTIFICATE OF SERVICE", "<u>CERTIFICATE OF SERVICE</u>", "Certificate of Service")
    text = f"<div class=service><p class=h>{head}</p><p class=p>{esc(said)}</p><p class=signed>/s/ {esc(house.signer)}</p></div>"
    return (text if chance < often else "") + (pieces.exhibit(m) if m.rng.random() < 0.07 else "")


def came(m: Matter, how: str) -> bool:
    return m.filed is not None and m.filed.how == how


def portal(m: Matter, style: str, *lines: str) -> str:
    """What a portal prints on page 1; nothing where the paper did not come through it."""
    return (
        f'<div style="position: absolute; line-height: 1.2; {style}">{pieces.rows(*lines)}</div>'
        if came(m, "e-filed")
        else ""
    )


def day(m: Matter) -> str:
    on = m.filed.on if m.filed else m.dated
    return f"{on.month}/{on.day}/{on.year}"


def hour(m: Matter) -> str:
    return m.filed.time if m.filed else ""


def inked(m: Matter, *designs: str, right: str = "-0.6in", top: str = "-0.7in", room: float = 0.4) -> str:
    """A clerk's rubber stamp in the corner and the room it takes."""
    stamp = stamps.rubber(m, *designs, right=right, top=top, wide="2in")
    return f"{stamp}<div style='height: {room}in'></div>" if stamp and room else stamp


def numbered(count: int, lead: float, size: float = 12) -> str:
    """Line numbers down the left margin as a page's own content."""
    lines = "\\A ".join(str(line) for line in range(1, count + 1))
    style = f"white-space: pre; font: {size}pt/{lead}pt 'Liberation Serif'; text-align: right; padding-right: 14pt; vertical-align: top;"
    return f'@left-top {{ content: "{lines}"; {style} }}'
