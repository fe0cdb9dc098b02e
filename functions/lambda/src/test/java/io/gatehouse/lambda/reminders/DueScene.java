package io.gatehouse.lambda.reminders;

import io.gatehouse.lambda.portal.TestPortal;

/**
 * Portals in which something is due, and no stream to help. What has nothing to do with each other
 * is in scenes of its own: a run that is killed before every call is begun as often as it calls.
 */
enum DueScene {
  /**
   * Three reminders, a lapse notice, a reset an administrator sent, one a user asked for, a changed
   * address to confirm and its announcement, the two mails of a confirmed one, and a farewell. To
   * be erased are a user, and a company with three.
   */
  PEOPLE(40, 11, 5, 0),
  /**
   * A partner's access that ends tomorrow and another one that has ended, each told to three
   * readers; one that was disabled, which nobody has been told of yet and whose group is still to
   * be cleared; and a review of two people, about whom nobody decided.
   */
  ACCESS(8, 7, 0, 2);

  /** There are more changes than that in the first run, whatever is counted. */
  final int leastCalls;

  /** How many mails go. */
  final int mails;

  /** How many users and companies are erased. */
  final int erased;

  /** How many entries of reviews are ended. */
  final int reviewed;

  DueScene(int leastCalls, int mails, int erased, int reviewed) {
    this.leastCalls = leastCalls;
    this.mails = mails;
    this.erased = erased;
    this.reviewed = reviewed;
  }

  void play(TestPortal portal) {
    DuePlay play = new DuePlay(portal);
    switch (this) {
      case PEOPLE -> play.people();
      case ACCESS -> play.access();
    }
  }
}
