package io.gatehouse.lambda.mailevents;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.domain.delivery.MailReport;
import io.gatehouse.domain.delivery.NoteMailReport;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.lambda.runtime.FunctionHandler;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes what one event of SES tells (R42, R49). What cannot be noted fails the invocation: Lambda
 * tries twice more, and then it stands in the queue of failures. What is none of ours is passed
 * over with a line in the log; no line holds an address.
 */
public final class MailEventsHandler extends FunctionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(MailEventsHandler.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String OPERATION = "mail.report";

  /** In whose name the log has it. */
  private static final Actor SES = new Actor.Workload("ses");

  private final NoteMailReport noteMailReport;
  private final Clock clock;

  public MailEventsHandler() {
    this.noteMailReport = bean(NoteMailReport.class);
    this.clock = bean(Clock.class);
  }

  public MailEventsHandler(ApplicationContext context) {
    super(context);
    this.noteMailReport = bean(NoteMailReport.class);
    this.clock = bean(Clock.class);
  }

  @Override
  protected void handle(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    JsonNode read = MAPPER.readTree(event);
    Optional<MailReport> report = SesEvent.read(read);
    if (report.isEmpty()) {
      LOG.atInfo().addKeyValue("eventId", read.path("id").asText("")).log("mail event passed over");
      MAPPER.writeValue(answer, Map.of("result", "PASSED_OVER"));
      return;
    }
    NoteMailReport.Result result =
        note(report.get(), context == null ? "none" : context.getAwsRequestId());
    LOG.atInfo()
        .addKeyValue("messageId", report.get().message().value())
        .addKeyValue("kind", report.get().kind().name())
        .addKeyValue("result", result.name())
        .log("mail event");
    MAPPER.writeValue(answer, Map.of("result", result.name()));
  }

  private NoteMailReport.Result note(MailReport report, String requestId) {
    return noteMailReport.note(
        report,
        new io.gatehouse.domain.event.Context(
            SES, new Source(OPERATION, requestId, null), clock.instant()));
  }

  /** Goes to the table with a mail that does not exist: nothing is noted. */
  @Override
  public void prime() {
    note(
        new MailReport(
            new MessageId("msg_priming"), null, MailReport.Kind.DELIVERED, "", clock.instant()),
        "priming");
  }
}
