"""Debian's Chromium, without a window, driven through its own debugging pipe: no driver program and no port."""

import base64
import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

STARTED = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--hide-scrollbars",
)
PATIENCE = 30.0  # seconds


class Page:
    """One page of the browser: looked at and handled as a person would, with mouse and keyboard."""

    def __init__(self, to_browser: int, from_browser: int) -> None:
        self._in, self._out, self._unread, self._last, self._tab = to_browser, from_browser, b"", 0, ""
        self.complaints: list[str] = []  # what the browser wrote into its console: faults, refused scripts and styles
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._tab = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for part in ("Page", "Runtime", "Log", "DOM"):
            self._call(f"{part}.enable")

    def without_javascript(self) -> None:
        """Run no script of any page from now on."""
        self._call("Emulation.setScriptExecutionDisabled", value=True)

    def as_wide_as(self, width: int, height: int = 900) -> None:
        """Give the window this size (CSS pixels)."""
        self._call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def in_light(self, light: str) -> None:
        """Show the page in `light` or `dark`, as a person's desktop asks for it."""
        self._call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": light}])

    def open(self, address: str) -> None:
        """Go to the address and wait until the page stands."""
        self._call("Page.navigate", url=address)
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def ask(self, script: str) -> Any:
        """Ask the page something."""
        return self._call("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until the page answers yes."""
        end = time.monotonic() + PATIENCE
        while not self.ask(script):
            assert time.monotonic() < end, f"{script} did not come true on {self.ask('location.href')}:\n{self.text()}"
            time.sleep(0.05)

    def text(self) -> str:
        """What a person reads on the page."""
        return str(self.ask("document.body.innerText"))

    def click(self, selector: str) -> None:
        """Click in the middle of the element."""
        asked = json.dumps(selector)
        self.ask(f"document.querySelector({asked}).scrollIntoView({{block: 'center', behavior: 'instant'}})")
        middle = (
            f"(r => [r.x + r.width / 2, r.y + r.height / 2])(document.querySelector({asked}).getBoundingClientRect())"
        )
        x, y = self.ask(middle)
        for kind in ("mousePressed", "mouseReleased"):
            self._call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def fill(self, selector: str, text: str) -> None:
        """Type the text in place of what stands in the field."""
        self.ask(f"(field => {{ field.focus(); field.select() }})(document.querySelector({json.dumps(selector)}))")
        self._call("Input.insertText", text=text)

    def press_with_alt(self, letter: str) -> None:
        """Press the key together with Alt, as for an access key."""
        key = {
            "key": letter,
            "code": f"Key{letter.upper()}",
            "windowsVirtualKeyCode": ord(letter.upper()),
            "modifiers": 1,
        }
        typed = {"text": letter, "unmodifiedText": letter, "isSystemKey": True}
        for kind in ("keyDown", "char", "keyUp"):
            self._call("Input.dispatchKeyEvent", type=kind, **key, **typed)

    def leave_by(self, selector: str) -> None:
        """Click what leads to another page, and wait until that page stands."""
        self.ask("document.documentElement.setAttribute('data-left', '')")
        self.click(selector)
        self.until("!document.documentElement.hasAttribute('data-left') && document.readyState === 'complete'")

    def picture(self, out: Path) -> Path:
        """Keep a picture of the whole page."""
        size = self._call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        shot = self._call("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
        out.write_bytes(base64.b64decode(shot["data"]))
        return out

    def _call(self, method: str, **asked: Any) -> Any:
        self._last += 1
        message = {"id": self._last, "method": method, "params": asked} | (
            {"sessionId": self._tab} if self._tab else {}
        )
        os.write(self._in, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._last:
                assert "error" not in answer, answer["error"]
                return answer["result"]
            if answer.get("method") == "Log.entryAdded":
                self.complaints.append(answer["params"]["entry"]["text"])

    def _next(self) -> Any:
        while b"\0" not in self._unread:
            piece = os.read(self._out, 1 << 20)
            assert piece, "the browser is gone"
            self._unread += piece
        message, _, self._unread = self._unread.partition(b"\0")
        return json.loads(message)


@contextmanager
def browser(folder: Path) -> Iterator[Page]:
    """Start the browser with everything it keeps in this folder, and stop it afterwards."""
    (its_end, our_in), (our_out, its_out) = os.pipe(), os.pipe()
    command = ["chromium", *STARTED, f"--user-data-dir={folder}", "--remote-debugging-pipe"]
    joined = ["bash", "-c", f'exec "$@" 3<&{its_end} 4>&{its_out}', "bash", *command]
    with (folder / "chromium.log").open("wb") as log:
        program = subprocess.Popen(
            joined, pass_fds=(its_end, its_out), stdout=log, stderr=log, env=os.environ | {"HOME": str(folder)}
        )
    os.close(its_end)
    os.close(its_out)
    try:
        yield Page(our_in, our_out)
    finally:
        os.close(our_in)  # the browser ends when its pipe does
        try:
            program.wait(timeout=10)
        except subprocess.TimeoutExpired:
            program.kill()
        os.close(our_out)
