"""The contract of a form: every field spoken for, every name there, every name of the document shown; next year's form is told, not guessed."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path

import pikepdf
import pytest

from docgen.documents.return_of_service import ReturnOfService
from docgen.render import contract, form
from paper.child import Refusal
from tests.render.drawing import SHELF, sample
from tests.render.forms import KIND, check, filled, shelf, text

NAME, NUMBER = (50, 700, 250, 720), (50, 600, 250, 620)


@dataclass(frozen=True)
class _Small:
    name: str
    number: str


def _faults(tmp_path: Path, table: str, *fields: pikepdf.Dictionary) -> list[str]:
    stand = shelf(tmp_path, fields or (text("name", NAME), text("number", NUMBER)), table)
    return form.contract_faults(stand, "small", _Small)


BOTH = '[fields]\nname = "name"\nnumber = "number"\n'


def test_the_return_of_service_its_form_and_its_table_agree() -> None:
    assert form.contract_faults(SHELF, KIND, ReturnOfService) == []


def test_the_sample_has_exactly_what_the_return_of_service_has() -> None:
    assert set(contract.names_in(sample(KIND))) == set(contract.names_of(ReturnOfService))


def test_each_field_of_the_return_names_its_law() -> None:
    assert all(
        "R. Civ. P." in one.metadata["cites"] or "U.S.C." in one.metadata["cites"] for one in fields(ReturnOfService)
    )


def test_a_table_that_speaks_of_every_field_agrees(tmp_path: Path) -> None:
    assert _faults(tmp_path, BOTH) == []


def test_a_field_that_is_neither_filled_nor_left_open_is_named_with_page_kind_and_tooltip(tmp_path: Path) -> None:
    def fields() -> tuple[pikepdf.Dictionary, ...]:
        return (
            text("name", NAME),
            text("number", NUMBER),
            check("fee_waived", (50, 500, 62, 512), TU=pikepdf.String("Fee waived")),
        )

    faults = _faults(tmp_path, BOTH, *fields())
    assert faults == [
        "the form has the field fee_waived (page 1, check, “Fee waived”), which fields.toml neither fills nor leaves open"
    ]
    assert _faults(tmp_path, f'[form]\nleft_open = ["fee_waived"]\n{BOTH}', *fields()) == []


def test_next_years_form_is_told_with_the_old_and_the_likeliest_new_name_and_nothing_is_drawn(tmp_path: Path) -> None:
    renamed = (text("form1[0].PersonName[0]", NAME), text("form1[0].CaseNumber[0]", NUMBER))
    faults = _faults(tmp_path, '[fields]\nperson_name = "name"\ncase_no = "number"\n', *renamed)
    assert faults[:2] == [
        "fields.toml speaks of the field case_no, which the form does not have; the likeliest is form1[0].CaseNumber[0] (page 1, text)",
        "fields.toml speaks of the field person_name, which the form does not have; the likeliest is form1[0].PersonName[0] (page 1, text)",
    ]
    with pytest.raises(
        Refusal, match=r"speaks of the field case_no.*likeliest is form1\[0\]\.CaseNumber\[0\].*Nothing was filed"
    ):
        filled({"name": "x", "number": "y"}, tmp_path, shelf=tmp_path / "shelf", kind="small")
    assert not (tmp_path / "small.pdf").exists()


def test_a_name_the_document_does_not_have_is_named_with_its_field(tmp_path: Path) -> None:
    assert _faults(tmp_path, '[fields]\nname = "nmae | upper"\nnumber = "number ~ name"\n') == [
        "The field name shows nmae, which the document does not have"
    ]


def test_a_name_that_no_field_shows_is_named(tmp_path: Path) -> None:
    assert _faults(tmp_path, '[form]\nleft_open = ["number"]\n[fields]\nname = "name"\n') == [
        "the document has number, which no field shows"
    ]


def test_an_expression_that_cannot_be_read_is_named_with_its_field(tmp_path: Path) -> None:
    (fault, *_) = _faults(tmp_path, '[fields]\nname = "name |"\nnumber = "number ~ name"\n')
    assert fault.startswith("The field name cannot be worked out: ")


@pytest.mark.parametrize(
    ("table", "fields", "told"),
    [
        ('[fields]\nname = { shows = "name", ticks = "x" }\nnumber = "number"\n', (), "name is a text field, which nothing ticks"),
        ('[fields]\nname = { shows = "name", ticks = { a = "Q" } }\nnumber = "number"\n', (check("name", NAME), text("number", NUMBER)), "single box"),
        ('[fields]\nname = "name"\nnumber = "number"\n', (text("name", NAME), text("number", NUMBER, hidden=True)), "number is hidden on the form"),
        (BOTH, (text("name", NAME), text("number", (600, 700, 800, 720))), "number is hidden on the form, or outside its page"),
        (BOTH, (text("name", NAME), text("number", (0, 0, 0, 0))), "number is hidden on the form, or outside its page"),
        ('[form]\nleft_open = ["name"]\n' + BOTH, (), "both fills and leaves open name"),
        ('[form]\nsize = 3\n' + BOTH, (), "the entry 'size' is unknown"),
        ('[form]\nleast_size = 2\n' + BOTH, (), "smaller print is not read"),
        ("[fields\n", (), "cannot be understood"),
    ],
    ids=range(9),
)  # fmt: skip
def test_a_table_that_asks_for_what_cannot_be_is_told(
    tmp_path: Path, table: str, fields: tuple[pikepdf.Dictionary, ...], told: str
) -> None:
    assert any(told in fault for fault in _faults(tmp_path, table, *fields))


@pytest.mark.parametrize(
    ("attack", "told"),
    [
        ("''.__class__.__mro__[1].__subclasses__()", "unsafe"),
        ("name.__init__.__globals__", "unsafe"),
        ("missing.part", "undefined"),
        ("[name]", "several things"),
        ("range(999999999) | list", "too big"),
        ("1 // 0", "cannot be worked out"),
    ],
)
def test_an_expression_that_attacks_or_fails_names_its_field_and_draws_nothing(
    tmp_path: Path, attack: str, told: str
) -> None:
    stand = shelf(
        tmp_path,
        [text("name", NAME), text("number", NUMBER)],
        f'[fields]\nname = """{attack}"""\nnumber = \'number\'\n',
    )
    with pytest.raises(Refusal, match="The field name .*"):
        filled({"name": "x", "number": "y"}, tmp_path, shelf=stand, kind="small")
    assert not (tmp_path / "small.pdf").exists()


def test_a_value_that_no_box_stands_for_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="manner is 'by owl', and none of the boxes"):
        filled(sample(KIND, manner="by owl"), tmp_path)


def test_what_the_data_lacks_is_named_with_the_field_that_shows_it(tmp_path: Path) -> None:
    data = sample(KIND)
    del data["left_with"]
    with pytest.raises(Refusal, match="The field left_with cannot be worked out: 'left_with' is undefined"):
        filled(data, tmp_path)


def _renamed(pdf: pikepdf.Pdf) -> None:
    for one in pdf.Root.AcroForm.Fields:
        one.T = pikepdf.String(f"{one.T}_2027")


def _without_one(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj.Annots[3]
    del pdf.Root.AcroForm.Fields[3]


@pytest.mark.parametrize(
    ("change", "told"), [(_renamed, "the likeliest is court_2027"), (_without_one, "speaks of the field defendants")]
)
def test_a_new_revision_of_our_form_is_found_out(
    tmp_path: Path, change: Callable[[pikepdf.Pdf], None], told: str
) -> None:
    stand = tmp_path / "shelf"
    shutil.copytree(SHELF, stand)
    with pikepdf.open(stand / KIND / f"{KIND}.pdf", allow_overwriting_input=True) as pdf:
        change(pdf)
        pdf.save()
    assert any(told in fault for fault in form.contract_faults(stand, KIND, ReturnOfService))
