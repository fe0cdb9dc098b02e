"""Makes the routes of the HTTP API where the local cloud does not.

A real cloud imports the OpenAPI document that stands in the API's Body. MiniStack keeps the API but passes over its
Body, so the same document, as the deployed stack holds it, is walked here and each route made through the API.
"""

import json
import re


def make_routes(cloud, api_id):
    """Makes authorizers, integrations and routes; returns how many routes were missing and are now there."""
    gateway = cloud.client("apigatewayv2")
    if gateway.get_routes(ApiId=api_id)["Items"]:
        return 0
    resolve = _resolver(cloud)
    document = resolve(_body(cloud))
    components = document["components"]
    authorizers = {
        name: _authorizer(gateway, api_id, name, scheme["x-amazon-apigateway-authorizer"])
        for name, scheme in components["securitySchemes"].items()
    }
    integrations = {
        name: gateway.create_integration(
            ApiId=api_id,
            IntegrationType=integration["type"].upper(),
            IntegrationMethod=integration["httpMethod"],
            IntegrationUri=integration["uri"],
            PayloadFormatVersion=integration["payloadFormatVersion"],
        )["IntegrationId"]
        for name, integration in components["x-amazon-apigateway-integrations"].items()
    }
    routes = list(operations(document))
    for key, operation in routes:
        integration = operation["x-amazon-apigateway-integration"]["$ref"].rsplit("/", 1)[1]
        schemes = [name for requirement in operation["security"] for name in requirement]
        guard = {"AuthorizationType": "JWT", "AuthorizerId": authorizers[schemes[0]]} if schemes else {}
        gateway.create_route(ApiId=api_id, RouteKey=key, Target=f"integrations/{integrations[integration]}", **guard)
    return len(routes)


def operations(document):
    """Each operation with its route key, such as `GET /api/me`."""
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if method != "parameters":
                yield f"{method.upper()} {path}", operation


def _authorizer(gateway, api_id, name, authorizer):
    configuration = authorizer["jwtConfiguration"]
    return gateway.create_authorizer(
        ApiId=api_id,
        Name=name,
        AuthorizerType=authorizer["type"].upper(),
        IdentitySource=[authorizer["identitySource"]],
        JwtConfiguration={"Issuer": configuration["issuer"], "Audience": configuration["audience"]},
    )["AuthorizerId"]


def _body(cloud):
    """The document as deployed: included by AWS::Include, with SAM's references already in CloudFormation's words."""
    template = cloud.client("cloudformation").get_template(StackName=cloud.settings.stack, TemplateStage="Processed")["TemplateBody"]
    if isinstance(template, str):
        template = json.loads(template)
    apis = [r for r in template["Resources"].values() if r["Type"] == "AWS::ApiGatewayV2::Api"]
    return apis[0]["Properties"]["Body"]


def _resolver(cloud):
    """Answers Ref and Fn::Sub from the resources of the stack."""
    pages = cloud.client("cloudformation").get_paginator("list_stack_resources").paginate(StackName=cloud.settings.stack)
    names = {
        resource["LogicalResourceId"]: resource["PhysicalResourceId"]
        for page in pages
        for resource in page["StackResourceSummaries"]
    }
    names |= {"AWS::Region": cloud.settings.region, "AWS::Partition": "aws", "AWS::StackName": cloud.settings.stack}

    def resolve(node):
        if isinstance(node, list):
            return [resolve(child) for child in node]
        if not isinstance(node, dict):
            return node
        if set(node) == {"Ref"}:
            return names[node["Ref"]]
        if set(node) == {"Fn::Sub"}:
            return re.sub(r"\$\{([^}]+)}", lambda match: names[match[1]], node["Fn::Sub"])
        return {key: resolve(value) for key, value in node.items()}

    return resolve
