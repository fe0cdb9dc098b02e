/**
 * The function host: one JVM that stands in for Lambda, CloudFront and the readers' mail programs
 * on a developer's machine.
 *
 * <p>It runs the very handler classes that are deployed, each as one execution environment would:
 * made once, called by one event at a time. It hides from the functions that there is no AWS around
 * them; nothing here is part of what is deployed.
 */
@NullMarked
package io.gatehouse.local;

import org.jspecify.annotations.NullMarked;
