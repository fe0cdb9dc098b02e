"""Starts the function host with what the deployed stack says: handlers, variables, headers."""

import json
import os
import urllib.request

from .builds import HOST_CLASSES, HOST_LIBRARIES, SITE
from .settings import without_aws
from .terminal import Problem
from .upload import console_configuration

NAME = "host"


def start(cloud, processes, jdk):
    """Writes the host's configuration and starts it; it is ready when it listens, for then every handler is made."""
    settings = cloud.settings
    functions = cloud.functions()
    wanted = configuration(cloud, functions)
    file = settings.state / "host.json"
    file.write_text(json.dumps(wanted, indent=2))
    environment = {**without_aws(os.environ), **_variables(functions), **settings.credentials()}
    if not settings.other_cloud:
        # An address instead of a name makes the SDK put the bucket into the path: nothing resolves bucket.localhost.
        environment["AWS_ENDPOINT_URL_S3"] = settings.endpoint.replace("localhost", "127.0.0.1")
    if settings.catalogue:
        # No layer reaches the host; this is what one would do.
        environment["CATALOGUE_FILE"] = str(settings.catalogue.resolve())
    command = [jdk / "bin" / "java", *JVM, "-cp", f"{HOST_CLASSES}{os.pathsep}{HOST_LIBRARIES}/*"]
    command += ["io.gatehouse.local.FunctionHost", file]
    process = processes.start(NAME, command, environment, mark="FunctionHost")
    processes.wait_until(lambda: _answers(settings, wanted["consoleConfiguration"]), NAME, process, patience=60)


# As the managed runtime: serial collector, and no time spent on code that runs a few times only.
JVM = ["-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"]


def configuration(cloud, functions):
    """What HostConfiguration.java reads."""
    outputs = cloud.outputs()
    settings = cloud.settings
    return {
        "port": settings.port,
        "cloud": settings.endpoint,
        "api": f"{settings.endpoint}/_aws/execute-api/{outputs['ApiId']}/$default",
        "site": str(SITE / "dist"),
        "headers": response_headers(cloud, outputs["SiteHeadersPolicy"]),
        "consoleConfiguration": console_configuration(outputs, settings.region) | {"cognitoEndpoint": "/cognito"},
        "functions": {name: function["Handler"] for name, function in functions.items()},
    }


def response_headers(cloud, policy_id):
    """The distribution's headers, in the words in which CloudFront sends them.

    Strict-Transport-Security is left out: the local address has no TLS, and a browser would remember it for localhost.
    """
    policy = cloud.client("cloudfront").get_response_headers_policy(Id=policy_id)["ResponseHeadersPolicy"]
    policy = policy["ResponseHeadersPolicyConfig"]
    security = policy["SecurityHeadersConfig"]
    headers = {
        "Content-Security-Policy": security["ContentSecurityPolicy"]["ContentSecurityPolicy"],
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": security["FrameOptions"]["FrameOption"],
        "Referrer-Policy": security["ReferrerPolicy"]["ReferrerPolicy"],
    }
    return headers | {item["Header"]: item["Value"] for item in policy["CustomHeadersConfig"]["Items"]}


def _answers(settings, wanted):
    """Whether it is this very host that answers on the port, and not whoever took it meanwhile."""
    try:
        with urllib.request.urlopen(f"{settings.site_url}/config.json", timeout=5) as response:
            return json.load(response) == wanted
    except (OSError, ValueError):
        return False


def _variables(functions):
    """The functions share one process, so what they are told must agree."""
    variables = {}
    for name, function in functions.items():
        for key, value in function["Environment"]["Variables"].items():
            if variables.setdefault(key, value) != value:
                raise Problem(f"{name} wants {key} otherwise than the other functions; the local host has one value.")
    return variables
