package io.gatehouse.domain.importing;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the files of imports: what was uploaded, the checked lines, and what became of them. A
 * port. All of them are deleted after {@link Import#KEPT}.
 */
public interface ImportFiles {
  /** The largest file that may be uploaded, in bytes. */
  int LARGEST = 5 * 1024 * 1024;

  /** How long a form for uploading and a link for downloading work. */
  Duration VALID = Duration.ofMinutes(15);

  /** Whose files. */
  record Place(CompanyId company, ImportId id) {
    public static Place of(Import one) {
      return new Place(one.company(), one.id());
    }
  }

  /** The files there are, beside the one that is uploaded. */
  enum Kind {
    /** Checked lines; several. */
    LINES,
    /** What became of the lines of one chunk; several. */
    OUTCOMES,
    /** Every fault of the last check. */
    FAULTS,
    /** What became of every line. */
    RESULT
  }

  /**
   * Where and with what fields a browser may send the file, once or more, until {@link #VALID} is
   * over.
   *
   * @param fields all of them before the file itself, which is called {@code file}
   */
  record Form(String url, Map<String, String> fields) {
    public Form {
      fields = Map.copyOf(fields);
    }
  }

  /**
   * For the file of one person: nobody can put another one in its place, to be checked and run with
   * rights that are not theirs (R14).
   */
  Form form(Place place, UserId by, Instant now);

  /** What that person uploaded last; empty if nothing. */
  Optional<byte[]> uploaded(Place place, UserId by);

  /** Writes a file, or writes it anew. */
  void put(Place place, Kind kind, String name, byte[] content);

  Optional<byte[]> get(Place place, Kind kind, String name);

  /** An address under which anybody can read the file until {@link #VALID} is over. */
  String link(Place place, Kind kind, String name, Instant now);
}
