/**
 * The clients of AWS that adapters share: one of each, over one HTTP client. Built when first asked
 * for, so that a function starts only what it uses.
 */
@NullMarked
package io.gatehouse.lambda.aws;

import org.jspecify.annotations.NullMarked;
