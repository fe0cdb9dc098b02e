package io.gatehouse.lambda.imports;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.importing.AskForCheck;
import io.gatehouse.domain.importing.CancelImport;
import io.gatehouse.domain.importing.CreateImport;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.importing.ImportInput;
import io.gatehouse.domain.importing.Imports;
import io.gatehouse.domain.importing.StartImport;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageJson;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be asked about imports. */
@Singleton
final class ImportOperations implements Operations {
  private final Imports imports;
  private final Companies companies;
  private final IdGenerator ids;
  private final ImportViews views;

  ImportOperations(Imports imports, Companies companies, IdGenerator ids, ImportViews views) {
    this.imports = imports;
    this.companies = companies;
    this.ids = ids;
    this.views = views;
  }

  /** Which import, and who looks at it. */
  private record Looked(ImportInput named, UserId by) {}

  /** Which page of whose imports. */
  private record Wanted(CompanyId company, PageRequest page) {}

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    UseCase<Looked, ImportViews.Seen> get =
        (looked, context) ->
            Outcome.of(
                new ImportViews.Seen(
                    imports.get(looked.named().company(), looked.named().id()), looked.by()));
    UseCase<Wanted, Page<Import>> list =
        (wanted, context) -> Outcome.of(imports.list(wanted.company(), wanted.page()));
    return List.of(
        new Binding<>(
            Operation.IMPORT_CREATE,
            CompanyInput.class,
            (wire, caller) -> Ids.company(wire.companyId()),
            new CreateImport(companies, ids),
            views::made),
        new Binding<>(
            Operation.IMPORT_LIST,
            ImportListInput.class,
            (wire, caller) -> new Wanted(Ids.company(wire.companyId()), wire.read()),
            list,
            page -> PageJson.of(page.map(views::plain))),
        new Binding<>(
            Operation.IMPORT_GET,
            ImportPathInput.class,
            (wire, caller) -> new Looked(wire.read(), caller.facts().user()),
            get,
            views::whole),
        new Binding<>(
            Operation.IMPORT_CHECK,
            CheckInput.class,
            (wire, caller) -> wire.read(),
            new AskForCheck(imports, ids),
            views::plain),
        new Binding<>(
            Operation.IMPORT_START,
            ImportPathInput.class,
            (wire, caller) -> wire.read(),
            new StartImport(imports, ids),
            views::plain),
        new Binding<>(
            Operation.IMPORT_CANCEL,
            ImportPathInput.class,
            (wire, caller) -> wire.read(),
            new CancelImport(imports, ids),
            views::plain));
  }
}
