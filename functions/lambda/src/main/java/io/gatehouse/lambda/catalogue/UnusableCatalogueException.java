package io.gatehouse.lambda.catalogue;

import java.util.List;

/**
 * A catalogue's file that cannot be used. The message has a line for each fault: {@code my.yaml:17:
 * permissions/orders.create/requires: there is no permission 'shop.views'}.
 */
public final class UnusableCatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableCatalogueException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
