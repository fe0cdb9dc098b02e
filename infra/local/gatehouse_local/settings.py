"""Where things are, and which ports and cloud to use."""

import os
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlparse

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Settings:
    """Settings of one local stack; two of them can stand side by side with other ports and another state folder."""

    port: int
    cloud_port: int
    state: Path
    other_cloud: "str | None"
    stack: str = "gatehouse"
    region: str = "eu-west-1"
    catalogue: "Path | None" = None

    @classmethod
    def from_environment(cls, environment=os.environ):
        """Reads GATEHOUSE_PORT (8080), GATEHOUSE_CLOUD_PORT (4566), GATEHOUSE_STATE, CATALOGUE and AWS_ENDPOINT_URL."""
        settings = cls(
            port=int(environment.get("GATEHOUSE_PORT", "8080")),
            cloud_port=int(environment.get("GATEHOUSE_CLOUD_PORT", "4566")),
            state=Path(environment.get("GATEHOUSE_STATE", ROOT / ".gatehouse")),
            other_cloud=None,
            catalogue=Path(environment["CATALOGUE"]) if environment.get("CATALOGUE") else None,
        )
        endpoint = environment.get("AWS_ENDPOINT_URL")
        # Whoever has sourced our own env.sh has our own cloud in it, which is no other one.
        if not endpoint or urlparse(endpoint).port == settings.cloud_port:
            return settings
        return replace(settings, other_cloud=endpoint)

    @property
    def site_url(self):
        return f"http://localhost:{self.port}"

    @property
    def endpoint(self):
        return self.other_cloud or f"http://localhost:{self.cloud_port}"

    @property
    def environment_file(self):
        return self.state / "env.sh"

    @property
    def builds(self):
        """Stamps and logs of builds, shared by all stacks of this checkout."""
        return ROOT / ".gatehouse" / "builds"

    def credentials(self):
        """Variables with which every AWS client reaches the local cloud, and nothing else."""
        return {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_REGION": self.region,
            "AWS_DEFAULT_REGION": self.region,
            "AWS_ACCESS_KEY_ID": "local",
            "AWS_SECRET_ACCESS_KEY": "local",
            "AWS_EC2_METADATA_DISABLED": "true",
        }


def without_aws(environment):
    """The environment without any AWS variable: a developer's real account is never touched."""
    return {name: value for name, value in environment.items() if not name.startswith("AWS_")}
