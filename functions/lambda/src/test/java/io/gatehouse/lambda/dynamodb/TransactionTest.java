package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.CompanyBuilder;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Every write of a change has a condition; none is there by itself. */
class TransactionTest {

  private static final User USER = TestData.user().build();
  private static final Set<PermissionId> SOME =
      Set.of(new PermissionId("invoices.view"), new PermissionId("users.view"));
  private static final CompanyId PARTNER = new CompanyId("cmp_partner");

  @Test
  @DisplayName(
      "R8, R48: every write is a put under a condition; but entries in lists of users follow theirs")
  void success_R48_nothingIsWrittenWithoutACondition() {
    List<Put> puts =
        puts(
            Change.builder()
                .create(USER)
                .create(TestData.membership(USER, Set.of()))
                .update(TestData.company().build(), TestData.company().version(2).build())
                .send(
                    new OutgoingMessage(
                        new MessageId("msg_1"),
                        USER.home(),
                        new Delivery.AlignSignIn(USER.id()),
                        FakeClock.START))
                .log(
                    TestData.context(TestData.operator(), FakeClock.START)
                        .event(
                            new EventId("evt_1"),
                            EventKind.USER_CREATED,
                            USER.home(),
                            USER.id(),
                            Map.of(),
                            USER.facts())));

    assertThat(puts)
        .extracting(put -> put.item().get(Attributes.TYPE).s())
        .startsWith("USER", "EMAIL", "MEMBERSHIP", "COMPANY")
        .endsWith("EVENT", "PERSONAL", "MESSAGE")
        .filteredOn(type -> !type.equals("ROSTER"))
        .hasSize(7);
    assertThat(puts)
        .filteredOn(put -> !put.item().get(Attributes.TYPE).s().equals("ROSTER"))
        .extracting(Put::conditionExpression)
        .containsExactly(
            "attribute_not_exists(#pk)",
            "attribute_not_exists(#pk)",
            "attribute_not_exists(#pk)",
            "#version = :before",
            "attribute_not_exists(#pk)",
            "attribute_not_exists(#pk)",
            "attribute_not_exists(#pk)");
  }

  @Test
  @DisplayName("R2: a partner's pointer to its customer comes with the customer")
  void success_R2_pointerOfThePartner() {
    Company direct = customer().build();
    Company referred = customer().partnerOfRecord(PARTNER).build();
    Company referredLater = customer().partnerOfRecord(PARTNER).version(2).build();
    assertThat(types(Change.builder().create(direct))).containsExactly("COMPANY");
    assertThat(types(Change.builder().create(referred))).containsExactly("COMPANY", "CUSTOMER");
    assertThat(types(Change.builder().update(direct, referredLater)))
        .containsExactly("COMPANY", "CUSTOMER");
    assertThat(types(Change.builder().update(referred, referred.administratorActivated())))
        .containsExactly("COMPANY");
    assertThat(types(Change.builder().update(referred, customer().version(2).build())))
        .as("the one of the former partner leaves its list, and stays for the past")
        .containsExactly("COMPANY", "CUSTOMER");
    assertThat(types(Change.builder().update(referred, referred.suspended())))
        .containsExactly("COMPANY", "CUSTOMER");
    assertThat(types(Change.builder().update(referred, referred.moved(new CompanyId("cmp_other")))))
        .containsExactly("COMPANY", "CUSTOMER", "CUSTOMER");
    assertThat(puts(Change.builder().create(referred)).getLast().conditionExpression())
        .isEqualTo("attribute_not_exists(#pk) OR #type = :type");
  }

  private static CompanyBuilder customer() {
    return TestData.company().type(CompanyType.CUSTOMER);
  }

  private static List<String> types(Change.Builder change) {
    return puts(change).stream().map(put -> put.item().get(Attributes.TYPE).s()).toList();
  }

  private static List<Put> puts(Change.Builder change) {
    return new Transaction("table", paid -> true)
        .add(change.build()).writes().stream().map(TransactWriteItem::put).toList();
  }

  @Test
  @DisplayName(
      "R8, R12: a changed address frees the old item, if it is theirs, and takes the new one")
  void success_R8_R12_changedAddress() {
    List<TransactWriteItem> writes =
        writes(Change.builder().update(USER, USER.withEmail(new EmailAddress("b@example.com"))));
    assertThat(writes).hasSize(3);
    assertThat(writes.get(1).delete().key().get(Attributes.PK).s())
        .isEqualTo("EMAIL#usr_anna@example.com");
    assertThat(writes.get(1).delete().conditionExpression()).isEqualTo("#userId = :user");
    assertThat(writes.get(1).delete().expressionAttributeValues().get(":user").s())
        .isEqualTo(USER.id().value());
    assertThat(writes.get(2).put().item().get(Attributes.PK).s()).isEqualTo("EMAIL#b@example.com");
    assertThat(writes.get(2).put().conditionExpression()).isEqualTo("attribute_not_exists(#pk)");
  }

  @Test
  @DisplayName("R8: the same address written otherwise is the same item")
  void success_R8_sameAddressInOtherLetters() {
    assertThat(
            writes(
                Change.builder()
                    .update(USER, USER.withEmail(new EmailAddress("USR_Anna@example.com")))))
        .hasSize(1);
  }

  @Test
  @DisplayName("R12: an erased user frees their address, and takes none")
  void success_R12_erasedUserTakesNoAddress() {
    User deleted = TestData.user().deletedAt(FakeClock.START).build();
    List<TransactWriteItem> writes = writes(Change.builder().update(deleted, deleted.erased()));
    assertThat(writes).hasSize(2);
    assertThat(writes.getLast().delete().key().get(Attributes.PK).s()).startsWith("EMAIL#");
  }

  @Test
  @DisplayName("R12: of the lists of users only what a change moves is written")
  void success_R12_onlyWhatMovesInTheLists() {
    assertThat(listed(Change.builder().update(USER, USER.invited()))).containsExactly("STATUS");
    assertThat(listed(Change.builder().update(USER, USER.sessionsEnded(FakeClock.START))))
        .isEmpty();
    Membership member = TestData.membership().atHome(USER).permissions(SOME).build();
    Membership other =
        TestData.membership()
            .atHome(USER)
            .permission(new PermissionId("invoices.view"), 0)
            .permission(new PermissionId("orders.view"), 0)
            .version(2)
            .build();
    assertThat(listed(Change.builder().update(member, other)))
        .containsExactly("PERMISSION#orders.view", "-PERMISSION#users.view");
    User deleted = USER.deleted(FakeClock.START);
    assertThat(listed(Change.builder().update(member, member.following(deleted))))
        .containsExactlyInAnyOrder("-PERMISSION#invoices.view", "-PERMISSION#users.view");
    assertThat(listed(Change.builder().update(deleted, deleted.erased())))
        .containsExactlyInAnyOrder("-STATUS", "-FIRST-NAME", "-EMAIL", "-NEWEST");
  }

  /** Slots written, and with a minus those deleted. */
  private static List<String> listed(Change.Builder change) {
    return new Transaction("table", paid -> true)
        .add(change.build()).writes().stream()
            .filter(TransactionTest::isOfLists)
            .map(
                write ->
                    write.put() == null
                        ? "-" + slot(write.delete().key())
                        : slot(write.put().item()))
            .toList();
  }

  private static String slot(Map<String, AttributeValue> key) {
    return RosterKey.of(new Item(key)).slot();
  }

  private static boolean isOfLists(TransactWriteItem write) {
    Map<String, AttributeValue> key =
        write.put() == null ? write.delete().key() : write.put().item();
    return key.get(Attributes.SK).s().startsWith("ROSTER#");
  }

  /** But for those of lists. */
  private static List<TransactWriteItem> writes(Change.Builder change) {
    return new Transaction("table", paid -> true)
        .add(change.build()).writes().stream().filter(write -> !isOfLists(write)).toList();
  }
}
