package io.gatehouse.lambda.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The schema {@code AuthZenConfiguration}: where everything is. */
record DiscoveryJson(
    @JsonProperty("policy_decision_point") String policyDecisionPoint,
    @JsonProperty("access_evaluation_endpoint") String evaluation,
    @JsonProperty("access_evaluations_endpoint") String evaluations,
    @JsonProperty("search_subject_endpoint") String searchSubject,
    @JsonProperty("search_resource_endpoint") String searchResource,
    @JsonProperty("search_action_endpoint") String searchAction) {
  private static final String ROUTES = "/access/v1/";

  /**
   * The document of a portal.
   *
   * @param siteUrl where the portal is; without a slash at the end
   */
  static DiscoveryJson of(String siteUrl) {
    String routes = siteUrl + ROUTES;
    return new DiscoveryJson(
        siteUrl,
        routes + "evaluation",
        routes + "evaluations",
        routes + "search/subject",
        routes + "search/resource",
        routes + "search/action");
  }
}
