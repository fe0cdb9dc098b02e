package io.gatehouse.domain.access;

import java.util.List;

/**
 * A decision with its reasons (R43).
 *
 * @param paths every way by which it is allowed; empty if it is not
 * @param missing why it is not allowed; empty if it is
 */
public record Explanation(boolean allowed, List<Path> paths, List<Missing> missing) {
  public Explanation {
    paths = List.copyOf(paths);
    missing = List.copyOf(missing);
  }

  static Explanation denied(List<Missing> missing) {
    return new Explanation(false, List.of(), missing);
  }
}
