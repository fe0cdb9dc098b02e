package io.gatehouse.domain.user;

import io.gatehouse.domain.id.CompanyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is only told of a tie to a company that is not the user's own (R9).
 *
 * @param home the user's own company, which never changes
 * @param since when the company began to give the user something; null while it gives nothing
 */
public record Away(CompanyId home, @Nullable Instant since) {}
