"""The counter's pages and their addresses."""

from django.contrib.auth.views import LogoutView
from django.urls import path

from web.views import cases, entrance, health, today

urlpatterns = [
    path("", today.today, name="today"),
    path("find", today.find, name="find"),
    path("cases", cases.cases, name="cases"),
    path("case/<uuid:uid>", cases.case, name="case"),
    path("paper/<uuid:uid>/<str:copy>", cases.paper, name="paper"),
    path("login", entrance.Login.as_view(), name="login"),
    path("logout", LogoutView.as_view(), name="logout"),
    path("health", health.health, name="health"),
]
