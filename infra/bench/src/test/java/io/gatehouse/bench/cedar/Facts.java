package io.gatehouse.bench.cedar;

import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.CedarMap;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.testdata.world.Question;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts as Cedar's entities: at most a user, two companies and the user's memberships in them. The
 * user's tags lead from a company's id to the membership there, and a membership's tags from a
 * single thing to the round in which it was given. What does not exist is left out; times are
 * nanoseconds.
 */
final class Facts {
  // Parsing goes into the native library and back.
  private static final EntityTypeName USER = EntityTypeName.parse("User").orElseThrow();
  private static final EntityTypeName ACTION = EntityTypeName.parse("Action").orElseThrow();
  private static final EntityTypeName COMPANY = EntityTypeName.parse("Company").orElseThrow();
  private static final EntityTypeName MEMBERSHIP = EntityTypeName.parse("Membership").orElseThrow();

  private Facts() {}

  static AuthorizationRequest request(Question question) {
    AccessFacts facts = question.facts();
    Map<String, Value> context = new HashMap<>();
    context.put("now", time(question.now()));
    if (question.resource() != null) {
      context.put("thing", new PrimString(question.resource().toString()));
      context.put("kind", new PrimString(question.resource().kind()));
    }
    return new AuthorizationRequest(
        new EntityUID(USER, facts.user().value()),
        new EntityUID(ACTION, question.permission().value()),
        new EntityUID(COMPANY, facts.company() == null ? "unknown" : facts.company().id().value()),
        context);
  }

  static Set<Entity> entities(AccessFacts facts) {
    Set<Entity> entities = new LinkedHashSet<>();
    Map<String, Value> attributes = new HashMap<>();
    Map<String, Value> memberships = new HashMap<>();
    if (facts.standing() != null) {
      attributes.put("active", new PrimBool(facts.standing().active()));
    }
    if (facts.home() != null) {
      attributes.put("home", new EntityUID(COMPANY, facts.home().id().value()));
    }
    add(facts.company(), facts.membership(), entities, memberships);
    if (!facts.isHome()) {
      add(facts.home(), facts.homeMembership(), entities, memberships);
    }
    entities.add(
        new Entity(new EntityUID(USER, facts.user().value()), attributes, Set.of(), memberships));
    return entities;
  }

  private static void add(
      @Nullable Company company,
      @Nullable Membership membership,
      Set<Entity> entities,
      Map<String, Value> memberships) {
    if (company != null) {
      entities.add(entity(company));
    }
    if (membership != null) {
      Entity entity = entity(membership);
      entities.add(entity);
      memberships.put(membership.company().value(), entity.getEUID());
    }
  }

  private static Entity entity(Company company) {
    Map<String, Value> attributes = new HashMap<>();
    attributes.put("id", new PrimString(company.id().value()));
    attributes.put("type", new PrimString(company.type().name()));
    attributes.put("status", new PrimString(company.status().name()));
    attributes.put(
        "marks", new CedarList(company.marks().stream().<Value>map(PrimString::new).toList()));
    attributes.put("entitled", rounds(company.entitlements().since()));
    CedarMap grants = new CedarMap();
    company.partnerGrants().forEach((role, grant) -> grants.put(role.value(), grant(grant)));
    attributes.put("grants", grants);
    attributes.put("partnership", new PrimLong(company.partnership()));
    if (company.partnerOfRecord() != null) {
      attributes.put("partnerOfRecord", new EntityUID(COMPANY, company.partnerOfRecord().value()));
    }
    return new Entity(new EntityUID(COMPANY, company.id().value()), attributes, Set.of());
  }

  private static CedarMap grant(PartnerGrant grant) {
    CedarMap map = new CedarMap();
    map.put("partner", new EntityUID(COMPANY, grant.partner().value()));
    map.put("round", new PrimLong(grant.round()));
    if (grant.until() != null) {
      map.put("until", time(grant.until()));
    }
    return map;
  }

  private static Entity entity(Membership membership) {
    Map<String, Value> attributes = new HashMap<>();
    attributes.put("permissions", rounds(membership.grants().permissions()));
    attributes.put("roles", rounds(membership.grants().roles()));
    attributes.put("groups", rounds(membership.groups()));
    if (membership.delegation() != null) {
      attributes.put("delegated", new PrimLong(membership.delegation().partnership()));
    }
    if (membership.seat() != null) {
      attributes.put("seat", new PrimString(membership.seat().type().value()));
    }
    if (membership.chosen() != null) {
      attributes.put("chosen", new PrimLong(membership.chosen()));
    }
    CedarMap customers = new CedarMap();
    customers.put("kind", new PrimString(membership.customers().kind().name()));
    customers.put("round", new PrimLong(membership.customers().round()));
    attributes.put("customers", customers);
    return new Entity(
        new EntityUID(MEMBERSHIP, membership.company() + "/" + membership.user()),
        attributes,
        Set.of(),
        rounds(membership.grants().resources()));
  }

  private static CedarMap rounds(Map<?, Long> rounds) {
    CedarMap map = new CedarMap();
    rounds.forEach((key, round) -> map.put(key.toString(), new PrimLong(round)));
    return map;
  }

  private static PrimLong time(Instant moment) {
    return new PrimLong(moment.getEpochSecond() * 1_000_000_000 + moment.getNano());
  }
}
