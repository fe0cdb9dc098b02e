/**
 * The one key the functions share, kept in Secrets Manager, and what is derived from it: the
 * secrets of mailed links (R41).
 */
@NullMarked
package io.gatehouse.lambda.secrets;

import org.jspecify.annotations.NullMarked;
