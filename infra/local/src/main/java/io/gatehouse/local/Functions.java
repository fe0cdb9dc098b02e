package io.gatehouse.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The functions of the stack, by name. */
final class Functions {
  private final Map<String, LocalFunction> byName;

  private Functions(Map<String, LocalFunction> byName) {
    this.byName = Map.copyOf(byName);
  }

  /**
   * Makes each handler as Lambda's start would, several at once: most of a start is waiting for
   * class loading.
   */
  static Functions load(Map<String, String> handlers) {
    Map<String, LocalFunction> functions = new ConcurrentHashMap<>();
    handlers.entrySet().parallelStream()
        .forEach(
            entry ->
                functions.put(
                    entry.getKey(), new LocalFunction(make(entry.getKey(), entry.getValue()))));
    return new Functions(functions);
  }

  Optional<LocalFunction> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static RequestStreamHandler make(String function, String handler) {
    try {
      return Class.forName(handler)
          .asSubclass(RequestStreamHandler.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | ClassCastException failure) {
      throw new IllegalStateException(
          "Function %s cannot start: %s".formatted(function, handler), failure);
    }
  }
}
