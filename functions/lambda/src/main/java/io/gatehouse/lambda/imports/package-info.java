/**
 * Imports of users from files: one function answers requests about them, another does the work that
 * takes longer than a request may. They have different rights.
 */
@NullMarked
package io.gatehouse.lambda.imports;

import org.jspecify.annotations.NullMarked;
