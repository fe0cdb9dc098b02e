package io.gatehouse.lambda.companies;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.lifecycle.MoveCompany;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code MoveCompany}, with the company of the path.
 *
 * @param partnerOfRecordId as JSON, because null means something here that leaving it out does not
 */
record MoveCompanyInput(@Nullable String companyId, @Nullable JsonNode partnerOfRecordId) {
  MoveCompany.Input read() {
    Validation validation = new Validation();
    CompanyId partner = null;
    if (partnerOfRecordId == null) {
      // Left out by mistake, it would end what the customer granted to its partner.
      validation.error("/partnerOfRecordId", "is required; null: none");
    } else if (!partnerOfRecordId.isNull() && !partnerOfRecordId.isTextual()) {
      validation.error("/partnerOfRecordId", "has the wrong type");
    } else if (!partnerOfRecordId.isNull()) {
      partner =
          validation.required("/partnerOfRecordId", partnerOfRecordId.asText(), CompanyId::new);
    }
    validation.finish();
    return new MoveCompany.Input(Ids.company(companyId), partner);
  }
}
