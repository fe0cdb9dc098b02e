package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads grants and groups. A port; everything but lists is as of now. */
public interface PartnerAccesses {
  Optional<PartnerAccess> find(GroupId group);

  /** All that a customer ever granted, those that ended among them; by role. */
  List<PartnerAccess> of(CompanyId customer);

  /**
   * The groups of a partner, in order of their customers' names; may lag behind writes by a moment.
   * Those of deleted customers are not among them.
   *
   * @param request {@code startsWith} is about the customer's name
   * @throws io.gatehouse.domain.refusal.Refused if the page token is none of this list
   */
  Page<GroupId> groups(CompanyId partner, PageRequest request);

  /**
   * Some of those whose both sides are to be told by then, or whose time is over, the longest due
   * first; empty only if there are none. May lag behind writes by a moment.
   */
  List<GroupId> due(Instant by);
}
