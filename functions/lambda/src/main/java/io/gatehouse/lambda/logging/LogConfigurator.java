package io.gatehouse.lambda.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import org.jspecify.annotations.Nullable;

/**
 * What Logback finds by the service loader. The lowest level written is {@code
 * AWS_LAMBDA_LOG_LEVEL}, which Lambda sets from the function's logging configuration, or INFO;
 * libraries are written from WARN on.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogConfigurator extends ContextAwareBase implements Configurator {

  private static final String OURS = "io.gatehouse";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    configure(context, threshold(System.getenv("AWS_LAMBDA_LOG_LEVEL")));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  static void configure(LoggerContext context, Level threshold) {
    // Otherwise Logback could write words about itself, which are not JSON, among our lines.
    context.getStatusManager().add(new NopStatusListener());
    // Looks System.out up for each event and writes an event at once: Lambda's runtime puts its own
    // stream there, which makes one log event of one write.
    var output = new ConsoleAppender<ILoggingEvent>();
    output.setContext(context);
    output.setEncoder(LogLines.encoder(context));
    output.start();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(threshold.isGreaterOrEqual(Level.WARN) ? threshold : Level.WARN);
    root.addAppender(output);
    context.getLogger(OURS).setLevel(threshold);
  }

  /** Lambda knows one level more than Logback: FATAL. */
  static Level threshold(@Nullable String configured) {
    return "FATAL".equals(configured) ? Level.ERROR : Level.toLevel(configured, Level.INFO);
  }
}
