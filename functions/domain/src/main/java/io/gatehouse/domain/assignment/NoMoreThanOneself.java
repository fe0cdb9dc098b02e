package io.gatehouse.domain.assignment;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.user.AboutUser;
import io.gatehouse.domain.user.UserOfCompany;

/**
 * Stands before everything that is done to a user: nobody changes a user who holds more (R14).
 * Whoever is not a user of that company is left to what stands behind.
 */
public final class NoMoreThanOneself<I extends AboutUser, O> implements UseCase<I, O> {
  private final Asking asking;
  private final UseCase<I, O> behind;

  public NoMoreThanOneself(Asking asking, UseCase<I, O> behind) {
    this.asking = asking;
    this.behind = behind;
  }

  @Override
  public Outcome<O> decide(I input, Context context) {
    UserOfCompany named = input.named();
    Asking.Pair pair = asking.pair(context, named.company(), named.user());
    if (pair.target().isHome()) {
      asking.requireNoMore(pair, context.now());
    }
    return behind.decide(input, context);
  }
}
