package io.gatehouse.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.lambda.runtime.FunctionContext;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which catalogue a function starts with (R15). */
class CatalogueFactoryTest {
  @TempDir private Path layer;

  private static Catalogue start(Map<String, Object> variables) {
    try (ApplicationContext context = FunctionContext.builder().properties(variables).start()) {
      return context.getBean(Catalogue.class);
    }
  }

  @Test
  @DisplayName("Without a file of its own, the one that comes along, compiled once")
  void success_standard() {
    assertThat(start(Map.of())).isSameAs(CatalogueFile.standard());
    assertThat(start(Map.of("CATALOGUE_FILE", ""))).isSameAs(CatalogueFile.standard());
  }

  @Test
  @DisplayName("The deployer's own file")
  void success_own() throws IOException {
    assertThat(start(Map.of("CATALOGUE_FILE", write(CatalogueText.small()))).permissions())
        .hasSize(12);
  }

  @Test
  @DisplayName("With a wrong file a function does not start, and says why")
  void failure_wrong() throws IOException {
    String file = write(CatalogueText.small().with("mark: old", "mark: ancient"));

    assertThatThrownBy(() -> start(Map.of("CATALOGUE_FILE", file)))
        .hasStackTraceContaining(
            file + ":84: permissions/orders.create/mark: there is no mark 'ancient'");
  }

  @Test
  @DisplayName("A layer without the file does not silently bring another portal's catalogue")
  void failure_missing() {
    String file = layer.resolve("catalogue.yaml").toString();

    assertThatThrownBy(() -> start(Map.of("CATALOGUE_FILE", file)))
        .hasStackTraceContaining(file + ": cannot be read");
  }

  private String write(CatalogueText text) throws IOException {
    return Files.writeString(layer.resolve("catalogue.yaml"), text.yaml()).toString();
  }
}
