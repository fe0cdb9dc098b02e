package io.gatehouse.lambda.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.memory.FakeClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.secretsmanager.model.SecretsManagerException;

/** The key behind every keyed hash (R41). */
class StoredSigningKeyTest {
  private final FakeSecretsManager secrets = new FakeSecretsManager();
  private final FakeClock clock = new FakeClock();
  private final StoredSigningKey key =
      new StoredSigningKey(secrets, FakeSecretsManager.ARN, clock.withZone(ZoneOffset.UTC));

  @Test
  void isNotReadBeforeItIsNeededAndThenOnce() {
    assertThat(secrets.reads).isZero();

    key.mac("a", "text");
    key.mac("b", "text");

    assertThat(secrets.reads).isEqualTo(1);
  }

  /** As after a restore from a snapshot that is older than the key. */
  @Test
  void isReadAgainAfterAWhile() {
    byte[] before = key.mac("a", "text");
    secrets.secret = "another-secret-of-at-least-32-characters";

    clock.advance(Duration.ofMinutes(5).minusNanos(1));
    assertThat(key.mac("a", "text")).isEqualTo(before);
    clock.advance(Duration.ofNanos(1));
    assertThat(key.mac("a", "text")).isNotEqualTo(before);
  }

  @Test
  void isAskedForAgainAfterAFailure() {
    secrets.down = true;
    assertThatThrownBy(() -> key.mac("a", "text")).isInstanceOf(SecretsManagerException.class);

    secrets.down = false;
    assertThat(key.mac("a", "text")).hasSize(32);
  }

  @Test
  void hashesTheSameTextDifferentlyForEachPurpose() {
    assertThat(key.mac("a", "text"))
        .isEqualTo(key.mac("a", "text"))
        .isNotEqualTo(key.mac("b", "text"));
    // Nor do purpose and text run into each other.
    assertThat(key.mac("ab", "c")).isNotEqualTo(key.mac("a", "bc"));
  }

  /**
   * Reckoned with another tool (Python's hmac). A change here would end every open link of every
   * portal.
   */
  @Test
  void isHmacUnderHmac() {
    assertThat(HexFormat.of().formatHex(key.mac("link-token", "lnk_1")))
        .isEqualTo("66f754fdaae339bd3dff7394c03b7ac05a626502847373f27b9271305a5f34c5");
  }

  @Test
  void tooShortASecretIsRefusedWithoutQuotingIt() {
    secrets.secret = "too-short";

    assertThatThrownBy(() -> key.mac("a", "text"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("32")
        .hasMessageNotContaining("too-short");
  }
}
