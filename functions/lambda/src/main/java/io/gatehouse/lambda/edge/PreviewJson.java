package io.gatehouse.lambda.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.preview.Preview;
import io.gatehouse.domain.refusal.Named;
import io.gatehouse.domain.user.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schema {@code Preview}: what a change would do (R46). */
record PreviewJson(
    Map<String, String> summary,
    Map<String, String> before,
    Map<String, String> after,
    List<AccessChangeJson> access,
    boolean more,
    List<SeatJson> seats,
    List<SeatJson> seatsTaken,
    List<MailJson> mails) {
  /** The schema {@code PreviewAccess}. */
  record AccessChangeJson(
      String userId,
      String userName,
      String companyId,
      String companyName,
      boolean onceActive,
      List<Named> gains,
      List<Named> loses) {}

  /** The schema {@code PreviewSeat}. */
  record SeatJson(String userId, String companyId, String seat) {}

  /** The schema {@code PreviewMail}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MailJson(String kind, @Nullable String userId, @Nullable String email) {
    private static MailJson of(Preview.Mail mail) {
      UserId to = mail.to();
      EmailAddress email = mail.email();
      return new MailJson(
          mail.kind(), to == null ? null : to.value(), email == null ? null : email.value());
    }
  }

  static PreviewJson of(Preview preview, Catalogue catalogue) {
    return new PreviewJson(
        new PreviewWords(preview, catalogue).inEveryLanguage(),
        new TreeMap<>(preview.before()),
        new TreeMap<>(preview.after()),
        preview.access().stream().map(each -> access(each, catalogue)).toList(),
        preview.more(),
        preview.seats().stream()
            .map(
                seat ->
                    new SeatJson(seat.user().value(), seat.company().value(), seat.seat().value()))
            .toList(),
        preview.seatsTaken().stream()
            .map(
                seat ->
                    new SeatJson(seat.user().value(), seat.company().value(), seat.seat().value()))
            .toList(),
        preview.mails().stream().map(MailJson::of).toList());
  }

  private static AccessChangeJson access(Preview.AccessChange change, Catalogue catalogue) {
    return new AccessChangeJson(
        change.user().value(),
        change.name().full(),
        change.company().value(),
        change.companyName(),
        change.onceActive(),
        named(change.gains(), catalogue),
        named(change.loses(), catalogue));
  }

  private static List<Named> named(List<PermissionId> permissions, Catalogue catalogue) {
    return permissions.stream().map(id -> named(id, catalogue)).toList();
  }

  private static Named named(PermissionId id, Catalogue catalogue) {
    return new Named(
        id.value(),
        Arrays.stream(Language.values())
            .collect(Collectors.toMap(Language::code, catalogue.get(id).label()::in)));
  }
}
