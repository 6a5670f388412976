"""The tree as the house laws see it: every module of ours with its syntax tree."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGES = ("config", "web", "intake_watch", "docgen", "efile", "jury", "records", "ocr", "paper")


@dataclass(frozen=True)
class Module:
    """One module: its path below the checkout, its text, its tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    @property
    def docstring(self) -> str:
        return ast.get_docstring(self.tree) or ""

    @property
    def imports(self) -> set[str]:
        """Every module this one imports, wherever in it."""
        found = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
        return found

    def functions(self) -> Iterator[ast.FunctionDef]:
        yield from (node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef))


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the product, migrations left out."""
    paths = [
        path
        for package in PACKAGES
        for path in sorted((CHECKOUT / package).rglob("*.py"))
        if "migrations" not in path.parts
    ]
    return tuple(
        Module(str(path.relative_to(CHECKOUT)), path.read_text(), ast.parse(path.read_text())) for path in paths
    )


def tracked(*patterns: str) -> list[Path]:
    """Every file git knows, of these patterns."""
    import subprocess

    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *patterns], cwd=CHECKOUT, capture_output=True, text=True, check=True
    ).stdout
    return [CHECKOUT / name for name in listed.split("\0") if name and (CHECKOUT / name).is_file()]
