package io.gatehouse.local;

import io.gatehouse.lambda.catalogue.CatalogueFile;
import io.gatehouse.lambda.catalogue.UnusableCatalogueException;
import java.nio.file.Path;

/** Says whether a function would start with a catalogue: {@code make check-catalogue FILE=…}. */
public final class CheckCatalogue {
  private CheckCatalogue() {}

  /** Prints OK, or every fault of the file and ends with status 1. */
  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("usage: CheckCatalogue <file>");
      System.exit(2);
      return;
    }
    try {
      CatalogueFile.read(Path.of(arguments[0]));
      System.out.println("OK");
    } catch (UnusableCatalogueException unusable) {
      System.err.println(unusable.getMessage());
      System.exit(1);
    }
  }
}
