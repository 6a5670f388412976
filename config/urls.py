"""Which address shows which page."""

from django.urls import include, path

urlpatterns = [path("", include("web.urls"))]
