package io.gatehouse.lambda.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.lambda.api.CompanyJson;
import io.gatehouse.lambda.api.UserJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Me}.
 *
 * @param managing for whom the caller acts; absent if for nobody, or no longer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeJson(
    UserJson user, CompanyJson company, List<String> permissions, @Nullable ManagingJson managing) {
  /** The schema {@code Managing}. */
  record ManagingJson(
      String companyId, String companyName, String until, List<String> permissions) {}
}
