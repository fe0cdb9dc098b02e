/**
 * Many users from one file (R10): uploaded, checked as a whole before anything is written, and then
 * made line by line, each by the use case that makes a single user, in a transaction that also
 * notes what became of the line. So whatever is delivered twice or dies midway may be repeated.
 *
 * <pre>
 *                       ┌─ checked again ─┐
 *                       ▼                 │
 *   AWAITING_FILE ─▶ CHECKING ─▶ FAULTY ──┤
 *                       └──────▶ READY ───┘
 *                                  └─ started ─▶ RUNNING ─▶ DONE
 *   Any of them but DONE ─▶ CANCELLED; not started within a week: LAPSED
 * </pre>
 */
@NullMarked
package io.gatehouse.domain.importing;

import org.jspecify.annotations.NullMarked;
