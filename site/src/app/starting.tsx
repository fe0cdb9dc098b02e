/** Nothing for the blink until the first room has arrived: a spinner that flashes is worse. */
export function Starting() {
  return null;
}
