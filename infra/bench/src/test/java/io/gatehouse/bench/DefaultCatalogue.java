package io.gatehouse.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gatehouse.domain.catalogue.CatalogueSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The catalogue that Gatehouse comes with, as its file says it. */
public final class DefaultCatalogue {
  private static final ObjectMapper MAPPER =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private DefaultCatalogue() {}

  public static CatalogueSource source() {
    try (InputStream file = DefaultCatalogue.class.getResourceAsStream("/catalogue.yaml")) {
      JsonNode tree = MAPPER.readTree(file);
      for (JsonNode permission : tree.path("permissions")) {
        // What the schema says of what is left out; nothing is false of itself.
        ((ObjectNode) permission).withArrayProperty("requires");
        ((ObjectNode) permission).withArrayProperty("includes");
        ((ObjectNode) permission).putIfAbsent("reach", MAPPER.valueToTree("company"));
      }
      return MAPPER.treeToValue(tree, CatalogueSource.class);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
