# Source this after .gatehouse/env.sh: it signs in as the demo data's operator, or as GATEHOUSE_USER.
# Then `api METHOD PATH [JSON]` asks and prints the answer, and `field NAME` picks something out of it. With a
# GATEHOUSE_SESSION it acts for the customer that was begun to be managed with it.

_client=$(aws cloudformation describe-stacks --stack-name gatehouse \
  --query "Stacks[0].Outputs[?OutputKey=='UserPoolClientId'].OutputValue" --output text)
_token=$(aws cognito-idp initiate-auth --client-id "$_client" --auth-flow USER_PASSWORD_AUTH \
  --auth-parameters "USERNAME=${GATEHOUSE_USER:-olivia.grant@gatehouse.example},PASSWORD=correct horse battery staple" \
  --query AuthenticationResult.AccessToken --output text)

# Fails if the request was refused, after printing why.
api() {
  curl -sS --fail-with-body -X "$1" "$GATEHOUSE_URL$2" -H "Authorization: Bearer $_token" \
    ${GATEHOUSE_SESSION:+-H "Gatehouse-Session: $GATEHOUSE_SESSION"} \
    ${3:+-H 'Content-Type: application/json' -d "$3"} && echo
}

# Such as `field id`, or `field items.0.id` for the first of a list.
field() {
  python3 -c 'import json, sys
value = json.load(sys.stdin)
for name in sys.argv[1].split("."):
    value = value[int(name)] if name.isdigit() else value[name]
print(value)' "$1"
}
