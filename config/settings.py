"""Every setting of the installation on one page, each read from the environment with a sentence beside it."""

import os
from pathlib import Path
from typing import Any

import dj_database_url

from config import environment as env
from config.secret import secret_key

HOUSE = Path(__file__).resolve().parent.parent

# --- Where things lie -------------------------------------------------------------------------------------------
# DOCGEN_DATA: the data folder: database, vault, queue, claim, intake/ and outgoing/ unless named otherwise.
DATA = env.folder("DOCGEN_DATA", HOUSE / "data")
# DOCGEN_INTAKE: the folder the clerks drop scans into; may be a network share.
INTAKE = env.folder("DOCGEN_INTAKE", DATA / "intake")
# DOCGEN_OUTGOING: where the `folder` backend lays down what leaves the house.
OUTGOING = env.folder("DOCGEN_OUTGOING", DATA / "outgoing")
# DOCGEN_COURTS: the folder of court profiles (TOML); a court may keep its own copy outside the program.
COURTS = env.folder("DOCGEN_COURTS", HOUSE / "config" / "courts")
# DOCGEN_SHELF: the folder of document templates.
SHELF = env.folder("DOCGEN_SHELF", HOUSE / "templates")
# DOCGEN_OWN_SHELF: the office's own templates, looked into before those above; below it courts/us/ca/los-angeles/ holds those of one court.
OWN_SHELF = env.folder("DOCGEN_OWN_SHELF", DATA / "shelf")
# DOCGEN_AUDIT_COPY: the second place for the audit chain's heads; best on another machine's disk.
AUDIT_COPY = env.folder("DOCGEN_AUDIT_COPY", DATA / "audit")
# DOCGEN_COURT: the court this installation works for; `docgen setup --court` writes it into the data folder.
COURT = env.text("DOCGEN_COURT", "")

# --- Intake -----------------------------------------------------------------------------------------------------
# DOCGEN_QUIET_SECONDS: a dropped file is taken when nothing was written to it for this long (seconds).
QUIET_SECONDS = env.number("DOCGEN_QUIET_SECONDS", 10)
# DOCGEN_UNFINISHED_SECONDS: a file still not whole after this long goes to the desk as it is (seconds).
UNFINISHED_SECONDS = env.number("DOCGEN_UNFINISHED_SECONDS", 600)
# DOCGEN_LOOK_SECONDS: the intake folder is listed at least this often, whatever the watcher says (seconds).
LOOK_SECONDS = env.number("DOCGEN_LOOK_SECONDS", 5)
# DOCGEN_PAGE_LIMIT: a paper with more pages goes to the desk.
PAGE_LIMIT = env.whole_number("DOCGEN_PAGE_LIMIT", 5000)
# DOCGEN_BYTE_LIMIT: a file with more bytes goes to the desk unread (bytes).
BYTE_LIMIT = env.whole_number("DOCGEN_BYTE_LIMIT", 2_000_000_000)
# DOCGEN_READERS: how many papers are read side by side on this machine.
READERS = env.whole_number("DOCGEN_READERS", os.cpu_count() or 1)
# DOCGEN_READ_SECONDS: the longest one paper may keep its reader busy (seconds of wall clock).
READ_SECONDS = env.number("DOCGEN_READ_SECONDS", 1800)
# DOCGEN_PAGE_SECONDS: the longest one page may keep its reader busy (seconds of wall clock); it is tried three times, then left out.
PAGE_SECONDS = env.number("DOCGEN_PAGE_SECONDS", 300)
# DOCGEN_READER_MEMORY: the memory one reader may use (bytes).
READER_MEMORY = env.whole_number("DOCGEN_READER_MEMORY", 1_610_612_736)
# DOCGEN_LEASE_SECONDS: work whose holder has not been heard of for this long is given to another (seconds).
LEASE_SECONDS = env.number("DOCGEN_LEASE_SECONDS", 60)
# DOCGEN_LANGUAGES: the languages papers are read in, as Tesseract names them.
READING_LANGUAGES = env.text("DOCGEN_LANGUAGES", "eng+spa")
# DOCGEN_ENGINE: `kept` keeps Tesseract in the reader's memory, `command` starts the program for every page (slower).
ENGINE = env.text("DOCGEN_ENGINE", "kept")
# DOCGEN_SHEAF_PAGES: how many pages of a long paper one reader takes at a time; short papers pass between them.
SHEAF_PAGES = env.whole_number("DOCGEN_SHEAF_PAGES", 6)
# DOCGEN_LOW_OCR: a paper read with less mean confidence than this goes to the desk (0 to 100).
LOW_OCR = env.number("DOCGEN_LOW_OCR", 55)
# DOCGEN_CERTAIN: what was read with less confidence than this counts for nothing (0 to 100).
CERTAIN = env.number("DOCGEN_CERTAIN", 50)
# DOCGEN_PLAIN_NUMBER: a number read with less confidence than this may have a misread digit, and look-alike cases are asked about (0 to 100).
PLAIN_NUMBER = env.number("DOCGEN_PLAIN_NUMBER", 93)
# DOCGEN_KIND_CERTAIN: a learned kind of paper is suggested at the desk only with at least this confidence (0 to 100).
KIND_CERTAIN = env.number("DOCGEN_KIND_CERTAIN", 90)
# DOCGEN_KIND_CASES: a word is learned only when it stands in public papers of so many cases (never fewer than 3).
KIND_CASES = env.whole_number("DOCGEN_KIND_CASES", 5)
# DOCGEN_ALARM_PAGES: so many recognised pages of a lane and scanner are compared with those before.
ALARM_PAGES = env.whole_number("DOCGEN_ALARM_PAGES", 20)
# DOCGEN_ALARM_DAYS: with the median of so many such days before.
ALARM_DAYS = env.whole_number("DOCGEN_ALARM_DAYS", 20)
# DOCGEN_ALARM_CONFIDENCE: the alarm rises when the mean confidence is so many points lower than usual.
ALARM_CONFIDENCE = env.number("DOCGEN_ALARM_CONFIDENCE", 10)
# DOCGEN_ALARM_WORDS: the alarm rises when a page yields less than this share of its usual words (0 to 1).
ALARM_WORDS = env.number("DOCGEN_ALARM_WORDS", 0.6)

# --- Documents out ----------------------------------------------------------------------------------------------
# DOCGEN_ROUTE: the backend that hands documents over, as a dotted path.
ROUTE = env.text("DOCGEN_ROUTE", "efile.backends.folder.FolderBackend")

# --- Money at the counter ---------------------------------------------------------------------------------------
# DOCGEN_OVERPAYMENT: `refuse` takes no more than is owed, `credit` keeps what is more as credit of the case.
OVERPAYMENT = env.text("DOCGEN_OVERPAYMENT", "refuse")

# --- Database ---------------------------------------------------------------------------------------------------
# DOCGEN_DATABASE_TIMEOUT: how long a locked SQLite database is waited for (seconds).
# DATABASE_URL: SQLite in the data folder unless a PostgreSQL address is given here.
DATABASES: dict[str, dict[str, Any]] = {
    "default": dict(dj_database_url.parse(env.text("DATABASE_URL", f"sqlite:///{DATA / 'docgen.sqlite3'}")))
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "timeout": env.number("DOCGEN_DATABASE_TIMEOUT", 30),
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
    }
else:
    DATABASES["default"].update(CONN_HEALTH_CHECKS=True, CONN_MAX_AGE=600)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- The doorbell (Celery) --------------------------------------------------------------------------------------
# DOCGEN_BROKER_URL: the embedded file-system broker unless a Redis address is given here.
BROKER_URL = env.text("DOCGEN_BROKER_URL", "filesystem://")

# --- Web --------------------------------------------------------------------------------------------------------
# DOCGEN_HOSTS: the host names the web page answers to, separated by commas.
ALLOWED_HOSTS = env.text("DOCGEN_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
# DOCGEN_HTTPS: say yes when the page is reached by https; cookies are then never sent without it.
HTTPS = env.yes("DOCGEN_HTTPS")
# DOCGEN_PORT: the port of the web page on this machine.
PORT = env.whole_number("DOCGEN_PORT", 8000)

SECRET_KEY = secret_key(DATA)
DEBUG = False
INSTALLED_APPS = [
    "records.apps.Records",
    "intake_watch.apps.IntakeWatch",
    "docgen.apps.Docgen",
    "efile.apps.Efile",
    "web.apps.Web",
    "django_htmx",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "web.middleware.PrivatePages",
    "web.middleware.WholePages",
    "web.middleware.CourtTime",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
STATIC_URL = "static/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "web_cache",
        "OPTIONS": {"MAX_ENTRIES": 1_000_000},  # counts of wrong passwords: one that is thrown out opens the door again
    }
}
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "today"
LOGOUT_REDIRECT_URL = "login"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_HTTPONLY = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
LANGUAGE_CODE = "en-us"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"
FILE_UPLOAD_PERMISSIONS = 0o600
SILENCED_SYSTEM_CHECKS = ["security.W004", "security.W008", "security.W012", "security.W016"] if not HTTPS else []

# --- Logs: one JSON object a line, never a name, a number or a text of a paper ----------------------------------
# DOCGEN_LOG_LEVEL: how much is logged (DEBUG, INFO, WARNING, ERROR).
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "config.logs.JsonLine"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stderr"], "level": env.text("DOCGEN_LOG_LEVEL", "WARNING")},
    "loggers": {"docgen": {"level": env.text("DOCGEN_LOG_LEVEL", "INFO")}},
}
