package io.gatehouse.domain.importing;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.seat.SeatLimits;
import io.gatehouse.domain.seat.SeatMove;
import io.gatehouse.domain.seat.SeatMoves;
import io.gatehouse.domain.seat.SeatPool;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole file before anything is written: its form, each line, what each person is to be
 * given and whether the asker may give it (R14), and whether they are there already. Each line is
 * decided as it will be decided when it is run, by the very use case; only that nothing is written.
 *
 * <p>The lines that were found good are laid aside under a name made of the file's content. They
 * are what will be run: a file uploaded after the check changes nothing.
 */
public final class CheckImport {
  private static final int AT_ONCE = 100;

  private final Imports imports;
  private final ImportFiles files;
  private final Sheets sheets;
  private final Companies companies;
  private final Access access;
  private final ReadAccessFacts readFacts;
  private final AccessIndex index;
  private final IdGenerator ids;
  private final Reason.Words words;
  private final SeatLimits seats;
  private final Changes changes;

  public CheckImport(
      Imports imports,
      ImportFiles files,
      Sheets sheets,
      Companies companies,
      Access access,
      ReadAccessFacts readFacts,
      AccessIndex index,
      IdGenerator ids,
      Reason.Words words,
      SeatLimits seats,
      Changes changes) {
    this.imports = imports;
    this.files = files;
    this.sheets = sheets;
    this.companies = companies;
    this.access = access;
    this.readFacts = readFacts;
    this.index = index;
    this.ids = ids;
    this.words = words;
    this.seats = seats;
    this.changes = changes;
  }

  /** Checks, unless that is no longer what is wanted. May be asked for again at any time. */
  public void check(ImportTask.Check task, Instant now) {
    Optional<Import> found = imports.find(task.company(), task.id());
    if (found.isEmpty() || !isWanted(found.get(), task)) {
      return;
    }
    Import before = found.get();
    Findings findings = findings(before, now);
    ImportFiles.Place place = ImportFiles.Place.of(before);
    if (findings.faults.isEmpty()) {
      layAside(place, findings);
    } else {
      files.put(place, ImportFiles.Kind.FAULTS, faultsName(before), faultsFile(findings.faults));
    }
    try {
      changes.commit(
          Change.builder().update(before, before.checked(findings.toldShortly())).build());
    } catch (ConflictException overtaken) {
      // Cancelled, or asked for anew: then there is another task for it.
    }
  }

  private static boolean isWanted(Import one, ImportTask.Check task) {
    return one.state() == ImportState.CHECKING && one.round() == task.round();
  }

  /** What the file of faults of an import's last check is called. */
  public static String faultsName(Import one) {
    return "faults-" + one.round();
  }

  static String linesName(String content, int chunk) {
    return content + "/" + chunk;
  }

  private Findings findings(Import one, Instant now) {
    Findings findings = new Findings();
    Optional<byte[]> file = files.uploaded(ImportFiles.Place.of(one), one.asked().user());
    if (file.isEmpty()) {
      return findings.with(Fault.ofFile("has not been uploaded"));
    }
    findings.content = hash(file.get());
    Sheet sheet;
    try {
      sheet = sheets.read(file.get(), Import.MOST_LINES);
    } catch (UnreadableSheetException unreadable) {
      String message = String.valueOf(unreadable.getMessage());
      return findings.with(new Fault(unreadable.line(), null, "file", message));
    }
    Columns columns = Columns.of(sheet.header());
    if (!columns.faults().isEmpty()) {
      columns.faults().forEach(findings::with);
      return findings;
    }
    if (sheet.rows().isEmpty()) {
      return findings.with(Fault.ofFile("has no lines below the heading"));
    }
    if (sheet.rows().size() > Import.MOST_LINES) {
      return findings.with(
          Fault.ofFile("has more than " + Import.MOST_LINES + " lines; make several files of it"));
    }
    findings.columns = columns;
    new Checking(one, columns, findings, now).check(sheet);
    return findings;
  }

  /** What one check has found so far. */
  private static final class Findings {
    private final List<Fault> faults = new ArrayList<>();
    private final List<Sheet.Row> good = new ArrayList<>();
    private String content = "none";
    private @Nullable Columns columns;
    private int lines;
    private int existing;

    Findings with(Fault fault) {
      faults.add(fault);
      return this;
    }

    Import.Check toldShortly() {
      long faulty =
          faults.stream().mapToInt(Fault::line).filter(line -> line > 1).distinct().count();
      return new Import.Check(
          content,
          lines,
          (int) faulty,
          existing,
          faults.stream().limit(Import.FAULTS_SHOWN).toList());
    }
  }

  /** One check, with what is read for it. */
  private final class Checking {
    private final Import one;
    private final Columns columns;
    private final Findings findings;
    private final Instant now;
    private final ReadAccessFacts facts = new Remembered.Facts(readFacts);
    private final LineReader reader = new LineReader(access.catalogue());
    private final CreateUser createUser =
        new CreateUser(new Remembered.OneCompany(companies), new Asking(access, facts, index), ids);
    private final SeatLimits limits = seats.remembering();
    private Map<SeatPool, SeatMove> planned = Map.of();

    Checking(Import one, Columns columns, Findings findings, Instant now) {
      this.one = one;
      this.columns = columns;
      this.findings = findings;
      this.now = now;
    }

    void check(Sheet sheet) {
      Context context;
      try {
        context = new Rights(access, facts).require(one, now);
      } catch (Refused refused) {
        findings.with(fault(0, refused.refusal()));
        return;
      }
      findings.lines = sheet.rows().size();
      Map<Sheet.Row, NewPerson> people = read(sheet.rows());
      Set<String> taken = taken(people.values().stream().map(NewPerson::email).toList());
      for (Sheet.Row row : sheet.rows()) {
        NewPerson person = people.get(row);
        if (person != null) {
          check(row, person, taken.contains(person.email().key()), context);
        }
      }
      findings.faults.sort(Comparator.comparingInt(Fault::line));
    }

    /** Those lines that can be read, each address once. */
    private Map<Sheet.Row, NewPerson> read(List<Sheet.Row> rows) {
      Map<Sheet.Row, NewPerson> people = new HashMap<>();
      Map<String, Integer> seen = new HashMap<>();
      for (Sheet.Row row : rows) {
        try {
          NewPerson person = reader.read(columns, row);
          Integer earlier = seen.putIfAbsent(person.email().key(), row.line());
          if (earlier == null) {
            people.put(row, person);
          } else {
            findings.with(
                new Fault(
                    row.line(),
                    Column.EMAIL.heading(),
                    "duplicate",
                    "is the same as in line " + earlier));
          }
        } catch (Refused refused) {
          faults(row.line(), refused.refusal()).forEach(findings::with);
        }
      }
      return people;
    }

    private void check(Sheet.Row row, NewPerson person, boolean taken, Context context) {
      if (taken) {
        findings.existing++;
        if (!one.skipExisting()) {
          findings.with(fault(row.line(), new Refusal.EmailTaken()));
        }
        findings.good.add(row);
        return;
      }
      try {
        Change change =
            createUser.decide(new CreateUser.Input(one.company(), person), context).change();
        requireSeats(change, context);
        findings.good.add(row);
      } catch (Refused refused) {
        faults(row.line(), refused.refusal()).forEach(findings::with);
      }
    }

    /** Of the seats that are free, those that the lines before would take are gone (R27). */
    private void requireSeats(Change change, Context context) {
      Map<SeatPool, SeatMove> moves = SeatMoves.of(change);
      if (!moves.isEmpty()) {
        Map<SeatPool, SeatMove> together = SeatMoves.together(planned, moves);
        limits.require(together, context.now());
        planned = together;
      }
    }

    private Set<String> taken(List<EmailAddress> addresses) {
      Set<String> taken = new HashSet<>();
      for (int from = 0; from < addresses.size(); from += AT_ONCE) {
        taken.addAll(
            imports.taken(addresses.subList(from, Math.min(from + AT_ONCE, addresses.size()))));
      }
      return taken;
    }
  }

  private List<Fault> faults(int line, Refusal refusal) {
    return refusal instanceof Refusal.InvalidRequest(List<FieldError> errors)
        ? errors.stream()
            .map(error -> new Fault(line, column(error), "invalid", error.message()))
            .toList()
        : List.of(fault(line, refusal));
  }

  private Fault fault(int line, Refusal refusal) {
    Reason reason = words.of(refusal);
    return new Fault(line, column(refusal), reason.code(), reason.text());
  }

  private static @Nullable String column(FieldError error) {
    String column = error.field().substring(1);
    return column.isEmpty() ? null : column;
  }

  private static @Nullable String column(Refusal refusal) {
    return switch (refusal) {
      case Refusal.EmailTaken ignored -> Column.EMAIL.heading();
      case Refusal.BeyondOwnCustomers ignored -> Column.CUSTOMERS.heading();
      case Refusal.NoSeatLeft ignored -> Column.SEAT.heading();
      case Refusal.NotEligibleForSeat ignored -> Column.SEAT.heading();
      case Refusal.AdministratorNeedsSeat ignored -> Column.SEAT.heading();
      case Refusal.NoPermissionOverCustomers ignored -> Column.CUSTOMERS.heading();
      default -> null;
    };
  }

  /** The lines, in chunks, with their numbers; columns as in the file, but all of them. */
  private void layAside(ImportFiles.Place place, Findings findings) {
    Columns columns = Objects.requireNonNull(findings.columns, "without faults there are columns");
    for (int from = 0; from < findings.good.size(); from += Import.CHUNK) {
      List<Sheet.Row> rows =
          findings.good.subList(from, Math.min(from + Import.CHUNK, findings.good.size()));
      files.put(
          place,
          ImportFiles.Kind.LINES,
          linesName(findings.content, from / Import.CHUNK),
          sheets.write(Lines.HEADER, rows.stream().map(row -> Lines.cells(columns, row)).toList()));
    }
  }

  private byte[] faultsFile(List<Fault> faults) {
    return sheets.writeForPeople(
        List.of("line", "column", "code", "message"),
        faults.stream()
            .map(
                fault ->
                    List.of(
                        Integer.toString(fault.line()),
                        fault.column() == null ? "" : fault.column(),
                        fault.code(),
                        fault.message()))
            .toList());
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
