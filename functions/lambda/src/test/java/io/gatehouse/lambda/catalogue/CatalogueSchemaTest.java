package io.gatehouse.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The schema that editors and functions read (R15). */
class CatalogueSchemaTest {
  private static final Path CATALOGUE = Path.of("src/main/resources/catalogue.yaml");

  @Test
  @DisplayName("It is a schema of JSON Schema 2020-12")
  void success_isValid() {
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(Resources.text("catalogue.schema.json"), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  @DisplayName("Editors find it: the catalogue's first line names it")
  void success_isFound() throws IOException {
    String first = Files.readAllLines(CATALOGUE).getFirst();

    assertThat(first).startsWith("# yaml-language-server: $schema=");
    assertThat(CATALOGUE.resolveSibling(first.substring(first.indexOf('=') + 1)))
        .hasContent(Resources.text("catalogue.schema.json"));
  }

  @Test
  @DisplayName("It says what every word means that is not explained by itself")
  void success_explains() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Resources.text("catalogue.schema.json"));

    assertThat(schema.path("properties"))
        .isNotEmpty()
        .allMatch(property -> property.has("description"));
    assertThat(schema.at("/$defs/permission/properties").properties())
        .allMatch(
            property ->
                property.getValue().has("description")
                    || schema
                        .at(property.getValue().path("$ref").asText("").replaceFirst("#", ""))
                        .has("description"),
            "is explained");
  }
}
