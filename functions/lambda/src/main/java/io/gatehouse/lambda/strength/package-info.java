/**
 * How soon a password would be guessed: zxcvbn, an estimator with lists of common passwords, names
 * and words, which it also finds doubled, reversed, along the keyboard and with digits for letters.
 */
@NullMarked
package io.gatehouse.lambda.strength;

import org.jspecify.annotations.NullMarked;
