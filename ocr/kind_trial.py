"""PURE. How good the learned model is on papers it has not seen: learned on four fifths of the cases, asked about the last fifth, five times."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from math import log

from ocr.calibration import Checked
from ocr.kind_model import Model, Paper, cooled, learn

FOLDS = 5
COOLINGS = (1.0, 1.5, 2.0, 3.0, 5.0, 8.0, 12.0, 20.0, 30.0)
TITLED, TITLELESS = "kind, title read", "kind, title not read"
Answers = list[tuple[str, Mapping[str, float]]]  # what the paper is, and the scores it was given


@dataclass(frozen=True)
class Trial:
    """What came of asking about `papers` of them: each answer with its confidence, and how many learned papers are simply of the commonest kind."""

    papers: int
    kinds: int
    commonest: int
    rows: tuple[Checked, ...]

    def right(self, field: str) -> int:
        """How many answers were right."""
        return sum(row.right for row in self.rows if row.field == field)


def learned_and_tried(papers: Sequence[Paper], *, least: int) -> tuple[Model, Trial] | None:
    """The model of all papers, cooled as the trial showed, and the trial; None where there are too few to learn from."""
    model = learn(papers, least=least)
    if model is None:
        return None
    blind = list(_asked(papers, least, titled=False))
    cooling = _truest(blind)
    answers = {TITLED: list(_asked(papers, least, titled=True)), TITLELESS: blind}
    rows = [_checked(field, truth, scores, cooling) for field, given in answers.items() for truth, scores in given]
    trial = Trial(len(blind), len(model.kinds), max(model.kinds.values()), tuple(rows))
    return replace(model, cooled=cooling), trial


def _asked(papers: Sequence[Paper], least: int, *, titled: bool) -> Iterator[tuple[str, Mapping[str, float]]]:
    """Every paper, asked of a model that has seen no paper of its case; untitled as if its title could not be read at all."""
    for fold in range(FOLDS):
        model = learn([paper for paper in papers if _fold(paper) != fold], least=least)
        for paper in papers if model else ():
            if _fold(paper) == fold:
                told = paper.told if titled else paper.told.without(paper.told.title | paper.called)
                yield paper.kind, model.scores(told.signs)  # type: ignore[union-attr]  # there is none to ask otherwise


def _fold(paper: Paper) -> int:
    """The papers of one case are kept together: they share names and phrases."""
    return sha256(paper.case.encode()).digest()[0] % FOLDS


def _truest(answers: Answers) -> float:
    """The cooling with which the confidences tell most truly how often the answer is right."""
    return min(COOLINGS, key=lambda by: sum(_surprise(truth, scores, by) for truth, scores in answers))


def _surprise(truth: str, scores: Mapping[str, float], by: float) -> float:
    return -log(max(cooled(scores, by).get(truth, 0.0), 1e-6))


def _checked(field: str, truth: str, scores: Mapping[str, float], by: float) -> Checked:
    sure = cooled(scores, by)
    kind = max(sure, key=lambda one: (sure[one], one))
    return Checked(field, sure[kind], kind == truth)
