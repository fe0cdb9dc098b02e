package io.gatehouse.domain.access;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.testdata.CompanyBuilder;
import io.gatehouse.domain.testdata.MembershipBuilder;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Anna of the partner Nordwind and what she is to Kunde, one of its customers. A test says only
 * what is different.
 */
final class Scene {
  static final Instant NOW = FakeClock.START;
  static final CompanyId PARTNER = new CompanyId("cmp_nordwind");
  static final CompanyId CUSTOMER = new CompanyId("cmp_kunde");
  static final User ANNA = TestData.user().home(PARTNER).status(UserStatus.ACTIVE).build();

  private final Access access = new Access(Catalogues.SMALL);
  private CompanyBuilder partner = TestData.company().id(PARTNER);
  private CompanyBuilder customer =
      TestData.company().id(CUSTOMER).type(CompanyType.CUSTOMER).partnerOfRecord(PARTNER);
  private MembershipBuilder atHome = TestData.membership().atHome(ANNA);
  private @Nullable MembershipBuilder there;
  private @Nullable Standing standing = Standing.of(ANNA);

  Scene partner(UnaryOperator<CompanyBuilder> change) {
    partner = change.apply(partner);
    return this;
  }

  Scene customer(UnaryOperator<CompanyBuilder> change) {
    customer = change.apply(customer);
    return this;
  }

  Scene atHome(UnaryOperator<MembershipBuilder> change) {
    atHome = change.apply(atHome);
    return this;
  }

  Scene there(UnaryOperator<MembershipBuilder> change) {
    there = change.apply(there == null ? TestData.membership().elsewhere(CUSTOMER, ANNA) : there);
    return this;
  }

  Scene standing(@Nullable Standing value) {
    standing = value;
    return this;
  }

  /** What is known when something is asked for the customer. */
  AccessFacts overCustomer() {
    return new AccessFacts(
        ANNA.id(),
        standing,
        customer.build(),
        there == null ? null : there.build(),
        partner.build(),
        atHome.build());
  }

  /** What is known when something is asked for Anna's own company. */
  AccessFacts overPartner() {
    Company home = partner.build();
    Membership membership = atHome.build();
    return new AccessFacts(ANNA.id(), standing, home, membership, home, membership);
  }

  boolean mayForCustomer(String permission) {
    return access.check(overCustomer(), new PermissionId(permission), NOW);
  }

  boolean mayAtHome(String permission) {
    return access.check(overPartner(), new PermissionId(permission), NOW);
  }

  boolean mayForCustomer(String permission, ResourceId resource) {
    return access.check(overCustomer(), new PermissionId(permission), resource, NOW);
  }

  Explanation explainForCustomer(String permission) {
    return access.explain(overCustomer(), new PermissionId(permission), null, NOW);
  }

  Explanation explainForCustomer(String permission, ResourceId resource) {
    return access.explain(overCustomer(), new PermissionId(permission), resource, NOW);
  }

  Explanation explainAtHome(String permission) {
    return access.explain(overPartner(), new PermissionId(permission), null, NOW);
  }
}
