"""Before Django loads: a data folder of its own for every worker, and the database the run was asked to use."""

import os
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A change is judged by the same examples as the one before it; the long sweeps look for new ones each time.
settings.register_profile("same examples", derandomize=True, database=None, deadline=None)
settings.register_profile("new examples", print_blob=True, database=None, deadline=None)
settings.load_profile("new examples" if os.environ.get("DOCGEN_TEST_EXAMPLES") == "new" else "same examples")

for name in [name for name in os.environ if name.startswith("DOCGEN_") and not name.startswith("DOCGEN_TEST_")]:
    del os.environ[name]
DATA = Path(tempfile.mkdtemp(prefix="docgen-test-"))
os.environ["DOCGEN_DATA"] = str(DATA)
os.environ["DOCGEN_QUIET_SECONDS"] = "0"
os.environ["DOCGEN_LOG_LEVEL"] = "CRITICAL"
for folder in ("tmp", "static", "vault"):
    (DATA / folder).mkdir()
if "DJANGO_SETTINGS_MODULE" in os.environ and "PYTEST_XDIST_WORKER" not in os.environ:
    raise SystemExit(
        "Unset DJANGO_SETTINGS_MODULE before the tests: the settings must not be loaded before their data folder is made."
    )
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"

if os.environ.get("DOCGEN_TEST_DATABASE") == "postgresql":
    if "PYTEST_XDIST_WORKER" not in os.environ:  # the workers inherit the address of the run's one server
        from tests.servers.postgresql import start

        os.environ["DATABASE_URL"] = start()
else:
    os.environ.pop("DATABASE_URL", None)


import django  # noqa: E402  (only now are its data folder and its database chosen)

django.setup()
# Workers inherit the environment: with this name in it they would load the settings before they make a data folder of their own.
os.environ.pop("DJANGO_SETTINGS_MODULE", None)


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Generator[None]:
    """Mark every test that uses the database, so that the run on PostgreSQL takes those; then let the long ones run first."""
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        if item.get_closest_marker("django_db") or {"db", "transactional_db"} & set(fixtures):
            item.add_marker(pytest.mark.database)
    yield
    items[:] = _long_ones_first(items, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


def _long_ones_first(items: list[pytest.Item], workers: int) -> list[pytest.Item]:
    """The tests with those of whole days at the head of each worker's share, so that none of them is the last one running."""
    long = [item for item in items if {"flows", "test_kill_sweep.py"} & set(item.path.parts)]
    first = set(long)
    rest = [item for item in items if item not in first]
    ordered: list[pytest.Item] = []
    for worker in range(workers):
        share = (len(items) - len(ordered)) // (workers - worker)
        mine = long[worker::workers]
        fill = max(0, share - len(mine))
        ordered += [*mine, *rest[:fill]]
        rest = rest[fill:]
    return ordered + rest


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> None:
    """SQLite in a real file, so that threads and other programs see what was committed."""
    from django.db import connections

    worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    database = connections["default"].settings_dict
    own = str(DATA / "test.sqlite3") if database["ENGINE"].endswith("sqlite3") else f"test_docgen_{worker}"
    database["TEST"]["NAME"] = own

    from tests.flushing import prepare

    prepare()


@pytest.fixture(autouse=True, scope="session")
def _data_folder_goes_with_the_tests() -> Iterator[None]:
    yield
    import shutil

    shutil.rmtree(DATA, ignore_errors=True)
