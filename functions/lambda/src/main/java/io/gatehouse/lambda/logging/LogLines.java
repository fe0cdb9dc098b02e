package io.gatehouse.lambda.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import net.logstash.logback.composite.AbstractFieldJsonProvider;
import net.logstash.logback.composite.loggingevent.KeyValuePairsJsonProvider;
import net.logstash.logback.composite.loggingevent.LogLevelJsonProvider;
import net.logstash.logback.composite.loggingevent.LoggerNameJsonProvider;
import net.logstash.logback.composite.loggingevent.LoggingEventFormattedTimestampJsonProvider;
import net.logstash.logback.composite.loggingevent.MdcJsonProvider;
import net.logstash.logback.composite.loggingevent.MessageJsonProvider;
import net.logstash.logback.composite.loggingevent.StackTraceJsonProvider;
import net.logstash.logback.composite.loggingevent.ThrowableClassNameJsonProvider;
import net.logstash.logback.encoder.LoggingEventCompositeJsonEncoder;

/**
 * The fields of a log line: {@code timestamp} (RFC 3339, UTC), {@code level}, {@code logger},
 * {@code message}, {@code requestId} (Lambda's, if the event belongs to a request), the event's key
 * value pairs under their own names, and for a failure {@code errorType} and {@code stackTrace}.
 */
final class LogLines {

  private static final String[] FIELDS = {
    "timestamp", "level", "logger", "message", "requestId", "errorType", "stackTrace"
  };

  private LogLines() {}

  static Encoder<ILoggingEvent> encoder(LoggerContext context) {
    var encoder = new LoggingEventCompositeJsonEncoder();
    encoder.setContext(context);
    encoder.setLineSeparator("UNIX");
    // Jackson would search the class path for modules at start; the log needs none.
    encoder.setFindAndRegisterJacksonModules(false);
    encoder.setJsonFactoryDecorator(new LogValues());
    var fields = encoder.getProviders();
    fields.addProvider(timestamp());
    fields.addProvider(named("level", new LogLevelJsonProvider()));
    fields.addProvider(named("logger", new LoggerNameJsonProvider()));
    fields.addProvider(named("message", new MessageJsonProvider()));
    fields.addProvider(requestId());
    fields.addProvider(keyValuePairs());
    fields.addProvider(errorType());
    fields.addProvider(stackTrace());
    encoder.start();
    return encoder;
  }

  private static LoggingEventFormattedTimestampJsonProvider timestamp() {
    var timestamp = named("timestamp", new LoggingEventFormattedTimestampJsonProvider());
    timestamp.setPattern("[ISO_INSTANT]");
    return timestamp;
  }

  /** Micronaut's other values are the same in every line of a function. */
  private static MdcJsonProvider requestId() {
    var values = new MdcJsonProvider();
    values.addIncludeMdcKeyName("AWSRequestId");
    values.addMdcKeyFieldName("AWSRequestId=requestId");
    return values;
  }

  /** A pair named as one of the line's own fields would be there twice; it is renamed. */
  private static KeyValuePairsJsonProvider keyValuePairs() {
    var pairs = new KeyValuePairsJsonProvider();
    for (String field : FIELDS) {
      pairs.addKeyFieldName(field + "=value." + field);
    }
    return pairs;
  }

  private static ThrowableClassNameJsonProvider errorType() {
    var errorType = named("errorType", new ThrowableClassNameJsonProvider());
    errorType.setUseSimpleClassName(false);
    return errorType;
  }

  /** Without the jar's name behind every frame, which the default looks up. */
  private static StackTraceJsonProvider stackTrace() {
    var stackTrace = named("stackTrace", new StackTraceJsonProvider());
    stackTrace.setThrowableConverter(new ThrowableProxyConverter());
    return stackTrace;
  }

  private static <P extends AbstractFieldJsonProvider<ILoggingEvent>> P named(
      String field, P provider) {
    provider.setFieldName(field);
    return provider;
  }
}
