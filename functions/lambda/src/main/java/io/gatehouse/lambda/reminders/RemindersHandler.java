package io.gatehouse.lambda.reminders;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.runtime.FunctionHandler;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lambda's way into {@link RunSchedule}, for the scheduler and for whoever starts a run by hand.
 * The event says nothing.
 */
public final class RemindersHandler extends FunctionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(RemindersHandler.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Enough for the item at hand; what is left is still due in the next run. */
  private static final int RESERVE_MILLISECONDS = 10_000;

  private final RunSchedule runSchedule;

  public RemindersHandler() {
    this.runSchedule = bean(RunSchedule.class);
  }

  public RemindersHandler(ApplicationContext context) {
    super(context);
    this.runSchedule = bean(RunSchedule.class);
  }

  @Override
  protected void handle(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    String invocation = context == null ? "none" : context.getAwsRequestId();
    RunReport report =
        runSchedule.run(
            invocation,
            () -> context == null || context.getRemainingTimeInMillis() > RESERVE_MILLISECONDS);
    LOG.atInfo().addKeyValue("counts", report.counts()).log("schedule run");
    MAPPER.writeValue(answer, new TreeMap<>(report.counts()));
  }

  /** Only a read: a run would do real work. */
  @Override
  public void prime() {
    bean(Users.class).find(new UserId("usr_priming"));
  }
}
