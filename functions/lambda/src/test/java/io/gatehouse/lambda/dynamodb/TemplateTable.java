package io.gatehouse.lambda.dynamodb;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The table as template.yaml describes it: what tests run on cannot drift from what is deployed.
 */
final class TemplateTable {

  private final Map<String, Object> properties;

  private TemplateTable(Map<String, Object> properties) {
    this.properties = properties;
  }

  static TemplateTable read() {
    try (Reader template = Files.newBufferedReader(template())) {
      Map<String, Object> root = new Yaml(new Tolerant()).load(template);
      return new TemplateTable(map(map(map(root, "Resources"), "Table"), "Properties"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A plain value, such as {@code BillingMode}. */
  String text(String property) {
    return properties.get(property).toString();
  }

  Map<String, Object> map(String property) {
    return map(properties, property);
  }

  List<Map<String, Object>> maps(String property) {
    return maps(properties, property);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Map<String, Object> from, String property) {
    return (Map<String, Object>) Objects.requireNonNull(from.get(property), property);
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> maps(Map<String, Object> from, String property) {
    return (List<Map<String, Object>>) Objects.requireNonNull(from.get(property), property);
  }

  /** Tests run in the module's folder, or in the project's. */
  private static Path template() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("template.yaml"))) {
      folder = folder.getParent();
    }
    return Objects.requireNonNull(folder, "no template.yaml above").resolve("template.yaml");
  }

  /**
   * Passes over CloudFormation's tags ({@code !Ref} and the like); the table needs none of them.
   */
  private static final class Tolerant extends SafeConstructor {
    Tolerant() {
      super(new LoaderOptions());
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return node.getTag().getValue();
            }
          });
    }
  }
}
