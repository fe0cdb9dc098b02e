package io.gatehouse.bench.measure;

import com.amazonaws.services.lambda.runtime.Context;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.lambda.access.AccessHandler;
import io.gatehouse.lambda.dynamodb.LocalTable;
import io.gatehouse.lambda.portal.TestPortal;
import io.gatehouse.lambda.runtime.FunctionHandler;
import io.gatehouse.lambda.runtime.SampleContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One check through the handler, as Lambda calls it: what it reads, and how long it takes. */
final class Checks implements AutoCloseable {
  private static final int WARM_UP = 20_000;
  private static final int MEASURED = 20_000;

  private static final CompanyId PARTNER = new CompanyId("cmp_partner");
  private static final CompanyId CUSTOMER = new CompanyId("cmp_customer");
  private static final User ANNA =
      TestData.user()
          .id(new UserId("usr_anna"))
          .home(PARTNER)
          .email("anna@example.com")
          .status(UserStatus.ACTIVE)
          .build();

  private final MeteredDynamoDb dynamoDb = new MeteredDynamoDb(LocalTable.client());
  private final TestPortal portal = new TestPortal(dynamoDb.client());
  private final FunctionHandler handler =
      portal.handlers().stream().filter(AccessHandler.class::isInstance).findFirst().orElseThrow();
  private final Context invocation = new SampleContext("bench");

  Checks() {
    put(TestData.company().id(PARTNER).build());
    put(
        TestData.company()
            .id(CUSTOMER)
            .type(CompanyType.CUSTOMER)
            .partnerOfRecord(PARTNER)
            .build());
    put(
        ANNA,
        TestData.membership()
            .atHome(ANNA)
            .permission(PermissionId.CUSTOMERS_ADMIN, 0)
            .permission(PermissionId.USERS_MANAGE, 0)
            .customers(CustomerScope.Kind.CHOSEN)
            .build());
    put(
        TestData.membership()
            .elsewhere(CUSTOMER, ANNA)
            .permission(new PermissionId("invoices.view"), 0)
            .chosen(1L)
            .build());
  }

  private void put(Entity... entities) {
    Change.Builder change = Change.builder();
    Arrays.stream(entities).forEach(change::create);
    portal.commit(change.build());
  }

  static List<String> measure() throws IOException {
    List<String> lines = new ArrayList<>();
    // Where users are at home is remembered by a warm function: each first check meets a cold one.
    try (Checks checks = new Checks()) {
      lines.add("  at home, first        " + checks.read(PARTNER));
      lines.add("  at home, again        " + checks.read(PARTNER));
    }
    try (Checks checks = new Checks()) {
      lines.add("  for a customer, first " + checks.read(CUSTOMER));
      lines.add("  for a customer, again " + checks.read(CUSTOMER) + " (aim: one call, 4 keys)");
      lines.addAll(checks.times());
    }
    return lines;
  }

  private String read(CompanyId company) throws IOException {
    dynamoDb.reset();
    ask(event(company));
    return dynamoDb.told();
  }

  private List<String> times() throws IOException {
    byte[] event = event(CUSTOMER);
    for (int one = 0; one < WARM_UP; one++) {
      ask(event);
    }
    long[] total = new long[MEASURED];
    long[] own = new long[MEASURED];
    for (int one = 0; one < MEASURED; one++) {
      dynamoDb.reset();
      long before = System.nanoTime();
      ask(event);
      total[one] = System.nanoTime() - before;
      own[one] = total[one] - dynamoDb.nanoseconds();
    }
    return List.of(
        "  %,d warm checks for a customer, in microseconds:".formatted(MEASURED),
        "    own time, without DynamoDB   " + told(own) + " (aim: p99 below 1,000)",
        "    all of it, on DynamoDB Local " + told(total));
  }

  private void ask(byte[] event) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(event), answer, invocation);
    portal.dynamoDb.forgetCalls();
    if (!answer.toString(StandardCharsets.UTF_8).contains("\"allowed\":true")) {
      throw new IllegalStateException(answer.toString(StandardCharsets.UTF_8));
    }
  }

  private static byte[] event(CompanyId company) {
    return """
    {"operation":"access.check","actor":{"workload":"bench"},
     "input":{"userId":"%s","companyId":"%s","permission":"users.manage"}}"""
        .formatted(ANNA.id(), company)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String told(long[] nanoseconds) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return "p50 %,.0f, p90 %,.0f, p99 %,.0f, most %,.0f"
        .formatted(at(sorted, 50), at(sorted, 90), at(sorted, 99), at(sorted, 100));
  }

  private static double at(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1_000.0;
  }

  @Override
  public void close() {
    portal.close();
  }
}
