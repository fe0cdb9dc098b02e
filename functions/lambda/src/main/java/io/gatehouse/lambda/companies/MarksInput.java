package io.gatehouse.lambda.companies;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.lifecycle.SetMarks;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.CatalogueIds;
import io.gatehouse.lambda.api.Ids;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema {@code SetMarks}, with the company of the path. */
record MarksInput(@Nullable String companyId, @Nullable List<@Nullable String> marks) {
  SetMarks.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    if (marks == null) {
      // Left out by mistake, it would take away what exists only with a mark.
      validation.error("/marks", "is required");
    }
    Set<String> wanted = new CatalogueIds(catalogue, validation).marks("/marks", marks);
    validation.finish();
    return new SetMarks.Input(Ids.company(companyId), wanted);
  }
}
