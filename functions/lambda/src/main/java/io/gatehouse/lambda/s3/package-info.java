/** The bucket with the files of imports. */
@NullMarked
package io.gatehouse.lambda.s3;

import org.jspecify.annotations.NullMarked;
