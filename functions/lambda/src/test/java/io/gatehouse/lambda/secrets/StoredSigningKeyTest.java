package io.gatehouse.lambda.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.secretsmanager.model.SecretsManagerException;

/** The key behind every keyed hash (R41). */
class StoredSigningKeyTest {
  private final FakeSecretsManager secrets = new FakeSecretsManager();
  private final StoredSigningKey key = new StoredSigningKey(secrets, FakeSecretsManager.ARN);

  @Test
  void isNotReadBeforeItIsNeededAndThenOnce() {
    assertThat(secrets.reads).isZero();

    key.mac("a", "text");
    key.mac("b", "text");

    assertThat(secrets.reads).isEqualTo(1);
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
