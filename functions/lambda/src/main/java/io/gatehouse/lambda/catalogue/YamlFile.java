package io.gatehouse.lambda.catalogue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.serialization.node.JsonLocationAware;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import io.gatehouse.domain.catalogue.Fault;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A YAML file as a tree whose nodes know where they stood.
 *
 * @param name as the reader knows it, for messages
 */
record YamlFile(String name, JsonNode tree) {
  private static final ObjectMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  // "no" is a word, as YAML 1.2 has it.
                  .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * Reads a text.
   *
   * @throws UnusableCatalogueException with the first thing that is no YAML, a key given twice, or
   *     a second document
   */
  static YamlFile parse(String name, String yaml) {
    try {
      JsonNode tree =
          JsonNodes.readTree(MAPPER, yaml, LocationJsonNodeFactoryFactory.getInstance());
      if (tree.isMissingNode()) {
        throw new UnusableCatalogueException(List.of(name + ":1: there is nothing in it"));
      }
      return new YamlFile(name, tree);
    } catch (IllegalArgumentException wrapped) {
      throw new UnusableCatalogueException(List.of(name + ":" + syntax(wrapped)));
    }
  }

  /** What to throw for these faults: one line each, in the order of the file. */
  UnusableCatalogueException unusable(List<Fault> faults) {
    return new UnusableCatalogueException(
        faults.stream()
            .sorted(Comparator.comparingInt(fault -> line(JsonPointer.compile(fault.pointer()))))
            .map(this::told)
            .distinct()
            .toList());
  }

  private String told(Fault fault) {
    JsonPointer pointer = JsonPointer.compile(fault.pointer());
    String place = place(pointer);
    return name
        + ":"
        + line(pointer)
        + ": "
        + (place.isEmpty() ? "" : place + ": ")
        + fault.reason();
  }

  /** The line of a node; of one that is not there, the line of what it should be in. */
  private int line(JsonPointer pointer) {
    JsonPointer here = pointer;
    while (here != null) {
      if (tree.at(here) instanceof JsonLocationAware node) {
        return node.tokenLocation().getLineNr();
      }
      here = here.head();
    }
    return 1;
  }

  /** The pointer for people: {@code permissions/orders.create/requires}, with ids for numbers. */
  private String place(JsonPointer pointer) {
    StringJoiner words = new StringJoiner("/");
    JsonNode parent = tree;
    for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
      JsonNode node =
          parent.isArray()
              ? parent.path(rest.getMatchingIndex())
              : parent.path(rest.getMatchingProperty());
      String id = node.path("id").asText();
      if (!parent.isArray()) {
        words.add(rest.getMatchingProperty());
      } else if (node.isObject()) {
        words.add(id.isEmpty() ? rest.getMatchingProperty() : id);
      }
      parent = node;
    }
    return words.toString();
  }

  private static String syntax(Throwable wrapped) {
    for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
        String context = marked.getContext() == null ? "" : marked.getContext() + ", ";
        return marked.getProblemMark().getLine() + 1 + ": " + context + marked.getProblem();
      }
    }
    if (wrapped.getCause() instanceof JsonProcessingException problem) {
      // The only thing that does not match here is something after what was read.
      boolean more = problem instanceof MismatchedInputException;
      String reason = more ? "there is a second document in it" : problem.getOriginalMessage();
      return problem.getLocation().getLineNr() + ": " + reason;
    }
    throw new IllegalStateException("no reason is given for what cannot be read", wrapped);
  }
}
