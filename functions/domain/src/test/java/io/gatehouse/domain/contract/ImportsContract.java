package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.importing.Asked;
import io.gatehouse.domain.importing.Fault;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.importing.ImportState;
import io.gatehouse.domain.importing.ImportedChunk;
import io.gatehouse.domain.importing.ImportedLine;
import io.gatehouse.domain.importing.Reason;
import io.gatehouse.domain.importing.Tally;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Imports, their lines and chunks come back as they were written. */
public abstract class ImportsContract extends PortsContract {
  private static final Instant END = Instant.parse("2026-04-01T08:15:30Z");

  @Test
  void success_everyFieldComesBack() {
    Import made = made(ids.companyId(), FakeClock.START);
    Import checked =
        new Import(
            made.id(),
            made.company(),
            ImportState.FAULTY,
            new Asked(ids.userId(), "billing", "192.0.2.7", null),
            true,
            3,
            new Import.Check(
                "content",
                3,
                1,
                1,
                List.of(
                    new Fault(2, "e-mail", "invalid", "is required"),
                    new Fault(0, null, "file", "is empty"))),
            new Tally(1, 2, 3, 4),
            made.createdAt(),
            FakeClock.START.plusNanos(1),
            FakeClock.START.plusNanos(2),
            2);
    create(made);
    assertThat(ports().imports().find(made.company(), made.id())).contains(made);
    update(made, checked);
    assertThat(ports().imports().find(made.company(), made.id())).contains(checked);
    assertThat(ports().imports().find(ids.companyId(), made.id())).isEmpty();
  }

  @Test
  void success_newestFirstPageByPage() {
    CompanyId company = ids.companyId();
    List<Import> all =
        IntStream.range(0, 5)
            .mapToObj(day -> made(company, FakeClock.START.minus(Duration.ofDays(day))))
            .toList();
    all.reversed().forEach(this::create);
    create(made(ids.companyId(), FakeClock.START));
    assertThat(everyPage("", 2, request -> ports().imports().list(company, request)))
        .containsExactlyElementsOf(all);
  }

  @Test
  void success_linesAndChunksComeBackAndAreMadeOnce() {
    ImportId id = ids.importId();
    ImportedLine created =
        new ImportedLine(id, 2, ImportedLine.Outcome.CREATED, ids.userId(), null, END);
    ImportedLine refused =
        new ImportedLine(
            id, 12, ImportedLine.Outcome.REFUSED, null, new Reason("code", "words"), END);
    create(created, refused);
    assertThat(ports().imports().line(id, 2)).contains(created);
    assertThat(ports().imports().line(id, 12)).contains(refused);
    assertThat(ports().imports().line(id, 1)).isEmpty();
    assertThatThrownBy(
            () -> create(new ImportedLine(id, 2, ImportedLine.Outcome.CANCELLED, null, null, END)))
        .isInstanceOf(ConflictException.class);

    List<ImportedChunk> chunks =
        IntStream.of(0, 1, 2, 10, 199)
            .mapToObj(index -> new ImportedChunk(id, index, new Tally(index, 0, 1, 2), END))
            .toList();
    chunks.reversed().forEach(this::create);
    assertThat(ports().imports().chunks(id)).containsExactlyElementsOf(chunks);
    assertThat(ports().imports().chunk(id, 10)).contains(chunks.get(3));
    assertThat(ports().imports().chunk(id, 11)).isEmpty();
    assertThat(ports().imports().chunks(ids.importId())).isEmpty();
  }

  @Test
  void success_R8_takenAddressesWithoutCase() {
    User user =
        TestData.user()
            .id(ids.userId())
            .home(ids.companyId())
            .email("Anna." + word() + "@Example.com")
            .build();
    User other = TestData.user().id(ids.userId()).email("x." + word() + "@example.com").build();
    create(user);
    assertThat(ports().imports().taken(List.of(user.email(), other.email(), user.email())))
        .containsExactly(user.email().key());
    assertThat(ports().imports().taken(List.of())).isEmpty();
  }

  private Import made(CompanyId company, Instant at) {
    return new Import(
        ids.importId(),
        company,
        ImportState.AWAITING_FILE,
        new Asked(ids.userId(), null, null, null),
        false,
        0,
        null,
        null,
        at,
        null,
        null,
        1);
  }
}
