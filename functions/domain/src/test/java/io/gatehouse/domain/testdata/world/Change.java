package io.gatehouse.domain.testdata.world;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.user.Membership;
import org.jspecify.annotations.Nullable;

/** Facts with one of the four changed; at home, a change shows in both places. */
record Change(AccessFacts facts) {

  AccessFacts company(@Nullable Company company) {
    return new AccessFacts(
        facts.user(),
        facts.standing(),
        company,
        facts.membership(),
        facts.isHome() ? company : facts.home(),
        facts.homeMembership());
  }

  AccessFacts there(@Nullable Membership membership) {
    return new AccessFacts(
        facts.user(),
        facts.standing(),
        facts.company(),
        membership,
        facts.home(),
        facts.isHome() ? membership : facts.homeMembership());
  }

  AccessFacts home(@Nullable Company home) {
    return new AccessFacts(
        facts.user(),
        facts.standing(),
        facts.isHome() ? home : facts.company(),
        facts.membership(),
        home,
        facts.homeMembership());
  }

  AccessFacts atHome(@Nullable Membership membership) {
    return new AccessFacts(
        facts.user(),
        facts.standing(),
        facts.company(),
        facts.isHome() ? membership : facts.membership(),
        facts.home(),
        membership);
  }
}
