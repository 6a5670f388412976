"""The court's own form filled in: every word stands in its field, whole, in fonts that are embedded; what has no room is on the addendum."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, String
from pypdf import PdfReader

from docgen.render import checklist, form, form_fields, form_text
from paper import notes
from paper.checklist import fonts_not_embedded
from paper.child import Child, Refusal
from tests.render.drawing import DRAWN_AT, SHELF, pictures, sample, signs, squeezed, texts
from tests.render.forms import KIND, check, filled, shelf, text

LONG = ("Wolfeschlegelsteinhausenbergerdorff " * 9)[:300].strip()
HOSTILE = [
    "<img src=x onerror=alert(1)></div><script>",
    "{{ 7*7 }} {% include '/etc/passwd' %}",
    "& &amp; &lt; \\( ) Tj ET Q /Fx Do",
    "Nguyễn Ẩn Łukasz Žižka Őrsi Ștefan",
    "url(file:///etc/passwd) @import 'x';",
]


def _places() -> dict[str, form_fields.Place]:
    with pikepdf.open(SHELF / KIND / f"{KIND}.pdf") as pdf:
        return {widget.place.name: widget.place for widget in form_fields.widgets(pdf)}


def _values(data: dict[str, Any]) -> list[str]:
    """Every string the data holds, but for the manner, which is ticked."""
    inner = [one for value in data.values() for one in (value.values() if isinstance(value, dict) else [value])]
    several = [line for one in inner for line in (one if isinstance(one, list) else [one])]
    return [str(line) for line in several if line and line != data["manner"]]


def _everywhere(words: str) -> dict[str, Any]:
    """The sample with these words in every field of the form that holds words."""
    said: dict[str, Any] = {}
    for name, value in sample(KIND).items():
        parts = (
            {part: [words] if isinstance(one, list) else words for part, one in value.items()}
            if isinstance(value, dict)
            else None
        )
        said[name] = parts or ([words] if isinstance(value, list) else words)
    return said | {"manner": "otherwise"}


def test_the_sample_stands_on_the_page_as_two_readers_see_it(tmp_path: Path) -> None:
    path, said = filled(sample(KIND), tmp_path)
    by_pdfium, by_pypdf = (
        squeezed("".join(texts(path))),
        squeezed("".join(page.extract_text() for page in PdfReader(path).pages)),
    )
    for value in _values(sample(KIND)):
        assert squeezed(value) in by_pdfium, value
        assert squeezed(value) in by_pypdf, value
    assert (said["pages"], said["addendum"], said["cleaned"]) == (1, [], [])


def test_the_filled_form_passes_every_point_of_the_checklist(tmp_path: Path) -> None:
    path, said = filled(sample(KIND), tmp_path)
    assert checklist.faults(path) == []
    assert said["archival"] is True


def test_no_field_is_left_and_no_font_is_loose(tmp_path: Path) -> None:
    path, said = filled(sample(KIND), tmp_path)
    with pikepdf.open(path) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert not [one for page in pdf.pages for one in page.obj.get("/Annots", Array()) if one.Subtype == "/Widget"]
        assert list(fonts_not_embedded(pdf)) == []
    assert said["left_open"] == ["signature", "signed_on"]


@pytest.mark.parametrize(
    "words", ["Harbor Point Builders, Inc.", "ẨǺ gjpqy Ѝ", LONG, "أبجد هوز", "x\ny\nz\nq"], ids=range(5)
)
def test_words_stay_inside_the_box_of_their_field(tmp_path: Path, words: str) -> None:
    path, _ = filled(_everywhere(words), tmp_path)
    blank = {(round(sign.left, 1), round(sign.bottom, 1)) for _, sign in signs(SHELF / KIND / f"{KIND}.pdf")}
    boxes = [place.box for place in _places().values()]
    for page, sign in signs(path):
        if page == 1 and (round(sign.left, 1), round(sign.bottom, 1)) not in blank:
            inside = [
                left - 0.6 <= sign.left
                and sign.right <= right + 0.6
                and bottom - 0.6 <= sign.bottom
                and sign.top <= top + 0.6
                for left, bottom, right, top in boxes
            ]
            assert any(inside), sign


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stand_literally_in_every_field(tmp_path: Path, words: str) -> None:
    path, _ = filled(_everywhere(words), tmp_path, title=words)
    fields = [
        place for place in _places().values() if place.kind == "text" and place.name not in {"signature", "signed_on"}
    ]
    assert squeezed("".join(texts(path))).count(squeezed(words)) >= len(fields)
    with pikepdf.open(path) as pdf:
        assert str(pdf.docinfo["/Title"]) == words


def test_each_value_stands_in_its_own_field(tmp_path: Path) -> None:
    places = _places()
    names = [name for name, place in places.items() if place.kind == "text" and name not in {"signature", "signed_on"}]
    data = _everywhere("")
    flat = {"server_name": ("server", "name"), "server_address": ("server", "address"), "person_served": ("person_served", "name"),
            "person_address": ("person_served", "address")}  # fmt: skip
    marks = {name: f"Q{number:03}Z" for number, name in enumerate(names)}
    for name, mark in marks.items():
        outer, inner = flat.get(name, (name, ""))
        holder, key = (data[outer], inner) if inner else (data, outer)
        holder[key] = [mark] if isinstance(holder[key], list) else mark
    path, _ = filled(data, tmp_path)
    page = pypdfium2.PdfDocument(path)[0].get_textpage()
    assert {name: page.get_text_bounded(*places[name].box).strip() for name in names} == marks


def test_words_without_room_go_whole_to_the_addendum_and_the_field_says_so(tmp_path: Path) -> None:
    path, said = filled(sample(KIND, left_with=LONG), tmp_path)
    assert (said["pages"], said["addendum"]) == (2, ["left_with"])
    first, second = texts(path)
    assert "see addendum" in first
    assert squeezed(LONG) in squeezed(second)
    assert "3:26-cv-01188-MO" in second
    assert "Name of the person with whom the papers were left" in second
    assert checklist.faults(path) == []


def test_the_addendum_speaks_the_papers_language(tmp_path: Path) -> None:
    path, _ = filled(sample(KIND, left_with=LONG), tmp_path, language="es")
    first, second = texts(path)
    assert "véase el anexo" in first
    assert second.startswith("Anexo")


def test_ten_thousand_signs_in_a_field_are_printed_whole(tmp_path: Path) -> None:
    words = "".join(chr(ord("A") + number % 26) for number in range(10_000))
    path, said = filled(sample(KIND, explanation=words), tmp_path)
    pages = ["\n".join(page.splitlines()[:-1]) for page in texts(path)[1:]]  # without the number at the foot
    assert words in squeezed("".join(pages))
    assert said["addendum"] == ["explanation"]


def test_long_words_are_made_smaller_but_never_below_the_stated_size(tmp_path: Path) -> None:
    path, said = filled(sample(KIND, left_with=LONG[:80]), tmp_path)
    assert said["addendum"] == []
    assert squeezed(LONG[:80]) in squeezed(texts(path)[0])
    place = _places()["left_with"]
    assert min(form_text.sizes(place, 7.5)) == 7.5
    assert 10 < max(form_text.sizes(place, 7.5)) <= 11


def test_a_letter_with_more_accents_than_a_field_has_room_for_goes_to_the_addendum(tmp_path: Path) -> None:
    _, said = filled(sample(KIND, left_with="Z" + "\u0301" * 12 + "algo"), tmp_path)
    assert said["addendum"] == ["left_with"]


def test_hebrew_and_arabic_names_are_shaped_and_printed(tmp_path: Path) -> None:
    path, _ = filled(sample(KIND, plaintiffs=["אברהם כהן"], left_with="محمد علي"), tmp_path)
    said = squeezed(texts(path)[0])
    assert "כהן" in said
    assert "علي" in said


def test_a_sign_that_no_font_has_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"No font on this machine has the sign .*U\+30123"):
        filled(sample(KIND, left_with="Name \U00030123"), tmp_path)


def test_a_sign_that_would_steer_the_page_is_written_out(tmp_path: Path) -> None:
    path, _ = filled(sample(KIND, left_with="evil\u202etxt"), tmp_path)
    assert "evil[U+202E]txt" in squeezed(texts(path)[0])


@pytest.mark.parametrize("manner", ["in person", "at home", "on agent", "otherwise", ""])
def test_exactly_the_box_that_the_manner_names_is_ticked(tmp_path: Path, manner: str) -> None:
    path, _ = filled(sample(KIND, manner=manner), tmp_path)
    boxes = {
        "how_in_person": "in person",
        "how_at_home": "at home",
        "how_on_agent": "on agent",
        "how_otherwise": "otherwise",
    }
    picture = pypdfium2.PdfDocument(path)[0].render(scale=2).to_pil().convert("L")
    for name, place in _places().items():
        if name in boxes:
            left, bottom, right, top = place.box
            inner = picture.crop(
                (int(left * 2) + 3, int((792 - top) * 2) + 3, int(right * 2) - 3, int((792 - bottom) * 2) - 3)
            )
            assert (min(inner.tobytes()) < 100) == (boxes[name] == manner), name


def test_those_who_cannot_see_are_told_each_field_its_words_and_whether_it_is_ticked(tmp_path: Path) -> None:
    path, _ = filled(sample(KIND), tmp_path)
    with pikepdf.open(path) as pdf:
        told = [one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/S") == "/Form"]
        assert len(told) == len(_places())
        assert {str(one.A.Desc): str(one.A.get("/checked", "")) for one in told}["Left where the person lives"] == "/on"
        assert {str(one.A.Role) for one in told} == {"/tv", "/cb"}


def test_drawn_twice_it_is_the_same_to_the_byte(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    first, second = filled(sample(KIND), tmp_path)[0], filled(sample(KIND), tmp_path / "b")[0]
    assert first.read_bytes() == second.read_bytes()


def test_without_flattening_the_fields_stay_and_hold_what_they_show(tmp_path: Path) -> None:
    path, said = filled(sample(KIND), tmp_path, flatten=False)
    fields = PdfReader(path).get_fields() or {}
    assert fields["left_with"]["/V"] == "Trần Văn Đức, husband"
    assert (fields["how_at_home"]["/V"], fields["how_in_person"]["/V"]) == ("/on", "/Off")
    assert fields["papers"]["/V"] == "Summons in a Civil Action\nComplaint with Exhibits A to D"
    assert said["archival"] is False
    (tmp_path / "flat").mkdir()
    flat = pictures(filled(sample(KIND), tmp_path / "flat")[0])[0]
    seen = notes.opened(pypdfium2.PdfDocument(path), 0).render(scale=100 / 72).to_pil().tobytes()
    assert sum(abs(one - other) > 128 for one, other in zip(seen, flat, strict=True)) < 200  # edges of letters


def test_a_choice_of_buttons_boxes_of_one_name_lists_and_single_boxes_are_ticked(tmp_path: Path) -> None:
    def grouped(pdf: pikepdf.Pdf) -> None:
        annots = pdf.pages[0].obj.Annots
        parent = pdf.make_indirect(
            Dictionary(FT=Name.Btn, Ff=1 << 15, T=String("fee"), Kids=Array([annots[0], annots[1]]))
        )
        for kid in parent.Kids:
            del kid["/T"], kid["/FT"]
            kid.Parent = parent
        pdf.Root.AcroForm.Fields = Array([parent, *list(annots)[2:]])

    fields = [
        check("x", (50, 700, 62, 712), "1"), check("y", (80, 700, 92, 712), "2"), check("minor", (50, 600, 62, 612)),
        Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Ch, Ff=1 << 17, T=String("county"), F=4, Rect=Array([50, 500, 250, 520]),
                   Opt=Array([Array([String("01"), String("Travis")]), Array([String("02"), String("Bexar")])])),
    ]  # fmt: skip
    table = '[fields]\nfee = { shows = "fee", ticks = { paid = "1", waived = "2" } }\nminor = { shows = "minor" }\ncounty = "county"\n'
    stand = shelf(tmp_path, fields, table, change=grouped)
    path, _ = filled({"fee": "waived", "minor": True, "county": "Bexar"}, tmp_path, shelf=stand, kind="small")
    picture = pypdfium2.PdfDocument(path)[0].render().to_pil().convert("L")
    inked = [
        min(picture.crop((x, 792 - y - 12, x + 12, 792 - y)).tobytes()) < 128
        for x, y in ((50, 700), (80, 700), (50, 600))
    ]
    assert inked == [False, True, True]
    assert "Bexar" in texts(path)[0]
    for wrong in ({"fee": "forgiven"}, {"minor": "perhaps"}, {"county": "Cook"}):
        with pytest.raises(Refusal, match=next(iter(wrong))):
            filled({"fee": "waived", "minor": True, "county": "Bexar"} | wrong, tmp_path, shelf=stand, kind="small")


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_words_in_a_turned_field_stay_inside_it(tmp_path: Path, turn: int) -> None:
    box = (100, 300, 130, 500) if turn in {90, 270} else (100, 300, 300, 330)
    stand = shelf(tmp_path, [text("name", box, MK=Dictionary(R=turn, BC=Array([0])))], '[fields]\nname = "name"\n')
    path, _ = filled({"name": "Harbor Point"}, tmp_path, shelf=stand, kind="small")
    places = [sign for _, sign in signs(path)]
    assert "".join(sorted(sign.text for sign in places)) == "".join(sorted("HarborPoint"))
    assert all(
        box[0] <= sign.left and sign.right <= box[2] and box[1] <= sign.bottom and sign.top <= box[3] for sign in places
    )


def test_a_number_in_a_comb_stands_one_sign_a_cell(tmp_path: Path) -> None:
    stand = shelf(
        tmp_path, [text("number", (100, 300, 300, 320), MaxLen=10, Ff=1 << 24)], '[fields]\nnumber = "number"\n'
    )
    path, _ = filled({"number": "26CV0118"}, tmp_path, shelf=stand, kind="small")
    assert [int((sign.left - 100) // 20) for _, sign in signs(path)] == list(range(8))


def test_a_field_too_small_even_to_send_the_reader_on_is_refused(tmp_path: Path) -> None:
    stand = shelf(tmp_path, [text("name", (100, 300, 120, 312))], '[fields]\nname = "name"\n')
    with pytest.raises(Refusal, match=r"name \(page 1, text\) do not fit.*nothing was cut"):
        filled({"name": LONG}, tmp_path, shelf=stand, kind="small")


def test_a_field_on_several_pages_is_filled_in_at_each_place(tmp_path: Path) -> None:
    stand = shelf(
        tmp_path,
        [text("number", (50, 700, 250, 720)), text("number", (50, 100, 250, 120))],
        '[fields]\nnumber = "number"\n',
    )
    path, _ = filled({"number": "3:26-cv-01188"}, tmp_path, shelf=stand, kind="small")
    assert texts(path)[0].count("3:26-cv-01188") == 2


def test_the_form_of_the_shelf_is_what_its_source_draws() -> None:
    sys.path.insert(0, str(SHELF.parent / "script"))
    try:
        drawn = __import__("forms").drawn(SHELF / KIND / "form.html")
    finally:
        sys.path.pop(0)
    from io import BytesIO

    def rows(content: bytes) -> list[form_fields.Place]:
        with pikepdf.open(BytesIO(content)) as pdf:
            return [widget.place for widget in form_fields.widgets(pdf)]

    kept = (SHELF / KIND / f"{KIND}.pdf").read_bytes()
    assert rows(kept) == rows(drawn), "draw the form anew: script/forms"
    assert PdfReader(BytesIO(kept)).pages[0].extract_text() == PdfReader(BytesIO(drawn)).pages[0].extract_text()


def test_it_is_drawn_in_a_limited_child_like_any_document(tmp_path: Path) -> None:
    out = tmp_path / "child.pdf"
    with Child() as child:
        said = child.run(
            "docgen.render.form:draw", shelf=str(SHELF), kind=KIND, data=sample(KIND), title="Return", language="en",
            drawn_at=DRAWN_AT, out=str(out),
        )  # fmt: skip
        rows = child.run("docgen.render.form_fields:rows", path=str(SHELF / KIND / f"{KIND}.pdf"))
    assert said["archival"] is True
    assert (rows[0]["name"], rows[0]["page"], rows[0]["tooltip"]) == ("court", 1, "Name of the court")
    assert len(rows) == 24


WATCH = """
import json, sys
opened, sockets = [], []
def watch(event, arguments):
    if event == "open": opened.append(str(arguments[0]))
    if event.startswith("socket."): sockets.append(event)
from docgen.render import form
import weasyprint, pypdf
sys.addaudithook(watch)
form.draw(**json.loads(sys.argv[1]))
print(json.dumps([opened, sockets]))
"""


def test_no_foreign_file_is_read_and_no_socket_opened(tmp_path: Path) -> None:
    import json

    lure = tmp_path / "lure.txt"
    lure.write_text("secret")
    words = f"<link rel=stylesheet href=file://{lure}><img src='{lure}'> {{% include '{lure}' %}}"
    asked = {"shelf": str(SHELF), "kind": KIND, "data": _everywhere(words), "title": words, "language": "en", "drawn_at": DRAWN_AT,
             "out": str(tmp_path / "o.pdf")}  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", WATCH, json.dumps(asked)], capture_output=True, text=True, check=True, cwd=SHELF.parent
    )
    opened, sockets = json.loads(done.stdout)
    assert sockets == []
    assert not [path for path in opened if "lure" in path or path.startswith("/etc/passwd")]


def test_a_draft_says_so_on_every_sheet_and_shows_what_it_lacks(tmp_path: Path) -> None:
    data = sample(KIND, served_on="", manner="", left_with=LONG)
    path, said = filled(data, tmp_path, draft=True, required=["served_on", "manner", "person_served.name"])
    pages = texts(path)
    assert all("DRAFT — NOT ISSUED" in page for page in pages)
    assert len(pages) == 2
    assert squeezed("[[missing: served_on]]") in squeezed(pages[0])
    assert checklist.faults(path) == []
    assert said["archival"] is True


def test_an_issued_form_says_nothing_of_a_draft_and_names_revision_and_fonts(tmp_path: Path) -> None:
    path, said = filled(sample(KIND), tmp_path)
    assert "DRAFT" not in texts(path)[0]
    assert said["revision"] == "2026-11"
    assert "Liberation-Sans" in said["fonts"]


def test_a_courts_own_revision_of_the_form_is_taken_before_everybodys(tmp_path: Path) -> None:
    own = shelf(tmp_path, [text("name", (50, 700, 250, 720))], '[fields]\nname = "case_number"\n', kind=KIND)
    path = tmp_path / "o.pdf"
    form.draw(
        shelf=[str(own), str(SHELF)], kind=KIND, data=sample(KIND), title="x", language="en", drawn_at=DRAWN_AT, out=str(path), on="2026-11-27"
    )  # fmt: skip
    assert texts(path)[0].strip() == "3:26-cv-01188-MO"


def test_a_fault_of_the_form_is_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        form.draw(
            shelf=str(SHELF),
            kind="nothing",
            data={},
            title="x",
            language="en",
            drawn_at=DRAWN_AT,
            out=str(tmp_path / "o.pdf"),
        )
    assert not (tmp_path / "o.pdf").exists()
