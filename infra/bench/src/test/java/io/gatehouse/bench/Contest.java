package io.gatehouse.bench;

import io.gatehouse.bench.cedar.Cedar;
import io.gatehouse.bench.cedar.CedarAnswer;
import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.testdata.world.Question;

/** Both engines, with one catalogue. */
public final class Contest {
  private final CatalogueSource catalogue;
  private final Access access;
  private final Cedar cedar;

  public Contest(CatalogueSource catalogue) {
    this.catalogue = catalogue;
    access = new Access(Catalogue.compile(catalogue));
    cedar = new Cedar(catalogue);
  }

  public CatalogueSource catalogue() {
    return catalogue;
  }

  public boolean gatehouse(Question question) {
    return question.resource() == null
        ? access.check(question.facts(), question.permission(), question.now())
        : access.check(
            question.facts(), question.permission(), question.resource(), question.now());
  }

  public Cedar cedar() {
    return cedar;
  }

  CedarAnswer cedar(Question question) {
    return cedar.ask(question);
  }

  /** Whether it is denied only because something stands against it. */
  boolean isForbidden(Question question, CedarAnswer answer) {
    return !answer.allowed()
        && !answer.reasons().isEmpty()
        && cedar.askWithoutObstacles(question).allowed();
  }
}
