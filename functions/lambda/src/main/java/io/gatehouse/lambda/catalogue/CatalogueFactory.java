package io.gatehouse.lambda.catalogue;

import io.gatehouse.domain.catalogue.Catalogue;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/**
 * The catalogue of this portal: the file that {@code CATALOGUE_FILE} names, or else the one that
 * comes along. It is read while a function starts, which is before its snapshot is taken: with a
 * wrong file no version of the function can be published.
 */
@Factory
final class CatalogueFactory {
  @Singleton
  Catalogue catalogue(@Value("${CATALOGUE_FILE:}") String file) {
    return file.isBlank() ? CatalogueFile.standard() : CatalogueFile.read(Path.of(file));
  }
}
