package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** The table in template.yaml is the one the code has in mind. */
class TemplateTest {

  private final TemplateTable template = TemplateTable.read();
  private final TableDescription table =
      LocalTable.client().describeTable(request -> request.tableName(LocalTable.NAME)).table();

  @Test
  void success_keysAreTheOnesWritten() {
    assertThat(table.keySchema())
        .extracting(KeySchemaElement::attributeName)
        .containsExactly(Attributes.PK, Attributes.SK);
  }

  @Test
  void success_indexesAreTheOnesRead() {
    assertThat(table.globalSecondaryIndexes())
        .extracting(
            GlobalSecondaryIndexDescription::indexName,
            index ->
                index.keySchema().stream().map(KeySchemaElement::attributeName).toList().toString())
        .containsExactlyInAnyOrder(
            tuple(Attributes.LIST_INDEX, "[listPk, listSk]"),
            tuple(Attributes.DUE_INDEX, "[duePk, dueSk]"),
            tuple(Attributes.REACH_INDEX, "[reachPk, reachSk]"));
    assertThat(table.globalSecondaryIndexes())
        .allSatisfy(
            index -> assertThat(index.projection().projectionTypeAsString()).isEqualTo("ALL"));
  }

  @Test
  void success_whatExpiresIsWhatTheTableDeletes() {
    assertThat(template.map("TimeToLiveSpecification"))
        .isEqualTo(Map.of("AttributeName", Attributes.EXPIRES_AT, "Enabled", true));
  }

  @Test
  void success_streamTellsWhatIsNew() {
    assertThat(template.map("StreamSpecification"))
        .containsEntry("StreamViewType", "NEW_AND_OLD_IMAGES");
  }
}
