"""docgen doctor: what is missing on this machine, in plain words."""

import argparse
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass

from config.verbs import _office

HELP = "Say in plain words what is missing on this machine. Exit 1 when something is."

LEAST_FREE = 2_000_000_000  # bytes


@dataclass(frozen=True)
class Found:
    """One thing looked at: whether it is well, and what to say of it."""

    well: bool
    says: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verb has no options."""


def run(options: argparse.Namespace) -> int:
    """Look at everything and print it; what is missing comes with what to do."""
    found = [
        *_programs(),
        *_languages(),
        *_folders(),
        *_lanes(),
        *_database(),
        *_court(),
        *_children(),
        *_broker(),
        *_reading(),
    ]
    for one in found:
        print(f"{'  ok ' if one.well else ' !!! '} {one.says}")
    missing = sum(not one.well for one in found)
    print("Everything needed is here." if not missing else f"{missing} thing(s) to mend.")
    return 1 if missing else 0


def _programs() -> Iterator[Found]:
    there = shutil.which("tesseract")
    yield Found(
        bool(there),
        "Tesseract reads scans." if there else "Tesseract is missing: scans cannot be read. Run script/bootstrap.",
    )
    from docgen.render.html import can_draw

    well = can_draw()
    yield Found(
        well,
        "Documents can be drawn up."
        if well
        else "Pango is missing: documents cannot be drawn up. Run script/bootstrap.",
    )
    yield _word()


def _word() -> Found:
    """LibreOffice is needed only by an office that draws from Word templates: told, and never counted as missing."""
    from docgen.render import office

    there = office.version()
    return Found(True, f"Word templates are drawn by {there}." if there else "LibreOffice is not installed: Word templates cannot be drawn. "
                 f"An office that wants them installs the Debian package {office.PACKAGE}.")  # fmt: skip


def _languages() -> Iterator[Found]:
    from django.conf import settings

    from ocr.tesseract.installed import missing_languages

    if not shutil.which("tesseract"):
        return
    absent = missing_languages(settings.READING_LANGUAGES)
    for language in settings.READING_LANGUAGES.split("+"):
        yield Found(language not in absent, f"Papers in {language} can be read." if language not in absent else
                    f"The language {language} is missing: install the Debian package tesseract-ocr-{language}.")  # fmt: skip


def _folders() -> Iterator[Found]:
    from django.conf import settings

    from records.places import disk_kind, is_intake

    for name, folder in (("data", settings.DATA), ("intake", settings.INTAKE), ("outgoing", settings.OUTGOING)):
        there = is_intake(folder) if name == "intake" else folder.is_dir()
        hint = "Is its share mounted? If it is a new folder, run" if name == "intake" else "Run"
        well = there and os.access(folder, os.W_OK)
        yield Found(
            well,
            f"The {name} folder is {folder} ({disk_kind(folder)})."
            if well
            else f"The {name} folder {folder} is missing or cannot be written to. {hint} docgen setup.",
        )
    if settings.DATA.is_dir():
        free = shutil.disk_usage(settings.DATA).free
        says = f"{free / 1e9:.1f} GB are free on the data folder's disk"
        yield Found(free > LEAST_FREE, f"{says}." if free > LEAST_FREE else f"Only {says}: make room on it, or papers cannot be taken in. "
                    f"At least {LEAST_FREE // 1_000_000_000} GB should be free.")  # fmt: skip
        yield Found(settings.DATA.stat().st_mode & 0o077 == 0, "Only this account may look into the data folder."
                    if settings.DATA.stat().st_mode & 0o077 == 0 else f"Others may look into the data folder: chmod 700 {settings.DATA}")  # fmt: skip


def _lanes() -> Iterator[Found]:
    from django.conf import settings

    from intake_watch.lanes import LanesUnreadable, read_lanes
    from records.rules.court import Courts, UnknownCourt

    kept = settings.DATA / "lanes.toml"
    if not kept.is_file():
        return
    try:
        lanes = read_lanes(kept.read_text())
        for lane in lanes.values():
            if lane.court:
                Courts(settings.COURTS).get(lane.court)
        yield Found(True, f"The lanes are {', '.join(lanes)}.")
    except (LanesUnreadable, UnknownCourt, OSError, UnicodeDecodeError) as fault:
        yield Found(False, f"The file {kept} must be mended: {fault}")


def _database() -> Iterator[Found]:
    try:
        _office.ready(anywhere=True)
        from django.db import connection
        from django.db.migrations.executor import MigrationExecutor

        executor = MigrationExecutor(connection)
        behind = executor.migration_plan(executor.loader.graph.leaf_nodes())
        yield Found(
            not behind,
            f"The database ({connection.vendor}) is up to date."
            if not behind
            else "The database must be brought up to date. Run docgen setup.",
        )
    except (Exception, SystemExit) as fault:
        yield Found(
            False,
            f"The database cannot be used ({type(fault).__name__}). Is its disk full? If not, run docgen setup; with PostgreSQL look at DATABASE_URL.",
        )


def _court() -> Iterator[Found]:
    from intake_watch.office import installation_court
    from records.rules.court import Courts

    try:
        from django.conf import settings

        court = installation_court()
        name = Courts(settings.COURTS).get(court).name if court else ""
        yield Found(
            bool(court), f"The court is {name}." if court else "No court is chosen yet: docgen setup --court us/xx/NAME"
        )
    except Exception as fault:
        yield Found(False, f"The court's profile cannot be used: {fault}")


def _children() -> Iterator[Found]:
    from paper.child import Child

    try:
        with Child() as child:
            child.warm()
            closed = child.network_closed
        yield Found(
            True,
            f"Foreign files are read in limited child programs ({'no network' if closed else 'network refused in Python only'}).",
        )
    except Exception as fault:
        yield Found(False, f"Limited child programs cannot be started ({type(fault).__name__}): no paper can be read.")


def _reading() -> Iterator[Found]:
    """Whether reading goes as usual, told from the papers that are not secret."""
    try:
        from intake_watch.office import open_office
        from intake_watch.yields import alarms
        from records.access import viewer_of
        from records.importing import today

        now = _office.now()
        found = alarms(viewer_of(_office.who(), ["clerk"]), today=today(now, open_office().time_zone), now=now)
    except Exception:
        return  # a database or court that cannot be used was told above
    for sentence in found:
        yield Found(False, _office.on_one_line(sentence))
    if not found:
        yield Found(True, "Papers are read as surely as usual.")


def _broker() -> Iterator[Found]:
    from django.conf import settings

    if settings.BROKER_URL.startswith("redis"):
        import redis

        try:
            redis.Redis.from_url(settings.BROKER_URL, socket_timeout=3).ping()
            yield Found(True, "Redis answers.")
        except redis.RedisError:
            yield Found(False, "Redis does not answer. Is the server up, and is DOCGEN_BROKER_URL right?")
    else:
        yield Found(True, "The doorbell is the embedded one, in the data folder.")
