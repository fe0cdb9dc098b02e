package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What goes with grants, whatever ends them: their customer disabling them, its moving to another
 * partner, the partner leaving, or their time (R30, R33, R34).
 *
 * <p>Everyone's access is gone with the write of the company itself. A message takes the dead group
 * off its members' memberships afterwards, however many they are; and another one the delegations
 * of a partnership that is over.
 */
public final class EndedGrants {
  private final PartnerAccesses accesses;
  private final AccessNews news;
  private final IdGenerator ids;

  public EndedGrants(Companies companies, PartnerAccesses accesses, Users users, IdGenerator ids) {
    this.accesses = accesses;
    this.news = new AccessNews(companies, users, ids);
    this.ids = ids;
  }

  /** Who is told that it ended. */
  public enum Readers {
    NOBODY,
    /** The addresses that were named for it (R31). */
    ADDRESSES,
    /** Also the contact persons of both sides (R33). */
    BOTH_SIDES
  }

  /**
   * Adds it to the change that writes the company.
   *
   * @param after the company without the grants that end
   * @return what was known of those that nothing takes the place of: as it was
   */
  public List<PartnerAccess> add(
      Change.Builder change, Company before, Company after, Readers readers, Context context) {
    PartnerAccessNews.Kind kind = PartnerAccessNews.Kind.DISABLED;
    return add(change, before, after, new Telling(kind, readers, null), context);
  }

  /**
   * How it is told.
   *
   * @param addresses those named for this very change; null: those that were named before
   */
  record Telling(
      PartnerAccessNews.Kind kind, Readers readers, @Nullable List<EmailAddress> addresses) {}

  List<PartnerAccess> add(
      Change.Builder change, Company before, Company after, Telling telling, Context context) {
    List<PartnerAccess> ended = new ArrayList<>();
    if (before.partnership() != after.partnership()) {
      change.send(
          new OutgoingMessage(
              ids.messageId(),
              before.id(),
              new Delivery.ClearDelegations(before.id(), before.partnership()),
              context.now()));
    }
    Map<RoleId, PartnerGrant> grants = new TreeMap<>(before.partnerGrants());
    grants.forEach(
        (role, grant) -> {
          PartnerGrant now = after.partnerGrants().get(role);
          if (now != null && now.round() == grant.round()) {
            return;
          }
          change.send(
              new OutgoingMessage(
                  ids.messageId(),
                  before.id(),
                  new Delivery.ClearGroup(before.id(), role, grant.round()),
                  context.now()));
          if (now == null) {
            PartnerAccess known = known(before, role, grant);
            if (known != null) {
              change.update(known, known.ended());
              ended.add(known);
            }
            tell(change, before, role, grant, known, telling, context);
          }
        });
    return ended;
  }

  private @Nullable PartnerAccess known(Company customer, RoleId role, PartnerGrant grant) {
    return accesses
        .find(new GroupId(customer.id(), role))
        .filter(access -> access.isOf(grant))
        .orElse(null);
  }

  private void tell(
      Change.Builder change,
      Company customer,
      RoleId role,
      PartnerGrant grant,
      @Nullable PartnerAccess known,
      Telling telling,
      Context context) {
    List<EmailAddress> named = known == null ? List.of() : known.told();
    List<EmailAddress> addresses = telling.addresses() == null ? named : telling.addresses();
    PartnerAccessNews told =
        AccessNews.of(telling.kind(), customer.id(), role, grant.partner(), null, context);
    switch (telling.readers()) {
      case NOBODY -> {}
      case ADDRESSES -> news.toAddresses(change, told, addresses, context);
      case BOTH_SIDES -> news.toBothSides(change, told, addresses, context);
    }
  }
}
