package io.gatehouse.lambda.users;

import io.gatehouse.domain.assignment.ChangeResources;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.CatalogueIds;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.ResourceJson;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema {@code ChangeResources}, with the user of the path. */
record ChangeResourcesInput(
    @Nullable String companyId,
    @Nullable String userId,
    @Nullable List<@Nullable ResourceJson> give,
    @Nullable List<@Nullable ResourceJson> take) {
  ChangeResources.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    CatalogueIds ids = new CatalogueIds(catalogue, validation);
    Set<ResourceId> given = ids.resources("/give", give);
    Set<ResourceId> taken = ids.resources("/take", take);
    taken.stream()
        .filter(given::contains)
        .sorted()
        .forEach(id -> validation.error("/take", "cannot be given and taken at once: " + id));
    validation.finish();
    return new ChangeResources.Input(Ids.company(companyId), Ids.user(userId), given, taken);
  }
}
