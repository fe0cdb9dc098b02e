package io.gatehouse.domain.catalogue;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Some of a catalogue's permissions, as bits: a decision is a handful of operations on them. Sets
 * of one catalogue only go together; which bit is which permission, only the catalogue knows.
 */
public final class PermissionSet {
  private final long[] words;

  private PermissionSet(long[] words) {
    this.words = words;
  }

  /** None of so many permissions. */
  static PermissionSet empty(int permissions) {
    return new PermissionSet(new long[(permissions + Long.SIZE - 1) / Long.SIZE]);
  }

  /** Those of so many permissions that fit. */
  static PermissionSet where(int permissions, IntPredicate fits) {
    long[] words = empty(permissions).words;
    IntStream.range(0, permissions)
        .filter(fits)
        .forEach(index -> words[index / Long.SIZE] |= 1L << index);
    return new PermissionSet(words);
  }

  boolean contains(int index) {
    return (words[index / Long.SIZE] & 1L << index) != 0;
  }

  public PermissionSet plus(PermissionSet others) {
    long[] result = words.clone();
    for (int word = 0; word < result.length; word++) {
      result[word] |= others.words[word];
    }
    return new PermissionSet(result);
  }

  public PermissionSet minus(PermissionSet others) {
    long[] result = words.clone();
    for (int word = 0; word < result.length; word++) {
      result[word] &= ~others.words[word];
    }
    return new PermissionSet(result);
  }

  public PermissionSet and(PermissionSet others) {
    long[] result = words.clone();
    for (int word = 0; word < result.length; word++) {
      result[word] &= others.words[word];
    }
    return new PermissionSet(result);
  }

  public boolean containsAll(PermissionSet others) {
    for (int word = 0; word < words.length; word++) {
      if ((others.words[word] & ~words[word]) != 0) {
        return false;
      }
    }
    return true;
  }

  public boolean isEmpty() {
    for (long word : words) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  public int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /** The places of its permissions in the catalogue, in order. */
  IntStream indexes() {
    return IntStream.range(0, words.length * Long.SIZE).filter(this::contains);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PermissionSet set && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return "PermissionSet" + Arrays.toString(indexes().toArray());
  }
}
