package io.gatehouse.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * What the asker gets to know.
 *
 * @param explanation the decision with its reasons; null if it is not the asker's to know
 * @param facts what it was decided on
 */
public record AccessAnswer(@Nullable Explanation explanation, AccessFacts facts) {
  public boolean isAllowed() {
    return explanation != null && explanation.allowed();
  }
}
