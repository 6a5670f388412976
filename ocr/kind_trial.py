"""PURE. How good the learned model is on papers it has not seen: learned on four fifths of the cases, asked about the last fifth, five times."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from math import log

from ocr.calibration import Checked
from ocr.kind_model import Cooling, Model, Paper, Parts, learn, likeliest, likely

FOLDS = 5
TITLES, PAGES = (
    (0.25, 0.5, 1.0, 2.0, 4.0),
    (1.0, 1.5, 2.0, 3.0, 5.0, 8.0, 12.0, 20.0, 30.0, 50.0, 80.0),
)  # coolings that are tried
TITLED, TITLELESS = "kind, title read", "kind, title not read"
Answers = list[tuple[str, Parts]]  # what the paper is, and what spoke for every kind


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
    asked = list(_asked(papers, least))
    seen, blind = ([(truth, parts[place]) for truth, parts in asked] for place in (0, 1))
    page = _truest(blind, [Cooling(page=page) for page in PAGES]).page
    cooling = _truest(seen, [Cooling(title, page) for title in TITLES])
    rows = [_checked(field, *one, cooling) for field, given in ((TITLED, seen), (TITLELESS, blind)) for one in given]
    trial = Trial(len(blind), len(model.kinds), max(model.kinds.values()), tuple(rows))
    return replace(model, cooling=cooling), trial


def _asked(papers: Sequence[Paper], least: int) -> Iterator[tuple[str, tuple[Parts, Parts]]]:
    """Every paper, asked of a model that has seen no paper of its case: with its title, and as if its title could not be read at all."""
    for fold in range(FOLDS):
        model = learn([paper for paper in papers if _fold(paper) != fold], least=least)
        for paper in papers if model else ():
            if model and _fold(paper) == fold:
                blind = paper.told.without(paper.told.title | paper.called)
                yield paper.kind, (model.parts(paper.told.signs), model.parts(blind.signs))


def _fold(paper: Paper) -> int:
    """The papers of one case are kept together: they share names and phrases."""
    return sha256(paper.case.encode()).digest()[0] % FOLDS


def _truest(answers: Answers, coolings: Sequence[Cooling]) -> Cooling:
    """The cooling with which the confidences tell most truly how often the answer is right, papers of kinds it cannot know among them."""
    return min(coolings, key=lambda cooling: sum(_surprise(_checked("", *one, cooling)) for one in answers))


def _surprise(answer: Checked) -> float:
    sure = answer.confidence if answer.right else 1 - answer.confidence
    return -log(max(sure, 1e-6))


def _checked(field: str, truth: str, parts: Parts, cooling: Cooling) -> Checked:
    sure = likely(parts, cooling)
    kind = likeliest(sure)
    return Checked(field, sure[kind], kind == truth)
