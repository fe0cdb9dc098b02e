package io.gatehouse.domain.assignment;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.user.AboutUser;
import io.gatehouse.domain.user.UserOfCompany;

/**
 * Stands before what could hand a user's account to somebody else, as another e-mail address does:
 * whoever reads the mail there signs in, and acts everywhere as the user. So besides what {@link
 * NoMoreThanOneself} asks for over the user's own company, whoever does it must hold what the user
 * holds over every other company that gave them something: permissions, roles, single resources, a
 * group, a delegation (R14). Gifts that count for nothing any more, as of a grant that ended, do
 * not count here.
 *
 * <p>An administrator of the user's own company, being a user of it themselves, is free of that:
 * they answer for their employees, and somebody has to be able to do this daily work. It gives them
 * little that they lack: other companies gave what they gave to an employee of that company, whose
 * mailbox, and whose place in its groups (R28), its administrators have a say in anyhow. It is
 * logged with their name (R48), and the old address is told at once (R12). Who acts as
 * administrator from outside (R20, R35) has no such say and is not free of it. The operator's
 * administrators hold everything everywhere.
 *
 * <p>A link for a new password goes to the user's own address, and hands nothing over: {@link
 * NoMoreThanOneself} is enough there.
 */
public final class NoTakeover<I extends AboutUser, O> implements UseCase<I, O> {
  private final Asking asking;
  private final UseCase<I, O> behind;

  public NoTakeover(Asking asking, UseCase<I, O> behind) {
    this.asking = asking;
    this.behind = behind;
  }

  @Override
  public Outcome<O> decide(I input, Context context) {
    UserOfCompany named = input.named();
    Asking.Pair pair = asking.pair(context, named.company(), named.user());
    if (pair.target().isHome()) {
      asking.requireNoMore(pair, context.now());
      asking.requireNoMoreElsewhere(pair, context);
    }
    return behind.decide(input, context);
  }
}
