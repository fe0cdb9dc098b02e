package io.gatehouse.domain.importing;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;

/**
 * Begins an import; a file may be uploaded from then on. A company's first user is made by hand:
 * they become its administrator (R4), and which line of a file came first would be chance.
 */
public final class CreateImport implements UseCase<CompanyId, Import> {
  private final Companies companies;
  private final IdGenerator ids;

  public CreateImport(Companies companies, IdGenerator ids) {
    this.companies = companies;
    this.ids = ids;
  }

  @Override
  public Outcome<Import> decide(CompanyId company, Context context) {
    if (companies.get(company).awaitsFirstUser()) {
      throw new Refused(new Refusal.NoUserYet());
    }
    Import made = Import.awaitingFile(ids.importId(), company, Asked.by(context), context.now());
    return new Outcome<>(made, Change.builder().create(made).build());
  }
}
