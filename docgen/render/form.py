"""PURE. The court's own fillable form as a template: its fields filled in from the document, drawn as part of the page. Runs in a child program.

A kind's folder on the shelf holds the form `<kind>.pdf` as the court gives it out, and `fields.toml`, which says what each field shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf

from docgen.render import form_addendum, form_closing, form_filling, form_mapping, form_safe, form_text, html, plain
from docgen.render.form_fields import Widget, widgets
from docgen.render.form_mapping import Table
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


def draw(
    *,
    shelf: str,
    kind: str,
    data: dict[str, Any],
    title: str,
    language: str,
    drawn_at: str,
    out: str,
    flatten: bool = True,
) -> dict[str, Any]:
    """Fill in the kind's form with the data and write the PDF to `out`; `drawn_at` (ISO) is the date in its metadata.

    With `flatten` the fields become content of the page and nothing is left to be filled in; without, they stay fields.

    Returns what html.draw returns, and: "left_open" (the fields for a hand), "addendum" (fields whose words are there), "cleaned" (a sentence
    for each thing taken out of the form), "archival" (whether it passes our printed checklist and says so). Raises Refusal.
    """
    with form_safe.damage_told(Path(out)):
        return _drawn(
            Path(shelf), kind, data, title=plain.shown(title), language=language, drawn_at=drawn_at, out=Path(out), flat=flatten
        )  # fmt: skip


def _drawn(
    shelf: Path, kind: str, data: dict[str, Any], *, title: str, language: str, drawn_at: str, out: Path, flat: bool
) -> dict[str, Any]:
    folder, written = shelf / kind, plain.shown(data)
    table, environment = form_mapping.read(folder / MAPPING), html._environment(shelf)
    with form_safe.opened(folder / f"{kind}.pdf") as pdf:
        cleaned = form_safe.cleaned(pdf)
        fields = [widget for widget in widgets(pdf) if widget.place.kind != "button"]
        _refuse(kind, [*_loose(table, pdf), *form_mapping.faults_with_form(table, [one.place for one in fields])])
        said = form_mapping.worked_out(table, environment, written, [widget.place for widget in fields])
        heading = form_mapping.heading(table, environment, written)
        form = _Form(pdf, fields, table, said)
        over, archival = _filled(form, title=title, heading=heading, language=language, flat=flat)
        content = form_closing.written(pdf, title=title, language=language, drawn_at=drawn_at, archival=archival)
    if not flat:
        content = form_filling.with_values(content, said, _states(form))
    archival = form_closing.close(content, out, title=title, language=language, drawn_at=drawn_at, archival=archival)
    texts = html._texts(out) if flat else _texts_with_fields(out)
    return {
        "pages": len(texts), "template_version": html.version(shelf, kind), "texts": texts, "left_open": list(table.left_open),
        "addendum": over, "cleaned": cleaned, "archival": archival,
    }  # fmt: skip


def _texts_with_fields(path: Path) -> list[str]:
    """Return the text of each page with the words of its fields, which are still fields."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        return [notes.opened(pdf, number).get_textpage().get_text_bounded() for number in range(len(pdf))]


def contract_faults(shelf: Path, kind: str, document: type) -> list[str]:
    """Return where the form, its fields.toml and the document disagree, a sentence each; empty when they agree."""
    try:
        table = form_mapping.read(shelf / kind / MAPPING)
        with form_safe.opened(shelf / kind / f"{kind}.pdf") as pdf:
            form_safe.cleaned(pdf)
            faults = _loose(table, pdf) + form_mapping.faults_with_form(
                table, [widget.place for widget in widgets(pdf)]
            )
    except Refusal as refusal:
        return [refusal.sentence]
    return faults + form_mapping.faults_with_document(table, html._environment(shelf), document)


def _refuse(kind: str, faults: Sequence[str]) -> None:
    if faults:
        told = "; ".join(faults)
        raise Refusal("NOT_DRAWN", f"The form {kind}.pdf and its {MAPPING} do not agree: {told}. {form_mapping.MEND}")


def _loose(table: Table, pdf: pikepdf.Pdf) -> list[str]:
    """Return what is to be said of fonts the form uses and does not bring along: another machine would print it with others."""
    loose = [] if table.loose_fonts else form_safe.loose_fonts(pdf)
    return [
        f"the form does not bring its font {name} along (say loose_fonts = true to use it all the same)"
        for name in loose
    ]


def _filled(form: _Form, *, title: str, heading: str, language: str, flat: bool) -> tuple[list[str], bool]:
    """Fill the open form in; return the fields that are on the addendum, and whether all of it is told to those who cannot see it."""
    ranks = [rank for rank, widget in enumerate(form.widgets) if _has_words(widget, form.said)]
    words = form_text.fitted(
        [(form.widgets[rank].place, form.said[form.widgets[rank].place.name]) for rank in ranks],
        least=form.table.least_size, language=language,
    )  # fmt: skip
    shown = _looks(form, ranks, words)
    ticks = {rank: _is_ticked(widget, form.said) for rank, widget in enumerate(form.widgets) if _is_button(widget)}
    shown |= {
        rank: look
        for rank, on in ticks.items()
        if (look := form_filling.ticked(form.pdf, form.widgets[rank], on)) is not None
    }
    told = _laid(form, shown, ticks, flat=flat)
    over = list(form_text.by_name(words, form.said))
    if over:
        form_addendum.append(form.pdf, form_addendum.drawn(over, title=title, heading=heading, language=language))
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
