"""Which template is taken from the shelf: the court's own before everybody's, and the revision in force on the day."""

from datetime import date
from pathlib import Path

import pytest

from docgen.render import html
from docgen.render.shelf import Shelf
from paper.child import Refusal
from tests.render.drawing import DRAWN_AT, texts

NEW_YEAR = date(2027, 1, 1)


def _put(root: Path, folder: str, text: str = "<p>{{ who }}</p>", **told: str) -> Path:
    place = root / folder
    place.mkdir(parents=True, exist_ok=True)
    kind = place.name.split(".")[0]
    (place / f"{kind}.html").write_text(
        f'<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>{text}</body></html>'
    )
    if told:
        (place / "template.toml").write_text("".join(f"{name} = {value}\n" for name, value in told.items()))
    return place


def test_a_courts_own_template_is_taken_before_its_states_and_everybodys(tmp_path: Path) -> None:
    own, ours = tmp_path / "own", tmp_path / "ours"
    everybody, state = _put(ours, "letter"), _put(ours, "courts/us/ca/letter")
    court = _put(own, "courts/us/ca/los-angeles/letter")

    def found(name: str) -> Path:
        return Shelf.of_court(name, own=own, shelf=ours).find("letter").folder

    assert found("us/ca/los-angeles") == court
    assert found("us/ca/san-diego") == state
    assert found("us/tx/travis-district") == everybody


def test_the_offices_own_template_for_all_its_courts_is_taken_before_ours(tmp_path: Path) -> None:
    ours, own = _put(tmp_path / "ours", "letter"), _put(tmp_path / "own", "letter")
    shelf = Shelf.of_court("us/ca/los-angeles", own=tmp_path / "own", shelf=tmp_path / "ours")
    assert shelf.find("letter").folder == own != ours


def test_the_revision_in_force_on_the_day_is_taken(tmp_path: Path) -> None:
    old = _put(tmp_path, "letter", revision='"2020"', effective="2020-01-01", until="2026-12-31")
    new = _put(tmp_path, "letter.2027", revision='"2027"', effective="2027-01-01", form='"AO 440 (Rev. 01/27)"')
    shelf = Shelf.of(tmp_path)
    assert shelf.find("letter", on=date(2026, 12, 31)).folder == old
    assert shelf.find("letter", on=NEW_YEAR).folder == new
    assert shelf.find("letter", on=NEW_YEAR).form == "AO 440 (Rev. 01/27)"


def test_where_no_revision_is_in_force_nothing_is_drawn_and_the_letter_says_when_they_are(tmp_path: Path) -> None:
    _put(tmp_path, "letter", revision='"2020"', effective="2020-01-01", until="2026-12-31")
    with pytest.raises(
        Refusal, match=r"in force on 2027-01-01: 2020 from 2020-01-01 until 2026-12-31\. Nothing was drawn"
    ):
        Shelf.of(tmp_path).find("letter", on=NEW_YEAR)


def test_a_kind_nobody_put_on_the_shelf_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="no template for 'letter'"):
        Shelf.of(tmp_path).find("letter")


@pytest.mark.parametrize("told", [{"effective": '"2027"'}, {"revison": '"1"'}, {"revision": "= 3"}], ids=range(3))
def test_what_is_told_of_a_template_must_be_understood(tmp_path: Path, told: dict[str, str]) -> None:
    _put(tmp_path, "letter", **told)
    with pytest.raises(Refusal, match=r"letter/template\.toml cannot be understood"):
        Shelf.of(tmp_path).find("letter")


def test_a_folder_whose_name_only_begins_alike_is_another_kind(tmp_path: Path) -> None:
    _put(tmp_path, "letter_of_credit")
    with pytest.raises(Refusal, match="no template"):
        Shelf.of(tmp_path).find("letter")


@pytest.mark.parametrize("name", ["../secret.txt", "letter/../../secret.txt", "/etc/passwd", "letter"])
def test_nothing_outside_the_shelf_is_found(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.txt").write_text("x")
    _put(tmp_path / "shelf", "letter")
    assert Shelf.of(tmp_path / "shelf").file(name) is None


def test_a_link_that_leads_out_of_the_shelf_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.css").write_text("x")
    place = _put(tmp_path / "shelf", "letter")
    (place / "out.css").symlink_to(tmp_path / "secret.css")
    assert Shelf.of(tmp_path / "shelf").file("letter/out.css") is None


def test_a_courts_own_part_stands_in_everybodys_template(tmp_path: Path) -> None:
    own, ours = tmp_path / "own", tmp_path / "ours"
    _put(ours, "letter", '{% include "_head.html" %}<p>{{ who }}</p>')
    (ours / "_head.html").write_text("<h1>A court</h1>")
    (own / "courts" / "us" / "ca").mkdir(parents=True)
    (own / "courts" / "us" / "ca" / "_head.html").write_text("<h1>Superior Court of California</h1>")
    shelf = Shelf.of_court("us/ca/los-angeles", own=own, shelf=ours)
    out = tmp_path / "letter.pdf"
    roots = [str(root) for root in shelf.roots]
    html.draw(
        shelf=roots, kind="letter", data={"who": "Ana"}, title="x", language="en", drawn_at=DRAWN_AT, out=str(out)
    )
    assert "Superior Court of California" in texts(out)[0]


def test_the_version_changes_with_every_part_of_its_look_and_not_with_its_sample(tmp_path: Path) -> None:
    place = _put(tmp_path, "letter")
    (tmp_path / "_head.html").write_text("x")
    shelf = Shelf.of(tmp_path)
    versions = [shelf.version(shelf.find("letter"))]
    (place / "sample.json").write_text("{}")
    assert shelf.version(shelf.find("letter")) == versions[0]
    for path in (place / "letter.css", tmp_path / "_head.html", tmp_path / "print.css"):
        path.write_text("changed")
        versions.append(shelf.version(shelf.find("letter")))
    assert len(set(versions)) == 4
