/**
 * Mailed links with a code (R36, R37, R39, R41): what an invitation and a password reset have in
 * common. The state machine is drawn in {@code MailedLink}.
 */
@NullMarked
package io.gatehouse.domain.link;

import org.jspecify.annotations.NullMarked;
