package io.gatehouse.domain.importing;

/** How far an import has come. */
public enum ImportState {
  /** Nothing has been checked yet; a file may have been uploaded or not. */
  AWAITING_FILE,
  CHECKING,
  /** Nothing can be started until a better file, or another choice, has been checked. */
  FAULTY,
  READY,
  RUNNING,
  /** Every line has its outcome. */
  DONE,
  /** What had begun was ended, the rest is not done. */
  CANCELLED,
  /** Its time was over before it was started; never stored, it takes a clock. */
  LAPSED
}
