"""What a paper is about, made from a seed: court, number, sides, title, counsel, judge, hearing, the mark of its filing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from records.rules.court import CourtProfile
from tests.ocr.bed import words
from tests.ocr.bed.benches import DIVISIONS, Number, benches, lower_number, number, other_number, trial_number
from tests.ocr.bed.prose import Prose
from tests.ocr.bed.titles import title
from tests.ocr.bed.truth import Attorney, Filed, Party

ROLES = {
    "civil": ("Plaintiff", "Defendant"),
    "limited": ("Plaintiff", "Defendant"),
    "small claims": ("Plaintiff", "Defendant"),
    "ny": ("Plaintiff", "Defendant"),
    "appeal": ("Plaintiff-Appellee", "Defendant-Appellant"),
    "state appeal": ("Plaintiff and Appellant", "Defendant and Respondent"),
    "criminal": ("Plaintiff", "Defendant"),
    "workers": ("Employee", "Employer"),
    "spanish": ("Demandante", "Demandado"),
    "bankruptcy": ("Debtor", ""),
    "probate": ("Decedent", ""),
    "juvenile": ("Child", ""),
    "mdl": ("In re", ""),
}
KIND_SHOWN = {
    "criminal": "motion",
    "bankruptcy": "motion",
    "probate": "petition",
    "juvenile": "report",
    "blank petition": "form",
    "blank worksheet": "form",
    "spanish": "motion",
    "transfer": "order",
}
CITES = {"appeal": lower_number, "mdl": lower_number, "state appeal": trial_number}
CALLED = {
    "juvenile": ("the mother", "the Department"),
    "probate": ("the petitioner", "the objector"),
    "bankruptcy": ("the debtor", "the trustee"),
    "mdl": ("Lead Counsel for the plaintiffs", "the manufacturer"),
}
MAKERS = (*[words.person] * 5, *[words.company] * 5, words.public_body, words.public_body, words.trading, words.minor)
NOWHERE = 10_000
Sides = tuple[tuple[Party, ...], tuple[Party, ...]]
PRODUCTS = (
    "Bard IVC Filters",
    "Sorrento Hernia Mesh",
    "Roundhill Herbicide",
    "Vesta Infant Formula",
    "Clearway Talcum Powder",
    "Delmar Airbag Inflators",
)


@dataclass(frozen=True)
class Layout:
    """A way a paper may look: which courts use it, for what, and how it is drawn. `filed` are the marks it may bear.

    A `blank` one is a form nobody filled in: it names no case and no one. What a layout does not make itself is made for it: its
    `sides`, its title (`own_titles` of a kind to choose from, or `titled` whole), its counsel (`counselled`), the numbers of other
    cases it `cites`; `recast` may put sides, title and prose of its own in the place of those made.
    """

    name: str
    courts: tuple[str, ...]
    nature: str
    kinds: tuple[str, ...]
    filed: tuple[str, ...]
    draw: Callable[["Matter"], str]
    marked: bool = False
    blank: bool = False
    own_titles: Callable[[str], tuple[str, ...]] | None = None
    sides: Callable[[Random], Sides] | None = None
    cites: Callable[[Random], str] | None = None
    recast: Callable[["Matter"], "Matter"] | None = None
    titled: Callable[[Random, str, dict[str, str]], str] | None = None
    counselled: Callable[[Random, str, tuple[Party, ...]], tuple[Attorney, ...]] | None = None

    @property
    def held_out(self) -> bool:
        """Whether readings are judged by it."""
        return ".judging." in self.draw.__module__


@dataclass(frozen=True)
class Matter:
    """Everything a layout may print. `short` are the sides as prose calls them."""

    layout: Layout
    rng: Random
    court: CourtProfile
    number: Number
    left: tuple[Party, ...]
    right: tuple[Party, ...]
    et_al: bool
    kind: str
    title: str
    judge: str
    hearing: date
    hour: str
    counsel_left: tuple[Attorney, ...]
    counsel_right: tuple[Attorney, ...]
    filed: Filed | None
    dated: date
    clerk: str
    marking: str
    others: tuple[str, ...]
    prose: Prose

    @property
    def left_role(self) -> str:
        return plural(self.left[0].role, len(self.left) + self.et_al)

    @property
    def right_role(self) -> str:
        return plural(self.right[0].role, len(self.right) + self.et_al) if self.right else ""

    @property
    def filer(self) -> tuple[tuple[Attorney, ...], str]:
        """Counsel of the side that files, and its role: the one the title names first, else by kind."""
        sides = [(self.counsel_left, self.left_role, self.left), (self.counsel_right, self.right_role, self.right)]
        named = [(_place(self.title, role), counsel, role) for counsel, role, side in sides if side]
        at, counsel, role = min(named, key=lambda one: one[0])
        if at == NOWHERE and self.kind == "answer":
            return self.counsel_right, self.right_role
        return counsel, role

    @property
    def county(self) -> str:
        """The county a state court sits in, or the place in a federal court's name."""
        return self.court.name.rpartition("County of ")[2] or self.court.district

    def dice(self, *choices: str) -> str:
        return self.rng.choice(choices)


def _place(title: str, role: str) -> int:
    """Where a title names a role first."""
    places = [title.upper().find(word.rstrip("S")) for word in role.upper().replace("-", " ").split() if len(word) > 3]
    return min((place for place in places if place >= 0), default=NOWHERE)


def plural(role: str, count: int) -> str:
    """Plaintiff-Appellee for one, Plaintiffs-Appellees for more."""
    if count < 2 or role == "In re":
        return role
    if role == "Child":
        return "Children"
    if "/" in role:
        return "/".join(plural(one, count) for one in role.split("/"))
    for joint in (" and ", "-"):
        if joint in role and not any(first in role for first in ("Party", "Cross", "Counter")):
            return joint.join(one + "s" for one in role.split(joint))
    return role + "s"


def make_matter(seed: int, layout: Layout) -> Matter:
    """All that is on the paper of this seed, before a page of it is drawn."""
    rng = Random(f"{layout.name}/{seed}")
    court = benches()[rng.choice(layout.courts)]
    dated = date(2024, 1, 8) + timedelta(days=rng.randint(0, 900))
    judge = _judge(rng)
    left, right = layout.sides(rng) if layout.sides else _sides(rng, layout)
    kind = rng.choice(layout.kinds)
    et_al = layout.nature in ("civil", "appeal", "ny") and rng.random() < 0.25
    if et_al:
        left, right = left[:1], right[:1]
    short, other = CALLED.get(layout.nature) or (_short(left[0]), _short(right[0]) if right else words.family(rng))
    cites = layout.cites or CITES.get(layout.nature, lower_number if court.id in DIVISIONS else other_number)
    matter = Matter(
        layout=layout,
        rng=rng,
        court=court,
        number=number(rng, court.id, layout.nature, dated.year - rng.choice((0, 0, 1, 2)), _initials(judge)),
        left=left,
        right=right,
        et_al=et_al,
        kind=KIND_SHOWN.get(kind, kind),
        title=_title(rng, layout, kind, left, right),
        judge=judge,
        hearing=_court_day(dated + timedelta(days=rng.randint(16, 75))),
        hour=rng.choice(("8:30 a.m.", "9:00 a.m.", "10:00 a.m.", "1:30 p.m.", "2:00 p.m.")),
        counsel_left=_spoken_for(rng, layout, court.id, left),
        counsel_right=_spoken_for(rng, layout, court.id, right),
        filed=_filed(rng, layout, dated),
        dated=dated,
        clerk=words.person(rng),
        marking=_marking(rng, layout),
        others=tuple(cites(rng) for _ in range(rng.choice((1, 1, 2)))),
        prose=Prose(rng, _voice(layout, kind), left=short, right=other, before=dated),
    )
    return layout.recast(matter) if layout.recast else matter


def _voice(layout: Layout, kind: str) -> str:
    named = {"state appeal": "appeal", "workers": "workers", "criminal": "criminal", "small claims": "small claims"}
    return named.get(layout.nature, "appeal" if layout.nature == "appeal" else kind)


def _marking(rng: Random, layout: Layout) -> str:
    if layout.nature == "juvenile":
        return "JUVENILE"
    return rng.choice(("", "", "SEALED", "CONFIDENTIAL", "IN CHAMBERS")) if layout.marked else ""


def _judge(rng: Random) -> str:
    return f"{rng.choice(words.GIVEN_NAMES)} {rng.choice('ABCDEFGHJKLMRST')}. {rng.choice(words.FAMILY_NAMES)}"


def _initials(judge: str) -> str:
    plain = "".join(part[0] for part in judge.replace(".", "").split() if part[0].isalpha())
    return "".join(letter for letter in plain.upper() if letter.isascii())[:3].ljust(2, "A")


def _court_day(day: date) -> date:
    """The day itself, or the next on which the court is open."""
    while day.weekday() > 4 or (day.month, day.day) in ((1, 1), (7, 4), (12, 25)):
        day += timedelta(days=1)
    return day


def _side(rng: Random, role: str, *, does: bool) -> tuple[Party, ...]:
    made = []
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3))):
        made.append(Party(rng.choice(MAKERS)(rng), role))
    if does:
        shape = rng.choice(("DOES 1 through 50", "DOES 1-50", "DOES 1-10", "DOES I through XX", "Does 1 to 25"))
        made.append(Party(shape, role))
    return tuple(made)


def _sides(rng: Random, layout: Layout) -> Sides:
    first, second = ROLES[layout.nature]
    match layout.nature:
        case "criminal":
            accused = tuple(Party(words.person(rng), second) for _ in range(rng.choice((1, 1, 2, 3))))
            return (Party("United States of America", first),), accused
        case "workers":
            carrier = Party(rng.choice(words.TRADES) + " Ins. Co.", "Carrier")
            return (Party(words.person(rng), first),), (Party(words.company(rng), second), carrier)
        case "probate":
            return (Party(words.person(rng), first),), ()
        case "juvenile":
            return tuple(Party(words.minor(rng), first) for _ in range(rng.choice((1, 1, 2)))), ()
        case "mdl":
            return (Party(rng.choice(PRODUCTS) + " Products Liability Litigation", first),), ()
        case "bankruptcy":
            maker = rng.choice((words.person, words.person, words.company, words.trading))
            return tuple(Party(maker(rng), first) for _ in range(rng.choice((1, 1, 2)))), ()
        case _:
            does = layout.courts[0].startswith("us/ca") and layout.nature in ("civil", "limited") and rng.random() < 0.6
            return _side(rng, first, does=False), _side(rng, second, does=does)


def _short(party: Party) -> str:
    name = party.name.split(" d/b/a ")[0].split(" dba ")[0].split(" doing ")[0].split(" a/k/a ")[0]
    return name.split(",")[0]


def _called(side: tuple[Party, ...]) -> str:
    """How a title calls a side: by role, with the first name."""
    return f"{plural(side[0].role, len(side))} {_short(side[0])}" if side else ""


def _title(rng: Random, layout: Layout, kind: str, left: tuple[Party, ...], right: tuple[Party, ...]) -> str:
    names = {"left": _called(left), "right": _called(right) or "RESPONDENT", "someone": words.person(rng)}
    if layout.titled:
        return layout.titled(rng, kind, names)
    own = layout.own_titles(kind) if layout.own_titles else ()
    return title(rng, kind, **names, held_out=layout.held_out, own=own)


def _spoken_for(rng: Random, layout: Layout, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    if layout.counselled:
        return layout.counselled(rng, court, side)
    return _counsel(rng, side, for_petitioner=layout.nature == "probate" and side[:1] != ())


def _counsel(rng: Random, side: tuple[Party, ...], *, for_petitioner: bool = False) -> tuple[Attorney, ...]:
    if not side:
        return ()
    house, low = words.firm(rng), rng.randint(90000, 330000)
    if side[0].name == "United States of America":
        house = "Office of the United States Attorney"
    client = words.person(rng) if for_petitioner else side[0].name
    return tuple(
        Attorney(words.person(rng), str(low + step * 3571), house, client) for step in range(rng.choice((1, 1, 2, 3)))
    )


def _filed(rng: Random, layout: Layout, dated: date) -> Filed | None:
    how = rng.choice(layout.filed)
    if how == "none":
        return None
    kind = rng.choice(("filed", "filed", "filed", "received", "entered")) if how == "rubber" else "filed"
    hour, minute = rng.randint(8, 16), rng.randint(0, 59)
    time = "" if how == "header" else f"{(hour - 1) % 12 + 1}:{minute:02} {'AM' if hour < 12 else 'PM'}"
    return Filed(_court_day(dated + timedelta(days=rng.randint(0, 4))), time, kind, how)
