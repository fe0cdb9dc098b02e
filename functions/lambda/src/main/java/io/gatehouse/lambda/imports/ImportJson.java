package io.gatehouse.lambda.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.importing.Fault;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.importing.ImportFiles;
import io.gatehouse.domain.importing.ImportState;
import io.gatehouse.domain.importing.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schema {@code Import}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportJson(
    String id,
    String companyId,
    ImportState state,
    String askedBy,
    boolean skipExisting,
    @Nullable FileJson file,
    @Nullable ProgressJson progress,
    @Nullable UploadJson upload,
    @Nullable String faultsUrl,
    @Nullable String resultUrl,
    String createdAt,
    @Nullable String startedAt,
    @Nullable String endedAt,
    String expiresAt) {

  /** What the last check found. */
  record FileJson(int lines, int faulty, int existing, List<FaultJson> faults) {
    static FileJson of(Import.Check check) {
      return new FileJson(
          check.lines(),
          check.faulty(),
          check.existing(),
          check.faults().stream().map(FaultJson::of).toList());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FaultJson(int line, @Nullable String column, String code, String message) {
    static FaultJson of(Fault fault) {
      return new FaultJson(fault.line(), fault.column(), fault.code(), fault.message());
    }
  }

  /** How many lines have which outcome, in chunks that are done. */
  record ProgressJson(int lines, int done, int created, int existing, int refused, int cancelled) {
    static ProgressJson of(int lines, Tally tally) {
      return new ProgressJson(
          lines,
          tally.lines(),
          tally.created(),
          tally.existing(),
          tally.refused(),
          tally.cancelled());
    }
  }

  record UploadJson(String url, Map<String, String> fields) {
    static UploadJson of(ImportFiles.Form form) {
      return new UploadJson(form.url(), form.fields());
    }
  }

  /** Without addresses of files: those work for anybody for a while, and some answers are kept. */
  static ImportJson of(Import one, Instant now) {
    return new ImportJson(
        one.id().value(),
        one.company().value(),
        one.state(now),
        one.asked().user().value(),
        one.skipExisting(),
        one.check() == null ? null : FileJson.of(one.check()),
        one.check() == null || one.tally() == null
            ? null
            : ProgressJson.of(one.check().lines(), one.tally()),
        null,
        null,
        null,
        one.createdAt().toString(),
        one.startedAt() == null ? null : one.startedAt().toString(),
        one.endedAt() == null ? null : one.endedAt().toString(),
        one.expiresAt().toString());
  }

  ImportJson withUpload(ImportFiles.Form form) {
    return new ImportJson(
        id,
        companyId,
        state,
        askedBy,
        skipExisting,
        file,
        progress,
        UploadJson.of(form),
        faultsUrl,
        resultUrl,
        createdAt,
        startedAt,
        endedAt,
        expiresAt);
  }

  ImportJson with(
      @Nullable ProgressJson newProgress, @Nullable String newFaults, @Nullable String newResult) {
    return new ImportJson(
        id,
        companyId,
        state,
        askedBy,
        skipExisting,
        file,
        newProgress,
        upload,
        newFaults,
        newResult,
        createdAt,
        startedAt,
        endedAt,
        expiresAt);
  }
}
