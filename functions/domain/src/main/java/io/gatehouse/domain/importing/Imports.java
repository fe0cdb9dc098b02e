package io.gatehouse.domain.importing;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads imports and what became of them. A port; everything but lists is as of now. */
public interface Imports {
  Optional<Import> find(CompanyId company, ImportId id);

  /**
   * The import that must exist.
   *
   * @throws Refused with {@link Refusal.NotFound} otherwise
   */
  default Import get(CompanyId company, ImportId id) {
    return find(company, id).orElseThrow(() -> new Refused(new Refusal.NotFound("import")));
  }

  /** A company's imports, newest first; may lag behind writes by a moment. */
  Page<Import> list(CompanyId company, PageRequest request);

  Optional<ImportedLine> line(ImportId id, int line);

  Optional<ImportedChunk> chunk(ImportId id, int index);

  /**
   * Every chunk that is done, in order; at most {@link Import#MOST_LINES} / {@link Import#CHUNK}.
   */
  List<ImportedChunk> chunks(ImportId id);

  /** Those of the addresses that users have, by {@link EmailAddress#key()}; at most 100 at once. */
  Set<String> taken(Collection<EmailAddress> addresses);
}
