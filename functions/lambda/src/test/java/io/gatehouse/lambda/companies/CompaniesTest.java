package io.gatehouse.lambda.companies;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Items;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CompaniesTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();

  @Test
  void success_R4_firstUserIsContactPersonAndAdministrator() {
    Map<String, Object> person = People.person("eva@nordwind.example");
    person.put("sendInvitation", false);
    Reply made =
        create(Map.of("name", " Nordwind  ApS ", "type", "PARTNER", "firstUser", person))
            .expect(201);
    assertThat(made.at("/company/name")).isEqualTo("Nordwind ApS");
    assertThat(made.at("/company/contactPersonId")).isEqualTo(made.at("/firstUser/id"));
    assertThat(made.at("/firstUser/administrator")).isEqualTo("true");
    assertThat(made.at("/firstUser/contactPerson")).isEqualTo("true");
    assertThat(made.at("/firstUser/status")).isEqualTo("NOT_INVITED");
    assertThat(made.json().at("/firstUser").has("invitation")).isFalse();
  }

  @Test
  void success_R2_aCustomerHasAPartnerOfRecord() {
    String partner =
        create(Map.of("name", "Nordwind", "type", "PARTNER")).expect(201).at("/company/id");
    Reply made =
        create(Map.of("name", "Kunde", "type", "CUSTOMER", "partnerOfRecordId", partner))
            .expect(201);
    assertThat(made.at("/company/partnerOfRecordId")).isEqualTo(partner);
    assertThat(made.json().has("firstUser")).isFalse();
  }

  @Test
  void failure_R1_R2_companiesInTheWrongPlace() {
    create(Map.of("name", "Second", "type", "OPERATOR")).invalid("/type");
    create(Map.of("name", "Sub", "type", "SUB_PARTNER")).invalid("/parentCompanyId");
    create(Map.of("name", "Kunde", "type", "CUSTOMER", "partnerOfRecordId", "cmp_nowhere"))
        .invalid("/partnerOfRecordId");
    create(Map.of("name", "Kunde", "type", "customer")).invalid("/type");
    create(Map.of("name", "Kunde", "type", "CUSTOMER", "firstUser", Map.of()))
        .invalid("/firstUser/email");
    assertThat(portal.items.of("COMPANY")).hasSize(1);
  }

  @Test
  void failure_R8_addressOfAnotherUserInAnyCase() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", "Nordwind");
    body.put("type", "PARTNER");
    body.put("firstUser", People.person(" OLIVIA@Operator.Example "));
    create(body).refused(409, "email-taken");
    assertThat(portal.items.of("COMPANY")).hasSize(1);
  }

  @Test
  void success_R5_contactPersonIsAnyUserOfTheCompany() {
    Member first = portal.people.company(operator, "Nordwind", "adam@nordwind.example");
    Member other = portal.people.colleague(first, "bo@nordwind.example");
    Reply changed = contact(first, other.id()).expect(200);
    assertThat(changed.at("/contactPersonId")).isEqualTo(other.id());
    assertThat(portal.as(first).ask(Operation.COMPANY_GET, first.company()).expect(200).text())
        .isEqualTo(changed.text());
    var event = portal.items.events("company.contact-person-set").getFirst();
    assertThat(Items.text(event.get("before").m(), "company.contactPersonId"))
        .isEqualTo(first.id());
    assertThat(Items.text(event.get("after").m(), "company.contactPersonId")).isEqualTo(other.id());
  }

  @Test
  void failure_R5_contactPersonFromElsewhere() {
    Member first = portal.people.company(operator, "Nordwind", "adam@nordwind.example");
    contact(first, operator.id()).refused(404, "not-found");
    contact(first, "nobody").invalid("/userId");
  }

  private Reply contact(Member administrator, String user) {
    return portal
        .as(administrator)
        .post(
            Operation.COMPANY_CONTACT_PERSON_SET, Map.of("userId", user), administrator.company());
  }

  private Reply create(Map<String, ?> body) {
    return portal.as(operator).post(Operation.COMPANY_CREATE, body);
  }
}
