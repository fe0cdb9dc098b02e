package io.gatehouse.lambda.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.NopStatusListener;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.slf4j.LoggerFactory;

@ResourceLock(Resources.SYSTEM_OUT)
class LogConfiguratorTest {

  @Test
  void isWhatSlf4jAndLogbackFind() {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    assertThat(context.getLogger("io.gatehouse").getLevel()).isEqualTo(Level.INFO);
    assertThat(context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders())
        .toIterable()
        .hasSize(1);
  }

  @Test
  void writesNothingBelowTheThreshold() {
    LoggerContext context = configured(Level.INFO);
    Logger ours = context.getLogger("io.gatehouse.sample");
    assertThat(WrittenLog.of(() -> ours.debug("detail"))).isEmpty();
    assertThat(ours.isInfoEnabled()).isTrue();
    Logger library = context.getLogger("io.micronaut.context");
    assertThat(WrittenLog.of(() -> library.info("starting"))).isEmpty();
    assertThat(library.isWarnEnabled()).isTrue();
  }

  @Test
  void aLowThresholdIsForOursAloneAndAHighOneForAll() {
    LoggerContext low = configured(Level.DEBUG);
    assertThat(low.getLogger("io.gatehouse.sample").isDebugEnabled()).isTrue();
    assertThat(low.getLogger("io.micronaut").isInfoEnabled()).isFalse();
    LoggerContext high = configured(Level.ERROR);
    assertThat(high.getLogger("io.gatehouse.sample").isWarnEnabled()).isFalse();
    assertThat(high.getLogger("io.micronaut").isWarnEnabled()).isFalse();
  }

  @Test
  void logbackSaysNothingAboutItself() {
    // It prints its warnings at start unless somebody listens for them.
    assertThat(configured(Level.INFO).getStatusManager().getCopyOfStatusListenerList())
        .hasOnlyElementsOfType(NopStatusListener.class);
  }

  @Test
  void takesTheThresholdFromLambdasSetting() {
    assertThat(LogConfigurator.threshold(null)).isEqualTo(Level.INFO);
    assertThat(LogConfigurator.threshold("unheard of")).isEqualTo(Level.INFO);
    assertThat(LogConfigurator.threshold("FATAL")).isEqualTo(Level.ERROR);
    for (Level level : List.of(Level.TRACE, Level.DEBUG, Level.WARN, Level.ERROR)) {
      assertThat(LogConfigurator.threshold(level.levelStr)).isEqualTo(level);
    }
  }

  private static LoggerContext configured(Level threshold) {
    var context = new LoggerContext();
    LogConfigurator.configure(context, threshold);
    return context;
  }
}
