package io.gatehouse.lambda.access;

import java.util.List;

/** The schema {@code AuthZenDecisions}: in the order of the request. */
record DecisionsJson(List<DecisionJson> evaluations) {}
