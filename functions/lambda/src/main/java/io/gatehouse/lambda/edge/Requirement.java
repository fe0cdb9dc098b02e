package io.gatehouse.lambda.edge;

import io.gatehouse.domain.permission.PermissionId;

/**
 * What a caller must have to be let through to an operation. There is no operation without one:
 * deny by default.
 */
public sealed interface Requirement {
  /** How the OpenAPI document and the access map name it. */
  String id();

  /** The permission, over the company that the input names. */
  record OverCompany(PermissionId permission) implements Requirement {
    @Override
    public String id() {
      return permission.value();
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
