"""Names that attack the page stand on it as what they are; nothing is fetched from anywhere."""

import select
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pikepdf
import pytest

from docgen.render import html
from docgen.render.plain import LONGEST
from paper.child import Refusal
from tests.render.drawing import DRAWN_AT, SHELF, drawn, run_together, sample, squeezed

FIELDS = ("plaintiffs", "defendants", "directed_to", "answer_to", "court_address")
LITERAL = [
    "<img src=x onerror=alert(1)>",
    "</div><script>alert(1)</script>",
    "{{ 7*7 }} {% include '/etc/passwd' %} {{ ''.__class__.__mro__ }}",
    "& &amp; &lt; &#60; <!-- -->",
    "<link rel=attachment href=file:///etc/passwd>",
    "url(file:///etc/passwd) @import 'http://127.0.0.1/';",
    "Nguyễn Thị Minh Khai và Đặng Ngọc Ẩn",
    "Łukasz Żółć, Příliš žluťoučký kůň, Őrsi Győző, Ștefan Țepeș",
    "Ó Súilleabháin “Quoted” — O’Brien №5 §7 © ™ €",
    "Rechtsschutzversicherungsgesellschaften" * 8,
]


def _with(name: str) -> dict[str, object]:
    """Return a sample in which the name stands in every field that comes from the case."""
    person = [{"name": name, "address": [name, name]}]
    return sample(
        "summons",
        plaintiffs=[name],
        defendants=[name, name],
        directed_to=person,
        answer_to=person,
        court_address=[name],
    )


@pytest.mark.parametrize("name", LITERAL, ids=range(len(LITERAL)))
def test_a_hostile_or_foreign_name_stands_literally_in_every_field(tmp_path: Path, name: str) -> None:
    path = drawn("summons", _with(name), tmp_path, title=name)
    assert (
        run_together(path).count(squeezed(name)) == 11
    )  # 3 in the caption, 3 as defendant, 3 as attorney, court's address, proof
    with pikepdf.open(path) as pdf:
        assert str(pdf.docinfo["/Title"]) == name
        assert "/EmbeddedFiles" not in pdf.Root.get("/Names", {})


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("evil\u202etxt.exe", "evil[U+202E]txt.exe"),
        ("nul\x00led", "nul[U+0000]led"),
        ("bell\x07esc\x1b[31m", "bell[U+0007]esc[U+001B][31m"),
        ("lone\ud800surrogate", "lone[U+D800]surrogate"),
        ("zero\u200bwidth\ufeff", "zero[U+200B]width[U+FEFF]"),
    ],
)
def test_a_sign_that_would_steer_the_page_is_written_out(tmp_path: Path, name: str, shown: str) -> None:
    assert squeezed(shown) in run_together(drawn("summons", _with(name), tmp_path, title=name))


def test_hebrew_and_arabic_names_are_printed(tmp_path: Path) -> None:
    said = run_together(drawn("summons", _with("אברהם כהן"), tmp_path))
    assert "כהן" in said
    assert "علي" in run_together(drawn("summons", _with("محمد علي"), tmp_path))


def test_a_name_of_ten_thousand_signs_is_printed_whole(tmp_path: Path) -> None:
    name = "".join(chr(ord("A") + number % 26) for number in range(10_000))
    data = sample("summons", directed_to=[{"name": name, "address": ["1 First Street"]}])
    assert name in run_together(drawn("summons", data, tmp_path))


def test_a_name_longer_than_any_name_is_refused_not_cut(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="nothing is ever cut off"):
        drawn("summons", _with("A" * (LONGEST + 1)), tmp_path)


def test_a_sign_that_no_font_has_is_refused_not_left_out(tmp_path: Path) -> None:
    rare = "\U00030123"  # of the ideographs added last; no usual font has it
    with pytest.raises(Refusal, match=r"No font on this machine has the sign .*U\+30123"):
        drawn("summons", _with(f"Name {rare}"), tmp_path)


def test_nobody_is_called_while_hostile_names_are_drawn(tmp_path: Path) -> None:
    with _listener() as (port, callers):
        address = f"http://127.0.0.1:{port}"
        for lure in (
            f"<img src={address}/a>",
            f"<link rel=stylesheet href={address}/b>",
            f"@import url({address}/c)",
            f"<base href={address}/>",
        ):
            drawn("summons", _with(lure), tmp_path, title=lure)
    assert callers == []


@pytest.mark.parametrize(
    "lure",
    [
        "http://127.0.0.1:{port}/a.css",
        "file:///etc/passwd",
        "shelf:../../../etc/passwd",
        "shelf:/etc/passwd",
        "//127.0.0.1:{port}/a.css",
    ],
)
def test_a_template_that_reaches_outside_the_shelf_draws_nothing(tmp_path: Path, lure: str) -> None:
    shelf = tmp_path / "shelf"
    (shelf / "bad").mkdir(parents=True)
    with _listener() as (port, callers):
        link = lure.format(port=port)
        (shelf / "bad" / "bad.html").write_text(
            f"<html lang=en><title>x</title><link rel=stylesheet href='{link}'><img alt=x src='{link}'><p>x</p>"
        )
        with pytest.raises(Refusal, match="shelf"):
            html.draw(
                shelf=str(shelf), kind="bad", data={}, title="x", language="en", drawn_at=DRAWN_AT, out=str(tmp_path / "o.pdf")
            )  # fmt: skip
    assert callers == []


def test_a_template_cannot_run_programs(tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    (shelf / "bad").mkdir(parents=True)
    for attack in (
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ names.append(1) }}",
        "{{ cycler.__init__.__globals__ }}",
    ):
        (shelf / "bad" / "bad.html").write_text(attack)
        with pytest.raises(Refusal, match=r"bad/bad\.html"):
            html.draw(
                shelf=str(shelf),
                kind="bad",
                data={"names": []},
                title="x",
                language="en",
                drawn_at=DRAWN_AT,
                out=str(tmp_path / "o"),
            )


def test_a_name_the_document_lacks_stops_the_drawing(tmp_path: Path) -> None:
    data = sample("summons")
    del data["clerk_title"]
    del data["answer_to"][0]["name"]
    with pytest.raises(Refusal, match=r"what the document does not have: answer_to\.name, clerk_title\."):
        drawn("summons", data, tmp_path)


def test_the_shelf_lies_where_the_settings_say() -> None:
    from django.conf import settings

    assert Path(settings.SHELF) == SHELF


@contextmanager
def _listener() -> Iterator[tuple[int, list[int]]]:
    """Yield a port on this machine, and a list to which a number is added for every caller, complete when the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        callers: list[int] = []
        yield server.getsockname()[1], callers
        while select.select([server], [], [], 0)[0]:  # whoever called waits in the server's queue until now
            server.accept()[0].close()
            callers.append(len(callers))
