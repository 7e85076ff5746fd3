package journal.circle;

/**
 * The event that a circle is dissolved. It is fired inside the transaction that removes the circle.
 *
 * @param id the id of the circle
 */
public record CircleDissolved(long id) {
}
