package io.gatehouse.lambda.api;

import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.text.Text;
import org.jspecify.annotations.Nullable;

/** What every list takes; {@code companyId} only where the list is a company's. */
public record PageInput(
    @Nullable String companyId,
    @Nullable Integer limit,
    @Nullable String pageToken,
    @Nullable String startsWith) {
  private static final int LONGEST_PREFIX = 100;

  public PageRequest read() {
    Validation validation = new Validation();
    PageRequest request = read(validation);
    validation.finish();
    return request;
  }

  /** Reads it together with more; a first page of the usual length where a fault was noted. */
  public PageRequest read(Validation validation) {
    String prefix =
        validation.optional("/startsWith", startsWith, text -> Text.line(text, LONGEST_PREFIX));
    PageRequest request =
        validation.required(
            "/limit",
            limit == null ? PageRequest.DEFAULT : limit,
            wanted -> new PageRequest(prefix == null ? "" : prefix, wanted, pageToken));
    return request == null ? new PageRequest("", PageRequest.DEFAULT, null) : request;
  }
}
