package io.gatehouse.domain.link;

import io.gatehouse.domain.id.UserId;

/**
 * Who had a link sent. A person is kept by id only: what they are called is looked up when it is
 * said, so that they can be renamed, and erased.
 */
public sealed interface Sender {
  /** A user. */
  record Person(UserId id) implements Sender {}

  /** Somebody known by name only: a workload in its own name. */
  record Named(String name) implements Sender {}
}
