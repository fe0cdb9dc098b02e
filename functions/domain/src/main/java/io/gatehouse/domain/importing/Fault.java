package io.gatehouse.domain.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a file. It quotes headings and ids at most, so it names nobody.
 *
 * @param line as an editor counts them, from 1; 0 for the file as a whole
 * @param column the heading of the column; null if it is about the whole line
 * @param code stable: {@code invalid}, {@code duplicate}, {@code file}, or that of the problem with
 *     which making this one user would be refused
 * @param message what is wrong, for a person
 */
public record Fault(int line, @Nullable String column, String code, String message) {

  static Fault ofFile(String message) {
    return new Fault(0, null, "file", message);
  }
}
