/**
 * What reaches from one company into another, seen from both sides: who from elsewhere can act in a
 * company's account, with what and when they last did, and what a partner holds at its customers;
 * and how either side ends it (R18, R28-R35).
 */
@NullMarked
package io.gatehouse.domain.outside;

import org.jspecify.annotations.NullMarked;
