/**
 * The lists of a company's users that can be searched, filtered and sorted: in which of them
 * somebody stands, and how a question finds its page in them without looking at everybody.
 */
@NullMarked
package io.gatehouse.domain.roster;

import org.jspecify.annotations.NullMarked;
