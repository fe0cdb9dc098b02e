package io.gatehouse.domain.access;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@link FindingProperties} of a few worlds that are always the same: quick enough to be run for
 * each mutant.
 */
@DisplayName("R44, R45: who and what, against asking about everybody one by one")
class FindingTest {
  private final FindingProperties properties = new FindingProperties();

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "3, 12"})
  void R44_who(long seed, int limit) {
    properties.success_R44_who(seed, limit);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "3, 12"})
  void R44_what(long seed, int limit) {
    properties.success_R44_what(seed, limit);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4"})
  void R44_whileThingsChange(long seed, int limit) {
    properties.success_R44_whoWhileThingsChange(seed, limit);
    properties.success_R44_whatWhileThingsChange(seed, limit);
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 7"})
  void R45_past(long seed, int limit) {
    properties.success_R45_past(seed, limit);
    properties.success_R45_beforeTheFirstEvent(seed);
    properties.success_R48_foldIsToday(seed);
  }
}
