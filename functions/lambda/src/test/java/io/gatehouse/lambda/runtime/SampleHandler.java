package io.gatehouse.lambda.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The smallest real function: reads JSON, uses a bean with a configured value, answers JSON. */
public final class SampleHandler extends FunctionHandler {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Greeting greeting;
  private int primed;

  /** As Lambda makes it. */
  public SampleHandler() {
    this.greeting = bean(Greeting.class);
  }

  SampleHandler(ApplicationContext context) {
    super(context);
    this.greeting = bean(Greeting.class);
  }

  @Override
  protected void handle(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    String name = JSON.readTree(event).path("name").asText();
    JSON.writeValue(answer, Map.of("greeting", greeting.to(name)));
  }

  @Override
  public void prime() {
    primed++;
  }

  int timesPrimed() {
    return primed;
  }

  @Singleton
  static final class Greeting {

    private final String word;

    Greeting(@Value("${GREETING_WORD:Hello}") String word) {
      this.word = word;
    }

    String to(String name) {
      return word + ", " + name;
    }
  }
}
