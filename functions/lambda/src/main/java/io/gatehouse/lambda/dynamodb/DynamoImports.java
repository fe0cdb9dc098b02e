package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.importing.ImportedChunk;
import io.gatehouse.domain.importing.ImportedLine;
import io.gatehouse.domain.importing.Imports;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link Imports} in the table. */
@Singleton
final class DynamoImports implements Imports {
  private static final int CHUNKS_AT_ONCE = 250;

  private final Table table;
  private final BatchReader batches;
  private final ListReader lists;

  DynamoImports(Table table, BatchReader batches, ListReader lists) {
    this.table = table;
    this.batches = batches;
    this.lists = lists;
  }

  /** I1. */
  @Override
  public Optional<Import> find(CompanyId company, ImportId id) {
    return table.find(new ImportKey(company, id)).map(Codecs.IMPORT::decode);
  }

  /** I2. */
  @Override
  public Page<Import> list(CompanyId company, PageRequest request) {
    return lists.page(ListPosition.importsOf(company), request, Codecs.IMPORT);
  }

  /** I3. */
  @Override
  public Optional<ImportedLine> line(ImportId id, int line) {
    return table
        .find(new ImportPartKey(id, ImportPartKey.Kind.LINE, line))
        .map(Codecs.IMPORTED_LINE::decode);
  }

  /** I4. */
  @Override
  public Optional<ImportedChunk> chunk(ImportId id, int index) {
    return table
        .find(new ImportPartKey(id, ImportPartKey.Kind.CHUNK, index))
        .map(Codecs.IMPORTED_CHUNK::decode);
  }

  /** I5. */
  @Override
  public List<ImportedChunk> chunks(ImportId id) {
    Range chunks =
        Range.table(ImportPartKey.partition(id), ImportPartKey.Kind.CHUNK.prefix(), null);
    return table.range(chunks, CHUNKS_AT_ONCE).map(Codecs.IMPORTED_CHUNK::decode).toList();
  }

  /** I6. */
  @Override
  public Set<String> taken(Collection<EmailAddress> addresses) {
    return batches.find(addresses.stream().map(EmailKey::of).toList()).stream()
        .map(item -> Codecs.EMAIL.decode(item).email().address())
        .collect(Collectors.toSet());
  }
}
