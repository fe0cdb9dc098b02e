package io.gatehouse.lambda.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.access.AccessQuestion;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.refusal.Validation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Subject, action and resource of an AuthZEN request, in our terms. The type {@code user} goes with
 * user ids, {@code company} with company ids, and a catalogue's kind of resource with {@code
 * <company id>/<name>}; actions are permissions.
 *
 * @param user null if the subject cannot exist; likewise the others
 * @param thing null for a company itself
 */
record AuthZenQuestion(
    @Nullable UserId user,
    @Nullable PermissionId permission,
    @Nullable CompanyId company,
    @Nullable ResourceId thing,
    Narrowing narrowing) {
  static final String USER = "user";
  static final String COMPANY = "company";

  /**
   * Reads one evaluation.
   *
   * @throws io.gatehouse.domain.refusal.Refused with all faults
   */
  static AuthZenQuestion read(AuthZenInput wire, Catalogue catalogue) {
    Validation validation = new Validation();
    Entity subject = Entity.named("/subject", wire.subject(), validation);
    Entity action = Entity.action(wire.action(), validation);
    Entity resource = Entity.named("/resource", wire.resource(), validation);
    context(wire.context(), validation);
    validation.finish();
    return of(subject, action, resource, catalogue);
  }

  static AuthZenQuestion of(Entity subject, Entity action, Entity resource, Catalogue catalogue) {
    int slash = resource.id().indexOf('/');
    boolean thing = catalogue.resourceKind(resource.type()).isPresent() && slash > 0;
    String company = thing ? resource.id().substring(0, slash) : resource.id();
    ResourceId named =
        thing
            ? orNull(
                resource.id().substring(slash + 1), name -> new ResourceId(resource.type(), name))
            : null;
    // A thing whose name is none is not the company that it would belong to.
    boolean exists = thing ? named != null : resource.type().equals(COMPANY);
    return new AuthZenQuestion(
        subject.type().equals(USER) ? orNull(subject.id(), UserId::new) : null,
        orNull(action.id(), PermissionId::new),
        exists ? orNull(company, CompanyId::new) : null,
        named,
        Narrowing.of(subject, resource, action));
  }

  static void context(JsonNode context, Validation validation) {
    if (!context.isMissingNode() && !context.isObject()) {
      validation.error("/context", "must be an object");
    }
  }

  /** Null if it is about something that cannot exist. */
  @Nullable AccessQuestion question() {
    return user == null || permission == null || company == null
        ? null
        : new AccessQuestion(user, company, permission, thing);
  }

  private static <T> @Nullable T orNull(String text, Function<String, T> type) {
    try {
      return type.apply(text);
    } catch (IllegalArgumentException notOne) {
      return null;
    }
  }
}
