package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** A busy table answers for some of a batch only; the reader asks on, but not for ever. */
class BatchReaderTest {

  private final SequentialIds ids = SequentialIds.unique();
  private final CountingClient counting = new CountingClient(LocalTable.client());
  private final Users users = new Adapters(counting.client()).ports().users();

  @Test
  void success_whatABusyTableLeftOutIsAskedForAgain() {
    User first = created();
    User second = created();
    counting.answer(answer -> counting.batches().size() == 1 ? withoutFirst(answer) : answer);
    assertThat(users.findAll(List.of(first.id(), second.id())).values())
        .containsExactlyInAnyOrder(first, second);
    assertThat(counting.batches())
        .extracting(batch -> batch.requestItems().get(LocalTable.NAME).keys().size())
        .containsExactly(2, 1);
  }

  @Test
  void failure_tableThatIsBusyForGood() {
    User user = created();
    counting.answer(BatchReaderTest::withoutFirst);
    assertThatThrownBy(() -> users.findAll(List.of(user.id())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("too busy");
    assertThat(counting.batches()).hasSizeBetween(3, 10);
  }

  @Test
  void failure_moreThanAHundredAtOnce() {
    List<UserId> many = Stream.generate(ids::userId).limit(101).toList();
    assertThatThrownBy(() -> users.findAll(many)).isInstanceOf(IllegalArgumentException.class);
    assertThat(counting.calls()).isEmpty();
  }

  private User created() {
    User user = TestData.user().id(ids.userId()).home(ids.companyId()).build();
    Adapters.local().changes.commit(Change.builder().create(user).build());
    return user;
  }

  private static BatchGetItemResponse withoutFirst(BatchGetItemResponse answer) {
    List<Map<String, AttributeValue>> items = answer.responses().get(LocalTable.NAME);
    Map<String, AttributeValue> left = items.getFirst();
    Map<String, AttributeValue> key =
        Map.of(
            Attributes.PK, left.get(Attributes.PK),
            Attributes.SK, left.get(Attributes.SK));
    Collection<Map<String, AttributeValue>> others = items.subList(1, items.size());
    return answer.toBuilder()
        .responses(Map.of(LocalTable.NAME, others))
        .unprocessedKeys(
            Map.of(
                LocalTable.NAME,
                KeysAndAttributes.builder().keys(List.of(key)).consistentRead(true).build()))
        .build();
  }
}
