"""Every filter is shown in the guide, and writes there what the guide says, in both languages."""

import re
from pathlib import Path

import pytest
from jinja2 import StrictUndefined
from jinja2.exceptions import TemplateAssertionError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from docgen.render import gaps, html, phrases, sandbox
from docgen.render.phrases.unsaid import Unsaid
from docgen.render.shelf import Shelf
from paper.child import Refusal
from tests.render.drawing import DRAWN_AT, SHELF

GUIDE = (Path(__file__).resolve().parents[2] / "docs/guide/phrases.md").read_text()
BLOCKS = "".join(re.findall(r"```phrases\n(.*?)```", GUIDE, re.DOTALL))
EXAMPLES = re.findall(r"(\{\{.*\}\})\n  (.*)\n  (.*)\n", BLOCKS)


def written(template: str, language: str, **data: object) -> str:
    """Return what the template writes in the language."""
    environment = ImmutableSandboxedEnvironment(autoescape=False, undefined=StrictUndefined)
    environment.filters = {"join": environment.filters["join"]} | phrases.filters(language)
    return environment.from_string(template).render(**data)


@pytest.mark.parametrize(("template", "english", "spanish"), EXAMPLES)
def test_the_guides_example_is_written_so(template: str, english: str, spanish: str) -> None:
    assert (written(template, "en"), written(template, "es")) == (english, spanish)


def test_the_guide_has_an_example_of_every_filter_and_no_line_that_is_none() -> None:
    assert len(EXAMPLES) * 3 == len(BLOCKS.splitlines())
    shown = set(re.findall(r"\| (\w+)", BLOCKS))
    assert set(phrases.filters("en")) == shown - {"join"}
    assert all(f"`{name}`" in GUIDE for name in sandbox.SAFE_FILTERS)


def test_a_template_has_these_filters_and_jinjas_harmless_ones_and_no_others() -> None:
    assert set(html._environment(Shelf.of(SHELF), "es").filters) == {*phrases.filters("es"), *sandbox.SAFE_FILTERS}
    assert not set(sandbox.SAFE_FILTERS) & set(phrases.filters("es"))
    for name in ("safe", "default", "attr", "xmlattr", "round"):
        with pytest.raises(TemplateAssertionError, match=name):
            written("{{ 'x' | " + name + " }}", "en")


def test_the_page_is_written_in_the_language_of_the_document(tmp_path: Path) -> None:
    assert _drawn(tmp_path, "{{ when | weekday_day }}", {"when": "2026-03-03"}) == "martes, 3 de marzo de 2026"


def test_what_a_filter_refuses_is_said_with_the_template_and_the_line(tmp_path: Path) -> None:
    with pytest.raises(
        Refusal, match=r"The template letter/letter.html, line 2: The value 2.5 was not written: .*Write"
    ):
        _drawn(tmp_path, "<p>x</p>\n{{ sum | money }}", {"sum": 2.5})


def test_a_draft_shows_what_it_lacks_through_every_filter(tmp_path: Path) -> None:
    template = "{{ born | day }} {{ names | together }} {{ 'plaintiff' | party(role) }} {% for one in lines | address_lines %}{{ one }}{% endfor %}"
    data: dict[str, object] = {"born": "", "names": [], "role": None, "lines": [""]}
    said = _drawn(tmp_path, template, data, ["born", "names", "role", "lines"])
    assert [f"[[missing: {name}]]" in said for name in data] == [True] * 4


def test_a_gap_among_names_stands_among_them() -> None:
    assert phrases.filters("es")["together"]([gaps.Gap("people.name"), "Iris"]) == "[[missing: people.name]] e Iris"


def test_what_the_document_does_not_have_is_named_through_a_filter_too(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="what the document does not have: filed_on"):
        _drawn(tmp_path, "{{ filed_on | day }}", {})


def _drawn(tmp_path: Path, template: str, data: dict[str, object], required: list[str] | None = None) -> str:
    """Draw a Spanish letter, or with `required` an English draft, and return its text."""
    (tmp_path / "shelf/letter").mkdir(parents=True)
    (tmp_path / "shelf/letter/letter.html").write_text(f"<html><title>x</title><body>{template}</body></html>")
    drawn = html.draw(
        shelf=str(tmp_path / "shelf"), kind="letter", data=data, title="x", language="en" if required else "es", drawn_at=DRAWN_AT,
        out=str(tmp_path / "letter.pdf"), draft=bool(required), required=required or (),
    )  # fmt: skip
    return " ".join(drawn["texts"][0].split())


def test_what_is_missing_is_named_by_whoever_prints_it_not_by_a_filter() -> None:
    for template in ("{{ case.filed | day }}", "{{ 'she' | pronoun('subject', case.filed) }}"):
        with pytest.raises(UndefinedError, match="filed"):
            written(template, "en", case={})


@pytest.mark.parametrize("language", ["fr", "", "english"])
def test_another_language_is_refused_by_its_name(language: str) -> None:
    with pytest.raises(Unsaid, match=re.escape(repr(language))):
        phrases.filters(language)


def test_a_language_of_a_country_is_its_language() -> None:
    assert written("{{ 2 | words }}", "en-US") == "two"
    assert written("{{ 2 | words }}", "es_MX") == "dos"
