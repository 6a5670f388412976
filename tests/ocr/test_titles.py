"""What a paper calls itself, line by line."""

import pytest

from ocr.casenumbers import Known
from ocr.fields import fields_of
from ocr.pages import Reading
from ocr.rows import Strip
from ocr.titles import _first_title, joined
from tests.ocr.known import courts
from tests.ocr.lines import page_of, words_of


def title(*lines: str) -> str:
    return joined(
        _first_title([Strip(tuple(words_of(320, 100 + 14 * at, text, at, "ocr"))) for at, text in enumerate(lines)])
    )


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("STIPULATION TO CONTINUE TRIAL", "DATE"), "STIPULATION TO CONTINUE TRIAL DATE"),
        (("NOTICE OF MOTION", "HEARING DATE: MARCH 3, 2026"), "NOTICE OF MOTION"),
        (("MOTION TO CHANGE", "TIME AND PLACE OF TRIAL"), "MOTION TO CHANGE TIME AND PLACE OF TRIAL"),
        (("ORDER", "TIME: 9:30"), "ORDER"),
        (("MOTION TO DISMISS", "HON. MARIA OKAFOR"), "MOTION TO DISMISS"),
        (("MOTION TO DISMISS", "DEPT. 5"), "MOTION TO DISMISS"),
        (("MOTION TO DISMISS", "TO THE HONORABLE JUDGE OF SAID COURT:"), "MOTION TO DISMISS"),
        (("NOTICE OF MOTION", "TO ALL PARTIES AND THEIR ATTORNEYS OF RECORD:"), "NOTICE OF MOTION"),
        (("TRANSCRIPT OF PROCEEDINGS", "APPEARANCES:"), "TRANSCRIPT OF PROCEEDINGS"),
        (
            ("NOTICE OF MOTION AND MOTION", "TO COMPEL FURTHER ANSWERS"),
            "NOTICE OF MOTION AND MOTION TO COMPEL FURTHER ANSWERS",
        ),
    ],
)
def test_a_word_that_labels_a_date_or_place_ends_a_title_only_when_something_follows_it(
    lines: tuple[str, ...], wanted: str
) -> None:
    assert title(*lines) == wanted


@pytest.mark.parametrize(
    ("line", "title", "heading"),
    [("CUSTOMER CHECKLIST", None, "CUSTOMER CHECKLIST"), ("MOTION TO DISMISS", "MOTION TO DISMISS", None), ("and so on.", None, None)],
)  # fmt: skip
def test_a_title_of_no_known_kind_is_kept_as_what_stands_in_its_place(
    line: str, title: str | None, heading: str | None
) -> None:
    page = page_of([(72, 160, "JOHN DOE,"), (150, 180, "Plaintiff,"), (100, 200, "v."), (72, 220, "ACME CO.,"),
                    (150, 240, "Defendant."), (220, 280, line), (72, 320, "This paper says what it says at length.")])  # fmt: skip
    found = fields_of(Reading((page,)), [Known.from_json(court) for court in courts()])
    assert (found.title and found.title.value, found.heading and found.heading.value) == (title, heading)
