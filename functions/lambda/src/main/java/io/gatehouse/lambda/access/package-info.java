/**
 * The function that answers questions about access (R43 to R45): in words of our own ({@code
 * check}, {@code explain}, {@code who}, {@code what}), and in those of the OpenID AuthZEN
 * Authorization API 1.0 (R47), under {@code /access/v1/}. It decides nothing itself.
 */
@NullMarked
package io.gatehouse.lambda.access;

import org.jspecify.annotations.NullMarked;
