"""The local cloud as its clients see it."""

import threading

import boto3
from botocore.config import Config


class Cloud:
    """Makes clients for the stack's cloud, each once, and knows what the stack gave out."""

    def __init__(self, settings):
        self.settings = settings
        self._session = boto3.Session(
            aws_access_key_id="local", aws_secret_access_key="local", region_name=settings.region
        )
        self._clients = {}
        self._lock = threading.Lock()

    def client(self, service):
        """A client of the service; clients may be shared between threads, making them may not."""
        with self._lock:
            if service not in self._clients:
                self._clients[service] = self._session.client(
                    service,
                    endpoint_url=self.settings.endpoint,
                    config=Config(retries={"max_attempts": 2}, max_pool_connections=32, read_timeout=60),
                )
            return self._clients[service]

    def outputs(self):
        """The stack's outputs by name."""
        stack = self.client("cloudformation").describe_stacks(StackName=self.settings.stack)["Stacks"][0]
        return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}

    def functions(self):
        """The configuration of each function of the stack, by name, as its alias `live` has it."""
        functions = self.client("lambda")
        return {
            arn.split(":")[6]: functions.get_function_configuration(FunctionName=arn)
            for name, arn in self.outputs().items()
            if name.endswith("Function")
        }
