package io.gatehouse.domain.change;

/** Writes changes. A port. */
public interface Changes {
  /**
   * Writes the whole change or nothing.
   *
   * @throws ConflictException if a state is no longer the one the change was decided on
   * @throws io.gatehouse.domain.refusal.Refused if an e-mail address is taken (R8)
   */
  void commit(Change change);
}
