package io.gatehouse.domain.assignment;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.user.CustomerScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For which customers a user's permissions over customers are to hold (R18).
 *
 * @param kind all, or a list of chosen ones; null: as it is
 * @param add to be put on the list; with {@code remove}, at most {@link #MOST} at once
 * @param remove to be taken off it; whoever is not on it is passed over
 */
public record CustomerChoice(
    CustomerScope.@Nullable Kind kind, List<CompanyId> add, List<CompanyId> remove) {
  /**
   * One transaction takes them with all a new user may be given: each is a membership and a tie.
   */
  public static final int MOST = 20;

  /** As it is, or as it follows from what the user is given. */
  public static final CustomerChoice NONE = change(List.of(), List.of());

  public CustomerChoice {
    add = List.copyOf(add);
    remove = List.copyOf(remove);
  }

  /** The list there is, with these on it and without those. */
  public static CustomerChoice change(List<CompanyId> add, List<CompanyId> remove) {
    return new CustomerChoice(null, add, remove);
  }

  /** All customers. */
  public static CustomerChoice all() {
    return new CustomerChoice(CustomerScope.Kind.ALL, List.of(), List.of());
  }

  /** A list, with these put on it. */
  public static CustomerChoice of(CompanyId... chosen) {
    return new CustomerChoice(CustomerScope.Kind.CHOSEN, List.of(chosen), List.of());
  }
}
