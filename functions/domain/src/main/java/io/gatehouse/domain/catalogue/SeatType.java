package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Named;
import org.jspecify.annotations.Nullable;

/**
 * A type of seat (R21). A seat gives nothing by itself.
 *
 * @param paid whether a company has only as many as it bought
 * @param cap whoever sits on it holds nothing above that level; null: no cap
 * @param partnerEmployeesOnly whether it is for employees of partner companies (R22)
 * @param bulk whether it can be assigned to many at once (R23)
 */
public record SeatType(
    SeatTypeId id,
    Labels label,
    Labels help,
    boolean paid,
    @Nullable Level cap,
    boolean partnerEmployeesOnly,
    boolean bulk) {

  /** How refusals name it. */
  public Named named() {
    return new Named(id.value(), label.byLanguageCode());
  }
}
