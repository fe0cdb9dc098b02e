package io.gatehouse.lambda.edge;

import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Named;
import io.gatehouse.domain.refusal.Refusal;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of each kind of refusal, found by reflection: a new one is tested without anybody thinking of
 * it.
 */
final class EveryRefusal {
  static final Instant RETRY_AT = Instant.parse("2026-03-02T08:16:30.000000001Z");

  private EveryRefusal() {}

  static Stream<Refusal> samples() {
    return Arrays.stream(Refusal.class.getPermittedSubclasses()).map(EveryRefusal::sample);
  }

  private static Refusal sample(Class<?> kind) {
    Object[] values = Arrays.stream(kind.getRecordComponents()).map(EveryRefusal::value).toArray();
    try {
      Constructor<?> constructor =
          kind.getDeclaredConstructor(
              Arrays.stream(kind.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      return (Refusal) constructor.newInstance(values);
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Object value(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return "company.admin";
    }
    if (type == int.class) {
      return 3;
    }
    if (type == long.class) {
      return 3L;
    }
    if (type == Named.class) {
      return new Named("core", Map.of("en", "Core seat"));
    }
    if (type == Set.class) {
      return Set.of(Refusal.SeatObstacle.values());
    }
    if (component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>")) {
      return List.of("Ida Berg");
    }
    if (type == Instant.class) {
      return RETRY_AT;
    }
    if (type == List.class && component.getGenericType().getTypeName().contains("Named")) {
      return List.of(new Named("shop.view", Map.of("en", "Shop", "fr", "Boutique", "da", "Butik")));
    }
    if (type == List.class) {
      return List.of(new FieldError("/email", "is required"));
    }
    throw new IllegalStateException("no sample of " + type);
  }
}
