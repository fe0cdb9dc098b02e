package io.gatehouse.lambda.api;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads ids out of paths, where what is no id names nothing that exists. */
public final class Ids {
  private Ids() {}

  public static CompanyId company(@Nullable String id) {
    return read(id, CompanyId::new, "company");
  }

  public static UserId user(@Nullable String id) {
    return read(id, UserId::new, "user");
  }

  private static <T> T read(@Nullable String id, Function<String, T> type, String what) {
    try {
      return type.apply(id == null ? "" : id);
    } catch (IllegalArgumentException notAnId) {
      throw new Refused(new Refusal.NotFound(what));
    }
  }
}
