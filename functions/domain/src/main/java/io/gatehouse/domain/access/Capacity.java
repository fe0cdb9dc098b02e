package io.gatehouse.domain.access;

/** In which capacity somebody is looked at: which of their paths to a company count (R35). */
public enum Capacity {
  /** Nobody acts, it is only asked what they may do: every path counts. */
  ASKED_ABOUT,
  /**
   * They act in their own name. A delegation does not count: whoever holds one acts by it only once
   * they have begun to manage the company.
   */
  OWN_NAME,
  /** They act for the company as its delegated administrator: by nothing else. */
  DELEGATED,
  /**
   * They act in their own name, and only what does not hang on a grant or a delegation counts: what
   * they give by that would outlive it.
   */
  LASTING,
  /** They act for another company: over this one, nothing counts. */
  ELSEWHERE;

  boolean counts(PathKind kind) {
    return switch (this) {
      case ASKED_ABOUT -> true;
      case OWN_NAME -> kind != PathKind.DELEGATED;
      case DELEGATED -> kind == PathKind.DELEGATED;
      case LASTING -> kind != PathKind.DELEGATED && kind != PathKind.GROUP;
      case ELSEWHERE -> false;
    };
  }
}
