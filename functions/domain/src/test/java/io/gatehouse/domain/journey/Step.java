package io.gatehouse.domain.journey;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Something somebody does.
 *
 * @param whom which of the users there are, counted round and round
 * @param choice what the act leaves open: whether administrator, whether the code is right, how
 *     long
 */
record Step(Act act, int whom, int choice) {

  /** What can be done. */
  enum Act {
    CREATE_COMPANY,
    CREATE_USER,
    ACCEPT,
    GUESS_CODES,
    DISABLE,
    ENABLE,
    SEND_INVITATION,
    REVOKE_INVITATION,
    SEND_RESET,
    FORGET_PASSWORD,
    CHOOSE_PASSWORD,
    SET_CONTACT_PERSON,
    GIVE,
    TAKE,
    CHOOSE_CUSTOMERS,
    ENTITLE,
    CREATE_CUSTOMER,
    EDIT,
    DELETE,
    RESTORE,
    ERASE,
    CHANGE_EMAIL,
    CONFIRM_EMAIL,
    END_SESSIONS,
    FOLLOW_UP,
    DELIVER,
    DIRECTORY_DOWN,
    WAIT
  }

  /**
   * Many steps of people who have little else to do: often the same few users, so that things meet.
   */
  static Arbitrary<List<Step>> many() {
    Arbitrary<Act> acts =
        Arbitraries.frequency(
            Tuple.of(1, Act.CREATE_COMPANY),
            Tuple.of(2, Act.CREATE_USER),
            Tuple.of(6, Act.ACCEPT),
            Tuple.of(2, Act.GUESS_CODES),
            Tuple.of(4, Act.DISABLE),
            Tuple.of(4, Act.ENABLE),
            Tuple.of(4, Act.SEND_INVITATION),
            Tuple.of(2, Act.REVOKE_INVITATION),
            Tuple.of(2, Act.SEND_RESET),
            Tuple.of(2, Act.FORGET_PASSWORD),
            Tuple.of(3, Act.CHOOSE_PASSWORD),
            Tuple.of(1, Act.SET_CONTACT_PERSON),
            Tuple.of(8, Act.GIVE),
            Tuple.of(6, Act.TAKE),
            Tuple.of(4, Act.CHOOSE_CUSTOMERS),
            Tuple.of(2, Act.ENTITLE),
            Tuple.of(1, Act.CREATE_CUSTOMER),
            Tuple.of(1, Act.EDIT),
            Tuple.of(3, Act.DELETE),
            Tuple.of(3, Act.RESTORE),
            Tuple.of(1, Act.ERASE),
            Tuple.of(2, Act.CHANGE_EMAIL),
            Tuple.of(2, Act.CONFIRM_EMAIL),
            Tuple.of(1, Act.END_SESSIONS),
            Tuple.of(2, Act.FOLLOW_UP),
            Tuple.of(2, Act.DELIVER),
            Tuple.of(1, Act.DIRECTORY_DOWN),
            Tuple.of(6, Act.WAIT));
    return of(acts);
  }

  /** Steps of people who are all there, have two customers, and mostly give and take. */
  static Arbitrary<List<Step>> assigning() {
    List<Step> begun =
        List.of(
            new Step(Act.ACCEPT, 0, 0),
            new Step(Act.ACCEPT, 1, 0),
            new Step(Act.ACCEPT, 2, 0),
            new Step(Act.CREATE_CUSTOMER, 0, 0),
            new Step(Act.CREATE_CUSTOMER, 0, 0));
    return of(Arbitraries.frequency(
            Tuple.of(1, Act.CREATE_USER),
            Tuple.of(1, Act.CREATE_CUSTOMER),
            Tuple.of(4, Act.ACCEPT),
            Tuple.of(1, Act.DISABLE),
            Tuple.of(2, Act.ENABLE),
            Tuple.of(1, Act.DELETE),
            Tuple.of(2, Act.RESTORE),
            Tuple.of(20, Act.GIVE),
            Tuple.of(6, Act.TAKE),
            Tuple.of(12, Act.CHOOSE_CUSTOMERS),
            Tuple.of(2, Act.ENTITLE)))
        .map(steps -> Stream.concat(begun.stream(), steps.stream()).toList());
  }

  private static Arbitrary<List<Step>> of(Arbitrary<Act> acts) {
    return Combinators.combine(
            acts, Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 9))
        .as(Step::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(70)
        .withSizeDistribution(RandomDistribution.uniform());
  }
}
