package io.gatehouse.domain.permission;

import java.util.regex.Pattern;

/**
 * Names one thing of a company that single users may be given, such as an instance of a data estate
 * (R17). Gatehouse does not keep these things; it only knows who may use which.
 *
 * @param kind a kind of the catalogue, such as {@code instance}
 * @param name as its keeper calls it within the company; 1 to 100 letters, digits, points, hyphens
 *     and underscores
 */
public record ResourceId(String kind, String name) implements Comparable<ResourceId> {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  public ResourceId {
    Slug.require(kind, "a kind of resource such as instance");
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "must have 1 to 100 letters, digits, points, hyphens or underscores");
    }
  }

  @Override
  public int compareTo(ResourceId other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return kind + ":" + name;
  }
}
