package io.gatehouse.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** R15: bits do as sets do, beyond the length of a word, too. */
class PermissionSetProperties {
  private static final int PERMISSIONS = 130;

  @Property(tries = 200)
  void R15_unionDifferenceAndIntersection(
      @ForAll("sets") Set<Integer> one, @ForAll("sets") Set<Integer> other) {
    Set<Integer> union = new HashSet<>(one);
    union.addAll(other);
    Set<Integer> difference = new HashSet<>(one);
    difference.removeAll(other);
    Set<Integer> intersection = new HashSet<>(one);
    intersection.retainAll(other);
    assertThat(bits(one).plus(bits(other))).isEqualTo(bits(union));
    assertThat(bits(one).minus(bits(other))).isEqualTo(bits(difference));
    assertThat(bits(one).and(bits(other))).isEqualTo(bits(intersection));
    assertThat(bits(one).containsAll(bits(other))).isEqualTo(one.containsAll(other));
    assertThat(bits(union).containsAll(bits(one))).isTrue();
    assertThat(bits(one).equals(bits(other))).isEqualTo(one.equals(other));
  }

  @Property(tries = 200)
  void R15_whatIsInIt(@ForAll("sets") Set<Integer> some) {
    PermissionSet bits = bits(some);
    assertThat(bits.indexes().boxed().collect(Collectors.toSet())).isEqualTo(some);
    assertThat(bits.size()).isEqualTo(some.size());
    assertThat(bits.isEmpty()).isEqualTo(some.isEmpty());
    assertThat(IntStream.range(0, PERMISSIONS).filter(bits::contains).count())
        .isEqualTo(some.size());
    assertThat(bits).hasSameHashCodeAs(bits(some));
    assertThat(bits).hasToString("PermissionSet" + bits.indexes().boxed().toList());
  }

  private static PermissionSet bits(Set<Integer> some) {
    return PermissionSet.where(PERMISSIONS, some::contains);
  }

  @Provide
  Arbitrary<Set<Integer>> sets() {
    return Arbitraries.integers().between(0, PERMISSIONS - 1).set();
  }
}
