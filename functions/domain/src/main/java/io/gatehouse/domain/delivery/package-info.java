/**
 * Delivers outgoing messages: claims each, does what it asks for, notes how it went. Mails are
 * described here as letters; words and looks belong to whoever sends them.
 */
@NullMarked
package io.gatehouse.domain.delivery;

import org.jspecify.annotations.NullMarked;
