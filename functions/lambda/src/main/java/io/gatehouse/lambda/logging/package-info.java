/**
 * The log: Logback, set up in code, so that no configuration file is looked for at a cold start.
 * One JSON object per line on standard output, with the names Lambda's own JSON format has, so that
 * CloudWatch finds fields without parsing. Values that may hold tokens, codes or addresses do not
 * belong in a message.
 */
@NullMarked
package io.gatehouse.lambda.logging;

import org.jspecify.annotations.NullMarked;
