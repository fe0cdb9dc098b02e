"""Reads the mails the functions sent, as a person would: by the address they went to."""

import json
import re
import time
import urllib.parse
import urllib.request

from .terminal import Problem

_LINK = re.compile(r"https?://\S+#([\w.~-]+)")
_CODE = re.compile(r"(?<!\d)(\d{3}) ?(\d{3})(?!\d)")


def wait_for_invitation(site_url, address, patience=20.0):
    """The link's token and the code of the newest mail to the address; waits for the mail to come."""
    deadline = time.monotonic() + patience
    query = urllib.parse.urlencode({"to": address})
    while time.monotonic() < deadline:
        with urllib.request.urlopen(f"{site_url}/mailbox/messages.json?{query}", timeout=10) as response:
            mails = json.load(response)
        if mails:
            return token_and_code(mails[0]["text"])
        time.sleep(0.1)
    raise Problem(f"No mail came for {address} within {patience:.0f} s; the log of the host says why.")


def token_and_code(text):
    """What stands behind the # of the link, and the six digits, which may stand in two groups."""
    link = _LINK.search(text)
    code = _CODE.search(_LINK.sub("", text))
    if not link or not code:
        raise Problem("The mail has no link or no code of six digits in it.")
    return link[1], code[1] + code[2]
