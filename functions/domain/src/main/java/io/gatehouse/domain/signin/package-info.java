/**
 * What Gatehouse needs of the directory people sign in with, and what a password must be. Passwords
 * are handed on, never kept.
 */
@NullMarked
package io.gatehouse.domain.signin;

import org.jspecify.annotations.NullMarked;
