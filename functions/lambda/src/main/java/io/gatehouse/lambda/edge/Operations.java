package io.gatehouse.lambda.edge;

import java.util.List;

/**
 * The operations of one function. A singleton that makes the use cases over the ports it is given.
 */
@FunctionalInterface
public interface Operations {
  List<Binding<?, ?, ?>> bindings();
}
