package io.gatehouse.lambda.users;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.roster.FindUsers;
import io.gatehouse.domain.roster.UserQuestion;
import io.gatehouse.domain.roster.UserSort;
import io.gatehouse.domain.text.Text;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.lambda.api.CatalogueIds;
import io.gatehouse.lambda.api.Choices;
import io.gatehouse.lambda.api.PageInput;
import io.gatehouse.lambda.edge.Caller;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Which of a company's users, and which page of them. */
record UserList(
    @Nullable String companyId,
    @Nullable Integer limit,
    @Nullable String pageToken,
    @Nullable String startsWith,
    @Nullable String search,
    @Nullable String status,
    @Nullable String permission,
    @Nullable String role,
    @Nullable String seat,
    @Nullable String sort) {
  private static final int LONGEST_SEARCH = 100;

  /** The company was read when the caller was let through. */
  FindUsers.Input read(Catalogue catalogue, Caller caller) {
    Validation validation = new Validation();
    CatalogueIds ids = new CatalogueIds(catalogue, validation);
    String name = line(validation, "/startsWith", startsWith);
    String searched = line(validation, "/search", search);
    UserStatus wanted =
        validation.optional(
            "/status",
            status,
            text -> Choices.read(text, EnumSet.complementOf(EnumSet.of(UserStatus.ERASED))));
    PermissionId held = ids.permission("/permission", permission);
    RoleId has = ids.role("/role", role);
    SeatTypeId sits = ids.seat("/seat", seat);
    UserSort order =
        validation.optional(
            "/sort", sort, text -> Choices.read(text, EnumSet.allOf(UserSort.class)));
    UserSort by = order == null ? UserSort.NAME : order;
    if (searched != null && name != null) {
      validation.error("/search", "cannot be combined with startsWith");
    }
    if (searched != null && by != UserSort.NAME) {
      validation.error(
          "/sort", "cannot be combined with search, which goes by what it finds somebody by");
    }
    if (name != null && by != UserSort.NAME) {
      validation.error("/sort", "cannot be combined with startsWith, which is about names");
    }
    PageRequest page = new PageInput(companyId, limit, pageToken, null).read(validation);
    validation.finish();
    return new FindUsers.Input(
        caller.company(),
        new UserQuestion(name, searched, wanted, held, has, sits, by),
        page.limit(),
        page.pageToken());
  }

  private static @Nullable String line(Validation validation, String field, @Nullable String text) {
    return validation.optional(field, text, value -> Text.line(value, LONGEST_SEARCH));
  }
}
