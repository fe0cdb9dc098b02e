package io.gatehouse.domain.memory;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.importing.ImportedChunk;
import io.gatehouse.domain.importing.ImportedLine;
import io.gatehouse.domain.importing.Imports;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.user.User;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Imports, read from the store. */
record InMemoryImports(InMemoryStore store) implements Imports {

  @Override
  public Optional<Import> find(CompanyId company, ImportId id) {
    return store.find(Key.importing(company, id), Import.class);
  }

  @Override
  public Page<Import> list(CompanyId company, PageRequest request) {
    return Listing.of(
        "imports of " + company,
        store.all(Import.class).filter(one -> one.company().equals(company)),
        one -> Long.toString(Long.MAX_VALUE - one.createdAt().toEpochMilli()),
        one -> one.id().value(),
        request);
  }

  @Override
  public Optional<ImportedLine> line(ImportId id, int line) {
    return store.find(Key.importedLine(id, line), ImportedLine.class);
  }

  @Override
  public Optional<ImportedChunk> chunk(ImportId id, int index) {
    return store.find(Key.importedChunk(id, index), ImportedChunk.class);
  }

  @Override
  public List<ImportedChunk> chunks(ImportId id) {
    return store
        .all(ImportedChunk.class)
        .filter(chunk -> chunk.importId().equals(id))
        .sorted(Comparator.comparingInt(ImportedChunk::index))
        .toList();
  }

  @Override
  public Set<String> taken(Collection<EmailAddress> addresses) {
    Set<String> asked = addresses.stream().map(EmailAddress::key).collect(Collectors.toSet());
    if (asked.size() > 100) {
      throw new IllegalArgumentException("more than 100");
    }
    return store
        .all(User.class)
        .map(user -> user.email().key())
        .filter(asked::contains)
        .collect(Collectors.toSet());
  }
}
