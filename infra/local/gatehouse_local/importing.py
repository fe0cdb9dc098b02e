"""Imports users as a program would: by the form, and by following progress to the file of results.

`make import-users LINES=10000` prints how long it took.
"""

import json
import time
import urllib.error
import urllib.request
import uuid

from .demo import load
from .seed import Portal
from .terminal import Problem

HEADER = "first name,last name,e-mail,language,send invitation"


def run(cloud, lines, say=print):
    """Imports that many people into the operator's company; answers the import as it ended, and its lines of results."""
    portal = Portal(cloud)
    actor = {"email": load()["operator"]["users"][0]["email"]}
    mark = uuid.uuid4().hex[:8]
    given = {"companyId": "cmp_operator"}

    def ask(operation, **more):
        return portal.ask("imports", operation, actor, f"{mark}/{operation}/{time.monotonic_ns()}", given | more)

    made = ask("import.create")
    file = "\n".join([HEADER, *(f"Ida,Åse,import-{mark}-{line}@gatehouse.example,da,no" for line in range(lines))])
    upload(made["upload"], file.encode())
    named = {"importId": made["id"]}
    started = time.monotonic()
    ask("import.check", **named)
    checked = _follow(lambda: ask("import.get", **named), "CHECKING")
    if checked["state"] != "READY":
        raise Problem(f"The check found: {json.dumps(checked['file'], ensure_ascii=False)}")
    running = time.monotonic()
    ask("import.start", **named)
    done = _follow(lambda: ask("import.get", **named), "RUNNING", lines, say)
    ended = time.monotonic()
    with urllib.request.urlopen(done["resultUrl"], timeout=30) as response:
        result = response.read().decode("utf-8-sig").splitlines()
    say(f"{lines} lines: checked in {running - started:.1f} s, made in {ended - running:.1f} s")
    return done, result[1:]


def upload(form, content):
    """Sends a file by a form, as a browser does; raises if it is refused."""
    boundary = uuid.uuid4().hex
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in form["fields"].items()]
    parts.append(
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="users.csv"\r\nContent-Type: text/csv\r\n\r\n'
    )
    body = "".join(parts).encode() + content + f"\r\n--{boundary}--\r\n".encode()
    request = urllib.request.Request(
        form["url"], data=body, headers={"Content-Type": f"multipart/form-data; boundary={boundary}"}
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return response.status
    except urllib.error.HTTPError as refused:
        raise Problem(f"upload: {refused.code} {refused.read().decode(errors='replace')}") from None


def _follow(get, state, lines=0, say=None):
    """Asks until the import is in another state; at most half an hour."""
    until = time.monotonic() + 1800
    told = 0
    while time.monotonic() < until:
        now = get()
        if now["state"] != state:
            return now
        done = now.get("progress", {}).get("done", 0)
        if say and lines and done - told >= lines / 10:
            told = done
            say(f"  {done} of {lines}")
        time.sleep(0.2)
    raise Problem(f"The import is still {state}.")
