/**
 * What every adapter of the domain's ports promises, as tests. The in-memory adapters pass them
 * here, the DynamoDB adapters in the module that has them: extend each class and say which ports it
 * is about. Every test makes its own ids, names and moments, so all of them may share one table and
 * run at the same time.
 */
@NullMarked
package io.gatehouse.domain.contract;

import org.jspecify.annotations.NullMarked;
