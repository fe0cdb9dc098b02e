package io.gatehouse.domain.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says which refusal a test expects. */
public final class Refusals {

  private Refusals() {}

  /** Expects a refusal of that type and returns it, for a closer look. */
  public static <R extends Refusal> R assertRefused(ThrowingCallable asked, Class<R> type) {
    Throwable thrown = catchThrowable(asked);
    assertThat(thrown).as("expected %s", type.getSimpleName()).isInstanceOf(Refused.class);
    Refusal refusal = ((Refused) thrown).refusal();
    assertThat(refusal).isInstanceOf(type);
    return type.cast(refusal);
  }

  /** Expects exactly that refusal. */
  public static void assertRefused(ThrowingCallable asked, Refusal expected) {
    assertThat(assertRefused(asked, expected.getClass())).isEqualTo(expected);
  }
}
