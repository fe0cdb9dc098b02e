"""Lets somebody play SES: the emulator's SES tells nothing of the mails it was given, and its bus, as AWS's, takes no events of AWS's own."""

import json

SOURCE = "local.ses"


def listen(cloud):
    """Beside each of the stack's rules about SES, one that takes the same events from SOURCE, for the same targets."""
    events = cloud.client("events")
    arn = cloud.outputs()["MailEventsFunction"]
    rules = events.list_rule_names_by_target(TargetArn=arn)["RuleNames"]
    for name in [name for name in rules if not name.endswith("-local")]:
        rule = events.describe_rule(Name=name)
        pattern = {**json.loads(rule["EventPattern"]), "source": [SOURCE]}
        events.put_rule(Name=f"{name[:58]}-local", EventPattern=json.dumps(pattern), State="ENABLED")
        targets = events.list_targets_by_rule(Rule=name)["Targets"]
        events.put_targets(Rule=f"{name[:58]}-local", Targets=[{"Id": "function", "Arn": each["Arn"]} for each in targets])
