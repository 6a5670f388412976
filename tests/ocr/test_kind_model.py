"""The learned kinds of papers: what is suggested and why, what is never kept, and that the trial is an honest one."""

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest

from ocr.kind_model import Model, Paper, learn
from ocr.kind_trial import TITLED, TITLELESS, Trial, learned_and_tried
from ocr.kind_words import Told, said, told_by, words
from tests.ocr.lines import page_of

SPEECH = {
    "Demurrer": "demurrer sustain leave amend fails state facts pleading cause uncertain grounds",
    "Proof of service": "served mail envelope postage declare perjury over eighteen deposited address party",
    "Order": "ordered hereby good cause appearing adjudged judge superior signed decreed granted",
}
USUAL = "court case plaintiff defendant county state the and for that number filed dated attorney motion hearing"


def paper(kind: str, case: str, chance: random.Random, *, more: str = "") -> Paper:
    """A paper of this kind: some of its own words, many that every paper has, now and then one of another kind's."""
    own, other = SPEECH[kind].split(), SPEECH[chance.choice(list(SPEECH))].split()
    page = {*chance.sample(own, 6), *chance.sample(USUAL.split(), 9), *chance.sample(other, 2), *more.split()}
    title = words(kind)
    return Paper(case, "here", kind, Told(title, frozenset(page) | title, frozenset({"one page"})), title)


@cache
def papers(count: int = 240) -> Sequence[Paper]:
    chance = random.Random(7)
    return [paper(list(SPEECH)[at % 3], f"case {at % 40}", chance) for at in range(count)]


@cache
def tried() -> tuple[Model, Trial]:
    found = learned_and_tried(papers(), least=5)
    assert found
    return found


def test_a_paper_is_told_by_its_words_and_the_reasons_are_words_of_its_kind() -> None:
    page = page_of([(72, 100, "The demurrer is sustained without leave to amend"), (72, 120, "it fails to state facts; sustain"),
                    (72, 140, "the court of the county and the plaintiff")])  # fmt: skip
    guess = tried()[0].guess(told_by("", [page], 1))
    assert guess.kind == "Demurrer"
    assert guess.confidence > 0.8
    assert set(guess.because) <= {f"page:{word}" for word in SPEECH["Demurrer"].split()}
    assert "page:demurrer" in guess.because


def test_reasons_are_said_as_a_person_reads_them() -> None:
    assert said(("title:demurrer", "page:sustain", "layout:one page")) == "“demurrer” (title), “sustain”, one page"


@pytest.mark.parametrize(("in_papers", "in_cases", "kept"), [(9, 9, True), (9, 4, False), (4, 4, False), (5, 5, True)])
def test_a_word_is_kept_only_if_it_stands_in_enough_papers_of_enough_cases(
    in_papers: int, in_cases: int, kept: bool
) -> None:
    marked = [
        replace(one, case=f"case {at % in_cases}", told=replace(one.told, page=one.told.page | {"teodora"}))
        for at, one in enumerate(papers()[:in_papers])
    ]
    model = learn([*marked, *papers()[in_papers:]], least=5)
    assert model
    assert ("teodora" in json.dumps(model.to_json())) is kept


def test_a_kind_of_too_few_papers_or_cases_is_not_learned() -> None:
    chance = random.Random(1)
    few = [replace(paper("Order", f"case {at}", chance), kind="Writ") for at in range(4)]
    of_one_case = [replace(paper("Order", "case 1", chance), kind="Warrant") for _ in range(30)]
    model = learn([*papers(), *few, *of_one_case], least=5)
    assert model
    assert set(model.kinds) == set(SPEECH)


@pytest.mark.parametrize("some", [[], papers()[:1], [one for one in papers() if one.kind == "Order"], papers()[:12]])
def test_from_too_few_papers_nothing_is_learned(some: Sequence[Paper]) -> None:
    assert learned_and_tried(some, least=5) is None


def test_what_was_learned_is_the_same_after_it_was_kept_and_whatever_the_sequence_of_the_papers() -> None:
    model = tried()[0]
    assert Model.from_json(json.loads(json.dumps(model.to_json()))) == model
    turned = learned_and_tried(papers()[::-1], least=5)
    assert turned
    assert turned[0] == model


def test_the_trial_asks_about_every_paper_twice_and_beats_the_commonest_kind() -> None:
    _, trial = tried()
    assert (trial.papers, trial.kinds, trial.commonest) == (240, 3, 80)
    assert sum(row.field == TITLED for row in trial.rows) == sum(row.field == TITLELESS for row in trial.rows) == 240
    assert trial.right(TITLED) >= trial.right(TITLELESS) > 200


def test_papers_of_one_case_do_not_vouch_for_each_other_in_the_trial() -> None:
    """Kinds dealt out by lot to cases, each case with its own choice of words: whoever saw the case before would know its kind."""
    chance = random.Random(3)
    pool = [first + second for first in ("harbor", "castle", "birch", "reyes", "north") for second in "abcdefgh"]
    dealt = []
    for case in range(60):
        kind, own = chance.choice(list(SPEECH)), frozenset(chance.sample(pool, 6))
        dealt += [Paper(f"case {case}", "here", kind, Told(frozenset(), own, frozenset())) for _ in range(5)]
    model = learn(dealt, least=5)
    assert model
    known = sum(model.guess(one.told).kind == one.kind for one in dealt)
    found = learned_and_tried(dealt, least=5)
    assert found
    assert found[1].right(TITLELESS) < 0.55 * len(dealt) < 0.7 * len(dealt) < known


def test_confidence_is_cooled_until_it_is_no_higher_than_the_answers_are_right() -> None:
    model, trial = tried()
    sure = [row for row in trial.rows if row.field == TITLELESS]
    said_right, was_right = sum(row.confidence for row in sure) / len(sure), trial.right(TITLELESS) / len(sure)
    assert abs(said_right - was_right) < 0.08
    assert model.cooling.page >= 1


def test_words_are_letters_without_accents_and_numbers_and_single_letters_are_none() -> None:
    assert words("Moción 2:24-cv-00123 of A.B. Peña's DEMURRER " + "x" * 40) == {"mocion", "pena", "demurrer"}


def test_the_layout_of_the_first_page_with_words_leaves_its_marks() -> None:
    blank = page_of([])
    numbered = page_of([(40, 60 + 24 * at, str(at + 1)) for at in range(28)] + [(120, 60, "MOTION")])
    assert told_by("", [blank, numbered], 3).marks == {
        "two to five pages", "no caption", "few words", "many figures", "numbered lines"
    }  # fmt: skip
    assert told_by("MOTION", [blank], 1) == Told(frozenset({"motion"}), frozenset(), frozenset())
    assert told_by("MOTION", [numbered], 1).without({"motion"}).signs.isdisjoint({"title:motion", "page:motion"})
