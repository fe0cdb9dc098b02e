package io.gatehouse.domain.memory;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.delivery.Post;
import io.gatehouse.domain.id.MessageId;
import java.util.ArrayList;
import java.util.List;

/** A carrier that keeps the letters, and fails when told to. */
public final class FakePost implements Post {

  private final List<Letter> letters = new ArrayList<>();
  private int failures;
  private Runnable between = () -> {};

  /**
   * Is thrown when the carrier was told to fail. Its message quotes an address, as real ones do.
   */
  public static final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(Letter letter) {
      super("not taken: " + letter.to().email().value());
    }
  }

  /** Lets the carrier refuse the next letters. */
  public void failNext(int times) {
    failures = times;
  }

  /** Something that happens once, while the next letter is being sent. */
  public void meanwhile(Runnable other) {
    between = other;
  }

  @Override
  public String send(MessageId message, Letter letter) {
    Runnable other = between;
    between = () -> {};
    other.run();
    if (failures > 0) {
      failures--;
      throw new NotTaken(letter);
    }
    letters.add(letter);
    return "reference-" + letters.size();
  }

  /** Every letter taken, oldest first. */
  public List<Letter> letters() {
    return List.copyOf(letters);
  }
}
