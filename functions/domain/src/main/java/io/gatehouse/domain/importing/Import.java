package io.gatehouse.domain.importing;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One import of users into a company.
 *
 * @param state as stored; ask {@link #state(Instant)}
 * @param asked who asked last for it to be made, checked or started: in whose name it goes on
 * @param skipExisting whether lines of people who are users already are passed over, instead of
 *     being faults
 * @param round how often a check was asked for; an older check that comes late counts for nothing
 * @param check what the last check found; null before
 * @param tally what became of all lines; null before all have an outcome
 */
public record Import(
    ImportId id,
    CompanyId company,
    ImportState state,
    Asked asked,
    boolean skipExisting,
    int round,
    @Nullable Check check,
    @Nullable Tally tally,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    long version)
    implements Entity {
  /** After that, file, lines and results are gone (30 days, as the bucket's lifecycle has it). */
  public static final Duration KEPT = Duration.ofDays(30);

  /** An import that was not started by then will not be: it must end before it is deleted. */
  public static final Duration STARTABLE = Duration.ofDays(7);

  /** As many lines of a file. */
  public static final int MOST_LINES = 10_000;

  /** As many lines in one piece of work: seconds of it, and it may have to be done again. */
  public static final int CHUNK = 50;

  /** As many faults are shown with the import; the file of faults has all. */
  public static final int FAULTS_SHOWN = 20;

  /**
   * What a check found.
   *
   * @param content names the checked lines: whatever is uploaded later, these are the ones to run
   * @param lines without heading and empty ones
   * @param faulty how many of them
   * @param existing how many are of people who are users already
   * @param faults the first of them
   */
  public record Check(String content, int lines, int faulty, int existing, List<Fault> faults) {
    public Check {
      faults = List.copyOf(faults);
    }

    /** How many chunks the lines are in. */
    public int chunks() {
      return Math.ceilDiv(lines, CHUNK);
    }
  }

  static Import awaitingFile(ImportId id, CompanyId company, Asked asked, Instant now) {
    return new Import(
        id, company, ImportState.AWAITING_FILE, asked, false, 0, null, null, now, null, null, 1);
  }

  public ImportState state(Instant now) {
    return switch (state) {
      case AWAITING_FILE, CHECKING, FAULTY, READY ->
          now.isBefore(createdAt.plus(STARTABLE)) ? state : ImportState.LAPSED;
      case RUNNING, DONE, CANCELLED, LAPSED -> state;
    };
  }

  /** When everything about it may be deleted. */
  public Instant expiresAt() {
    return createdAt.plus(KEPT);
  }

  /** Lines in chunks that are worked on, or were. */
  public boolean hasRun() {
    return startedAt != null;
  }

  Import checkAsked(Asked by, boolean skip, Instant now) {
    require(
        now,
        Set.of(
            ImportState.AWAITING_FILE,
            ImportState.CHECKING,
            ImportState.FAULTY,
            ImportState.READY));
    return next(ImportState.CHECKING, by, skip, round + 1, null, null, null, null);
  }

  Import checked(Check found) {
    ImportState outcome = found.faults().isEmpty() ? ImportState.READY : ImportState.FAULTY;
    return next(outcome, asked, skipExisting, round, found, null, null, null);
  }

  Import started(Asked by, Instant now) {
    require(now, Set.of(ImportState.READY));
    return next(ImportState.RUNNING, by, skipExisting, round, check, null, now, null);
  }

  /** If lines are being worked on, it ends only when they are done with. */
  Import cancelled(Instant now) {
    require(
        now,
        Set.of(
            ImportState.AWAITING_FILE,
            ImportState.CHECKING,
            ImportState.FAULTY,
            ImportState.READY,
            ImportState.RUNNING));
    return next(
        ImportState.CANCELLED,
        asked,
        skipExisting,
        round,
        check,
        null,
        startedAt,
        hasRun() ? null : now);
  }

  Import finished(Tally all, Instant now) {
    ImportState outcome = state == ImportState.CANCELLED ? ImportState.CANCELLED : ImportState.DONE;
    return next(outcome, asked, skipExisting, round, check, all, startedAt, now);
  }

  private void require(Instant now, Set<ImportState> allowed) {
    if (!allowed.contains(state(now))) {
      throw new Refused(new Refusal.ImportNotThere(state(now).name()));
    }
  }

  private Import next(
      ImportState newState,
      Asked newAsked,
      boolean newSkip,
      int newRound,
      @Nullable Check newCheck,
      @Nullable Tally newTally,
      @Nullable Instant newStart,
      @Nullable Instant newEnd) {
    return new Import(
        id,
        company,
        newState,
        newAsked,
        newSkip,
        newRound,
        newCheck,
        newTally,
        createdAt,
        newStart,
        newEnd,
        version + 1);
  }

  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>();
    facts.put("import.id", id.value());
    facts.put("import.state", state.name());
    if (check != null) {
      facts.put("import.lines", Integer.toString(check.lines()));
    }
    if (tally != null) {
      facts.put("import.created", Integer.toString(tally.created()));
      facts.put("import.existing", Integer.toString(tally.existing()));
      facts.put("import.refused", Integer.toString(tally.refused()));
      facts.put("import.cancelled", Integer.toString(tally.cancelled()));
    }
    return facts;
  }
}
