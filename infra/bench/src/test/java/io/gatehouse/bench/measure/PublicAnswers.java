package io.gatehouse.bench.measure;

import com.amazonaws.services.lambda.runtime.Context;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.lambda.dynamodb.LocalTable;
import io.gatehouse.lambda.passwords.PublicPasswordsHandler;
import io.gatehouse.lambda.portal.TestPortal;
import io.gatehouse.lambda.runtime.FunctionHandler;
import io.gatehouse.lambda.runtime.SampleContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;

/**
 * Whether public answers take longer for an address, or a user, that exists (R40): 200 tries each,
 * interleaved by chance, through the handler on DynamoDB Local. What differs between two that both
 * exist, in the same run, is noise.
 */
final class PublicAnswers implements AutoCloseable {
  private static final int WARM_UP = 2_000;
  private static final int TRIES = 200;
  private static final double LIKELY = 0.05;
  private static final CompanyId COMPANY = new CompanyId("cmp_nordwind");

  private final TestPortal portal = new TestPortal(LocalTable.client());
  private final FunctionHandler handler =
      portal.handlers().stream()
          .filter(PublicPasswordsHandler.class::isInstance)
          .findFirst()
          .orElseThrow();
  private final Context invocation = new SampleContext("bench");
  private final Random chance = new Random(40);

  private PublicAnswers() {
    put(Change.builder().create(TestData.company().id(COMPANY).build()).build());
    known("usr_anna", "anna@nordwind.example");
    known("usr_bert", "bert@nordwind.example");
  }

  private void known(String id, String email) {
    User user =
        TestData.user()
            .id(new UserId(id))
            .home(COMPANY)
            .email(email)
            .status(UserStatus.ACTIVE)
            .build();
    put(Change.builder().create(user).create(TestData.membership().atHome(user).build()).build());
  }

  private void put(Change change) {
    portal.commit(change);
  }

  static List<String> measure() throws IOException {
    List<String> lines = new ArrayList<>();
    try (PublicAnswers answers = new PublicAnswers()) {
      lines.addAll(
          answers.compared(
              "a forgotten password",
              "/api/public/passwords/forgot",
              "{\"email\":\"anna@nordwind.example\"}",
              "{\"email\":\"bert@nordwind.example\"}",
              "{\"email\":\"carl@nordwind.example\"}"));
      lines.addAll(
          answers.compared(
              "the state of a made-up link",
              "/api/public/passwords/status",
              token("usr_anna", ""),
              token("usr_bert", ""),
              token("usr_carl", "")));
      lines.addAll(
          answers.compared(
              "choosing by a made-up link",
              "/api/public/passwords/choose",
              token("usr_anna", CHOICE),
              token("usr_bert", CHOICE),
              token("usr_carl", CHOICE)));
      lines.addAll(
          answers.compared(
              "confirming by a made-up link",
              "/api/public/emails/confirm",
              token("usr_anna", CODE),
              token("usr_bert", CODE),
              token("usr_carl", CODE)));
    }
    return lines;
  }

  private static final String CODE = ",\"code\":\"123456\"";
  private static final String CHOICE = CODE + ",\"password\":\"quiet Rivers 1847\"";

  private static String token(String user, String more) {
    return "{\"token\":\"%s.lnk_01JNB3W8Z0000000000000000E.%s\"%s}"
        .formatted(user, "A".repeat(43), more);
  }

  private List<String> compared(
      String what, String path, String known, String otherKnown, String unknown)
      throws IOException {
    List<byte[]> events =
        List.of(event(path, known), event(path, otherKnown), event(path, unknown));
    double[][] microseconds = new double[events.size()][TRIES];
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
    for (int round = -WARM_UP; round < TRIES; round++) {
      // Whoever waits an hour is limited by nothing; otherwise the limits would be measured.
      portal.clock.advance(Duration.ofHours(1));
      Collections.shuffle(order, chance);
      for (int which : order) {
        double took = ask(events.get(which)) / 1_000.0;
        if (round >= 0) {
          microseconds[which][round] = took;
        }
      }
    }
    double median = median(microseconds[0]);
    double noise = Math.abs(median(microseconds[1]) - median);
    double difference = Math.abs(median(microseconds[2]) - median);
    double byChance = byChance(microseconds[0], microseconds[2]);
    return List.of(
        "  %s, %d tries each, median microseconds:".formatted(what, TRIES),
        "    exists %,.0f, does not exist %,.0f: %,.1f apart, p = %.2f"
            .formatted(median, median(microseconds[2]), difference, byChance),
        "    exists %,.0f, exists as well %,.0f: %,.1f apart, p = %.2f (noise)"
            .formatted(
                median, median(microseconds[1]), noise, byChance(microseconds[0], microseconds[1])),
        "    "
            + (byChance > LIKELY
                ? "no difference was seen"
                : difference <= noise ? "the difference is below noise" : "A DIFFERENCE WAS SEEN")
            + " (Mann-Whitney, p above %.2f: as likely by chance)".formatted(LIKELY));
  }

  private static double median(double[] values) {
    return new Median().evaluate(Arrays.copyOf(values, values.length));
  }

  /** How likely it is that two samples of one population differ so in rank. */
  private static double byChance(double[] some, double[] others) {
    return new MannWhitneyUTest().mannWhitneyUTest(some, others);
  }

  private long ask(byte[] event) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    long before = System.nanoTime();
    handler.handleRequest(new ByteArrayInputStream(event), answer, invocation);
    long took = System.nanoTime() - before;
    portal.dynamoDb.forgetCalls();
    String text = answer.toString(StandardCharsets.UTF_8);
    if (!text.contains("\"statusCode\":202") && !text.contains("\"statusCode\":404")) {
      throw new IllegalStateException(text);
    }
    return took;
  }

  private static byte[] event(String path, String body) {
    return """
    {"version":"2.0","routeKey":"POST %s","headers":{"content-type":"application/json"},
     "requestContext":{"requestId":"bench","http":{"sourceIp":"203.0.113.9"}},
     "isBase64Encoded":false,"body":"%s"}"""
        .formatted(path, body.replace("\"", "\\\""))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    portal.close();
  }
}
