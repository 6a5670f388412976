"""What the papers of the daily post share below their captions: the face, counsel's office, openings, signatures, certificates."""

from dataclasses import dataclass, replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.corner_office import cast
from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

TEXT = """
.h { font-weight: bold; text-align: center; margin: 4pt 0 6pt; } .p { text-indent: 0.5in; margin-bottom: @GAP@pt; } .q { margin: 2pt 0.7in 9pt;
  line-height: 1.2; }
.rows { margin: 4pt auto 12pt; line-height: 1.2; } .rows td, .rows th { padding: 2pt 10pt; border: 0.6pt solid; } .r { text-align: right; }
.signed { margin: 20pt 0 0 @IN@in; line-height: 1.2; break-inside: avoid; } .signed p { margin-bottom: 8pt; } .service { margin-top: 24pt;
  line-height: 1.25; break-inside: avoid; }
.exhibit { break-before: page; text-align: center; padding-top: 3.6in; font-size: 24pt; } .behind { break-before: page; }
table.full { width: 100%; } .c { text-align: center; } .role { margin: 9pt 0 9pt @ROLE@in; } .n { white-space: nowrap; }
body { font: @SIZE@pt/@LEAD@ '@FONT@'; }
"""
STREETS = cast.pool("""
Market Street|Washington Avenue|Nicollet Mall|State Street|High Street|Walnut Street|Woodward Avenue|South Tryon Street|East Broad Street
Congress Street|Milk Street|Louisiana Street|Elm Street|Third Avenue South|West Main Street|Court Square|Fayetteville Street
""")
ROOMS = ("Suite 1400", "Suite 200", "Suite 3050", "12th Floor", "Second Floor", "Suite B", "P.O. Box 2417")


@dataclass(frozen=True)
class Office:
    """The one who files: counsel with numbers of the bar, the firm, where it is; or a party alone."""

    names: tuple[str, ...]
    firm: str
    street: str
    town: str
    phone: str
    mail: str
    speaks: str
    signer: str

    def lines(self, *, firm_first: bool = False, upper: bool = False) -> list[str]:
        """All of it, a line each, without whom they speak for."""
        firm = self.firm.upper() if upper else self.firm
        heads = [firm, *self.names] if firm_first else [*self.names, firm]
        return [one for one in (*heads, self.street, self.town, self.phone, self.mail) if one]


def side_of(m: Matter) -> tuple[Party, ...]:
    """The parties of the side that files."""
    return m.left if m.filer[1] == m.left_role else m.right


def office(
    m: Matter, towns: tuple[str, ...], area: str, bar: str, *, word: str = "Attorney", other: bool = False
) -> Office:
    """The filing side's office, or the `other` side's; `bar` shows how a name carries its number."""
    filing = side_of(m)
    side = (m.right if filing is m.left else m.left) if other else filing
    counsel = m.counsel_left if side is m.left else m.counsel_right
    role = m.left_role if side is m.left else m.right_role
    number = f"{m.rng.randint(101, 9800)} {m.rng.choice(STREETS)}"
    phone = m.dice("({}) {}", "Telephone: ({}) {}", "Phone: {}-{}", "{}.{}", "Tel: ({}) {}").format(
        area, f"555-{m.rng.randint(100, 9999):04}"
    )
    if not counsel:
        name = side[0].name
        return Office(
            (name,), "", number, m.rng.choice(towns), phone, "", f"{role}, {m.dice('pro se', 'Pro Se')}", name
        )
    names = tuple(one.name + bar.format(one.bar_number[-5:]) for one in counsel)
    whose = f" {side[0].name}" if len(side) == 1 and not m.et_al and m.rng.random() < 0.4 else ""
    mail = f"{_letters(_family(counsel[0].name))}@{_letters(counsel[0].firm)[:12]}{m.dice('law', '', 'legal')}.com"
    speaks = f"{word}{'s' if len(counsel) > 1 else ''} for {role}{whose}"
    return Office(
        names,
        counsel[0].firm,
        f"{number}, {m.rng.choice(ROOMS)}",
        m.rng.choice(towns),
        phone,
        mail,
        speaks,
        counsel[0].name,
    )


def _family(name: str) -> str:
    return [part for part in name.split(",")[0].split() if part not in ("Jr.", "Sr.", "II", "III", "IV")][-1]


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isascii() and letter.isalpha()) or "office"


def look(
    m: Matter, *fonts: str, leads: tuple[float, ...] = (1.5, 1.9, 2.0), role: float = 1.3, sign: float = 3.1
) -> str:
    """The style of the text, in one of these faces."""
    font = m.rng.choice(fonts)
    size = {"Liberation Serif": m.dice("12", "12", "12", "13"), "Liberation Sans": "11.5", "Liberation Mono": "11"}.get(
        font, "11"
    )
    lead = m.rng.choice(leads)
    said = {
        "FONT": font,
        "SIZE": size,
        "LEAD": str(lead),
        "GAP": "0" if lead > 1.8 else "9",
        "ROLE": str(role),
        "IN": str(sign),
    }
    return filled(TEXT, **said)


def filled(css: str, **values: str) -> str:
    """Style with its marks replaced."""
    for key, value in values.items():
        css = css.replace(f"@{key}@", value)
    return css


def roman(css: str) -> str:
    """The face a style was made with."""
    return css.rpartition("'")[0].rpartition("'")[2]


def signature(m: Matter, house: Office, *, full: bool = True, closing: str = "Respectfully submitted,") -> str:
    """Counsel's signature with the office below it where the head does not show it."""
    mark = m.dice(esc(f"/s/ {house.signer}"), esc(f"/s/ {house.signer}"), pieces.scrawl(m.rng), "_" * 30)
    below = house.lines() if full else [house.names[0], house.firm]
    dated = f"<p>{m.dice('Dated: ', 'DATED: ', 'Date: ')}{long_date(m.dated)}</p>" if m.rng.random() < 0.6 else ""
    return (
        f"{dated}<div class=signed><p>{closing}</p>{mark}<br>{pieces.rows(*below)}<br><i>{esc(house.speaks)}</i></div>"
    )


def ordered(m: Matter, bench: str) -> str:
    """The judge's line under an order."""
    day = m.dice(
        f"Dated: {long_date(m.dated)}",
        f"SO ORDERED this {ordinal(m.dated.day)} day of {m.dated:%B}, {m.dated.year}.",
        "ENTERED: ______________",
    )
    sign = m.dice("_" * 32, pieces.scrawl(m.rng, 150, 34))
    named = m.dice(esc(m.judge), esc(m.judge.upper()), f"Hon. {esc(m.judge)}")
    return f"<p style='margin-top: 14pt'>{day}</p><div class=signed>{sign}<br>{named}<br>{bench}</div>"


def ordinal(day: int) -> str:
    last = {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{'th' if day in (11, 12, 13) else last}"


def certified(m: Matter, house: Office, how: str, *, often: float = 0.6) -> str:
    """A certificate of service behind the signature, and here and there an exhibit."""
    chance = m.rng.random()
    other = m.rng.choice([one.name for one in (*m.counsel_left, *m.counsel_right)])
    said = f"The undersigned certifies that on {long_date(m.dated)} a true and correct copy of the foregoing was served {how}"
    to = "upon all counsel of record" if chance < 0.3 else f"upon {esc(other)}"
    head = m.dice("CERTIFICATE OF SERVICE", "<u>CERTIFICATE OF SERVICE</u>", "CERTIFICATE OF SERVICE")
    text = f"<div class=service><p class=h>{head}</p><p class=p>{said} {to}.</p><p class=signed>/s/ {esc(house.signer)}</p></div>"
    return (text if chance < often else "") + (pieces.exhibit(m) if m.rng.random() < 0.08 else "")


def body(m: Matter, *, least: int = 3, most: int = 9) -> str:
    """The text; numbered where pleadings are."""
    return pieces.body(m, least=least, most=most, numbered=m.kind in ("complaint", "answer"))


def comes(m: Matter, *, verb: str = "hereby states as follows:") -> str:
    """The sentence that opens a paper of this kind."""
    if m.kind == "stipulation":
        return "<p class=p>The parties to this action, by and through their respective counsel, hereby stipulate and agree as follows:</p>"
    if m.kind == "declaration":
        return f"<p class=p>{m.dice('The undersigned, being first duly sworn, deposes and states:', 'I, the undersigned, declare as follows:')}</p>"
    if m.kind in ("notice", "order"):
        return ""
    side, role = side_of(m), m.filer[1]
    name = side[0].name + (", et al." if m.et_al else "")
    if len(side) > 1:
        name = ", ".join(party.name for party in side[:-1]) + " and " + side[-1].name
    by = (
        ""
        if not m.filer[0]
        else m.dice(", by and through undersigned counsel,", ", through counsel,", ", by and through counsel,")
    )
    many = len(side) > 1 or m.et_al
    verb = verb.replace("hereby states", "hereby state") if many else verb
    start = m.dice("NOW COME" if many else "NOW COMES", "COME NOW" if many else "COMES NOW", "")
    return f"<p class=p>{start} {esc(role)} {esc(name)}{by} {'and' if start else ''} {verb}</p>".replace("  ", " ")


def portal(m: Matter, lines: list[str], style: str) -> str:
    """What a portal prints on page 1, where the paper came through it."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    return f'<div style="position: absolute; line-height: 1.2; {style}">{pieces.rows(*lines)}</div>'


def short_day(m: Matter) -> str:
    on = m.filed.on if m.filed else m.dated
    return f"{on.month}/{on.day}/{on.year}"


def hour(m: Matter) -> str:
    return m.filed.time if m.filed else ""


def inked(m: Matter, *designs: str, right: str = "-0.7in", top: str = "-0.7in", room: float = 0.35) -> str:
    """A clerk's stamp at the head, the paper's first lines below it."""
    stamp = stamps.rubber(m, *designs, right=right, top=top, wide="2in")
    return f"{stamp}<div style='height: {room}in'></div>" if stamp and room else stamp


def came(m: Matter, how: str) -> bool:
    return m.filed is not None and m.filed.how == how


def counselled(house: Office) -> Office:
    """Counsel is one word for many."""
    return replace(house, speaks=house.speaks.replace("Counsels for", "Counsel for"))
