package io.gatehouse.lambda.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.text.Text;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Direct invocations by other workloads (R52): {@code {"operation", "actor", "input",
 * "idempotencyKey", "preview"}}. IAM has decided who may invoke the function at all; the actor
 * named decides what may be done.
 */
final class DirectInvocations {
  /** What a workload calls itself; it stands in every event it causes. */
  private static final int LONGEST_NAME = 100;

  private DirectInvocations() {}

  static @Nullable Operation operation(JsonNode event) {
    return Operation.byId(event.path("operation").asText()).orElse(null);
  }

  static Request request(JsonNode event, Operation operation, String requestId) {
    Validation validation = new Validation();
    Credentials credentials = credentials(event.path("actor"), validation.at("/actor"));
    JsonNode input = event.path("input");
    if (!input.isObject() && !input.isMissingNode() && !input.isNull()) {
      validation.error("/input", "must be a JSON object");
    }
    if (event.hasNonNull("idempotencyKey") && !event.path("idempotencyKey").isTextual()) {
      // Passed over, it would let the caller believe that a repetition does no harm.
      validation.error("/idempotencyKey", "must be text");
    }
    JsonNode preview = event.path("preview");
    if (!preview.isMissingNode() && !preview.isNull() && !preview.isBoolean()) {
      validation.error("/preview", "must be true or false");
    } else if (preview.asBoolean() && !operation.isPreviewable()) {
      validation.error("/preview", "is only for changes");
    }
    validation.finish();
    return new Request(
        operation,
        input instanceof ObjectNode object ? object : Json.MAPPER.createObjectNode(),
        credentials,
        text(event.path("actor"), "session"),
        text(event, "idempotencyKey"),
        preview.asBoolean(),
        new Source(operation.id(), requestId, null));
  }

  private static Credentials credentials(JsonNode actor, Validation validation) {
    String workload = read(validation, actor, "workload", name -> Text.line(name, LONGEST_NAME));
    UserId user = read(validation, actor, "userId", UserId::new);
    EmailAddress email = read(validation, actor, "email", EmailAddress::new);
    if (user != null && email != null) {
      validation.error("", "must name the user by userId or by email, not by both");
    }
    if (user == null && email == null && text(actor, "session") != null) {
      validation.error("/session", "must come with the user whose session it is");
    }
    if (user != null || email != null) {
      return new Credentials.ActingFor(user, email, workload);
    }
    return workload == null ? new Credentials.None() : new Credentials.Workload(workload);
  }

  private static <T> @Nullable T read(
      Validation validation, JsonNode node, String field, Function<String, T> type) {
    return validation.optional("/" + field, text(node, field), type);
  }

  private static @Nullable String text(JsonNode node, String field) {
    String text = node.path(field).asText("");
    return text.isBlank() ? null : text;
  }

  static ObjectNode answer(Answer answer) {
    ObjectNode response = Json.MAPPER.createObjectNode();
    response.put("status", answer.status());
    if (answer.problem() != null) {
      response.set("problem", Json.MAPPER.valueToTree(answer.problem()));
    } else if (answer.json() != null) {
      response.set("output", Json.object(answer.json()));
    }
    return response;
  }
}
