package io.gatehouse.domain.access;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.permission.PermissionId;
import java.util.List;

/**
 * A company that somebody reaches (R44).
 *
 * @param company as it was at the moment asked about
 * @param permissions everything held there, in the order of the catalogue
 */
public record Reached(Company company, List<PermissionId> permissions) {}
