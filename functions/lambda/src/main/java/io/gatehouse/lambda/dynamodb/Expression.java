package io.gatehouse.lambda.dynamodb;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An expression with the values it names. In its text every attribute {@code x} is called {@code
 * #x}: many plain names are reserved words, and more become so.
 */
final class Expression {
  private static final Pattern NAME = Pattern.compile("#([A-Za-z]+)");

  private final String text;
  private final Map<String, AttributeValue> values;

  private Expression(String text, Map<String, AttributeValue> values) {
    this.text = text;
    this.values = values;
  }

  static Expression of(String text) {
    return new Expression(text, Map.of());
  }

  /** Gives {@code :name} a value. */
  Expression with(String name, String value) {
    return with(name, AttributeValue.fromS(value));
  }

  /** Gives {@code :name} a value. */
  Expression with(String name, long value) {
    return with(name, AttributeValue.fromN(Long.toString(value)));
  }

  private Expression with(String name, AttributeValue value) {
    Map<String, AttributeValue> more = new TreeMap<>(values);
    more.put(":" + name, value);
    return new Expression(text, more);
  }

  String text() {
    return text;
  }

  Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    NAME.matcher(text).results().forEach(found -> names.put(found.group(), found.group(1)));
    return names;
  }

  Map<String, AttributeValue> values() {
    return Collections.unmodifiableMap(values);
  }
}
