package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a decision about access needs comes in one read, and what does not exist is null. */
public abstract class AccessFactsContract extends PortsContract {

  private final User caller = TestData.user().id(ids.userId()).home(ids.companyId()).build();

  @Test
  void success_nothingExists() {
    assertThat(ports().accessFacts().read(ids.userId(), ids.companyId()))
        .isEqualTo(new AccessFacts(null, null, null, null));
  }

  @Test
  void success_everythingExists() {
    Company company = company();
    Membership held =
        new Membership(company.id(), caller.id(), caller.name(), TestData.ADMINISTRATOR, 1);
    Membership atOperator =
        new Membership(CompanyId.OPERATOR, caller.id(), caller.name(), Set.of(), 1);
    create(caller, company, held, atOperator);
    assertThat(ports().accessFacts().read(caller.id(), company.id()))
        .isEqualTo(new AccessFacts(caller, company, held, atOperator));
  }

  @Test
  void success_membershipElsewhereIsNotTaken() {
    Company company = company();
    Membership elsewhere = TestData.membership(caller, TestData.ADMINISTRATOR);
    Membership ofSomebodyElse =
        new Membership(company.id(), ids.userId(), caller.name(), TestData.ADMINISTRATOR, 1);
    create(caller, company, elsewhere, ofSomebodyElse);
    assertThat(ports().accessFacts().read(caller.id(), company.id()))
        .isEqualTo(new AccessFacts(caller, company, null, null));
  }

  @Test
  void success_companyIsTheOperatorItself() {
    Membership held =
        new Membership(CompanyId.OPERATOR, caller.id(), caller.name(), TestData.ADMINISTRATOR, 1);
    create(caller, held);
    AccessFacts facts = ports().accessFacts().read(caller.id(), CompanyId.OPERATOR);
    assertThat(facts.user()).isEqualTo(caller);
    assertThat(facts.membership()).isEqualTo(held);
    assertThat(facts.operatorMembership()).isEqualTo(held);
  }

  @Test
  void success_unknownCallerOfAKnownCompany() {
    Company company = company();
    create(company);
    assertThat(ports().accessFacts().read(ids.userId(), company.id()))
        .isEqualTo(new AccessFacts(null, company, null, null));
  }
}
