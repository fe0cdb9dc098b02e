/**
 * What every function shares before any business begins: a bean context that starts during Lambda's
 * init, does not grow from call to call, and warms itself up before a SnapStart snapshot is taken.
 */
@NullMarked
package io.gatehouse.lambda.runtime;

import org.jspecify.annotations.NullMarked;
