package io.gatehouse.domain.importing;

import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for something that is done later: it is done in their name, if they still may. Without
 * their name: that is looked up when it is needed.
 *
 * @param workload what called on their behalf; null in the console
 * @param address from where; null for direct invocations
 * @param actingFor the company they managed when they asked (R35); null if they asked in their own
 *     name
 */
public record Asked(
    UserId user,
    @Nullable String workload,
    @Nullable String address,
    @Nullable CompanyId actingFor) {

  /**
   * Whoever asks now.
   *
   * @throws IllegalStateException if that is no person: no rights could be judged later
   */
  static Asked by(Context context) {
    if (context.actor() instanceof Actor.Person person) {
      return new Asked(
          person.id(), person.workload(), context.source().address(), person.actingFor());
    }
    throw new IllegalStateException("only users import users");
  }
}
