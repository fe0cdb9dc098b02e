package io.gatehouse.lambda.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.catalogue.Fault;
import io.gatehouse.domain.catalogue.InvalidCatalogueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a catalogue of a YAML file, in three steps: syntax, shape, meaning. */
public final class CatalogueFile {
  /** Reads what {@link CatalogueShape} has passed or patched: an empty text stands for nothing. */
  private static final ObjectMapper SOURCES =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withCoercionConfigDefaults(
              coercion ->
                  coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty))
          .build();

  private CatalogueFile() {}

  /** Compiled once for all functions of a process; several live in one on a developer's machine. */
  private static final class Standard {
    static final Catalogue CATALOGUE = compile("catalogue.yaml", Resources.text("catalogue.yaml"));
  }

  /** The catalogue that comes along. */
  public static Catalogue standard() {
    return Standard.CATALOGUE;
  }

  /**
   * Reads a deployer's own.
   *
   * @throws UnusableCatalogueException with all that is wrong with it, or that it cannot be read
   */
  public static Catalogue read(Path file) {
    try {
      return compile(file.toString(), Files.readString(file));
    } catch (IOException failure) {
      throw new UnusableCatalogueException(List.of(file + ": cannot be read: " + failure));
    }
  }

  /**
   * Compiles the text of a file. Wrong syntax hides all other faults; a wrong shape does not hide
   * what is wrong elsewhere.
   */
  static Catalogue compile(String name, String yaml) {
    YamlFile file = YamlFile.parse(name, yaml);
    List<Fault> shape = CatalogueShape.check(file.tree());
    if (!file.tree().isObject()) {
      throw file.unusable(shape);
    }
    List<Fault> faults = new ArrayList<>();
    try {
      Catalogue catalogue =
          Catalogue.compile(SOURCES.treeToValue(file.tree(), CatalogueSource.class));
      if (shape.isEmpty()) {
        return catalogue;
      }
    } catch (InvalidCatalogueException senseless) {
      faults.addAll(senseless.faults());
    } catch (JsonProcessingException illegible) {
      if (shape.isEmpty()) {
        throw new IllegalStateException("the schema lets through what cannot be read", illegible);
      }
    }
    faults.removeIf(fault -> CatalogueShape.isBlank(file.tree(), fault.pointer()));
    // Of two faults at one place that of the domain stays: it is told in the portal's own words.
    Set<String> told = faults.stream().map(Fault::pointer).collect(Collectors.toSet());
    shape.stream().filter(fault -> !told.contains(fault.pointer())).forEach(faults::add);
    throw file.unusable(faults);
  }
}
