/**
 * What customers let their partners of record do (R28 to R34): the grants as the customer decides
 * on them, and the groups in which the partner's own users act by them.
 *
 * <p>Whether a grant stands is told by the customer's company alone ({@link
 * io.gatehouse.domain.company.Company#partnerGrants}), because every decision about access reads
 * that anyway: with one write of it, everyone's access is there or gone. What else there is to know
 * of a grant is a {@link io.gatehouse.domain.partneraccess.PartnerAccess}, written together with
 * it.
 */
@NullMarked
package io.gatehouse.domain.partneraccess;

import org.jspecify.annotations.NullMarked;
