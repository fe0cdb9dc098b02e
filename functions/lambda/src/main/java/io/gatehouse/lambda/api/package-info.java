/**
 * The records that inputs are read into and answers are written from: the schemas of {@code
 * infra/openapi.yaml}, as Java. Several functions share them; none of them decides anything. {@code
 * UserViews} reads what belongs beside a user on a page.
 */
@NullMarked
package io.gatehouse.lambda.api;

import org.jspecify.annotations.NullMarked;
