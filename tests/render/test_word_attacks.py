"""Word templates that attack: refused by the lint, stopped by the sandbox, and stopped by the child's limits; nothing is ever run."""

import os
from pathlib import Path

import pytest

from paper.child import ChildDied, Refusal
from tests.render.word_files import draw, filled, shelf

ATTACKS = [
    "{{ names.__class__.__mro__ }}",
    "{{ names.__init__.__globals__['os'].system('touch CANARY') }}",
    "{{ cycler.__init__.__globals__.os.popen('touch CANARY').read() }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ names['__cl' 'ass__'] }}",
    "{{ lipsum.__globals__['os'].environ }}",
    "{{ ('{0.__class__.__init__.__globals__}').format(names) }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}{{ os }}",
    "{% extends 'CANARY' %}",
    "{{ 'A' * 9999999999 }}",
    "{{ 9 ** 9 ** 9 ** 9 }}",
    "{{ '%9999999999d' % 1 }}",
    "{{ 'A'.ljust(9999999999) }}",
    "{{ 'A' | center(9999999999) }}",
    "{{ range(999999999) | list }}",
    "{% for a in names %}",
    "{{ names",
    "{% if names %}x",
    "{{ names | attr('__class__') }}",
    "{{ names.append(1) }}",
]


@pytest.mark.parametrize("attack", ATTACKS, ids=range(len(ATTACKS)))
def test_an_attack_is_refused_with_template_and_line_and_nothing_is_run(tmp_path: Path, attack: str) -> None:
    canary = tmp_path / "canary"
    on = shelf(tmp_path, "A first line.", attack.replace("CANARY", str(canary)))
    with pytest.raises(Refusal) as refusal:
        draw(on, {"names": ["A"]}, tmp_path / "o.pdf")
    assert "bad.docx, the page, paragraph 2 (“" in refusal.value.sentence
    assert "Nothing was drawn and nothing was filed." in refusal.value.sentence
    assert [path.name for path in tmp_path.iterdir()] == ["shelf"]


@pytest.mark.parametrize("attack", ATTACKS, ids=range(len(ATTACKS)))
def test_the_sandbox_stops_it_too_when_the_lint_is_left_out(tmp_path: Path, attack: str) -> None:
    canary = tmp_path / "canary"
    secret = os.environ.get("PATH", "nothing")
    on = shelf(tmp_path, attack.replace("CANARY", str(canary)))
    try:
        said = filled(on, {"names": ["A"]})
    except Refusal as refusal:
        said = refusal.sentence
        assert "bad.docx" in said
    assert not canary.exists()
    assert secret not in said
    assert "root:" not in said
    assert len(said) < 10_000


def test_an_endless_loop_is_stopped_by_the_childs_limits(tmp_path: Path) -> None:
    loop = "{% for a in range(99999) %}{% for b in range(99999) %}{% for c in range(99999) %}{% endfor %}{% endfor %}{% endfor %}"
    with pytest.raises(ChildDied) as death:
        draw(shelf(tmp_path, loop), {}, tmp_path / "o.pdf", cpu_seconds=2, wall_seconds=120)
    assert death.value.why == "cpu"
    assert not (tmp_path / "o.pdf").exists()


def test_a_text_that_grows_without_end_is_stopped_by_the_childs_limits(tmp_path: Path) -> None:
    grow = (
        "{% for a in range(99999) %}{% for b in range(99999) %}AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA{% endfor %}{% endfor %}"
    )
    with pytest.raises(ChildDied) as death:
        draw(shelf(tmp_path, grow), {}, tmp_path / "o.pdf", memory_bytes=400 << 20, cpu_seconds=60)
    assert death.value.why in {"memory", "cpu"}


def test_a_tag_that_tears_paragraphs_apart_is_refused_when_it_is_filled_in(tmp_path: Path) -> None:
    on = shelf(tmp_path, "kept", "{% if yes %}before", rows=("inside {% endif %} after",))
    with pytest.raises(Refusal, match="text would be lost"):
        filled(on, {"yes": False})
