"""Brings the stack up: cloud, deployment, function host, demo data."""

from . import deploy, host, ministack, seed
from .builds import VENV
from .cloud import Cloud
from .settings import ROOT


def up(settings, steps, processes, jdk):
    """Everything that comes after the builds; ends what it started if it does not come to its end."""
    try:
        if not settings.other_cloud:
            with steps.step("Local cloud (MiniStack)"):
                ministack.start(settings, processes)
        cloud = Cloud(settings)
        with steps.step("Deployment of template.yaml"):
            deploy.deploy(cloud)
            ministack.make_up_for(cloud, deploy.MAIL_FROM)
        with steps.step("Function host and console"):
            host.start(cloud, processes, jdk)
        with steps.step("Demo data"):
            people = seed.seed(cloud)
        settings.environment_file.write_text(environment_script(settings))
        steps.say(summary(settings, people))
    except BaseException:
        down(processes)
        raise


def down(processes):
    """Ends what runs, the host first; answers whether anything did."""
    return any([processes.stop(name) for name in (host.NAME, ministack.NAME)])


def environment_script(settings):
    """What a shell needs so that `aws` and `curl` reach the local cloud."""
    lines = ["# Source this file: . " + str(settings.environment_file)]
    lines += [f'export {name}="{value}"' for name, value in settings.credentials().items()]
    lines += [f'export GATEHOUSE_URL="{settings.site_url}"']
    lines += ["unset AWS_PROFILE AWS_SESSION_TOKEN", f'export PATH="{VENV / "bin"}:$PATH"']
    return "\n".join(lines) + "\n"


def summary(settings, people):
    """Where to go, and who to be there."""
    width = max(len(person.email) for person in people)
    file = settings.environment_file
    shown = file.relative_to(ROOT) if file.is_relative_to(ROOT) else file
    lines = [
        "",
        f"  Console      {settings.site_url}",
        f"  Mailbox      {settings.site_url}/mailbox",
        f"  Local cloud  {settings.endpoint}   (. {shown}, then aws …)",
        "",
        f"  Sign in with the password “{seed.PASSWORD}” as",
        *[f"    {person.email:<{width}}  {person.what}" for person in people],
        "",
    ]
    return "\n".join(lines)
