package io.gatehouse.lambda.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.access.Missing;
import io.gatehouse.domain.access.PathKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code AccessExplanation} (R43). */
record ExplanationJson(boolean allowed, List<PathJson> paths, List<MissingJson> missing) {

  /** The schema {@code AccessPath}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PathJson(
      PathKind kind,
      String companyId,
      @Nullable String permission,
      @Nullable String role,
      @Nullable String resource,
      String words) {}

  /** The schema {@code MissingAccess}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record MissingJson(
      Missing.Reason reason,
      @Nullable String companyId,
      List<String> permissions,
      Missing.Mender mender,
      String words) {}
}
