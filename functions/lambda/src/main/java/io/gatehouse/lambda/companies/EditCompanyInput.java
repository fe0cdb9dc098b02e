package io.gatehouse.lambda.companies;

import io.gatehouse.domain.id.EmailDomain;
import io.gatehouse.domain.lifecycle.EditCompany;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.text.Text;
import io.gatehouse.lambda.api.Ids;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema {@code EditCompany}, with the company of the path. What is left out stays. */
record EditCompanyInput(
    @Nullable String companyId,
    @Nullable String name,
    @Nullable List<@Nullable String> approvedEmailDomains) {
  private static final int MOST_DOMAINS = 100;

  EditCompany.Input read() {
    Validation validation = new Validation();
    String called =
        name == null
            ? null
            : validation.required(
                "/name", name, text -> Text.line(text, CreateCompanyInput.LONGEST_NAME));
    Set<EmailDomain> domains =
        approvedEmailDomains == null ? null : domains(approvedEmailDomains, validation);
    validation.finish();
    return new EditCompany.Input(Ids.company(companyId), called, domains);
  }

  private static Set<EmailDomain> domains(List<@Nullable String> given, Validation validation) {
    Set<EmailDomain> domains = new HashSet<>();
    if (given.size() > MOST_DOMAINS) {
      validation.error("/approvedEmailDomains", "must have at most " + MOST_DOMAINS + " entries");
      return domains;
    }
    for (int index = 0; index < given.size(); index++) {
      EmailDomain domain =
          validation.required("/approvedEmailDomains/" + index, given.get(index), EmailDomain::new);
      if (domain != null) {
        domains.add(domain);
      }
    }
    return domains;
  }
}
