package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.event.PersonalRecords;
import io.gatehouse.domain.importing.Imports;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.idempotency.IdempotentChanges;
import io.gatehouse.lambda.runtime.FunctionContext;
import io.gatehouse.lambda.secrets.SigningKey;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Every port is a bean, to be asked for by its interface. */
class BeansTest {

  @Test
  void success_everyPortIsThere() {
    ApplicationContext context =
        FunctionContext.builder().properties(Map.of("TABLE_NAME", LocalTable.NAME)).build();
    context.registerSingleton(DynamoDbClient.class, LocalTable.client());
    context.registerSingleton(SigningKey.class, Adapters.SIGNING_KEY);
    try (context) {
      context.start();
      for (Class<?> port :
          List.of(
              Changes.class,
              IdempotentChanges.class,
              Companies.class,
              Users.class,
              Invitations.class,
              Imports.class,
              PasswordResets.class,
              EmailChanges.class,
              ReadAccessFacts.class,
              AccessIndex.class,
              EventLog.class,
              PersonalRecords.class,
              Messages.class)) {
        assertThat(context.getBean(port)).as(port.getSimpleName()).isNotNull();
      }
      assertThat(context.getBean(Changes.class)).isSameAs(context.getBean(IdempotentChanges.class));
    }
  }
}
