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


def openings(data, ids, users):
    """What opens accounts to partners, one after the other: function, operation, a key of its own, and the input.

    `ids` are the companies', `users` what the portal knows of people, both by name. What a company's `opened` says comes
    in the order in which an administrator would do it: domains, seats, the partner's groups, single people.
    """
    for company in data["companies"]:
        name, at = company["name"], {"companyId": ids[company["name"]]}
        if "approvedEmailDomains" in company:
            domains = {**at, "approvedEmailDomains": company["approvedEmailDomains"]}
            yield "companies", "company.edit", f"{name}/domains", domains
    for company in data["companies"]:
        name, at = company["name"], {"companyId": ids[company["name"]]}
        opened = company.get("opened", {})
        for seat, given in opened.get("seats", {}).items():
            limits = {**at, "limits": [{"seat": seat, "bought": given["bought"]}]}
            yield "seats", "seats.limits.set", f"{name}/{seat}", limits
            of = [users[one]["id"] for one in given["users"]]
            yield "seats", "seats.assign", f"{name}/{seat}", {**at, "seat": seat, "userIds": of}
        groups = opened.get("groups", {})
        if groups:
            told = company["users"][0]["email"]
            roles = [{"role": role} for role in groups]
            yield "partner-access", "partner-access.set", name, {**at, "roles": roles, "notify": told}
        for role, members in groups.items():
            partner = {"companyId": ids[company["partnerOfRecord"]], "customerId": ids[name], "roleId": role}
            add = {"add": [users[one]["id"] for one in members]}
            yield "partner-access", "group.members.change", f"{name}/{role}", {**partner, **add}
        for one in opened.get("delegatedAdministrators", []):
            yield "delegation", "delegated-administrator.name", f"{name}/{one}", {**at, "userId": users[one]["id"]}
        for one, given in opened.get("contacts", {}).items():
            yield "delegation", "contact.add", f"{name}/{one}", {**at, "email": users[one]["email"], **given}


def full_name(user):
    return f"{user['firstName']} {user['lastName']}"


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
