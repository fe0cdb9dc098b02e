package io.gatehouse.domain.assignment;

import org.jspecify.annotations.Nullable;

/**
 * What a user is to be given, and what is to be taken from them. The company that gives is the one
 * for which it is asked.
 *
 * @param give what they are to hold; what they hold already counts as given anew (R3)
 * @param take what they are no longer to hold; what they do not hold is passed over
 * @param template its permissions are given, too, as far as they can be in that company; null: none
 * @param selectAll gives every permission that the giver could give one by one, without the crown:
 *     nobody becomes an administrator unnoticed
 * @param withRequired whether what is given brings along what it requires (R15); otherwise it is
 *     refused without
 * @param withDependents whether what is taken takes along what requires it; otherwise it is refused
 */
public record Assignment(
    Selection give,
    Selection take,
    @Nullable String template,
    boolean selectAll,
    boolean withRequired,
    boolean withDependents) {
  /** Nothing given and nothing taken. */
  public static final Assignment NOTHING = giving(Selection.NOTHING);

  /** Exactly that is given. */
  public static Assignment giving(Selection give) {
    return new Assignment(give, Selection.NOTHING, null, false, false, false);
  }

  /** Exactly that is taken. */
  public static Assignment taking(Selection take) {
    return new Assignment(Selection.NOTHING, take, null, false, false, false);
  }

  /** Everything that the giver could give. */
  public static Assignment everything() {
    return new Assignment(Selection.NOTHING, Selection.NOTHING, null, true, false, false);
  }

  /** The same, and what is required comes along, and what depends on it goes along. */
  public Assignment withAllThatBelongs() {
    return new Assignment(give, take, template, selectAll, true, true);
  }
}
