package io.gatehouse.lambda.access;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be asked about access. */
@Singleton
final class AccessOperations implements Operations {
  private final Questions questions;
  private final Evaluations evaluations;
  private final Searches searches;
  private final DiscoveryJson discovery;

  AccessOperations(
      Questions questions,
      Evaluations evaluations,
      Searches searches,
      @Value("${SITE_URL}") String siteUrl) {
    this.questions = questions;
    this.evaluations = evaluations;
    this.searches = searches;
    this.discovery = DiscoveryJson.of(siteUrl);
  }

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    return List.of(
        question(Operation.ACCESS_CHECK, CheckInput.class, questions::check),
        question(Operation.ACCESS_EXPLAIN, CheckInput.class, questions::explain),
        question(Operation.ACCESS_WHO, WhoInput.class, questions::who),
        question(Operation.ACCESS_WHAT, WhatInput.class, questions::what),
        question(Operation.ACCESS_EVALUATION, AuthZenInput.class, evaluations::one),
        question(Operation.ACCESS_EVALUATIONS, AuthZenInput.class, evaluations::several),
        question(Operation.ACCESS_SEARCH_SUBJECT, AuthZenInput.class, searches::subject),
        question(Operation.ACCESS_SEARCH_RESOURCE, AuthZenInput.class, searches::resource),
        question(Operation.ACCESS_SEARCH_ACTION, AuthZenInput.class, searches::action),
        new Binding<>(
            Operation.ACCESS_DISCOVERY,
            NoInput.class,
            (wire, caller) -> wire,
            (wire, context) -> Outcome.of(discovery),
            document -> document));
  }

  private static <W, O> Binding<W, Asked<W>, O> question(
      Operation operation, Class<W> wire, UseCase<Asked<W>, O> answer) {
    return new Binding<>(operation, wire, Asked::of, answer, json -> json);
  }
}
