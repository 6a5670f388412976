"""The intake_watch app."""

from django.apps import AppConfig


class IntakeWatch(AppConfig):
    """See the package."""

    name = "intake_watch"
