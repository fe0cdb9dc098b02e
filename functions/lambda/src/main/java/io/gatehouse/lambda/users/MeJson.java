package io.gatehouse.lambda.users;

import io.gatehouse.lambda.api.CompanyJson;
import io.gatehouse.lambda.api.UserJson;
import java.util.List;

/** The schema {@code Me}. */
record MeJson(UserJson user, CompanyJson company, List<String> permissions) {}
