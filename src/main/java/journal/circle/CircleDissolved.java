package journal.circle;

/**
 * A circle is no more: told inside the transaction that dissolves it.
 *
 * @param id its number
 */
public record CircleDissolved(long id) {
}
