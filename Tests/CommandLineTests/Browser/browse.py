#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a page in headless Chromium, runs checks.js in it, and prints what came out as JSON.

usage: browse.py CHROMIUM PAGE.html checks.js [light|dark] [WIDTH]
"""
import json
import os
import signal
import subprocess
import sys
import tempfile


class Browser:
    """Chromium, spoken to over two pipes."""

    def __init__(self, program, profile):
        to_read, self.output = os.pipe()
        self.input, to_write = os.pipe()

        def keep():
            # Chromium reads from 3 and writes to 4; copies keep the two from overwriting each other.
            read, write = os.dup(to_read), os.dup(to_write)
            while read in (3, 4):
                read = os.dup(read)
            while write in (3, 4):
                write = os.dup(write)
            os.dup2(read, 3)
            os.dup2(write, 4)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe",
             "--user-data-dir=" + profile, "--disable-dev-shm-usage", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            close_fds=False, preexec_fn=keep)
        os.close(to_read)
        os.close(to_write)
        self.buffer = b""
        self.count = 0
        self.events = []

    def receive(self):
        while b"\0" not in self.buffer:
            part = os.read(self.input, 1 << 16)
            if not part:
                raise SystemExit("chromium ended")
            self.buffer += part
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, session=None, **parameters):
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise SystemExit(method + ": " + json.dumps(answer["error"]))
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self.receive())


def main():
    program, page, checks = sys.argv[1:4]
    scheme = sys.argv[4] if len(sys.argv) > 4 else "light"
    width = int(sys.argv[5]) if len(sys.argv) > 5 else 1200
    # A browser that does not answer must not hold up the tests.
    signal.alarm(100)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(program, profile)
        signal.signal(signal.SIGALRM, lambda *_: (browser.process.kill(), sys.exit("chromium does not answer")))
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            browser.call(domain + ".enable", session)
        browser.call("Emulation.setEmulatedMedia", session,
                     features=[{"name": "prefers-color-scheme", "value": scheme}])
        browser.call("Emulation.setDeviceMetricsOverride", session, width=width, height=900,
                     deviceScaleFactor=1, mobile=False)
        browser.call("Page.navigate", session, url="file://" + os.path.abspath(page))
        browser.wait("Page.loadEventFired")
        with open(checks, encoding="utf-8") as file:
            result = browser.call("Runtime.evaluate", session, expression=file.read(), awaitPromise=True,
                                  returnByValue=True)
        said = []
        requests = []
        for event in browser.events:
            parameters = event.get("params", {})
            if event.get("method") == "Runtime.exceptionThrown":
                said.append(parameters["exceptionDetails"].get("text", "exception"))
            if event.get("method") == "Log.entryAdded":
                said.append(parameters["entry"]["text"])
            if event.get("method") == "Runtime.consoleAPICalled":
                said.append(parameters["type"])
            if event.get("method") == "Network.requestWillBeSent":
                requests.append(parameters["request"]["url"])
        value = result["result"].get("value")
        if value is None:
            said.append(json.dumps(result.get("exceptionDetails", result))[:600])
        browser.call("Browser.close")
        browser.process.wait(timeout=20)
    print(json.dumps({"console": said, "requests": len([u for u in requests if not u.startswith("data:")]),
                      "problems": (value or {}).get("problems", ["no answer"]),
                      "facts": (value or {}).get("facts", {})}, ensure_ascii=False, sort_keys=True))


main()
