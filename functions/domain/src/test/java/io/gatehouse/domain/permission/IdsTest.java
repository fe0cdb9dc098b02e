package io.gatehouse.domain.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R17, R19, R21: how roles, seats, kinds and single things are called. */
class IdsTest {

  static List<Function<String, Object>> slugs() {
    return List.of(RoleId::new, SeatTypeId::new, kind -> new ResourceId(kind, "x"));
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void R19_smallLettersDigitsAndHyphens(Function<String, Object> type) {
    assertThat(type.apply("version-20").toString()).startsWith("version-20");
    assertThat(type.apply("a".repeat(64)).toString()).startsWith("a".repeat(64));
    for (String wrong : List.of("", "-a", "a-", "a--b", "A", "a b", "a.b", "a".repeat(65))) {
      assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> type.apply(wrong));
    }
    // Matching this would take more stack than there is.
    assertThatIllegalArgumentException().isThrownBy(() -> type.apply("a-b".repeat(20_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "ø", "a/b"})
  void failure_R17_otherNamesOfThings(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ResourceId("instance", name))
        .withMessageContaining("must have 1 to 100");
  }

  @Test
  void success_R17_namesOfThings() {
    assertThat(new ResourceId("instance", "Prod_1.eu-north"))
        .hasToString("instance:Prod_1.eu-north");
    assertThat(new ResourceId("instance", "a".repeat(100)).name()).hasSize(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ResourceId("instance", "a".repeat(101)));
  }

  @Test
  void success_R44_order() {
    assertThat(new RoleId("a")).isLessThan(new RoleId("b"));
    assertThat(new SeatTypeId("b")).isGreaterThan(new SeatTypeId("a"));
    assertThat(new PermissionId("a.b")).isLessThan(new PermissionId("a.c")).hasToString("a.b");
    assertThat(new ResourceId("a", "z")).isLessThan(new ResourceId("b", "a"));
    assertThat(new ResourceId("a", "a")).isLessThan(new ResourceId("a", "b"));
    assertThat(new ResourceId("a", "b")).isEqualByComparingTo(new ResourceId("a", "b"));
  }
}
