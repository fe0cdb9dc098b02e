"""Fills the portal with demo data, through the functions themselves.

Everything here goes the way any other AWS workload goes: a direct invocation that names whom it acts for, with an
idempotency key, so that seeding again changes nothing.
"""

import concurrent.futures
import json
import urllib.error
import urllib.request
from dataclasses import dataclass

from . import demo, mailbox
from .terminal import Problem

PASSWORD = "correct horse battery staple"


@dataclass(frozen=True)
class Person:
    """Somebody one can sign in as."""

    email: str
    what: str


def seed(cloud):
    """Makes the operator, the companies and their users; answers who can sign in."""
    portal = Portal(cloud)
    data = demo.load()
    operator = data["operator"]
    administrator = operator["users"][0]
    first = {"companyName": operator["name"], "administrator": demo.user_input(operator, administrator)}
    answer = portal.ask("companies", "portal.initialize", {"workload": "demo-data"}, operator["name"], first)
    ids = {operator["name"]: answer["company"]["id"]}
    portal.accept(administrator["email"])
    actor = {"email": administrator["email"]}
    users = {}
    # Parents first: a sub-partner names its partner, a customer its partner of record.
    for generation in demo.generations(data["companies"]):
        created = portal.each(generation, lambda company: _create_company(portal, actor, ids, company))
        ids |= {company["name"]: answer["company"]["id"] for company, answer in zip(generation, created)}
        users |= {demo.full_name(company["users"][0]): answer["firstUser"] for company, answer in zip(generation, created)}
    everyone = [(company, user) for company in [operator, *data["companies"]] for user in company["users"][1:]]
    created = portal.each(everyone, lambda pair: _create_user(portal, actor, ids, *pair))
    users |= {demo.full_name(user): answer for (_, user), answer in zip(everyone, created)}
    active = [(company, user) for company, user in demo.people(data) if user["state"] == "active"]
    portal.each(active, lambda pair: portal.accept(pair[1]["email"]))
    for function, operation, key, given in demo.openings(data, ids, users):
        portal.ask_if_there(function, operation, actor, key, given)
    return [Person(user["email"], f"{user['what']}, {company['name']}") for company, user in active]


def operator_address():
    """Who has the operator's rights in the demo data."""
    return demo.load()["operator"]["users"][0]["email"]


def _create_company(portal, actor, ids, company):
    given = {name: company[name] for name in ("name", "type", "marks", "entitlements") if name in company}
    if "parent" in company:
        given["parentCompanyId"] = ids[company["parent"]]
    if "partnerOfRecord" in company:
        given["partnerOfRecordId"] = ids[company["partnerOfRecord"]]
    given["firstUser"] = demo.user_input(company, company["users"][0])
    return portal.ask_for_what_exists("companies", "company.create", actor, company["name"], given)


def _create_user(portal, actor, ids, company, user):
    given = {"companyId": ids[company["name"]], **demo.user_input(company, user, ids)}
    return portal.ask_for_what_exists("users", "user.create", actor, user["email"], given)


class Portal:
    """The functions, asked as another workload asks them, and the public page of an invitation."""

    def __init__(self, cloud):
        self._functions = cloud.client("lambda")
        self._stack = cloud.settings.stack
        self._site = cloud.settings.site_url
        self._own_catalogue = cloud.settings.catalogue is not None

    def ask(self, function, operation, actor, key, given):
        """The output of one operation; a refusal is a problem, told in its own words."""
        event = {"operation": operation, "actor": actor, "input": given, "idempotencyKey": f"demo/{operation}/{key}"}
        name = f"{self._stack}-{function}:live"
        answer = self._functions.invoke(FunctionName=name, Payload=json.dumps(event).encode())
        payload = json.loads(answer["Payload"].read())
        if "FunctionError" in answer or "problem" in payload:
            raise Problem(f"{operation} for {key}: {json.dumps(payload.get('problem', payload), ensure_ascii=False)}")
        return payload["output"]

    def ask_for_what_exists(self, function, operation, actor, key, given):
        """As `ask`; but a catalogue of somebody's own need not have everything that the demo data gives."""
        try:
            return self.ask(function, operation, actor, key, given)
        except Problem:
            if not self._own_catalogue:
                raise
        plain = {name: value for name, value in given.items() if name not in demo.OF_THE_CATALOGUE}
        return self.ask(function, operation, actor, f"{key}/plain", plain)

    def ask_if_there(self, function, operation, actor, key, given):
        """As `ask`; but in a catalogue of somebody's own there may be no such seats and roles: then it is left out."""
        try:
            self.ask(function, operation, actor, key, given)
        except Problem:
            if not self._own_catalogue:
                raise

    def accept(self, address):
        """Accepts the open invitation to the address, with the code of its mail; one accepted before stays so."""
        token, code = mailbox.wait_for_invitation(self._site, address)
        if self._post("status", {"token": token})["state"] == "VALID":
            self._post("accept", {"token": token, "code": code, "password": PASSWORD})

    def each(self, items, action):
        """The action's answers for the items, in their order; several at a time."""
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            return list(pool.map(action, items))

    def _post(self, operation, body):
        request = urllib.request.Request(
            f"{self._site}/api/public/invitations/{operation}",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return json.load(response)
        except urllib.error.HTTPError as refused:
            raise Problem(f"invitation {operation}: {refused.code} {refused.read().decode(errors='replace')}") from None
