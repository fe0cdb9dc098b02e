package io.gatehouse.lambda.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The files beside the code that must agree with it. */
final class ProjectFiles {
  private static final Path ROOT = Path.of("..", "..");

  private ProjectFiles() {}

  static Map<String, Object> template() {
    return yaml("template.yaml");
  }

  static Map<String, Object> openApi() {
    return yaml("infra/openapi.yaml");
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> at(Map<String, Object> map, String... path) {
    Map<String, Object> here = map;
    for (String step : path) {
      here = (Map<String, Object>) here.getOrDefault(step, Map.of());
    }
    return here;
  }

  private static Map<String, Object> yaml(String file) {
    try {
      return new Yaml(new ShortTags()).load(Files.readString(ROOT.resolve(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads CloudFormation's short forms ({@code !Ref x}) as their long ones ({@code {Ref: x}}). */
  private static final class ShortTags extends SafeConstructor {
    ShortTags() {
      super(new LoaderOptions());
      yamlMultiConstructors.put("!", new LongForm());
    }

    private final class LongForm extends AbstractConstruct {
      @Override
      public Object construct(Node node) {
        String name = node.getTag().getValue().substring(1);
        Object value =
            switch (node) {
              case ScalarNode scalar -> scalar.getValue();
              case SequenceNode sequence -> constructSequence(sequence);
              case MappingNode mapping -> constructMapping(mapping);
              default -> throw new IllegalStateException("unknown YAML node " + node);
            };
        Map<String, Object> longForm = new LinkedHashMap<>();
        longForm.put(name.equals("Ref") ? name : "Fn::" + name, value);
        return longForm;
      }
    }
  }
}
