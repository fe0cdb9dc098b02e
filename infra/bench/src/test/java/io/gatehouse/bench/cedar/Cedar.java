package io.gatehouse.bench.cedar;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.world.Question;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Cedar with the policies of a catalogue. They are parsed once, and kept apart by permission. */
public final class Cedar {
  private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
  private final Policies written;
  private final Map<PermissionId, PolicySet> policies = new ConcurrentHashMap<>();
  private final Map<PermissionId, PolicySet> permits = new ConcurrentHashMap<>();

  public Cedar(CatalogueSource catalogue) {
    written = new Policies(catalogue);
  }

  private static PolicySet parsed(Set<Policy> policies) {
    PolicySet set = new PolicySet(policies);
    try {
      set.cache();
    } catch (CacheException failure) {
      throw new IllegalStateException(policies.toString(), failure);
    }
    return set;
  }

  public CedarAnswer ask(Question question) {
    return answer(prepare(question));
  }

  /** What it would be if nothing were forbidden. */
  public CedarAnswer askWithoutObstacles(Question question) {
    PermissionId asked = question.permission();
    return answer(prepare(question, permits.computeIfAbsent(asked, id -> parsed(permitting(id)))));
  }

  private Set<Policy> permitting(PermissionId id) {
    return written.about(id.value()).stream()
        .filter(policy -> !policy.policyID.startsWith(Policies.NOT))
        .collect(Collectors.toSet());
  }

  /** Everything that can be made ready before asking, so that only the asking is measured. */
  public Prepared prepare(Question question) {
    PermissionId asked = question.permission();
    return prepare(
        question, policies.computeIfAbsent(asked, id -> parsed(written.about(id.value()))));
  }

  private static Prepared prepare(Question question, PolicySet by) {
    return new Prepared(Facts.request(question), Facts.entities(question.facts()), by);
  }

  private CedarAnswer answer(Prepared question) {
    AuthorizationSuccessResponse response = ask(question);
    return new CedarAnswer(response.isAllowed(), response.getReason());
  }

  /** Whether it is allowed. */
  public boolean isAllowed(Prepared question) {
    return ask(question).isAllowed();
  }

  private AuthorizationSuccessResponse ask(Prepared question) {
    AuthorizationResponse response;
    try {
      response = engine.isAuthorized(question.request(), question.policies(), question.entities());
    } catch (AuthException failure) {
      throw new IllegalStateException(question.toString(), failure);
    }
    AuthorizationSuccessResponse success =
        response.success.orElseThrow(
            () -> new IllegalStateException(response.errors + " " + question));
    // A policy that fails would be passed over in silence.
    if (!success.getErrors().isEmpty()) {
      throw new IllegalStateException(success + " " + question);
    }
    return success;
  }

  /** A question in Cedar's words. */
  public record Prepared(AuthorizationRequest request, Set<Entity> entities, PolicySet policies) {}
}
