package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.testdata.MembershipBuilder;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is tied to whom is found from either end, and gone with what tied them (R9, R18). */
@DisplayName("R9, R18: ties follow memberships, from either end")
public abstract class TiesContract extends PortsContract {
  private static final RoleId ROLE = new RoleId("consultant");

  private final CompanyId company = ids.companyId();
  private final CompanyId home = ids.companyId();
  private final UserId user = ids.userId();

  @Test
  void success_R9_whatIsGivenTiesUntilItIsTaken() {
    Membership given = tie(company, user).role(ROLE, 0).build();
    create(given);
    assertThat(ties().into(company, null, 5)).containsExactly(user);
    assertThat(ties().from(home, company, null, 5)).containsExactly(user);
    assertThat(ties().next(home, null)).contains(company);

    update(given, given.emptied());
    assertThat(ties().into(company, null, 5)).isEmpty();
    assertThat(ties().from(home, company, null, 5)).isEmpty();
    assertThat(ties().next(home, null)).isEmpty();
  }

  @Test
  void success_R9_everyKindOfGiftTies() {
    List<UserId> users = new ArrayList<>(Stream.generate(ids::userId).limit(4).toList());
    create(
        tie(company, users.get(0)).seat(new SeatTypeId("view-only")).build(),
        tie(company, users.get(1)).delegated(true).build(),
        tie(company, users.get(2)).group(ROLE, 3).build(),
        tie(company, users.get(3)).chosen(2L).build());
    assertThat(ties().into(company, null, 9)).containsExactlyElementsOf(users);
  }

  @Test
  void success_R18_beingOnAListTiesWhateverElseIsTaken() {
    Membership chosen = tie(company, user).role(ROLE, 0).chosen(1L).build();
    create(chosen);
    update(chosen, chosen.emptied());
    assertThat(ties().into(company, null, 5)).containsExactly(user);
    update(chosen.emptied(), chosen.emptied().withChosen(null));
    assertThat(ties().into(company, null, 5)).isEmpty();
  }

  @Test
  void success_R9_whatIsWrittenWithoutChangingATieLeavesIt() {
    Membership given = tie(company, user).role(ROLE, 0).build();
    create(given);
    update(given, given.named(new PersonName("Ada", "Berg")));
    assertThat(ties().into(company, null, 5)).containsExactly(user);
  }

  @Test
  void success_R9_nobodyIsTiedToTheirOwnCompany() {
    create(TestData.membership().company(company).user(user).role(ROLE, 0).build());
    create(tie(company, ids.userId()).build());
    assertThat(ties().into(company, null, 5)).isEmpty();
  }

  @Test
  void success_R18_onPagesOfAnySize() {
    List<UserId> users = Stream.generate(ids::userId).limit(7).toList();
    users.reversed().forEach(each -> create(tie(company, each).role(ROLE, 0).build()));
    CompanyId other = ids.companyId();
    create(
        TestData.membership()
            .company(company)
            .user(ids.userId())
            .standing(null)
            .away(other)
            .role(ROLE, 0)
            .build());
    assertThat(ties().from(home, company, null, 9)).isEqualTo(users);
    assertThat(ties().from(home, company, users.get(2), 2)).isEqualTo(users.subList(3, 5));
    assertThat(ties().into(company, users.get(5), 9)).hasSize(2).startsWith(users.get(6));
    assertThat(ties().into(company, null, 3)).isEqualTo(users.subList(0, 3));
  }

  @Test
  void success_R18_companiesOneAfterTheOther() {
    List<CompanyId> companies = Stream.generate(ids::companyId).limit(3).toList();
    for (CompanyId each : companies.reversed()) {
      create(tie(each, user).role(ROLE, 0).build(), tie(each, ids.userId()).chosen(0L).build());
    }
    List<CompanyId> found = new ArrayList<>();
    for (var next = ties().next(home, null); next.isPresent(); ) {
      found.add(next.get());
      next = ties().next(home, next.get());
    }
    assertThat(found).isEqualTo(companies).isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void failure_limitThatIsNone() {
    for (int limit : List.of(-1, 0, Ties.MAXIMUM + 1)) {
      assertThatThrownBy(() -> ties().into(company, null, limit))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private MembershipBuilder tie(CompanyId to, UserId of) {
    return TestData.membership().company(to).user(of).standing(null).away(home);
  }

  private Ties ties() {
    return ports().ties();
  }
}
