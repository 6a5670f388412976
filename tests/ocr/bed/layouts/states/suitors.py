"""Who sues whom in the trial courts of a state: its people, its companies and its public bodies, and what a caption adds to each."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape as esc
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Matter, Sides
from tests.ocr.bed.truth import Party

FORM_IS = (
    ("LLC", "limited liability company"),
    ("L.L.C.", "limited liability company"),
    ("LLP", "limited liability partnership"),
    ("L.P.", "limited partnership"),
    ("P.C.", "professional corporation"),
    ("N.A.", "national banking association"),
    ("Inc.", "corporation"),
    ("Corp.", "corporation"),
    ("Co.", "corporation"),
    ("Ltd.", "corporation"),
)
SINGLE = (
    "an individual",
    "individually",
    "an unmarried person",
    "individually and on behalf of others similarly situated",
)


@dataclass(frozen=True)
class Suitors:
    """The roles of both sides, and what is known in this state: names and what is said of each. `does` are who is not yet known."""

    left_role: str
    right_role: str
    state: str
    known: tuple[tuple[str, str], ...]
    does: tuple[str, ...] = ()
    most: int = 3

    def sides(self, rng: Random) -> Sides:
        """Both sides, nobody on them twice."""
        taken: set[str] = set()
        left = self._side(rng, self.left_role, rng.choice((1, 1, 1, 2, 2)), taken)
        right = self._side(rng, self.right_role, min(self.most, rng.choice((1, 1, 2, 2, 3))), taken)
        if self.does and rng.random() < 0.4:
            right += tuple(Party(name, self.right_role) for name in self.does)
        return left, right

    def _side(self, rng: Random, role: str, count: int, taken: set[str]) -> tuple[Party, ...]:
        side: list[Party] = []
        while len(side) < count:
            name = rng.choice(self._makers(5 if role == self.right_role else 2))(rng)
            if name not in taken:
                taken.add(name)
                side.append(Party(name, role))
        return tuple(side)

    def _makers(self, local: int) -> tuple[Callable[[Random], str], ...]:
        return (*[words.person] * 6, *[words.company] * 3, *[self._local] * local, words.trading, words.minor, _estate)

    def _local(self, rng: Random) -> str:
        return rng.choice(self.known)[0]

    def after(self, rng: Random, name: str) -> str:
        """What the caption says after a name; nothing of some."""
        told = dict(self.known).get(name)
        if told is not None:
            return told
        if name.startswith("Estate of"):
            return f"by and through its Personal Representative, {words.person(rng)}"
        if len(name) < 8 and name.replace(".", "").isupper():
            return f"a minor, by and through {rng.choice(('her', 'his'))} next friend, {words.person(rng)}"
        if name in self.does or any(sign in name for sign in ("d/b/a", "dba", "doing business", "a/k/a")):
            return ""
        for end, form in FORM_IS:
            if name.endswith(end):
                return self._formed(rng, form)
        return rng.choice(SINGLE)

    def _formed(self, rng: Random, form: str) -> str:
        if form.startswith("national"):
            return f"a {form}"
        where = rng.choice(("Delaware", self.state))
        return f"a{'n' if where[0] in 'AIO' else ''} {where} {form}"

    def listed(self, m: Matter, side: tuple[Party, ...], *, upper: bool, told: bool) -> str:
        """A side as a caption lists it, not yet escaped."""
        shown = []
        for party in side:
            after = self.after(m.rng, party.name) if told else ""
            shown.append((party.name.upper() if upper else party.name) + (f", {after}" if after else ""))
        text = "; ".join(shown[:-1]) + ("; and " if told else " and ") + shown[-1] if len(shown) > 1 else shown[0]
        return text + (", et al." if m.et_al else "")

    def html(
        self, m: Matter, side: tuple[Party, ...], *, upper: bool = True, told: bool = False, bold: bool = False
    ) -> str:
        """The same as HTML, the names set bold where asked."""
        text = esc(self.listed(m, side, upper=upper, told=told))
        for party in side if bold else ():
            name = esc(party.name.upper() if upper else party.name)
            text = text.replace(name, f"<b>{name}</b>", 1)
        return text


def _estate(rng: Random) -> str:
    return f"Estate of {words.person(rng)}"


def short(side: tuple[Party, ...]) -> str:
    """A side as a footer calls it: the last word of its first name."""
    name = side[0].name.split(" d/b/a ")[0].split(" dba ")[0].split(" doing ")[0].split(" a/k/a ")[0].split(",")[0]
    for suffix in (" Jr.", " Sr.", " II", " III", " IV"):
        name = name.removesuffix(suffix)
    plain = name.replace(".", "").isupper() or len(name.split()) > 3 or any(name.endswith(end) for end, _ in FORM_IS)
    return name if plain else name.split()[-1]
