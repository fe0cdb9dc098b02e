package io.gatehouse.local;

import java.time.Instant;
import java.util.List;

/**
 * One mail the functions sent.
 *
 * @param id SES's message id
 * @param from sender
 * @param to recipients
 * @param subject subject line
 * @param text plain part, empty if there is none
 * @param html HTML part, empty if there is none
 * @param at when it was sent
 */
record Mail(
    String id, String from, List<String> to, String subject, String text, String html, Instant at) {

  boolean isTo(String address) {
    return to.stream().anyMatch(address::equalsIgnoreCase);
  }
}
