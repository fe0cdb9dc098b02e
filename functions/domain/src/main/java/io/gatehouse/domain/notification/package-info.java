/**
 * What must happen outside after a change: mails and sign-in effects. They are written with the
 * change in one transaction and delivered afterwards from the stream, so nothing is lost and
 * nothing is sent for a change that failed.
 */
@NullMarked
package io.gatehouse.domain.notification;

import org.jspecify.annotations.NullMarked;
