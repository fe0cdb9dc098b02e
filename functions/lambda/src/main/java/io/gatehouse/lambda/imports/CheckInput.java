package io.gatehouse.lambda.imports;

import io.gatehouse.domain.importing.AskForCheck;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/** The schema {@code CheckImport}, with what the path names. */
record CheckInput(
    @Nullable String companyId, @Nullable String importId, @Nullable Boolean skipExisting) {
  AskForCheck.Input read() {
    return new AskForCheck.Input(
        Ids.company(companyId), ImportPathInput.id(importId), Boolean.TRUE.equals(skipExisting));
  }
}
