"""Rows for the records' tests, made as briefly as the law allows."""

import io
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.conf import settings

from records import filing, vault
from records.models import Case, Document
from records.rules.court import Courts

NOW = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)


@pytest.fixture
def courts() -> Courts:
    return Courts(Path(settings.COURTS))


@pytest.fixture
def case() -> Callable[..., Case]:
    def make(number: str = "", **fields: object) -> Case:
        key = number or uuid.uuid4().hex[:12]
        return Case.house.create(court="us/fed/nd-cal", number=key, number_key=key, changed_at=NOW, **fields)

    return make


@pytest.fixture
def filed() -> Callable[..., Document]:
    def make(case: Case, *texts: str, confidentiality: str = "public", title: str = "MOTION") -> Document:
        stored = vault.keep_bytes(io.BytesIO(uuid.uuid4().bytes))
        paper = filing.Paper(
            stored, None, None, title, "motion", len(texts), date(2026, 3, 2), confidentiality, NOW, texts
        )
        return filing.file(case=case, paper=paper, by="test", now=NOW)

    return make
