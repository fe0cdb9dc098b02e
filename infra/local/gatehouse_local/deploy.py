"""Deploys template.yaml into the local cloud, as it stands."""

import hashlib
import time

from .settings import ROOT
from .terminal import Problem

BUCKET = "gatehouse-artifacts"
MAIL_FROM = "no-reply@gatehouse.example"

# The files the template names, and how CloudFormation wants to be told of each once it is uploaded.
_ARTIFACTS = {
    "functions/lambda/target/gatehouse-lambda.zip": "s3://{bucket}/{key}",
    "infra/openapi.yaml": "s3://{bucket}/{key}",
    "infra/site.yaml": "{endpoint}/{bucket}/{key}",
}


def deploy(cloud):
    """Uploads what the template names, then makes or updates the stack; raises what went wrong."""
    parameters = {
        "SiteUrl": cloud.settings.site_url,
        "MailFrom": MAIL_FROM,
        "LogRetentionDays": "7",
        # Everybody comes from 127.0.0.1: all who accept the demo's invitations, and all the tests of the console.
        "PublicRequestsPerMinute": "6000",
        "MailRequestsPerHour": "600",
    }
    arguments = {
        "StackName": cloud.settings.stack,
        "TemplateURL": _package(cloud),
        "Parameters": [{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
        "Capabilities": ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
    }
    stacks = cloud.client("cloudformation")
    try:
        stacks.create_stack(**arguments)
    except stacks.exceptions.AlreadyExistsException:
        try:
            stacks.update_stack(**arguments)
        except stacks.exceptions.ClientError as nothing:
            if "No updates" in str(nothing):
                return
            raise
    _wait(stacks, cloud.settings.stack)


def _package(cloud):
    """Uploads the template's files, each once, however many functions share it, and then the template; its address.

    By address, as `sam deploy` does it: CloudFormation takes no more than 51,200 bytes with a request.

    `aws cloudformation package` would do the same, in minutes: without a native library the command line computes the
    checksum of the functions' package in Python, once per function.
    """
    storage = cloud.client("s3")
    region = cloud.settings.region
    storage.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": region})
    template = (ROOT / "template.yaml").read_text()
    for name, address in _ARTIFACTS.items():
        key = _upload(storage, name.rsplit("/", 1)[1], (ROOT / name).read_bytes())
        template = template.replace(name, address.format(bucket=BUCKET, key=key, endpoint=cloud.settings.endpoint))
    return f"{cloud.settings.endpoint}/{BUCKET}/{_upload(storage, 'template.yaml', template.encode())}"


def _upload(storage, name, content):
    key = f"{hashlib.sha256(content).hexdigest()[:32]}-{name}"
    storage.put_object(Bucket=BUCKET, Key=key, Body=content)
    return key


def _wait(stacks, name):
    while True:
        status = stacks.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"]
        if status in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
            return
        if not status.endswith("IN_PROGRESS"):
            raise Problem(f"The stack is {status}:\n{_reasons(stacks, name)}")
        time.sleep(0.1)


def _reasons(stacks, name):
    events = stacks.describe_stack_events(StackName=name)["StackEvents"]
    failed = [event for event in events if event["ResourceStatus"].endswith("FAILED")]
    return "\n".join(f"{event['LogicalResourceId']}: {event.get('ResourceStatusReason', '')}" for event in failed)
