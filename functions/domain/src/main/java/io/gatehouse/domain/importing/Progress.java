package io.gatehouse.domain.importing;

/**
 * An import and how far it is.
 *
 * @param tally of the lines in chunks that are done
 */
public record Progress(Import about, Tally tally) {

  /** Reads it: the sum over what is done, or what was noted at the end. */
  public static Progress of(Import about, Imports imports) {
    if (about.tally() != null) {
      return new Progress(about, about.tally());
    }
    return new Progress(
        about,
        about.hasRun()
            ? imports.chunks(about.id()).stream()
                .map(ImportedChunk::tally)
                .reduce(Tally.NONE, Tally::plus)
            : Tally.NONE);
  }
}
