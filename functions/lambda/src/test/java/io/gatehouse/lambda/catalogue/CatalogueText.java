package io.gatehouse.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a small catalogue that is right, to be broken. The comment {@code # here} marks the
 * lines where faults are to be found; a line can be marked more than once.
 */
record CatalogueText(String yaml) {
  private static final String MARK = "# here";

  static CatalogueText small() {
    return new CatalogueText(Resources.text("catalogue/small.yaml"));
  }

  /** With the first occurrence replaced. */
  CatalogueText with(String what, String instead) {
    int at = yaml.indexOf(what);
    assertThat(at).as("%s is in it", what).isNotNegative();
    return new CatalogueText(yaml.substring(0, at) + instead + yaml.substring(at + what.length()));
  }

  /** The numbers of the marked lines. */
  List<Integer> marked() {
    List<String> lines = yaml.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(index -> lines.get(index).contains(MARK))
        .mapToObj(index -> index + 1)
        .toList();
  }

  /** What is said about it, a line for each fault. */
  List<String> faults() {
    UnusableCatalogueException refused =
        catchThrowableOfType(
            UnusableCatalogueException.class, () -> CatalogueFile.compile("my.yaml", yaml));
    assertThat(refused).as("it is refused").isNotNull();
    return refused.getMessage().lines().toList();
  }
}
