/** The function that answers for what customers let their partners do (R28 to R34). */
@NullMarked
package io.gatehouse.lambda.partneraccess;

import org.jspecify.annotations.NullMarked;
