"""Lays the built console into the site bucket of a deployed stack."""

import json
import mimetypes
import uuid

import boto3

from .builds import SITE
from .terminal import Problem

# Vite names these files by what is in them, so a browser may keep them; an open page goes on finding the old ones.
_KEPT = "public, max-age=31536000, immutable"
_ASKED_EACH_TIME = "no-cache"


def upload(stack, steps, session=None):
    """Uploads files and configuration with the developer's own credentials, and makes the distribution forget the old."""
    session = session or boto3.Session()
    stacks = session.client("cloudformation").describe_stacks(StackName=stack)["Stacks"]
    outputs = {output["OutputKey"]: output["OutputValue"] for output in stacks[0]["Outputs"]}
    files = sorted(path for path in (SITE / "dist").rglob("*") if path.is_file())
    if not files:
        raise Problem("The console is not built: site/dist is empty.")
    storage = session.client("s3")
    with steps.step(f"{len(files)} files to {outputs['SiteBucket']}"):
        # The page last: it names the others, which then are there.
        for path in sorted(files, key=lambda file: file.name == "index.html"):
            name = path.relative_to(SITE / "dist").as_posix()
            _put(storage, outputs, name, path.read_bytes(), _KEPT if name.startswith("assets/") else _ASKED_EACH_TIME)
        configuration = json.dumps(console_configuration(outputs, session.region_name)).encode()
        _put(storage, outputs, "config.json", configuration, _ASKED_EACH_TIME)
    with steps.step("Distribution asks the bucket again"):
        session.client("cloudfront").create_invalidation(
            DistributionId=outputs["SiteDistribution"],
            InvalidationBatch={
                "Paths": {"Quantity": 2, "Items": ["/index.html", "/config.json"]},
                "CallerReference": uuid.uuid4().hex,
            },
        )


def console_configuration(outputs, region):
    """What the console asks for at `/config.json`: which user pool to sign in to, and how."""
    return {
        "region": region,
        "userPoolId": outputs["UserPoolId"],
        "userPoolClientId": outputs["UserPoolClientId"],
        "signInFlow": outputs["SignInFlow"].removeprefix("ALLOW_"),
    }


def _put(storage, outputs, name, content, caching):
    storage.put_object(
        Bucket=outputs["SiteBucket"],
        Key=name,
        Body=content,
        ContentType=mimetypes.guess_type(name)[0] or "application/octet-stream",
        CacheControl=caching,
    )
