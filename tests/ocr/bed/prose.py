"""Law prose made of phrases: sentences, paragraphs, headings, cited cases; the same dice give the same text."""

from datetime import date, timedelta
from random import Random
from typing import Any

from tests.ocr.bed import phrases
from tests.ocr.bed.benches import other_number
from tests.ocr.bed.words import STREETS, family, firm, person


def _pool(text: str) -> list[str]:
    return [piece.strip("\n") for line in text.strip("\n").split("\n") for piece in line.split("|")]


MONTHS = _pool("January|February|March|April|May|June|July|August|September|October|November|December")
MESES = _pool("enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre")
BAND = {  # what else a paper of this kind may say
    "transfer": "order",
    "form": "proof of service",
    "brief": "appeal",
    "minute order": "minutes",
    "transcript": "declaration",
}


def long_date(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def spanish_date(day: date) -> str:
    return f"{day.day} de {MESES[day.month - 1]} de {day.year}"


class Prose:
    """Writes for one paper: it knows what the sides are called and notes which other cases it named."""

    def __init__(self, rng: Random, kind: str, *, left: str, right: str, before: date) -> None:
        self.rng, self.kind, self.before = rng, kind, before
        self.fixed = {"left": left, "right": right}
        self.cited: list[str] = []
        self.lately: list[str] = []

    def __getitem__(self, slot: str) -> str:
        """What stands in a place of a phrase."""
        if slot in self.fixed:
            return self.fixed[slot]
        made: str = getattr(self, f"_{slot}")()
        return made

    def fill(self, phrase: str) -> str:
        return phrase.format_map(self)

    def sentence(self) -> str:
        """One sentence: mostly one of this kind of paper's own, else one built from parts."""
        chance = self.rng.random()
        if self.kind == "spanish" or chance < 0.5:
            return self.own()
        if chance < 0.62:
            return self._said(self._unused(phrases.ANY))
        return self._said(self._built())

    def own(self) -> str:
        """A sentence only this kind of paper has."""
        return self._said(self._unused(phrases.BY_KIND[self._own_kind()]))

    def _unused(self, pool: str) -> str:
        """A phrase of the pool that was not used lately."""
        said = self.rng.choice([phrase for phrase in _pool(pool) if phrase not in self.lately[-3:]])
        self.lately.append(said)
        return said

    def _said(self, phrase: str) -> str:
        text = self.fill(phrase).replace("..", ".")
        return text[0].upper() + text[1:]

    def clause(self) -> str:
        """Who did what, as it stands within a question."""
        pick = self.rng.choice
        return self.fill(f"{pick(_pool(phrases.WHO))} {pick(_pool(phrases.DID))} {pick(_pool(phrases.WHAT))}")

    def _own_kind(self) -> str:
        return self.kind if self.kind in phrases.BY_KIND else BAND.get(self.kind, "order")

    def _built(self) -> str:
        pick = self.rng.choice
        opening = pick(_pool(phrases.OPENINGS)) + " " if self.rng.random() < 0.35 else ""
        who = pick(_pool(phrases.WHO))
        tail = pick(_pool(phrases.TAILS)) if self.rng.random() < 0.4 else "."
        body = f"{opening}{who} {pick(_pool(phrases.DID))} {pick(_pool(phrases.WHAT))}{'' if tail[:2] != ' S' else '.'}{tail}"
        return body if body.endswith((".", ")")) else body + "."

    def paragraph(self, least: int = 2, most: int = 6) -> str:
        return " ".join(self.sentence() for _ in range(self.rng.randint(least, most)))

    def heading(self) -> str:
        return self._unused(phrases.SPANISH_HEADINGS if self.kind == "spanish" else phrases.HEADINGS)

    def day(self) -> date:
        return self.before - timedelta(days=self.rng.randint(20, 900))

    def _date(self) -> str:
        return long_date(self.day())

    def _fecha(self) -> str:
        return spanish_date(self.day())

    def _month(self) -> str:
        return f"{self.rng.choice(MONTHS)} {self.before.year - 1}"

    def _amount(self) -> str:
        return f"${self.rng.choice((self.rng.randint(80, 999), self.rng.randint(1000, 4_800_000))):,}.{self.rng.choice(('00', '50', '17'))}"

    def _days(self) -> str:
        return str(self.rng.choice((7, 10, 14, 20, 21, 28, 30, 45, 60, 90)))

    def _exhibit(self) -> str:
        return self.rng.choice("ABCDEFGH")

    def _exhibitno(self) -> str:
        return str(self.rng.randint(2, 34))

    def _page(self) -> str:
        self.last = self.rng.randint(2, 60)
        return str(self.last)

    def _pageafter(self) -> str:
        return str(self.last + self.rng.randint(1, 4))

    def _someone(self) -> str:
        return family(self.rng) if self.rng.random() < 0.5 else person(self.rng)

    def _firm(self) -> str:
        return firm(self.rng)

    def _street(self) -> str:
        return f"{self.rng.randint(11, 9800)} {self.rng.choice(STREETS)}"

    def _statute(self) -> str:
        return self.rng.choice(_pool(phrases.STATUTES))

    def _crime(self) -> str:
        return self.rng.choice(_pool(phrases.CRIMES))

    def _suit(self) -> str:
        return f"{family(self.rng)} v. {family(self.rng)}"

    def _number(self) -> str:
        number = other_number(self.rng)
        self.cited.append(number)
        return number

    def _cite(self) -> str:
        rng = self.rng
        court = rng.choice(phrases.COURTS_CITED.split("|")).format(y=rng.randint(1971, 2024))
        reporter = rng.choice(_pool(phrases.REPORTERS))
        first = rng.randint(2, 1400)
        return f"{self._suit()}, {rng.randint(12, 990)} {reporter} {first}, {first + rng.randint(1, 19)} {court}"

    def rows(self, count: int) -> list[tuple[str, Any, str]]:
        """Lines of a table: when, what for, how much."""
        whats = _pool(
            "Rent|Repairs|Filing fee|Service by sheriff|Deposition transcript|Expert witness|Interest at 10%|Copies|Travel"
        )
        return [(f"{self.day():%m/%d/%Y}", self.rng.choice(whats), self._amount()) for _ in range(count)]
