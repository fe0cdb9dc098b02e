package io.gatehouse.domain.catalogue;

/** What a permission lets its holder do (R15). */
public enum Level {
  VIEW,
  MANAGE
}
