/**
 * Gatehouse's rules a second time, for Cedar: policies made from what a catalogue's file says, by
 * code that shares nothing with the engine it is held against. It takes from the domain the records
 * that facts come in, and none of their decisions.
 */
@NullMarked
package io.gatehouse.bench.cedar;

import org.jspecify.annotations.NullMarked;
