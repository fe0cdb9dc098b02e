package io.gatehouse.lambda.users;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.ListInvitations;
import io.gatehouse.domain.invitation.UnansweredState;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.Choices;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageInput;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Which of a company's unanswered invitations, and which page of them. */
record InvitationListInput(
    @Nullable String companyId,
    @Nullable String state,
    @Nullable String inviter,
    @Nullable String sort,
    @Nullable Integer limit,
    @Nullable String pageToken) {

  private enum Sort {
    NEWEST,
    SOONEST
  }

  ListInvitations.Input read() {
    Validation validation = new Validation();
    UnansweredState wanted =
        validation.optional(
            "/state", state, text -> Choices.read(text, EnumSet.allOf(UnansweredState.class)));
    UserId by = validation.optional("/inviter", inviter, UserId::new);
    Sort order =
        validation.optional("/sort", sort, text -> Choices.read(text, EnumSet.allOf(Sort.class)));
    PageRequest page = new PageInput(companyId, limit, pageToken, null).read(validation);
    validation.finish();
    return new ListInvitations.Input(
        Ids.company(companyId), wanted, by, order == Sort.SOONEST, page.limit(), page.pageToken());
  }
}
