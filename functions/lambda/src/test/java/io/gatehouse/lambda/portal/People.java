package io.gatehouse.lambda.portal;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.lambda.edge.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Companies and users, made the way everybody makes them: through the functions. */
public final class People {
  private final TestPortal portal;

  People(TestPortal portal) {
    this.portal = portal;
  }

  /** What a person needs to be made a user; may be changed. */
  public static SequencedMap<String, Object> person(String email) {
    SequencedMap<String, Object> person = new LinkedHashMap<>();
    person.put("firstName", "Anna");
    person.put("lastName", "Ørsted");
    person.put("email", email);
    person.put("language", "en");
    return person;
  }

  /** Starts the portal; its first administrator, active. */
  public Member operator() {
    return operator("olivia@operator.example");
  }

  public Member operator(String email) {
    Reply made =
        portal
            .direct(Operation.PORTAL_INITIALIZE)
            .actor("workload", "installer")
            .input(Map.of("companyName", "Operator A/S", "administrator", person(email)))
            .send()
            .expect(201);
    return activated(new Member(made.at("/firstUser/id"), "cmp_operator", email));
  }

  /** A partner and its administrator, active; the operator made it. */
  public Member company(Member operator, String name, String email) {
    Reply made =
        portal
            .as(operator)
            .post(
                Operation.COMPANY_CREATE,
                Map.of("name", name, "type", "PARTNER", "firstUser", person(email)))
            .expect(201);
    return activated(new Member(made.at("/firstUser/id"), made.at("/company/id"), email));
  }

  /** A customer of the partner and its administrator, active; the operator made it. */
  public Member customer(Member operator, Member partner, String name, String email) {
    Reply made =
        portal
            .as(operator)
            .post(
                Operation.COMPANY_CREATE,
                Map.of(
                    "name",
                    name,
                    "type",
                    "CUSTOMER",
                    "partnerOfRecordId",
                    partner.company(),
                    "firstUser",
                    person(email)))
            .expect(201);
    return activated(new Member(made.at("/firstUser/id"), made.at("/company/id"), email));
  }

  /** An operator, a company and its administrator. */
  public Member company() {
    return company(operator(), "Nordwind ApS", "adam@nordwind.example");
  }

  /** A user of the same company who was invited and has the mail. */
  public Member invited(Member administrator, String email, String... permissions) {
    Map<String, Object> person = person(email);
    person.put("permissions", List.of(permissions));
    Reply made =
        portal
            .as(administrator)
            .post(Operation.USER_CREATE, person, administrator.company())
            .expect(201);
    portal.deliverOutbox();
    return new Member(made.at("/id"), administrator.company(), email);
  }

  /** A user of the same company, active. */
  public Member colleague(Member administrator, String email, String... permissions) {
    return activated(invited(administrator, email, permissions));
  }

  /** Somebody of another company is given something here, past every rule. */
  public void contact(Member outsider, Member of, String... permissions) {
    contact(outsider, of, null, permissions);
  }

  /** With a seat; null for none. */
  public void contact(
      Member outsider, Member of, @Nullable SeatTypeId seat, String... permissions) {
    Membership tie =
        TestData.membership()
            .company(new CompanyId(of.company()))
            .user(new UserId(outsider.id()))
            .standing(null)
            .away(new CompanyId(outsider.company()))
            .seat(seat)
            .permissions(Stream.of(permissions).map(PermissionId::new).collect(Collectors.toSet()))
            .build();
    portal.commit(Change.builder().create(tie).build());
  }

  /** Whoever was invited and has the mail to come accepts. */
  public Member activated(Member member) {
    portal.deliverOutbox();
    portal.anyone().post(Operation.INVITATION_ACCEPT, linkTo(member).redemption()).expect(200);
    portal.deliverOutbox();
    return member;
  }

  /** The newest mail with a link that this user got. */
  public LinkMail linkTo(Member member) {
    return lettersTo(member).stream()
        .flatMap(letter -> LinkMail.of(letter).stream())
        .toList()
        .getLast();
  }

  public List<Letter> lettersTo(Member member) {
    return portal.post.letters().stream()
        .filter(letter -> letter.to().email().value().equals(member.email()))
        .toList();
  }
}
