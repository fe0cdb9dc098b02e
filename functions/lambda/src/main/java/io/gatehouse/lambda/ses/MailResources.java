package io.gatehouse.lambda.ses;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The words and layouts, which travel in the package. */
final class MailResources {
  private MailResources() {}

  /** Opens one; the caller closes it. */
  static Reader open(String name) {
    InputStream stream = MailResources.class.getResourceAsStream("/ses/" + name);
    if (stream == null) {
      throw new IllegalStateException("the package lacks ses/" + name);
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
