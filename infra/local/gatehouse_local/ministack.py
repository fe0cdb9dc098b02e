"""Starts the local cloud, and does for it what a real cloud would have done by itself."""

import json
import os
import sys
import urllib.request

import yaml

from . import mailreports, routes
from .settings import ROOT, without_aws

NAME = "cloud"


def start(settings, processes):
    """Starts MiniStack on the loopback address and waits until it answers.

    Its functions are called by proxy: each event goes to the function host, named per function in the environment, so
    that the template is deployed as it is.
    """
    environment = {
        **without_aws(os.environ),
        "GATEWAY_PORT": str(settings.cloud_port),
        "BIND_HOST": "127.0.0.1",
        "MINISTACK_REGION": settings.region,
        "STATE_DIR": str(settings.state / "cloud"),
        # The one key it knows, and with it the one signed addresses of files are checked against.
        "AWS_ACCESS_KEY_ID": settings.credentials()["AWS_ACCESS_KEY_ID"],
        "AWS_SECRET_ACCESS_KEY": settings.credentials()["AWS_SECRET_ACCESS_KEY"],
        # Ports of its own that nothing here needs, and that two stacks side by side would fight over.
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
    }
    for name in function_names(settings.stack):
        environment[f"MINISTACK_LAMBDA_PROXY_{name}"] = f"http://127.0.0.1:{settings.port}/_functions"
    process = processes.start(NAME, [sys.executable, "-m", "ministack"], environment, mark="ministack")
    processes.wait_until(lambda: _answers(f"{settings.endpoint}/_ministack/health"), NAME, process, patience=30)


def function_names(stack, template=ROOT / "template.yaml"):
    """The names the template gives its functions."""
    resources = yaml.load(template.read_text(), Loader=_TemplateLoader)["Resources"].values()
    return [
        resource["Properties"]["FunctionName"].replace("${AWS::StackName}", stack)
        for resource in resources
        if resource["Type"] == "AWS::Serverless::Function"
    ]


def make_up_for(cloud, mail_from):
    """What falls short in the emulator: routes are not imported, no sender is verified by a mail, SES tells nothing."""
    domain = mail_from.split("@")[1]
    identities = cloud.client("sesv2")
    try:
        identities.create_email_identity(EmailIdentity=domain)
    except identities.exceptions.AlreadyExistsException:
        pass
    routes.make_routes(cloud, cloud.outputs()["ApiId"])
    mailreports.listen(cloud)


class _TemplateLoader(yaml.SafeLoader):
    """Reads a template; short forms such as !Sub stand for their argument."""


_TemplateLoader.add_multi_constructor("!", lambda loader, suffix, node: getattr(node, "value", None))


def _answers(address):
    try:
        with urllib.request.urlopen(address, timeout=1) as response:
            return bool(json.load(response))
    except (OSError, ValueError):
        return False
