package io.gatehouse.domain.access;

import io.gatehouse.domain.id.CompanyId;
import java.util.Comparator;

/**
 * One thing of a company, in the order in which they are searched: by company, then by name.
 *
 * @param name empty: the company itself, before its things
 */
public record ResourcePlace(CompanyId company, String name) implements Comparable<ResourcePlace> {
  private static final Comparator<ResourcePlace> ORDER =
      Comparator.comparing(ResourcePlace::company).thenComparing(ResourcePlace::name);

  /** Reads what {@link #toString} wrote. */
  public static ResourcePlace parse(String text) {
    int slash = text.indexOf('/');
    return new ResourcePlace(new CompanyId(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return company + "/" + name;
  }

  @Override
  public int compareTo(ResourcePlace other) {
    return ORDER.compare(this, other);
  }
}
