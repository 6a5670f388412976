"""PURE. The clerk's shelf: which template a document of a kind is drawn from, the court's own before its state's, and from when until when."""

import hashlib
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from paper.child import Refusal

ENGINES = ("html", "docx", "pdf")  # WeasyPrint, Word, the court's own form
NAMES = {"revision", "form", "effective", "until", "languages", "note"}
NO_PART = {"sample.json", "template.toml"}  # of a template's look: what is only told about it
COMMON = "_*"  # the shelf's common files: letterhead, caption


@dataclass(frozen=True)
class Template:
    """A template on the shelf: its folder, how it is drawn, which form it stands for, and since when until when it may be used."""

    kind: str
    folder: Path
    engine: str
    revision: str = ""
    form: str = ""
    effective: date | None = None
    until: date | None = None
    languages: tuple[str, ...] = ("en",)

    @property
    def name(self) -> str:
        """The file as the template language knows it: 'summons/summons.html'."""
        return f"{self.folder.name}/{self.kind}.{self.engine}"

    @property
    def path(self) -> Path:
        """The file itself."""
        return self.folder / f"{self.kind}.{self.engine}"

    def in_force(self, on: date) -> bool:
        """Whether it may be used on this day; the last day of an old form is `until`."""
        return (self.effective is None or self.effective <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True)
class Shelf:
    """The folders templates lie in, those looked into first before the others: a court's own, then its state's, then everybody's."""

    roots: tuple[Path, ...]

    @classmethod
    def of(cls, folders: "str | Path | Sequence[str]") -> "Shelf":
        """Return the shelf of one folder or of several."""
        several = [folders] if isinstance(folders, str | Path) else folders
        return cls(tuple(Path(one) for one in several))

    @classmethod
    def of_court(cls, court: str, *, own: Path | None, shelf: Path) -> "Shelf":
        """Return the shelf as this court (`us/ca/los-angeles`) sees it: `courts/us/ca/los-angeles/` of the office's own folder and of ours,
        then `courts/us/ca/`, `courts/us/`, and last what is there for everybody."""
        parts = court.split("/") if court else []
        inner = [Path("courts", *parts[:depth]) for depth in range(len(parts), 0, -1)]
        outer = [root for root in (own, shelf) if root is not None]
        found = [root / below for below in inner for root in outer] + outer
        return cls(tuple(root for root in found if root.is_dir()))

    def find(self, kind: str, *, on: date | None = None) -> Template:
        """Return the template of the kind that is in force `on` that day (None: whichever comes first).

        Raises Refusal where there is none, where none is in force, or where its `template.toml` cannot be understood.
        """
        found = [template for root in self.roots for template in _templates(root, kind)]
        usable = [template for template in found if on is None or template.in_force(on)]
        if usable:
            return usable[0]
        if not found:
            raise Refusal(
                "NO_TEMPLATE", f"The shelf has no template for {kind!r}. Nothing was drawn. Have one put there."
            )
        raise Refusal(
            "NO_TEMPLATE", f"No template for {kind!r} is in force on {on:%Y-%m-%d}: {_when(found)}. Nothing was drawn."
        )

    def file(self, name: str) -> Path | None:
        """Return the file of this name (`summons/summons.css`) from the first folder that has it; None for what lies outside the shelf."""
        for root in self.roots:
            path = (root / name.lstrip("/")).resolve()
            if path.is_relative_to(root.resolve()) and path.is_file():
                return path
        return None

    def version(self, template: Template) -> str:
        """Return the SHA-256 of everything the template's look depends on: its folder and the shelf's common files."""
        digest = hashlib.sha256()
        for name, path in sorted(self._parts(template)):
            digest.update(name.encode() + b"\0" + path.read_bytes())
        return digest.hexdigest()

    def _parts(self, template: Template) -> Iterator[tuple[str, Path]]:
        for path in template.folder.rglob("*"):
            if path.is_file() and path.name not in NO_PART:
                yield f"{template.folder.name}/{path.relative_to(template.folder)}", path
        common = {
            path.name for root in self.roots for one in (COMMON, "*.css") for path in root.glob(one) if path.is_file()
        }
        yield from ((name, found) for name in common if (found := self.file(name)))


def _templates(root: Path, kind: str) -> list[Template]:
    """The kind's revisions in this folder, the latest first: `summons/`, and beside it `summons.2027/`, which waits for its day."""
    found = [_read(folder, kind) for folder in sorted(root.glob(f"{kind}*")) if folder.name.split(".")[0] == kind]
    known = [template for template in found if template is not None]
    return sorted(known, key=lambda template: template.effective or date.min, reverse=True)


def _read(folder: Path, kind: str) -> Template | None:
    engine = next((one for one in ENGINES if (folder / f"{kind}.{one}").is_file()), "")
    if not engine:
        return None
    template, told = Template(kind, folder, engine), folder / "template.toml"
    if not told.is_file():
        return template
    try:
        table = tomllib.loads(told.read_text(encoding="utf-8"))
        unknown = sorted(set(table) - NAMES)
        if unknown:
            raise ValueError(f"the entry {unknown[0]!r} is unknown")
        languages = tuple(str(one) for one in table.get("languages", ("en",)))
        return replace(
            template, revision=str(table.get("revision", "")), form=str(table.get("form", "")), effective=_day(table, "effective"),
            until=_day(table, "until"), languages=languages,
        )  # fmt: skip
    except (ValueError, OSError) as fault:
        raise Refusal(
            "NO_TEMPLATE",
            f"{folder.name}/template.toml cannot be understood: {fault}. Nothing was drawn. Have it mended.",
        ) from None


def _day(table: dict[str, object], name: str) -> date | None:
    value = table.get(name)
    if value is not None and type(value) is not date:
        raise ValueError(f"{name} is no date; write it as 2026-11-27, without quotation marks")
    return value


def _when(templates: Sequence[Template]) -> str:
    """From when until when each may be used, for a letter."""
    spans = [
        f"{one.revision or one.folder.name} from {one.effective or 'always'} until {one.until or 'further notice'}"
        for one in templates
    ]
    return "; ".join(spans)
