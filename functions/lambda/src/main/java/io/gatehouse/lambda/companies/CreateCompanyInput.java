package io.gatehouse.lambda.companies;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.lifecycle.NewCompany;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.text.Text;
import io.gatehouse.lambda.api.CatalogueIds;
import io.gatehouse.lambda.api.PersonInput;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema {@code CreateCompany}. */
record CreateCompanyInput(
    @Nullable String name,
    @Nullable String type,
    @Nullable String parentCompanyId,
    @Nullable String partnerOfRecordId,
    @Nullable List<@Nullable String> marks,
    @Nullable List<@Nullable String> entitlements,
    @Nullable PersonInput firstUser) {
  static final int LONGEST_NAME = 120;

  NewCompany read(Catalogue catalogue) {
    Validation validation = new Validation();
    String called = validation.required("/name", name, text -> Text.line(text, LONGEST_NAME));
    CompanyType kind = validation.required("/type", type, CreateCompanyInput::type);
    CompanyId parent = validation.optional("/parentCompanyId", parentCompanyId, CompanyId::new);
    CompanyId partner =
        validation.optional("/partnerOfRecordId", partnerOfRecordId, CompanyId::new);
    CatalogueIds ids = new CatalogueIds(catalogue, validation);
    Set<String> marked = ids.marks("/marks", marks);
    Set<PermissionId> entitled = ids.permissions("/entitlements", entitlements);
    NewPerson first =
        firstUser == null ? null : firstUser.read(validation.at("/firstUser"), catalogue);
    validation.finish();
    return new NewCompany(
        Objects.requireNonNull(called),
        Objects.requireNonNull(kind),
        parent,
        partner,
        marked,
        entitled,
        first);
  }

  private static CompanyType type(String text) {
    return Arrays.stream(CompanyType.values())
        .filter(type -> type.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of PARTNER, SUB_PARTNER, CUSTOMER, AFFILIATE"));
  }
}
