package io.gatehouse.domain.outside;

import io.gatehouse.domain.user.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What came of ending somebody's access.
 *
 * @param ended whether there was anything to end
 * @param left what they still have, by their own company; null if nothing
 * @param contact whom to ask there to end that, too; null if nothing is left or nobody is named
 */
public record Ended(boolean ended, @Nullable Holding left, @Nullable PersonName contact) {}
