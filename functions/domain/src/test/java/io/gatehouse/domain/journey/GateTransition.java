package io.gatehouse.domain.journey;

/**
 * A link went from one state to another, or became another one in the same state.
 *
 * @param from {@code [*]} if there was none
 * @param why what stands at the arrow
 */
record GateTransition(GateKind kind, String from, String to, String why) {}
