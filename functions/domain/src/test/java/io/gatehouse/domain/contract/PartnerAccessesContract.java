package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.partneraccess.Extension;
import io.gatehouse.domain.partneraccess.GroupId;
import io.gatehouse.domain.partneraccess.PartnerAccess;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Refusals;
import io.gatehouse.domain.testdata.TestData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is known of grants comes back as it was written, and groups follow from customers. */
public abstract class PartnerAccessesContract extends PortsContract {
  private static final RoleId DECISION_MAKER = new RoleId("decision-maker");
  private static final RoleId PHONE_MANAGER = new RoleId("phone-manager");

  private final CompanyId customer = ids.companyId();
  private final CompanyId partner = ids.companyId();

  @Test
  void success_everyFieldComesBack() {
    Instant end = FakeClock.START.plus(Duration.ofDays(300)).plusNanos(1);
    Stream.of(
            access(new RoleId("never-ending"), null, null, null, true),
            access(
                new RoleId("ending"), end, new Extension(end, ids.userId(), true, end), 30, true),
            access(new RoleId("asked-for"), end, new Extension(end, null, false, end), 0, true),
            access(new RoleId("ended"), end, null, null, false))
        .forEach(
            access -> {
              create(access);
              assertThat(ports().partnerAccesses().find(access.group())).contains(access);
            });
    assertThat(ports().partnerAccesses().of(customer))
        .extracting(access -> access.role().value())
        .containsExactly("asked-for", "ended", "ending", "never-ending");
    assertThat(ports().partnerAccesses().of(partner)).isEmpty();
    assertThat(ports().partnerAccesses().find(new GroupId(partner, DECISION_MAKER))).isEmpty();
  }

  @Test
  @DisplayName("R33: due when the next stage comes, longest due first; what never ends never is")
  void success_R33_due() {
    Instant start = ownPeriod();
    PartnerAccess first = access(DECISION_MAKER, start.plus(Duration.ofDays(8)), null, 7, true);
    PartnerAccess second = access(PHONE_MANAGER, start.plus(Duration.ofDays(2)), null, 0, true);
    create(second, first);
    create(access(new RoleId("never"), null, null, null, true));
    assertThat(due(start.plus(Duration.ofDays(1)).minusNanos(1))).isEmpty();
    assertThat(due(start.plus(Duration.ofDays(1)))).containsExactly(first.group());
    assertThat(due(start.plus(Duration.ofDays(2)))).containsExactly(first.group(), second.group());
  }

  private List<GroupId> due(Instant by) {
    return ports().partnerAccesses().due(by).stream()
        .filter(group -> group.customer().equals(customer))
        .toList();
  }

  @Test
  @DisplayName("R28: groups go by what their customers are called now, and while they are granted")
  void success_R28_groupsFollowTheCustomer() {
    Company contoso = customer("Contoso");
    Company adatum = customer("Adatum");
    create(contoso, adatum);
    assertThat(groups("")).isEmpty();

    Company granting = contoso.granting(DECISION_MAKER, null);
    Company both = granting.granting(PHONE_MANAGER, FakeClock.START);
    update(contoso, granting);
    update(granting, both);
    Company other = adatum.granting(PHONE_MANAGER, null);
    update(adatum, other);
    GroupId ofAdatum = new GroupId(adatum.id(), PHONE_MANAGER);
    GroupId deciding = new GroupId(contoso.id(), DECISION_MAKER);
    GroupId phones = new GroupId(contoso.id(), PHONE_MANAGER);
    assertThat(groups("")).containsExactly(ofAdatum, deciding, phones);
    assertThat(groups("CONT")).containsExactly(deciding, phones);

    Company renamed = both.edited("Aab", both.approvedEmailDomains(), both.marks());
    update(both, renamed);
    assertThat(groups("")).containsExactly(deciding, phones, ofAdatum);
    assertThat(groups("cont")).isEmpty();

    Company suspended = renamed.suspended();
    update(renamed, suspended);
    assertThat(groups("")).containsExactly(deciding, phones, ofAdatum);
    Company deleted = suspended.deleted(FakeClock.START);
    update(suspended, deleted);
    assertThat(groups("")).containsExactly(ofAdatum);
    Company restored = deleted.restored();
    update(deleted, restored);
    Company withdrawn = restored.withdrawing(DECISION_MAKER);
    update(restored, withdrawn);
    assertThat(groups("")).containsExactly(phones, ofAdatum);
    Company again = withdrawn.granting(DECISION_MAKER, null);
    update(withdrawn, again);
    assertThat(groups("")).containsExactly(deciding, phones, ofAdatum);

    Company moved = again.moved(ids.companyId());
    update(again, moved);
    assertThat(groups("")).containsExactly(ofAdatum);
  }

  @Test
  void failure_tokenOfAnotherList() {
    Company contoso = customer("Contoso");
    create(contoso);
    Company both = contoso.granting(DECISION_MAKER, null);
    update(contoso, both);
    update(both, both.granting(PHONE_MANAGER, null));
    String token =
        ports().partnerAccesses().groups(partner, new PageRequest("", 1, null)).nextPageToken();
    assertThat(token).isNotNull();
    Refusals.assertRefused(
        () -> ports().partnerAccesses().groups(ids.companyId(), new PageRequest("", 1, token)),
        Refusal.InvalidRequest.class);
  }

  private List<GroupId> groups(String startsWith) {
    return everyPage(startsWith, 1, request -> ports().partnerAccesses().groups(partner, request));
  }

  private Company customer(String name) {
    return TestData.company()
        .id(ids.companyId())
        .name(name)
        .type(CompanyType.CUSTOMER)
        .partnerOfRecord(partner)
        .build();
  }

  private PartnerAccess access(
      RoleId role,
      @Nullable Instant until,
      @Nullable Extension proposal,
      @Nullable Integer stage,
      boolean open) {
    PartnerGrant grant = new PartnerGrant(partner, 7, until);
    return new PartnerAccess(
        customer,
        role,
        grant.partner(),
        grant.round(),
        FakeClock.START.plusNanos(1),
        until,
        open
            ? List.of(new EmailAddress("b@sømænd.example"), new EmailAddress("A@example.com"))
            : List.of(),
        proposal,
        stage,
        open,
        1);
  }
}
