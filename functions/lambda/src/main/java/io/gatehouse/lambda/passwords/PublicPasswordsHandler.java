package io.gatehouse.lambda.passwords;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.limit.RequestCounts;
import io.gatehouse.domain.signin.CommonPasswords;
import io.gatehouse.domain.signin.Password;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;

/** Lambda's way into {@link PublicPasswordOperations}. */
public final class PublicPasswordsHandler extends OperationHandler {
  public PublicPasswordsHandler() {
    super(FunctionName.PUBLIC_PASSWORDS, PublicPasswordOperations.class);
  }

  public PublicPasswordsHandler(ApplicationContext context) {
    super(context, FunctionName.PUBLIC_PASSWORDS, PublicPasswordOperations.class);
  }

  /**
   * Also reads once: nobody being asked who they are here, a request without a genuine link ends
   * before the table.
   */
  @Override
  public void prime() throws IOException {
    super.prime();
    bean(Users.class).find(new UserId("usr_priming"));
    // Counts nothing: who invokes directly has no source. The first request then finds it made.
    bean(RequestCounts.class);
    // A quarter of a megabyte of lists to be read, which the first person would wait for.
    bean(CommonPasswords.class).include(new Password("read all the lists"));
  }
}
