package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.review.DecideEntry;
import io.gatehouse.domain.review.EntryId;
import io.gatehouse.domain.review.Verdict;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which entry is kept or ended. */
record DecideInput(
    @Nullable String companyId,
    @Nullable String reviewId,
    @Nullable String entryId,
    @Nullable String verdict) {
  DecideEntry.Input read() {
    Validation validation = new Validation();
    EntryId entry = validation.required("/entryId", entryId, DecideInput::entry);
    Verdict wanted = validation.required("/verdict", verdict, DecideInput::verdict);
    validation.finish();
    if (entry == null || wanted == null) {
      throw new IllegalStateException("refused before");
    }
    return new DecideEntry.Input(new ReviewPathInput(companyId, reviewId).read(), entry, wanted);
  }

  private static EntryId entry(String text) {
    try {
      return EntryId.parse(text);
    } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
      throw new IllegalArgumentException("must be the id of an entry of the review", none);
    }
  }

  private static Verdict verdict(String text) {
    return Arrays.stream(Verdict.values())
        .filter(one -> one.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be KEEP or END"));
  }
}
