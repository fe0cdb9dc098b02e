package io.gatehouse.domain.outside;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@link Tie ties} from either end. A port; lists may lag behind writes by a moment.
 *
 * <p>It names candidates: whether one of them may do something is decided on facts read for it.
 * Every list goes by id, beginning behind {@code after} (null: at the start), and ends where fewer
 * than {@code limit} come; so whoever is on it throughout is met once.
 */
public interface Ties {
  /** The most that may be asked for at once. */
  int MAXIMUM = 500;

  /** Users of other companies who are tied to this one. */
  List<UserId> into(CompanyId company, @Nullable UserId after, int limit);

  /** Users of one company who are tied to another one. */
  List<UserId> from(CompanyId home, CompanyId company, @Nullable UserId after, int limit);

  /** The next company that users of this one are tied to; empty behind the last. */
  Optional<CompanyId> next(CompanyId home, @Nullable CompanyId after);
}
