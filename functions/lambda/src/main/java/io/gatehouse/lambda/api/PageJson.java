package io.gatehouse.lambda.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemas {@code CompanyPage} and {@code UserPage}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageJson<T>(List<T> items, @Nullable String nextPageToken) {

  public static <T> PageJson<T> of(Page<T> page) {
    return new PageJson<>(page.items(), page.nextPageToken());
  }
}
