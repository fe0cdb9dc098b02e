package io.gatehouse.lambda.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of every AuthZEN request. What it does not know, it ignores, as that specification
 * wants; each entity is read where it is asked about, because in a batch the faults of one are not
 * those of the others. What is not there, or null, is a missing node.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record AuthZenInput(
    JsonNode subject,
    JsonNode action,
    JsonNode resource,
    JsonNode context,
    JsonNode options,
    JsonNode evaluations,
    JsonNode page) {
  AuthZenInput {
    subject = there(subject);
    action = there(action);
    resource = there(resource);
    context = there(context);
    options = there(options);
    evaluations = there(evaluations);
    page = there(page);
  }

  /** One member of the batch: what it has stands whole in the place of the batch's (defaults). */
  AuthZenInput member(JsonNode member) {
    return new AuthZenInput(
        or(member, "subject", subject),
        or(member, "action", action),
        or(member, "resource", resource),
        or(member, "context", context),
        MissingNode.getInstance(),
        MissingNode.getInstance(),
        MissingNode.getInstance());
  }

  private static JsonNode or(JsonNode member, String field, JsonNode otherwise) {
    JsonNode own = there(member.path(field));
    return own.isMissingNode() ? otherwise : own;
  }

  static JsonNode there(@Nullable JsonNode node) {
    return node == null || node.isNull() ? MissingNode.getInstance() : node;
  }
}
