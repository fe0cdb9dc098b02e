package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import org.junit.jupiter.api.Test;

/** Hints are few enough for a function's memory, and those in use stay. */
class HomeHintsTest {

  private static final CompanyId HOME = new CompanyId("cmp_1");

  private final HomeHints hints = new HomeHints();

  @Test
  void success_theLongestUnusedAreForgotten() {
    for (int each = 0; each < HomeHints.MOST; each++) {
      hints.remember(user(each), HOME);
    }
    assertThat(hints.of(user(0))).contains(HOME);

    hints.remember(user(HomeHints.MOST), HOME);

    assertThat(hints.of(user(0))).contains(HOME);
    assertThat(hints.of(user(1))).isEmpty();
    assertThat(hints.of(user(2))).contains(HOME);
    assertThat(hints.of(user(HomeHints.MOST))).contains(HOME);
  }

  @Test
  void success_aLaterHintReplacesAnEarlierOne() {
    CompanyId other = new CompanyId("cmp_2");
    hints.remember(user(1), HOME);
    hints.remember(user(1), other);
    assertThat(hints.of(user(1))).contains(other);
    hints.forget(user(1));
    assertThat(hints.of(user(1))).isEmpty();
  }

  private static UserId user(int number) {
    return new UserId("usr_" + number);
  }
}
