"""The web app."""

from django.apps import AppConfig


class Web(AppConfig):
    """See the package."""

    name = "web"
