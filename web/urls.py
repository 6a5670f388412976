"""The counter's pages and their addresses."""

from django.contrib.auth.views import LogoutView
from django.urls import path

from web.views import cases, decide, desk, entrance, health, today

urlpatterns = [
    path("", today.today, name="today"),
    path("find", today.find, name="find"),
    path("cases", cases.cases, name="cases"),
    path("case/<uuid:uid>", cases.case, name="case"),
    path("paper/<uuid:uid>/<str:copy>", cases.paper, name="paper"),
    path("desk/<str:number>", desk.paper, name="desk"),
    path("desk/<str:number>/page/<int:page>", desk.picture, name="page"),
    path("desk/<str:number>/page/<int:page>/large", desk.picture, {"size": "large"}, name="large_page"),
    path("desk/<str:number>/page/<int:page>/small", desk.picture, {"size": "small"}, name="small_page"),
    path("desk/<str:number>/original", desk.original, name="original"),
    path("desk/<str:number>/find-case", decide.find_case, name="find_case"),
    path("desk/<str:number>/file", decide.file, name="file"),
    path("desk/<str:number>/split", decide.split, name="split"),
    path("desk/<str:number>/return", decide.give_back, name="return"),
    path("desk/<str:number>/again", decide.try_again, name="again"),
    path("desk/<str:number>/undo", decide.undo, name="undo"),
    path("login", entrance.Login.as_view(), name="login"),
    path("logout", LogoutView.as_view(), name="logout"),
    path("health", health.health, name="health"),
]
