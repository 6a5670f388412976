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

from ocr.kind_words import Told

SMOOTH = 0.5  # a word never seen in a kind counts as seen in half a paper
MOST_WORDS = 20_000
REASONS = 5


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
class Model:
    """How many papers of each kind were seen, in how many of each every word stood, and how far its confidence is to be cooled."""

    kinds: Mapping[str, int]
    counts: Mapping[str, Mapping[str, int]]  # word -> kind -> papers
    cooled: float = 1.0

    def scores(self, signs: Iterable[str]) -> dict[str, float]:
        """The log-likelihood of every kind, by the words the model knows."""
        known = [self.counts[sign] for sign in signs if sign in self.counts]
        scores = {kind: prior - len(known) * self._rare[kind] for kind, prior in self._priors.items()}
        for by_kind in known:
            for kind, papers in by_kind.items():
                scores[kind] += log((papers + SMOOTH) / SMOOTH)
        return scores

    def guess(self, told: Told) -> Guess:
        """The likeliest kind."""
        signs = told.signs
        sure = cooled(self.scores(signs), self.cooled)
        kind = max(sure, key=lambda one: (sure[one], one))
        return Guess(kind, sure[kind], self._because(kind, signs))

    def _because(self, kind: str, signs: Iterable[str]) -> tuple[str, ...]:
        odds = [(self.odds(sign, kind), sign) for sign in signs if self.counts.get(sign, {}).get(kind)]
        return tuple(sign for odd, sign in sorted(odds, key=lambda one: (-one[0], one[1]))[:REASONS] if odd > 0)

    def odds(self, sign: str, kind: str) -> float:
        """How much more the word speaks for this kind than for all others together (log-odds)."""
        here, there = self.counts[sign].get(kind, 0), sum(self.counts[sign].values())
        own, all_words = self._totals[kind], sum(self._totals.values())
        smooth = SMOOTH * len(self.counts)
        rest = (there - here + SMOOTH) / (all_words - own + smooth)
        return log((here + SMOOTH) / (own + smooth)) - log(rest)

    @cached_property
    def _totals(self) -> dict[str, int]:
        totals = dict.fromkeys(self.kinds, 0)
        for by_kind in self.counts.values():
            for kind, papers in by_kind.items():
                totals[kind] += papers
        return totals

    @cached_property
    def _rare(self) -> dict[str, float]:
        """What every word costs a kind it was never seen in."""
        smooth = SMOOTH * len(self.counts)
        return {kind: log((total + smooth) / SMOOTH) for kind, total in self._totals.items()}

    @cached_property
    def _priors(self) -> dict[str, float]:
        papers = sum(self.kinds.values())
        return {kind: log(seen / papers) for kind, seen in self.kinds.items()}

    def to_json(self) -> dict[str, Any]:
        return {"kinds": self.kinds, "counts": self.counts, "cooled": self.cooled}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Model":
        return cls(kept["kinds"], kept["counts"], kept["cooled"])


def learn(papers: Sequence[Paper], *, least: int, cooling: float = 1.0) -> Model | None:
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
    return Model(dict(Counter(paper.kind for paper, _ in told)), {sign: dict(counts[sign]) for sign in kept}, cooling)


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


def cooled(scores: Mapping[str, float], cooling: float) -> dict[str, float]:
    """The scores as probabilities. Words are not independent of each other as the model takes them to be: so it must be cooled."""
    best = max(scores.values())
    weights = {kind: exp((score - best) / cooling) for kind, score in scores.items()}
    total = sum(weights.values())
    return {kind: weight / total for kind, weight in weights.items()}
