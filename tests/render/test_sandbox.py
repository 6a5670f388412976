"""What a template may not do: each of the known attacks is refused or stopped, with a sentence that names template and line; nothing is run or read."""

from pathlib import Path

import pytest

from docgen.render import html
from paper.child import Child, ChildDied, ChildFailed, Limits, Refusal
from tests.render.drawing import DRAWN_AT

PAGE = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>\n{}\n</body></html>'
REFUSED = {
    "walks from a text to all classes": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "reaches the system through a global": "{{ cycler.__init__.__globals__.os.popen('touch CANARY').read() }}",
    "reaches the system through its own name": "{{ self.__init__.__globals__.__builtins__.open('CANARY', 'w') }}",
    "calls what it was given": "{{ names.append(1) }}",
    "formats its way out": "{{ '{0.__class__.__mro__}'.format(names) }}",
    "goes round the sandbox by a filter": "{{ names | attr('__class__') }}",
    "includes a file of the machine": "{% include '/etc/passwd' %}",
    "includes a file beside the shelf": "{% include '../secret.html' %}",
    "includes what it works out": "{% include names[0] %}",
    "imports": "{% import 'bad/bad.html' as other %}{{ other }}",
    "switches off escaping": "{% autoescape false %}{{ names }}{% endautoescape %}",
    "calls a name safe": "{{ names | safe }}",
    "hides what is missing": "{{ nobody | default('somebody') }}",
    "has an unclosed tag": "{% for one in names %}",
    "has a tag nobody knows": "{% execute 'CANARY' %}",
    "asks for a text of a billion signs": "{{ range(999999999) | join }}",
}


def _shelf(tmp_path: Path, source: str) -> Path:
    (tmp_path / "shelf" / "bad").mkdir(parents=True)
    (tmp_path / "shelf" / "bad" / "bad.html").write_text(
        PAGE.format(source.replace("CANARY", str(tmp_path / "canary")))
    )
    (tmp_path / "secret.html").write_text("what nobody may read")
    return tmp_path / "shelf"


@pytest.mark.parametrize("source", REFUSED.values(), ids=REFUSED)
def test_an_attack_is_refused_with_the_template_named(tmp_path: Path, source: str) -> None:
    with pytest.raises(Refusal, match=r"bad/bad\.html") as refused:
        html.draw(
            shelf=str(_shelf(tmp_path, source)), kind="bad", data={"names": ["Ana"]}, title="x", language="en", drawn_at=DRAWN_AT,
            out=str(tmp_path / "out.pdf"),
        )  # fmt: skip
    assert "Nothing was filed" in refused.value.sentence
    assert "what nobody may read" not in refused.value.sentence
    assert not (tmp_path / "canary").exists()
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% for c in range(99999) %}{% endfor %}{% endfor %}{% endfor %}",
        "{{ 'A' * 9999999999 }}",
    ],
    ids=["never ends", "wants ten billion signs"],
)
def test_a_template_without_end_or_measure_is_stopped_and_the_house_lives_on(tmp_path: Path, source: str) -> None:
    limits = Limits(cpu_seconds=4, wall_seconds=12)
    with Child(limits=limits) as child, pytest.raises((ChildDied, ChildFailed, Refusal)):
        child.run(
            "docgen.render.html:draw", shelf=str(_shelf(tmp_path, source)), kind="bad", data={"names": []}, title="x", language="en",
            drawn_at=DRAWN_AT, out=str(tmp_path / "out.pdf"),
        )  # fmt: skip
    assert not (tmp_path / "out.pdf").exists()


def test_a_fault_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"bad/bad\.html, line 3"):
        html.draw(
            shelf=str(_shelf(tmp_path, "\n{{ 1 / 0 }}")), kind="bad", data={}, title="x", language="en", drawn_at=DRAWN_AT, out=str(tmp_path / "o.pdf"),
        )  # fmt: skip
