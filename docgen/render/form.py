"""PURE. The court's own fillable form as a template: its fields filled in from the document, drawn as part of the page. Runs in a child program.

A kind's folder on the shelf holds the form `<kind>.pdf` as the court gives it out, and `fields.toml`, which says what each field shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from jinja2 import Environment

from docgen.render import (
    form_addendum,
    form_closing,
    form_filling,
    form_mapping,
    form_safe,
    form_text,
    gaps,
    html,
    plain,
)
from docgen.render.form_fields import Widget, widgets
from docgen.render.form_mapping import Table
from docgen.render.shelf import Shelf, Template
from paper import notes
from paper.child import Refusal

MAPPING = "fields.toml"


@dataclass(frozen=True)
class _Form:
    """An open form with its fields (push buttons left out) and what each of them is to show."""

    pdf: pikepdf.Pdf
    widgets: list[Widget]
    table: Table
    said: dict[str, str]
    heading: str


@dataclass(frozen=True)
class _Paper:
    """What the paper is to be: its title, language and date, whether it is a draft, and whether its fields become content of the page."""

    title: str
    language: str
    drawn_at: str
    draft: bool
    flat: bool


def draw(
    *,
    shelf: str | Sequence[str],
    kind: str,
    data: dict[str, Any],
    title: str,
    language: str,
    drawn_at: str,
    out: str,
    on: str = "",
    draft: bool = False,
    required: Sequence[str] = (),
    flatten: bool = True,
) -> dict[str, Any]:
    """Fill in the kind's form with the data and write the PDF to `out`. What is passed in is what html.draw takes.

    With `flatten` the fields become content of the page and nothing is left to be filled in; without, they stay fields.

    Returns what html.draw returns, and: "left_open" (the fields for a hand), "addendum" (fields whose words are there), "cleaned" (a sentence
    for each thing taken out of the form), "archival" (whether it passes our printed checklist and says so). Raises Refusal.
    """
    stand = Shelf.of(shelf)
    template = stand.find(kind, on=date.fromisoformat(on) if on else None)
    written = {"signed": html.UNSIGNED} | plain.shown(data)
    with form_safe.damage_told(Path(out)):
        form, told = _opened(template, html._environment(stand), gaps.shown(written, required) if draft else written)
        with form.pdf:
            paper = _Paper(plain.shown(title), language, drawn_at, draft, flatten)
            told |= _closed(form, paper, Path(out))
        texts = html._texts(Path(out)) if flatten else _texts_with_fields(Path(out))
        return html._sheet(Path(out), stand, template, len(texts)) | told | {"texts": texts}


def _opened(template: Template, environment: Environment, data: dict[str, Any]) -> tuple[_Form, dict[str, Any]]:
    """Return the form cleaned, with what each field is to show, and what there is to tell of it."""
    if template.engine != "pdf":
        raise form_safe.refused(f"the shelf's template {template.name} is none")
    table = form_mapping.read(template.folder / MAPPING)
    pdf = form_safe.opened(template.path)
    cleaned = form_safe.cleaned(pdf)
    fields = [widget for widget in widgets(pdf) if widget.place.kind != "button"]
    places = [widget.place for widget in fields]
    _refuse(template, [*_loose(table, pdf), *form_mapping.faults_with_form(table, places)])
    said = form_mapping.worked_out(table, environment, data, places)
    heading = form_mapping.heading(table, environment, data)
    return _Form(pdf, fields, table, said, heading), {"left_open": list(table.left_open), "cleaned": cleaned}


def _closed(form: _Form, paper: _Paper, out: Path) -> dict[str, Any]:
    """Fill in the form and write it."""
    over, archival = _filled(form, paper)
    if paper.draft:
        form_closing.mark_draft(form.pdf)
    told = {"title": paper.title, "language": paper.language, "drawn_at": paper.drawn_at}
    content = form_closing.written(form.pdf, archival=archival, **told)
    if not paper.flat:
        content = form_filling.with_values(content, form.said, _states(form))
    return {"addendum": over, "archival": form_closing.close(content, out, archival=archival, **told)}


def _texts_with_fields(path: Path) -> list[str]:
    """Return the text of each page with the words of its fields, which are still fields."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        return [notes.opened(pdf, number).get_textpage().get_text_bounded() for number in range(len(pdf))]


def contract_faults(shelf: str | Path | Sequence[str], kind: str, document: type) -> list[str]:
    """Return where the form, its fields.toml and the document disagree, a sentence each; empty when they agree."""
    stand = Shelf.of(shelf)
    try:
        template = stand.find(kind)
        table = form_mapping.read(template.folder / MAPPING)
        with form_safe.opened(template.path) as pdf:
            form_safe.cleaned(pdf)
            faults = _loose(table, pdf) + form_mapping.faults_with_form(
                table, [widget.place for widget in widgets(pdf)]
            )
    except Refusal as refusal:
        return [refusal.sentence]
    return faults + form_mapping.faults_with_document(table, html._environment(stand), document)


def _refuse(template: Template, faults: Sequence[str]) -> None:
    if faults:
        told = "; ".join(faults)
        raise Refusal(
            "NOT_DRAWN", f"The form {template.name} and its {MAPPING} do not agree: {told}. {form_mapping.MEND}"
        )


def _loose(table: Table, pdf: pikepdf.Pdf) -> list[str]:
    """Return what is to be said of fonts the form uses and does not bring along: another machine would print it with others."""
    loose = [] if table.loose_fonts else form_safe.loose_fonts(pdf)
    return [
        f"the form does not bring its font {name} along (say loose_fonts = true to use it all the same)"
        for name in loose
    ]


def _filled(form: _Form, paper: _Paper) -> tuple[list[str], bool]:
    """Fill the open form in; return the fields that are on the addendum, and whether all of it is told to those who cannot see it."""
    ranks = [rank for rank, widget in enumerate(form.widgets) if _has_words(widget, form.said)]
    words = form_text.fitted(
        [(form.widgets[rank].place, form.said[form.widgets[rank].place.name]) for rank in ranks],
        least=form.table.least_size, language=paper.language,
    )  # fmt: skip
    shown = _looks(form, ranks, words)
    ticks = {rank: _is_ticked(widget, form.said) for rank, widget in enumerate(form.widgets) if _is_button(widget)}
    shown |= {
        rank: look
        for rank, on in ticks.items()
        if (look := form_filling.ticked(form.pdf, form.widgets[rank], on)) is not None
    }
    told = _laid(form, shown, ticks, flat=paper.flat)
    over = list(form_text.by_name(words, form.said))
    if over:
        pages = form_addendum.drawn(over, title=paper.title, heading=form.heading, language=paper.language)
        form_addendum.append(form.pdf, pages)
    return [place.name for place, _ in over], told


def _laid(form: _Form, shown: dict[int, pikepdf.Object], ticks: dict[int, bool], *, flat: bool) -> bool:
    if flat:
        return form_filling.flatten(form.pdf, form.widgets, shown, ticks)
    form_filling.keep(form.pdf, form.widgets, shown, ticks)
    return False


def _looks(form: _Form, ranks: Sequence[int], words: Sequence[form_text.Words]) -> dict[int, pikepdf.Object]:
    """Return the looks of the fields with words, and the frames of those that stay empty."""
    empty = [rank for rank, one in enumerate(form.widgets) if rank not in ranks and not _is_button(one)]
    frames = {rank: look for rank in empty if (look := form_filling.frame(form.pdf, form.widgets[rank])) is not None}
    if not words:
        return frames
    with pikepdf.open(BytesIO(form_text.drawn(words))) as pages:
        looks = form_filling.looks(form.pdf, pages, [form.widgets[rank] for rank in ranks])
    return frames | dict(zip(ranks, looks, strict=True))


def _has_words(widget: Widget, said: dict[str, str]) -> bool:
    return widget.place.kind in {"text", "choice"} and widget.place.printed and bool(said.get(widget.place.name))


def _is_button(widget: Widget) -> bool:
    return widget.place.kind in {"check", "radio"}


def _is_ticked(widget: Widget, said: dict[str, str]) -> bool:
    return said.get(widget.place.name, "") in widget.place.options


def _states(form: _Form) -> dict[str, str]:
    """Return for each field of buttons the name under which it is ticked, `Off` where none is."""
    states = {widget.place.name: "Off" for widget in form.widgets if _is_button(widget)}
    return states | {
        widget.place.name: widget.state
        for widget in form.widgets
        if _is_button(widget) and _is_ticked(widget, form.said)
    }
