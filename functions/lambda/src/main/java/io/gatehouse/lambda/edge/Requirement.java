package io.gatehouse.lambda.edge;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.permission.PermissionId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a caller must have to be let through to an operation. There is no operation without one:
 * deny by default.
 */
public sealed interface Requirement {
  /** How the OpenAPI document and the access map name it. */
  String id();

  /** Something over the company that the input names, judged by facts about it. */
  sealed interface OfCompany extends Requirement {
    /** What a refusal names as missing. */
    PermissionId permission();

    /** Whether the caller has it. */
    boolean isMet(Access access, AccessFacts facts, Instant now);

    @Override
    default String id() {
      return permission().value();
    }
  }

  /** The permission, over the company that the input names. */
  record OverCompany(PermissionId permission) implements OfCompany {
    @Override
    public boolean isMet(Access access, AccessFacts facts, Instant now) {
      return access.check(facts, permission, now);
    }
  }

  /**
   * The permission, over the company that the input names as over one of the customers of the
   * caller's own, or as the operator: so nobody has it over their own company (R6).
   *
   * @param whateverItsStatus whether it counts while that company is suspended or deleted, too:
   *     otherwise nobody could resume or restore it. What has become of the caller's own company
   *     counts all the same.
   */
  record OverCustomer(PermissionId permission, boolean whateverItsStatus) implements OfCompany {
    @Override
    public boolean isMet(Access access, AccessFacts facts, Instant now) {
      return access.checkAsCustomer(
          whateverItsStatus ? facts.ifTakingPart() : facts, permission, now);
    }
  }

  /**
   * The permission, for the customers of the company that the input names: as one of its own users,
   * or as the operator.
   */
  record OverCustomersOf(PermissionId permission) implements OfCompany {
    @Override
    public boolean isMet(Access access, AccessFacts facts, Instant now) {
      return access.checkForCustomersOf(facts, permission, now);
    }
  }

  /**
   * The permission over the company that the input names, or keeping resources of it of whatever
   * kind (R17). Which kinds they keep is judged with what is asked for.
   *
   * <p>So keepers see the users, because nobody can grant a thing to somebody they cannot find;
   * they see as much of them as whoever else may see users.
   */
  record OrKeeper(PermissionId permission) implements OfCompany {
    @Override
    public String id() {
      return permission + " or keeper";
    }

    @Override
    public boolean isMet(Access access, AccessFacts facts, Instant now) {
      return access.check(facts, permission, now) || access.keepsResources(facts, now);
    }
  }

  /** Any one of them is enough; a refusal names the first. */
  record AnyOf(List<OfCompany> ways) implements OfCompany {
    public AnyOf {
      ways = List.copyOf(ways);
    }

    @Override
    public String id() {
      return ways.stream().map(OfCompany::id).distinct().collect(Collectors.joining(" or "));
    }

    @Override
    public PermissionId permission() {
      return ways.getFirst().permission();
    }

    @Override
    public boolean isMet(Access access, AccessFacts facts, Instant now) {
      return ways.stream().anyMatch(way -> way.isMet(access, facts, now));
    }
  }

  /** All of them are needed (R24); a refusal names the last: the one that is rarer. */
  record AllOf(List<OfCompany> parts) implements OfCompany {
    public AllOf {
      parts = List.copyOf(parts);
    }

    @Override
    public String id() {
      return parts.stream().map(OfCompany::id).collect(Collectors.joining(" and "));
    }

    @Override
    public PermissionId permission() {
      return parts.getLast().permission();
    }

    @Override
    public boolean isMet(Access access, AccessFacts facts, Instant now) {
      return parts.stream().allMatch(part -> part.isMet(access, facts, now));
    }
  }

  /** The permission, over the portal as a whole: held where the operator is concerned. */
  record OverPortal(PermissionId permission) implements Requirement {
    @Override
    public String id() {
      return permission.value();
    }
  }

  /** Any active user, about themselves. */
  record SignedIn() implements Requirement {
    @Override
    public String id() {
      return "signed-in";
    }
  }

  /**
   * Any active user, or a workload in its own name, which IAM lets ask. What they may get to know
   * is judged for each question.
   */
  record Asking() implements Requirement {
    @Override
    public String id() {
      return "asking";
    }
  }

  /** Anybody on the internet; answers reveal nothing (R40), and not too many are given. */
  record Public(Limit limit) implements Requirement {
    @Override
    public String id() {
      return "public";
    }
  }

  /** How often anybody may ask, see {@link RequestLimits}. */
  enum Limit {
    /** For what is the same for everybody and read from nowhere: counting would cost more. */
    NONE,
    PER_SOURCE,
    /** Also by the address in the field {@code email}: what is asked for goes to its mailbox. */
    PER_SOURCE_AND_ADDRESS
  }

  /** No route leads here: only whom IAM lets invoke the function. */
  record DirectOnly() implements Requirement {
    @Override
    public String id() {
      return "direct";
    }
  }
}
