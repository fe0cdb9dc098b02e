package io.gatehouse.lambda.users;

import io.gatehouse.domain.assignment.ChangeCustomers;
import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.CustomersInput;
import io.gatehouse.lambda.api.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code Customers}, with the user of the path. */
record ChangeCustomersInput(
    @Nullable String companyId,
    @Nullable String userId,
    @Nullable String kind,
    @Nullable List<@Nullable String> add,
    @Nullable List<@Nullable String> remove) {
  ChangeCustomers.Input read() {
    Validation validation = new Validation();
    CustomerChoice choice = new CustomersInput(kind, add, remove).read(validation);
    validation.finish();
    return new ChangeCustomers.Input(Ids.company(companyId), Ids.user(userId), choice);
  }
}
