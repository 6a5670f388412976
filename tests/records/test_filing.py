"""Papers in their case: docketed, indexed, withdrawn; sealed and found by none who may not."""

import operator
import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.db.models import QuerySet

from records import access, filing, sealing, search
from records.models import Case, DocketEntry, Document
from records.models.restricted import NoViewer
from tests.records.conftest import NOW

pytestmark = pytest.mark.django_db(transaction=True)
Make = Callable[..., Case]
File = Callable[..., Document]
CLERK = access.viewer_of("ana", ["clerk"])
CHAMBERS = access.viewer_of("judge", ["chambers"])


def test_a_paper_filed_by_who_read_the_case_before_it_was_sealed_is_sealed_with_it(case: Make, filed: File) -> None:
    read_before = Case.house.get(pk=(sealed := case()).pk)
    sealing.reclassify(case=sealed, confidentiality="sealed", authority="docket 2", by="test", now=NOW)
    paper = filed(read_before, "needle")
    assert Document.house.get(pk=paper.pk).confidentiality == "sealed"
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM search_open WHERE document = %s", [paper.pk])
        assert cursor.fetchone() == (0,)


def test_a_paper_unsealed_by_who_read_the_case_before_it_was_sealed_stays_sealed_with_it(
    case: Make, filed: File
) -> None:
    paper = filed(sealed := case(), "needle", confidentiality="juvenile")
    read_before = Document.house.select_related("case").get(pk=paper.pk)
    sealing.reclassify(case=sealed, confidentiality="sealed", authority="docket 2", by="test", now=NOW)
    sealing.reclassify_document(
        document=read_before, confidentiality="public", authority="docket 3", by="test", now=NOW
    )
    assert Document.house.get(pk=paper.pk).confidentiality == "sealed"


def test_docket_numbers_go_up_one_by_one_and_a_withdrawn_one_is_never_used_again(case: Make, filed: File) -> None:
    one = case()
    papers = [filed(one, "text") for _ in range(3)]
    filing.withdraw(document=papers[2], by="test", now=NOW)
    assert filed(one, "text").entry.number == 4
    assert list(DocketEntry.objects.visible_to(CLERK).values_list("number", "withdrawn")) == [
        (1, False),
        (2, False),
        (3, True),
        (4, False),
    ]


def test_a_document_that_left_the_house_is_not_withdrawn(case: Make, filed: File) -> None:
    document = filed(case(), "text")
    filing.has_left(document=document)
    with pytest.raises(filing.NotWithdrawn, match="already left the house"):
        filing.withdraw(document=document, by="test", now=NOW)


def test_many_filings_in_one_case_at_once_get_numbers_without_gap_or_twin(case: Make, filed: File) -> None:
    one = case()

    def work() -> None:
        for _ in range(5):
            filed(one, "text")
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    numbers = DocketEntry.objects.visible_to(access.HOUSE).filter(case=one).values_list("number", flat=True)
    assert sorted(numbers) == list(range(1, 21))


def test_words_are_found_with_and_without_accents_and_by_the_beginning_of_the_last(case: Make, filed: File) -> None:
    filed(case(), "La señora Núñez declara", "second page about arbitration")
    for words in ("señora", "senora nunez", "nunez decl", "ARBITRATION", "arbitr"):
        assert search.find(words, CLERK).total == 1, words
    assert search.find("senora absent", CLERK).total == 0


def test_a_paper_is_found_by_the_title_a_clerk_gave_it_once_and_also_where_it_has_no_text(
    case: Make, filed: File
) -> None:
    here = case()
    filed(here, title="LETTER OF DR. ÑUÑEZ")
    filed(here, "To the court", "The second page", title="LETTER OF DR. ÑUÑEZ")
    filed(here, "LETTER OF DR. ÑUÑEZ", title="LETTER OF DR. ÑUÑEZ")
    found = search.find("letter nunez", CLERK)
    assert (found.total, {hit.page for hit in found.hits}) == (3, {1})
    filed(case(confidentiality="sealed"), title="SECRET LETTER")
    assert search.find("secret letter", CLERK).total == 0
    assert search.find("secret letter", CHAMBERS).total == 1


@pytest.mark.parametrize(
    "words", ['"', "a OR b", "* ( ) :", "'; DROP TABLE records_case; --", "NEAR(a b)", "", "   ", "\x00", "a-b", "&|!"]
)
def test_a_search_for_anything_a_person_can_type_is_only_a_search(case: Make, filed: File, words: str) -> None:
    filed(case(), "a b")
    search.find(words, CLERK)


@pytest.mark.parametrize(
    "words", ["24-0012", "0012", "3:26-cv-01188-MO", "01188", "petitioner", "or", "ana", "example.org", "path", "12.5"]
)
def test_what_stands_between_signs_is_found_on_either_database(case: Make, filed: File, words: str) -> None:
    filed(
        case(), "No. 24-0012, 3:26-cv-01188-MO: plaintiff/petitioner and/or ana@example.org www.example.org/path $12.50"
    )
    assert search.find(words, CLERK).total == 1


def test_more_than_a_thousand_hits_are_said_to_be_more_than_a_thousand(case: Make, filed: File) -> None:
    filed(case(), *["needle"] * 1005)
    found = search.find("needle", CLERK, limit=10)
    assert (found.total, found.more, len(found.hits)) == (1000, True, 10)


def test_a_sealed_text_is_in_no_open_index_and_is_found_only_by_who_may_see_it(case: Make, filed: File) -> None:
    filed(case(confidentiality="sealed"), "the needle")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM search_open")
        assert cursor.fetchone() == (0,)
    assert search.find("needle", CLERK).total == 0
    assert search.find("needle", CHAMBERS).total == 1
    assert search.find("needle", access.NOBODY).total == 0


def test_sealing_a_case_moves_all_of_it_out_of_sight_in_one_transaction_and_back(case: Make, filed: File) -> None:
    one = case()
    filed(one, "needle one")
    filed(one, "needle two", confidentiality="confidential")
    sealing.reclassify(case=one, confidentiality="sealed", authority="docket 3", by="test", now=NOW)
    assert search.find("needle", CLERK).total == 0
    assert not Case.objects.visible_to(CLERK).filter(pk=one.pk).exists()
    assert not DocketEntry.objects.visible_to(CLERK).filter(case=one).exists()
    sealing.reclassify(case=one, confidentiality="public", authority="docket 4", by="test", now=NOW)
    assert search.find("needle one", CLERK).total == 1
    assert Document.objects.visible_to(CLERK).filter(case=one, confidentiality="public").count() == 1


def test_unsealing_a_case_leaves_a_paper_sealed_by_itself_sealed(case: Make, filed: File) -> None:
    one = case()
    paper = filed(one, "needle")
    sealing.reclassify_document(document=paper, confidentiality="juvenile", authority="docket 2", by="test", now=NOW)
    sealing.reclassify(case=one, confidentiality="confidential", authority="docket 3", by="test", now=NOW)
    sealing.reclassify(case=one, confidentiality="public", authority="docket 4", by="test", now=NOW)
    assert search.find("needle", CLERK).total == 0
    assert search.find("needle", CHAMBERS).total == 1


def test_sealing_without_an_authority_changes_nothing(case: Make) -> None:
    one = case()
    with pytest.raises(sealing.NoAuthority):
        sealing.reclassify(case=one, confidentiality="sealed", authority=" ", by="test", now=NOW)
    assert Case.objects.visible_to(CLERK).filter(pk=one.pk).exists()


def test_a_docket_line_that_names_a_sealed_paper_does_not_exist_for_who_may_not_see_it(case: Make, filed: File) -> None:
    one = case()
    filed(one, "open", title="MOTION")
    filed(one, "secret", title="MOTION TO SEAL THE TESTIMONY", confidentiality="sealed")
    assert [line.text for line in DocketEntry.objects.visible_to(CLERK).filter(case=one)] == ["MOTION"]
    assert DocketEntry.objects.visible_to(CHAMBERS).filter(case=one).count() == 2


READS: dict[str, Callable[[], object]] = {
    "walking": lambda: list(Case.objects.all()),
    "count": lambda: Case.objects.count(),
    "exists": lambda: Case.objects.filter(number="1").exists(),
    "first": lambda: Case.objects.first(),
    "get": lambda: Case.objects.get(number="1"),
    "values": lambda: list(Case.objects.values_list("number")),
    "aggregate": lambda: Case.objects.aggregate(),
    "in_bulk": lambda: Case.objects.in_bulk([1]),
    "iterator": lambda: list(Case.objects.iterator()),
    "update": lambda: Case.objects.update(number="2"),
    "delete": lambda: Case.objects.all().delete(),
    "of a case": lambda: list(Case.house.get(number="1").documents.all()),
    "through a paper": lambda: Case.house.get(number="1").docket.count(),
}


@pytest.mark.parametrize("read", READS)
def test_a_restricted_table_is_not_read_without_saying_who_is_looking(case: Make, read: str) -> None:
    case("1")
    with pytest.raises(NoViewer):
        READS[read]()


@pytest.mark.parametrize("role", access.ROLES)
def test_each_role_sees_exactly_the_secrecies_the_table_gives_it(case: Make, filed: File, role: str) -> None:
    for secrecy in access.STRICTNESS:
        filed(case(confidentiality=secrecy), "needle")
    viewer = access.viewer_of("somebody", [role])
    seen = set(Case.objects.visible_to(viewer).values_list("confidentiality", flat=True))
    assert seen == access.ROLES[role]
    assert search.find("needle", viewer).total == len(seen)
    assert Document.objects.visible_to(viewer).count() == len(seen)


@pytest.mark.parametrize("join", [operator.or_, operator.xor, QuerySet.union, QuerySet.difference])
def test_rows_joined_with_rows_nobody_may_look_at_may_be_looked_at_by_nobody(case: Make, join: Any) -> None:
    case(confidentiality="sealed")
    seen = Case.objects.visible_to(CLERK)
    assert list(join(seen, seen.filter(number="x"))) == []
    with pytest.raises(NoViewer):
        list(join(seen, Case.objects.filter(confidentiality="sealed")))
