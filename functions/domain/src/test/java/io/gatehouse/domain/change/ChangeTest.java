package io.gatehouse.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.testdata.TestData;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private final Company company = TestData.company().build();

  @Test
  void failure_newEntityThatIsNotTheFirstVersion() {
    Company second = TestData.company().version(2).build();
    assertThatIllegalArgumentException().isThrownBy(() -> Change.builder().create(second));
  }

  @Test
  void failure_updateThatSkipsOrRepeatsAVersion() {
    for (int version : new int[] {1, 3}) {
      Company other = TestData.company().version(version).build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Change.builder().update(company, other));
    }
  }

  @Test
  void failure_updateIntoSomethingElse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Change.builder().update(company, TestData.user().version(2).build()));
  }

  @Test
  void success_putCreatesWhereThereWasNothingAndUpdatesOtherwise() {
    Company changed = company.withContactPerson(new UserId("usr_1"));
    assertThat(Change.builder().put(null, company).put(company, changed).build().states())
        .containsExactly(
            new StateChange.Created(company), new StateChange.Updated(company, changed));
  }

  @Test
  void success_emptyOnlyWithNothingInIt() {
    assertThat(Change.NONE.isEmpty()).isTrue();
    assertThat(Change.builder().build()).isEqualTo(Change.NONE);
    assertThat(Change.builder().create(company).build().isEmpty()).isFalse();
  }
}
