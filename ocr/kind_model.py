"""PURE. A small model of what kind a paper is by its words, learned from papers that clerks decided about (naive Bayes).

It counts in how many papers of each kind a word stands, and weighs a new paper's words by that. It holds only words that stand in several
papers of several cases, so that no case can be told from it, and kinds the docket knows. It only ever suggests, and says because of which words.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, log
from typing import Any

from ocr.kind_words import TITLE, Told

SMOOTH = 0.5  # a word never seen in a kind counts as seen in half a paper
MOST_WORDS = 20_000
REASONS = 5
REASON_PAPERS = 3  # a word is a reason only if it stood in so many papers of the kind


@dataclass(frozen=True)
class Paper:
    """A paper to learn from: its case and court, the kind it was decided to be, what tells it, and the words of its title in the docket."""

    case: str
    court: str
    kind: str
    told: Told
    called: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Guess:
    """The kind that is suggested, how sure (0 to 1), and the words it is suggested because of, the most telling first."""

    kind: str
    confidence: float
    because: tuple[str, ...]

    @property
    def percent(self) -> int:
        """How sure, as a person is told: never a hundred."""
        return min(99, round(100 * self.confidence))


@dataclass(frozen=True)
class Cooling:
    """By how much what the words say is to be divided: they are not independent of each other as the model takes them to be.

    The few words of a title say more each than the many of a page.
    """

    title: float = 1.0
    page: float = 1.0


Parts = Mapping[
    str, tuple[float, float, float]
]  # of every kind: how common it is, what the title says, what the page says (logs)


@dataclass(frozen=True)
class Model:
    """How many papers of each kind were seen, in how many of each every word stood, and how far its confidence is to be cooled."""

    kinds: Mapping[str, int]
    counts: Mapping[str, Mapping[str, int]]  # word -> kind -> papers
    cooling: Cooling = Cooling()

    def parts(self, signs: Iterable[str]) -> Parts:
        """What speaks for every kind, by the words the model knows."""
        known: tuple[list[str], list[str]] = ([], [])
        for sign in signs:
            if sign in self.counts:
                known[_place(sign)].append(sign)
        title, page = (self._spoken(signs_there, place) for place, signs_there in enumerate(known))
        return {kind: (prior, title[kind], page[kind]) for kind, prior in self._priors.items()}

    def _spoken(self, signs: Sequence[str], place: int) -> dict[str, float]:
        scores = {kind: -len(signs) * rare for kind, rare in self._rare[place].items()}
        for sign in signs:
            for kind, weight in self._weights[sign]:
                scores[kind] += weight
        return scores

    def guess(self, told: Told) -> Guess:
        """The likeliest kind."""
        signs = told.signs
        sure = likely(self.parts(signs), self.cooling)
        kind = likeliest(sure)
        return Guess(kind, sure[kind], self._because(kind, signs))

    def _because(self, kind: str, signs: Iterable[str]) -> tuple[str, ...]:
        several = [sign for sign in signs if self.counts.get(sign, {}).get(kind, 0) >= REASON_PAPERS]
        odds = [(self.odds(sign, kind), sign) for sign in several]
        return tuple(sign for odd, sign in sorted(odds, key=lambda one: (-one[0], one[1]))[:REASONS] if odd > 0)

    def odds(self, sign: str, kind: str) -> float:
        """How much more the word speaks for this kind than for all others together (log-odds)."""
        here, there = self.counts[sign].get(kind, 0), sum(self.counts[sign].values())
        own, every = self.kinds[kind], sum(self.kinds.values())
        rest = (there - here + SMOOTH) / (every - own + 2 * SMOOTH)
        return log((here + SMOOTH) / (own + 2 * SMOOTH)) - log(rest)

    @cached_property
    def _rare(self) -> tuple[dict[str, float], dict[str, float]]:
        """What every word of the title and of the page costs a kind it was never seen in."""
        totals = (dict.fromkeys(self.kinds, 0), dict.fromkeys(self.kinds, 0))
        words = [0, 0]
        for sign, by_kind in self.counts.items():
            words[_place(sign)] += 1
            for kind, papers in by_kind.items():
                totals[_place(sign)][kind] += papers
        title, page = (
            {
                kind: log((total + SMOOTH * words[place]) / SMOOTH) if words[place] else 0.0
                for kind, total in totals[place].items()
            }
            for place in (0, 1)
        )
        return title, page

    @cached_property
    def _weights(self) -> dict[str, tuple[tuple[str, float], ...]]:
        """What every word adds to the kinds it was seen in."""
        return {
            sign: tuple((kind, log((papers + SMOOTH) / SMOOTH)) for kind, papers in by_kind.items())
            for sign, by_kind in self.counts.items()
        }

    @cached_property
    def _priors(self) -> dict[str, float]:
        papers = sum(self.kinds.values())
        return {kind: log(seen / papers) for kind, seen in self.kinds.items()}

    def to_json(self) -> dict[str, Any]:
        return {"kinds": self.kinds, "counts": self.counts, "cooling": vars(self.cooling)}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Model":
        return cls(kept["kinds"], kept["counts"], Cooling(**kept["cooling"]))


def _place(sign: str) -> int:
    """0 for a word of the title, 1 for what stands on the page."""
    return 0 if sign.startswith(TITLE) else 1


def learn(papers: Sequence[Paper], *, least: int) -> Model | None:
    """Count the papers; None where there are not two kinds with `least` papers of as many cases.

    A word is kept only if it stands in at least `least` papers of at least as many cases, a kind likewise.
    """
    seen = _in_enough(((paper.case, (paper.kind,)) for paper in papers), least)
    told = [(paper, paper.told.signs) for paper in papers if paper.kind in seen]
    if len(seen) < 2:
        return None
    kept = _in_enough(((paper.case, signs) for paper, signs in told), least)
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for paper, signs in told:
        for sign in signs & kept.keys():
            counts[sign][paper.kind] += 1
    return Model(dict(Counter(paper.kind for paper, _ in told)), {sign: dict(counts[sign]) for sign in kept})


def _in_enough(papers: Iterable[tuple[str, Iterable[str]]], least: int) -> dict[str, int]:
    """What stands in at least so many papers of at least as many cases, the commonest first, with its papers."""
    in_papers: Counter[str] = Counter()
    of_case: defaultdict[str, set[str]] = defaultdict(set)
    for case, signs in papers:
        in_papers.update(signs)
        of_case[case].update(signs)
    in_cases = Counter(sign for signs in of_case.values() for sign in signs)
    enough = [(papers, sign) for sign, papers in in_papers.items() if min(papers, in_cases[sign]) >= least]
    return {sign: papers for papers, sign in sorted(enough, key=lambda one: (-one[0], one[1]))[:MOST_WORDS]}


def likely(parts: Parts, cooling: Cooling) -> dict[str, float]:
    """How likely every kind is, by what speaks for it."""
    scores = {kind: prior + title / cooling.title + page / cooling.page for kind, (prior, title, page) in parts.items()}
    best = max(scores.values())
    weights = {kind: exp(score - best) for kind, score in scores.items()}
    total = sum(weights.values())
    return {kind: weight / total for kind, weight in weights.items()}


def likeliest(sure: Mapping[str, float]) -> str:
    """The kind that is most likely; of several the last by name."""
    return max(sure, key=lambda one: (sure[one], one))
