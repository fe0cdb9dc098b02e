package io.gatehouse.domain.refusal;

import java.util.Map;

/**
 * Something of the catalogue, as people read it.
 *
 * @param id of a permission, a role, a template or a single resource
 * @param label by language code: en, fr, da (R15)
 */
public record Named(String id, Map<String, String> label) {
  public Named {
    label = Map.copyOf(label);
  }
}
