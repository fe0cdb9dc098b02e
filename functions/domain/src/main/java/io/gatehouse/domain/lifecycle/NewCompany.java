package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A company to be made (R1, R2).
 *
 * @param parentCompany for a sub-partner
 * @param partnerOfRecord for a customer; null if direct
 * @param firstUser may follow later
 */
public record NewCompany(
    String name,
    CompanyType type,
    @Nullable CompanyId parentCompany,
    @Nullable CompanyId partnerOfRecord,
    @Nullable NewPerson firstUser) {}
