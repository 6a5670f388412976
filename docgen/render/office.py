"""PURE. LibreOffice turns Word files that we drew, or judged, into PDFs: a throw-away profile, no macros, no network, watched memory. Runs in a child."""

import ctypes
import functools
import os
import resource
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

from paper.child import Refusal

PACKAGE = "libreoffice-writer-nogui"
MOST_MEMORY = 1 << 30  # bytes resident, of the program and what it starts
MOST_ADDRESSES = 8 << 30  # bytes of address space: only a wall behind the watched memory
SECONDS, SECONDS_EACH = 60.0, 20.0  # of the wall clock, to start and for every file
LOOK_EVERY = 0.05  # seconds between two looks at its memory
AGAIN, STARTS = 81, 3  # what it ends with to be started again, as it does with a fresh profile; how often that is done
PR_SET_PDEATHSIG = 1
READS = "MS Word 2007 XML"  # however the file looks to it: no guessing by content
WRITES = (
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"},'
    '"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},'
    '"ExportFormFields":{"type":"boolean","value":"false"},"ExportNotes":{"type":"boolean","value":"false"},'
    '"UseLosslessCompression":{"type":"boolean","value":"true"},"ReduceImageResolution":{"type":"boolean","value":"false"}}'
)
CLOSED = (  # the settings of the profile: (where, name, value)
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Common/Misc", "FirstRun", "false"),
    ("/org.openoffice.Office.Common/Save/Document", "CreateBackup", "false"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Writer/Content/Update", "Field", "false"),
    ("/org.openoffice.Office.Java/VirtualMachine", "Enable", "false"),
    ("/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments", "AutoCheckEnabled", "false"),
)  # fmt: skip


def convert(
    *, files: Sequence[tuple[str, str]], seconds: float | None = None, memory_bytes: int = MOST_MEMORY
) -> dict[str, str]:
    """Turn each Word file into a PDF at its own place, all in one start of LibreOffice: (from, to) pairs of paths.

    Only for files that were drawn here or passed `word_lint.judge_outside`. Returns {"version": what drew them}. Raises Refusal where
    LibreOffice is not installed, stops, or takes more time or memory than allowed; then none of the PDFs is there.
    """
    started = program()
    allowed = SECONDS + SECONDS_EACH * len(files) if seconds is None else seconds
    with tempfile.TemporaryDirectory(prefix="office-", dir=Path(files[0][1]).parent) as folder:
        drawn = _converted(started, [Path(source) for source, _ in files], Path(folder), allowed, memory_bytes)
        for pdf, (_, target) in zip(drawn, files, strict=True):
            pdf.replace(target)
    return {"version": version() or ""}


@functools.cache
def version() -> str | None:
    """Return which LibreOffice is installed, in its own words (`LibreOffice 7.4.7.2 40(Build:2)`); None where there is none."""
    if not _where():
        return None
    with tempfile.TemporaryDirectory(prefix="office-") as home:
        asked = [str(_where()), f"-env:UserInstallation={Path(home).as_uri()}", "--version"]
        told = subprocess.run(
            asked, capture_output=True, text=True, timeout=SECONDS, env=_environment(Path(home)), check=False
        )
    return told.stdout.strip() or None


def missing() -> Refusal:
    """Return the refusal where LibreOffice is not installed."""
    return Refusal(
        "NO_OFFICE",
        "LibreOffice is not installed on this machine, so a Word template cannot be made into a PDF. Nothing was filed. Have an "
        f"administrator install it (on Debian: apt-get install --no-install-recommends {PACKAGE}), then ask again.",
    )


def _where() -> Path | None:
    """Return the program itself, which stands beside the script that starts it; the script would leave it behind when killed."""
    script = shutil.which("soffice")
    program = Path(script).resolve().with_name("soffice.bin") if script else None
    return program if program and program.is_file() else None


def program() -> Path:
    """Return where the program lies; raises Refusal where it is not installed."""
    found = _where()
    if found is None:
        raise missing()
    return found


def _converted(program: Path, sources: Sequence[Path], folder: Path, seconds: float, memory_bytes: int) -> list[Path]:
    """Return the PDFs in the folder, in the sequence of their sources."""
    home, given, made = folder / "home", folder / "in", folder / "out"
    for one in (home / "user", given, made):
        one.mkdir(parents=True)
    (home / "user" / "registrymodifications.xcu").write_text(_profile())
    names = [f"{number:05}" for number in range(1, len(sources) + 1)]
    for name, source in zip(names, sources, strict=True):
        shutil.copyfile(source, given / f"{name}.docx")
    asked = [
        str(program), f"-env:UserInstallation={home.as_uri()}", "--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault",
        f"--infilter={READS}", "--convert-to", WRITES, "--outdir", str(made), *(str(given / f"{name}.docx") for name in names),
    ]  # fmt: skip
    _run(asked, home, time.monotonic() + seconds, seconds, memory_bytes)
    pdfs = [made / f"{name}.pdf" for name in names]
    if not all(pdf.is_file() and pdf.stat().st_size for pdf in pdfs):
        raise _stopped("could not read the Word file")
    return pdfs


def _run(asked: list[str], home: Path, until: float, seconds: float, memory_bytes: int) -> None:
    for _ in range(STARTS):
        program = subprocess.Popen(
            asked, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=home, env=_environment(home),
            preexec_fn=_bound,
        )  # fmt: skip
        try:
            code = _watched(program, until, seconds, memory_bytes)
        finally:
            program.kill()
            program.wait()
        if code != AGAIN:
            break
    else:
        code = AGAIN
    if code:
        raise _stopped("stopped")


def _watched(program: "subprocess.Popen[bytes]", until: float, seconds: float, memory_bytes: int) -> int:
    """Return what the program ended with; it is stopped when it outgrows its memory or its time."""
    while True:
        try:
            return program.wait(LOOK_EVERY)
        except subprocess.TimeoutExpired:
            if sum(_resident(pid) for pid in _family(program.pid)) > memory_bytes:
                raise _stopped(f"needed more than {memory_bytes >> 20} MB of memory and was stopped") from None
            if time.monotonic() > until:
                raise _stopped(f"took longer than {seconds:.0f} seconds and was stopped") from None


def _bound() -> None:
    """Die with the child that starts it, leave no core, and have room to start: its memory is watched instead."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (MOST_ADDRESSES if hard == resource.RLIM_INFINITY else hard, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _family(pid: int) -> Iterator[int]:
    """Yield the program and every program below it."""
    yield pid
    try:
        below = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in below:
        yield from _family(int(child))


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def _environment(home: Path) -> dict[str, str]:
    """Return an environment that holds nothing of ours."""
    return {
        "HOME": str(home), "TMPDIR": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "SAL_USE_VCLPLUGIN": "svp",
        "XDG_RUNTIME_DIR": str(home), "NO_PROXY": "*",
    }  # fmt: skip


def _profile() -> str:
    settings = "".join(
        f"<item oor:path={quoteattr(where)}><prop oor:name={quoteattr(name)} oor:op='fuse'><value>{value}</value></prop></item>"
        for where, name, value in CLOSED
    )
    head = "<oor:items xmlns:oor='http://openoffice.org/2001/registry' xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
    return f"<?xml version='1.0' encoding='UTF-8'?>{head}{settings}</oor:items>"


def _stopped(how: str) -> Refusal:
    return Refusal(
        "NOT_DRAWN",
        f"LibreOffice {how}, so there is no PDF. Nothing was filed. Look at the Word template, then ask again.",
    )
