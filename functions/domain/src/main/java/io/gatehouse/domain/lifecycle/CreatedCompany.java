package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.company.Company;
import org.jspecify.annotations.Nullable;

/** A company as created; {@code firstUser} is null if none was named. */
public record CreatedCompany(Company company, @Nullable NewUser firstUser) {}
