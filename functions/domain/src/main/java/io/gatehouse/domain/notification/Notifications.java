package io.gatehouse.domain.notification;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Reads what mails a company's affairs made go (R49). A port; may lag behind writes by a moment.
 */
public interface Notifications {
  /**
   * One page of a company's notifications, newest first. They are kept for a year.
   *
   * @param to only those to this user; null for all
   * @param request its {@code startsWith} means nothing here
   * @throws io.gatehouse.domain.refusal.Refused if the page token is none of this list
   */
  Page<Notification> page(CompanyId company, @Nullable UserId to, PageRequest request);
}
