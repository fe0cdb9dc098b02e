package io.gatehouse.domain.importing;

/** A file that is no table we could read. The message is for a person. */
public final class UnreadableSheetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  public UnreadableSheetException(int line, String message) {
    super(message, null, false, false);
    this.line = line;
  }

  /** Where; 0 if nowhere in particular. */
  public int line() {
    return line;
  }
}
