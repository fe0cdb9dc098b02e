package io.gatehouse.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes the rules look at: all of Gatehouse's own, without tests. */
final class Production {

  static final String DOMAIN = "io.gatehouse.domain..";
  static final String LAMBDA = "io.gatehouse.lambda.";

  /** One package per function, or per pair of functions that share a capability. */
  static final String[] HANDLERS = {
    "access",
    "companies",
    "users",
    "invitations",
    "seats",
    "passwords",
    "mailevents",
    "outbox",
    "reminders",
    "imports",
    "delegation",
    "accountaccess",
    "partneraccess"
  };

  /** One package per thing outside that a function talks to. */
  static final String[] ADAPTERS = {
    "dynamodb",
    "cognito",
    "ses",
    "secrets",
    "identity",
    "aws",
    "catalogue",
    "strength",
    "csv",
    "s3",
    "sqs"
  };

  /** What every function shares. */
  static final String[] SHARED = {"edge", "api", "idempotency", "runtime", "logging"};

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // The domain's test fixtures, once Maven has packed them into a jar of their own.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("io.gatehouse");

  private Production() {}

  static String[] packages(String... names) {
    String[] packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = LAMBDA + names[i] + "..";
    }
    return packages;
  }
}
