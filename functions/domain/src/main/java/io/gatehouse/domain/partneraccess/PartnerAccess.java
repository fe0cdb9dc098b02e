package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.permission.RoleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a customer's grant besides that it stands (R28, R31, R33). There is one
 * for each customer and role that was ever granted; granted again, it is the same with another
 * round.
 *
 * <p>Whatever changes the grant or who is in its group writes this too: so of an admin who adds
 * somebody and another who disables the role at the same moment, one comes after the other, and
 * nobody is left in a group that is gone.
 *
 * @param partner to whom it was granted
 * @param round of the grant, see {@link PartnerGrant#round}
 * @param until when it ends by itself; null if never
 * @param told whom to tell of what becomes of it; in the order in which they were named. Nobody
 *     once it has ended: addresses are kept no longer than they are needed
 * @param proposal to extend it; null if there is none
 * @param stage how many days before its end both sides are told next, 0 at the end itself; null if
 *     it never ends, or has ended
 * @param open whether it stands, as far as nobody ended it
 */
public record PartnerAccess(
    CompanyId customer,
    RoleId role,
    CompanyId partner,
    long round,
    Instant since,
    @Nullable Instant until,
    List<EmailAddress> told,
    @Nullable Extension proposal,
    @Nullable Integer stage,
    boolean open,
    long version)
    implements Entity {

  public PartnerAccess {
    told = List.copyOf(told);
    if (stage != null && (until == null || !open)) {
      throw new IllegalArgumentException("nothing to tell of what never ends, or has ended");
    }
  }

  /**
   * Of a grant that was just made.
   *
   * @param before what was known of the one before; null if the role was never granted
   */
  static PartnerAccess granted(
      @Nullable PartnerAccess before,
      GroupId group,
      PartnerGrant grant,
      List<EmailAddress> told,
      Instant now) {
    return new PartnerAccess(
        group.customer(),
        group.role(),
        grant.partner(),
        grant.round(),
        now,
        grant.until(),
        told,
        null,
        Stages.next(grant.until(), now),
        true,
        before == null ? 1 : before.version() + 1);
  }

  public GroupId group() {
    return new GroupId(customer, role);
  }

  /** Whether it tells of that grant. */
  boolean isOf(PartnerGrant grant) {
    return open && round == grant.round();
  }

  /** When the job has something to do for it; null if never. */
  public @Nullable Instant dueAt() {
    return stage == null || until == null ? null : Stages.of(until, stage);
  }

  /** Whether only who is told differs. */
  boolean isSameGrantAs(@Nullable PartnerAccess before) {
    return before != null
        && before.open
        && before.round == round
        && Objects.equals(before.until, until);
  }

  /** Whether its time is over. */
  boolean isOverAt(Instant now) {
    return until != null && !now.isBefore(until);
  }

  /** How many days are left, by the stage whose time has come. */
  int daysLeft(Instant now) {
    return until == null || stage == null ? Stages.END : Stages.latest(until, stage, now);
  }

  /** With another end, or none; notices begin anew, and what was proposed is settled. */
  PartnerAccess ending(@Nullable Instant newUntil, List<EmailAddress> addresses, Instant now) {
    return next(newUntil, addresses, null, Stages.next(newUntil, now), open);
  }

  PartnerAccess telling(List<EmailAddress> addresses) {
    return next(until, addresses, proposal, stage, open);
  }

  PartnerAccess proposed(@Nullable Extension extension) {
    return next(until, told, extension, stage, open);
  }

  /** Both sides were told how long it lasts. */
  PartnerAccess noticed(Instant now) {
    return next(until, told, proposal, Stages.next(until, now), open);
  }

  /** Somebody joined its group, or left it. */
  PartnerAccess touched() {
    return next(until, told, proposal, stage, open);
  }

  PartnerAccess ended() {
    return next(until, List.of(), null, null, false);
  }

  private PartnerAccess next(
      @Nullable Instant newUntil,
      List<EmailAddress> newNotify,
      @Nullable Extension newProposal,
      @Nullable Integer newStage,
      boolean stillOpen) {
    return new PartnerAccess(
        customer,
        role,
        partner,
        round,
        since,
        newUntil,
        newNotify,
        newProposal,
        newStage,
        stillOpen,
        version + 1);
  }

  /**
   * What an event tells, beside what the company's own facts tell of the grant. Of whom is told,
   * only how many: addresses are people's, and the log is for ever (R48).
   */
  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>();
    if (!open) {
      return facts;
    }
    String prefix = "partnerAccess." + role + ".";
    facts.put(prefix + "addresses", Integer.toString(told.size()));
    if (proposal != null) {
      facts.put(prefix + "proposedUntil", proposal.until().toString());
      facts.put(prefix + "proposedBy", proposal.byPartner() ? "PARTNER" : "CUSTOMER");
    }
    if (stage != null) {
      facts.put(prefix + "noticeNext", Integer.toString(stage));
    }
    return facts;
  }
}
