"""What the driver makes of the template, the HTTP contract, the mails and the demo data."""

import re
import sys
import unittest
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from gatehouse_local import demo, host, mailbox, ministack, routes
from gatehouse_local.builds import FUNCTIONS_ZIP
from gatehouse_local.deploy import _ARTIFACTS
from gatehouse_local.settings import ROOT
from gatehouse_local.terminal import Problem


class TemplateTest(unittest.TestCase):
    def test_function_names_are_read_from_the_template(self):
        names = ministack.function_names("portal")
        self.assertEqual(15, len(names))
        self.assertIn("portal-passwords-public", names)

    def test_a_parameter_that_functions_know_makes_a_new_version_when_it_changes(self):
        template = (ROOT / "template.yaml").read_text()
        shared = template[template.index("\nGlobals:") : template.index("\nResources:")]
        parameters = re.findall(r"^  (\w+):", template[template.index("\nParameters:") : template.index("\nConditions:")], re.M)
        versions = re.findall(r"^      VersionDescription: (.*)$", template, re.M)
        self.assertEqual(template.count("Type: AWS::Serverless::Function"), len(versions))
        for parameter in parameters:
            for version in versions:
                if f"!Ref {parameter}" in shared:
                    self.assertIn(f"${{{parameter}}}", version)

    def test_each_file_that_is_uploaded_stands_in_the_template(self):
        template = (ROOT / "template.yaml").read_text()
        for name in _ARTIFACTS:
            self.assertIn(name, template)
        self.assertIn(str(FUNCTIONS_ZIP.relative_to(ROOT)), _ARTIFACTS)


class RoutesTest(unittest.TestCase):
    """Against a gateway that only remembers what it was told."""

    def setUp(self):
        self.gateway = Gateway()
        document = yaml.safe_load((ROOT / "infra" / "openapi.yaml").read_text())
        self.operations = list(routes.operations(document))
        self.cloud = FakeCloud(apigatewayv2=self.gateway, cloudformation=Stack(document))

    def test_every_operation_becomes_a_route_and_only_public_ones_are_open(self):
        self.assertEqual(len(self.operations), routes.make_routes(self.cloud, "api1"))
        open_routes = {route["RouteKey"] for route in self.gateway.routes if "AuthorizerId" not in route}
        public = {key for key, operation in self.operations if operation["x-gatehouse-permission"] == "public"}
        self.assertEqual(public, open_routes)

    def test_references_are_answered_from_the_stack(self):
        routes.make_routes(self.cloud, "api1")
        uri = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/physical-UsersFunction.Alias/invocations"
        self.assertIn(uri, [integration["IntegrationUri"] for integration in self.gateway.integrations])
        self.assertEqual(["physical-UserPoolClient"], self.gateway.authorizers[0]["JwtConfiguration"]["Audience"])

    def test_a_cloud_that_imported_the_document_is_left_alone(self):
        self.gateway.routes.append({"RouteKey": "GET /api/me"})
        self.assertEqual(0, routes.make_routes(self.cloud, "api1"))
        self.assertEqual(1, len(self.gateway.routes))


class HostTest(unittest.TestCase):
    def test_headers_are_those_of_the_distribution(self):
        policy = {
            "SecurityHeadersConfig": {
                "ContentSecurityPolicy": {"ContentSecurityPolicy": "default-src 'none'", "Override": True},
                "FrameOptions": {"FrameOption": "DENY", "Override": True},
                "ReferrerPolicy": {"ReferrerPolicy": "no-referrer", "Override": True},
            },
            "CustomHeadersConfig": {"Items": [{"Header": "Permissions-Policy", "Value": "camera=()"}]},
        }
        answer = {"ResponseHeadersPolicy": {"ResponseHeadersPolicyConfig": policy}}
        distribution = type("", (), {"get_response_headers_policy": lambda self, Id: answer})()
        self.assertEqual(
            {
                "Content-Security-Policy": "default-src 'none'",
                "X-Content-Type-Options": "nosniff",
                "X-Frame-Options": "DENY",
                "Referrer-Policy": "no-referrer",
                "Permissions-Policy": "camera=()",
            },
            host.response_headers(FakeCloud(cloudfront=distribution), "policy"),
        )


class MailboxTest(unittest.TestCase):
    def test_the_code_is_found_apart_from_digits_in_the_link(self):
        text = "Accept: http://localhost:8080/invitation#tok.123456_A-9\nCode: 314 159\nUntil 29/11/2026"
        self.assertEqual(("tok.123456_A-9", "314159"), mailbox.token_and_code(text))

    def test_a_mail_without_code_is_a_problem(self):
        with self.assertRaises(Problem):
            mailbox.token_and_code("http://localhost:8080/invitation#abc")


class DemoTest(unittest.TestCase):
    def setUp(self):
        self.data = demo.load()
        self.people = demo.people(self.data)

    def test_it_is_what_the_newcomer_was_promised(self):
        types = [company["type"] for company in self.data["companies"]]
        counts = {kind: types.count(kind) for kind in ("PARTNER", "SUB_PARTNER", "AFFILIATE", "CUSTOMER")}
        self.assertEqual({"PARTNER": 2, "SUB_PARTNER": 1, "AFFILIATE": 1, "CUSTOMER": 8}, counts)
        self.assertTrue(55 <= len(self.people) <= 65)

    def test_addresses_are_unique_and_reach_nobody(self):
        addresses = [user["email"] for _, user in self.people]
        self.assertEqual(len(addresses), len(set(addresses)))
        for address in addresses:
            self.assertRegex(address, r"^[a-z-]+\.[a-z-]+@[a-z-]+\.example$")

    def test_each_company_begins_with_its_administrator(self):
        for company in [self.data["operator"], *self.data["companies"]]:
            self.assertTrue(company["users"][0]["administrator"], company["name"])

    def test_a_job_becomes_what_is_given_and_for_whom(self):
        company, freja = next((c, u) for c, u in self.people if u["email"] == "freja.lindholm@nordlys.example")
        given = demo.user_input(company, freja, {"Bageriet Havn": "cmp_havn"})
        self.assertEqual(["customers.admin"], given["permissions"])
        self.assertEqual({"kind": "CHOSEN", "add": ["cmp_havn"]}, given["customers"])

    def test_what_is_opened_to_a_partner_names_people_and_companies_that_are_there(self):
        ids = {company["name"]: company["name"] for company in self.data["companies"]}
        users = {demo.full_name(user): {"id": user["email"], "email": user["email"]} for _, user in self.people}
        steps = list(demo.openings(self.data, ids, users))
        self.assertEqual(
            [
                "company.edit",
                "seats.limits.set",
                "seats.assign",
                "partner-access.set",
                "group.members.change",
                "delegated-administrator.name",
                "contact.add",
            ],
            [operation for _, operation, _, _ in steps],
        )
        self.assertEqual(len(steps), len({(operation, key) for _, operation, key, _ in steps}))
        members = next(given for _, operation, _, given in steps if operation == "group.members.change")
        self.assertEqual(("Nordlys Partners", "Bageriet Havn"), (members["companyId"], members["customerId"]))

    def test_whoever_is_named_comes_in_an_earlier_round(self):
        seen = set()
        for round_of_companies in demo.generations(self.data["companies"]):
            for company in round_of_companies:
                self.assertLessEqual({company.get("parent"), company.get("partnerOfRecord")} - {None}, seen)
            seen |= {company["name"] for company in round_of_companies}
        self.assertEqual(len(self.data["companies"]), len(seen))


class Gateway:
    def __init__(self):
        self.routes, self.integrations, self.authorizers = [], [], []

    def get_routes(self, ApiId):
        return {"Items": self.routes}

    def create_integration(self, **given):
        self.integrations.append(given)
        return {"IntegrationId": f"i{len(self.integrations)}"}

    def create_authorizer(self, **given):
        self.authorizers.append(given)
        return {"AuthorizerId": "a1"}

    def create_route(self, **given):
        self.routes.append(given)


class Stack:
    """A stack in which every resource is called physical-<its logical name>."""

    def __init__(self, document):
        api = {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Body": document}}
        self._template = {"Resources": {"Api": api}}

    def get_template(self, StackName, TemplateStage):
        return {"TemplateBody": self._template}

    def get_paginator(self, operation):
        functions = re.findall(r"^  (\w+Function):$", (ROOT / "template.yaml").read_text(), re.M)
        names = ["UserPool", "UserPoolClient", *(f"{name}.Alias" for name in functions)]
        resources = [{"LogicalResourceId": name, "PhysicalResourceId": f"physical-{name}"} for name in names]
        page = {"StackResourceSummaries": resources}
        return type("", (), {"paginate": lambda self, StackName: [page]})()


class FakeCloud:
    def __init__(self, **clients):
        self._clients = clients
        self.settings = type("", (), {"region": "eu-west-1", "stack": "portal"})()

    def client(self, service):
        return self._clients[service]
