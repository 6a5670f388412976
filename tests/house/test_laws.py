"""The house rules that a machine can check."""

import ast
import importlib
import re
import statistics
from pathlib import Path

import pytest

from records.lifecycles import LIFECYCLES
from tests.house.laws import CHECKOUT, PACKAGES, Module, modules, tracked

WHOLE = pytest.mark.parametrize("module", modules(), ids=lambda module: module.path)
NO_NAMES = {
    "utils",
    "helpers",
    "lib",
    "common",
    "core",
    "manager",
    "managers",
    "services",
    "actions",
    "orders",
    "exceptions",
}
# Words the law owns; never a name for machinery.
LAW = {
    "service",
    "action",
    "process",
    "execution",
    "exception",
    "instrument",
    "disposition",
    "session",
    "sentence",
    "stay",
}
LAW_ALLOWED = {
    "sentence",
    "proof_of_service",
    "ReturnOfService",
}  # the law's own use of them; a sentence to the clerk is the field's own word
EDGE = (
    "config/",
    "intake_watch/office.py",
    "docgen/tasks.py",
    "efile/tasks.py",
    "records/tasks.py",
    "web/views/",
)  # where the clock is read


def _length(function: ast.FunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def test_functions_are_short_half_of_them_seven_lines_or_less() -> None:
    lengths = [_length(function) for module in modules() for function in module.functions()]
    assert statistics.median(lengths) <= 7
    assert max(lengths) <= 50


@WHOLE
def test_no_module_has_more_than_three_hundred_lines(module: Module) -> None:
    assert module.lines <= 300


@WHOLE
def test_every_module_says_first_what_it_is_for(module: Module) -> None:
    assert len(module.docstring.split("\n")[0]) > 10


@WHOLE
def test_a_module_called_pure_knows_neither_django_nor_celery(module: Module) -> None:
    if "PURE" in module.docstring or module.path.startswith(("paper/", "ocr/", "records/rules/")):
        assert "PURE" in module.docstring, "a module of a PURE package must say so"
        assert not {name.split(".")[0] for name in module.imports} & {"django", "celery"}


@WHOLE
def test_no_module_has_a_name_that_says_nothing_or_that_the_law_owns(module: Module) -> None:
    parts = {part.removesuffix(".py").lstrip("_") for part in Path(module.path).parts}
    assert not parts & (NO_NAMES | LAW)


@WHOLE
def test_no_function_or_class_takes_a_word_the_law_owns_for_machinery(module: Module) -> None:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name not in LAW_ALLOWED:
            words = set(re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", node.name).lower()))
            assert not words & LAW, node.name


@WHOLE
def test_the_clock_is_read_only_at_the_edge(module: Module) -> None:
    if not module.path.startswith(EDGE):
        assert not re.search(r"datetime\.(now|utcnow|today)\(|date\.today\(|timezone\.now\(", module.text)


@WHOLE
def test_whoever_must_say_when_says_it_by_name(module: Module) -> None:
    for function in module.functions():
        places = [argument.arg for argument in function.args.args]
        if not function.name.startswith("_") and "by" in [one.arg for one in function.args.kwonlyargs] + places:
            assert "by" not in places, f"{function.name} must take by= as a keyword only"


@WHOLE
def test_no_dangerous_word_stands_in_the_code(module: Module) -> None:
    for word in ("import pickle", "shell=True", "mark_safe", "eval(", "exec(", "verify=False", "yaml.load("):
        assert not re.search(rf"(?<![\w.]){re.escape(word)}", module.text), word
    assert not re.search(r"filter\(\*\*request", module.text)


def test_no_template_switches_the_escaping_off() -> None:
    for page in tracked("*.html"):
        assert not re.search(r"\|\s*safe\b|autoescape\s+(off|false)|mark_safe", page.read_text()), page


@WHOLE
def test_restricted_tables_are_read_raw_only_within_the_records(module: Module) -> None:
    if not module.path.startswith("records/"):
        assert ".house." not in module.text
        for name in (
            "Case",
            "Party",
            "Attorney",
            "Hearing",
            "Document",
            "DocketEntry",
            "Scan",
            "DocumentRequest",
            "Dispatch",
            "Assessment",
            "Payment",
            "PaymentPart",
            "Receipt",
            "Refund",
        ):
            assert not re.search(rf"\b{name}\.objects\.(?!visible_to)", module.text), name


@pytest.mark.parametrize("package", PACKAGES)
def test_every_package_is_ours_and_not_one_of_the_same_name(package: str) -> None:
    assert Path(str(importlib.import_module(package).__file__)).is_relative_to(CHECKOUT)


def test_every_setting_is_explained_in_the_guide() -> None:
    named = set(re.findall(r'"((?:DOCGEN|DATABASE)_[A-Z_]+)"', (CHECKOUT / "config/settings.py").read_text()))
    guide = (CHECKOUT / "docs/guide/settings.md").read_text()
    assert named
    assert {name for name in named if f"`{name}`" not in guide} == set()


def test_every_reason_code_is_explained_in_the_clerks_guide() -> None:
    from intake_watch.findings import REASONS

    guide = (CHECKOUT / "docs/guide/intake.md").read_text()
    assert [code for code, says in REASONS.items() if f"| `{code}` | {says} |" not in guide] == []


@pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda one: one.name)
def test_the_documented_diagram_is_the_table(lifecycle: object) -> None:
    diagram = lifecycle.diagram()  # type: ignore[attr-defined]
    assert f"```mermaid\n{diagram}\n```" in (CHECKOUT / "docs/lifecycles.md").read_text()


def test_every_test_has_a_sentence_for_a_name() -> None:
    for path in (CHECKOUT / "tests").rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                assert node.name.count("_") >= 4, f"{path.name}: {node.name}"


def test_no_file_names_an_index_a_registry_or_a_place_on_somebodys_machine() -> None:
    hosts = [
        ".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "com"), ("debian", "org"))
    ]
    homes = ["/" + "work/", "/" + "root/", "/" + "home/"]
    for path in tracked():
        text = path.read_text(errors="replace")
        assert not [word for word in hosts + homes if word in text], path


def test_no_file_is_larger_than_three_hundred_kilobytes() -> None:
    assert [path for path in tracked() if path.stat().st_size > 300_000 and path.suffix != ".lock"] == []


def test_the_verbs_of_the_command_are_all_in_its_help() -> None:
    from config.cli import VERBS

    modules_there = {path.stem for path in (CHECKOUT / "config/verbs").glob("[!_]*.py")}
    assert modules_there == set(VERBS)
