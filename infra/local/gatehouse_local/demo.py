"""The demo data: companies and people of demo.json, with what follows from their names."""

import json
import unicodedata
from pathlib import Path

FILE = Path(__file__).with_name("demo.json")

# Fields that name something of the catalogue, or mean nothing without it.
OF_THE_CATALOGUE = {"permissions", "roles", "template", "resources", "withRequired", "customers", "marks", "entitlements"}

_LETTERS = str.maketrans({"ø": "oe", "å": "aa", "æ": "ae", "ö": "oe", "ä": "ae", "œ": "oe", "ß": "ss", "'": "", " ": "-"})


def load(file=FILE):
    """Reads the companies; each line of users becomes a user with an address.

    `Freja Lindholm, da, active, sales for Bageriet Havn` is a name, a language, how far the invitation came, a job of
    those listed at the top, and for which customers it holds if not for all. Without a job a user may do nothing.
    """
    data = json.loads(file.read_text(encoding="utf-8"))
    for company in [data["operator"], *data["companies"]]:
        company["users"] = [_user(line, company["domain"], data["jobs"]) for line in company["users"]]
    return data


def people(data):
    """Everybody, with their company."""
    return [(company, user) for company in [data["operator"], *data["companies"]] for user in company["users"]]


def generations(companies):
    """The companies in rounds: whoever another one names comes in a round before it."""
    rounds = []
    done = set()
    left = list(companies)
    while left:
        ready = [company for company in left if {company.get("parent"), company.get("partnerOfRecord")} - {None} <= done]
        if not ready:
            raise ValueError("demo.json names a company that is not in it: " + ", ".join(c["name"] for c in left))
        rounds.append(ready)
        done |= {company["name"] for company in ready}
        left = [company for company in left if company["name"] not in done]
    return rounds


def user_input(company, user, ids=None):
    """What `user.create` is given; who has customers of their own needs the companies' ids by name."""
    given = {name: user[name] for name in ("firstName", "lastName", "email", "language")} | user["given"]
    if user["customers"]:
        given["customers"] = {"kind": "CHOSEN", "add": [ids[name] for name in user["customers"]]}
    given["sendInvitation"] = user["state"] != "not invited"
    if "phone" in company:
        # Numbers in a row, by the place in the list: the same in every run.
        given["phone"] = f"{company['phone']}{company['users'].index(user):02d}"
    return given


def _user(line, domain, jobs):
    name, language, state, *what = [part.strip() for part in line.split(",")]
    first, last = name.split(" ", 1)
    job, _, customers = (what[0] if what else "").partition(" for ")
    return {
        "firstName": first,
        "lastName": last,
        "email": f"{_plain(first)}.{_plain(last)}@{domain}",
        "language": language,
        "state": state,
        "administrator": job == "administrator",
        "given": jobs[job] if job else {},
        "customers": [customer.strip() for customer in customers.split(" and ")] if customers else [],
        "what": what[0] if what else "user",
    }


def _plain(name):
    """ASCII letters for an address: `Åse` becomes `aase`, `Zoé` becomes `zoe`."""
    decomposed = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    return "".join(letter for letter in decomposed if letter.isascii() and (letter.isalnum() or letter == "-"))
