package io.gatehouse.bench.cedar;

import static io.gatehouse.bench.cedar.Terms.all;
import static io.gatehouse.bench.cedar.Terms.text;

/**
 * A company and somebody's membership in it, as policies call them.
 *
 * @param key under which the principal's tags have the membership
 */
record Place(String company, String key) {
  /** The company that is asked about. */
  static final Place THERE = new Place("resource", "resource.id");

  /** The principal's own company. */
  static final Place HOME = new Place("principal.home", "principal.home.id");

  String membership() {
    return "principal.getTag(" + key + ")";
  }

  /** There is a membership, and this holds for it. */
  String member(String condition) {
    return all("principal.hasTag(" + key + ")", condition);
  }

  /** The membership's record of that name has an entry, and this holds for it. */
  String has(String record, String entry, String condition) {
    return all(membership() + "." + record + " has " + text(entry), condition);
  }

  /** What that entry says. */
  String entry(String record, String entry) {
    return membership() + "." + record + "[" + text(entry) + "]";
  }
}
