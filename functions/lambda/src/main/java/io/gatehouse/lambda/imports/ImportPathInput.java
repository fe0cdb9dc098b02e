package io.gatehouse.lambda.imports;

import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.importing.ImportInput;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/** What names an import in a path. */
record ImportPathInput(@Nullable String companyId, @Nullable String importId) {
  ImportInput read() {
    return new ImportInput(Ids.company(companyId), id(importId));
  }

  /** What is no id names nothing that exists. */
  static ImportId id(@Nullable String text) {
    try {
      return new ImportId(text == null ? "" : text);
    } catch (IllegalArgumentException notAnId) {
      throw new Refused(new Refusal.NotFound("import"));
    }
  }
}
