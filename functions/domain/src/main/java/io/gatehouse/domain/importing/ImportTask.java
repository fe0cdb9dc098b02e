package io.gatehouse.domain.importing;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ImportId;

/** A piece of work that takes longer than a request may. Doing it twice does no harm. */
public sealed interface ImportTask {
  CompanyId company();

  ImportId id();

  /** Checks the uploaded file. */
  record Check(CompanyId company, ImportId id, int round) implements ImportTask {}

  /** Hands out the chunks. */
  record Run(CompanyId company, ImportId id) implements ImportTask {}

  /** Works one chunk off. */
  record Chunk(CompanyId company, ImportId id, int index) implements ImportTask {}
}
