package io.gatehouse.bench.cedar;

import java.util.Set;

/**
 * What Cedar says.
 *
 * @param reasons ids of the policies that settled it: every one that permits if it is allowed,
 *     every one that forbids if it is denied, none if nothing permits
 */
public record CedarAnswer(boolean allowed, Set<String> reasons) {}
