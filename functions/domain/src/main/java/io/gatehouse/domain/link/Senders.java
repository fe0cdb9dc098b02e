package io.gatehouse.domain.link;

import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import org.jspecify.annotations.Nullable;

/** Finds out what whoever had a link sent is called today. */
public final class Senders {
  private final Users users;

  public Senders(Users users) {
    this.users = users;
  }

  /** Null for null: the user asked themselves. An erased user is called what is left of them. */
  public @Nullable String name(@Nullable Sender sender) {
    return sender == null ? null : nameOf(sender);
  }

  /** What they are called, the id where nothing else is known. */
  public String nameOf(Sender sender) {
    return switch (sender) {
      case Sender.Person person ->
          users
              .find(person.id())
              .map(User::name)
              .map(name -> name.full())
              .orElse(person.id().value());
      case Sender.Named named -> named.name();
    };
  }
}
