package io.gatehouse.domain.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionIdTest {

  @Test
  void success_R15_idsOfTheCatalogue() {
    assertThat(new PermissionId("partner-resources.price-lists.view").value())
        .isEqualTo("partner-resources.price-lists.view");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "company", "company.", ".admin", "Company.admin", "company..admin"})
  void failure_R15_otherForms(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PermissionId(text));
  }

  @Test
  void failure_R15_longTextIsRefusedBeforeItIsMatched() {
    assertThat(new PermissionId("a." + "b".repeat(62)).value()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> new PermissionId("a." + "b".repeat(63)));
    // Matching this would take more stack than there is.
    assertThatIllegalArgumentException().isThrownBy(() -> new PermissionId("a.b".repeat(20_000)));
  }
}
