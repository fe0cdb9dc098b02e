package io.gatehouse.lambda.access;

import io.gatehouse.domain.access.AccessAnswer;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.Explanation;
import io.gatehouse.domain.access.Missing;
import io.gatehouse.domain.access.Path;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Language;
import io.gatehouse.lambda.access.ExplanationJson.MissingJson;
import io.gatehouse.lambda.access.ExplanationJson.PathJson;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts explanations into English words, for whoever reads the answer itself. The console words them
 * anew from what stands beside.
 *
 * @param facts tell the names of companies
 */
record Words(Catalogue catalogue, AccessFacts facts) {

  static ExplanationJson of(Catalogue catalogue, Explanation explanation, AccessAnswer answer) {
    Words words = new Words(catalogue, answer.facts());
    return new ExplanationJson(
        explanation.allowed(),
        explanation.paths().stream().map(words::path).toList(),
        explanation.missing().stream().map(words::missing).toList());
  }

  private PathJson path(Path path) {
    return new PathJson(
        path.kind(),
        path.from().value(),
        path.permission() == null ? null : path.permission().value(),
        path.role() == null ? null : path.role().value(),
        path.resource() == null ? null : path.resource().toString(),
        words(path));
  }

  private String words(Path path) {
    String from = company(path.from());
    String given = given(path);
    return switch (path.kind()) {
      case MEMBERSHIP, ROLE -> given + ", given by " + from + ".";
      case COMPANY_ADMIN -> "As administrator of " + from + ".";
      case CUSTOMERS -> given + ", given by " + from + " for its customers.";
      case CUSTOMER_MANAGER -> "As customer manager of " + from + ".";
      case GROUP -> given + ", which " + from + " granted to its partner.";
      case DELEGATED -> "As delegated account administrator of " + from + ".";
      case OPERATOR -> "As administrator of the operator.";
      case RESOURCE -> thing(path.resource()) + ", given by " + from + ".";
    };
  }

  private String given(Path path) {
    if (path.permission() != null) {
      return label(path.permission());
    }
    return path.role() == null ? "" : "The role " + label(path.role());
  }

  private String thing(@Nullable ResourceId resource) {
    return resource == null
        ? ""
        : catalogue
                .resourceKind(resource.kind())
                .map(kind -> kind.label().in(Language.EN))
                .orElse(resource.kind())
            + " "
            + resource.name();
  }

  private MissingJson missing(Missing missing) {
    return new MissingJson(
        missing.reason(),
        missing.company() == null ? null : missing.company().value(),
        missing.permissions().stream().map(PermissionId::value).toList(),
        missing.mender(),
        Stream.of(reason(missing), mender(missing))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private String reason(Missing missing) {
    String company = missing.company() == null ? "the company" : company(missing.company());
    return switch (missing.reason()) {
      case USER_UNKNOWN -> "There is no such user.";
      case USER_NOT_ACTIVE -> "The user is disabled, or has not accepted the invitation yet.";
      case COMPANY_UNKNOWN -> "There is no such company.";
      case COMPANY_SUSPENDED -> company + " is suspended.";
      case COMPANY_DELETED -> company + " is deleted.";
      case OWN_COMPANY_DELETED -> "The user's own company, " + company + ", is deleted.";
      case OWN_COMPANY_SUSPENDED -> "The user's own company, " + company + ", is suspended.";
      case PERMISSION_UNKNOWN -> "There is no such permission.";
      case NOT_FOR_THIS_COMPANY -> "There is no such permission in companies like " + company + ".";
      case NOT_ENTITLED -> company + " is not entitled to it.";
      case GIVEN_BEFORE_ENTITLEMENT ->
          "It was given before " + company + " lost the entitlement and got it back.";
      case NOT_GIVEN -> "Nobody gave it to the user.";
      case REQUIREMENT_MISSING ->
          "It has no effect without "
              + missing.permissions().stream().map(this::label).collect(Collectors.joining(", "))
              + ".";
      case SEAT_CAPS -> "The user's seat in " + company + " allows to see, not to manage.";
      case SEAT_MISSING -> "It needs another seat in " + company + ".";
      case OUT_OF_SCOPE -> "The company is not among the user's customers.";
      case GRANT_LAPSED -> "What " + company + " granted to its partner has lapsed.";
      case GRANT_ENDED -> company + " no longer grants it to its partner, or granted it anew.";
      case NOT_PARTNER_OF_RECORD -> "The user's company is not the partner of " + company + ".";
    };
  }

  private String mender(Missing missing) {
    String company = missing.company() == null ? "the company" : company(missing.company());
    return switch (missing.mender()) {
      case NOBODY -> "";
      case OPERATOR -> "The operator of the portal can change that.";
      case COMPANY_ADMINISTRATOR -> "An administrator of " + company + " can change that.";
      case DECISION_MAKER -> "Whoever decides for " + company + " can change that.";
    };
  }

  private String company(CompanyId id) {
    return Stream.of(facts.company(), facts.home())
        .filter(one -> one != null && one.id().equals(id))
        .map(Words::name)
        .findFirst()
        .orElse(id.value());
  }

  private static String name(@Nullable Company company) {
    return company == null ? "" : company.name();
  }

  private String label(PermissionId id) {
    return catalogue.find(id).map(known -> known.label().in(Language.EN)).orElse(id.value());
  }

  private String label(RoleId id) {
    return catalogue.role(id).map(known -> known.label().in(Language.EN)).orElse(id.value());
  }

  /** Everything that is missing, in one text. */
  static String all(ExplanationJson explanation) {
    List<String> words = explanation.missing().stream().map(MissingJson::words).toList();
    return String.join(" ", words);
  }
}
