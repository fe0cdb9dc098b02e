package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.contract.Ports;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.invitation.AcceptInvitation;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.lifecycle.NewUser;
import io.gatehouse.domain.link.LinkGate;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.FakeLinkSecrets;
import io.gatehouse.domain.memory.FakeSignInDirectory;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.password.ChoosePassword;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.password.SendPasswordReset;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.Refusals;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.User;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Nothing in the table opens anything: not after links were sent, tried wrongly, and used (R41).
 */
class NoSecretsTest {

  private static final Instant NOW = FakeClock.START;

  private final SequentialIds ids = new SequentialIds();
  private final FakeLinkSecrets secrets = new FakeLinkSecrets();
  private final FakeSignInDirectory directory = new FakeSignInDirectory();
  private int requests;

  @Test
  @DisplayName("R41, R48: no item holds a token, a code or a password")
  void success_R41_nothingSecretIsEverStored() {
    try (LocalDynamoDb local = new LocalDynamoDb()) {
      DynamoDbClient client = local.client();
      LocalTable.create(client, LocalTable.NAME, TemplateTable.read());
      Ports ports = new Adapters(client).ports();

      User user = createdUser(ports);
      Invitation invitation = ports.invitations().find(user.id()).orElseThrow();
      redeem(ports, invitation);
      PasswordReset reset = sentReset(ports, user);
      redeem(ports, reset);

      List<String> items = everyItem(client);
      assertThat(items).hasSizeGreaterThan(10);
      assertThat(String.join("\n", items))
          .contains(invitation.link().id().value(), reset.link().id().value())
          .doesNotContain(FakeLinkSecrets.TOKEN_MARK)
          .doesNotContain(secrets.code(invitation.link().id()))
          .doesNotContain(secrets.code(reset.link().id()))
          .doesNotContain(secrets.wrongCode(invitation.link().id()))
          .doesNotContain(TestData.PASSWORD.value());
    }
  }

  private User createdUser(Ports ports) {
    CompanyId home = ids.companyId();
    ports.changes().commit(Change.builder().create(TestData.company().id(home).build()).build());
    Asking asking =
        new Asking(new Access(Catalogues.SMALL), ports.accessFacts(), ports.accessIndex());
    NewUser created =
        run(
            ports,
            new CreateUser(ports.companies(), asking, ids),
            new CreateUser.Input(home, TestData.newPerson("anna@example.com")),
            new Actor.Workload("setup"));
    return created.user();
  }

  private PasswordReset sentReset(Ports ports, User user) {
    run(
        ports,
        new SendPasswordReset(new HomeUsers(ports.users()), ports.resets(), ids),
        Portal.named(user),
        TestData.operator());
    return ports.resets().find(user.id()).orElseThrow();
  }

  /** Once with a wrong code, then with the right one. */
  private void redeem(Ports ports, Linked<?> linked) {
    LinkGate gate = new LinkGate(secrets, ports.changes(), ids);
    UseCase<Redemption, ?> useCase =
        linked instanceof Invitation
            ? new AcceptInvitation(
                gate, ports.invitations(), ports.users(), ports.companies(), directory, ids)
            : new ChoosePassword(
                gate, ports.resets(), ports.users(), ports.companies(), directory, ids);
    String token = secrets.tokenText(linked.user(), linked.link().id());
    Actor anonymous = new Actor.Anonymous();
    Refusals.assertRefused(
        () ->
            run(
                ports,
                useCase,
                new Redemption(token, secrets.wrongCode(linked.link().id()), TestData.PASSWORD),
                anonymous),
        Refusal.WrongCode.class);
    run(
        ports,
        useCase,
        new Redemption(token, secrets.code(linked.link().id()), TestData.PASSWORD),
        anonymous);
  }

  private <I, O> O run(Ports ports, UseCase<I, O> useCase, I input, Actor actor) {
    Context context = TestData.context(actor, NOW, "request-" + ++requests);
    return Decisions.carryOut(
        useCase, input, context, outcome -> ports.changes().commit(outcome.change()));
  }

  private static List<String> everyItem(DynamoDbClient client) {
    return client.scan(request -> request.tableName(LocalTable.NAME)).items().stream()
        .map(ItemJson::write)
        .toList();
  }
}
