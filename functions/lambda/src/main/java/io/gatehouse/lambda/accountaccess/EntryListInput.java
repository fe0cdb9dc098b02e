package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.review.ListEntries;
import io.gatehouse.lambda.api.PageInput;
import org.jspecify.annotations.Nullable;

/** Which page of a review's entries. */
record EntryListInput(
    @Nullable String companyId,
    @Nullable String reviewId,
    @Nullable Integer limit,
    @Nullable String pageToken) {
  ListEntries.Input read() {
    PageRequest page = new PageInput(companyId, limit, pageToken, null).read();
    return new ListEntries.Input(
        new ReviewPathInput(companyId, reviewId).read(), page.limit(), page.pageToken());
  }
}
