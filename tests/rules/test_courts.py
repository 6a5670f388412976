"""Court profiles: found by every name, folded rightly, every number read back, nothing remembered taken for seen."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paper.numbers import NumberPattern, find_numbers, read_number, same_case
from records.rules.court import CourtProfile, Courts, ProfileUnreadable, UnknownCourt, plain

FOLDER = Path(__file__).resolve().parents[2] / "config" / "courts"
COURTS = Courts(FOLDER)
EVERY = pytest.mark.parametrize("court", COURTS.all(), ids=lambda court: court.id)


@EVERY
def test_a_court_is_found_by_its_id_and_all_its_names_however_written(court: CourtProfile) -> None:
    for name in (court.id, *court.names):
        for spelling in (name, name.upper(), name.lower(), f"  {name.replace(',', ' ')} ", name.replace("'", "’")):
            assert COURTS.get(spelling).id == court.id


@EVERY
def test_every_example_is_read_and_its_canonical_form_is_read_as_the_same_number(court: CourtProfile) -> None:
    assert court.numbers
    for pattern in court.numbers:
        for example in pattern.examples:
            number = read_number(example, court.numbers)
            assert number
            again = read_number(number.text, court.numbers)
            assert again
            assert (again.key, again.text) == (number.key, number.text)


@EVERY
def test_a_number_is_found_in_running_text_and_never_within_a_longer_one(court: CourtProfile) -> None:
    for example in court.numbers[0].examples:
        [found] = find_numbers(f"Case No. {example}, filed", court.numbers)
        assert found.number == read_number(example, court.numbers)
        assert not [
            one for one in find_numbers(f"serial 9{example}9", court.numbers) if one.number.key == found.number.key
        ]


@EVERY
def test_a_rule_called_seen_says_where_since_when_and_when_it_was_looked_up(court: CourtProfile) -> None:
    for rule in court.rules.values():
        if rule.verified:
            assert rule.cites
            assert rule.effective
            assert rule.checked_on


def test_the_profiles_have_no_faults() -> None:
    assert [line for line in COURTS.check() if "UNVERIFIED" not in line] == []


def test_an_unknown_court_is_named_with_those_that_may_be_meant() -> None:
    with pytest.raises(UnknownCourt, match="us/fed/nd-cal"):
        COURTS.get("Northern Distrct of Californa")
    with pytest.raises(UnknownCourt, match="No court is called ''"):
        COURTS.get("")


SAME = {
    "us/fed/nd-cal": ["4:08-cv-02214-SBA", "C 08-02214 SBA", "C-08-2214 SBA", "08-cv-2214", "CV 08-02214-SBA"],
    "us/fed/d-ariz": ["MDL 15-02641-PHX-DGC", "MDL15-2641 PHX DGC", "MDL No. 15-2641", "2:15-md-02641-DGC"],
    "us/fed/ca9": ["20-16276"],
    "us/tn/workers-comp-nashville": ["2018-06-1735"],
}


@pytest.mark.parametrize("court", SAME)
def test_all_spellings_of_one_number_share_its_key(court: str) -> None:
    numbers = [read_number(spelling, COURTS.get(court).numbers) for spelling in SAME[court]]
    assert None not in numbers
    assert len({number.key for number in numbers if number}) == 1


MISREAD = [
    ("4:O8-cv-O22l4-SBA", "08-cv-02214"),
    ("4:08 - cv – 02214 - SBA", "08-cv-02214"),
    ("3:26-cv-0ll88-MO", "26-cv-01188"),
]


@pytest.mark.parametrize(("text", "key"), MISREAD)
def test_what_a_reader_confuses_with_digits_is_mended_where_a_digit_must_stand(text: str, key: str) -> None:
    [found] = find_numbers(text, COURTS.get("us/fed/nd-cal").numbers)
    assert found.number.key == key


def test_a_state_file_number_is_no_number_of_the_workers_compensation_court() -> None:
    court = COURTS.get("us/tn/workers-comp-nashville")
    found = find_numbers("Docket No. 2018-06-1735 State File No. 58665-2018", court.numbers)
    assert [one.number.text for one in found] == ["2018-06-1735"]


def test_the_and_between_two_federal_numbers_is_no_judge() -> None:
    found = find_numbers("Nos. C 24-04417 JST and C 25-07777 JST", COURTS.get("us/fed/nd-cal").numbers)
    assert [(one.number.text, one.number.initials) for one in found] == [
        ("24-cv-04417-JST", "JST"),
        ("25-cv-07777-JST", "JST"),
    ]


def test_judges_initials_are_read_from_a_federal_number() -> None:
    number = read_number("MDL 15-02641-PHX-DGC", COURTS.get("us/fed/d-ariz").numbers)
    assert number
    assert number.initials == "DGC"


@given(st.text(max_size=400))
def test_any_text_can_be_looked_through_and_what_is_found_stands_there(text: str) -> None:
    patterns = [pattern for court in COURTS.all() for pattern in court.numbers]
    for found in find_numbers(text, patterns):
        assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    "text", ["1-" * 50_000, "0" * 100_000, "4:08-cv-" * 12_000, "MDL No. " * 12_000, "A-1 " * 25_000]
)
def test_no_text_however_made_keeps_the_reader_long(text: str) -> None:
    began = time.process_time()
    for court in COURTS.all():
        find_numbers(text, court.numbers)
    assert time.process_time() - began < 20


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[court]\nname = 'X'\ntime_zone = 'Mars/Olympus'\n", "time"),
        ("[court]\nname = 'X'\ntime_zone = 'UTC'\ncolour = 1\n", "colour"),
        ("[court]\ntime_zone = 'UTC'\n", "name"),
        ("[court]\nname = 'X'\ntime_zone = 'UTC'\n[[numbers]]\nregex = '('\ncanonical = ''\nkey = ''\n", "pattern"),
        ("[court]\nname = 'X'\ntime_zone = 'UTC'\n[rules.summons]\ndays = 20\n", "no source"),
        ("[court]\nname = 'X'\ntime_zone = 'UTC'\n[events]\nDemurrer = 'demurrer'\n", "by which words"),
        ("[court]\nname = 'X'\ntime_zone = 'UTC'\n[events]\nDemurrer = { value = [' ... '] }\n", "by which words"),
        (
            "[court]\nname = 'X'\ntime_zone = 'UTC'\n[events]\nDemurrer = { value = ['x'], since = 1 }\n",
            "unknown entry",
        ),
        ("[court", "cannot be read"),
    ],
)
def test_a_garbled_profile_is_refused_with_what_to_mend(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "us" / "xx").mkdir(parents=True)
    (tmp_path / "us" / "xx" / "court.toml").write_text(text)
    with pytest.raises(ProfileUnreadable, match=says):
        Courts(tmp_path).all()


def test_a_court_folds_over_its_state_and_its_nation(tmp_path: Path) -> None:
    for name, text in {
        "us.toml": "[court]\ntime_zone = 'America/New_York'\n[rules.a]\nx = { value = 1 }\ny = { value = 1 }\n",
        "us/xx.toml": "[court]\ntime_zone = 'America/Denver'\n[rules.a]\nx = { value = 2 }\n",
        "us/xx/one.toml": "[court]\nname = 'One'\n[rules.a]\nz = { value = 3 }\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    [court] = Courts(tmp_path).all()
    assert (court.id, court.time_zone) == ("us/xx/one", "America/Denver")
    assert {name: rule.value for name, rule in court.rules.items()} == {"a.x": 2, "a.y": 1, "a.z": 3}


def test_a_letter_that_the_court_always_writes_there_is_mended_when_it_was_read_as_a_digit() -> None:
    bexar = NumberPattern(
        r"(?P<year>\d{4})(?P<kind>CI|PA)(?P<serial>\d{5})", "{year}{kind!u}{serial}", "{year}-{kind!l}-{serial}"
    )
    [found] = find_numbers("Cause No. 2024C122983", [bexar])
    assert (found.number.text, found.number.key, found.folded) == ("2024CI22983", "2024-ci-22983", True)
    assert find_numbers("Cause No. 2024CV22983", [bexar]) == []


def test_a_courts_docket_events_are_folded_like_its_rules_and_say_where_they_are_from(tmp_path: Path) -> None:
    for name, text in {
        "us/xx.toml": "[court]\ntime_zone = 'UTC'\n[events]\nWrit = { value = ['writ'] }\n'Note of issue' = { value = ['note'] }\n",
        "us/xx/one.toml": "[court]\nname = 'One'\n[events]\n'Note  of issue' = { value = ['note of issue'], cites = 'Rule 9', "
        "effective = 2020-01-01, checked_on = 2026-01-02, status = 'seen' }\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    [court] = Courts(tmp_path).all()
    assert {name: rule.value for name, rule in court.events.items()} == {
        "Writ": ["writ"],
        "Note of issue": ["note of issue"],
    }
    told = [line for line in Courts(tmp_path).check() if "pattern" not in line]
    assert told == ["us/xx/one: Writ = ['writ'] is UNVERIFIED (no source)."]


@given(st.text(max_size=80))
def test_a_name_made_plain_twice_is_as_plain_as_once(name: str) -> None:
    assert plain(plain(name)) == plain(name)


def test_a_pattern_survives_being_handed_to_the_child_in_plain_data() -> None:
    for court in COURTS.all():
        for pattern in court.numbers:
            assert NumberPattern.from_json(pattern.to_json()) == pattern


OFFICES = [  # what two numbers of one court may be to each other, by its office's rule
    ("us/fed/d-ariz", "4:24-cv-00310-TUC-RCC", "2:24-cv-00310-PHX-SPL", False),
    ("us/fed/d-ariz", "4:24-cv-00310-TUC-RCC", "CV-24-00310-PHX-SPL", False),
    ("us/fed/d-ariz", "4:24-cv-00310-TUC-RCC", "CV 24-310 TUC RCC", True),
    ("us/fed/d-ariz", "4:24-cv-00310-TUC-RCC", "CV 24-310", True),
    ("us/fed/d-ariz", "4:24-cv-00310-TUC-RCC", "2:24-cv-00310-TUC-RCC", False),
    ("us/fed/d-ariz", "2:15-md-02641-DGC", "MDL No. 15-2641", True),
    ("us/fed/nd-cal", "4:08-cv-02214-SBA", "C 08-02214 SBA", True),
    ("us/fed/nd-cal", "4:08-cv-02214-SBA", "3:08-cv-02214-JST", True),
]


@pytest.mark.parametrize(("court", "one", "other", "same"), OFFICES)
def test_an_office_belongs_to_a_number_only_where_each_office_counts_for_itself(
    court: str, one: str, other: str, same: bool
) -> None:
    numbers = [read_number(text, COURTS.get(court).numbers) for text in (one, other)]
    keys = [number.key for number in numbers if number]
    assert same_case(*keys) is same
    assert same_case(*reversed(keys)) is same
