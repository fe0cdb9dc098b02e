package io.gatehouse.domain.refusal;

/**
 * Ends a use case that may not go on. Nothing of its change is written; only what guards a link has
 * been, such as a wrong code that was counted.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public Refused(Refusal refusal) {
    // A refusal is an answer, not a fault: nobody reads its stack trace, so none is made.
    super(refusal.toString(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
