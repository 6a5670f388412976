"""Whether two names are one name: misreadings pass, relatives and sister companies do not."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from intake_watch.names import alike

SAME = [
    ("HARRIET LUND", "Harriet Lund"), ("Lund, Harriet", "Harriet Lund"), ("Harriet L. Lund", "Harriet Lund"),
    ("Harriet 0ndine Lund", "Harriet Ondine Lund"), ("Wi11iam Fe1dstein", "William Feldstein"), ("WlLLlAM FELDSTEIN", "William Feldstein"),
    ("Bumett Hargrove", "Burnett Hargrove"), ("Rosalia Reyes Castafieda", "Rosalía Reyes Castañeda"), ("Bjorn Odegaard", "Bjørn Ødegaard"),
    ("Shimmick Constructon Company", "Shimmick Construction Company, Inc."), ("Harriet Ander- son", "Harriet Anderson"),
    ("Omar Al-Hassan", "Omar Al Hassan"), ("BLUEHERON LOGISTICS", "Blue Heron Logistics, Inc."), ("Quill- feather Robotics", "Quillfeather Robotics, Inc."),
    ("Kettering Avionics", "Kettering Avionics GmbH"), ("Danvers Maritime", "Danvers Maritime LLC"), ("Smith l LLC", "Smith 1 LLC"),
    ("Saundra B. Armstrong", "Hon. Saundra Brown Armstrong"), ("S. Armstrong", "Saundra Armstrong"), ("Brightwater Farms, L.P.", "Brightwater Farms, LP"),
    ("Brightwater Farms, LP; Otto Reinhardt; and Mira Solis", "Otto Reinhardt"), ("Estate of Emeka Oduya, by Ngozi Oduya", "Emeka Oduya"),
    ("Robert Hale, Jr.", "Robert Hale Jr"), ("Robert Hale, lII", "Robert Hale III"), ("Patrick OBrien", "Patrick O’Brien"),
    ("J.D., a minor, by his guardian ad litem Maria Solis", "Maria Solis"), ("J. D.", "J.D."),
    ("Sunset Glass Works, a Delaware corporation", "Sunset Glass Works"),
    ("Wells Harbor Bank, N.A.", "Wells Harbor Bank"), ("COUNTY OF MENDOCINO", "Mendocino County"),
]  # fmt: skip
OTHERS = [
    ("Harriet Lundgren", "Harriet Lund"), ("Estate of Harriet Lundgren", "Estate of Harriet Lund"), ("Peter Johnston", "Peter Johnson"),
    ("Peter Petersen", "Peter Peterson"), ("Karl Hoffmann", "Karl Hoffman"), ("Ana Gonzales", "Ana Gonzalez"),
    ("Oscar Lund", "Harriet Lund"), ("Maria Elena Cruz", "Ana Elena Cruz"), ("James Robert Hale", "Robert James Hale"),
    ("Robert Hale, Jr.", "Robert Hale, Sr."), ("Robert Hale, Jr.", "Robert Hale"), ("Robert Hale II", "Robert Hale III"),
    ("Robert Hale III", "Robert Hale"), ("John A. Smith", "John B. Smith"), ("Sunset Grass Farms", "Sunset Glass Works"),
    ("Sunset Grass Works", "Sunset Glass Works"), ("First National Bank of A", "First National Bank of B"),
    ("First National Bank of Ada", "First National Bank of Ava"), ("Smith 1 LLC", "Smith 2 LLC"), ("Smith LLC", "Smith 2 LLC"),
    ("Hale Holdings II LLC", "Hale Holdings III LLC"), ("Hale Holdings Series A", "Hale Holdings Series B"), ("John Doe 1", "John Doe 2"),
    ("Jane Doe", "John Doe"), ("J.D.", "J.B."), ("J.D.", "J.D.M."), ("Harriet Jones and Oscar Lund", "Harriet Lund"),
    ("Ana Maria Lopez", "Maria Lopez"), ("First Pacific Bank", "Pacific Bank"),
    ("Winifred Hallam", "Wilfred Hallam"),
]  # fmt: skip


@pytest.mark.parametrize(("read", "known"), SAME)
def test_one_name_printed_or_read_in_two_ways_is_one_name(read: str, known: str) -> None:
    assert alike(read, known)
    assert alike(known, read)


@pytest.mark.parametrize(("read", "known"), OTHERS)
def test_relatives_and_sister_companies_are_others(read: str, known: str) -> None:
    assert not alike(read, known)
    assert not alike(known, read)


def test_both_tables_have_thirty_pairs() -> None:
    assert len(set(SAME)) == len(set(OTHERS)) == 30


@pytest.mark.parametrize(
    ("read", "known"),
    [("Vladimir Schréder", "Vladimir Schröder"), ("Maria Carlson-Trevifo", "María Carlson-Treviño"), ("FRANGOIS OKONKWO", "François Okonkwo"),
     ("Trevino", "Treviño"), ("the Living Trust of Harriet Lund", "Harriet Lund"), ("CAVALRY SPV 1, LLC", "Cavalry SPV I, LLC")],
)  # fmt: skip
def test_a_letter_with_a_mark_may_be_read_as_what_a_scan_makes_of_it(read: str, known: str) -> None:
    assert alike(read, known)
    assert alike(known, read)


@pytest.mark.parametrize(
    ("read", "known"),
    [("Vladimir Schrader", "Vladimir Schröder"), ("Vladimir Schreder", "Vladimir Schroder"), ("Maria Trevido", "María Treviño"),
     ("Cavalry SPV II, LLC", "Cavalry SPV I, LLC"), ("Smith B, LLC", "Smith C, LLC")],
)  # fmt: skip
def test_another_letter_there_or_one_without_a_mark_makes_another_name(read: str, known: str) -> None:
    assert not alike(read, known)
    assert not alike(known, read)


FIRST = st.sampled_from(
    re.findall(r"\w+", "Harriet Oscar Emeka Rosalia Thaddeus Beatrix Wanjiru Dalton Miguel Perpetua")
)
LAST = st.sampled_from(
    re.findall(
        r"\w+",
        "Lund Oduya Castaneda Greer Solano Mwangi Reeve Ibarra Vance Lindqvist Venkataraman Whitcombe Pettibone Featherstonehaugh",
    )
)
LETTERS = st.text("abcdefghklmnopqrstuvwxyz", min_size=1, max_size=6)
LOOKS = {"o": "0", "O": "0", "l": "1", "i": "l", "I": "l", "rn": "m", "1": "l"}


@given(FIRST, LAST, st.sampled_from(sorted(LOOKS)))
def test_what_a_scan_confuses_is_the_same_name(first: str, last: str, sign: str) -> None:
    name = f"{first} {last}"
    assert alike(name.replace(sign, LOOKS[sign]), name)


@given(FIRST, LAST, st.data())
def test_a_long_word_may_have_lost_a_letter_within(first: str, last: str, data: st.DataObject) -> None:
    assume(len(last) >= 8)
    at = data.draw(st.integers(0, len(last) - 2))
    assert alike(f"{first} {last[:at]}{last[at + 1 :]}", f"{first} {last}")


@given(FIRST, LAST, st.data())
def test_a_name_broken_at_the_end_of_a_line_is_the_same_name(first: str, last: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(2, len(last) - 2))
    assert alike(f"{first} {last[:at]}- {last[at:]}", f"{first} {last}")


@given(FIRST, LAST, LETTERS)
def test_a_surname_that_extends_another_is_another(first: str, last: str, more: str) -> None:
    assert not alike(f"{first} {last}{more}", f"{first} {last}")
    assert not alike(f"{first} {last}", f"{first} {last}{more}")


@given(FIRST, FIRST, LAST)
def test_two_of_one_family_are_two(one: str, other: str, last: str) -> None:
    assert alike(f"{one} {last}", f"{other} {last}") == (one == other)


@given(FIRST, LAST, LAST)
def test_two_of_one_first_name_are_two(first: str, one: str, other: str) -> None:
    assert alike(f"{first} {one}", f"{first} {other}") == (one == other)


@given(st.text(max_size=80), st.text(max_size=80))
def test_names_are_alike_both_ways(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)


@given(FIRST, LAST, st.sampled_from(["Inc.", "LLC", "L.P.", "Company", "et al.", ", Plaintiff"]))
def test_the_kind_of_company_and_the_part_do_not_count(first: str, last: str, kind: str) -> None:
    assert alike(f"{first} {last} {kind}", f"{first} {last}")


@given(st.integers(1, 99), st.integers(1, 99))
def test_numbered_companies_are_told_apart_by_their_number(one: int, other: int) -> None:
    assert alike(f"Smith {one} LLC", f"Smith {other} LLC") == (one == other)


def test_the_tables_have_no_pair_of_one_spelling() -> None:
    assert not [pair for pair in OTHERS if re.sub(r"\W", "", pair[0]) == re.sub(r"\W", "", pair[1])]
