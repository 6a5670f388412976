"""PURE. What a template may do, whichever engine draws it: a sandbox with few filters, no calls, and no way to make giants."""

import operator
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, Undefined, nodes, tests
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS as JINJAS_FILTERS
from jinja2.runtime import LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range

from docgen.render import phrases

Filter = Callable[..., Any]
SAFE_FILTERS = ("capitalize", "first", "join", "last", "length", "lower", "title", "trim", "upper")
SAFE_TESTS = ("divisibleby", "eq", "even", "in", "odd")
STANDING_IN_LOOPS = {"cycle", "changed"}


def nothing(value: Any) -> bool:
    """Return whether the document has this and leaves it empty, as in `judge is none`; a name it does not have at all is a fault."""
    return value is None or (isinstance(value, Undefined) and operator.eq(value, None))


JINJAS: Mapping[str, Any] = JINJAS_FILTERS
JINJAS_TESTS: Mapping[str, Any] = tests.TESTS
FILTERS: dict[str, Filter] = {name: JINJAS[name] for name in SAFE_FILTERS}  # ours stand in `phrases`
TESTS: dict[str, Filter] = {name: JINJAS_TESTS[name] for name in SAFE_TESTS} | {"none": nothing}


_SWITCHES = (nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)  # `{% autoescape false %}`
_PARTS = (nodes.Import, nodes.FromImport, nodes.Extends)


class Sandbox(ImmutableSandboxedEnvironment):
    """A Jinja environment in which a template can show data, choose and repeat, and nothing else."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Reckon with numbers only: `'A' * 9999999999` is a giant, and so is `9 ** 9 ** 9`."""
        if operator == "**" or not all(isinstance(one, int | float) for one in (left, right)):
            raise SecurityError(f"a template may not reckon with {operator} here")
        return super().call_binop(context, operator, left, right)

    def is_safe_callable(self, obj: Any) -> bool:
        """Only `range`, macros and a loop's own `cycle` and `changed` may be called; methods of texts and lists may not."""
        if isinstance(getattr(obj, "__self__", None), LoopContext):
            return getattr(obj, "__name__", "") in STANDING_IN_LOOPS
        return obj is safe_range or isinstance(obj, Macro)


def environment(
    *,
    language: str = "en",
    loader: BaseLoader | None = None,
    filters: Mapping[str, Filter] | None = None,
    undefined: type[Undefined] = StrictUndefined,
) -> Sandbox:
    """Return the environment every template is drawn in: escaping on, and only the filters and tests listed here, the phrases of the
    document's language, and `filters` beside them.
    """
    made = Sandbox(loader=loader, autoescape=True, undefined=undefined, trim_blocks=True, lstrip_blocks=True)
    made.filters = dict(FILTERS) | phrases.filters(language) | dict(filters or {})
    made.tests = dict(TESTS)
    made.globals = {"range": safe_range}
    return made


def forbidden(environment: Environment, template: str) -> Iterator[str]:
    """Yield a sentence for everything in the template, and in the parts it includes, that no template may do, with file and line."""
    seen: set[str] = set()
    waiting = [template]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        assert environment.loader
        source, _, _ = environment.loader.get_source(environment, name)
        tree = environment.parse(source, name)
        waiting += [one for node in tree.find_all(nodes.Include) if (one := _included(node))]
        yield from _of_tree(tree, name)


def _of_tree(tree: nodes.Template, name: str) -> Iterator[str]:
    for node in tree.find_all(_SWITCHES):
        yield f"{name}, line {node.lineno}: a template may not switch off escaping; a name with `<` in it would become a command of the page"
    for part in tree.find_all(_PARTS):
        yield f"{name}, line {part.lineno}: a template takes parts in by `include` only, not by {type(part).__name__.lower()}"
    for include in tree.find_all(nodes.Include):
        if not _included(include):
            yield f"{name}, line {include.lineno}: the part that is included must be named outright, not worked out"


def _included(node: nodes.Include) -> str:
    return (
        node.template.value if isinstance(node.template, nodes.Const) and isinstance(node.template.value, str) else ""
    )
