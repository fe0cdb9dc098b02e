package io.gatehouse.lambda.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.permission.PermissionId;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the properties of a request say of whom and what it names. They are no claims to be
 * believed: they have to agree with what is known, or the answer is no. So they narrow a decision
 * and never widen it; those not listed here are ignored.
 *
 * @param home {@code subject.properties.companyId}: the user's own company
 * @param companyType {@code resource.properties.companyType}: the type of the company asked for
 * @param level {@code action.properties.level}: {@code view} or {@code manage}
 */
record Narrowing(JsonNode home, JsonNode companyType, JsonNode level)
    implements Predicate<AccessFacts> {

  static Narrowing of(Entity subject, Entity resource, Entity action) {
    return new Narrowing(
        subject.properties().path("companyId"),
        resource.properties().path("companyType"),
        action.properties().path("level"));
  }

  /** Whether user and company are as described. */
  @Override
  public boolean test(AccessFacts facts) {
    return agrees(home, facts.home() == null ? null : facts.home().id().value())
        && agrees(companyType, facts.company() == null ? null : facts.company().type().name());
  }

  /** Whether the permission is as described. */
  boolean test(Catalogue catalogue, PermissionId permission) {
    return agrees(
        level,
        catalogue
            .find(permission)
            .map(known -> known.level().name().toLowerCase(Locale.ROOT))
            .orElse(null));
  }

  private static boolean agrees(JsonNode said, @Nullable String known) {
    return said.isMissingNode() || (said.isTextual() && said.textValue().equals(known));
  }
}
